#pragma once
#include "app/base/progress.h"
#include "app/review/comparison.h"

#include <QHash>

namespace toasoan {

/// One version on the way from the first to the last.
struct AuthoredVersion
{
    QString author;
    Article article;
    QList<int> parents = {}; ///< places in the list of those it came of; none: the one before it
};

/// A piece of a text, with who inserted or deleted it.
struct AuthoredPiece
{
    Piece piece;
    int person = -1; ///< among Attribution::people; −1: it stands in both versions
    friend bool operator==(const AuthoredPiece &, const AuthoredPiece &) = default;
};

/// Names one text of a comparison.
struct ComparedText
{
    QString owner; ///< a field, or a block by its id: as it is after, or that of a deleted one
    Part part = Part::Body;
    int before = -1;
    int after = -1;
    friend bool operator==(const ComparedText &, const ComparedText &) = default;
    friend size_t qHash(const ComparedText &text, size_t seed = 0)
    {
        return qHashMulti(seed, text.owner, static_cast<int>(text.part), text.before, text.after);
    }
};

[[nodiscard]] inline ComparedText nameOf(const QString &owner, const TextComparison &text)
{
    return {owner, text.part, text.before, text.after};
}

struct Attribution
{
    QStringList people;                                ///< in the order in which they came; the first wrote the first
    QHash<ComparedText, QList<AuthoredPiece>> changed; ///< the texts that changed
    QHash<QString, int> blocks;                        ///< who last brought, took, moved or reset a block, by its id
    /// The text's pieces; of one that did not change, or is not known, as they are.
    [[nodiscard]] QList<AuthoredPiece> pieces(const QString &owner, const TextComparison &text) const;
};

/// How much of a comparison is whose, in chữ.
struct Share
{
    int inserted = 0;
    int deleted = 0;
    friend bool operator==(const Share &, const Share &) = default;
};

/// Who wrote what came and who struck out what went on the way from the first version to the last, letter by letter
/// ("bốn mắt, ba màu"); `comparison` is of those two. Who puts two versions together wrote only what is in neither of
/// them. Letters of the first version that the comparison shows as changed, as it joins up what was rewritten, are
/// theirs who changed the words beside them. Taken together the pieces are the comparison's. Pure, any thread;
/// progress in versions.
[[nodiscard]] Result<Attribution> attribute(const Comparison &comparison, const QList<AuthoredVersion> &versions,
                                            const Progress &progress = {});

/// One for each of its people.
[[nodiscard]] QList<Share> sharesOf(const Attribution &attribution);

} // namespace toasoan
