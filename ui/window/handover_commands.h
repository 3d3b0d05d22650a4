#pragma once
#include "app/base/worker.h"
#include "app/desk/handover_service.h"
#include "ui/actions/command.h"

#include <QObject>

#include <atomic>
#include <memory>

class QWidget;

namespace toasoan {

class DraftsPanel;
class MessageBar;
class OpenArticle;
class StorageThread;

/// Drafts to a colleague as one file, and a colleague's file taken in. Files and pictures are read and written on a
/// worker, the store is asked on its thread; what is typed meanwhile is put together with what came. GUI thread.
class HandoverCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StorageThread &storage;
        OpenArticle &article;
        DraftsPanel &drafts;
        MessageBar &messages;
        QWidget &window;
    };
    explicit HandoverCommands(const Parts &parts);
    ~HandoverCommands() override;

    bool run(Command command); ///< false: not one of these
    /// These drafts into that file; progress and outcome are said in the message bar.
    void write(const QList<DraftId> &drafts, const QString &note, PictureForm form, const QString &path);
    void receive(const QStringList &paths); ///< one after the other
    void showConflicts();                   ///< of the open article

Q_SIGNALS:
    void opened(const toasoan::DraftId &draft); ///< to be shown now
    void written(const QString &path);
    void received(); ///< a file was taken in, or refused

private:
    struct Brought
    {
        Handover handover;
        QString sha256;
        QList<PreparedPicture> pictures;
    };
    using Shared = std::shared_ptr<Handover>;

    void ask();
    void askWith(const Shared &handover, const PictureStore &store);
    void choose(const Shared &handover, const PictureStore &store, const PictureSizes &sizes);
    void takeAndWrite(const Shared &handover, const PictureStore &store, PictureForm form, const QString &path);
    void sayWritten(const QString &path, const Result<PackageInfo> &info);
    void receiveNext();
    void take(const Brought &brought);
    void say(const QList<ReceivedDraft> &all);
    void sayOne(const ReceivedDraft &received);
    void follow(const ReceivedDraft &received);
    void saveTyped();
    void joinTyped();
    void fail(const Error &error);
    void decide(const DraftId &draft, const QList<OpenMerge> &merges);
    [[nodiscard]] Progress progress(const QString &saying);

    Parts m;
    QStringList m_waiting; ///< files to receive
    bool m_isBusy = false;
    ReceivedDraft m_followed; ///< not shown on the page yet; said once it is
    QString m_word;           ///< what the sender says of the file that came last
    bool m_isJoining = false; ///< what is typed beside it is being saved
    std::shared_ptr<std::atomic_bool> m_goesOn = std::make_shared<std::atomic_bool>(true);
    PictureReader m_reader; ///< worker only
    Worker m_worker;        ///< last, so that it ends before what it works on
};

} // namespace toasoan
