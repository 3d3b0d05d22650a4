#pragma once
#include "app/base/result.h"
#include "app/exchange/manifest.h"
#include "app/exchange/sealed_zip.h"
#include "app/workflow/transitions.h"

namespace toasoan {

/// One thing that is not as it must be.
struct PackageProblem
{
    QString part;    ///< a member's name, "directory", "seal" or "package"
    QString problem; ///< stable id: "damaged", "not-approved"…
    friend bool operator==(const PackageProblem &, const PackageProblem &) = default;
};

/// The sentence for people.
[[nodiscard]] QString problemText(const PackageProblem &problem);

struct Verification
{
    std::optional<Manifest> manifest; ///< when it could be read
    QList<PackageProblem> problems;
    SignatureState signature = SignatureState::Unsigned; ///< of the approval, as whoever verifies sees it
    QString headline = {};                               ///< of the article in it, when that could be read

    [[nodiscard]] bool isSigned() const
    {
        return signature != SignatureState::Unsigned && signature != SignatureState::Forged;
    }
    /// Whole, and an approved publication.
    [[nodiscard]] bool isGood() const { return manifest && problems.isEmpty(); }
    [[nodiscard]] QString purpose() const { return manifest ? purposeId(manifest->purpose) : QString(); }
};

/// What the newsroom of whoever verifies knows and wants; without it a right signature is of a key not known.
struct Verifier
{
    Keyring known = {};
    SignatureRule signatures = SignatureRule::Optional;
};

/// Trusts nothing: sizes, the seal and every byte of the zip, the manifest, each part's hash, the article against its
/// approval, pictures against the article, the signature against the keys that are known.
[[nodiscard]] Verification verifyPackageBytes(const QByteArray &bytes, const Verifier &verifier = {});

/// The same of the parts of one, the manifest first, wherever they lie.
[[nodiscard]] Verification verifyParts(const QList<ZipPart> &parts, const Verifier &verifier = {});

/// NotFound, Io, TooLarge; whatever is wrong inside of the file is in the result.
[[nodiscard]] Result<Verification> verifyPackage(const QString &path, const Verifier &verifier = {});

} // namespace toasoan
