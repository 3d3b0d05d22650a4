#include "app/store/sql_error.h"

#include <sqlite3.h>

namespace toasoan {
namespace {

ErrorCode codeOf(int sqliteCode)
{
    if (sqliteCode == SQLITE_IOERR_DATA) // a sealed page that was altered
        return ErrorCode::StoreDamaged;
    switch (sqliteCode & 0xff) { // the low byte is the kind, the rest says more of it
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreBusy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StoreDamaged;
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::Io;
    case SQLITE_INTERRUPT:
        return ErrorCode::Interrupted;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

tl::unexpected<Error> sqlFailure(int code, const QString &sentence)
{
    return failure(codeOf(code), sentence.simplified(), {QString::number(code)});
}

} // namespace toasoan
