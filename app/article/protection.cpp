#include "app/article/protection.h"

#include "app/article/figures.h"

#include <QSet>

#include <algorithm>

namespace toasoan {
namespace {

bool hasConsent(const PictureId &picture, const Annotations &annotations)
{
    return std::any_of(
        annotations.consents.begin(), annotations.consents.end(),
        [&picture](const PictureConsent &consent) { return consent.picture == picture && !consent.words.isEmpty(); });
}

} // namespace

bool isProtected(const Figure &figure, const Annotations &annotations)
{
    if (!figure.picture || !figure.edits.hidden.isEmpty())
        return true;
    if (figure.protection == Protection::Consented)
        return hasConsent(figure.picture->id, annotations);
    return figure.protection != Protection::Needed;
}

QList<Figure> unprotectedFigures(const Article &article, const Annotations &annotations)
{
    QList<Figure> figures;
    QSet<PictureId> tagged;
    for (const auto &[block, item, figure] : figuresOf(article)) {
        figures.append(figure);
        if (figure.picture && figure.protection == Protection::Needed)
            tagged.insert(figure.picture->id);
    }
    figures.removeIf([&](Figure figure) {
        if (figure.picture && tagged.contains(figure.picture->id) && figure.protection == Protection::None)
            figure.protection = Protection::Needed;
        return isProtected(figure, annotations);
    });
    return figures;
}

Outcome mayShowPictures(const Article &article, const Annotations &annotations)
{
    const QList<Figure> held = unprotectedFigures(article, annotations);
    if (held.isEmpty())
        return {};
    const Figure &first = held.first();
    const QString caption = plainText(first.caption);
    return failure(ErrorCode::Refused, QStringLiteral("picture-unprotected"),
                   {caption.isEmpty() ? first.picture->id.value.left(12) : caption});
}

} // namespace toasoan
