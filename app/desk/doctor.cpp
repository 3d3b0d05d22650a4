#include "app/desk/doctor.h"

#include "app/base/hash.h"
#include "app/desk/attachment_service.h"
#include "app/desk/current_text.h"
#include "app/store/saving.h"

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
    const auto text = store.revisions().text(*revision);
    return {id, text ? QString() : problemOf(text.error())};
}

/// Whether the draft's row says what its text says. A text that cannot be read is another problem, said elsewhere.
QString rowProblemOf(Store &store, const DraftRecord &draft, const QList<RevisionId> &revisions)
{
    if (!revisions.contains(draft.head))
        return QStringLiteral("head missing");
    const auto text = currentText(store, draft);
    if (!text)
        return {};
    const TextSummary said = summaryOf(text->article);
    const bool same =
        said.content == draft.text.content && said.headline == draft.text.headline && said.words == draft.text.words;
    return same ? QString() : QStringLiteral("list differs");
}

Result<DraftHealth> healthOf(Store &store, const DraftRecord &draft)
{
    const auto ids = store.revisions().ids(draft.id);
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    DraftHealth health{draft.id, draft.text.headline, draft.state, draft.head, {}, {}, {}};
    for (const RevisionId &id : *ids)
        health.revisions.append(healthOf(store, draft.id, id));
    if (const auto journal = store.journal().read(draft.id); !journal)
        health.journalProblem = problemOf(journal.error());
    health.rowProblem = rowProblemOf(store, draft, *ids);
    return health;
}

Outcome examineDrafts(Store &store, Shelf shelf, DoctorReport &report, const Progress &progress)
{
    const auto drafts = store.drafts().list({{}, shelf, std::numeric_limits<int>::max()});
    if (!drafts)
        return tl::unexpected<Error>(drafts.error());
    for (const DraftRecord &draft : *drafts) {
        if (progress && !progress(report.drafts.size(), report.drafts.size() + drafts->size()))
            return givenUp();
        auto health = healthOf(store, draft);
        if (!health)
            return tl::unexpected<Error>(health.error());
        report.drafts.append(std::move(*health));
    }
    return {};
}

/// Those that drafts show though they never came, and where all of them are missed.
Outcome examineUses(PictureLibrary &library, DoctorReport &report)
{
    const auto unknown = library.unknownInUse();
    if (!unknown)
        return tl::unexpected<Error>(unknown.error());
    for (const PictureId &id : *unknown)
        report.damagedPictures.append({id, errorId(ErrorCode::PictureMissing)});
    for (PictureHealth &picture : report.damagedPictures) {
        const auto showings = library.showings(picture.id);
        if (!showings)
            return tl::unexpected<Error>(showings.error());
        for (const PictureShowing &showing : *showings)
            picture.usedIn.append(showing.draft.text.headline);
    }
    return {};
}

Outcome examinePictures(const PictureService &pictures, DoctorReport &report, const Progress &progress)
{
    const auto known = pictures.list();
    if (!known)
        return tl::unexpected<Error>(known.error());
    qint64 done = 0;
    for (const PictureRecord &picture : *known) {
        if (progress && !progress(done++, known->size()))
            return givenUp();
        if (const auto bytes = pictures.files().bytes(picture.id); !bytes)
            report.damagedPictures.append({picture.id, problemOf(bytes.error())});
    }
    return {};
}

Outcome examineAttachments(DeskContext &context, DoctorReport &report, const Progress &progress)
{
    const auto hashes = context.store->attachments().hashes();
    if (!hashes)
        return tl::unexpected<Error>(hashes.error());
    qint64 done = 0;
    for (const QString &hash : *hashes) {
        if (progress && !progress(done++, hashes->size()))
            return givenUp();
        if (context.files().hash(hashedFile(QStringLiteral("attachments"), hash)) != hash)
            report.damagedAttachments.append(hash);
    }
    return {};
}

} // namespace

bool DraftHealth::isWhole() const
{
    return journalProblem.isEmpty() && rowProblem.isEmpty()
           && std::all_of(revisions.begin(), revisions.end(),
                          [](const RevisionHealth &revision) { return revision.problem.isEmpty(); });
}

bool DoctorReport::draftsAreWhole() const
{
    return fileProblems.isEmpty() && damagedContents.isEmpty()
           && std::all_of(drafts.begin(), drafts.end(), [](const DraftHealth &draft) { return draft.isWhole(); });
}

bool DoctorReport::whole() const
{
    return draftsAreWhole() && damagedPictures.isEmpty() && damagedAttachments.isEmpty() && !auditBreak;
}

QStringList DoctorReport::hurtDrafts() const
{
    QStringList hurt;
    for (const DraftHealth &draft : drafts) {
        if (!draft.isWhole())
            hurt.append(draft.headline.isEmpty() ? draft.id.value : draft.headline);
    }
    return hurt;
}

Result<DoctorReport> examine(Store &store, const Progress &progress)
{
    DoctorReport report;
    auto problems = store.fileProblems();
    if (!problems)
        return tl::unexpected<Error>(problems.error());
    report.fileProblems = std::move(*problems);
    auto contents = store.contents().damaged(partOf(progress, 0, 400));
    if (!contents)
        return tl::unexpected<Error>(contents.error());
    report.damagedContents = std::move(*contents);
    const auto broken = store.audit().verify();
    if (!broken)
        return tl::unexpected<Error>(broken.error());
    report.auditBreak = *broken;
    for (const Shelf shelf : {Shelf::Live, Shelf::Trash}) {
        if (auto examined = examineDrafts(store, shelf, report, partOf(progress, 400, 1000)); !examined)
            return tl::unexpected<Error>(examined.error());
    }
    return report;
}

Result<DoctorReport> examine(DeskContext &context, const PictureService &pictures, const Progress &progress)
{
    auto report = examine(*context.store, partOf(progress, 0, 600));
    if (!report)
        return report;
    report->folder = context.folder;
    return examineAttachments(context, *report, partOf(progress, 600, 700))
        .and_then([&] { return examinePictures(pictures, *report, partOf(progress, 700, 1000)); })
        .and_then([&] { return examineUses(context.store->library(), *report); })
        .map([&report] { return *report; });
}

} // namespace toasoan
