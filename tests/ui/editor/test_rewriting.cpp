#include "app/language/legacy/legacy_encoding.h"
#include "ui/editor/article_editor.h"

#include <QTest>

using namespace toasoan;

namespace {

QString fromTcvn3(const QString &letters)
{
    return fromLegacy(letters, LegacyEncoding::Tcvn3);
}

Article old()
{
    Article article;
    article.headline = u"Céng hßa"_qs;
    Table table;
    table.rows = {{{plainText(u"x· héi"_qs), 1, 1}, {plainText(u"nghÜa"_qs), 1, 1}}};
    article.body = {newBlock(Paragraph{{Run{u"x· "_qs, Mark::Bold, {}}, Run{u"héi"_qs, {}, {}}}}), newBlock(table),
                    newBlock(Paragraph{plainText(u"chñ nghÜa"_qs)})};
    return normalized(article);
}

} // namespace

class TestRewriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeArticleIsOneStep()
    {
        ArticleEditor editor;
        const Article before = old();
        editor.load(before);
        QVERIFY(editor.lettersToRewrite().contains(u"Céng hßa"));
        editor.rewrite(fromTcvn3);
        const Article now = editor.snapshot();
        QCOMPARE(now.headline, u"Cộng hòa"_qs);
        const Text first = std::get<Paragraph>(now.body[0].content).text;
        QCOMPARE(first.size(), 2);
        QCOMPARE(first[0].text, u"xã "_qs);
        QCOMPARE(first[0].marks, Marks(Mark::Bold));
        QCOMPARE(first[1].text, u"hội"_qs);
        QCOMPARE(plainText(std::get<Table>(now.body[1].content).rows[0][1].text), u"nghĩa"_qs);
        editor.undo();
        QCOMPARE(editor.snapshot(), before);
    }

    void onlyWhatIsSelectedChanges()
    {
        ArticleEditor editor;
        editor.load(old());
        editor.setTextCursor(editor.document()->find(u"chñ"_qs));
        QCOMPARE(editor.lettersToRewrite(), u"chñ"_qs);
        editor.rewrite(fromTcvn3);
        QCOMPARE(plainText(std::get<Paragraph>(editor.snapshot().body.last().content).text), u"chủ nghÜa"_qs);
        QCOMPARE(editor.snapshot().headline, u"Céng hßa"_qs);
    }

    void lettersThatStayAreNoStep()
    {
        ArticleEditor editor;
        Article article;
        article.headline = u"Tin"_qs;
        editor.load(article);
        editor.rewrite([](const QString &letters) { return letters; });
        QVERIFY(!editor.document()->isUndoAvailable());
    }
};

QTEST_MAIN(TestRewriting)
#include "test_rewriting.moc"
