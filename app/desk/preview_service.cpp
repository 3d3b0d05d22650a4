#include "app/desk/preview_service.h"

#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/base/limits.h"
#include "app/exchange/preview_pages.h"
#include "app/exchange/web_pictures.h"
#include "app/media/picture_format.h"

#include <QDir>

namespace toasoan {
namespace {

constexpr int keptPreviews = 8;
constexpr int keptDays = 7;
const QString frameName = QStringLiteral("index.html");

/// Nothing is written where nothing changed: a browser may be reading.
Outcome replace(const QString &path, const QByteArray &bytes)
{
    const auto before = readFile(path, limits::articleBytes * 4);
    return before && *before == bytes ? Outcome() : writeDurably(path, bytes);
}

std::optional<PictureFile> fileOf(const QString &name, const QByteArray &jpeg)
{
    const auto header = inspectPicture(jpeg);
    return header ? std::optional(PictureFile{name, {}, header->size, jpeg.size()}) : std::nullopt;
}

} // namespace

QString PreviewService::folder() const
{
    return m_context.folder + u"/preview"_qs;
}

QByteArray PreviewService::theme() const
{
    return readFile(folder() + u"/theme.css"_qs, limits::houseStyleBytes).value_or(previewTheme());
}

/// What lies there already is not made again: a name stands for one look of a picture.
QHash<QString, PictureFile> PreviewService::writePictures(const Article &article, const QString &folder) const
{
    QHash<QString, PictureFile> files;
    for (const PictureUse &use : pictureUses(article)) {
        const QString name = pictureFileName(use.look);
        const QString path = folder + u'/' + name;
        if (const auto there = readFile(path, limits::pictureBytes)) {
            if (const auto file = fileOf(name, *there)) {
                files.insert(name, *file);
                continue;
            }
        }
        const auto made = webPicture(use, m_pictures.source());
        if (made && writeDurably(path, made->jpeg))
            files.insert(name, {name, {}, made->size, made->jpeg.size()});
    }
    return files;
}

Result<QString> PreviewService::write(const DraftId &draft, const Article &article)
{
    // A hash of the id: what an import brought in never becomes a path.
    const QString own = folder() + u'/' + sha256Hex(draft.value.toUtf8()).left(16);
    if (auto made = makePrivateFolder(own); !made)
        return tl::unexpected<Error>(made.error());
    ExportOptions options;
    options.draft = draft;
    options.pictures = writePictures(article, own);
    const PreviewPages pages = previewPages(article, options);
    const std::pair<QString, QByteArray> files[] = {{QStringLiteral("frame.css"), previewFrameStyle()},
                                                    {QStringLiteral("theme.css"), theme()},
                                                    {QStringLiteral("article.html"), pages.article},
                                                    {frameName, pages.frame}};
    for (const auto &[name, bytes] : files) {
        if (auto written = replace(own + u'/' + name, bytes); !written)
            return tl::unexpected<Error>(written.error());
    }
    return own + u'/' + frameName;
}

void PreviewService::sweep()
{
    QFileInfoList previews = QDir(folder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    std::sort(previews.begin(), previews.end(),
              [](const QFileInfo &a, const QFileInfo &b) { return a.lastModified() > b.lastModified(); });
    const QDateTime oldest = m_context.clock().addDays(-keptDays);
    for (qsizetype i = 0; i < previews.size(); ++i) {
        if (i >= keptPreviews || previews[i].lastModified() < oldest)
            QDir(previews[i].filePath()).removeRecursively();
    }
}

} // namespace toasoan
