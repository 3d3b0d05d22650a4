#pragma once
#include "app/desk/draft_service.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QListWidget;

namespace toasoan {

class DraftListModel;
class StorageThread;

/// Left: search, the shelves of the archive with their counts, and the drafts.
class DraftsPanel : public QWidget
{
    Q_OBJECT

public:
    DraftsPanel(StorageThread &storage, QWidget *parent = nullptr);

    /// Reads the list again: after a change here or in another process.
    void refresh();
    void refreshSoon(); ///< once a second at most, while somebody types
    void select(const DraftId &draft);
    void focusSearch();
    void showAll(); ///< no search, the shelf of all drafts
    [[nodiscard]] Shelf shelf() const { return filter().shelf; }
    [[nodiscard]] DraftId neighbourOf(const DraftId &draft) const; ///< where to go when it leaves the list

Q_SIGNALS:
    void draftChosen(const toasoan::DraftId &draft);
    void besideWanted(const toasoan::DraftId &draft); ///< to be read beside the open one
    void failed(const toasoan::Error &error);
    void archiveChanged(); ///< by this window or another process

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askBeside();
    void openMenu(const QPoint &position);
    void makeShelves();
    void makeList();
    void makeEmptyNote();
    void layOut();
    void makeTimers();
    void lookElsewhere();
    void showCounts(const QMap<State, int> &counts);
    void showRows(const QList<DraftRow> &rows);
    [[nodiscard]] DraftFilter filter() const;

    StorageThread &m_storage;
    QLineEdit *m_search;
    QListWidget *m_shelves;
    QListView *m_list;
    QLabel *m_empty;
    DraftListModel *m_model;
    QTimer m_typing;
    QTimer m_soon;
    QTimer m_elsewhere;
    qint64 m_changes = 0; ///< the store's change counter when last looked at
    DraftId m_current;
    int m_asked = 0; ///< answers to older questions are not shown
};

} // namespace toasoan
