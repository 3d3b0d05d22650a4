#pragma once
#include "app/desk/handover_pictures.h"
#include "app/desk/picture_service.h"
#include "app/desk/receiving.h"
#include "app/exchange/handover_file.h"
#include "app/review/conflict_choice.h"

namespace toasoan {

/// A merge of the history with places that nobody has decided yet.
struct OpenMerge
{
    RevisionId merge;
    RevisionContent mine;   ///< the side whose words stand in the text
    RevisionContent theirs; ///< the other
    QString mineAuthor;
    QString theirsAuthor;
    QList<ConflictSides> conflicts;
};

/// Drafts between colleagues without a network (app/exchange/handover.h says how). The window does what takes long on
/// a worker of its own, between gather() and noteHanded(), or before receive(); handOver() and receiveFile() do all of
/// it here.
class HandoverService
{
public:
    HandoverService(DeskContext &context, PictureService &pictures) : m_context(context), m_pictures(pictures) {}

    /// Histories of these drafts, without pictures; what is typed becomes a revision first. Refused "in-trash";
    /// StoreDamaged where a revision cannot be read; TooLarge for too many.
    [[nodiscard]] Result<Handover> gather(const QList<DraftId> &drafts, const QString &note);
    [[nodiscard]] Outcome noteHanded(const Handover &handover, const QString &path, const PackageInfo &info);
    [[nodiscard]] Result<PackageInfo> handOver(const QList<DraftId> &drafts, const QString &note, PictureForm form,
                                               const QString &path, const Progress &progress = {});

    /// All drafts of it, or none; in their order. `pictures` are those that keepPictures() made. As Receiving::take().
    [[nodiscard]] Result<QList<ReceivedDraft>> receive(const Handover &handover, const QString &sha256,
                                                       const QList<PreparedPicture> &pictures);
    /// Refused "handover" (args: what is wrong), and as above.
    [[nodiscard]] Result<QList<ReceivedDraft>> receiveFile(const QString &path, const Progress &progress = {});

    /// What was typed beside a merge, or saved over it, and that merge come together.
    [[nodiscard]] Result<ReceivedDraft> bringTogether(const DraftId &draft, const RevisionId &other);

    /// What merges left for a person to decide: worked out of the history, no row says so. A place counts as decided as
    /// soon as it was changed since, and all of them by a revision with the reason "resolve". The newest merge first.
    [[nodiscard]] Result<QList<OpenMerge>> openMerges(const DraftId &draft) const;

private:
    [[nodiscard]] Result<HandedDraft> gatherOne(Transaction &transaction, const DraftId &id, Handover &handover);
    [[nodiscard]] Outcome addCertificates(Handover &handover) const;
    [[nodiscard]] Result<Newsroom> newsroom() const;

    DeskContext &m_context;
    PictureService &m_pictures;
};

} // namespace toasoan
