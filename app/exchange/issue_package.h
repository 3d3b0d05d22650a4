#pragma once
#include "app/exchange/package.h"
#include "app/exchange/verify.h"

namespace toasoan {

/// Several approved articles that leave as one file: an issue (số báo), a page, a special.
struct IssueInput
{
    QString title;
    QList<PackageInput> articles; ///< in their order; publications all
    QString generator;            ///< "Tòa Soạn 0.1.0"
};

/// One of the articles, as the manifest of an issue names it.
struct IssuedArticle
{
    QString folder; ///< "01": its own package lies there, part by part as it would be alone
    DraftId draft;
    RevisionId revision;
    ContentHash content;
    QString headline;
    friend bool operator==(const IssuedArticle &, const IssuedArticle &) = default;
};

/// What an issue says of itself: its manifest.json, canonical JSON. One manifest for all of it: every part of every
/// article is in it with its hash.
struct IssueManifest
{
    QString title;
    QString generator;
    QList<IssuedArticle> articles;
    QList<ManifestPart> parts; ///< all but the manifest
    friend bool operator==(const IssueManifest &, const IssueManifest &) = default;
};

/// Writes it as one sealed zip, durably; the same input gives the same bytes. As packageParts(); BadUse without
/// articles.
[[nodiscard]] Result<PackageInfo> writeIssue(const IssueInput &input, const QString &path);

/// Whether the bytes say that they are an issue; nothing is checked.
[[nodiscard]] bool callsItselfIssue(const QByteArray &bytes);

struct IssueVerification
{
    std::optional<IssueManifest> manifest; ///< when it could be read
    QList<PackageProblem> problems;        ///< of all of it; those of an article under its folder: "01/article.json"
    QList<Verification> articles;          ///< each as if it were alone

    [[nodiscard]] bool isGood() const { return manifest && problems.isEmpty(); }
};

/// Trusts nothing, as verifyPackageBytes(), for each article and for all of it.
[[nodiscard]] IssueVerification verifyIssueBytes(const QByteArray &bytes, const Verifier &verifier = {});

} // namespace toasoan
