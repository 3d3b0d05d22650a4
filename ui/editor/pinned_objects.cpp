#include "ui/editor/pinned_objects.h"

#include "ui/editor/article_document.h"
#include "ui/editor/roles.h"

#include <QTextDocument>

namespace toasoan {
namespace {

PictureId idOf(const Figure &figure)
{
    return figure.picture ? figure.picture->id : PictureId();
}

QList<Figure> figuresOf(const QTextBlock &object)
{
    if (roleOf(object) == PageRole::Picture)
        return {figureOf(object)};
    const BlockContent content = roleOf(object) == PageRole::Card ? cardBlock(object).content : BlockContent();
    const auto *gallery = std::get_if<Gallery>(&content);
    return gallery ? gallery->figures : QList<Figure>();
}

/// The caption's block of a figure follows its picture's.
QString captionUnder(const QTextBlock &picture)
{
    const BlockId owner = ownerOf(picture);
    QTextBlock block = picture.next();
    while (ownerOf(block) == owner && roleOf(block) != PageRole::Caption)
        block = block.next();
    return ownerOf(block) == owner ? block.text() : QString();
}

} // namespace

PinnedObjects::PinnedObjects(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!isObject(roleOf(block)))
            continue;
        m_own.insert(ownerOf(block), block);
        for (const PictureId &picture : picturesOf(block)) {
            if (!picture.isEmpty() && !m_showing.contains(picture))
                m_showing.insert(picture, block);
        }
    }
}

QTextBlock PinnedObjects::find(const Anchor &anchor) const
{
    const QTextBlock own = m_own.value(anchor.place.block);
    if (anchor.picture.isEmpty() || picturesOf(own).contains(anchor.picture))
        return own;
    return m_showing.value(anchor.picture, own);
}

QList<PictureId> picturesOf(const QTextBlock &object)
{
    QList<PictureId> pictures;
    for (const Figure &figure : figuresOf(object))
        pictures.append(idOf(figure));
    return pictures;
}

Anchor anchorOn(const QTextBlock &object, const PictureId &picture)
{
    const QList<PictureId> shown = picturesOf(object);
    if (roleOf(object) == PageRole::Picture)
        return {{Part::Picture, ownerOf(object), 0}, {}, shown.first()};
    const qsizetype item = picture.isEmpty() ? -1 : shown.indexOf(picture);
    if (item < 0)
        return {{Part::Caption, ownerOf(object), 0}, {}, {}};
    return {{Part::Picture, ownerOf(object), static_cast<int>(item)}, {}, picture};
}

QString captionOf(const QTextBlock &object, const Anchor &anchor)
{
    if (roleOf(object) == PageRole::Picture)
        return captionUnder(object);
    const QList<Figure> figures = figuresOf(object);
    const bool isPicture = anchor.place.part == Part::Picture && anchor.place.item < figures.size();
    return isPicture ? plainText(figures[anchor.place.item].caption) : QString();
}

} // namespace toasoan
