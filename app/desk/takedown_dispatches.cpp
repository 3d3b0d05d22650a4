#include "app/desk/takedown_dispatches.h"

namespace toasoan {
namespace {

Outcome stop(const DeskContext &context, Transaction &transaction, Dispatch dispatch, const QDateTime &now)
{
    dispatch.state = DispatchState::Cancelled;
    dispatch.ended = now;
    return context.store->outbox().update(transaction, dispatch);
}

Outcome queue(const DeskContext &context, Transaction &transaction, const DraftRecord &draft,
              const Placement &placement, const QString &person, const QDateTime &now)
{
    Dispatch dispatch;
    dispatch.destination = placement.destination;
    dispatch.draft = draft.id;
    dispatch.errand = Errand::TakeDown;
    dispatch.revision = placement.revision;
    dispatch.content = placement.content;
    dispatch.headline = draft.text.headline;
    dispatch.person = person;
    dispatch.created = now;
    return context.store->outbox().add(transaction, dispatch).map([](const Dispatch &) {});
}

bool isStillToCome(const Placement &placement, const QDateTime &now)
{
    return placement.presence == Presence::Planned && placement.at > now;
}

} // namespace

Outcome queueTakedowns(const DeskContext &context, Transaction &transaction, const DraftRecord &draft,
                       const QString &person, const QDateTime &now, GoingOut what)
{
    const auto dispatches = context.store->outbox().of(draft.id);
    const auto placements = context.store->outbox().placementsOf(draft.id);
    if (!dispatches || !placements)
        return tl::unexpected<Error>(dispatches ? placements.error() : dispatches.error());
    QStringList leaving; // where a takedown is on its way already
    for (const Dispatch &dispatch : *dispatches) {
        if (isOver(dispatch.state))
            continue;
        if (dispatch.errand == Errand::TakeDown)
            leaving.append(dispatch.destination);
        else if (auto stopped = stop(context, transaction, dispatch, now); !stopped)
            return stopped;
    }
    for (const Placement &placement : *placements) {
        const bool isKnown = context.store->outbox().destination(placement.destination).has_value();
        const bool stays = what == GoingOut::WhatIsPlanned && !isStillToCome(placement, now);
        if (placement.presence == Presence::Down || stays || !isKnown || leaving.contains(placement.destination))
            continue;
        if (auto queued = queue(context, transaction, draft, placement, person, now); !queued)
            return queued;
    }
    return {};
}

} // namespace toasoan
