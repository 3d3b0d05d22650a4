#include "app/desk/import_service.h"

#include "app/article/article_json.h"
#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/desk/picture_beside.h"
#include "app/exchange/importers/importers.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace toasoan {
namespace {

const QString sampleText = QStringLiteral(":/sample/bai-mau.txt");
const QString samplePicture = QStringLiteral(":/sample/anh-mau.jpg");
const QString sampleSection = QStringLiteral("Bài mẫu");

void putIntoFirstFigure(Article &article, const PictureRef &picture)
{
    for (Block &block : article.body) {
        if (auto *figure = std::get_if<Figure>(&block.content)) {
            figure->picture = picture;
            return;
        }
    }
}

} // namespace

/// Its figure knows the picture then. One that cannot be read leaves the figure as a place that waits, with a warning.
void ImportService::keepPicture(Imported &imported, const ImportedPicture &picture, const QByteArray &bytes)
{
    const auto kept = m_pictures.add(bytes);
    for (Block &block : imported.article.body) {
        auto *figure = std::get_if<Figure>(&block.content);
        if (figure == nullptr || block.id != picture.block)
            continue;
        if (kept)
            figure->picture = *kept;
        else
            imported.warnings.append({QStringLiteral("picture-unreadable"),
                                      QCoreApplication::translate("Exchange", "a picture cannot be read: %1")
                                          .arg(figure->alt.isEmpty() ? plainText(figure->caption) : figure->alt),
                                      {kept.error().detail}});
    }
}

/// Pictures that came with the copy, or lie beside it under the names it gives.
void ImportService::keepPictures(Imported &imported, const QString &path)
{
    for (const ImportedPicture &picture : std::exchange(imported.pictures, {})) {
        if (!picture.bytes.isEmpty()) {
            keepPicture(imported, picture, picture.bytes);
            continue;
        }
        const auto beside = pictureBeside(path, picture.source);
        if (!beside)
            continue; // the warning that it did not come stands
        imported.warnings.removeIf([&picture](const ImportWarning &warning) {
            return warning.code == u"picture-missing" && warning.args.value(1) == picture.block.value;
        });
        keepPicture(imported, picture, *beside);
    }
}

/// With tracked changes the text before them is the first revision, so that history shows what was changed.
Result<DraftId> ImportService::keepText(const Imported &imported)
{
    const QString reason = QStringLiteral("imported");
    if (!imported.before)
        return m_drafts.create(imported.article, imported.annotations, reason);
    return m_drafts.create(*imported.before, {}, reason).and_then([&](const DraftId &id) {
        return m_drafts.save({id, imported.article, imported.annotations, {}}, QStringLiteral("tracked-changes"))
            .map([&id](const Revision &) { return id; });
    });
}

/// A draft outside the trash whose history holds the article.
Result<std::optional<DraftId>> ImportService::draftWith(const Article &article) const
{
    return m_context.store->revisions().draftWith(contentHash(article));
}

Result<ImportedDraft> ImportService::importFile(const QString &path, Duplicates duplicates)
{
    const auto bytes = readFile(path, largestCopyFile);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    auto imported = importBytes(QFileInfo(path).fileName(), *bytes);
    if (!imported)
        return tl::unexpected<Error>(imported.error());
    keepPictures(*imported, path);
    if (duplicates == Duplicates::Skip) {
        const auto there = draftWith(imported->article);
        if (!there)
            return tl::unexpected<Error>(there.error());
        if (*there)
            return ImportedDraft{**there, std::move(*imported), true};
    }
    return keepText(*imported).map([&imported](const DraftId &id) { return ImportedDraft{id, std::move(*imported)}; });
}

Result<Imported> ImportService::readAs(const QString &path, LegacyEncoding encoding)
{
    const auto bytes = readFile(path, limits::textFileBytes);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    const QString letters = fromLegacy(QString::fromLatin1(*bytes), encoding);
    auto imported = importBytes(QFileInfo(path).fileName(), letters.toUtf8());
    if (imported)
        keepPictures(*imported, path);
    return imported;
}

Result<std::optional<DraftId>> ImportService::ensureSample()
{
    const auto total = m_drafts.total();
    if (!total)
        return tl::unexpected<Error>(total.error());
    if (*total > 0)
        return std::optional<DraftId>();
    const auto bytes = readFile(sampleText, limits::textFileBytes);
    const auto pictureBytes = readFile(samplePicture, limits::pictureBytes);
    if (!bytes || !pictureBytes)
        return tl::unexpected<Error>(bytes ? pictureBytes.error() : bytes.error());
    auto imported = importBytes(sampleText, *bytes);
    if (!imported)
        return tl::unexpected<Error>(imported.error());
    const auto picture = m_pictures.add(*pictureBytes);
    if (!picture)
        return tl::unexpected<Error>(picture.error());
    putIntoFirstFigure(imported->article, *picture);
    imported->article.sections = {sampleSection};
    return m_drafts.create(imported->article, {}, QStringLiteral("sample"), DraftOrigin::Sample)
        .map([](const DraftId &id) { return std::optional(id); });
}

} // namespace toasoan
