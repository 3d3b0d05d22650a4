#include "app/desk/doctor.h"

#include "app/desk/current_text.h"

#include <algorithm>
#include <limits>

namespace toasoan {
namespace {

QString problemOf(const Error &error)
{
    return error.detail.isEmpty() ? errorId(error.code) : error.detail;
}

RevisionHealth healthOf(Store &store, const DraftId &draft, const RevisionId &id)
{
    const auto revision = store.revisions().find(draft, id);
    if (!revision)
        return {id, problemOf(revision.error())};
    const auto text = revisionText(store, *revision);
    return {id, text ? QString() : problemOf(text.error())};
}

Result<DraftHealth> healthOf(Store &store, const DraftRecord &draft)
{
    const auto ids = store.revisions().ids(draft.id);
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    DraftHealth health{draft.id, draft.text.headline, draft.state, draft.head, {}, {}};
    for (const RevisionId &id : *ids)
        health.revisions.append(healthOf(store, draft.id, id));
    if (const auto journal = store.journal().read(draft.id); !journal)
        health.journalProblem = problemOf(journal.error());
    return health;
}

Outcome examineDrafts(Store &store, Shelf shelf, DoctorReport &report)
{
    const auto drafts = store.drafts().list({{}, shelf, std::numeric_limits<int>::max()});
    if (!drafts)
        return tl::unexpected<Error>(drafts.error());
    for (const DraftRecord &draft : *drafts) {
        auto health = healthOf(store, draft);
        if (!health)
            return tl::unexpected<Error>(health.error());
        report.drafts.append(std::move(*health));
    }
    return {};
}

Outcome examinePictures(const PictureService &pictures, DoctorReport &report)
{
    const auto known = pictures.list();
    if (!known)
        return tl::unexpected<Error>(known.error());
    for (const PictureRecord &picture : *known) {
        if (const auto bytes = pictures.files().bytes(picture.id); !bytes)
            report.damagedPictures.append({picture.id, problemOf(bytes.error())});
    }
    return {};
}

bool healthy(const DraftHealth &draft)
{
    return draft.journalProblem.isEmpty()
           && std::all_of(draft.revisions.begin(), draft.revisions.end(),
                          [](const RevisionHealth &revision) { return revision.problem.isEmpty(); });
}

} // namespace

bool DoctorReport::whole() const
{
    return fileProblems.isEmpty() && damagedPictures.isEmpty() && !auditBreak
           && std::all_of(drafts.begin(), drafts.end(), healthy);
}

Result<DoctorReport> examine(DeskContext &context, const PictureService &pictures)
{
    Store &store = *context.store;
    DoctorReport report;
    report.folder = context.folder;
    auto problems = store.fileProblems();
    if (!problems)
        return tl::unexpected<Error>(problems.error());
    report.fileProblems = std::move(*problems);
    const auto broken = store.audit().verify();
    if (!broken)
        return tl::unexpected<Error>(broken.error());
    report.auditBreak = *broken;
    for (const Shelf shelf : {Shelf::Live, Shelf::Trash}) {
        if (auto examined = examineDrafts(store, shelf, report); !examined)
            return tl::unexpected<Error>(examined.error());
    }
    return examinePictures(pictures, report).map([&report] { return report; });
}

} // namespace toasoan
