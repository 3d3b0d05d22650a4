#pragma once
#include "app/base/result.h"
#include "app/store/access.h"

#include <utility>

namespace toasoan {

[[nodiscard]] QString databasePath(const QString &folder);
/// "", "-wal", "-shm": what SQLite puts behind the name of a database's files.
[[nodiscard]] QStringList databaseParts();

/// Makes the folder (0700) and an empty database file (0600) where there is none yet. SQLite gives its helper files the
/// mode of the main one. StoreDamaged when the folder has held a database before and it is gone or empty now:
/// an empty file opens as an empty database, and a fresh start would bury what was lost.
/// Refused, "network-share" (args: folder, kind), on another computer's disk.
[[nodiscard]] Outcome prepareStoreFiles(const QString &folder, Access access);

enum class Sharing { Shared, Alone };

/// Held as long as a database is open, shared; alone by whoever puts another file in its place. Ends with the process.
class FolderUse
{
public:
    /// StoreBusy when somebody else has it otherwise. A file system without locks gives what is asked for.
    [[nodiscard]] static Result<FolderUse> take(const QString &folder, Sharing sharing);
    FolderUse(FolderUse &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FolderUse &operator=(FolderUse &&) = delete;
    Q_DISABLE_COPY(FolderUse)
    ~FolderUse();

private:
    explicit FolderUse(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

/// Held while a database is made ready, so that two processes that start together in a fresh folder take turns:
/// SQLite does not wait for a lock when it switches a file to write-ahead logging.
class OpeningTurn
{
public:
    explicit OpeningTurn(const QString &folder); ///< waits for its turn
    ~OpeningTurn();
    Q_DISABLE_COPY_MOVE(OpeningTurn)

private:
    int m_descriptor;
};

/// Whether a database has ever been opened whole in this folder.
[[nodiscard]] bool storeKnown(const QString &folder);
[[nodiscard]] Outcome rememberStore(const QString &folder);

} // namespace toasoan
