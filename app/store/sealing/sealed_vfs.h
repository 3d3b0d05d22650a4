#pragma once
#include "app/base/data_key.h"

#include <memory>

namespace toasoan {

struct RegisteredVfs;

/// A file system for SQLite that seals each page on its way to the disk, so that tables, indexes and the write-ahead
/// log are encrypted alike and nothing above knows of it. A file begins with a SealHeader. Temporary files stay in
/// memory; a rollback journal is refused, since it would need a layout of its own: sealed databases use the
/// write-ahead log from their first page on. The index of the log (-shm) holds page numbers only and stays as it is.
class SealedVfs
{
public:
    explicit SealedVfs(const DataKey &key);
    ~SealedVfs(); ///< after the last connection that used it
    Q_DISABLE_COPY_MOVE(SealedVfs)

    [[nodiscard]] QByteArray name() const; ///< for vfs= in the URI of a connection

private:
    std::unique_ptr<RegisteredVfs> m_registered;
};

} // namespace toasoan
