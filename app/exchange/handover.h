#pragma once
#include "app/base/result.h"
#include "app/workflow/audit.h"
#include "app/workflow/revision.h"
#include "app/workflow/roster.h"
#include "app/workflow/state.h"

#include <QByteArray>
#include <QMap>

/// Drafts on their way from one colleague to another, without a network: a sealed .tsb of purpose "handover".
///
///     handover.json   what is below, canonical; never called manifest.json, so that nobody takes it for a publication
///     texts           articles and annotations of all revisions, one behind the other, as handover.json lists them
///     pictures/…      originals named by their hash, or proxies: web renditions in their place
///
/// The walk: `gather` fixes what is typed in a revision and reads histories → `takePictures` on a worker, originals or
/// proxies, sizes known before → one file. The other side: the whole file is read and nothing of it believed until
/// every byte, hash and name is right → pictures are kept → one transaction for all drafts (receiving.h): a draft that
/// is unknown comes as it is; one that is there already stays; an older one here goes forward; two that went their own
/// ways are put together (mergeRevisions) into a revision with two parents, and what was contested is in both. Nothing
/// is overwritten. States go on only by steps that this newsroom allows (arrival.h); entries of the sender's audit log
/// are information, not part of the receiver's own, which notes "receive" and the file's hash.
namespace toasoan {

/// One draft with all its history.
struct HandedDraft
{
    DraftId id;
    State state = State::Writing;
    QString author;
    QDateTime created; ///< UTC, whole seconds, as all times here
    RevisionId head;
    QList<Revision> revisions; ///< parents before children; the first has none, and only it
    QList<Approval> approvals; ///< oldest first; each of a revision that is here
    QList<AuditEntry> audit;   ///< what the sender's log says of it; without numbers
    friend bool operator==(const HandedDraft &, const HandedDraft &) = default;
};

enum class PictureForm { Original, Proxy };

struct HandedPicture
{
    PictureId id;
    PictureForm form = PictureForm::Original;
    QByteArray bytes; ///< of a file that was read: lies in Handover::file
    friend bool operator==(const HandedPicture &, const HandedPicture &) = default;
};

struct Handover
{
    QString generator; ///< "Tòa Soạn 0.1.0"
    QString sender;    ///< a name; nobody vouches for it
    QString note;      ///< to whom, for what
    QDateTime written;
    QList<HandedDraft> drafts;
    QMap<QString, QByteArray> texts; ///< canonical bytes of articles and annotations by their SHA-256
    QList<HandedPicture> pictures;
    QList<Certificate> certificates = {}; ///< of keys that signed approvals, where an administrator vouches for them
    QByteArray file = {};                 ///< the file that it was read from
};

constexpr int handoverVersion = 2;
/// The oldest that can say it: 2 where somebody acted by delegation, else 1.
[[nodiscard]] int versionOf(const Handover &handover);
constexpr int mostHandedDrafts = 500;

/// Of the key that signed it, as it counted then, and of the key that signed the delegation; none where none came
/// along.
[[nodiscard]] QList<Certificate> certificatesFor(const Handover &handover, const Approval &approval);

[[nodiscard]] QString pictureFormId(PictureForm form); ///< "original", "proxy"
[[nodiscard]] QString partNameOf(const HandedPicture &picture);

/// The bytes of handover.json.
[[nodiscard]] QByteArray toJson(const Handover &handover);

/// What handover.json says of texts and pictures, whose bytes lie in other parts.
struct HandoverPieces
{
    Handover handover; ///< without their bytes
    struct Piece
    {
        QString sha256;
        qint64 size = 0;
    };
    QList<Piece> texts;    ///< in the order of their hashes
    QList<Piece> pictures; ///< as handover.pictures
};

/// Strict: canonical bytes, exactly our fields, every name in its form, every revision what its id says, no parent that
/// is not there. BadInput says what is off ("revision abc…"); StoreNewer for a later version of the form.
[[nodiscard]] Result<HandoverPieces> handoverFromJson(const QByteArray &bytes);

} // namespace toasoan
