#include "app/store/log_room.h"

#include <QByteArray>

#include <sqlite3.h>

namespace toasoan {
namespace {

constexpr qint64 most = 4LL * 1024 * 1024; ///< about where SQLite begins the log anew
constexpr qint64 step = 512LL * 1024;

qint64 sizeOf(sqlite3_file *log)
{
    sqlite3_int64 size = 0;
    return log->pMethods->xFileSize(log, &size) == SQLITE_OK ? size : most;
}

} // namespace

void LogRoom::keep(sqlite3 *handle)
{
    sqlite3_file *log = nullptr;
    if (!handle || sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) != SQLITE_OK || !log
        || !log->pMethods)
        return;
    const qint64 size = sizeOf(log);
    if (size == m_size || size >= most)
        return;
    static const QByteArray zeros(step, '\0');
    (void)log->pMethods->xWrite(log, zeros.constData(), static_cast<int>(zeros.size()), size);
    m_size = sizeOf(log);
}

} // namespace toasoan
