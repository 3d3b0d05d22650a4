#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/models/draft_list_model.h"
#include "ui/panels/draft_table.h"
#include "ui/panels/drafts_panel.h"
#include "ui/panels/folder_list.h"
#include "ui/panels/selection_row.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;

namespace {

constexpr int patience = 20000; // ms: for a machine under load; no test waits that long when all is well

Article about(const QString &headline, const QString &text)
{
    Article article;
    article.headline = headline;
    article.body = {newBlock(Paragraph{plainText(text)})};
    return normalized(article);
}

/// A panel over a folder with so many drafts.
struct Shown
{
    QTemporaryDir folder;
    StorageThread storage{DeskOptions{folder.path(), Access::ReadWrite, systemClock(), QStringLiteral("Người Thử")}};
    DraftsPanel panel{storage};
    QListView &list = *panel.findChild<QListView *>(QStringLiteral("drafts"));
    DraftListModel &model = *static_cast<DraftListModel *>(list.model());
    FolderList &folders = *panel.findChild<FolderList *>();

    explicit Shown(int drafts)
    {
        bool made = false;
        storage.ask(
            &panel,
            [drafts](Desk &desk) -> Outcome {
                for (int i = 0; i < drafts; ++i) {
                    if (auto id =
                            desk.drafts().create(about(QStringLiteral("Lũ %1").arg(i), QStringLiteral("nước dâng")), {},
                                                 QStringLiteral("created"));
                        !id)
                        return tl::unexpected<Error>(id.error());
                }
                return {};
            },
            [&made](const Outcome &done) { made = done.has_value(); });
        if (!QTest::qWaitFor([&] { return made; }, patience))
            qFatal("no drafts");
        panel.resize(300, 700);
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
        panel.setPerson({QStringLiteral("Người Thử"), {Role::Pv}}, smallNewsroom());
    }

    [[nodiscard]] bool waitForRows(int rows) const
    {
        return QTest::qWaitFor([&] { return model.rowCount() == rows; }, patience);
    }
    void search(const QString &query) const { panel.findChild<QLineEdit *>()->setText(query); }
    void selectAll() const { list.selectAll(); }
};

} // namespace

class TestDraftsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersAreCounted()
    {
        const Shown shown(3);
        QVERIFY(shown.waitForRows(3));
        QTRY_VERIFY_WITH_TIMEOUT(
            shown.folders.item(0)->data(Qt::AccessibleTextRole).toString().contains(QLatin1Char('3')), patience);
    }

    void aSearchShowsItsWordsAndNothingElse()
    {
        const Shown shown(3);
        QVERIFY(shown.waitForRows(3));
        shown.search(QStringLiteral("lu 2 "));
        QVERIFY(shown.waitForRows(1));
        QVERIFY(!shown.model.row(0).headlineFound.isEmpty());
        shown.search(QStringLiteral("khongco "));
        QVERIFY(shown.waitForRows(0));
        shown.search({});
        QVERIFY(shown.waitForRows(3));
    }

    void aSlipIsSaid()
    {
        const Shown shown(1);
        QVERIFY(shown.waitForRows(1));
        shown.search(QStringLiteral("nuoc danf "));
        const auto said = [&] {
            for (const QLabel *label : shown.panel.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(QStringLiteral("danf")))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(), patience);
    }

    /// A long list is read page by page, as far as somebody looks.
    void aListScrolledWhileItIsReadAnewGoesOn()
    {
        Shown shown(250);
        QVERIFY(shown.waitForRows(200));
        QScrollBar &bar = *shown.list.verticalScrollBar();
        QTRY_VERIFY_WITH_TIMEOUT(bar.maximum() > 0, patience);
        shown.panel.refresh();
        bar.setValue(bar.maximum()); // asks for more, which the refreshing does not hear
        QVERIFY(shown.waitForRows(250));
    }

    void aLongListIsReadAsFarAsItIsSeen()
    {
        const Shown shown(450);
        QVERIFY(shown.waitForRows(200));
        QVERIFY(shown.model.hasMore());
        QScrollBar &bar = *shown.list.verticalScrollBar();
        QTRY_VERIFY_WITH_TIMEOUT(bar.maximum() > 0, patience);
        bar.setValue(bar.maximum());
        QVERIFY(shown.waitForRows(400));
        QVERIFY(QTest::qWaitFor(
            [&] {
                bar.setValue(bar.maximum()); // it grows when the new rows are laid out
                return shown.model.rowCount() == 450;
            },
            patience));
        QVERIFY(!shown.model.hasMore());
        QSet<QString> all;
        for (int i = 0; i < 450; ++i)
            all.insert(shown.model.row(i).id.value);
        QCOMPARE(all.size(), 450);
    }

    void whatIsSelectedStaysSelectedWhenTheListIsReadAgain()
    {
        Shown shown(3);
        QVERIFY(shown.waitForRows(3));
        shown.selectAll();
        QCOMPARE(shown.panel.selected().size(), 3);
        shown.storage.ask(
            &shown.panel,
            [](Desk &desk) { return desk.drafts().create(about(QStringLiteral("Mới"), {}), {}, QStringLiteral("c")); },
            [&](const Result<DraftId> &) { shown.panel.refresh(); });
        QVERIFY(shown.waitForRows(4));
        QCOMPARE(shown.panel.selected().size(), 3);
    }

    void selectingSeveralOpensNone()
    {
        const Shown shown(3);
        QVERIFY(shown.waitForRows(3));
        QSignalSpy chosen(&shown.panel, &DraftsPanel::draftChosen);
        shown.selectAll();
        QCOMPARE(chosen.size(), 0);
        QVERIFY(shown.panel.findChild<SelectionRow *>()->isVisible());
    }

    void deleteAsksForAllThatAreSelected()
    {
        const Shown shown(3);
        QVERIFY(shown.waitForRows(3));
        QSignalSpy trash(&shown.panel, &DraftsPanel::trashWanted);
        shown.selectAll();
        QTest::keyClick(&shown.list, Qt::Key_Delete);
        QCOMPARE(trash.size(), 1);
        QCOMPARE(trash.first().first().value<QList<DraftId>>().size(), 3);
    }

    void groupsHaveTheirHeadingOnce()
    {
        Shown shown(3);
        QVERIFY(shown.waitForRows(3));
        ArchiveSettings byState;
        byState.grouping = QStringLiteral("state");
        shown.panel.setArchive(byState);
        QTRY_COMPARE_WITH_TIMEOUT(shown.model.headingAt(0), stateName(State::Writing), patience);
        QCOMPARE(shown.model.headingAt(1), QString());
    }

    void aSavedSearchIsAFolder()
    {
        Shown shown(3);
        QVERIFY(shown.waitForRows(3));
        ArchiveSettings archive;
        archive.searches = {{QStringLiteral("Số hai"), QStringLiteral("lu 2 ")}};
        shown.panel.setArchive(archive);
        shown.folders.setCurrentRow(shown.folders.count() - 1);
        QVERIFY(shown.waitForRows(1));
        shown.folders.setCurrentRow(0);
        QVERIFY(shown.waitForRows(3));
    }

    void theTableHasTheSameDraftsAndLeavesWithEscape()
    {
        Shown shown(3);
        QVERIFY(shown.waitForRows(3));
        shown.panel.resize(1200, 700);
        shown.panel.setWidth(DraftsPanel::Width::Wide);
        auto *table = shown.panel.findChild<DraftTable *>();
        QVERIFY(table->isVisible());
        QVERIFY(!shown.list.isVisible());
        QSignalSpy left(&shown.panel, &DraftsPanel::widthLeft);
        QTest::keyClick(table, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        shown.panel.setWidth(DraftsPanel::Width::Narrow);
        QVERIFY(shown.list.isVisible());
    }

    void filesThatAreDroppedAreHandedOn()
    {
        Shown shown(0);
        QSignalSpy dropped(&shown.panel, &DraftsPanel::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.txt")), QUrl(QStringLiteral("https://example.org"))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&shown.panel, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&shown.panel, &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().first().toStringList(), QStringList{QStringLiteral("/tmp/a.txt")});
    }
};

QTEST_MAIN(TestDraftsPanel)
#include "test_drafts_panel.moc"
