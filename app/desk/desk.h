#pragma once
#include "app/desk/attachment_service.h"
#include "app/desk/board_service.h"
#include "app/desk/delegation_service.h"
#include "app/desk/doctor.h"
#include "app/desk/draft_catalogue.h"
#include "app/desk/draft_service.h"
#include "app/desk/export_service.h"
#include "app/desk/handover_service.h"
#include "app/desk/history_service.h"
#include "app/desk/import_service.h"
#include "app/desk/key_service.h"
#include "app/desk/ledger_service.h"
#include "app/desk/people_service.h"
#include "app/desk/picture_service.h"
#include "app/desk/preview_service.h"
#include "app/desk/proposal_service.h"
#include "app/desk/publishing_service.h"
#include "app/desk/settings.h"
#include "app/desk/workflow_service.h"

namespace toasoan {

struct DeskOptions
{
    QString folder; ///< the data folder; made where there is none
    Access access = Access::ReadWrite;
    Clock clock = systemClock();
    QString accountName; ///< empty: accountPersonName(); settings may name the person otherwise
    QString secret;      ///< opens an encrypted folder: its passphrase or recovery code, as typed
    Progress progress;   ///< hears of bringing a folder of an older version into the form of this one
};

/// Everything the workstation and the command line do, over one data folder. Its functions wait for the disk, and all
/// belong to the thread that opened it (storage_thread.h has one). Another process may work in the folder meanwhile.
class Desk
{
public:
    /// As Store::open().
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(const DeskOptions &options);
    Q_DISABLE_COPY_MOVE(Desk)
    ~Desk() = default;

    /// Why nothing may be written (a newer version's folder, for one); nothing when it may.
    [[nodiscard]] std::optional<Error> writeRefusal() const { return m_context.store->writeRefusal(); }
    [[nodiscard]] QString folder() const { return m_context.folder; }
    [[nodiscard]] FolderFiles files() const { return m_context.files(); } ///< a value for any thread
    [[nodiscard]] bool isSealed() const
    {
        return m_context.store->key().has_value();
    } ///< its texts may lie nowhere else as they are
    [[nodiscard]] DraftService &drafts() { return m_drafts; }
    [[nodiscard]] DraftCatalogue &catalogue() { return m_catalogue; }
    void interrupt() const { m_context.store->interrupt(); } ///< as Database::interrupt()
    [[nodiscard]] WorkflowService &workflow() { return m_workflow; }
    [[nodiscard]] LedgerService &ledger() { return m_ledger; }
    [[nodiscard]] BoardService &boards() { return m_boards; }
    [[nodiscard]] PeopleService &people() { return m_people; }
    [[nodiscard]] DelegationService &delegations() { return m_delegations; }
    [[nodiscard]] KeyService &keys() { return m_keys; }
    [[nodiscard]] HistoryService &history() { return m_history; }
    [[nodiscard]] PictureService &pictures() { return m_pictures; }
    [[nodiscard]] AttachmentService &attachments() { return m_attachments; }
    [[nodiscard]] ImportService &imports() { return m_imports; }
    [[nodiscard]] ExportService &exports() { return m_exports; }
    [[nodiscard]] PreviewService &previews() { return m_previews; }
    [[nodiscard]] HandoverService &handovers() { return m_handovers; }
    [[nodiscard]] ProposalService &proposals() { return m_proposals; }
    [[nodiscard]] PublishingService &publishing() { return m_publishing; }

    [[nodiscard]] Result<DoctorReport> doctor(const Progress &progress = {})
    {
        return examine(m_context, m_pictures, progress);
    }
    [[nodiscard]] Result<Settings> settings() const { return loadSettings(files()); }
    /// Of an encrypted folder, what previews and opened attachments left readable; for who begins and ends working.
    void dropReadableCopies() const;
    /// A new name is the person who acts from now on.
    [[nodiscard]] Outcome setSettings(const Settings &settings);

private:
    explicit Desk(DeskContext context, QString accountName);
    [[nodiscard]] Outcome takeName(const Settings &settings);

    DeskContext m_context;
    QString m_accountName;
    DraftService m_drafts;
    DraftCatalogue m_catalogue;
    WorkflowService m_workflow;
    LedgerService m_ledger;
    BoardService m_boards;
    PeopleService m_people;
    DelegationService m_delegations;
    KeyService m_keys;
    HistoryService m_history;
    PictureService m_pictures;
    AttachmentService m_attachments;
    ImportService m_imports;
    ExportService m_exports;
    PreviewService m_previews;
    HandoverService m_handovers;
    ProposalService m_proposals;
    PublishingService m_publishing;
};

} // namespace toasoan
