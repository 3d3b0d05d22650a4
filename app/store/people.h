#pragma once
#include "app/store/transaction.h"
#include "app/workflow/person.h"

namespace toasoan {

class People
{
public:
    explicit People(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Person>> list() const;                          ///< by name
    [[nodiscard]] Result<Person> find(const QString &name) const;              ///< NotFound (args: name)
    [[nodiscard]] Outcome put(Transaction &transaction, const Person &person); ///< new, or with new roles

private:
    const Database &m_database;
};

} // namespace toasoan
