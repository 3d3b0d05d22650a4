#pragma once
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
};

struct PictureHealth
{
    PictureId id;
    QString problem;
};

/// What a thorough look at a data folder finds.
struct DoctorReport
{
    QString folder;
    QStringList fileProblems;  ///< SQLite's own
    QList<DraftHealth> drafts; ///< all, those in the trash too
    QList<PictureHealth> damagedPictures;
    std::optional<AuditBreak> auditBreak;

    [[nodiscard]] bool whole() const;
};

/// Reads everything there is and checks it; writes nothing. An error only when there is no looking at all.
[[nodiscard]] Result<DoctorReport> examine(DeskContext &context, const PictureService &pictures);

} // namespace toasoan
