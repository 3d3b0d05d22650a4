#pragma once
#include "app/desk/draft_catalogue.h"
#include "app/desk/settings.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAbstractItemView;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace toasoan {

class DraftListModel;
class DraftTable;
class FolderList;
class ListingButton;
class SelectionRow;
class StorageThread;

/// Left: search, the folders of the archive with their counts, and the drafts; or, wide, all of it as a table.
class DraftsPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Width { Narrow, Wide };

    DraftsPanel(StorageThread &storage, QWidget *parent = nullptr);

    /// Reads the list again: after a change here or in another process.
    void refresh();
    void refreshSoon(); ///< once a second at most, while somebody types
    void select(const DraftId &draft);
    void focusSearch();
    void showAll(); ///< no search, the folder of all drafts
    [[nodiscard]] Shelf shelf() const;
    [[nodiscard]] DraftId neighbourOf(const DraftId &draft) const; ///< where to go when it leaves the list
    [[nodiscard]] QList<DraftId> selected() const;

    void setPerson(const Person &person, const WorkflowProfile &profile);
    void setArchive(const ArchiveSettings &archive);
    void setWidth(Width width);
    [[nodiscard]] Width listWidth() const { return m_width; }

Q_SIGNALS:
    void draftChosen(const toasoan::DraftId &draft);
    void besideWanted(const toasoan::DraftId &draft); ///< to be read beside the open one
    void failed(const toasoan::Error &error);
    void indexDamaged();   ///< a search found it so: it is to be made anew
    void archiveChanged(); ///< by this window or another process
    void trashWanted(const QList<toasoan::DraftId> &drafts);
    void restoreWanted(const QList<toasoan::DraftId> &drafts);
    void removalWanted(const QList<toasoan::DraftId> &drafts); ///< for good
    void labelWanted(const QList<toasoan::DraftId> &drafts);
    void exportWanted(const QList<toasoan::DraftId> &drafts);
    void filesDropped(const QStringList &paths);
    void widthLeft(); ///< a draft was opened, or Escape pressed, in the wide list
    void archiveSettingsChanged(const toasoan::ArchiveSettings &archive);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeSearch();
    void makeList();
    void makeTable();
    void makeNotes();
    void lookAhead(const QAbstractItemView &view);
    void keepLookingAhead(const QAbstractItemView &view);
    void makeSelectionRow();
    void layOut();
    void makeTimers();
    void takeFolder();
    void lookElsewhere();
    void refreshCounts();
    void askMore();
    void showPage(const DraftPage &page);
    void showNote(const DraftPage &page);
    void showBroken(const Error &error);
    void showSelection();
    void keepSelection(const std::function<void()> &change);
    void selectRows(const QList<DraftId> &drafts, const DraftId &current);
    void open(const QModelIndex &index);
    void openMenu(const QPoint &position);
    void saveSearch();
    void rememberListing();
    bool actOnKey(const QKeyEvent &key);
    [[nodiscard]] DraftQuestion question() const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] DraftId currentInList() const;

    StorageThread &m_storage;
    QLineEdit *m_search;
    FolderList *m_folders;
    ListingButton *m_listing;
    DraftListModel *m_model;
    QListView *m_list;
    DraftTable *m_table;
    QLabel *m_note; ///< above the list: what was searched instead, that something is going on
    QLabel *m_empty;
    SelectionRow *m_selection;
    QWidget *m_area = nullptr; ///< all but search and folders
    QBoxLayout *m_rows = nullptr;
    QBoxLayout *m_columns = nullptr;
    QTimer m_typing;
    QTimer m_soon;
    QTimer m_elsewhere;
    QTimer m_busy;
    ArchiveSettings m_archive;
    QString m_savedQuery; ///< of the saved search that is chosen
    Width m_width = Width::Narrow;
    qint64 m_changes = 0; ///< the store's change counter when last looked at
    DraftId m_current;
    bool m_refreshing = false; ///< the list is being read anew: no page of the old one is wanted
    bool m_filling = false;    ///< the selection changes with the rows, not by the person
};

} // namespace toasoan
