#pragma once
#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/desk/settings.h"
#include "app/workflow/person.h"

namespace toasoan {

class Desk;

/// Everything the window needs before its first article.
struct Beginning
{
    Settings settings;
    QList<Person> people;
    QString own;                          ///< name of the account's person
    std::optional<Error> settingsProblem; ///< the settings could not be read and are the defaults
    DraftId first;                        ///< the draft changed last; empty: there is none
    std::optional<Error> writeRefusal;    ///< why the data folder is only read
};

/// Storage thread. A fresh data folder gets the sample article first.
[[nodiscard]] Result<Beginning> begin(Desk &desk);

} // namespace toasoan
