#pragma once
#include "app/base/data_key.h"
#include "app/base/result.h"
#include "app/store/access.h"

#include <QDateTime>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace toasoan {

/// One row of an answer, columns counted from 0. Valid inside the call that hands it out.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDateTime time(int column) const; ///< UTC; invalid for NULL
    [[nodiscard]] QVariant value(int column) const; ///< as it is stored; invalid for NULL
    [[nodiscard]] QString hash(int column) const;   ///< digits of one that is kept as bytes; empty for NULL

private:
    sqlite3_stmt *m_statement; ///< not ours
};

/// A hash, or several one behind the other, as it is kept: the bytes that its digits say.
[[nodiscard]] QByteArray hashBytes(const QString &digits);

/// One SQLite connection with every safety pragma set and read back. Belongs to the thread that opened it.
/// Values are bound by place; an invalid QVariant is NULL, an empty string is ''.
class Database
{
public:
    /// The file must exist (an empty one will do). `access` decides whether the connection may write at all; `key` is
    /// that of a sealed file.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access,
                                                                const std::optional<DataKey> &key = {});
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] Outcome execute(const QString &sql, const QVariantList &values = {});
    /// One statement of ours on the tables that a virtual table keeps for itself, which nothing else may write.
    [[nodiscard]] Outcome executeInside(const QString &sql);
    [[nodiscard]] Outcome each(const QString &sql, const QVariantList &values,
                               const std::function<Outcome(const Row &)> &visit) const;

    template<typename T>
    [[nodiscard]] Result<QList<T>> rows(const QString &sql, const QVariantList &values,
                                        const std::function<T(const Row &)> &make) const
    {
        QList<T> out;
        auto read = each(sql, values, [&](const Row &row) -> Outcome {
            out.append(make(row));
            return {};
        });
        if (!read)
            return tl::unexpected<Error>(read.error());
        return out;
    }

    /// The first row of the answer, if there is one.
    template<typename T>
    [[nodiscard]] Result<std::optional<T>> first(const QString &sql, const QVariantList &values,
                                                 const std::function<T(const Row &)> &make) const
    {
        auto found = rows<T>(sql, values, make);
        if (!found)
            return tl::unexpected<Error>(found.error());
        return found->isEmpty() ? std::optional<T>() : std::optional<T>(found->takeFirst());
    }

    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {}) const; ///< 0 if no row

    /// From any thread: what is being read ends with Interrupted. Where nothing is, nothing happens.
    void interrupt() const;

    /// Why nothing may be written; nothing when it may.
    [[nodiscard]] const std::optional<Error> &writeRefusal() const;
    void refuseWrites(Error why);

    /// Sets the file's journal mode (it stays with the file), so only for a file that is known to be ours.
    [[nodiscard]] Outcome useWriteAheadLog();

    /// Inside a transaction that writes: log_room.h. Not for a sealed file, whose log has a layout of its own.
    void keepLogRoom();

    /// Closes the connection, so that the next use opens the file anew: after a failed commit only that shows what is
    /// really there. While the file cannot be opened, every use tries again and fails.
    void reopen();

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

} // namespace toasoan
