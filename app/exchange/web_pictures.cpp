#include "app/exchange/web_pictures.h"

#include "app/article/figures.h"
#include "app/exchange/exporters/item_name.h"
#include "app/exchange/exporters/text.h"
#include "app/exchange/rights_words.h"
#include "app/media/picture_format.h"

#include <algorithm>

namespace toasoan {
namespace {

/// A figure without words.
Figure leadOnly(const Article &article)
{
    Figure figure;
    figure.picture = PictureRef{};
    figure.picture->id = article.leadPicture;
    return figure;
}

PictureCredits creditsOf(const Figure &figure, const Article &article)
{
    const RightsWords rights = rightsWords(rightsOf(figure, article));
    PictureCredits credits;
    credits.caption = plainText(figure.caption);
    credits.creator = figure.credit;
    credits.credit = figure.credit;
    credits.copyright = rights.notice;
    credits.alt = figure.alt;
    credits.sourceType = sourceTermOf(figure);
    credits.language = article.language;
    credits.usageTerms = rights.terms;
    credits.guid = urnOf(figure);
    credits.headline = article.headline;
    credits.objectName = article.seo.slug;
    credits.city = article.dateline;
    credits.source = sourceName(article);
    credits.genre = article.genre;
    credits.sections = article.sections;
    credits.keywords = article.tags;
    credits.urgency = article.urgency;
    credits.release = article.embargo;
    return credits;
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

QList<Figure> picturesToSend(const Article &article)
{
    QList<Figure> figures = figuresWithPicture(article);
    const auto leads = [&article](const Figure &figure) { return mayLead(figure, article); };
    if (!article.leadPicture.isEmpty() && std::none_of(figures.begin(), figures.end(), leads))
        figures.append(leadOnly(article));
    return figures;
}

bool mayLead(const Figure &figure, const Article &article)
{
    return article.leadPicture.isEmpty() || figure.picture->id == article.leadPicture;
}

qsizetype placeOfLead(const QList<Figure> &figures, const Article &article)
{
    const auto leads = [&article](const Figure &figure) { return mayLead(figure, article); };
    return std::distance(figures.begin(), std::find_if(figures.begin(), figures.end(), leads));
}

QString rightsOf(const Figure &figure, const Article &article)
{
    return figure.rights.isEmpty() ? article.rights : figure.rights;
}

QString sourceTermOf(const Figure &figure)
{
    const auto isLetter = [](QChar c) { return c.unicode() < 128 && (c.isLetter() || c == u'-'); };
    if (!std::all_of(figure.sourceType.begin(), figure.sourceType.end(), isLetter))
        return {};
    // Where people are hidden, what is seen is no longer what the camera took.
    const bool isAsTaken = figure.edits.hidden.isEmpty() || figure.sourceType.isEmpty();
    return isAsTaken ? figure.sourceType : QStringLiteral("humanEdits");
}

QString sourceUriOf(const Figure &figure)
{
    const QString term = sourceTermOf(figure);
    return term.isEmpty() ? QString() : QString(u"http://cv.iptc.org/newscodes/digitalsourcetype/" + term);
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
        add({lead, creditsOf(shown == figures.end() ? leadOnly(article) : *shown, article)});
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
