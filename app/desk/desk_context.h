#pragma once
#include "app/base/clock.h"
#include "app/base/folder_files.h"
#include "app/store/store.h"

namespace toasoan {

/// What the services of one desk share. Lives as long as the desk; one thread.
struct DeskContext
{
    QString folder;
    std::unique_ptr<Store> store;
    Clock clock;
    QString ownName; ///< the person at this account

    [[nodiscard]] FolderFiles files() const { return {folder, store->key()}; }
    /// Internal, "clock", when there is no telling the time: nothing is written with a made-up one.
    [[nodiscard]] Result<QDateTime> now() const;
    /// Before a search: all that waits for the index comes into it. Where nothing may be written, what is there will
    /// do. Progress in drafts; given up, what came in stays.
    [[nodiscard]] Outcome bringIndexUp(const Progress &progress = {}) const;
    [[nodiscard]] Outcome note(Transaction &transaction, AuditEntry entry) const; ///< time is filled in
};

} // namespace toasoan
