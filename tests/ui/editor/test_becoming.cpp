#include "tests/support/random_article.h"
#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/becoming.h"

#include <QTest>

using namespace toasoan;

namespace {

/// A document that is read anew where it changes, as the editor's is.
void loadAndWatch(QTextDocument &document, const Article &article)
{
    (void)document.documentLayout(); // without one Qt says nothing of changes
    load(document, article);
    QObject::connect(&document, &QTextDocument::contentsChange, &document,
                     [&document](int position, int, int added) { forget(document, position, added); });
}

Article edited(Article article)
{
    for (int steps = *rc::gen::inRange(0, 4); steps > 0; --steps) {
        const qsizetype at = *rc::gen::inRange<qsizetype>(0, article.body.size() + 1);
        if (*rc::gen::arbitrary<bool>())
            article.body.insert(at, *testing::blocks());
        else if (at < article.body.size() && *rc::gen::arbitrary<bool>())
            article.body.removeAt(at);
        else if (at < article.body.size() && *rc::gen::arbitrary<bool>())
            article.body[at].content = Block(*testing::blocks()).content;
        else if (at < article.body.size())
            article.body.swapItemsAt(at, *rc::gen::inRange<qsizetype>(0, article.body.size()));
    }
    if (*rc::gen::arbitrary<bool>())
        article.sapo = *testing::letters();
    return normalized(article);
}

} // namespace

class TestBecoming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOneStepThatUndoTakesBack()
    {
        QVERIFY(rc::check("the page becomes any article, and one undo gives the one before", [] {
            const Article before = *testing::articles();
            const Article after = *rc::gen::arbitrary<bool>() ? Article(*testing::articles()) : edited(before);
            QTextDocument document;
            loadAndWatch(document, before);
            QTextCursor cursor(&document);
            become(cursor, after, before);
            RC_ASSERT(snapshot(document, after) == after);
            document.undo();
            RC_ASSERT(snapshot(document, before) == before);
            RC_ASSERT(!document.isUndoAvailable());
            document.redo();
            RC_ASSERT(snapshot(document, after) == after);
        }));
    }

    void theSameArticleIsNoStep()
    {
        QVERIFY(rc::check("an article that becomes itself has nothing to undo", [] {
            const Article article = *testing::articles();
            QTextDocument document;
            load(document, article);
            QTextCursor cursor(&document);
            become(cursor, article, article);
            RC_ASSERT(!document.isUndoAvailable());
        }));
    }

    void whatIsAlikeIsNotTouched()
    {
        Article article;
        for (const QString &text : {u"một"_qs, u"hai"_qs, u"ba"_qs})
            article.body.append(newBlock(Paragraph{plainText(text)}));
        QTextDocument document;
        load(document, article);
        int first = document.characterCount();
        int last = 0;
        connect(&document, &QTextDocument::contentsChange, this, [&](int position, int, int added) {
            first = std::min(first, position);
            last = std::max(last, position + added);
        });
        Article other = article;
        other.body[1].content = Paragraph{plainText(u"hai hai"_qs)};
        QTextCursor cursor(&document);
        become(cursor, other, article);
        QCOMPARE(cursor.block().text(), u"hai hai"_qs);
        QVERIFY(first >= document.findBlockByNumber(fieldCount).position());
        QVERIFY(last <= document.lastBlock().position());
    }

    void commentsBetweenTwoChangesStayOnTheirWords()
    {
        Figure one, two;
        one.caption = plainText(u"Ảnh một"_qs);
        two.caption = plainText(u"Ảnh hai"_qs);
        Article article;
        article.body = {newBlock(one), newBlock(Paragraph{plainText(u"Lũ rút chậm."_qs)}), newBlock(two)};
        Article other = article;
        std::swap(other.body[0].content, other.body[2].content);
        const CommentThread thread{u"t"_qs,
                                   {{Part::Body, article.body[1].id, 0}, {3, 3}, {}},
                                   ThreadState::Open,
                                   {{u"A"_qs, {}, u"?"_qs, {}}},
                                   {}};
        ArticleEditor editor;
        editor.load(article, {{{Part::Body, article.body[1].id, 0}, {0, 2}, {}}}, {thread});
        editor.become(other);
        QCOMPARE(editor.snapshot(), other);
        QCOMPARE(editor.comments().wordsOf(u"t"_qs).selectedText(), u"rút"_qs);
        QCOMPARE(editor.noProof().size(), 1);
        editor.undo();
        QCOMPARE(editor.snapshot(), article);
    }

    void fieldsThatThePageDoesNotShowComeToo()
    {
        Article article;
        article.headline = u"Tít"_qs;
        Article other = article;
        other.tags = {u"nghị quyết"_qs};
        other.headline = u"Tít khác"_qs;
        ArticleEditor editor;
        editor.load(article);
        editor.become(other);
        QCOMPARE(editor.snapshot(), other);
        editor.undo();
        QCOMPARE(editor.snapshot(), article);
        editor.redo();
        QCOMPARE(editor.snapshot(), other);
    }

    void fieldsThatThePageDoesNotShowAreUndoneWhereNothingElseChanged()
    {
        QVERIFY(rc::check("each article comes back, whatever of it the page shows", [] {
            const Article first = *testing::articles();
            QList<Article> lives{first};
            ArticleEditor editor;
            editor.load(first);
            for (int steps = *rc::gen::inRange(1, 5); steps > 0; --steps) {
                Article next = *rc::gen::arbitrary<bool>() ? Article(*testing::articles()) : edited(lives.last());
                next.tags = {*testing::letters()};
                next = normalized(next);
                if (next == lives.last())
                    continue;
                editor.become(next);
                RC_ASSERT(editor.snapshot() == next);
                lives.append(next);
            }
            for (qsizetype i = lives.size() - 2; i >= 0; --i) {
                editor.undo();
                RC_ASSERT(editor.snapshot() == lives[i]);
            }
            RC_ASSERT(!editor.document()->isUndoAvailable());
            for (qsizetype i = 1; i < lives.size(); ++i) {
                editor.redo();
                RC_ASSERT(editor.snapshot() == lives[i]);
            }
        }));
    }

    void whatIsTypedAfterUndoingTagsKeepsThem()
    {
        Article article;
        article.headline = u"Tít"_qs;
        article.tags = {u"một"_qs};
        ArticleEditor editor;
        editor.load(article);
        Article other = article;
        other.tags = {u"hai"_qs};
        editor.become(other);
        editor.undo();
        QTextCursor(editor.document()->findBlockByNumber(1)).insertText(u"Mới: "_qs);
        QCOMPARE(editor.snapshot().tags, article.tags);
        QCOMPARE(editor.snapshot().headline, u"Mới: Tít"_qs);
    }
};

QTEST_MAIN(TestBecoming)
#include "test_becoming.moc"
