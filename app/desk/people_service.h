#pragma once
#include "app/desk/desk_context.h"

namespace toasoan {

class PeopleService
{
public:
    explicit PeopleService(DeskContext &context) : m_context(context) {}

    /// With what is lent to them now, as all that asks for people here.
    [[nodiscard]] Result<QList<Person>> list() const;
    [[nodiscard]] Result<Person> find(const QString &name) const; ///< NotFound
    [[nodiscard]] Result<Person> own() const;                     ///< the account's
    /// BadUse for a blank name or no role; Refused "person-exists".
    [[nodiscard]] Outcome add(const QString &name, const QList<Role> &roles);
    /// NotFound; Refused "not-administrator" where somebody is one and `by` (empty: the account's own person) is not.
    [[nodiscard]] Outcome setRoles(const QString &name, const QList<Role> &roles, const QString &by = {});

    /// A fresh folder gets the sample people; the account's own person is made a reporter where unknown.
    [[nodiscard]] Outcome ensurePeople();

private:
    [[nodiscard]] Outcome put(Transaction &transaction, const Person &person, const QString &action,
                              const QString &by = {});
    [[nodiscard]] Outcome mayChangeRoles(const QString &by) const;

    DeskContext &m_context;
};

} // namespace toasoan
