#include "app/store/revisions.h"

#include "app/base/clock.h"
#include "app/base/hash.h"
#include "app/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace toasoan {
namespace {

constexpr qsizetype hashDigits = 64;

/// Annotations that say nothing, as nearly all do: no row has them. Revisions are named by these bytes, so they never
/// change, whatever a later version writes.
const QByteArray nothingSaidBytes = QByteArrayLiteral(R"({"format":"toasoan-annotations","version":1})");

const PackedBytes &nothingSaid()
{
    static const PackedBytes nothing = packedBytes(nothingSaidBytes);
    return nothing;
}

Revision fromRow(const Row &row)
{
    Revision revision;
    revision.draft = {row.text(0)};
    revision.id = {row.hash(1)};
    revision.content = {row.hash(2)};
    revision.annotations = row.value(3).isValid() ? row.hash(3) : nothingSaid().hash;
    revision.author = row.text(4);
    revision.time = row.time(5);
    revision.reason = row.text(6);
    revision.label = row.text(7);
    const QString parents = row.hash(8);
    for (qsizetype at = 0; at < parents.size(); at += hashDigits)
        revision.parents.append({parents.sliced(at, std::min(hashDigits, parents.size() - at))});
    return revision;
}

tl::unexpected<Error> damaged(const Revision &revision, const QString &how)
{
    return failure(ErrorCode::StoreDamaged, how, {revision.draft.value, revision.id.value});
}

/// False where the draft has it already.
Result<bool> insertRevision(Transaction &transaction, const Revision &revision)
{
    QString parents;
    for (const RevisionId &parent : revision.parents)
        parents += parent.value;
    const QString sql = QStringLiteral(
        "INSERT INTO revisions (draft, id, number, content, annotations, author, time, reason, label, parents) VALUES "
        "(?, ?, (SELECT coalesce(max(number), 0) + 1 FROM revisions WHERE draft = ?), ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (draft, id) DO NOTHING RETURNING number");
    const QVariant annotations =
        revision.annotations == nothingSaid().hash ? QVariant() : QVariant(hashBytes(revision.annotations));
    return transaction.database()
        .number(sql, {revision.draft.value, hashBytes(revision.id.value), revision.draft.value,
                      hashBytes(revision.content.value), annotations, revision.author, utcText(revision.time),
                      revision.reason, revision.label, hashBytes(parents)})
        .map([](qint64 number) { return number > 0; });
}

} // namespace

PackedText packedText(const StoredText &text)
{
    return {packedBytes(text.article), packedAnnotations(text.annotations)};
}

PackedBytes packedAnnotations(const QByteArray &plain)
{
    return plain == nothingSaidBytes ? nothingSaid() : packedBytes(plain);
}

Result<Revision> Revisions::add(Transaction &transaction, Revision revision, const PackedText &text)
{
    auto put = m_contents.put(transaction, text.article);
    if (put && !saysNothing(text.annotations.hash))
        put = m_contents.put(transaction, text.annotations);
    if (!put)
        return tl::unexpected<Error>(put.error());
    revision.content = text.content();
    revision.annotations = text.annotations.hash;
    revision.id = revisionIdOf(revision);
    const auto isNew = insertRevision(transaction, revision);
    if (!isNew)
        return tl::unexpected<Error>(isNew.error());
    return *isNew ? Result<Revision>(revision) : find(revision.draft, revision.id);
}

Result<Revision> Revisions::find(const DraftId &draft, const RevisionId &id) const
{
    const QString sql = QStringLiteral("SELECT draft, id, content, annotations, author, time, reason, label, "
                                       "parents FROM revisions WHERE draft = ? AND id = ?");
    auto found = m_database.first<Revision>(sql, {draft.value, hashBytes(id.value)}, fromRow);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, QStringLiteral("revision"), {id.value, draft.value});
    Revision revision = std::move(**found);
    if (revisionIdOf(revision) != revision.id)
        return damaged(revision, QStringLiteral("row altered"));
    return revision;
}

Result<std::optional<DraftId>> Revisions::draftWith(const ContentHash &content) const
{
    const auto there = m_contents.holds(content.value); // by its key: most are not there
    if (!there)
        return tl::unexpected<Error>(there.error());
    if (!*there)
        return std::optional<DraftId>();
    const QString sql = QStringLiteral("SELECT revisions.draft FROM revisions JOIN drafts ON drafts.id = "
                                       "revisions.draft WHERE revisions.content = ? AND drafts.deleted_at IS NULL "
                                       "ORDER BY revisions.number LIMIT 1");
    return m_database.first<DraftId>(sql, {hashBytes(content.value)},
                                     [](const Row &row) { return DraftId{row.text(0)}; });
}

Result<Revision> Revisions::findByPrefix(const DraftId &draft, const QString &prefix) const
{
    const QString sql =
        QStringLiteral("SELECT id FROM revisions WHERE draft = ? AND substr(lower(hex(id)), 1, ?) = ? LIMIT 2");
    const auto found = m_database.rows<RevisionId>(sql, {draft.value, prefix.size(), prefix},
                                                   [](const Row &row) { return RevisionId{row.hash(0)}; });
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (found->isEmpty() || prefix.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("revision"), {prefix, draft.value});
    if (found->size() > 1)
        return failure(ErrorCode::BadUse, QStringLiteral("several revisions begin so"), {prefix});
    return find(draft, found->first());
}

bool Revisions::saysNothing(const QString &annotations)
{
    return annotations == nothingSaid().hash;
}

Result<StoredText> Revisions::text(const Revision &revision) const
{
    auto article = m_contents.read(revision.content.value);
    if (!article)
        return article.error().code == ErrorCode::StoreDamaged ? damaged(revision, article.error().detail)
                                                               : tl::unexpected<Error>(article.error());
    auto annotations = revision.annotations == nothingSaid().hash ? Result<QByteArray>(nothingSaidBytes)
                                                                  : m_contents.read(revision.annotations);
    if (!annotations)
        return annotations.error().code == ErrorCode::StoreDamaged ? damaged(revision, annotations.error().detail)
                                                                   : tl::unexpected<Error>(annotations.error());
    return StoredText{std::move(*article), std::move(*annotations)};
}

Outcome Revisions::setLabel(Transaction &transaction, const DraftId &draft, const RevisionId &id, const QString &label)
{
    if (auto known = find(draft, id); !known)
        return tl::unexpected<Error>(known.error());
    return transaction.database().execute(QStringLiteral("UPDATE revisions SET label = ? WHERE draft = ? AND id = ?"),
                                          {label, draft.value, hashBytes(id.value)});
}

Result<QHash<DraftId, QString>> Revisions::headLabels(const QList<DraftId> &drafts) const
{
    QJsonArray ids;
    for (const DraftId &draft : drafts)
        ids.append(draft.value);
    const QString sql =
        QStringLiteral("SELECT drafts.id, revisions.label FROM json_each(?) AS wanted "
                       "CROSS JOIN drafts ON drafts.id = wanted.value "
                       "CROSS JOIN revisions ON revisions.draft = drafts.id AND revisions.id = drafts.head "
                       "WHERE revisions.label <> ''");
    QHash<DraftId, QString> labels;
    const QString json = QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    return m_database
        .each(sql, {json},
              [&labels](const Row &row) -> Outcome {
                  labels.insert({row.text(0)}, row.text(1));
                  return {};
              })
        .map([&labels] { return labels; });
}

Result<QList<RevisionId>> Revisions::ids(const DraftId &draft) const
{
    return m_database.rows<RevisionId>(QStringLiteral("SELECT id FROM revisions WHERE draft = ? ORDER BY number DESC"),
                                       {draft.value}, [](const Row &row) { return RevisionId{row.hash(0)}; });
}

Result<QList<RevisionId>> Revisions::idsWithoutRepeats(const DraftId &draft, const QString &reason) const
{
    const QString sql = QStringLiteral(
        "SELECT id FROM revisions WHERE draft = ? AND NOT (reason = ? AND EXISTS (SELECT 1 FROM revisions AS next "
        "WHERE "
        "next.draft = revisions.draft AND next.reason = revisions.reason AND next.parents = revisions.id)) "
        "ORDER BY number DESC");
    return m_database.rows<RevisionId>(sql, {draft.value, reason},
                                       [](const Row &row) { return RevisionId{row.hash(0)}; });
}

Result<bool> Revisions::hasReason(const DraftId &draft, const QString &reason) const
{
    return m_database
        .number(QStringLiteral("SELECT count(*) FROM revisions WHERE draft = ? AND reason = ?"), {draft.value, reason})
        .map([](qint64 count) { return count > 0; });
}

Result<QList<Revision>> Revisions::history(const DraftId &draft) const
{
    const auto known = ids(draft);
    if (!known)
        return tl::unexpected<Error>(known.error());
    QList<Revision> revisions;
    for (const RevisionId &id : *known) {
        auto revision = find(draft, id);
        if (!revision)
            return tl::unexpected<Error>(revision.error());
        revisions.append(std::move(*revision));
    }
    return revisions;
}

} // namespace toasoan
