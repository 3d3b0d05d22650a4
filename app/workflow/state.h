#pragma once
#include <QList>
#include <QString>

#include <optional>

namespace toasoan {

/// Where an article stands on its way through the newsroom. A profile (transitions.h) uses some of them.
enum class State {
    Idea,
    Writing,
    Submitted,
    Editing,
    ReviewDesk,
    ReviewSecretary,
    ReviewChief,
    Approved,
    Scheduled,
    Published,
    Updated,
    Corrected,
    Removed,
    Returned,
    Held,
    Cancelled,
};

[[nodiscard]] const QList<State> &allStates(); ///< in the order of an article's life

/// Stable id for files and scripts: "writing", "review-desk"…
[[nodiscard]] QString stateId(State state);
[[nodiscard]] std::optional<State> stateFromId(const QString &id);

/// What people read, in the language of the installed translators.
[[nodiscard]] QString stateName(State state);

/// Whether an article in this state stands on an approval, so that its seal is worth showing.
[[nodiscard]] bool restsOnApproval(State state);

} // namespace toasoan
