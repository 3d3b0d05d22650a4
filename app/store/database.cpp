#include "app/store/database.h"

#include "app/store/hardening.h"
#include "app/store/log_room.h"
#include "app/store/sealing/sealed_vfs.h"
#include "app/store/sql_error.h"

#include <QUrl>

#include <array>
#include <mutex>
#include <unordered_map>

#include <sqlite3.h>

namespace toasoan {
namespace {

struct Pragma
{
    const char *name;
    const char *value;  ///< as it is set
    const char *answer; ///< as it reads back
};

/// Measured against power cuts: WAL with FULL loses nothing that was acknowledged, WAL with NORMAL does.
/// Temporary tables stay in memory: on the disk they would show what a sealed database hides.
constexpr std::array<Pragma, 7> always = {{
    {"busy_timeout", "5000", "5000"},
    {"foreign_keys", "ON", "1"},
    {"trusted_schema", "OFF", "0"},
    {"cell_size_check", "ON", "1"},
    {"synchronous", "FULL", "2"},
    {"secure_delete", "ON", "1"},
    {"temp_store", "MEMORY", "2"},
}};
constexpr Pragma writeAheadLog = {"journal_mode", "WAL", "wal"};
constexpr Pragma readOnly = {"query_only", "ON", "1"};
/// KiB: what letter after letter of a search reads of a large archive again.
constexpr Pragma readersCache = {"cache_size", "-16384", "-16384"};

tl::unexpected<Error> lastFailure(sqlite3 *handle)
{
    return sqlFailure(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}

struct Finalizer
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalizer>;

Result<Statement> prepared(sqlite3 *handle, const QString &sql)
{
    const QByteArray letters = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    if (sqlite3_prepare_v3(handle, letters.constData(), static_cast<int>(letters.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement, &rest)
        != SQLITE_OK)
        return lastFailure(handle);
    Statement made(statement);
    if (!made || !QByteArrayView(rest, letters.constData() + letters.size()).trimmed().isEmpty())
        return sqlFailure(SQLITE_MISUSE, QStringLiteral("not one statement"));
    return made;
}

int bindValue(sqlite3_stmt *statement, int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, place);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray(); // a null one is not NULL, but without bytes
        return sqlite3_bind_blob64(statement, place, bytes.isEmpty() ? "" : bytes.constData(),
                                   static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::QString: {
        const QByteArray letters = value.toString().toUtf8();
        return sqlite3_bind_text64(statement, place, letters.isEmpty() ? "" : letters.constData(),
                                   static_cast<sqlite3_uint64>(letters.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    default:
        return SQLITE_MISMATCH;
    }
}

Outcome bindAll(sqlite3 *handle, sqlite3_stmt *statement, const QVariantList &values)
{
    if (sqlite3_bind_parameter_count(statement) != values.size())
        return sqlFailure(SQLITE_MISUSE, QStringLiteral("not as many values as places"));
    for (int i = 0; i < values.size(); ++i) {
        if (const int state = bindValue(statement, i + 1, values.at(i)); state != SQLITE_OK)
            return state == SQLITE_MISMATCH ? sqlFailure(state, QStringLiteral("a value of no type that is kept"))
                                            : lastFailure(handle);
    }
    return {};
}

using Visit = std::function<Outcome(const Row &)>;

/// To its end, or until the visit does not want to go on.
Outcome run(sqlite3 *handle, sqlite3_stmt *statement, const QVariantList &values, const Visit &visit)
{
    if (auto bound = bindAll(handle, statement, values); !bound)
        return bound;
    int state = sqlite3_step(statement);
    for (; state == SQLITE_ROW; state = sqlite3_step(statement)) {
        if (auto visited = visit ? visit(Row(statement)) : Outcome(); !visited)
            return visited;
    }
    return state == SQLITE_DONE ? Outcome() : Outcome(lastFailure(handle));
}

Result<QString> askPragma(sqlite3 *handle, const QString &sql)
{
    const auto statement = prepared(handle, sql);
    if (!statement)
        return tl::unexpected<Error>(statement.error());
    QString answer;
    return run(handle, statement->get(), {},
               [&answer](const Row &row) -> Outcome {
                   answer = row.text(0);
                   return {};
               })
        .map([&answer] { return answer; });
}

Outcome setPragma(sqlite3 *handle, const Pragma &pragma)
{
    const QString name = QString::fromLatin1(pragma.name);
    const QString command = u"PRAGMA "_qs + name + u" = "_qs + QLatin1String(pragma.value);
    if (auto set = askPragma(handle, command); !set)
        return tl::unexpected<Error>(set.error());
    const auto answer = askPragma(handle, u"PRAGMA "_qs + name);
    if (!answer)
        return tl::unexpected<Error>(answer.error());
    if (*answer != QLatin1String(pragma.answer))
        return failure(ErrorCode::Io, u"PRAGMA "_qs + name + u" stays "_qs + *answer);
    return {};
}

Outcome setPragmas(sqlite3 *handle, Access access)
{
    for (const Pragma &pragma : always) {
        if (auto set = setPragma(handle, pragma); !set)
            return set;
    }
    if (access == Access::ReadWrite)
        return {};
    auto set = setPragma(handle, readOnly);
    return set ? setPragma(handle, readersCache) : set;
}

} // namespace

QString Row::text(int column) const
{
    const auto *letters = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(letters, letters ? sqlite3_column_bytes(m_statement, column) : 0);
}

qint64 Row::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray Row::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QDateTime Row::time(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODate);
}

QString Row::hash(int column) const
{
    return QString::fromLatin1(bytes(column).toHex());
}

QVariant Row::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return {};
    }
}

QByteArray hashBytes(const QString &digits)
{
    return QByteArray::fromHex(digits.toLatin1());
}

struct Database::Connection
{
    QString path;
    Access access = Access::ReadOnly;
    std::optional<Error> writeRefusal;
    std::unique_ptr<SealedVfs> vfs; ///< of a sealed file

    Connection(const QString &filePath, Access fileAccess, const std::optional<DataKey> &key)
        : path(filePath), access(fileAccess), vfs(key ? std::make_unique<SealedVfs>(*key) : nullptr)
    {}
    ~Connection() { close(); }
    Q_DISABLE_COPY_MOVE(Connection)

    /// Nobody else uses the statement meanwhile: it may be ready since an earlier time. One that failed is not kept.
    [[nodiscard]] Outcome run(const QString &sql, const QVariantList &values, const Visit &visit = {})
    {
        if (auto ready = ensureOpen(); !ready)
            return ready;
        auto statement = take(sql);
        if (!statement)
            return tl::unexpected<Error>(statement.error());
        auto ran = toasoan::run(m_handle, statement->get(), values, visit);
        if (ran)
            giveBack(sql, std::move(*statement));
        return ran;
    }

    [[nodiscard]] Outcome ensureOpen()
    {
        if (m_open)
            return {};
        close();
        const auto opened = open();
        m_open = opened.has_value();
        return opened;
    }

    void close()
    {
        m_open = false;
        m_ready.clear();
        sqlite3 *handle = m_handle;
        setHandle(nullptr);
        sqlite3_close_v2(handle); // of nothing, too
    }

    void interrupt()
    {
        const std::lock_guard lock(m_handleLock);
        if (m_handle)
            sqlite3_interrupt(m_handle);
    }

    [[nodiscard]] Outcome runInside(const QString &sql)
    {
        if (auto ready = ensureOpen(); !ready)
            return ready;
        const Undefended undefended(m_handle);
        return askPragma(m_handle, sql).map([](const QString &) {});
    }

    [[nodiscard]] Outcome useWriteAheadLog()
    {
        if (auto ready = ensureOpen(); !ready)
            return ready;
        // The step to the log writes a page by the old journal, and a sealed file has none on the disk.
        if (vfs && askPragma(m_handle, QStringLiteral("PRAGMA journal_mode")) != QStringLiteral("wal"))
            (void)askPragma(m_handle, QStringLiteral("PRAGMA journal_mode = MEMORY"));
        return setPragma(m_handle, writeAheadLog);
    }

    void keepLogRoom()
    {
        if (!vfs)
            m_logRoom.keep(m_handle);
    }

private:
    void setHandle(sqlite3 *handle)
    {
        const std::lock_guard lock(m_handleLock);
        m_handle = handle;
    }

    [[nodiscard]] Result<Statement> take(const QString &sql)
    {
        if (const auto known = m_ready.find(sql); known != m_ready.end()) {
            Statement statement = std::move(known->second);
            m_ready.erase(known);
            return statement;
        }
        return prepared(m_handle, sql);
    }

    void giveBack(const QString &sql, Statement statement)
    {
        sqlite3_reset(statement.get()); // or it would go on reading
        sqlite3_clear_bindings(statement.get());
        if (sql.startsWith(u"PRAGMA")) // some do their work while they are made ready, and only then
            return;
        if (m_ready.size() >= mostReady)
            m_ready.clear();
        m_ready.insert_or_assign(sql, std::move(statement));
    }

    [[nodiscard]] Outcome open()
    {
        const bool onlyReads = access == Access::ReadOnly;
        QByteArray uri = QUrl::fromLocalFile(path).toEncoded() + (onlyReads ? "?mode=ro" : "?mode=rw");
        if (vfs)
            uri += "&vfs=" + vfs->name();
        // Without SQLITE_OPEN_CREATE a file that is gone is not made anew, empty.
        const int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
                          | (onlyReads ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
        sqlite3 *handle = nullptr;
        const int state = sqlite3_open_v2(uri.constData(), &handle, flags, nullptr);
        setHandle(handle); // to be closed also where it failed
        if (state != SQLITE_OK)
            return lastFailure(handle);
        harden(handle);
        return setPragmas(handle, access);
    }

    static constexpr size_t mostReady = 100; ///< searches are worded anew each time
    bool m_open = false;
    std::unordered_map<QString, Statement>
        m_ready; ///< by their SQL; making one ready takes longer than most take to run
    LogRoom m_logRoom;
    std::mutex m_handleLock;
    sqlite3 *m_handle = nullptr; ///< changes only on the connection's own thread
};

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, const std::optional<DataKey> &key)
{
    auto connection = std::make_unique<Connection>(path, access, key);
    if (auto opened = connection->ensureOpen(); !opened)
        return tl::unexpected<Error>(opened.error());
    if (access == Access::ReadOnly)
        connection->writeRefusal = Error{ErrorCode::Refused, QStringLiteral("read-only"), {path}};
    return std::unique_ptr<Database>(new Database(std::move(connection)));
}

Outcome Database::execute(const QString &sql, const QVariantList &values)
{
    return m_connection->run(sql, values);
}

Outcome Database::executeInside(const QString &sql)
{
    return m_connection->runInside(sql);
}

Outcome Database::each(const QString &sql, const QVariantList &values,
                       const std::function<Outcome(const Row &)> &visit) const
{
    return m_connection->run(sql, values, visit);
}

Result<qint64> Database::number(const QString &sql, const QVariantList &values) const
{
    return first<qint64>(sql, values, [](const Row &row) { return row.number(0); }).map([](auto found) {
        return found.value_or(0);
    });
}

void Database::interrupt() const
{
    m_connection->interrupt();
}

const std::optional<Error> &Database::writeRefusal() const
{
    return m_connection->writeRefusal;
}

void Database::refuseWrites(Error why)
{
    m_connection->writeRefusal = std::move(why);
}

Outcome Database::useWriteAheadLog()
{
    return m_connection->useWriteAheadLog();
}

void Database::keepLogRoom()
{
    m_connection->keepLogRoom();
}

void Database::reopen()
{
    m_connection->close();
}

} // namespace toasoan
