#include "app/exchange/package.h"

#include "app/article/article_json.h"
#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/base/limits.h"
#include "app/base/portions.h"
#include "app/exchange/exporters/exporters.h"
#include "app/exchange/exporters/html.h"
#include "app/exchange/exporters/ninjs.h"

#include <future>
#include <numeric>
#include <vector>

namespace toasoan {
namespace {

Outcome mayLeave(const PackageInput &input, const ContentHash &content)
{
    for (const QString &form : input.forms) {
        const bool isPages = form == readingCopyForm() && !input.readingCopy.isEmpty();
        if (!isPages && !exporterFor(form))
            return failure(ErrorCode::BadUse, QStringLiteral("exporter"), {form});
    }
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
    options.begun = input.begun;
    options.generator = input.generator;
    for (const WebPicture &picture : pictures) {
        const QString path = u"pictures/" + picture.name;
        options.pictures.insert(picture.name,
                                {path, QString(u"file:" + path), picture.size, picture.jpeg.size(), picture.jpeg});
    }
    return options;
}

QString mediaTypeOf(const QString &path)
{
    if (path.endsWith(u".jpg"))
        return QStringLiteral("image/jpeg");
    for (const Exporter &exporter : exporters()) {
        if (path == formPath(exporter.id))
            return exporter.mediaType;
    }
    if (path == readingCopyPath())
        return QStringLiteral("application/pdf");
    return path.endsWith(u".html") ? QStringLiteral("text/html") : QStringLiteral("application/json");
}

/// What manifest and zip say of a part's bytes.
struct PartSums
{
    QString sha256;
    quint32 zipSum = 0;
};

PartSums sumsOf(const QByteArray &bytes)
{
    return {sha256Hex(bytes), zipSumOf(bytes)};
}

Manifest manifestOf(const PackageInput &input, const ContentHash &content, const QList<ZipPart> &parts,
                    const QList<PartSums> &sums)
{
    Manifest manifest{input.purpose, input.draft, input.revision, content, {}, {}, {}, input.generator, {}};
    if (input.purpose == Purpose::Publication) {
        manifest.approval = input.approval;
        manifest.certificate = input.certificate;
        manifest.ownersCertificate = input.ownersCertificate;
    }
    for (qsizetype i = 0; i < parts.size(); ++i)
        manifest.parts.append({parts[i].name, mediaTypeOf(parts[i].name), sums[i].sha256, parts[i].bytes.size()});
    return manifest;
}

QList<ZipPart> formsOf(const PackageInput &input, const QList<WebPicture> &pictures)
{
    const ExportOptions options = optionsFor(input, pictures);
    QList<ZipPart> parts{{QStringLiteral("article.html"), toHtml(input.article, options)},
                         {QStringLiteral("article.json"), toCanonicalJson(input.article)},
                         {QStringLiteral("ninjs.json"), toNinjs(input.article, options)}};
    for (const Exporter &exporter : exporters()) { // in their order, however they were asked for
        if (input.forms.contains(exporter.id))
            parts.append({formPath(exporter.id), exporter.write(input.article, options)});
    }
    if (input.forms.contains(readingCopyForm()))
        parts.append({readingCopyPath(), input.readingCopy});
    for (const WebPicture &picture : pictures)
        parts.append({QString(u"pictures/" + picture.name), picture.jpeg});
    return parts;
}

/// The pieces, and the seal as soon as it is known.
Portions sealing(const QList<QByteArray> &pieces, const std::shared_future<ZipSeal> &seal)
{
    return [pieces, seal, at = qsizetype(0)]() mutable -> Result<QByteArray> {
        const qsizetype now = at++;
        return now < pieces.size() ? pieces[now] : now == pieces.size() ? seal.get().bytes : QByteArray();
    };
}

qsizetype sizeOf(const QList<QByteArray> &pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), qsizetype(0),
                           [](qsizetype sum, const QByteArray &piece) { return sum + piece.size(); });
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

/// The parts in the order of the zip, and of each what the zip says beside its bytes.
struct SummedParts
{
    QList<ZipPart> parts;
    QList<quint32> zipSums;
};

SummedParts withManifest(const PackageInput &input, const ContentHash &content, QList<ZipPart> parts,
                         const QList<PartSums> &sums)
{
    const QByteArray manifest = toJson(manifestOf(input, content, parts, sums));
    parts.prepend({QStringLiteral("manifest.json"), manifest});
    SummedParts all{std::move(parts), {zipSumOf(manifest)}};
    for (const PartSums &each : sums)
        all.zipSums.append(each.zipSum);
    return all;
}

Result<SummedParts> summedParts(const PackageInput &input)
{
    const ContentHash content = contentHash(input.article);
    if (auto may = mayLeave(input, content); !may)
        return tl::unexpected(may.error());
    QList<WebPicture> pictures;
    std::vector<std::future<PartSums>> pictureSums; // while the next picture is read
    for (const PictureUse &use : pictureUses(input.article)) {
        const auto picture = webPicture(use, input.pictures);
        if (!picture)
            return tl::unexpected(picture.error());
        pictures.append(*picture);
        pictureSums.push_back(std::async(std::launch::async, sumsOf, picture->jpeg));
    }
    const QList<ZipPart> parts = formsOf(input, pictures);
    QList<PartSums> sums;
    for (qsizetype i = 0; i < parts.size() - pictures.size(); ++i)
        sums.append(sumsOf(parts[i].bytes));
    for (std::future<PartSums> &each : pictureSums)
        sums.append(each.get());
    const SummedParts summed = withManifest(input, content, parts, sums);
    return isSmallEnough(summed.parts).map([&summed] { return summed; });
}

} // namespace

QStringList packageForms()
{
    QStringList forms;
    for (const Exporter &exporter : exporters())
        forms.append(exporter.id);
    return forms << readingCopyForm();
}

QString formPath(const QString &form)
{
    if (form == readingCopyForm())
        return readingCopyPath();
    const Exporter *exporter = exporterFor(form);
    return exporter ? QString(u"forms/" + exporter->id + u'.' + exporter->suffix) : QString();
}

Result<QList<ZipPart>> packageParts(const PackageInput &input)
{
    return summedParts(input).map([](const SummedParts &summed) { return summed.parts; });
}

Result<PackageInfo> writePackage(const PackageInput &input, const QString &path)
{
    const auto summed = summedParts(input);
    if (!summed)
        return tl::unexpected(summed.error());
    const QList<QByteArray> pieces = unsealedZip(summed->parts, summed->zipSums);
    const std::shared_future<ZipSeal> seal =
        std::async(std::launch::async, zipSealOf, pieces); // while they are written
    if (auto written = writeDurably(path, sealing(pieces, seal), FileAccess::Shared); !written)
        return tl::unexpected(written.error());
    return PackageInfo{sizeOf(pieces) + seal.get().bytes.size(), seal.get().sha256,
                       static_cast<int>(summed->parts.size())};
}

} // namespace toasoan
