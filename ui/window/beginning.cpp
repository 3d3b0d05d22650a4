#include "ui/window/beginning.h"

#include "app/desk/desk.h"

namespace toasoan {

Result<Beginning> begin(Desk &desk)
{
    const auto sample = desk.imports().ensureSample();
    if (!sample && !desk.writeRefusal())
        return tl::unexpected(sample.error());
    const auto settings = desk.settings();
    const auto people = desk.people().list();
    const auto own = desk.people().own();
    DraftFilter newest;
    newest.limit = 1;
    const auto rows = desk.drafts().list(newest);
    if (!people || !own || !rows)
        return tl::unexpected(!people ? people.error() : !own ? own.error() : rows.error());
    Beginning beginning{settings.value_or(Settings{}), *people, own->name, {}, {}, desk.writeRefusal()};
    if (!settings)
        beginning.settingsProblem = settings.error();
    if (!rows->isEmpty())
        beginning.first = rows->first().id;
    return beginning;
}

} // namespace toasoan
