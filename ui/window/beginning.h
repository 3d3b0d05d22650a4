#pragma once
#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/desk/draft_service.h"
#include "app/desk/settings.h"
#include "app/workflow/transitions.h"

#include <QObject>

namespace toasoan {

class Desk;
class StorageThread;

/// Everything the window needs before its first article.
struct Beginning
{
    Settings settings;
    QList<Person> people;
    QString own;                          ///< name of the account's person
    WorkflowProfile profile;              ///< how the newsroom works; without steps where that cannot be read
    std::optional<Error> profileProblem;  ///< why it cannot
    std::optional<Error> settingsProblem; ///< the settings could not be read and are the defaults
    DraftId first;                        ///< the draft changed last; empty: there is none
    std::optional<Error> writeRefusal;    ///< why the data folder is only read

    /// What has to be said at once.
    [[nodiscard]] std::optional<Error> problem() const { return writeRefusal ? writeRefusal : profileProblem; }
};

/// Storage thread. A fresh data folder gets the sample article first.
[[nodiscard]] Result<Beginning> begin(Desk &desk);

/// Asks for what a window begins with as soon as it is made: that is read while the window is built, and answered when
/// the event loop runs.
class Start : public QObject
{
    Q_OBJECT

public:
    Start(StorageThread &storage, QObject *parent);

    void again(); ///< another database lies in the folder

Q_SIGNALS:
    void begun(const toasoan::Beginning &beginning);
    void failed(const toasoan::Error &error);     ///< to begin
    void opened(const toasoan::OpenDraft &first); ///< after begun(): the draft changed last
    void openingFailed();                         ///< or this, where there is none too

private:
    StorageThread &m_storage;
};

} // namespace toasoan
