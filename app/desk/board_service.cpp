#include "app/desk/board_service.h"

#include "app/article/article_json.h"
#include "app/desk/current_text.h"
#include "app/desk/lent_roles.h"
#include "app/desk/viewing.h"
#include "app/desk/workflow_service.h"

#include <limits>

namespace toasoan {
namespace {

/// What brings an article into a state.
QStringList stepIds()
{
    QStringList ids{QStringLiteral("create")};
    for (const Action action : allActions())
        ids.append(actionId(action));
    return ids;
}

Plan planIn(const QByteArray &annotations)
{
    const auto read = annotationsFromJson(annotations);
    return read ? Plan{read->deadline, read->assignee} : Plan();
}

} // namespace

/// Most drafts have no annotations, or the same as before: each is read once. One that cannot be read has no plan; the
/// article says so when it is opened.
Result<Plan> BoardService::planOf(const DraftRecord &draft, QHash<QString, Plan> &known) const
{
    const auto journal = m_context.store->journal().read(draft.id);
    if (journal && *journal)
        return planIn((*journal)->text.annotations);
    const auto head = m_context.store->revisions().find(draft.id, draft.head);
    if (!head || Revisions::saysNothing(head->annotations))
        return Plan();
    if (!known.contains(head->annotations)) {
        const auto text = m_context.store->revisions().text(*head);
        known.insert(head->annotations, text ? planIn(text->annotations) : Plan());
    }
    return known.value(head->annotations);
}

Result<Board> BoardService::board() const
{
    const auto profile = WorkflowService(m_context).profile();
    const auto people = peopleNow(m_context);
    if (!profile || !people)
        return tl::unexpected<Error>(profile ? people.error() : profile.error());
    const auto drafts = m_context.store->drafts().list({{}, Shelf::Live, std::numeric_limits<int>::max()});
    const auto since = m_context.store->audit().lastOf(stepIds());
    if (!drafts || !since)
        return tl::unexpected<Error>(drafts ? since.error() : drafts.error());
    const auto requests = m_context.store->ledger().countAsked();
    if (!requests)
        return tl::unexpected<Error>(requests.error());
    Board board{{}, *profile, *people, m_context.clock(), *requests};
    const auto viewers = viewersOf(m_context.files(), board.time);
    QHash<QString, Plan> known;
    for (const DraftRecord &draft : *drafts) {
        if (!isUnderWay(draft.state))
            continue;
        const auto plan = planOf(draft, known);
        if (!plan)
            return tl::unexpected<Error>(plan.error());
        board.rows.append({draft.id, draft.text.headline, draft.author, draft.state,
                           since->value(draft.id, draft.created), plan->deadline, plan->assignee,
                           viewers.value(draft.id)});
    }
    sortForBoard(board.rows, board.profile, board.time);
    return board;
}

} // namespace toasoan
