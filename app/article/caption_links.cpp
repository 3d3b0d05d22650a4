#include "app/article/caption_links.h"

#include "app/article/figures.h"

#include <algorithm>

namespace toasoan {

bool followsLibrary(const Figure &figure, const Annotations &annotations)
{
    if (!figure.picture)
        return false;
    const CaptionLink now{figure.picture->id, plainText(figure.caption)};
    return std::any_of(
        annotations.captionLinks.begin(), annotations.captionLinks.end(),
        [&now](const CaptionLink &link) { return link.picture == now.picture && link.caption == now.caption; });
}

void linkCaption(Annotations &annotations, const PictureId &picture, const QString &caption)
{
    unlinkCaption(annotations, picture);
    annotations.captionLinks.append({picture, caption});
}

void unlinkCaption(Annotations &annotations, const PictureId &picture)
{
    annotations.captionLinks.removeIf([&picture](const CaptionLink &link) { return link.picture == picture; });
}

Followed followLibrary(const Article &article, const Annotations &annotations, const QHash<PictureId, QString> &library)
{
    QList<TextChange> changes;
    QList<CaptionLink> links = annotations.captionLinks;
    for (const PlacedFigure &placed : figuresOf(article)) {
        if (!followsLibrary(placed.figure, annotations))
            continue;
        const QString now = oneLine(library.value(placed.figure.picture->id));
        const auto change = changeTo({Part::Caption, placed.block, placed.item}, plainText(placed.figure.caption), now);
        if (now.isEmpty() || !change)
            continue;
        changes.append(*change);
        for (CaptionLink &link : links) {
            if (link.picture == placed.figure.picture->id)
                link.caption = now;
        }
    }
    return {withChanges(article, changes).value_or(article), links, static_cast<int>(changes.size())};
}

} // namespace toasoan
