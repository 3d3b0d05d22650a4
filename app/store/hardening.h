#pragma once
#include <QtGlobal>


class QSqlDatabase;
struct sqlite3;

namespace toasoan {

/// Switches on SQLite's defence against hostile files (no writable schema, no writes to shadow tables, no
/// extensions, narrow limits).
/// What the plug-in does not let us do is logged and left: it is a second line of defence.
void harden(const QSqlDatabase &connection);

/// The connection itself, where it was made by the library that we call; otherwise null.
[[nodiscard]] sqlite3 *ownHandle(const QSqlDatabase &connection);

/// While it lives, the tables inside of a virtual table may be written.
class Undefended
{
public:
    explicit Undefended(sqlite3 *handle);
    ~Undefended();
    Q_DISABLE_COPY_MOVE(Undefended)

private:
    sqlite3 *m_handle; ///< may be null: then nothing is changed
};

} // namespace toasoan
