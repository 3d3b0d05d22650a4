#pragma once
#include "app/article/article.h"
#include "app/base/result.h"
#include "app/exchange/manifest.h"
#include "app/exchange/sealed_zip.h"
#include "app/exchange/web_pictures.h"

namespace toasoan {

struct PackageInput
{
    Article article;
    DraftId draft;
    RevisionId revision;
    QDateTime written; ///< when the revision was made, UTC
    Purpose purpose = Purpose::Publication;
    std::optional<Approval> approval;                  ///< of exactly this text; needed for a publication
    std::optional<Certificate> certificate = {};       ///< of the key that signed it
    std::optional<Certificate> ownersCertificate = {}; ///< of the key of who lent the role
    PictureSource pictures;
    QString generator;      ///< "Tòa Soạn 0.1.0"
    QStringList forms = {}; ///< what the package holds beside its own: ids of exporters(), "newsml", "docx"…, and "pdf"
    QDateTime begun = {};   ///< when the article was, UTC
    QByteArray readingCopy = {}; ///< the "pdf", where it is among the forms: made by who has fonts
};

struct PackageInfo
{
    qint64 bytes = 0;
    QString sha256; ///< of the whole file
    int parts = 0;  ///< members, the manifest among them
};

/// The reading copy with its approval sheet: a form that no exporter writes, because pages need fonts.
[[nodiscard]] inline QString readingCopyForm()
{
    return QStringLiteral("pdf");
}

/// All that a package may hold beside its own, in the order in which it does: ids of exporters(), and
/// readingCopyForm().
[[nodiscard]] QStringList packageForms();

/// Where a package holds the article in that form: "forms/newsml.xml".
[[nodiscard]] QString formPath(const QString &form);

/// The members of a package, the manifest first: article.html, article.json (canonical), ninjs.json, forms/*,
/// pictures/*.jpg. NotApproved, ChangedSinceApproval, PictureMissing, StoreDamaged, TooLarge; BadUse (args: id) for a
/// form that there is not.
[[nodiscard]] Result<QList<ZipPart>> packageParts(const PackageInput &input);

/// Writes them as one sealed zip (sealed_zip.h), durably. The same input gives the same bytes. Blocks on disk and on
/// pictures: never on the GUI thread.
[[nodiscard]] Result<PackageInfo> writePackage(const PackageInput &input, const QString &path);

} // namespace toasoan
