#include "app/base/hash.h"
#include "app/store/database.h"
#include "tests/app/store/store_fixture.h"

#include <QTest>
#include <rapidcheck.h>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const DraftId draft{QStringLiteral("draft-a")};

Article text(const QString &paragraph)
{
    return articleWith(QStringLiteral("Tít"), paragraph);
}

} // namespace

class TestRevisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writingABAIsThreeRevisions()
    {
        StoreFolder data;
        const Revision first = data.create(text(QStringLiteral("A")));
        const Revision second = data.save(draft, text(QStringLiteral("B"))).value();
        const Revision third = data.save(draft, text(QStringLiteral("A"))).value();
        QCOMPARE(third.content, first.content);
        QVERIFY(third.id != first.id);
        QCOMPARE(third.parents, QList{second.id});
        QCOMPARE(data.store->revisions().history(draft).value(), (QList{third, second, first}));
        QCOMPARE(data.store->drafts().find(draft).value().head, third.id);
    }

    void savingTheSameTwiceIsOneRevision()
    {
        StoreFolder data;
        const Revision first = data.create(text(QStringLiteral("A")));
        QCOMPARE(data.save(draft, text(QStringLiteral("A")), 50).value().id, first.id);
        const Revision second = data.save(draft, text(QStringLiteral("B")), 60).value();
        QCOMPARE(data.save(draft, text(QStringLiteral("B")), 61).value().id, second.id);
        QCOMPARE(data.store->revisions().ids(draft).value().size(), 2);
    }

    void aWorkflowStepIsARevisionEvenOfTheSameText()
    {
        StoreFolder data;
        const Revision first = data.create(text(QStringLiteral("A")));
        const Revision step =
            data.save(draft, text(QStringLiteral("A")), 0, QStringLiteral("submit"), WhenUnchanged::AddAnyway).value();
        QVERIFY(step.id != first.id);
        QCOMPARE(step.content, first.content);
        QCOMPARE(step.parents, QList{first.id});
    }

    void aTextMadeFromAnOlderRevisionLosesNothing()
    {
        StoreFolder data;
        const Revision first = data.create(text(QStringLiteral("A")));
        const Revision theirs = data.save(draft, text(QStringLiteral("B"))).value();
        auto transaction = data.store->begin();
        const NewRevision late{draft,   text(QStringLiteral("C")), {}, first.id, QStringLiteral("Thư ký"),
                               noon(9), QStringLiteral("saved"),   {}};
        const Revision ours = saveRevision(*data.store, *transaction, late, WhenUnchanged::ReturnHead).value();
        QVERIFY(transaction->commit().has_value());
        QCOMPARE(ours.parents, QList{first.id});
        const auto ids = data.store->revisions().ids(draft).value();
        QVERIFY(ids.contains(theirs.id));
        QCOMPARE(data.store->drafts().find(draft).value().head, ours.id);
    }

    void equalDraftsMayHaveEqualRevisionIds()
    {
        StoreFolder data;
        const Revision one = data.create(text(QStringLiteral("A")), QStringLiteral("one"));
        const Revision two = data.create(text(QStringLiteral("A")), QStringLiteral("two"));
        QCOMPARE(one.id, two.id);
        QVERIFY(data.save(two.draft, text(QStringLiteral("B"))).has_value());
        QCOMPARE(data.store->revisions().ids(one.draft).value().size(), 1);
    }

    void theIdIsTheHashOfWhatTheRevisionIs()
    {
        Revision revision;
        revision.content = {sha256Hex("c")};
        revision.annotations = sha256Hex("a");
        revision.author = QStringLiteral("Phóng viên");
        revision.time = noon();
        revision.reason = QStringLiteral("saved");
        const QString json = u"{\"annotations\":\""_qs + revision.annotations
                             + u"\",\"author\":\"Phóng viên\",\"content\":\""_qs + revision.content.value
                             + u"\",\"parents\":[],\"reason\":\"saved\",\"time\":\"2020-04-10T12:00:00Z\"}"_qs;
        QCOMPARE(revisionIdOf(revision).value, sha256Hex(json.toUtf8()));
        const RevisionId plain = revisionIdOf(revision);
        revision.label = QStringLiteral("bản gửi");
        QCOMPARE(revisionIdOf(revision), plain);
        revision.parents = {plain};
        QVERIFY(revisionIdOf(revision) != plain);
    }

    void aFlippedByteIsFoundWhereverItIs()
    {
        StoreFolder data;
        const Revision made = data.create(text(QStringLiteral("Nguyên văn")));
        QVERIFY(rc::check("any altered byte of a stored text is reported", [&] {
            const QByteArray bytes = data.store->revisions().text(made).value().article;
            QByteArray altered = bytes;
            const qsizetype at = *rc::gen::inRange<qsizetype>(0, bytes.size());
            altered[at] = static_cast<char>(altered[at] ^ *rc::gen::inRange(1, 256));
            const QString sql = QStringLiteral("UPDATE contents SET bytes = ? WHERE hash = ?");
            RC_ASSERT(tamper(data.folder.path(), sql, {altered, hashBytes(made.content.value)}));
            const auto read = data.store->revisions().text(made);
            RC_ASSERT(!read && read.error().code == ErrorCode::StoreDamaged);
            RC_ASSERT(read.error().args == (QStringList{made.draft.value, made.id.value}));
            RC_ASSERT(tamper(data.folder.path(), sql, {bytes, hashBytes(made.content.value)}));
        }));
        QVERIFY(data.store->revisions().text(made).has_value());
    }

    void goodBytesMendDamagedOnes()
    {
        StoreFolder data;
        const Revision made = data.create(text(QStringLiteral("Nguyên văn")));
        QVERIFY(tamper(data.folder.path(), QStringLiteral("UPDATE contents SET bytes = x'7b7d'")));
        QVERIFY(!data.store->revisions().text(made));
        (void)data.create(text(QStringLiteral("Nguyên văn")), QStringLiteral("another"));
        QVERIFY(data.store->revisions().text(made));
    }

    void anAlteredRowIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("author") << QStringLiteral("UPDATE revisions SET author = 'x'");
        QTest::newRow("time") << QStringLiteral("UPDATE revisions SET time = '2020-04-10T12:00:01Z'");
        QTest::newRow("reason") << QStringLiteral("UPDATE revisions SET reason = 'x'");
        QTest::newRow("content") << QStringLiteral("UPDATE revisions SET content = id");
        QTest::newRow("parents") << QStringLiteral("UPDATE revisions SET parents = x''");
    }

    void anAlteredRowIsFound()
    {
        QFETCH(QString, sql);
        StoreFolder data;
        (void)data.create(text(QStringLiteral("A")));
        const Revision second = data.save(draft, text(QStringLiteral("B"))).value();
        QVERIFY(tamper(data.folder.path(), sql));
        QCOMPARE(data.store->revisions().find(draft, second.id).error().code, ErrorCode::StoreDamaged);
        QCOMPARE(data.store->revisions().history(draft).error().code, ErrorCode::StoreDamaged);
    }

    void aRevisionIsFoundByItsFirstDigits()
    {
        StoreFolder data;
        const Revision made = data.create(text(QStringLiteral("A")));
        QCOMPARE(data.store->revisions().findByPrefix(draft, made.id.value.left(8)).value(), made);
        QCOMPARE(data.store->revisions().findByPrefix(draft, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(data.store->revisions().findByPrefix(draft, QStringLiteral("%")).error().code, ErrorCode::NotFound);
    }

    void listsKnowTheTextAsItStands()
    {
        StoreFolder data;
        (void)data.create(articleWith(QStringLiteral("Tít cũ"), QStringLiteral("ba chữ nữa")));
        DraftRecord row = data.store->drafts().list({}).value().first();
        QCOMPARE(row.text.headline, QStringLiteral("Tít cũ"));
        QCOMPARE(row.text.words, 5);
        QVERIFY(data.journal(draft, articleWith(QStringLiteral("Tít mới"), QStringLiteral("x"))).has_value());
        row = data.store->drafts().find(draft).value();
        QCOMPARE(row.text.headline, QStringLiteral("Tít mới"));
        QCOMPARE(row.text.content, contentHash(articleWith(QStringLiteral("Tít mới"), QStringLiteral("x"))));
        QCOMPARE(row.modified, noon(1));
        QCOMPARE(data.store->drafts().counts().value(), (QMap<State, int>{{State::Writing, 1}}));
        QCOMPARE(data.store->drafts().find({QStringLiteral("none")}).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestRevisions)
#include "test_revisions.moc"
