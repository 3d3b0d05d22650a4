#include "app/store/database.h"

#include "app/base/ids.h"
#include "app/store/hardening.h"
#include "app/store/log_room.h"
#include "app/store/sealing/sealed_vfs.h"
#include "app/store/sql_error.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <array>
#include <map>
#include <mutex>

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

Result<QString> askPragma(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql))
        return sqlFailure(query.lastError());
    return query.next() ? query.value(0).toString() : QString();
}

Outcome setPragma(const QSqlDatabase &connection, const Pragma &pragma)
{
    const QString name = QString::fromLatin1(pragma.name);
    const QString command = u"PRAGMA "_qs + name + u" = "_qs + QLatin1String(pragma.value);
    if (auto set = askPragma(connection, command); !set)
        return tl::unexpected<Error>(set.error());
    const auto answer = askPragma(connection, u"PRAGMA "_qs + name);
    if (!answer)
        return tl::unexpected<Error>(answer.error());
    if (*answer != QLatin1String(pragma.answer))
        return failure(ErrorCode::Io, u"PRAGMA "_qs + name + u" stays "_qs + *answer);
    return {};
}

Outcome setPragmas(const QSqlDatabase &connection, Access access)
{
    for (const Pragma &pragma : always) {
        if (auto set = setPragma(connection, pragma); !set)
            return set;
    }
    if (access == Access::ReadWrite)
        return {};
    auto set = setPragma(connection, readOnly);
    return set ? setPragma(connection, readersCache) : set;
}

/// Qt binds a null string as NULL, but an empty text is a text.
QVariant bindable(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return QStringLiteral("");
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

Outcome run(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, bindable(values.at(i)));
    if (!query.exec())
        return sqlFailure(query.lastError());
    return {};
}

} // namespace

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Row::number(int column) const
{
    return m_query.value(column).toLongLong();
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
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
    const QVariant value = m_query.value(column);
    return value.isNull() ? QVariant() : value;
}

QByteArray hashBytes(const QString &digits)
{
    return QByteArray::fromHex(digits.toLatin1());
}

struct Database::Connection
{
    QString path;
    Access access = Access::ReadOnly;
    QString name = u"toasoan-"_qs + newRandomName();
    std::optional<Error> writeRefusal;
    std::unique_ptr<SealedVfs> vfs; ///< of a sealed file

    Connection(const QString &filePath, Access fileAccess, const std::optional<DataKey> &key)
        : path(filePath), access(fileAccess), vfs(key ? std::make_unique<SealedVfs>(*key) : nullptr)
    {}
    ~Connection() { close(); }
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(name, false); }

    /// The statement made ready, perhaps since an earlier time. Nobody else uses it until it is given back.
    [[nodiscard]] Result<QSqlQuery> take(const QString &sql)
    {
        if (const auto known = m_ready.find(sql); known != m_ready.end()) {
            QSqlQuery query = std::move(known->second);
            m_ready.erase(known);
            return query;
        }
        QSqlQuery query(database());
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return sqlFailure(query.lastError());
        return query;
    }

    void giveBack(const QString &sql, QSqlQuery query)
    {
        query.finish();                // or it would go on reading
        if (sql.startsWith(u"PRAGMA")) // some do their work while they are made ready, and only then
            return;
        if (m_ready.size() >= mostReady)
            m_ready.clear();
        m_ready.insert_or_assign(sql, std::move(query));
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
        setHandle(nullptr);
        if (!QSqlDatabase::contains(name))
            return;
        database().close();
        QSqlDatabase::removeDatabase(name);
    }

    void interrupt()
    {
        const std::lock_guard lock(m_handleLock);
        if (m_handle)
            sqlite3_interrupt(m_handle);
    }

    [[nodiscard]] Outcome runInside(const QString &sql)
    {
        const Undefended undefended(m_handle);
        QSqlQuery query(database());
        return query.exec(sql) ? Outcome() : Outcome(sqlFailure(query.lastError()));
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

    [[nodiscard]] Outcome open()
    {
        QSqlDatabase added = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        const QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
        // Only so is a file that is gone not made anew, empty.
        const QString through = vfs ? u"&vfs="_qs + QString::fromLatin1(vfs->name()) : QString();
        added.setDatabaseName(uri + (access == Access::ReadOnly ? u"?mode=ro"_qs : u"?mode=rw"_qs) + through);
        added.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"));
        if (!added.open())
            return sqlFailure(added.lastError());
        harden(added);
        setHandle(ownHandle(added));
        return setPragmas(added, access);
    }

    static constexpr size_t mostReady = 100; ///< searches are worded anew each time
    bool m_open = false;
    std::map<QString, QSqlQuery> m_ready; ///< by their SQL; making one ready takes longer than most take to run
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
    if (auto ready = m_connection->ensureOpen(); !ready)
        return ready;
    auto query = m_connection->take(sql);
    if (!query)
        return tl::unexpected<Error>(query.error());
    auto ran = run(*query, values);
    if (ran)
        m_connection->giveBack(sql, std::move(*query));
    return ran;
}

Outcome Database::executeInside(const QString &sql)
{
    if (auto ready = m_connection->ensureOpen(); !ready)
        return ready;
    return m_connection->runInside(sql);
}

Outcome Database::each(const QString &sql, const QVariantList &values,
                       const std::function<Outcome(const Row &)> &visit) const
{
    if (auto ready = m_connection->ensureOpen(); !ready)
        return ready;
    auto query = m_connection->take(sql);
    if (!query)
        return tl::unexpected<Error>(query.error());
    if (auto ran = run(*query, values); !ran)
        return ran;
    while (query->next()) {
        if (auto visited = visit(Row(*query)); !visited)
            return visited;
    }
    if (query->lastError().isValid())
        return sqlFailure(query->lastError());
    m_connection->giveBack(sql, std::move(*query));
    return {};
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
    // The step to the log writes a page by the old journal, and a sealed file has none on the disk.
    const QSqlDatabase connection = m_connection->database();
    if (m_connection->vfs && askPragma(connection, QStringLiteral("PRAGMA journal_mode")) != QStringLiteral("wal"))
        (void)askPragma(connection, QStringLiteral("PRAGMA journal_mode = MEMORY"));
    return setPragma(m_connection->database(), writeAheadLog);
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
