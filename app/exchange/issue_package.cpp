#include "app/exchange/issue_package.h"

#include "app/article/article_json.h"
#include "app/article/canonical_json.h"
#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/base/limits.h"
#include "app/exchange/sealed_zip.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace toasoan {
namespace {

const QString formatName = QStringLiteral("toasoan.issue");
const QString manifestName = QStringLiteral("manifest.json");
constexpr int issueVersion = 1;

/// "01", "02"…, as many digits as the last one needs.
QString folderOf(qsizetype place, qsizetype articles)
{
    const int digits = std::max(2, static_cast<int>(QString::number(articles).size()));
    return QString::number(place + 1).rightJustified(digits, u'0');
}

QJsonObject toJson(const IssuedArticle &article)
{
    return {{QStringLiteral("folder"), article.folder},
            {QStringLiteral("draft"), article.draft.value},
            {QStringLiteral("revision"), article.revision.value},
            {QStringLiteral("content"), article.content.value},
            {QStringLiteral("headline"), article.headline}};
}

IssuedArticle articleFrom(const QJsonObject &json)
{
    return {json.value(u"folder").toString(),
            {json.value(u"draft").toString()},
            {json.value(u"revision").toString()},
            {json.value(u"content").toString()},
            json.value(u"headline").toString()};
}

QJsonObject toJson(const ManifestPart &part)
{
    return {{QStringLiteral("path"), part.path},
            {QStringLiteral("mediaType"), part.mediaType},
            {QStringLiteral("sha256"), part.sha256},
            {QStringLiteral("size"), part.size}};
}

ManifestPart partFrom(const QJsonObject &json)
{
    return {json.value(u"path").toString(), json.value(u"mediaType").toString(), json.value(u"sha256").toString(),
            json.value(u"size").toInteger(-1)};
}

QByteArray toJson(const IssueManifest &manifest)
{
    QJsonArray articles;
    for (const IssuedArticle &article : manifest.articles)
        articles.append(toJson(article));
    QJsonArray parts;
    for (const ManifestPart &part : manifest.parts)
        parts.append(toJson(part));
    return canonicalJson(QJsonObject{{QStringLiteral("format"), formatName},
                                     {QStringLiteral("version"), issueVersion},
                                     {QStringLiteral("title"), manifest.title},
                                     {QStringLiteral("generator"), manifest.generator},
                                     {QStringLiteral("articles"), articles},
                                     {QStringLiteral("parts"), parts}});
}

/// Strict: the very bytes that such a manifest has.
std::optional<IssueManifest> manifestFrom(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value(u"format").toString() != formatName || json.value(u"version").toInt() != issueVersion)
        return {};
    IssueManifest manifest{json.value(u"title").toString(), json.value(u"generator").toString(), {}, {}};
    for (const QJsonValue &article : json.value(u"articles").toArray())
        manifest.articles.append(articleFrom(article.toObject()));
    for (const QJsonValue &part : json.value(u"parts").toArray())
        manifest.parts.append(partFrom(part.toObject()));
    return toJson(manifest) == bytes ? std::optional(manifest) : std::nullopt;
}

/// What each article's own manifest says of its parts, and that manifest itself.
QList<ManifestPart> partsSaid(const QString &folder, const QList<ZipPart> &parts)
{
    const auto own = manifestFromJson(parts.first().bytes);
    QList<ManifestPart> said{{QString(folder + u'/' + manifestName), QStringLiteral("application/json"),
                              sha256Hex(parts.first().bytes), parts.first().bytes.size()}};
    for (ManifestPart part : own ? own->parts : QList<ManifestPart>()) {
        part.path = folder + u'/' + part.path;
        said.append(part);
    }
    return said;
}

Outcome isSmallEnough(const QList<ZipPart> &parts)
{
    qsizetype bytes = 0;
    for (const ZipPart &part : parts)
        bytes += part.bytes.size();
    if (bytes > limits::packageBytes || parts.size() > limits::packageMembers)
        return failure(ErrorCode::TooLarge, {}, {QString::number(bytes), QString::number(limits::packageBytes)});
    return {};
}

Result<QList<ZipPart>> issueParts(const IssueInput &input)
{
    IssueManifest manifest{input.title, input.generator, {}, {}};
    QList<ZipPart> all;
    for (qsizetype i = 0; i < input.articles.size(); ++i) {
        const PackageInput &article = input.articles[i];
        const auto parts = packageParts(article);
        if (!parts)
            return parts;
        const QString folder = folderOf(i, input.articles.size());
        manifest.articles.append(
            {folder, article.draft, article.revision, contentHash(article.article), article.article.headline});
        manifest.parts += partsSaid(folder, *parts);
        for (const ZipPart &part : *parts)
            all.append({QString(folder + u'/' + part.name), part.bytes});
    }
    all.prepend({manifestName, toJson(manifest)});
    return isSmallEnough(all).map([&all] { return all; });
}

QList<ZipPart> partsIn(const QByteArray &bytes)
{
    QList<ZipPart> parts;
    const auto found = partsOf(bytes, ZipView::Directory);
    for (const FoundPart &part : found.value_or(QList<FoundPart>()))
        parts.append(part.part);
    return parts;
}

/// Exactly the parts that the manifest names, in their order, with their hashes.
QList<PackageProblem> againstManifest(const QList<ZipPart> &parts, const IssueManifest &manifest)
{
    QList<PackageProblem> problems;
    if (parts.size() != manifest.parts.size() + 1)
        problems.append({zipDirectory(), QStringLiteral("unexpected")});
    for (qsizetype i = 0; i < manifest.parts.size(); ++i) {
        const ManifestPart &said = manifest.parts[i];
        const ZipPart part = parts.value(i + 1);
        if (part.name != said.path)
            problems.append({said.path, QStringLiteral("missing")});
        else if (part.bytes.size() != said.size || sha256Hex(part.bytes) != said.sha256)
            problems.append({said.path, QStringLiteral("damaged")});
    }
    return problems;
}

/// The parts of one article, under the names that they have alone.
QList<ZipPart> partsUnder(const QString &folder, const QList<ZipPart> &parts)
{
    QList<ZipPart> own;
    for (const ZipPart &part : parts) {
        if (part.name.startsWith(folder + u'/'))
            own.append({part.name.mid(folder.size() + 1), part.bytes});
    }
    return own;
}

/// One folder for each article, as writeIssue() names them, and nothing beside them.
QList<PackageProblem> againstFolders(const QList<ZipPart> &parts, const IssueManifest &manifest)
{
    QStringList folders;
    for (qsizetype i = 0; i < manifest.articles.size(); ++i)
        folders.append(folderOf(i, manifest.articles.size()));
    QList<PackageProblem> problems;
    for (qsizetype i = 0; i < folders.size(); ++i) {
        if (manifest.articles[i].folder != folders[i])
            problems.append({manifestName, QStringLiteral("invalid")});
    }
    for (const ZipPart &part : parts.mid(1)) {
        if (!folders.contains(part.name.section(u'/', 0, 0)))
            problems.append({part.name, QStringLiteral("unexpected")});
    }
    if (folders.isEmpty())
        problems.append({manifestName, QStringLiteral("invalid")});
    return problems;
}

bool isNamedIn(const IssuedArticle &article, const Verification &found)
{
    return found.manifest && found.manifest->draft == article.draft && found.manifest->revision == article.revision
           && found.manifest->content == article.content && found.headline == article.headline;
}

void addArticle(const IssuedArticle &article, const QList<ZipPart> &parts, const Verifier &verifier,
                IssueVerification &result)
{
    const QList<ZipPart> own = partsUnder(article.folder, parts);
    const Verification found =
        own.isEmpty() ? Verification{{}, {{manifestName, QStringLiteral("missing")}}, SignatureState::Unsigned}
                      : verifyParts(own, verifier);
    for (const PackageProblem &problem : found.problems)
        result.problems.append({QString(article.folder + u'/' + problem.part), problem.problem});
    if (found.problems.isEmpty() && !isNamedIn(article, found))
        result.problems.append({QString(article.folder + u'/' + manifestName), QStringLiteral("invalid")});
    result.articles.append(found);
}

} // namespace

Result<PackageInfo> writeIssue(const IssueInput &input, const QString &path)
{
    if (input.articles.isEmpty())
        return failure(ErrorCode::BadUse, QStringLiteral("an issue without articles"));
    const auto parts = issueParts(input);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    const QByteArray bytes = sealedZip(*parts);
    return writeDurably(path, bytes, FileAccess::Shared).map([&] {
        return PackageInfo{bytes.size(), sha256Hex(bytes), static_cast<int>(parts->size())};
    });
}

bool callsItselfIssue(const QByteArray &bytes)
{
    const QList<ZipPart> parts = partsIn(bytes);
    const QByteArray first = parts.isEmpty() ? QByteArray() : parts.first().bytes;
    return QJsonDocument::fromJson(first).object().value(u"format").toString() == formatName;
}

IssueVerification verifyIssueBytes(const QByteArray &bytes, const Verifier &verifier)
{
    IssueVerification result;
    const QList<ZipPart> parts = partsIn(bytes);
    if (parts.isEmpty() || sealedZip(parts) != bytes) {
        result.problems.append({QStringLiteral("package"), QStringLiteral("damaged")});
        return result;
    }
    result.manifest = manifestFrom(parts.first().bytes);
    if (!result.manifest || parts.first().name != manifestName) {
        result.problems.append({manifestName, QStringLiteral("invalid")});
        return result;
    }
    result.problems = againstManifest(parts, *result.manifest) + againstFolders(parts, *result.manifest);
    for (const IssuedArticle &article : result.manifest->articles)
        addArticle(article, parts, verifier, result);
    return result;
}

} // namespace toasoan
