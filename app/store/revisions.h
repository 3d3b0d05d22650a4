#pragma once
#include "app/base/result.h"
#include "app/store/contents.h"
#include "app/workflow/revision.h"

#include <QHash>

namespace toasoan {

/// The canonical bytes of an article and of what people say about it.
struct StoredText
{
    QByteArray article;
    QByteArray annotations;
    friend bool operator==(const StoredText &, const StoredText &) = default;
};

/// The same on its way into the database.
struct PackedText
{
    PackedBytes article;
    PackedBytes annotations;
    [[nodiscard]] ContentHash content() const { return {article.hash}; }
};

[[nodiscard]] PackedText packedText(const StoredText &text);
[[nodiscard]] PackedBytes packedAnnotations(const QByteArray &plain);

/// Histories. Every reading checks: the row against its id, the bytes against their hash
/// (StoreDamaged, args: draft, revision).
class Revisions
{
public:
    explicit Revisions(const Database &database) : m_database(database), m_contents(database) {}

    /// Stores the text and the revision of it; content, annotations and id are worked out here.
    /// The same id in the same draft is the same revision: nothing is written twice.
    [[nodiscard]] Result<Revision> add(Transaction &transaction, Revision revision, const PackedText &text);
    [[nodiscard]] Result<Revision> find(const DraftId &draft, const RevisionId &id) const; ///< NotFound
    /// The one whose id begins with these digits. NotFound, BadUse when several do.
    [[nodiscard]] Result<Revision> findByPrefix(const DraftId &draft, const QString &prefix) const;
    [[nodiscard]] Result<StoredText> text(const Revision &revision) const;
    /// A draft outside of the trash that has or once had these very bytes.
    [[nodiscard]] Result<std::optional<DraftId>> draftWith(const ContentHash &content) const;
    /// Whether the hash is that of annotations that say nothing: they are kept nowhere.
    [[nodiscard]] static bool saysNothing(const QString &annotations);
    /// A name that a person gives it; the id stays. NotFound.
    [[nodiscard]] Outcome setLabel(Transaction &transaction, const DraftId &draft, const RevisionId &id,
                                   const QString &label);
    /// Of the drafts' newest revisions; those without one are left out.
    [[nodiscard]] Result<QHash<DraftId, QString>> headLabels(const QList<DraftId> &drafts) const;
    [[nodiscard]] Result<QList<RevisionId>> ids(const DraftId &draft) const; ///< newest first, unchecked
    /// Those without the ones of that reason that another one of it followed.
    [[nodiscard]] Result<QList<RevisionId>> idsWithoutRepeats(const DraftId &draft, const QString &reason) const;
    [[nodiscard]] Result<bool> hasReason(const DraftId &draft, const QString &reason) const; ///< whether one does
    [[nodiscard]] Result<QList<Revision>> history(const DraftId &draft) const;               ///< newest first

private:
    const Database &m_database;
    Contents m_contents;
};

} // namespace toasoan
