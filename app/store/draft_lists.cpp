#include "app/store/database.h"
#include "app/store/drafts.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace toasoan {
namespace {

/// What a list is ordered by: an expression over the table of that name.
struct SortKey
{
    QString column; ///< with %1 for the table
    SortDirection direction = SortDirection::Ascending;

    [[nodiscard]] QString of(const QString &table) const { return QString(column).replace(u"%1"_qs, table); }
};

const QString thisRow = QStringLiteral("drafts");
const QString lastRow = QStringLiteral("last");

/// States in the order of an article's life.
QString stateColumn()
{
    QString column = QStringLiteral("CASE %1.state");
    int place = 0;
    for (const State state : allStates())
        column += u" WHEN '" + stateId(state) + u"' THEN " + QString::number(place++);
    return column + u" ELSE " + QString::number(place) + u" END";
}

QString columnOf(DraftOrder order)
{
    switch (order) {
    case DraftOrder::Created:
        return QStringLiteral("%1.created");
    case DraftOrder::Headline:
        return QStringLiteral("%1.sorting");
    case DraftOrder::Author:
        return QStringLiteral("%1.author");
    case DraftOrder::State:
        return stateColumn();
    case DraftOrder::Words:
        return QStringLiteral("%1.words");
    case DraftOrder::Modified:
        break;
    }
    return QStringLiteral("%1.modified");
}

QList<SortKey> keysOf(const DraftListing &listing)
{
    const bool byDay = listing.grouping == DraftGrouping::Day;
    const SortDirection direction = byDay ? SortDirection::Descending : listing.direction;
    QList<SortKey> keys;
    if (listing.grouping == DraftGrouping::State)
        keys.append({stateColumn()});
    if (listing.grouping == DraftGrouping::Author)
        keys.append({QStringLiteral("%1.author")});
    keys.append({columnOf(byDay ? DraftOrder::Modified : listing.order), direction});
    keys.append({QStringLiteral("%1.number"), direction});
    return keys;
}

QString orderOf(const QList<SortKey> &keys)
{
    QStringList columns;
    for (const SortKey &key : keys)
        columns.append(key.of(thisRow) + (key.direction == SortDirection::Descending ? u" DESC" : u""));
    return u" ORDER BY " + columns.join(u", ");
}

/// Behind the row with that number. In one direction this is a range of an index.
QString behindOneWay(const QList<SortKey> &keys)
{
    QStringList mine;
    QStringList its;
    for (const SortKey &key : keys) {
        mine.append(key.of(thisRow));
        its.append(key.of(lastRow));
    }
    const QString sign = keys.last().direction == SortDirection::Descending ? QStringLiteral("<") : QStringLiteral(">");
    return u'(' + mine.join(u", ") + u") " + sign + u" (SELECT " + its.join(u", ")
           + u" FROM drafts AS last WHERE last.number = ?)";
}

QString behindBothWays(const QList<SortKey> &keys)
{
    QString condition;
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        const QString its = u"(SELECT " + key->of(lastRow) + u" FROM drafts AS last WHERE last.number = ?)";
        const QString mine = key->of(thisRow);
        const QString sign =
            key->direction == SortDirection::Descending ? QStringLiteral(" < ") : QStringLiteral(" > ");
        const QString beyond = mine + sign + its;
        condition = condition.isEmpty()
                        ? beyond
                        : QString(u'(' + beyond + u" OR (" + mine + u" = " + its + u" AND " + condition + u"))");
    }
    return condition;
}

QString behind(const QList<SortKey> &keys)
{
    for (const SortKey &key : keys) {
        if (key.direction != keys.last().direction)
            return behindBothWays(keys);
    }
    return behindOneWay(keys);
}

/// Tables with rows of drafts and of their revisions: whatever a draft is given later goes with it.
Result<QList<QString>> tablesAbout(const Database &database)
{
    const QString sql = QStringLiteral(
        "SELECT DISTINCT owner.name FROM sqlite_schema AS owner, pragma_foreign_key_list(owner.name) AS key "
        "WHERE owner.type = 'table' AND key.\"from\" = 'draft' AND key.\"table\" IN ('drafts', "
        "'revisions') AND owner.name <> 'revisions'");
    return database.rows<QString>(sql, {}, [](const Row &row) { return row.text(0); });
}

/// Nothing leads from a text to the revisions that have it, so all of them are looked through, once.
Outcome dropUnused(Database &database, const QVariantList &hashes)
{
    constexpr qsizetype atOnce = 200;
    for (qsizetype first = 0; first < hashes.size(); first += atOnce) {
        const QVariantList some = hashes.mid(first, atOnce);
        const QString list = QStringList(some.size(), QStringLiteral("?")).join(u", ");
        const QString sql = u"DELETE FROM contents WHERE hash IN (%1) AND hash NOT IN (SELECT content FROM revisions "
                            u"WHERE content IN (%1) UNION SELECT annotations FROM revisions WHERE annotations IN "
                            u"(%1))"_qs.arg(list);
        if (auto dropped = database.execute(sql, some + some + some); !dropped)
            return dropped;
    }
    return {};
}

QString quotedStates(const QList<State> &states)
{
    QStringList ids;
    for (const State state : states)
        ids.append(u'\'' + stateId(state) + u'\'');
    return u"drafts.state IN (" + ids.join(u", ") + u')';
}

} // namespace

std::pair<QString, QVariantList> scopeConditions(const DraftScope &scope)
{
    const QString shelf = scope.shelf == Shelf::Live ? QStringLiteral(" AND drafts.deleted_at IS NULL")
                                                     : QStringLiteral(" AND drafts.deleted_at IS NOT NULL");
    const QString states = scope.states.isEmpty() ? QStringLiteral("true") : quotedStates(scope.states);
    switch (scope.whose) {
    case DraftScope::Whose::Own:
        return {shelf + u" AND drafts.author = ? AND " + states, {scope.person}};
    case DraftScope::Whose::Others:
        return {shelf + u" AND ((drafts.author <> ? AND " + states + u") OR (drafts.author = ? AND "
                    + quotedStates(scope.ownStates) + u"))",
                {scope.person, scope.person}};
    case DraftScope::Whose::Anybodys:
        break;
    }
    return {shelf + u" AND " + states, {}};
}

QString stateConditions(const QList<State> &states)
{
    return states.isEmpty() ? QString() : QString(u" AND " + quotedStates(states));
}

QString orderClause(const DraftListing &listing)
{
    return orderOf(keysOf(listing));
}

Result<QList<DraftRecord>> Drafts::page(const DraftListing &listing, qint64 after, int most) const
{
    const QList<SortKey> keys = keysOf(listing);
    const auto [conditions, values] = scopeConditions(listing.scope);
    const QString start = after > 0 ? behind(keys) : QStringLiteral("true");
    const QString sql =
        u"SELECT " + draftColumns() + u" FROM drafts WHERE " + start + conditions + orderOf(keys) + u" LIMIT ?";
    const QVariantList afters(start.count(u'?'), after); // Qt knows no parameters by number
    return m_database.rows<DraftRecord>(sql, afters + values + QVariantList{most}, draftFromRow);
}

Result<QList<DraftRecord>> Drafts::records(const QList<qint64> &numbers) const
{
    QJsonArray list;
    for (const qint64 number : numbers)
        list.append(number);
    const QString json = QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    const QString sql =
        u"SELECT " + draftColumns() + u" FROM drafts WHERE drafts.number IN (SELECT value FROM json_each(?))";
    QHash<qint64, DraftRecord> found;
    const auto read = m_database.each(sql, {json}, [&found](const Row &row) -> Outcome {
        DraftRecord draft = draftFromRow(row);
        found.insert(draft.number, draft);
        return {};
    });
    if (!read)
        return tl::unexpected<Error>(read.error());
    QList<DraftRecord> ordered;
    for (const qint64 number : numbers) {
        if (found.contains(number))
            ordered.append(found.value(number));
    }
    return ordered;
}

Result<int> Drafts::count(const DraftScope &scope) const
{
    const auto [conditions, values] = scopeConditions(scope);
    return m_database.number(u"SELECT count(*) FROM drafts WHERE true" + conditions, values).map([](qint64 count) {
        return static_cast<int>(count);
    });
}

Outcome Drafts::remove(Transaction &transaction, const DraftId &id)
{
    Database &database = transaction.database();
    const QString hashes = QStringLiteral("SELECT content FROM revisions WHERE draft = ? UNION SELECT annotations "
                                          "FROM revisions WHERE draft = ? AND annotations IS NOT NULL");
    const auto texts =
        database.rows<QVariant>(hashes, {id.value, id.value}, [](const Row &row) { return row.value(0); });
    if (!texts)
        return tl::unexpected<Error>(texts.error());
    auto tables = tablesAbout(database);
    if (!tables)
        return tl::unexpected<Error>(tables.error());
    for (const QString &table : *tables << QStringLiteral("revisions")) {
        if (auto removed = database.execute(u"DELETE FROM " + table + u" WHERE draft = ?", {id.value}); !removed)
            return removed;
    }
    if (auto removed = database.execute(QStringLiteral("DELETE FROM drafts WHERE id = ?"), {id.value}); !removed)
        return removed;
    return dropUnused(database, *texts);
}

} // namespace toasoan
