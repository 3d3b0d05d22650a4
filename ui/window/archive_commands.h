#pragma once
#include "app/base/ids.h"
#include "ui/actions/command.h"
#include "ui/window/batch.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>

class QMainWindow;

namespace toasoan {

class Actions;
class DraftCommands;
class DraftsPanel;
class MessageBar;
class PeopleMenu;
class IssueExport;
class OpenArticle;
class Preferences;

/// What is done to many drafts of the archive at once, and the archive as a page of its own.
class ArchiveCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StorageThread &storage;
        OpenArticle &article;
        DraftsPanel &drafts;
        DraftCommands &draftCommands;
        MessageBar &messages;
        Preferences &preferences;
        PeopleMenu &people;
        Actions &actions;
        QMainWindow &window;
    };
    explicit ArchiveCommands(const Parts &parts);

    bool run(Command command); ///< false: not one of these

    void moveToTrash(const QList<DraftId> &drafts);
    void restore(const QList<DraftId> &drafts);
    void removeForGood(const QList<DraftId> &drafts);
    void label(const QList<DraftId> &drafts);
    void labelAs(const QString &label, const QList<DraftId> &drafts);
    void exportAll(const QList<DraftId> &drafts);

private:
    using Said = std::function<void(const Batch::Summary &)>;
    void doToAll(const QStringList &things, const QString &saying, Batch::Work work, Said said);
    void exportTo(const QString &folder, const QList<DraftId> &drafts);
    void sayWhatFailed(const Batch::Summary &summary, const QString &done);
    void indexWaiting();
    void remakeIndex();
    void remakeIndexFurther();
    void showArchive();
    void leaveArchive();

    Parts m;
    IssueExport *m_issues;
    std::optional<qint64> m_unindexed; ///< drafts, while the index is made anew
    qint64 m_indexed = 0;              ///< of those
    QPointer<Batch> m_batch;           ///< the one that is going on
    QList<QPointer<QWidget>> m_hidden; ///< what the archive's page covers
};

} // namespace toasoan
