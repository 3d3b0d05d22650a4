#include "app/desk/import_service.h"

#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/exchange/importers/importers.h"

#include <QFileInfo>

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

Result<ImportedDraft> ImportService::importFile(const QString &path)
{
    const auto bytes = readFile(path, limits::textFileBytes);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    auto imported = importBytes(QFileInfo(path).fileName(), *bytes);
    if (!imported)
        return tl::unexpected<Error>(imported.error());
    return m_drafts.create(imported->article, {}, QStringLiteral("imported")).map([&imported](const DraftId &id) {
        return ImportedDraft{id, std::move(*imported)};
    });
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
