#include "app/exchange/package.h"

#include "app/article/article_json.h"
#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/base/limits.h"
#include "app/exchange/exporters/html.h"
#include "app/exchange/exporters/ninjs.h"

namespace toasoan {
namespace {

Outcome mayLeave(const PackageInput &input, const ContentHash &content)
{
    if (input.purpose != Purpose::Publication)
        return {};
    if (!input.approval)
        return failure(ErrorCode::NotApproved, {}, {input.article.headline});
    if (sealOf(*input.approval, content) != SealState::Intact)
        return failure(ErrorCode::ChangedSinceApproval, {}, {input.article.headline});
    return {};
}

ExportOptions optionsFor(const PackageInput &input, const QList<WebPicture> &pictures)
{
    ExportOptions options;
    options.copy = input.purpose == Purpose::Publication ? Copy::Final : Copy::Draft;
    options.draft = input.draft;
    options.revision = input.revision;
    options.written = input.written;
    options.generator = input.generator;
    for (const WebPicture &picture : pictures) {
        const QString path = u"pictures/" + picture.name;
        options.pictures.insert(picture.name, {path, QString(u"file:" + path), picture.size, picture.jpeg.size()});
    }
    return options;
}

QString mediaTypeOf(const QString &path)
{
    if (path.endsWith(u".jpg"))
        return QStringLiteral("image/jpeg");
    return path.endsWith(u".html") ? QStringLiteral("text/html") : QStringLiteral("application/json");
}

Manifest manifestOf(const PackageInput &input, const ContentHash &content, const QList<ZipPart> &parts)
{
    Manifest manifest{input.purpose, input.draft, input.revision, content, {}, input.generator, {}};
    if (input.purpose == Purpose::Publication)
        manifest.approval = input.approval;
    for (const ZipPart &part : parts)
        manifest.parts.append({part.name, mediaTypeOf(part.name), sha256Hex(part.bytes), part.bytes.size()});
    return manifest;
}

QList<ZipPart> formsOf(const PackageInput &input, const QList<WebPicture> &pictures)
{
    const ExportOptions options = optionsFor(input, pictures);
    QList<ZipPart> parts{{QStringLiteral("article.html"), toHtml(input.article, options)},
                         {QStringLiteral("article.json"), toCanonicalJson(input.article)},
                         {QStringLiteral("ninjs.json"), toNinjs(input.article, options)}};
    for (const WebPicture &picture : pictures)
        parts.append({QString(u"pictures/" + picture.name), picture.jpeg});
    return parts;
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

} // namespace

Result<QList<ZipPart>> packageParts(const PackageInput &input)
{
    const ContentHash content = contentHash(input.article);
    if (auto may = mayLeave(input, content); !may)
        return tl::unexpected(may.error());
    const auto pictures = webPictures(input.article, input.pictures);
    if (!pictures)
        return tl::unexpected(pictures.error());
    QList<ZipPart> parts = formsOf(input, *pictures);
    parts.prepend({QStringLiteral("manifest.json"), toJson(manifestOf(input, content, parts))});
    if (auto small = isSmallEnough(parts); !small)
        return tl::unexpected(small.error());
    return parts;
}

Result<PackageInfo> writePackage(const PackageInput &input, const QString &path)
{
    const auto parts = packageParts(input);
    if (!parts)
        return tl::unexpected(parts.error());
    const HashedZip zip = hashedZip(*parts);
    if (auto written = writeDurably(path, zip.bytes, FileAccess::Shared); !written)
        return tl::unexpected(written.error());
    return PackageInfo{zip.bytes.size(), zip.sha256, static_cast<int>(parts->size())};
}

} // namespace toasoan
