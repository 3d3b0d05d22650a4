#include "app/store/hardening.h"

#include <sqlite3.h>

namespace toasoan {
namespace {

struct Limit
{
    int id;
    int value;
};

/// What our own statements never come near; a crafted file or expression would.
constexpr Limit ceilings[] = {
    {SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024}, // the longest text or blob; an article may have 16 MiB
    {SQLITE_LIMIT_SQL_LENGTH, 256 * 1024},
    {SQLITE_LIMIT_COLUMN, 200},
    {SQLITE_LIMIT_EXPR_DEPTH, 200},
    {SQLITE_LIMIT_COMPOUND_SELECT, 50},
    {SQLITE_LIMIT_VDBE_OP, 250000},
    {SQLITE_LIMIT_FUNCTION_ARG, 32},
    {SQLITE_LIMIT_ATTACHED, 1}, // VACUUM needs one
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

} // namespace

void harden(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    for (const Limit &ceiling : ceilings)
        sqlite3_limit(handle, ceiling.id, ceiling.value);
}

Undefended::Undefended(sqlite3 *handle) : m_handle(handle)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
}

Undefended::~Undefended()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

} // namespace toasoan
