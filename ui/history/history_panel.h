#pragma once
#include "app/desk/history_service.h"
#include "app/review/changes.h"
#include "ui/actions/command.h"

#include <QTimer>
#include <QWidget>

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

class ArticleEditor;
class HistoryReader;
class PagePictures;
class RedlinePanel;
class RedlineView;
class Attributor;
struct WhoDidWhat;
class RevisionListModel;
class RevisionPage;
class StorageThread;

/// A draft's whole life beside the page where it is written: the list of its revisions, each as a page or as what
/// changed, and a slider through time. Nothing of the history is ever changed here but labels: what is taken back is a
/// new edit of the draft. Its parts are made when it is opened first.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    HistoryPanel(StorageThread &storage, PagePictures *pictures, QWidget *parent = nullptr);
    ~HistoryPanel() override;

    /// `now` is the article as it is in the editor; setNow() as it goes on.
    void open(const DraftId &draft, const Article &now);
    /// What changed from that revision to now.
    void openSince(const DraftId &draft, const Article &now, const RevisionId &revision);
    void setNow(const Article &now);
    void refresh(); ///< there may be a new version; the one that is read stays in sight
    void shut();
    [[nodiscard]] bool isOpen() const { return !m_draft.isEmpty(); }
    [[nodiscard]] DraftId draft() const { return m_draft; }
    [[nodiscard]] ArticleEditor *page() const; ///< null: never opened
    [[nodiscard]] bool hasKeys() const;        ///< whether the keyboard's focus is in it
    void takeKeys();
    /// Copying from what is read; changes gone through, kept, put back; one or two columns. False: not that, or it is
    /// not read.
    bool run(Command command);
    void reviewProposal(const RevisionId &proposal); ///< once its row is read
    void setPerson(const QString &person);           ///< who types in the draft now
    void showSince(); ///< what changed since the last step that the article took, once rows are read

Q_SIGNALS:
    /// The article as it is now with all, a field or a block of an older version in it.
    void takenBack(const toasoan::Article &article, const QString &what);
    /// The reader is through with it; whether anything of it came into the draft.
    void proposalDone(const toasoan::RevisionId &proposal, bool isTaken);
    void roomWanted(bool isAll);             ///< two columns need all of the window's
    void made(toasoan::ArticleEditor &page); ///< before it is opened first
    void opened();
    void versionShown();
    void shutDown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class View { Page, Changes, Columns };

    void make();
    void layOut();
    [[nodiscard]] QWidget *newSide();
    [[nodiscard]] QWidget *newTitle();
    [[nodiscard]] QWidget *newHead();
    [[nodiscard]] QWidget *newFoot();
    void connectParts();
    void orderKeys();
    void read();
    void addRows(const QList<RevisionRow> &rows);
    void choose(int row);
    void showTitle();
    void showRevision(int row, const std::shared_ptr<const RevisionChange> &change);
    void compareWith(int base);
    void showRedline(const Redline &redline);
    void showAuthorship(const WhoDidWhat &authorship);
    void showReview(const Redline &redline);
    void setReviewing(bool reviewing);
    [[nodiscard]] bool isProposal() const;
    [[nodiscard]] int newestOfTheDraft() const; ///< a row
    void askWho(const Redline &redline);
    void keep(const QList<Change> &changes);
    void putBack(const QList<Change> &changes);
    [[nodiscard]] bool isAgainstNow() const;
    [[nodiscard]] int base() const; ///< a row, or what else there is
    void refreshView();
    void refreshButtons();
    void sayDamaged(const Error &error);
    void sayLabel(const RevisionId &id, const QString &label);
    void askLabel();
    void takeAllBack();
    void takeHereBack();
    void replayOn();
    bool actOnKey(const QObject *watched, const QKeyEvent &key);
    [[nodiscard]] int row() const;
    [[nodiscard]] View view() const;
    [[nodiscard]] QString shownTitle() const;
    [[nodiscard]] std::optional<Article> withWhatIsHere() const;

    StorageThread &m_storage;
    PagePictures *m_pictures;
    DraftId m_draft; ///< empty: shut
    Article m_now;
    QString m_person;
    std::unique_ptr<HistoryReader> m_reader; ///< of m_draft
    std::unique_ptr<Attributor> m_attributor;
    QHash<QString, QString> m_roles; ///< by names of people
    RevisionListModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_title = nullptr;
    QTabBar *m_views = nullptr;
    QComboBox *m_base = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_on = nullptr;
    QStackedWidget *m_stack = nullptr;
    RevisionPage *m_page = nullptr;
    RedlinePanel *m_redline = nullptr;
    QLabel *m_damage = nullptr;
    QToolButton *m_replay = nullptr;
    QSlider *m_slider = nullptr;
    QLabel *m_place = nullptr;
    QPushButton *m_label = nullptr;
    QPushButton *m_takeHere = nullptr;
    QPushButton *m_takeAll = nullptr;
    QTimer m_replaying;
    QTimer m_again;      ///< compares with the draft once it rests
    RevisionId m_wanted; ///< to be chosen when its row is read; empty: the newest
    bool m_isSinceWanted = false;
    bool m_isReviewing = false;                    ///< a proposal that waits
    bool m_isTaken = false;                        ///< something of it
    std::pair<RevisionId, int> m_compared;         ///< which two the redline is of, so that its place stays
    std::shared_ptr<const RevisionChange> m_shown; ///< of row()
};

} // namespace toasoan
