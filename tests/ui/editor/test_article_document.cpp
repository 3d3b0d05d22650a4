#include "app/article/article_json.h"
#include "tests/support/random_article.h"
#include "ui/editor/article_document.h"
#include "ui/editor/normalizer.h"

#include <QTest>

using namespace toasoan;

class TestArticleDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadAndSnapshotAreTheIdentity()
    {
        QVERIFY(rc::check("snapshot(load(article)) = article", [] {
            const Article article = *testing::articles();
            QTextDocument document;
            load(document, article);
            const Article again = snapshot(document, article);
            if (!(again == article))
                qWarning().noquote() << "\nIN " << toCanonicalJson(article) << "\nOUT" << toCanonicalJson(again);
            RC_ASSERT(again == article);
        }));
    }

    void whatWasLoadedNeedsNoReading()
    {
        QVERIFY(rc::check("the texts that load() tells are those that would be read", [] {
            const Article article = *testing::articles();
            QTextDocument document;
            remember(document, load(document, article));
            QList<Text> remembered;
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
                remembered.append(textOf(block));
            RC_ASSERT(snapshot(document, article) == article);
            forget(document, 0, document.characterCount());
            qsizetype next = 0;
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
                RC_ASSERT(textOf(block) == remembered.at(next++));
        }));
    }

    void aWholeArticleIsNormalAlready()
    {
        QVERIFY(rc::check("normalize(load(article)) changes nothing", [] {
            const Article article = *testing::articles();
            QTextDocument document;
            load(document, article);
            const int blocks = document.blockCount();
            normalize(QTextCursor(&document));
            RC_ASSERT(document.blockCount() == blocks);
            RC_ASSERT(snapshot(document, article) == article);
        }));
    }

    void anyRunOfBlocksBecomesAnArticle()
    {
        QVERIFY(rc::check("after random raw cuts and joins, normalize() gives fields, figures and ids back", [] {
            const Article article = *testing::articles();
            QTextDocument document;
            load(document, article);
            QTextCursor cursor(&document);
            for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
                const int last = document.characterCount() - 1;
                cursor.setPosition(*rc::gen::inRange(0, last + 1));
                cursor.setPosition(*rc::gen::inRange(0, last + 1), QTextCursor::KeepAnchor);
                if (*rc::gen::arbitrary<bool>())
                    cursor.insertBlock();
                else
                    cursor.removeSelectedText();
            }
            normalize(QTextCursor(&document));
            const Article once = snapshot(document, article);
            RC_ASSERT(roleOf(document.begin()) == PageRole::Kicker);
            RC_ASSERT(roleOf(document.findBlockByNumber(fieldCount - 1)) == PageRole::Sapo);
            RC_ASSERT(isFlow(roleOf(document.lastBlock())));
            QTextDocument second;
            load(second, once);
            RC_ASSERT(snapshot(second, once) == once);
            normalize(QTextCursor(&document));
            const Article twice = snapshot(document, article);
            if (!(twice == once))
                qWarning().noquote() << "\nONCE " << toCanonicalJson(once) << "\nTWICE" << toCanonicalJson(twice);
            RC_ASSERT(twice == once);
        }));
    }

    void anUntouchedBlockIsNotReadAgain()
    {
        Article article;
        article.body = {newBlock(Paragraph{plainText(QStringLiteral("một"))}),
                        newBlock(Paragraph{plainText(QStringLiteral("hai"))})};
        QTextDocument document;
        load(document, article);
        (void)snapshot(document, article);
        const QTextBlock first = document.findBlockByNumber(6);
        const QTextBlock second = document.findBlockByNumber(7);
        QVERIFY(first.userData() && second.userData());
        forget(document, second.position(), 1);
        QVERIFY(first.userData());
        QVERIFY(!second.userData());
    }

    /// What a snapshot keeps of a block is forgotten with its letters; its format it must notice itself.
    void aFormatThatChangesAloneIsReadAgain()
    {
        Article article;
        article.body = {newBlock(CrossHead{2, plainText(QStringLiteral("Tít xen"))})};
        QTextDocument document;
        load(document, article);
        (void)snapshot(document, article);
        QTextCursor cursor(document.findBlockByNumber(fieldCount));
        QTextBlockFormat third = cursor.blockFormat();
        third.setProperty(property::Level, 3);
        cursor.setBlockFormat(third);
        QCOMPARE(std::get<CrossHead>(snapshot(document, article).body.first().content).level, 3);
    }
};

QTEST_MAIN(TestArticleDocument)
#include "test_article_document.moc"
