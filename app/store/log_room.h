#pragma once
#include <QtGlobal>

struct sqlite3;

namespace toasoan {

/// Keeps the write-ahead log longer than it is full, by zeros that SQLite takes for no part of it: a sync of bytes that
/// have their place on the disk already takes half as long as one that makes the file grow. And a save finds room that
/// a full disk cannot take away.
class LogRoom
{
public:
    /// The caller holds the write lock, so that nobody else lengthens the log. What cannot be had is done without.
    void keep(sqlite3 *handle);

private:
    qint64 m_size = -1; ///< as it was left; a log of another size has been written beyond its room
};

} // namespace toasoan
