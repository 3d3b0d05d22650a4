#pragma once
#include "app/desk/history_service.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QSlider;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace toasoan {

class HistoryReader;
class PagePictures;
class RedlineView;
class RevisionListModel;
class RevisionPage;
class StorageThread;

/// A draft's whole life: the list of its revisions, each as a page or as what changed, and a slider through time.
/// Nothing of the history is ever changed here but labels: what is taken back is a new edit of the draft.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// `now` is the article as it is in the editor.
    HistoryDialog(StorageThread &storage, const DraftId &draft, const Article &now, PagePictures *pictures,
                  QWidget *parent = nullptr);
    ~HistoryDialog() override;

Q_SIGNALS:
    /// The article as it is now with all, a field or a block of an older version in it.
    void takenBack(const toasoan::Article &article, const QString &what);
    void opened(); ///< the first revision is shown

private:
    enum class View { Page, Changes };

    [[nodiscard]] QWidget *newSide();
    [[nodiscard]] QWidget *newHead();
    [[nodiscard]] QWidget *newFoot();
    void connectParts();
    void connectReader();
    void addRows(const QList<RevisionRow> &rows);
    void choose(int row);
    void showRevision(int row, const std::shared_ptr<const RevisionChange> &change);
    void showComparison(const Comparison &comparison);
    void refreshView();
    void refreshButtons();
    void sayDamaged(const Error &error);
    void askLabel();
    void takeAllBack();
    void takeHereBack();
    [[nodiscard]] int row() const;
    [[nodiscard]] View view() const;
    [[nodiscard]] std::optional<Article> withWhatIsHere() const;

    Article m_now;
    HistoryReader *m_reader;
    RevisionListModel *m_model;
    QListView *m_list;
    QTabBar *m_views;
    QComboBox *m_base;
    QLabel *m_count;
    QToolButton *m_back;
    QToolButton *m_on;
    QStackedWidget *m_stack;
    RevisionPage *m_page;
    RedlineView *m_redline;
    QLabel *m_damage;
    QSlider *m_slider;
    QLabel *m_when;
    QPushButton *m_label;
    QPushButton *m_takeHere;
    QPushButton *m_takeAll;
    std::shared_ptr<const RevisionChange> m_shown; ///< of row()
};

} // namespace toasoan
