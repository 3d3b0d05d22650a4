#pragma once
#include <QTemporaryDir>

namespace toasoan {

/// A folder that only we can read, in memory where the system offers that, for programs that read and write nothing but
/// files. It goes with this, and where we crashed, with the next dropLeftMemoryFolders(). One thread.
class MemoryFolder
{
public:
    MemoryFolder();
    Q_DISABLE_COPY_MOVE(MemoryFolder)
    ~MemoryFolder();

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    int m_lock = -1; ///< held while we live
};

/// Removes those of processes that are gone. Any thread.
void dropLeftMemoryFolders();

} // namespace toasoan
