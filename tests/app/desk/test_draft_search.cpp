#include "app/desk/draft_search.h"
#include "tests/app/desk/desk_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

TextSearch blind(const QString &text)
{
    return *TextSearch::make({text, SearchQuery::BlindToMarks});
}

Article meeting()
{
    Article article;
    article.headline = QStringLiteral("Hội nghị tỉnh");
    article.sapo = QStringLiteral("Sáng nay, hội nghị và HỘI NGHỊ.");
    Table table;
    table.rows = {{TableCell{plainText(QStringLiteral("Hội nghị"))}}};
    article.body = {newBlock(Paragraph{plainText(QStringLiteral("Không có gì."))}), newBlock(table)};
    return normalized(article);
}

QList<HitChange> changesTo(const DraftHits &found, const QString &letters)
{
    QList<HitChange> changes;
    for (const DraftHit &hit : found.hits)
        changes.append({hit, caseLike(hit.letters, letters)});
    return changes;
}

} // namespace

class TestDraftSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInEveryTextOfADraft()
    {
        DeskFolder folder;
        const DraftId draft = folder.create(meeting());
        const auto found = hitsIn(folder.desk->drafts(), draft, blind(QStringLiteral("hoi nghi")));
        QVERIFY(found);
        QCOMPARE(found->hits.size(), 4);
        QCOMPARE(found->passages.size(), 3);
        QCOMPARE(found->hits.last().place.part, Part::Cell);
        QCOMPARE(found->hits[2].letters, QStringLiteral("HỘI NGHỊ"));
    }

    void replacingIsOneRevisionWithItsReason()
    {
        DeskFolder folder;
        const DraftId draft = folder.create(meeting());
        const auto found = hitsIn(folder.desk->drafts(), draft, blind(QStringLiteral("hoi nghi")));
        const auto made = replaceIn(folder.desk->drafts(), draft, changesTo(*found, QStringLiteral("hội thảo")),
                                    QStringLiteral("replaced: a → b"));
        QCOMPARE(made.value_or(-1), 4);
        const auto now = folder.desk->drafts().open(draft);
        QCOMPARE(now->text.article.headline, QStringLiteral("Hội thảo tỉnh"));
        QCOMPARE(now->text.article.sapo, QStringLiteral("Sáng nay, hội thảo và HỘI THẢO."));
        const auto history = folder.desk->history().revisions(draft);
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->first().reason, QStringLiteral("replaced: a → b"));
        QVERIFY(hitsIn(folder.desk->drafts(), draft, blind(QStringLiteral("hoi nghi")))->hits.isEmpty());
    }

    void lettersThatChangedMeanwhileStay()
    {
        DeskFolder folder;
        const DraftId draft = folder.create(meeting());
        const auto found = hitsIn(folder.desk->drafts(), draft, blind(QStringLiteral("hoi nghi")));
        Article other = meeting();
        other.sapo = QStringLiteral("Viết lại hết.");
        QVERIFY(folder.save(draft, other));
        const auto made =
            replaceIn(folder.desk->drafts(), draft, changesTo(*found, QStringLiteral("họp")), QStringLiteral("r"));
        QVERIFY(made);
        const auto now = folder.desk->drafts().open(draft);
        QCOMPARE(now->text.article.sapo, other.sapo);
        QCOMPARE(now->text.article.headline, QStringLiteral("Họp tỉnh"));
    }

    void nothingToReplaceMakesNoRevision()
    {
        DeskFolder folder;
        const DraftId draft = folder.create(meeting());
        QCOMPARE(replaceIn(folder.desk->drafts(), draft, {}, QStringLiteral("r")).value_or(-1), 0);
        QCOMPARE(folder.desk->history().revisions(draft)->size(), 1);
    }

    void whatIsApprovedIsLeftAsItIs()
    {
        DeskFolder folder;
        const Article article = meeting();
        const DraftId draft = folder.create(article);
        folder.approve(draft);
        const auto found = hitsIn(folder.desk->drafts(), draft, blind(QStringLiteral("hoi nghi")));
        QCOMPARE(found->hits.size(), 4);
        QVERIFY(!isOpenToReplacing(found->state));
        const auto made =
            replaceIn(folder.desk->drafts(), draft, changesTo(*found, QStringLiteral("x")), QStringLiteral("r"));
        QCOMPARE(refusal(made), QStringLiteral("refused not-open-to-replacing"));
        QCOMPARE(folder.desk->drafts().open(draft)->text.article, article);
    }
};

QTEST_GUILESS_MAIN(TestDraftSearch)
#include "test_draft_search.moc"
