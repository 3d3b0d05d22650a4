#include "ui/editor/stretch.h"

#include "ui/editor/roles.h"

#include <QTextDocument>

namespace toasoan {

bool canHoldStretches(const QTextBlock &block)
{
    const auto place = placeOf(block);
    return place && place->part != Part::Byline;
}

Stretch newStretch(QTextDocument &document, int from, int to, const QJsonObject &extra)
{
    Stretch stretch{QTextCursor(&document), QTextCursor(&document), extra};
    stretch.start.setPosition(from);
    stretch.end.setPosition(to);
    stretch.end.setKeepPositionOnInsert(true); // what is typed behind it is new text
    return stretch;
}

std::optional<Stretch> stretchAt(QTextDocument &document, const Anchor &anchor)
{
    return stretchIn(document, blockAt(document, anchor.place), anchor);
}

std::optional<Stretch> stretchIn(QTextDocument &document, const QTextBlock &block, const Anchor &anchor)
{
    const qsizetype letters = block.isValid() ? block.length() - 1 : 0;
    const TextRange range = anchor.range;
    if (!canHoldStretches(block) || range.start < 0 || range.length < 0 || range.end() > letters)
        return std::nullopt;
    const int start = block.position() + static_cast<int>(range.start);
    return newStretch(document, start, start + static_cast<int>(range.length), anchor.extra);
}

QTextCursor Stretch::selection() const
{
    QTextCursor cursor = start;
    cursor.setPosition(from());
    cursor.setPosition(to(), QTextCursor::KeepAnchor);
    return cursor;
}

std::optional<TextRange> Stretch::partIn(const QTextBlock &block) const
{
    const int first = std::max(from(), block.position());
    const int last = std::min(to(), block.position() + block.length() - 1);
    if (first >= last || !canHoldStretches(block))
        return std::nullopt;
    return TextRange{first - block.position(), last - first};
}

QList<Anchor> Stretch::anchors() const
{
    QList<Anchor> anchors;
    for (QTextBlock block = start.document()->findBlock(from()); block.isValid() && block.position() < to();
         block = block.next()) {
        if (const auto part = partIn(block))
            anchors.append(Anchor{*placeOf(block), *part, {}, extra});
    }
    return anchors;
}

} // namespace toasoan
