#include "app/review/changes.h"
#include "tests/support/random_article.h"

#include <QTest>

#include <rapidcheck.h>

using namespace toasoan;

namespace {

Block paragraph(const QString &id, const QString &text)
{
    return {{id}, Paragraph{plainText(text)}};
}

Redline redlineOf(const Article &before, const Article &after)
{
    return {before, after, compare(before, after)};
}

/// Some of the one's blocks among the other's, as an editor leaves them.
Article mixedOf(const Article &one, const Article &other)
{
    Article mixed = other;
    for (qsizetype i = 0; i < one.body.size(); ++i) {
        if (i % 3 != 1)
            mixed.body.insert(std::min<qsizetype>(i * 2 % (mixed.body.size() + 1), mixed.body.size()), one.body[i]);
    }
    return normalized(mixed);
}

bool isSame(const Article &a, const Article &b)
{
    return !isChanged(compare(a, b));
}

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStretchOfWordsIsAChange()
    {
        Article before;
        before.headline = u"Tít cũ của bài"_qs;
        before.body = {paragraph(u"a"_qs, u"Một hai ba bốn năm"_qs), paragraph(u"b"_qs, u"Đoạn đi"_qs)};
        Article after = before;
        after.headline = u"Tít mới của bài"_qs;
        after.body = {paragraph(u"a"_qs, u"Một hài ba bốn lăm"_qs)};
        const Redline redline = redlineOf(before, after);
        const QList<Change> changes = changesOf(redline.comparison);
        QCOMPARE(changes.size(), 4);
        QCOMPARE(changes[0].field, u"headline"_qs);
        QCOMPARE(changes[1].deleted, u"hai"_qs);
        QCOMPARE(changes[1].inserted, u"hài"_qs);
        QCOMPARE(changes[2].inserted, u"lăm"_qs);
        QVERIFY(changes[3].of == Change::Of::Deleted);
        QCOMPARE(changes[3].deleted, u"Đoạn đi"_qs);
        Article expected = after;
        expected.body[0] = paragraph(u"a"_qs, u"Một hai ba bốn lăm"_qs);
        QCOMPARE(withoutChanges(redline, {changes[1]}), expected);
        expected = before;
        expected.body[0] = paragraph(u"a"_qs, u"Một hài ba bốn năm"_qs);
        QCOMPARE(withChangesKept(redline, {changes[1]}), expected);
        expected = after;
        expected.body.append(before.body[1]);
        QCOMPARE(withoutChanges(redline, {changes[3]}), expected);
    }

    void aMovedParagraphGoesBackAndKeepsItsNewWords()
    {
        Article before;
        before.body = {paragraph(u"a"_qs, u"Đoạn thứ nhất"_qs), paragraph(u"b"_qs, u"Đoạn thứ nhì dài hơn"_qs),
                       paragraph(u"c"_qs, u"Đoạn thứ ba"_qs)};
        Article after = before;
        after.body = {before.body[1], before.body[2], before.body[0]};
        after.body[2] = paragraph(u"a"_qs, u"Đoạn đầu nhất"_qs);
        const Redline redline = redlineOf(before, after);
        const QList<Change> changes = changesOf(redline.comparison);
        const auto moved = std::find_if(changes.begin(), changes.end(),
                                        [](const Change &change) { return change.of == Change::Of::Moved; });
        QVERIFY(moved != changes.end());
        const Article back = withoutChanges(redline, {*moved});
        QCOMPARE(back.body, (QList<Block>{after.body[2], before.body[1], before.body[2]}));
    }

    void aPictureIsTakenBackWithoutTheWordsUnderIt()
    {
        const auto figure = [](const QString &picture, const QString &caption) {
            Figure made;
            made.picture = PictureRef{PictureId{picture.repeated(64)}, u"image/jpeg"_qs, 3, 2, {}};
            made.caption = plainText(caption);
            return Block{{u"f"_qs}, made};
        };
        Article before;
        before.body = {figure(u"a"_qs, u"Chú thích cũ của ảnh"_qs)};
        Article after;
        after.body = {figure(u"b"_qs, u"Chú thích mới của ảnh"_qs)};
        const Redline redline = redlineOf(before, after);
        const QList<Change> changes = changesOf(redline.comparison);
        QCOMPARE(changes.size(), 2);
        QVERIFY(changes[0].of == Change::Of::Block);
        QCOMPARE(withoutChanges(redline, {changes[0]}).body, QList{figure(u"a"_qs, u"Chú thích mới của ảnh"_qs)});
        QCOMPARE(withoutChanges(redline, {changes[1]}).body, QList{figure(u"b"_qs, u"Chú thích cũ của ảnh"_qs)});
        QCOMPARE(withoutChanges(redline, changes), before);
    }

    /// An empty item that came while the words of another changed stayed when all was put back.
    void anEmptyItemBesideNewWordsGoesBack()
    {
        const auto list = [](const QStringList &items) {
            ListBlock made;
            for (const QString &item : items) {
                ListItem one;
                one.text = plainText(item);
                made.items.append(one);
            }
            return Block{{u"l"_qs}, made};
        };
        Article before;
        before.body = {list({u"Một hai ba"_qs})};
        Article after;
        after.body = {list({QString(), u"Một hai bốn"_qs})};
        const Redline redline = redlineOf(before, after);
        const QList<Change> changes = changesOf(redline.comparison);
        QCOMPARE(withoutChanges(redline, changes), before);
        QCOMPARE(withChangesKept(redline, changes), after);
    }

    void allPutBackIsTheOldAndAllKeptTheNew()
    {
        QVERIFY(rc::check([] {
            const Article before = *testing::articles();
            const Article after =
                *rc::gen::arbitrary<bool>() ? *testing::articles() : mixedOf(before, *testing::articles());
            const Redline redline = redlineOf(before, after);
            const QList<Change> changes = changesOf(redline.comparison);
            RC_ASSERT(isSame(withoutChanges(redline, changes), before));
            RC_ASSERT(isSame(withChangesKept(redline, changes), after));
            RC_ASSERT(changes.isEmpty() == !isChanged(redline.comparison));
            RC_ASSERT(isSame(withoutChanges(redline, {}), after));
        }));
    }

    void oneAfterTheOtherComesToAnEnd()
    {
        QVERIFY(rc::check([] {
            const Article before = *testing::articles();
            const Article after = mixedOf(before, *testing::articles());
            Redline redline = redlineOf(before, after);
            int steps = 500;
            while (isChanged(redline.comparison) && --steps > 0) {
                const QList<Change> changes = changesOf(redline.comparison);
                const auto change = changes[*rc::gen::inRange<qsizetype>(0, changes.size())];
                redline.after = withoutChanges(redline, {change});
                redline.comparison = compare(redline.before, redline.after);
            }
            RC_ASSERT(steps > 0);
            RC_ASSERT(isSame(redline.after, before));
        }));
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "test_changes.moc"
