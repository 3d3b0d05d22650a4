#pragma once
#include "app/desk/desk_context.h"

namespace toasoan {

/// The people of the newsroom with the roles that others lend them now, by name.
[[nodiscard]] Result<QList<Person>> peopleNow(const DeskContext &context);
[[nodiscard]] Result<Person> personNow(const DeskContext &context, const QString &name); ///< NotFound (args: name)

/// By which delegation the person has that role now; of several the one that lasts longest. NotFound.
[[nodiscard]] Result<Delegation> delegationBehind(const DeskContext &context, const QString &person,
                                                  const LentRole &lent);

} // namespace toasoan
