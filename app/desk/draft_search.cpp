#include "app/desk/draft_search.h"

#include "app/article/moved_anchors.h"

#include <QHash>

namespace toasoan {
namespace {

QList<TextChange> standing(const QList<HitChange> &changes, const Article &article)
{
    QHash<Place, QString> texts;
    for (const Passage &passage : passagesOf(article))
        texts.insert(passage.place, passage.text);
    QList<TextChange> result;
    for (const HitChange &change : changes) {
        const TextRange range = change.hit.match.range;
        if (texts.value(change.hit.place).mid(range.start, range.length) == change.hit.letters)
            result.append({change.hit.place, range, cleanText(change.letters)});
    }
    return result;
}

} // namespace

bool isOpenToReplacing(State state)
{
    return !restsOnApproval(state) && state != State::Removed && state != State::Cancelled;
}

Result<DraftHits> hitsIn(const DraftService &drafts, const DraftId &draft, const TextSearch &search)
{
    const auto open = drafts.open(draft);
    if (!open)
        return tl::unexpected<Error>(open.error());
    DraftHits found{draft, open->text.article.headline, open->state, {}, {}};
    for (const Passage &passage : passagesOf(open->text.article)) {
        const auto matches = search.in(passage.text);
        if (!matches)
            return tl::unexpected<Error>(matches.error());
        for (const TextMatch &match : *matches)
            found.hits.append({passage.place, match, passage.text.mid(match.range.start, match.range.length)});
        if (!matches->isEmpty())
            found.passages.append(passage);
    }
    return found;
}

Result<int> replaceIn(DraftService &drafts, const DraftId &draft, const QList<HitChange> &changes,
                      const QString &reason)
{
    const auto open = drafts.open(draft);
    if (!open)
        return tl::unexpected<Error>(open.error());
    if (!isOpenToReplacing(open->state))
        return failure(ErrorCode::Refused, QStringLiteral("not-open-to-replacing"), {open->text.article.headline});
    const QList<TextChange> made = standing(changes, open->text.article);
    if (made.isEmpty())
        return 0;
    const auto article = withChanges(open->text.article, made);
    if (!article)
        return tl::unexpected<Error>(article.error());
    const DraftText text{draft, *article, movedAlong(open->text.annotations, made), open->text.base,
                         JournalFate::BecomesRevision};
    return drafts.save(text, reason).map([&](const Revision &) { return static_cast<int>(made.size()); });
}

} // namespace toasoan
