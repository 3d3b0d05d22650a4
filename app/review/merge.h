#pragma once
#include "app/article/annotations.h"
#include "app/article/article.h"
#include "app/base/result.h"

namespace toasoan {

/// How two people came to differ over a block or field.
enum class Contest {
    Changed, ///< both changed the same words, or the same picture, level, date…
    Deleted, ///< one took it away, or a part of it, and the other changed that: it stays
    Order,   ///< both moved it, to different places
};

/// One unit that a person has to look at. The merged article has what `mine` says of what is contested, or the block
/// that one side kept; the other side's is in its own revision.
struct MergeConflict
{
    QString field; ///< of the article, as the canonical form names it ("headline", "tags"); empty for a block
    BlockId block; ///< of the body or of a box
    Contest contest = Contest::Changed;
    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
    friend size_t qHash(const MergeConflict &conflict, size_t seed = 0)
    {
        return qHashMulti(seed, conflict.field, conflict.block, static_cast<int>(conflict.contest));
    }
};

struct Merged
{
    Article article;
    Annotations annotations;
    QList<MergeConflict> conflicts; ///< in the order in which they were met, each once
};

/// What an article says and what is said about it.
struct ArticleState
{
    const Article &article;
    const Annotations &annotations;
};

/// Two versions that came of one, put together: block by block, word by word. What only one of them changed is taken
/// without asking; nothing that somebody typed is lost: it is in the result, or its block or field is a conflict.
/// merge(b, a, a) is a; merge(b, a, c) without conflicts is merge(b, c, a). Pure, any thread. Internal where a version
/// is no valid article.
[[nodiscard]] Result<Merged> merge(const ArticleState &base, const ArticleState &mine, const ArticleState &theirs);

} // namespace toasoan
