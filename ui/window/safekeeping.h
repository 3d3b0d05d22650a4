#pragma once
#include "app/desk/backup_keeper.h"
#include "app/desk/rescue.h"
#include "ui/actions/command.h"

#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace toasoan {

class BackupPage;
class MessageBar;
class OpenArticle;
class Preferences;
class SealCommands;
class SettingsDialog;
class StatusLine;
class StorageThread;
class WorkWatch;

/// What Safekeeping works with. Everything outlives it.
struct SafekeepingParts
{
    StorageThread &storage;
    OpenArticle &article;
    Preferences &preferences;
    StatusLine &status;
    MessageBar &messages;
};

/// Backups, going back to one, encryption, the mending of a damaged database, and the sweep of unused pictures: what is
/// said of them and what is pressed.
class Safekeeping : public QObject
{
    Q_OBJECT

public:
    Safekeeping(const SafekeepingParts &parts, const QString &dataFolder, QWidget *window);
    ~Safekeeping() override; ///< gives up what is going on

    bool run(Command command); ///< false: not one of these
    [[nodiscard]] BackupKeeper &keeper() { return *m_keeper; }

    /// The data folder could not be opened. A damaged database is mended at once, and replaced() follows; false:
    /// it is something else, or mending has been tried.
    bool mendAtStart(const Error &error);
    /// What was found damaged while working: named, with mending offered.
    void offerMending(const Error &error, const DraftId &draft);
    /// Says how mending or going back went, now that the window shows what there is.
    void sayWhatHappened();
    /// Says how far a folder of an older version is brought into the form of this one, before it opens.
    void watchOpening(WorkWatch &watch);
    void restore(const QString &file); ///< without asking, once what is typed is safe

Q_SIGNALS:
    void replaced();    ///< the data folder has another database: everything must be asked for anew
    void leftAsItWas(); ///< that was given up or failed: what was open before may be opened again

private:
    void follow(SettingsDialog &dialog);
    void showStanding();
    void askWhich(const QString &backup);
    [[nodiscard]] bool confirm(const QString &file) const;
    void putInPlace(const QString &file);
    [[nodiscard]] Progress watched(const QString &saying);
    void mend();
    void mended(const Result<Rescued> &rescued);
    void offerLastBackup(const QString &text);

    SafekeepingParts m_parts;
    QString m_folder;
    QWidget *m_window;
    BackupKeeper *m_keeper;
    SealCommands *m_seal;
    QPointer<SettingsDialog> m_dialog;
    std::unique_ptr<WorkWatch> m_watch; ///< while the database is being put back or mended
    std::function<void()> m_news;       ///< to be said when the window is ready
    bool m_isCarrying = false;          ///< drafts of an older version, since the start
    bool m_hasMended = false;           ///< once a start: what is still damaged then needs a person
    bool m_saidStickIsMissing = false;  ///< once, until it has been seen again
    bool m_saidFailure = false;         ///< once, until a backup succeeds
};

} // namespace toasoan
