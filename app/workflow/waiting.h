#pragma once
#include "app/base/ids.h"
#include "app/workflow/transitions.h"

#include <QDateTime>

namespace toasoan {

/// One article on the duty board.
struct Waiting
{
    DraftId draft;
    QString headline;
    QString author;
    State state = State::Writing;
    QDateTime since;     ///< UTC; when it came into the state
    QDateTime deadline;  ///< UTC; invalid: none
    QString assignee;    ///< who has been asked; empty: nobody by name
    QStringList viewers; ///< who has it open just now
    friend bool operator==(const Waiting &, const Waiting &) = default;
};

/// Whether it will still be done something about: published, cancelled and the like wait for nobody.
[[nodiscard]] bool isUnderWay(State state);

/// Who may take it further from this state; none: its author.
[[nodiscard]] QList<Role> rolesAwaited(State state, const WorkflowProfile &profile);
/// Who is awaited, by name: the assignee, or else the author or those with the roles, who are not its author.
[[nodiscard]] QStringList peopleAwaited(const Waiting &waiting, const WorkflowProfile &profile,
                                        const QList<Person> &people);

[[nodiscard]] qint64 minutesWaited(const Waiting &waiting, const QDateTime &now);
/// Minutes until it is too long there; negative: it is too long; nothing: the state has no limit.
[[nodiscard]] std::optional<qint64> minutesLeft(const Waiting &waiting, const WorkflowProfile &profile,
                                                const QDateTime &now);
/// Past the state's limit or past its own deadline.
[[nodiscard]] bool isLate(const Waiting &waiting, const WorkflowProfile &profile, const QDateTime &now);

/// By state, in the order of an article's life; in a state what is late first, then what waits longest.
void sortForBoard(QList<Waiting> &rows, const WorkflowProfile &profile, const QDateTime &now);

} // namespace toasoan
