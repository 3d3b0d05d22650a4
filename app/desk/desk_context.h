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
    [[nodiscard]] Outcome note(Transaction &transaction, AuditEntry entry) const; ///< time is filled in
};

} // namespace toasoan
