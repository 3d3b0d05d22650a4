#include "app/store/drafts.h"

#include "app/base/clock.h"
#include "app/store/database.h"
#include "app/store/match_expression.h"

namespace toasoan {
namespace {

QString originId(DraftOrigin origin)
{
    return origin == DraftOrigin::Sample ? QStringLiteral("sample") : QStringLiteral("own");
}

/// The headline in the form that lists are sorted by.
QString sortingOf(const TextSummary &text)
{
    constexpr qsizetype units = 80;
    return indexedText(text.headline).left(units);
}

QVariant nullableTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(utcText(time)) : QVariant();
}

} // namespace

QString draftColumns()
{
    return QStringLiteral(
        "drafts.number, drafts.id, drafts.state, drafts.author, drafts.origin, drafts.created, "
        "drafts.modified, drafts.head, drafts.content, drafts.headline, drafts.words, drafts.deleted_at");
}

DraftRecord draftFromRow(const Row &row)
{
    DraftRecord draft;
    draft.number = row.number(0);
    draft.id = {row.text(1)};
    draft.state =
        stateFromId(row.text(2)).value_or(State::Held); // a later version's state: nothing may be done with it
    draft.author = row.text(3);
    draft.origin = row.text(4) == originId(DraftOrigin::Sample) ? DraftOrigin::Sample : DraftOrigin::Own;
    draft.created = row.time(5);
    draft.modified = row.time(6);
    draft.head = {row.hash(7)};
    draft.text = {{row.hash(8)}, row.text(9), static_cast<int>(row.number(10))};
    draft.deletedAt = row.time(11);
    return draft;
}

std::pair<QString, QVariantList> draftConditions(const DraftSelection &selection)
{
    QString sql = selection.shelf == Shelf::Live ? QStringLiteral(" AND drafts.deleted_at IS NULL")
                                                 : QStringLiteral(" AND drafts.deleted_at IS NOT NULL");
    QVariantList values;
    if (selection.state) {
        sql += u" AND drafts.state = ?";
        values.append(stateId(*selection.state));
    }
    sql += u" ORDER BY drafts.modified DESC, drafts.number DESC LIMIT ?";
    values.append(selection.limit);
    return {sql, values};
}

Outcome Drafts::insert(Transaction &transaction, const DraftRecord &draft)
{
    const QString sql =
        QStringLiteral("INSERT INTO drafts (id, state, author, origin, created, modified, head, content, headline, "
                       "sorting, words, deleted_at, waiting) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)");
    return transaction.database().execute(
        sql, {draft.id.value, stateId(draft.state), draft.author, originId(draft.origin), utcText(draft.created),
              utcText(draft.modified), hashBytes(draft.head.value), hashBytes(draft.text.content.value),
              draft.text.headline, sortingOf(draft.text), draft.text.words, nullableTime(draft.deletedAt)});
}

Result<DraftRecord> Drafts::find(const DraftId &id) const
{
    const QString sql = u"SELECT "_qs + draftColumns() + u" FROM drafts WHERE id = ?"_qs;
    auto found = m_database.first<DraftRecord>(sql, {id.value}, draftFromRow);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, QStringLiteral("draft"), {id.value});
    return std::move(**found);
}

Result<QList<DraftRecord>> Drafts::list(const DraftSelection &selection) const
{
    const auto [conditions, values] = draftConditions(selection);
    const QString sql = u"SELECT "_qs + draftColumns() + u" FROM drafts WHERE true"_qs + conditions;
    return m_database.rows<DraftRecord>(sql, values, draftFromRow);
}

Result<QMap<State, int>> Drafts::counts() const
{
    QMap<State, int> counts;
    const QString sql = QStringLiteral("SELECT state, count(*) FROM drafts WHERE deleted_at IS NULL GROUP BY state");
    const auto read = m_database.each(sql, {}, [&counts](const Row &row) -> Outcome {
        if (const auto state = stateFromId(row.text(0)))
            counts.insert(*state, static_cast<int>(row.number(1)));
        return {};
    });
    return read.map([&counts] { return counts; });
}

Result<qint64> Drafts::total() const
{
    return m_database.number(QStringLiteral("SELECT count(*) FROM drafts"));
}

Outcome Drafts::setHead(Transaction &transaction, const DraftId &id, const RevisionId &head, const TextSummary &text,
                        const QDateTime &modified)
{
    const QString sql = QStringLiteral("UPDATE drafts SET head = ?, content = ?, headline = ?, sorting = ?, words = ?, "
                                       "modified = ?, waiting = 1 WHERE id = ?");
    return transaction.database().execute(sql, {hashBytes(head.value), hashBytes(text.content.value), text.headline,
                                                sortingOf(text), text.words, utcText(modified), id.value});
}

Outcome Drafts::setText(Transaction &transaction, const DraftId &id, const TextSummary &text, const QDateTime &modified)
{
    const QString sql = QStringLiteral("UPDATE drafts SET content = ?, headline = ?, sorting = ?, words = ?, "
                                       "modified = ?, waiting = 1 WHERE id = ?");
    return transaction.database().execute(
        sql, {hashBytes(text.content.value), text.headline, sortingOf(text), text.words, utcText(modified), id.value});
}

Outcome Drafts::setState(Transaction &transaction, const DraftId &id, State state, const QDateTime &modified)
{
    return transaction.database().execute(
        QStringLiteral("UPDATE drafts SET state = ?, modified = ?, waiting = 1 WHERE id = ?"),
        {stateId(state), utcText(modified), id.value});
}

Outcome Drafts::setDeleted(Transaction &transaction, const DraftId &id, const QDateTime &deletedAt)
{
    return transaction.database().execute(QStringLiteral("UPDATE drafts SET deleted_at = ?, waiting = 1 WHERE id = ?"),
                                          {nullableTime(deletedAt), id.value});
}

} // namespace toasoan
