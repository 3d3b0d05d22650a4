#pragma once
#include "app/base/progress.h"
#include "app/desk/desk_context.h"
#include "app/desk/picture_service.h"

namespace toasoan {

struct RevisionHealth
{
    RevisionId id;
    QString problem; ///< empty: whole
};

struct DraftHealth
{
    DraftId id;
    QString headline;
    State state = State::Writing;
    RevisionId head;
    QList<RevisionHealth> revisions; ///< all of them, newest first
    QString journalProblem;          ///< empty: whole, or none
    QString rowProblem;              ///< "head missing"; "list differs": lists repeat something else than the text says

    [[nodiscard]] bool isWhole() const;
};

struct PictureHealth
{
    PictureId id;
    QString problem;
    QStringList usedIn = {}; ///< headlines of drafts that show it as they stand
};

/// What a thorough look at a data folder finds.
struct DoctorReport
{
    QString folder;
    QStringList fileProblems;    ///< SQLite's own
    QStringList damagedContents; ///< hashes of bytes that are not what they were
    QList<DraftHealth> drafts;   ///< all, those in the trash too
    QList<PictureHealth> damagedPictures;
    QStringList damagedAttachments; ///< hashes
    std::optional<AuditBreak> auditBreak;

    [[nodiscard]] bool whole() const;
    /// Whether every draft is as it was written. A broken log stays broken for good, and pictures lie beside.
    [[nodiscard]] bool draftsAreWhole() const;
    [[nodiscard]] QStringList hurtDrafts() const; ///< their headlines, or else ids
};

/// Reads everything there is and checks it; writes nothing. An error only when there is no looking at all.
[[nodiscard]] Result<DoctorReport> examine(DeskContext &context, const PictureService &pictures,
                                           const Progress &progress = {});

/// The same without the files beside it, of any store. Progress of both in thousandths.
[[nodiscard]] Result<DoctorReport> examine(Store &store, const Progress &progress = {});

} // namespace toasoan
