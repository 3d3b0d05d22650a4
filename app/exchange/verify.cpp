#include "app/exchange/verify.h"

#include "app/article/article_json.h"
#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/base/limits.h"
#include "app/exchange/package.h"
#include "app/exchange/sealed_zip.h"
#include "app/exchange/web_pictures.h"

#include <algorithm>

namespace toasoan {
namespace {

using Problems = QList<PackageProblem>;

constexpr char16_t manifestName[] = u"manifest.json";
constexpr char16_t articleName[] = u"article.json";
constexpr char16_t wholePackage[] = u"package";

PackageProblem problem(const QString &part, const char16_t *id)
{
    return {part, QString::fromUtf16(id)};
}

PackageProblem problem(const char16_t *part, const char16_t *id)
{
    return problem(QString::fromUtf16(part), id);
}

QList<ZipPart> partsIn(const QList<FoundPart> &found)
{
    QList<ZipPart> parts;
    for (const FoundPart &part : found)
        parts.append(part.part);
    return parts;
}

/// Parts that are missing, strange or not what the manifest says. The manifest comes first.
Problems againstManifest(const QList<ZipPart> &parts, const Manifest &manifest)
{
    Problems problems;
    qsizetype next = 1;
    for (const ManifestPart &said : manifest.parts) {
        if (next >= parts.size() || parts[next].name != said.path) {
            problems.append(problem(said.path, u"missing"));
            continue;
        }
        const QByteArray &bytes = parts[next++].bytes;
        if (bytes.size() != said.size || sha256Hex(bytes) != said.sha256)
            problems.append(problem(said.path, u"damaged"));
    }
    for (; next < parts.size(); ++next)
        problems.append(problem(parts[next].name, u"unexpected"));
    return problems;
}

bool agreesWithItself(const QList<FoundPart> &found)
{
    const QList<ZipPart> parts = partsIn(found);
    const auto manifest = manifestFromJson(parts.first().bytes);
    return parts.first().name == QStringView(manifestName) && manifest && againstManifest(parts, *manifest).isEmpty()
           && std::all_of(found.begin(), found.end(), [](const FoundPart &part) { return part.crcMatches; });
}

/// Compares with what these parts must look like as a file, stretch by stretch.
Problems differencesFrom(const QList<ZipPart> &parts, const QByteArray &bytes)
{
    const QByteArray expected = sealedZip(parts);
    Problems problems;
    for (const ZipSection &section : sectionsOf(parts)) {
        const qsizetype length = section.end - section.start;
        if (bytes.mid(section.start, length) != expected.mid(section.start, length))
            problems.append(problem(section.part, u"damaged"));
    }
    // A damaged seal is only what follows from damage elsewhere, unless it is all there is.
    if (problems.isEmpty())
        problems.append(problem(wholePackage, u"extra-bytes"));
    return problems;
}

Problems brokenParts(const QList<FoundPart> &found)
{
    Problems problems;
    for (const FoundPart &part : found) {
        if (!part.crcMatches)
            problems.append(problem(part.part.name, u"damaged"));
    }
    return problems;
}

/// Where a file that is not a whole package is broken. Damage in the directory leaves the headers readable, and the
/// other way round: a view that agrees with the manifest shows how the file should be.
Problems damageIn(const QByteArray &bytes)
{
    Problems best;
    for (const ZipView view : {ZipView::Directory, ZipView::Headers}) {
        const auto found = partsOf(bytes, view);
        if (!found)
            continue;
        if (agreesWithItself(*found))
            return differencesFrom(partsIn(*found), bytes);
        const Problems broken = brokenParts(*found);
        if (!broken.isEmpty() && (best.isEmpty() || broken.size() < best.size()))
            best = broken;
    }
    return best.isEmpty() ? Problems{problem(wholePackage, u"not-a-package")} : best;
}

Problems againstApproval(const Manifest &manifest, const ContentHash &content)
{
    if (manifest.purpose != Purpose::Publication || !manifest.approval)
        return {problem(manifestName, u"not-approved")};
    const Approval &approval = *manifest.approval;
    if (approval.content != content || approval.revision != manifest.revision || approval.draft != manifest.draft
        || approval.person.isEmpty() || !approval.time.isValid())
        return {problem(articleName, u"not-the-approved-text")};
    return {};
}

/// A certificate is there for a signature alone, and says nothing that its administrator did not sign.
bool fits(const Certificate &certificate, const QString &person, const PublicKey &key)
{
    return !key.isEmpty() && certificate.key == key && certificate.person == person && isVouchedFor(certificate);
}

bool certificatesFit(const Manifest &manifest)
{
    const Approval approval = manifest.approval.value_or(Approval());
    const Delegation lent = approval.delegation.value_or(Delegation());
    return (!manifest.certificate || fits(*manifest.certificate, approval.person, approval.key))
           && (!manifest.ownersCertificate || fits(*manifest.ownersCertificate, lent.from, lent.key));
}

QList<Certificate> certificatesIn(const Manifest &manifest)
{
    QList<Certificate> brought;
    for (const auto &each : {manifest.certificate, manifest.ownersCertificate}) {
        if (each)
            brought.append(*each);
    }
    return brought;
}

Problems againstSignature(const Manifest &manifest, SignatureState state, SignatureRule rule)
{
    if (!certificatesFit(manifest))
        return {problem(manifestName, u"certificate-wrong")};
    const bool isWanted = rule == SignatureRule::Required && manifest.purpose == Purpose::Publication;
    if (isWanted ? state == SignatureState::Signed : mayCount(state))
        return {};
    return {{QString::fromUtf16(manifestName), signatureId(state)}};
}

QByteArray bytesOf(const QList<ZipPart> &parts, const QString &name)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const ZipPart &part) { return part.name == name; });
    return found == parts.end() ? QByteArray() : found->bytes;
}

/// Exactly the members that an article makes, in their order, with those of the forms by choice that are there.
QStringList namesFor(const Article &article, const QStringList &there)
{
    QStringList names{QString::fromUtf16(manifestName), QStringLiteral("article.html"), QString::fromUtf16(articleName),
                      QStringLiteral("ninjs.json")};
    for (const QString &form : packageForms()) {
        if (there.contains(formPath(form)))
            names.append(formPath(form));
    }
    for (const QString &picture : pictureFileNames(article))
        names.append(u"pictures/" + picture);
    return names;
}

Problems againstArticle(const QList<ZipPart> &parts, const Article &article)
{
    QStringList there;
    for (const ZipPart &part : parts)
        there.append(part.name);
    const QStringList wanted = namesFor(article, there);
    Problems problems;
    for (const QString &name : std::as_const(there)) {
        if (!wanted.contains(name))
            problems.append(problem(name, u"unexpected"));
    }
    for (const QString &name : wanted) {
        if (!there.contains(name))
            problems.append(problem(name, u"missing"));
    }
    if (problems.isEmpty() && there != wanted)
        problems.append(problem(zipDirectory(), u"unexpected"));
    return problems;
}

/// Of a file that is a whole sealed zip: whether it is a package.
Verification contentsOf(const QList<ZipPart> &parts, const Verifier &verifier)
{
    Verification result;
    const auto manifest = manifestFromJson(parts.first().bytes);
    if (parts.first().name != QStringView(manifestName) || !manifest) {
        const bool isNewer = !manifest && manifest.error().code == ErrorCode::StoreNewer;
        result.problems.append(problem(manifestName, isNewer ? u"newer" : u"invalid"));
        return result;
    }
    result.manifest = *manifest;
    result.problems = againstManifest(parts, *manifest);
    const QByteArray json = bytesOf(parts, QString::fromUtf16(articleName));
    const auto article = articleFromJson(json);
    if (!article || toCanonicalJson(*article) != json || contentHash(*article) != manifest->content) {
        result.problems.append(problem(articleName, u"invalid"));
        return result;
    }
    result.headline = article->headline;
    result.problems += againstArticle(parts, *article);
    result.problems += againstApproval(*manifest, manifest->content);
    if (manifest->approval)
        result.signature = signatureOf(*manifest->approval, verifier.known, certificatesIn(*manifest));
    result.problems += againstSignature(*manifest, result.signature, verifier.signatures);
    return result;
}

} // namespace

Verification verifyPackageBytes(const QByteArray &bytes, const Verifier &verifier)
{
    const auto found = partsOf(bytes, ZipView::Directory);
    if (!found || sealedZip(partsIn(*found)) != bytes)
        return Verification{{}, damageIn(bytes), SignatureState::Unsigned};
    return contentsOf(partsIn(*found), verifier);
}

Verification verifyParts(const QList<ZipPart> &parts, const Verifier &verifier)
{
    return contentsOf(parts, verifier);
}

Result<Verification> verifyPackage(const QString &path, const Verifier &verifier)
{
    return readFile(path, limits::packageBytes).map([&verifier](const QByteArray &bytes) {
        return verifyPackageBytes(bytes, verifier);
    });
}

} // namespace toasoan
