#include "app/store/carrying.h"

#include "app/base/durable_file.h"
#include "app/store/database.h"
#include "app/store/migrations.h"
#include "app/store/sealing/raw_file.h"
#include "app/store/sealing/sealing.h"
#include "app/store/store_files.h"
#include "app/store/table_forms.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace toasoan {
namespace {

void removeDatabase(const QString &path)
{
    const QStringList parts = databaseParts() << QStringLiteral("-journal");
    for (const QString &part : parts)
        QFile::remove(path + part);
}

Outcome executeAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    return {};
}

class Carrying
{
public:
    Carrying(const Database &old, Database &fresh, const Progress &progress)
        : m_old(old), m_fresh(fresh), m_progress(progress)
    {}

    Outcome run()
    {
        auto forms = tableForms();
        auto done = forms ? begin(*forms) : tl::unexpected<Error>(forms.error());
        for (const TableForm &newest : m_newest)
            done = done ? pour(newest, *forms) : done;
        if (done && m_sql.contains(QStringLiteral("revision_parents")))
            done = takeParents(m_old, m_fresh);
        if (done)
            done = copyCounters();
        return done ? m_fresh.execute(QStringLiteral("COMMIT")) : done;
    }

private:
    /// All of it is one transaction without a journal: a file that is not whole is thrown away.
    Outcome begin(const QList<TableForm> &forms)
    {
        auto read = m_old.each(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'table'"), {},
                               [this](const Row &row) -> Outcome {
                                   m_sql.insert(row.text(0), row.text(1).simplified());
                                   return {};
                               });
        for (const TableForm &form : forms) {
            const bool isKnown = std::any_of(m_newest.begin(), m_newest.end(),
                                             [&form](const TableForm &newest) { return newest.name == form.name; });
            if (isKnown || !m_sql.contains(form.name) || form.name == u"revision_parents")
                continue;
            m_newest.append(form);
            const auto rows = m_old.number(u"SELECT count(*) FROM "_qs + form.name);
            if (!rows)
                return tl::unexpected<Error>(rows.error());
            m_total += *rows;
        }
        return read ? executeAll(m_fresh, {u"PRAGMA foreign_keys = OFF"_qs, u"PRAGMA synchronous = OFF"_qs,
                                           u"PRAGMA journal_mode = OFF"_qs, u"PRAGMA cache_size = -65536"_qs,
                                           u"BEGIN IMMEDIATE"_qs})
                    : read;
    }

    Outcome pour(const TableForm &newest, const QList<TableForm> &forms)
    {
        const auto form = std::find_if(forms.begin(), forms.end(), [&](const TableForm &known) {
            return known.name == newest.name && known.sql == m_sql.value(newest.name);
        });
        if (form == forms.end())
            return failure(ErrorCode::StoreDamaged, QStringLiteral("schema altered"), {u"table "_qs + newest.name});
        QStringList names;
        for (const TableForm::Column &column : form->columns)
            names.append(column.name);
        // In the order of the keys, so that pages are filled one after another.
        const QString order = newest.hasRowIds ? QString() : QStringLiteral(" ORDER BY draft, id");
        return m_old.each(u"SELECT "_qs + names.join(u", ") + u" FROM "_qs + newest.name + order, {},
                          [&](const Row &row) { return put(*form, newest, row); });
    }

    Outcome put(const TableForm &form, const TableForm &newest, const Row &row)
    {
        constexpr qint64 rowsAStep = 256;
        if (++m_done % rowsAStep == 0 && m_progress && !m_progress(m_done, m_total))
            return givenUp();
        QVariantList values;
        for (int i = 0; i < form.columns.size(); ++i)
            values.append(row.value(i));
        if (isObsolete(form, values))
            return {};
        const NewestRow poured = inNewestForm(form, values, newest);
        const QStringList marks(poured.values.size(), QStringLiteral("?"));
        return m_fresh.execute(u"INSERT INTO "_qs + newest.name + u" ("_qs + poured.columns.join(u", ")
                                   + u") VALUES ("_qs + marks.join(u", ") + u')',
                               poured.values);
    }

    /// What numbers were given shows whether the end of the log was cut off.
    Outcome copyCounters()
    {
        auto copied = m_old.each(
            QStringLiteral("SELECT name, seq FROM sqlite_sequence WHERE name <> 'revisions'"), {},
            [this](const Row &row) {
                auto removed =
                    m_fresh.execute(QStringLiteral("DELETE FROM sqlite_sequence WHERE name = ?"), {row.text(0)});
                return removed
                           ? m_fresh.execute(QStringLiteral("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"),
                                             {row.text(0), row.number(1)})
                           : removed;
            });
        if (!copied)
            return copied;
        return m_old.each(QStringLiteral("SELECT counter, token FROM changes"), {}, [this](const Row &row) {
            return m_fresh.execute(QStringLiteral("UPDATE changes SET counter = ?, token = ?"),
                                   {row.number(0), row.text(1)});
        });
    }

    const Database &m_old;
    Database &m_fresh;
    const Progress &m_progress;
    QHash<QString, QString> m_sql; ///< of the old tables, by their names
    QList<TableForm> m_newest;     ///< of the tables that both have
    qint64 m_total = 0;            ///< rows
    qint64 m_done = 0;
};

Outcome pourInto(const QString &fresh, const Database &old, const std::optional<DataKey> &key, const Progress &progress)
{
    auto database = Database::open(fresh, Access::ReadWrite, key);
    if (!database)
        return tl::unexpected<Error>(database.error());
    auto done = executeAll(**database, {u"PRAGMA journal_mode = MEMORY"_qs}); // what a sealed file can be written by
    if (done)
        done = migrate(**database);
    return done ? Carrying(old, **database, progress).run() : done;
}

/// Nothing may be left in the log: it would be read into the file that takes the name.
Outcome emptyLog(Database &database)
{
    const auto busy = database.number(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy)
        return tl::unexpected<Error>(busy.error());
    return *busy == 0 ? Outcome() : Outcome(failure(ErrorCode::StoreBusy, QStringLiteral("checkpoint")));
}

Outcome fill(const QString &path, const QString &fresh, const std::optional<DataKey> &key, const Progress &progress)
{
    auto old = Database::open(path, Access::ReadWrite, key);
    if (!old)
        return tl::unexpected<Error>(old.error());
    const auto header = key ? sealBytes(path) : Result<QByteArray>(QByteArray());
    auto done = header ? writeDurably(fresh, *header) : tl::unexpected<Error>(header.error());
    if (done)
        done = emptyLog(**old);
    return done ? pourInto(fresh, **old, key, progress) : done;
}

} // namespace

Outcome carryOver(const QString &path, const std::optional<DataKey> &key, const Progress &progress)
{
    const QString fresh = path + u".carried"_qs;
    removeDatabase(fresh);
    auto done = fill(path, fresh, key, progress);
    const QFileInfo log(path + u"-wal"_qs);
    if (done && log.exists() && log.size() > 0)
        done = failure(ErrorCode::StoreBusy, QStringLiteral("log"));
    if (done)
        done = RawFile::open(fresh, RawFile::Use::Write).and_then([](RawFile file) { return file.sync(); });
    if (done)
        done = moveDurably(fresh, path);
    if (!done)
        removeDatabase(fresh);
    return done;
}

Outcome takeParents(const Database &from, Database &to)
{
    struct Parents
    {
        QString draft;
        QString revision;
        QString parents;
    };
    QList<Parents> all;
    const auto read = from.each(
        QStringLiteral("SELECT draft, revision, parent FROM revision_parents ORDER BY draft, revision, place"), {},
        [&all](const Row &row) -> Outcome {
            if (all.isEmpty() || all.last().draft != row.text(0) || all.last().revision != row.text(1))
                all.append({row.text(0), row.text(1), {}});
            all.last().parents += row.text(2);
            return {};
        });
    if (!read)
        return read;
    for (const Parents &row : std::as_const(all)) {
        auto taken =
            to.execute(QStringLiteral("UPDATE revisions SET parents = ? WHERE draft = ? AND id = ? AND parents = x''"),
                       {hashBytes(row.parents), row.draft, hashBytes(row.revision)});
        if (!taken)
            return taken;
    }
    return {};
}

} // namespace toasoan
