#pragma once
#include "app/store/transaction.h"
#include "app/workflow/roster.h"

namespace toasoan {

class People
{
public:
    explicit People(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Person>> list() const;                          ///< by name
    [[nodiscard]] Result<Person> find(const QString &name) const;              ///< NotFound (args: name)
    [[nodiscard]] Outcome put(Transaction &transaction, const Person &person); ///< new, or with new roles

    /// Which keys were whose, in the order in which this folder heard of it; nobody vouches for them.
    [[nodiscard]] Result<QList<Certificate>> certificates() const;
    [[nodiscard]] Outcome add(Transaction &transaction, const Certificate &certificate);
    /// From then on no key of the person counts.
    [[nodiscard]] Outcome endKeys(Transaction &transaction, const QString &person, const QDateTime &until);
    [[nodiscard]] Outcome forgetKey(Transaction &transaction, const PublicKey &key);

    [[nodiscard]] Result<std::optional<Roster>> roster() const;
    [[nodiscard]] Outcome put(Transaction &transaction, const Roster &roster); ///< in the place of the one before

private:
    const Database &m_database;
};

} // namespace toasoan
