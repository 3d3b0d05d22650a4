#pragma once
#include <QtGlobal>

struct sqlite3;

namespace toasoan {

/// Switches on SQLite's defence against hostile files (no writable schema, no writes to shadow tables, no
/// extensions, narrow limits).
void harden(sqlite3 *handle);

/// While it lives, the tables inside of a virtual table may be written.
class Undefended
{
public:
    explicit Undefended(sqlite3 *handle);
    ~Undefended();
    Q_DISABLE_COPY_MOVE(Undefended)

private:
    sqlite3 *m_handle;
};

} // namespace toasoan
