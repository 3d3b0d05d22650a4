#include "app/review/merge.h"

#include "app/article/article_json.h"
#include "app/article/canonical_json.h"
#include "app/review/annotations_along.h"
#include "app/review/json_merge.h"

#include <QJsonDocument>

#include <algorithm>

namespace toasoan {
namespace {

template<typename T>
QJsonObject jsonOf(const T &value)
{
    return QJsonDocument::fromJson(toCanonicalJson(value)).object();
}

/// Each person's part of a thread in the order in which people spoke.
void sortByTime(Annotations &annotations)
{
    for (CommentThread &thread : annotations.threads)
        std::stable_sort(thread.comments.begin(), thread.comments.end(),
                         [](const Comment &a, const Comment &b) { return a.time < b.time; });
}

/// Of what is said beside an article only the notes are writing; where both moved a pin, either will do.
bool isOfNotes(const MergeConflict &conflict)
{
    return conflict.field == u"editorNote" || conflict.field == u"sourceNotes";
}

/// What people said about the three, pinned to the merged text.
MergedJson mergedAnnotations(const Article &merged, const ArticleState &base, const ArticleState &mine,
                             const ArticleState &theirs)
{
    const auto pinned = [&merged](const ArticleState &state) {
        return jsonOf(annotationsAlong(state.annotations, state.article, merged));
    };
    return mergeJson(pinned(base), pinned(mine), pinned(theirs));
}

} // namespace

Result<Merged> merge(const ArticleState &base, const ArticleState &mine, const ArticleState &theirs)
{
    const MergedJson json = mergeJson(jsonOf(base.article), jsonOf(mine.article), jsonOf(theirs.article));
    const auto article = articleFromJson(canonicalJson(json.object));
    if (!article)
        return tl::unexpected<Error>({ErrorCode::Internal, article.error().detail, {}});
    Merged merged{normalized(*article), {}, json.conflicts};
    const MergedJson said = mergedAnnotations(merged.article, base, mine, theirs);
    auto annotations = annotationsFromJson(canonicalJson(said.object));
    if (!annotations)
        return tl::unexpected<Error>({ErrorCode::Internal, annotations.error().detail, {}});
    merged.annotations = std::move(*annotations);
    sortByTime(merged.annotations);
    std::copy_if(said.conflicts.begin(), said.conflicts.end(), std::back_inserter(merged.conflicts), isOfNotes);
    return merged;
}

} // namespace toasoan
