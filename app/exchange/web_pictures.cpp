#include "app/exchange/web_pictures.h"

#include "app/media/rendition.h"

namespace toasoan {
namespace {

void collect(const QList<Block> &blocks, QList<Figure> &figures)
{
    for (const Block &block : blocks) {
        if (const auto *figure = std::get_if<Figure>(&block.content))
            figures.append(*figure);
        else if (const auto *gallery = std::get_if<Gallery>(&block.content))
            figures.append(gallery->figures);
        else if (const auto *box = std::get_if<Box>(&block.content))
            collect(box->blocks, figures);
    }
}

} // namespace

QList<Figure> figuresWithPicture(const Article &article)
{
    QList<Figure> figures;
    collect(article.body, figures);
    figures.removeIf([](const Figure &figure) { return !figure.picture; });
    return figures;
}

QList<Figure> figuresWithoutPicture(const Article &article)
{
    QList<Figure> figures;
    collect(article.body, figures);
    figures.removeIf([](const Figure &figure) { return figure.picture.has_value(); });
    return figures;
}

QString pictureFileName(const PictureId &id, const std::optional<Crop> &crop)
{
    const QString stem = id.value.left(12);
    if (!crop || *crop == Crop{})
        return stem + u".jpg";
    return QStringLiteral("%1-%2-%3-%4-%5.jpg")
        .arg(stem)
        .arg(crop->left)
        .arg(crop->top)
        .arg(crop->right)
        .arg(crop->bottom);
}

QList<PictureUse> pictureUses(const Article &article)
{
    QList<PictureUse> uses;
    QStringList names;
    const auto add = [&](const PictureUse &use) {
        const QString name = pictureFileName(use.id, use.crop);
        if (!names.contains(name)) {
            names.append(name);
            uses.append(use);
        }
    };
    if (!article.leadPicture.isEmpty())
        add({article.leadPicture, {}});
    for (const Figure &figure : figuresWithPicture(article))
        add({figure.picture->id, figure.crop});
    return uses;
}

Result<WebPicture> webPicture(const PictureUse &use, const PictureSource &source)
{
    return source(use.id)
        .and_then([&](const QByteArray &bytes) { return webRendition(bytes, webSide, use.crop); })
        .map([&](const WebRendition &made) {
            return WebPicture{pictureFileName(use.id, use.crop), made.jpeg, made.size};
        });
}

QStringList pictureFileNames(const Article &article)
{
    QStringList names;
    for (const PictureUse &use : pictureUses(article))
        names.append(pictureFileName(use.id, use.crop));
    return names;
}

Result<QList<WebPicture>> webPictures(const Article &article, const PictureSource &source)
{
    QList<WebPicture> pictures;
    for (const PictureUse &use : pictureUses(article)) {
        auto picture = webPicture(use, source);
        if (!picture)
            return tl::unexpected(picture.error());
        pictures.append(*std::move(picture));
    }
    return pictures;
}

} // namespace toasoan
