#include "ui/editor/pinned_objects.h"

#include "ui/editor/article_document.h"
#include "ui/editor/roles.h"

#include <QTextDocument>

#include <algorithm>

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
        m_objects.append(block);
        m_own.insert(ownerOf(block), block);
    }
}

const QList<PictureId> &PinnedObjects::picturesIn(const QTextBlock &object)
{
    const auto known = m_pictures.find(object.blockNumber());
    return known == m_pictures.end() ? *m_pictures.insert(object.blockNumber(), picturesOf(object)) : *known;
}

std::optional<PinnedObjects::Found> PinnedObjects::showing(const QTextBlock &object, const Anchor &anchor)
{
    const qsizetype item = object.isValid() ? picturesIn(object).indexOf(anchor.picture) : -1;
    if (item < 0)
        return std::nullopt;
    return Found{object, {Part::Picture, ownerOf(object), static_cast<int>(item)}};
}

QTextBlock PinnedObjects::firstShowing(const PictureId &picture)
{
    const auto found = std::find_if(m_objects.begin(), m_objects.end(),
                                    [&](const QTextBlock &object) { return picturesIn(object).contains(picture); });
    return found == m_objects.end() ? QTextBlock() : *found;
}

std::optional<PinnedObjects::Found> PinnedObjects::find(const Anchor &anchor, const BlockId &home)
{
    const QTextBlock own = m_own.value(anchor.place.block);
    if (!anchor.picture.isEmpty()) {
        for (const QTextBlock &block : {m_own.value(home), own, firstShowing(anchor.picture)}) {
            if (const auto found = showing(block, anchor))
                return found;
        }
    }
    const QTextBlock frame = own.isValid() ? own : m_own.value(home);
    const bool stays = anchor.picture.isEmpty() || roleOf(frame) == PageRole::Picture;
    if (!frame.isValid() || !stays)
        return std::nullopt;
    return Found{frame, {anchor.place.part, ownerOf(frame), anchor.place.item}};
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
