#include "app/article/article_json.h"
#include "app/article/table_shape.h"
#include "ui/editor/article_editor.h"

#include <QSignalSpy>
#include <QTest>

using namespace toasoan;

namespace {

constexpr int paragraphs = 400;
constexpr int inEach = 10;

/// Ten “hoà” in each paragraph, and two in a table between them.
struct Page
{
    ArticleEditor editor;
    QString before;

    Page()
    {
        Article article;
        auto shape = TableShape::of(emptyTable(1, 2));
        shape->fill(0, 0, {{u"hoà một hoà"_qs, u"hai"_qs}});
        for (int i = 0; i < paragraphs; ++i)
            article.body.append(newBlock(Paragraph{plainText(u"hoà bình, "_qs.repeated(inEach))}));
        article.body.insert(paragraphs / 2, newBlock(shape->table()));
        editor.load(normalized(article));
        before = json();
    }
    [[nodiscard]] QString json() const { return QString::fromUtf8(toCanonicalJson(editor.snapshot())); }
    [[nodiscard]] QList<PageChange> changes() const
    {
        SearchQuery query;
        query.text = u"hoà"_qs;
        const auto hits =
            hitsIn(textsOf(*editor.document()), *TextSearch::make(query), {0, editor.document()->characterCount()});
        QList<PageChange> changes;
        for (const PageHit &hit : *hits)
            changes.append({hit, u"hoà"_qs, u"thái"_qs});
        return changes;
    }
};

constexpr int all = paragraphs * inEach + 2;

} // namespace

class TestReplacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slicesDoWhatIsDoneAtOnce()
    {
        Page atOnce;
        QCOMPARE(atOnce.editor.replaceHits(atOnce.changes()), all);
        Page page;
        QSignalSpy finished(&page.editor, &ArticleEditor::replacingFinished);
        QSignalSpy progressed(&page.editor, &ArticleEditor::replacingProgressed);
        page.editor.replaceInSlices(page.changes());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].toInt(), all);
        QVERIFY(progressed.size() > 2);
        QCOMPARE(page.json().count(u"thái"_qs), atOnce.json().count(u"thái"_qs));
        QCOMPARE(page.json().count(u"hoà"_qs), 0);
        page.editor.undo();
        QCOMPARE(page.json(), page.before);
        QVERIFY(!page.editor.document()->isUndoAvailable());
        page.editor.redo();
        QCOMPARE(page.json().count(u"thái"_qs), all);
    }

    void stoppedItIsStillOneStep()
    {
        Page page;
        QSignalSpy finished(&page.editor, &ArticleEditor::replacingFinished);
        connect(&page.editor, &ArticleEditor::replacingProgressed, &page.editor, &ArticleEditor::stopReplacing);
        page.editor.replaceInSlices(page.changes());
        QTRY_COMPARE(finished.size(), 1);
        const int made = finished[0][0].toInt();
        QVERIFY(made > 0 && made < all);
        QCOMPARE(page.json().count(u"thái"_qs), made);
        page.editor.undo();
        QCOMPARE(page.json(), page.before);
    }

    void beforeThePageIsLaidOutNothingIsReplaced()
    {
        Page page;
        QSignalSpy finished(&page.editor, &ArticleEditor::replacingFinished);
        page.editor.replaceInSlices(page.changes());
        QCOMPARE(page.json(), page.before);
        page.editor.stopReplacing();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].toInt(), 0);
        page.editor.replaceInSlices(page.changes());
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(finished[1][0].toInt(), all);
    }

    void nothingElseChangesThePageMeanwhile()
    {
        Page page;
        QSignalSpy finished(&page.editor, &ArticleEditor::replacingFinished);
        QSignalSpy edited(&page.editor, &ArticleEditor::contentEdited);
        page.editor.replaceInSlices(page.changes());
        QTest::keyClicks(&page.editor, u"XYZ"_qs);
        page.editor.undo();
        page.editor.setKind(TextKind::CrossHead);
        page.editor.insertBlock(newBlock(Divider{}));
        QCOMPARE(page.editor.replaceHits(page.changes()), 0);
        QCOMPARE(edited.size(), 0);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(page.json().count(u"thái"_qs), all);
        QVERIFY(!page.json().contains(u"XYZ"));
        page.editor.undo();
        QCOMPARE(page.json(), page.before);
    }

    void anArticleThatIsLoadedMeanwhileIsLeftAlone()
    {
        Page page;
        page.editor.replaceInSlices(page.changes());
        Article other;
        other.headline = u"hoà"_qs;
        page.editor.load(other);
        QCoreApplication::processEvents();
        QCOMPARE(page.editor.snapshot().headline, u"hoà"_qs);
        QVERIFY(!page.editor.document()->isUndoAvailable());
    }

    void whatChangedSinceItWasFoundIsLeft()
    {
        Page page;
        QList<PageChange> changes = page.changes();
        changes[3].found = u"khác"_qs;
        QCOMPARE(page.editor.replaceHits(changes), all - 1);
    }
};

QTEST_MAIN(TestReplacing)
#include "test_replacing.moc"
