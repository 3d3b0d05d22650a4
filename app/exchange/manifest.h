#pragma once
#include "app/base/result.h"
#include "app/workflow/roster.h"

#include <QList>

#include <optional>

namespace toasoan {

/// What a package is for.
enum class Purpose {
    Publication, ///< an approved article on its way to readers
    DraftCopy,   ///< to look at; never approved
};

[[nodiscard]] QString purposeId(Purpose purpose); ///< "publication", "draft-copy"

struct ManifestPart
{
    QString path;
    QString mediaType;
    QString sha256;
    qint64 size = 0; ///< bytes
    friend bool operator==(const ManifestPart &, const ManifestPart &) = default;
};

/// Where a package holds its reading copy.
[[nodiscard]] inline QString readingCopyPath()
{
    return QStringLiteral("forms/article.pdf");
}

/// What a package says of itself: manifest.json, canonical JSON. `approval` has no statement of its own: it is what
/// statementOf() makes of the rest.
struct Manifest
{
    Purpose purpose = Purpose::Publication;
    DraftId draft;
    RevisionId revision;
    ContentHash content;
    std::optional<Approval> approval;
    std::optional<Certificate> certificate;       ///< of the key that signed, where the newsroom has a roster
    std::optional<Certificate> ownersCertificate; ///< of the key of who lent the role, where it was lent
    QString generator;                            ///< "Tòa Soạn 0.1.0"
    QList<ManifestPart> parts;                    ///< all but the manifest
    friend bool operator==(const Manifest &, const Manifest &) = default;
};

constexpr int manifestVersion = 5;
/// The oldest that can say it, so that older programs go on reading it: 5 with a reading copy, 4 with other forms by
/// choice, 3 with a delegation, 2 with a signature, else 1.
[[nodiscard]] int versionOf(const Manifest &manifest);

[[nodiscard]] QByteArray toJson(const Manifest &manifest);

/// Strict: canonical bytes, exactly our fields. BadInput says what is off; StoreNewer for a later version of the form.
[[nodiscard]] Result<Manifest> manifestFromJson(const QByteArray &bytes);

} // namespace toasoan
