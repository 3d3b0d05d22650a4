#include "app/exchange/web_pictures.h"

#include "app/article/figures.h"
#include "app/media/picture_format.h"

#include <algorithm>

namespace toasoan {
namespace {

PictureCredits creditsOf(const Figure &figure, const Article &article)
{
    // Where people are hidden, what is seen is no longer what the camera took.
    const QString made =
        figure.edits.hidden.isEmpty() || figure.sourceType.isEmpty() ? figure.sourceType : QStringLiteral("humanEdits");
    return {plainText(figure.caption), figure.credit, figure.credit, figure.rights, figure.alt, made, article.language};
}

} // namespace

QList<Figure> figuresWithPicture(const Article &article)
{
    QList<Figure> figures;
    for (const auto &[block, item, figure] : figuresOf(article)) {
        if (figure.picture)
            figures.append(figure);
    }
    return figures;
}

QList<Figure> figuresWithoutPicture(const Article &article)
{
    QList<Figure> figures;
    for (const auto &[block, item, figure] : figuresOf(article)) {
        if (!figure.picture)
            figures.append(figure);
    }
    return figures;
}

QString pictureFileName(const PictureLook &look)
{
    return nameOf(look) + u".jpg";
}

PictureLook leadLook(const Article &article)
{
    const QList<Figure> figures = figuresWithPicture(article);
    const auto shown = std::find_if(figures.begin(), figures.end(), [&article](const Figure &figure) {
        return figure.picture->id == article.leadPicture;
    });
    return shown == figures.end() ? PictureLook{article.leadPicture} : lookOf(*shown);
}

QList<PictureUse> pictureUses(const Article &article)
{
    QList<PictureUse> uses;
    QStringList names;
    const auto add = [&](const PictureUse &use) {
        const QString name = pictureFileName(use.look);
        if (!names.contains(name)) {
            names.append(name);
            uses.append(use);
        }
    };
    QList<Figure> figures = figuresWithPicture(article);
    if (!article.leadPicture.isEmpty()) {
        const PictureLook lead = leadLook(article);
        const auto shown = std::find_if(figures.begin(), figures.end(),
                                        [&lead](const Figure &figure) { return figure.picture->id == lead.id; });
        add({lead, shown == figures.end() ? PictureCredits() : creditsOf(*shown, article)});
    }
    for (const Figure &figure : figures)
        add({lookOf(figure), creditsOf(figure, article)});
    return uses;
}

Result<WebPicture> webPicture(const PictureUse &use, const PictureSource &source)
{
    const auto jpeg = source(use.look);
    if (!jpeg)
        return tl::unexpected<Error>(jpeg.error());
    return inspectPicture(*jpeg).map([&](const PictureHeader &header) {
        return WebPicture{pictureFileName(use.look), withCredits(*jpeg, use.credits), header.size};
    });
}

QStringList pictureFileNames(const Article &article)
{
    QStringList names;
    for (const PictureUse &use : pictureUses(article))
        names.append(pictureFileName(use.look));
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
