#include "app/review/conflict_choice.h"

#include <QTest>

using namespace toasoan;

namespace {

Block paragraph(const QString &id, const QString &text)
{
    return {{id}, Paragraph{plainText(text)}, {}};
}

RevisionContent contentOf(const QString &headline, const QList<Block> &body)
{
    RevisionContent content;
    content.article.headline = headline;
    content.article.body = body;
    return content;
}

const RevisionContent mine = contentOf(u"Tít A"_qs, {paragraph(u"a"_qs, u"một A"_qs), paragraph(u"b"_qs, u"hai"_qs)});
const RevisionContent theirs = contentOf(u"Tít B"_qs, {paragraph(u"a"_qs, u"một B"_qs), paragraph(u"b"_qs, u"hai"_qs)});
const MergeConflict ofBlock{{}, {u"a"_qs}, Contest::Changed};
const MergeConflict ofHeadline{u"headline"_qs, {}, Contest::Changed};

QStringList linesOf(const RevisionContent &content)
{
    QStringList lines;
    for (const Block &block : content.article.body)
        lines.append(plainText(std::get<Paragraph>(block.content).text));
    return lines;
}

} // namespace

class TestConflictChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesAreShown()
    {
        const ConflictSides block = sidesOf(ofBlock, mine, theirs);
        QCOMPARE(block.mine, u"một A"_qs);
        QCOMPARE(block.theirs, u"một B"_qs);
        QVERIFY(block.canKeepBoth);
        const ConflictSides headline = sidesOf(ofHeadline, mine, theirs);
        QCOMPARE(headline.theirs, u"Tít B"_qs);
        QVERIFY(!headline.canKeepBoth);
    }

    void oneOfThemIsTaken()
    {
        const RevisionContent taken = withChoice(mine, mine, theirs, ofBlock, ConflictChoice::Theirs);
        QCOMPARE(linesOf(taken), (QStringList{u"một B"_qs, u"hai"_qs}));
        QCOMPARE(taken.article.headline, u"Tít A"_qs);
        QCOMPARE(withChoice(mine, mine, theirs, ofHeadline, ConflictChoice::Theirs).article.headline, u"Tít B"_qs);
        QVERIFY(withChoice(taken, mine, theirs, ofBlock, ConflictChoice::Mine).article == mine.article);
    }

    void bothAreKeptOneBehindTheOther()
    {
        const RevisionContent both = withChoice(mine, mine, theirs, ofBlock, ConflictChoice::Both);
        QCOMPARE(linesOf(both), (QStringList{u"một A"_qs, u"một B"_qs, u"hai"_qs}));
        QVERIFY(both.article.body[0].id != both.article.body[1].id);
    }

    void whatTheChosenSideDeletedGoes()
    {
        const RevisionContent without = contentOf(u"Tít"_qs, {paragraph(u"b"_qs, u"hai"_qs)});
        const MergeConflict deleted{{}, {u"a"_qs}, Contest::Deleted};
        QVERIFY(sidesOf(deleted, mine, without).theirs.isEmpty());
        QVERIFY(!sidesOf(deleted, mine, without).canKeepBoth);
        QCOMPARE(linesOf(withChoice(mine, mine, without, deleted, ConflictChoice::Theirs)), QStringList{u"hai"_qs});
    }

    void aBlockGoesToItsPlaceOnTheOtherSide()
    {
        const RevisionContent turned =
            contentOf(u"Tít"_qs, {paragraph(u"b"_qs, u"hai"_qs), paragraph(u"a"_qs, u"một A"_qs)});
        const MergeConflict order{{}, {u"a"_qs}, Contest::Order};
        QVERIFY(!unitIsSame(mine, turned, order));
        const RevisionContent moved = withChoice(mine, mine, turned, order, ConflictChoice::Theirs);
        QCOMPARE(linesOf(moved), (QStringList{u"hai"_qs, u"một A"_qs}));
    }

    void notesOfTheNewsroomAreChosenToo()
    {
        RevisionContent first = mine;
        RevisionContent second = theirs;
        first.annotations.editorNote = u"gọi lại"_qs;
        second.annotations.editorNote = u"đã gọi"_qs;
        const MergeConflict note{u"editorNote"_qs, {}, Contest::Changed};
        QCOMPARE(sidesOf(note, first, second).theirs, u"đã gọi"_qs);
        QCOMPARE(withChoice(first, first, second, note, ConflictChoice::Both).annotations.editorNote,
                 u"gọi lại\nđã gọi"_qs);
    }
};

QTEST_GUILESS_MAIN(TestConflictChoice)
#include "test_conflict_choice.moc"
