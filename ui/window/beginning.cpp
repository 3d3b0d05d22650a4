#include "ui/window/beginning.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"

namespace toasoan {
namespace {

/// Empty where there is none.
Result<DraftId> newestDraft(Desk &desk)
{
    DraftFilter newest;
    newest.limit = 1;
    return desk.drafts().list(newest).map(
        [](const QList<DraftRow> &rows) { return rows.isEmpty() ? DraftId{} : rows.first().id; });
}

} // namespace

Result<Beginning> begin(Desk &desk)
{
    const auto sample = desk.imports().ensureSample();
    if (!sample && !desk.writeRefusal())
        return tl::unexpected(sample.error());
    const auto settings = desk.settings();
    const auto people = desk.people().list();
    const auto own = desk.people().own();
    const auto first = newestDraft(desk);
    if (!people || !own || !first)
        return tl::unexpected(!people ? people.error() : !own ? own.error() : first.error());
    const auto profile = desk.workflow().profile();
    Beginning beginning;
    beginning.settings = settings.value_or(Settings{});
    beginning.people = *people;
    beginning.own = own->name;
    beginning.profile = profile.value_or(WorkflowProfile());
    if (!profile)
        beginning.profileProblem = profile.error();
    beginning.first = *first;
    beginning.writeRefusal = desk.writeRefusal();
    if (!settings)
        beginning.settingsProblem = settings.error();
    return beginning;
}

Start::Start(StorageThread &storage, QObject *parent) : QObject(parent), m_storage(storage)
{
    again();
}

void Start::again()
{
    m_storage.ask(this, begin, [this](const Result<Beginning> &beginning) {
        if (beginning)
            Q_EMIT begun(*beginning);
        else
            Q_EMIT failed(beginning.error());
    });
    m_storage.ask(
        this,
        [](Desk &desk) {
            return newestDraft(desk).and_then([&desk](const DraftId &draft) { return desk.drafts().open(draft); });
        },
        [this](const Result<OpenDraft> &first) {
            if (first)
                Q_EMIT opened(*first);
            else
                Q_EMIT openingFailed();
        });
}

} // namespace toasoan
