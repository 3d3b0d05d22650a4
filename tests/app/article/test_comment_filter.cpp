#include "app/article/comment_filter.h"

#include <QTest>

using namespace toasoan;

namespace {

CommentThread saidBy(const QString &author, const QString &text)
{
    return {author + text, {}, ThreadState::Open, {{author, {}, text, {}}}};
}

} // namespace

class TestCommentFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsSpokenTo()
    {
        const QString an = QStringLiteral("Lê An");
        QVERIFY(mentions(u"@Lê An xem giúp", an));
        QVERIFY(mentions(u"Nhờ @lê an.", an));
        QVERIFY(mentions(u"@Lê Anh và @Lê An", an));
        QVERIFY(!mentions(u"@Lê Anh xem giúp", an));
        QVERIFY(!mentions(u"Lê An xem giúp", an));
        QVERIFY(!mentions(u"@", an));
        QVERIFY(!mentions(u"@Lê An", QString()));
    }

    void openOnesAtFirst()
    {
        CommentThread settled = saidBy(QStringLiteral("A"), QStringLiteral("x"));
        settled.state = ThreadState::Resolved;
        CommentFilter filter;
        QVERIFY(!filter.accepts(settled));
        filter.standing = CommentFilter::Standing::Resolved;
        QVERIFY(filter.accepts(settled));
        QVERIFY(!filter.accepts(saidBy(QStringLiteral("A"), QStringLiteral("x"))));
        filter.standing = CommentFilter::Standing::Any;
        QVERIFY(filter.accepts(settled));
    }

    void eachConditionMustHold()
    {
        CommentThread talk = saidBy(QStringLiteral("An"), QStringLiteral("@Bình xem"));
        CommentFilter filter;
        filter.me = QStringLiteral("Bình");
        filter.kinds = CommentFilter::MentionsMe;
        QVERIFY(filter.accepts(talk));
        filter.kinds |= CommentFilter::Mine;
        QVERIFY(!filter.accepts(talk));
        talk.comments.append({QStringLiteral("Bình"), {}, QStringLiteral("Rồi"), {}});
        QVERIFY(filter.accepts(talk));
        filter.kinds |= CommentFilter::FromReturns;
        QVERIFY(!filter.accepts(talk));
        talk.reason = QStringLiteral("facts");
        QVERIFY(filter.accepts(talk));
        filter.person = QStringLiteral("Chi");
        QVERIFY(!filter.accepts(talk));
    }
};

QTEST_APPLESS_MAIN(TestCommentFilter)
#include "test_comment_filter.moc"
