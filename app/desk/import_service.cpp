#include "app/desk/import_service.h"

#include "app/base/durable_file.h"
#include "app/base/limits.h"
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

/// Pictures that came with the copy go into the store, and their figures know them. One that cannot be read leaves its
/// figure as a place that waits, with a warning.
void ImportService::keepPictures(Imported &imported)
{
    for (const ImportedPicture &picture : std::as_const(imported.pictures)) {
        const auto kept = m_pictures.add(picture.bytes);
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
    imported.pictures.clear();
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

Result<ImportedDraft> ImportService::importFile(const QString &path)
{
    const auto bytes = readFile(path, largestCopyFile);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    auto imported = importBytes(QFileInfo(path).fileName(), *bytes);
    if (!imported)
        return tl::unexpected<Error>(imported.error());
    keepPictures(*imported);
    return keepText(*imported).map([&imported](const DraftId &id) { return ImportedDraft{id, std::move(*imported)}; });
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
