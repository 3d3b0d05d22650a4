#include "app/store/ledger.h"

#include "app/article/canonical_json.h"
#include "app/base/clock.h"
#include "app/store/database.h"

#include <QJsonDocument>

namespace toasoan {
namespace {

const QString columns =
    QStringLiteral("draft, action, state, headline, code, reason, note, pairs, asker, asked, decider, role, decided, "
                   "answer, revision, content, correction, notices, lent_by");

QJsonArray arrayIn(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(canonicalJson(array));
}

LedgerEntry fromRow(const Row &row)
{
    LedgerEntry entry;
    entry.number = row.number(0);
    entry.draft = {row.text(1)};
    entry.action = actionFromId(row.text(2)).value_or(Action::TakeDown);
    entry.state = entryStateFromId(row.text(3)).value_or(EntryState::Asked);
    entry.headline = row.text(4);
    entry.ordering = {row.text(5), row.text(7), pairsFromJson(arrayIn(row.text(8)))};
    entry.reason = row.text(6);
    entry.asker = row.text(9);
    entry.asked = row.time(10);
    entry.decider = row.text(11);
    entry.role = roleFromId(row.text(12));
    entry.decided = row.time(13);
    entry.answer = row.text(14);
    entry.revision = {row.hash(15)};
    entry.content = {row.hash(16)};
    entry.correction = {row.text(17)};
    entry.notices = noticesFromJson(arrayIn(row.text(18)));
    entry.lentBy = row.text(19);
    return entry;
}

/// In the order of `columns`.
QVariantList valuesOf(const LedgerEntry &entry)
{
    return {entry.draft.value,
            actionId(entry.action),
            entryStateId(entry.state),
            entry.headline,
            entry.ordering.code,
            entry.reason,
            entry.ordering.note,
            textOf(pairsToJson(entry.ordering.pairs)),
            entry.asker,
            utcText(entry.asked),
            entry.decider,
            entry.role ? roleId(*entry.role) : QString(),
            utcText(entry.decided),
            entry.answer,
            hashBytes(entry.revision.value),
            hashBytes(entry.content.value),
            entry.correction.value,
            textOf(noticesToJson(entry.notices)),
            entry.lentBy};
}

QString marks()
{
    return QStringList(columns.count(u',') + 1, QStringLiteral("?")).join(u", ");
}

QString selection(const QString &rest)
{
    return u"SELECT number, "_qs + columns + u" FROM ledger "_qs + rest;
}

} // namespace

Result<LedgerEntry> Ledger::add(Transaction &transaction, const LedgerEntry &entry)
{
    const QString sql = u"INSERT INTO ledger ("_qs + columns + u") VALUES ("_qs + marks() + u") RETURNING number"_qs;
    return transaction.database().number(sql, valuesOf(entry)).map([&entry](qint64 number) {
        LedgerEntry added = entry;
        added.number = number;
        return added;
    });
}

Outcome Ledger::addAgain(Transaction &transaction, const LedgerEntry &entry)
{
    const QString sql =
        u"INSERT INTO ledger (number, "_qs + columns + u") VALUES (?, "_qs + marks() + u") ON CONFLICT DO NOTHING"_qs;
    return transaction.database().execute(sql, QVariantList{entry.number} + valuesOf(entry));
}

Outcome Ledger::update(Transaction &transaction, const LedgerEntry &entry)
{
    const QString sql = u"UPDATE ledger SET ("_qs + columns + u") = ("_qs + marks() + u") WHERE number = ?"_qs;
    return transaction.database().execute(sql, valuesOf(entry) + QVariantList{entry.number});
}

Result<LedgerEntry> Ledger::find(qint64 number) const
{
    auto found = m_database.first<LedgerEntry>(selection(u"WHERE number = ?"_qs), {number}, fromRow);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, QStringLiteral("ledger"), {QString(u'#' + QString::number(number))});
    return std::move(**found);
}

Result<QList<LedgerEntry>> Ledger::all() const
{
    return m_database.rows<LedgerEntry>(selection(u"ORDER BY number DESC"_qs), {}, fromRow);
}

Result<QList<LedgerEntry>> Ledger::of(const DraftId &draft) const
{
    return m_database.rows<LedgerEntry>(selection(u"WHERE draft = ? ORDER BY number DESC"_qs), {draft.value}, fromRow);
}

Result<QList<LedgerEntry>> Ledger::unseen() const
{
    // A quotation mark inside of a name is written \" there.
    return m_database.rows<LedgerEntry>(selection(u"WHERE notices LIKE '%\"seen\":\"\"%' ORDER BY number DESC"_qs), {},
                                        fromRow);
}

Result<bool> Ledger::has(const DraftId &draft) const
{
    return m_database.number(QStringLiteral("SELECT count(*) FROM ledger WHERE draft = ?"), {draft.value})
        .map([](qint64 entries) { return entries > 0; });
}

Result<qint64> Ledger::countAsked() const
{
    return m_database.number(QStringLiteral("SELECT count(*) FROM ledger WHERE state = 'asked'"));
}

} // namespace toasoan
