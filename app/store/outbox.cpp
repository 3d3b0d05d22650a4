#include "app/store/outbox.h"

#include "app/article/canonical_json.h"
#include "app/base/clock.h"
#include "app/store/database.h"

#include <QJsonDocument>

namespace toasoan {
namespace {

const QString dispatchColumns = QStringLiteral(
    "destination, draft, errand, revision, content, headline, at, theirs, state, attempts, next, trouble, "
    "person, created, ended");
const QString placementColumns = QStringLiteral(
    "draft, destination, remote, url, presence, revision, content, version, what_we_left, pictures, time, at, "
    "checked, differences");

QString marks(const QString &columns)
{
    return QStringList(columns.count(u',') + 1, QStringLiteral("?")).join(u", ");
}

QJsonObject objectIn(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString textOf(const QJsonValue &json)
{
    return QString::fromUtf8(canonicalJson(json));
}

Destination destinationFrom(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), objectIn(row.text(3))};
}

Dispatch dispatchFrom(const Row &row)
{
    Dispatch dispatch;
    dispatch.number = row.number(0);
    dispatch.destination = row.text(1);
    dispatch.draft = {row.text(2)};
    dispatch.errand = errandFromId(row.text(3)).value_or(Errand::Publish);
    dispatch.revision = {row.hash(4)};
    dispatch.content = {row.hash(5)};
    dispatch.headline = row.text(6);
    dispatch.at = row.time(7);
    dispatch.theirs = row.text(8) == u"overwrite" ? Theirs::Overwrite : Theirs::Keep;
    dispatch.state = dispatchStateFromId(row.text(9)).value_or(DispatchState::Stopped);
    dispatch.attempts = static_cast<int>(row.number(10));
    dispatch.next = row.time(11);
    dispatch.trouble = troubleFromJson(objectIn(row.text(12)));
    dispatch.person = row.text(13);
    dispatch.created = row.time(14);
    dispatch.ended = row.time(15);
    return dispatch;
}

/// In the order of `dispatchColumns`.
QVariantList valuesOf(const Dispatch &dispatch)
{
    return {dispatch.destination,
            dispatch.draft.value,
            errandId(dispatch.errand),
            hashBytes(dispatch.revision.value),
            hashBytes(dispatch.content.value),
            dispatch.headline,
            utcText(dispatch.at),
            dispatch.theirs == Theirs::Overwrite ? QStringLiteral("overwrite") : QStringLiteral("keep"),
            dispatchStateId(dispatch.state),
            dispatch.attempts,
            utcText(dispatch.next),
            textOf(troubleToJson(dispatch.trouble)),
            dispatch.person,
            utcText(dispatch.created),
            utcText(dispatch.ended)};
}

Receipt receiptFrom(const Row &row)
{
    return {row.text(0), objectIn(row.text(1)), row.time(2)};
}

Placement placementFrom(const Row &row)
{
    Placement placement;
    placement.draft = {row.text(0)};
    placement.destination = row.text(1);
    placement.remote = row.text(2);
    placement.url = row.text(3);
    placement.presence = presenceFromId(row.text(4)).value_or(Presence::Live);
    placement.revision = {row.hash(5)};
    placement.content = {row.hash(6)};
    placement.version = static_cast<int>(row.number(7));
    placement.left = objectIn(row.text(8));
    placement.pictures = objectIn(row.text(9));
    placement.time = row.time(10);
    placement.at = row.time(11);
    placement.checked = row.time(12);
    placement.differences = QJsonDocument::fromJson(row.text(13).toUtf8()).array();
    return placement;
}

/// In the order of `placementColumns`.
QVariantList valuesOf(const Placement &placement)
{
    return {placement.draft.value,
            placement.destination,
            placement.remote,
            placement.url,
            presenceId(placement.presence),
            hashBytes(placement.revision.value),
            hashBytes(placement.content.value),
            placement.version,
            textOf(placement.left),
            textOf(placement.pictures),
            utcText(placement.time),
            utcText(placement.at),
            utcText(placement.checked),
            textOf(placement.differences)};
}

QString dispatchesWhere(const QString &rest)
{
    return u"SELECT number, "_qs + dispatchColumns + u" FROM outbox "_qs + rest;
}

QString placementsWhere(const QString &rest)
{
    return u"SELECT "_qs + placementColumns + u" FROM placements "_qs + rest;
}

template<typename T>
Result<T> there(Result<std::optional<T>> found, const QString &kind, const QString &asked)
{
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, kind, {asked});
    return std::move(**found);
}

} // namespace

Result<QList<Destination>> Outbox::destinations() const
{
    return m_database.rows<Destination>(
        QStringLiteral("SELECT id, name, kind, settings FROM destinations ORDER BY name"), {}, destinationFrom);
}

Result<Destination> Outbox::destination(const QString &idOrName) const
{
    return there(m_database.first<Destination>(
                     QStringLiteral("SELECT id, name, kind, settings FROM destinations WHERE id = ?1 OR name = ?1 "
                                    "ORDER BY id = ?1 DESC"),
                     {idOrName}, destinationFrom),
                 QStringLiteral("destination"), idOrName);
}

Outcome Outbox::put(Transaction &transaction, const Destination &destination)
{
    return transaction.database().execute(
        QStringLiteral("INSERT INTO destinations (id, name, kind, settings) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO "
                       "UPDATE SET name = excluded.name, settings = excluded.settings"),
        {destination.id, destination.name, destination.kind, textOf(destination.settings)});
}

Outcome Outbox::removeDestination(Transaction &transaction, const QString &id)
{
    return transaction.database().execute(QStringLiteral("DELETE FROM destinations WHERE id = ?"), {id});
}

Result<Dispatch> Outbox::add(Transaction &transaction, const Dispatch &dispatch)
{
    const QString sql = u"INSERT INTO outbox ("_qs + dispatchColumns + u") VALUES ("_qs + marks(dispatchColumns)
                        + u") RETURNING number"_qs;
    return transaction.database().number(sql, valuesOf(dispatch)).map([&dispatch](qint64 number) {
        Dispatch added = dispatch;
        added.number = number;
        return added;
    });
}

Outcome Outbox::update(Transaction &transaction, const Dispatch &dispatch)
{
    const QString sql =
        u"UPDATE outbox SET ("_qs + dispatchColumns + u") = ("_qs + marks(dispatchColumns) + u") WHERE number = ?"_qs;
    return transaction.database().execute(sql, valuesOf(dispatch) + QVariantList{dispatch.number});
}

Result<Dispatch> Outbox::find(qint64 number) const
{
    return there(m_database.first<Dispatch>(dispatchesWhere(u"WHERE number = ?"_qs), {number}, dispatchFrom),
                 QStringLiteral("dispatch"), QString(u'#' + QString::number(number)));
}

Result<QList<Dispatch>> Outbox::all() const
{
    return m_database.rows<Dispatch>(dispatchesWhere(u"ORDER BY number DESC"_qs), {}, dispatchFrom);
}

Result<QList<Dispatch>> Outbox::of(const DraftId &draft) const
{
    return m_database.rows<Dispatch>(dispatchesWhere(u"WHERE draft = ? ORDER BY number DESC"_qs), {draft.value},
                                     dispatchFrom);
}

Result<QList<Dispatch>> Outbox::open() const
{
    return m_database.rows<Dispatch>(dispatchesWhere(u"WHERE state NOT IN ('done', 'cancelled') ORDER BY number"_qs),
                                     {}, dispatchFrom);
}

Result<QList<Receipt>> Outbox::receipts(qint64 dispatch) const
{
    return m_database.rows<Receipt>(
        QStringLiteral("SELECT part, answer, time FROM receipts WHERE dispatch = ? ORDER BY time, part"), {dispatch},
        receiptFrom);
}

Outcome Outbox::keep(Transaction &transaction, qint64 dispatch, const Receipt &receipt)
{
    return transaction.database().execute(
        QStringLiteral("INSERT INTO receipts (dispatch, part, answer, time) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE "
                       "SET answer = excluded.answer, time = excluded.time"),
        {dispatch, receipt.part, textOf(receipt.answer), utcText(receipt.time)});
}

Result<QList<Placement>> Outbox::placements() const
{
    return m_database.rows<Placement>(placementsWhere(u"ORDER BY time DESC, draft"_qs), {}, placementFrom);
}

Result<QList<Placement>> Outbox::placementsOf(const DraftId &draft) const
{
    return m_database.rows<Placement>(placementsWhere(u"WHERE draft = ? ORDER BY time DESC"_qs), {draft.value},
                                      placementFrom);
}

Result<std::optional<Placement>> Outbox::placement(const DraftId &draft, const QString &destination) const
{
    return m_database.first<Placement>(placementsWhere(u"WHERE draft = ? AND destination = ?"_qs),
                                       {draft.value, destination}, placementFrom);
}

Outcome Outbox::put(Transaction &transaction, const Placement &placement)
{
    const QString sql = u"INSERT OR REPLACE INTO placements ("_qs + placementColumns + u") VALUES ("_qs
                        + marks(placementColumns) + u")"_qs;
    return transaction.database().execute(sql, valuesOf(placement));
}

} // namespace toasoan
