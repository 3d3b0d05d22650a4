#include "app/article/article_json.h"
#include "app/language/fold.h"
#include "tests/support/random_article.h"
#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"

#include <QTest>

using namespace toasoan;

namespace {

Article small()
{
    Article article;
    article.headline = QStringLiteral("Hội nghị tỉnh");
    article.bylines = {QStringLiteral("An Bình"), QStringLiteral("Bình An")};
    article.sapo = QStringLiteral("Hội nghị.");
    Figure figure;
    figure.caption = plainText(QStringLiteral("Ảnh hội nghị"));
    figure.alt = QStringLiteral("Hội nghị");
    Embed embed;
    embed.url = QStringLiteral("https://example.org/");
    embed.caption = plainText(QStringLiteral("Hội nghị, HỘI NGHỊ"));
    Text marked = {Run{QStringLiteral("Một "), {}, {}}, Run{QStringLiteral("hội nghị"), Mark::Bold, {}},
                   Run{QStringLiteral(" nữa."), {}, {}}};
    article.body = {newBlock(Paragraph{marked}), newBlock(figure), newBlock(embed)};
    return normalized(article);
}

TextSearch searchFor(const QString &text, SearchQuery::Choices choices = SearchQuery::BlindToMarks)
{
    return *TextSearch::make({text, choices});
}

QList<PageHit> find(const ArticleEditor &editor, const TextSearch &search)
{
    return *hitsIn(textsOf(*editor.document()), search, {0, editor.document()->characterCount()});
}

QList<PageChange> changes(const ArticleEditor &editor, const QList<PageHit> &hits, const QString &letters)
{
    QList<PageChange> all;
    for (const PageHit &hit : hits)
        all.append({hit, lettersAt(*editor.document(), hit), letters});
    return all;
}

} // namespace

class TestPageHits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInEveryTextOfThePage()
    {
        ArticleEditor editor;
        editor.load(small());
        const QList<PageHit> hits = find(editor, searchFor(QStringLiteral("hoi nghi")));
        QCOMPARE(hits.size(), 7); // headline, sapo, paragraph, caption, alt, two in the embed
        for (const PageHit &hit : hits)
            QCOMPARE(folded(lettersAt(*editor.document(), hit)), QStringLiteral("hoi nghi"));
        QCOMPARE(find(editor, searchFor(QStringLiteral("binh"))).size(), 2);
    }

    void aStretchHoldsItsHitsAlone()
    {
        ArticleEditor editor;
        editor.load(small());
        const QTextBlock headline = editor.document()->findBlockByNumber(1);
        const auto hits = hitsIn(textsOf(*editor.document()), searchFor(QStringLiteral("hoi")),
                                 {headline.position(), headline.length() - 1});
        QCOMPARE(hits->size(), 1);
        QVERIFY(hitsIn(textsOf(*editor.document()), searchFor(QStringLiteral("hoi")), {headline.position() + 1, 4})
                    ->isEmpty());
    }

    void aHitInACardSelectsTheCard()
    {
        ArticleEditor editor;
        editor.load(small());
        const PageHit last = find(editor, searchFor(QStringLiteral("hoi nghi"))).last();
        QVERIFY(last.inCard.has_value());
        editor.showHit(last);
        QCOMPARE(roleOf(editor.textCursor().block()), PageRole::Card);
        QVERIFY(editor.textCursor().hasSelection());
    }

    void lettersTypedDecomposedAreFoundWhole()
    {
        ArticleEditor editor;
        editor.load(small());
        const QString typed = QStringLiteral(" đường").normalized(QString::NormalizationForm_D);
        QTextCursor cursor(editor.document()->findBlockByNumber(1));
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertText(typed);
        const QList<PageHit> hits = find(editor, searchFor(QStringLiteral("duong")));
        QCOMPARE(hits.size(), 1);
        QCOMPARE(lettersAt(*editor.document(), hits.first()), typed.mid(1));
    }

    void replacingAllIsOneStepAndKeepsMarks()
    {
        const Article article = small();
        ArticleEditor editor;
        editor.load(article);
        const auto hits = find(editor, searchFor(QStringLiteral("hoi nghi")));
        QCOMPARE(editor.replaceHits(changes(editor, hits, QStringLiteral("họp báo"))), 7);
        const Article after = editor.snapshot();
        QCOMPARE(after.headline, QStringLiteral("họp báo tỉnh"));
        const Text text = std::get<Paragraph>(after.body[0].content).text;
        QCOMPARE(text.size(), 3);
        QCOMPARE(text[1], (Run{QStringLiteral("họp báo"), Mark::Bold, {}}));
        QCOMPARE(plainText(std::get<Embed>(after.body[2].content).caption), QStringLiteral("họp báo, họp báo"));
        QVERIFY(find(editor, searchFor(QStringLiteral("hoi nghi"))).isEmpty());
        editor.undo();
        QCOMPARE(editor.snapshot(), article);
    }

    void lettersThatChangedMeanwhileStay()
    {
        ArticleEditor editor;
        editor.load(small());
        const auto asked = changes(editor, find(editor, searchFor(QStringLiteral("hoi nghi"))), QStringLiteral("x"));
        QTextCursor cursor(editor.document()->findBlockByNumber(1));
        cursor.insertText(QStringLiteral("A")); // all stand one further now
        QCOMPARE(editor.replaceHits(asked), 0);
    }

    void placesOfDraftsAreFoundOnThePage()
    {
        const Article article = small();
        ArticleEditor editor;
        editor.load(article);
        const TextSearch search = searchFor(QStringLiteral("an"));
        const QList<Passage> passages = passagesOf(article);
        for (const Passage &passage : passages) {
            const QList<TextMatch> matches = *search.in(passage.text);
            for (const TextMatch &match : matches) {
                const auto hit = hitAt(*editor.document(), passage.place, match);
                QVERIFY(hit.has_value());
                QCOMPARE(lettersAt(*editor.document(), *hit), passage.text.mid(match.range.start, match.range.length));
            }
        }
    }

    void laws()
    {
        QVERIFY(rc::check("what is replaced is gone, the article stays whole, and undo brings it back", [] {
            ArticleEditor editor;
            editor.load(*testing::articles());
            const Article before = editor.snapshot();
            const TextSearch search =
                searchFor(*rc::gen::element(QStringLiteral("a"), QStringLiteral("o"), QStringLiteral("n")));
            const auto hits = find(editor, search);
            const QString letters = *rc::gen::element(QStringLiteral("x"), QString(), QStringLiteral("đẹp quá"));
            RC_PRE(!hits.isEmpty());
            RC_ASSERT(editor.replaceHits(changes(editor, hits, letters)) == hits.size());
            const Article after = editor.snapshot();
            RC_ASSERT(normalized(after) == after);
            // Letters without marks that search could see: only what was found may be found again.
            RC_ASSERT(folded(letters).contains(folded(search.query().text)) || find(editor, search).isEmpty());
            editor.undo();
            RC_ASSERT(editor.snapshot() == before);
        }));
        QVERIFY(rc::check("hits move along with what is typed", [] {
            ArticleEditor editor;
            editor.load(small());
            const TextSearch search = searchFor(QStringLiteral("hoi nghi"));
            editor.setHits(find(editor, search));
            for (int i = 0; i < 5; ++i) {
                QTextCursor cursor(editor.document());
                cursor.setPosition(*rc::gen::inRange(0, editor.document()->characterCount()));
                editor.setTextCursor(cursor);
                if (*rc::gen::arbitrary<bool>())
                    QTest::keyClicks(&editor, QStringLiteral("xy"));
                else
                    QTest::keyClick(&editor, Qt::Key_Backspace);
            }
            for (const PageHit &hit : editor.hits()) {
                RC_ASSERT(hit.at.length == 0
                          || folded(lettersAt(*editor.document(), hit)) == QStringLiteral("hoi nghi"));
            }
        }));
    }
};

QTEST_MAIN(TestPageHits)
#include "test_page_hits.moc"
