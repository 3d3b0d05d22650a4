#include "ui/editor/blocks/gallery_steps.h"

#include "ui/editor/article_document.h"
#include "ui/editor/structure.h"

#include <QJsonDocument>
#include <QTextBlock>
#include <QTextDocument>

namespace toasoan {
namespace {

QTextBlock pictureOf(QTextBlock part)
{
    while (isFigurePart(roleOf(part)) && roleOf(part) != PageRole::Picture)
        part = part.previous();
    return part;
}

/// Numbers of the Picture blocks that a selection touches.
QList<int> picturesIn(const QTextCursor &cursor)
{
    const QTextDocument &document = *cursor.document();
    QList<int> numbers;
    for (QTextBlock block = pictureOf(document.findBlock(cursor.selectionStart()));
         block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next()) {
        if (roleOf(block) == PageRole::Picture)
            numbers.append(block.blockNumber());
    }
    return numbers;
}

void selectBlock(QTextCursor &cursor, int number)
{
    const QTextBlock block = cursor.document()->findBlockByNumber(number);
    cursor.setPosition(block.position());
    cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
}

/// The whole figure of a Picture block; what a newer version wrote on its block goes with it.
Figure wholeFigure(QTextCursor cursor, int number)
{
    selectBlock(cursor, number);
    const QTextBlock picture = cursor.block();
    Figure figure = figureOf(picture);
    figure.caption = textOf(picture.next());
    figure.credit = plainText(textOf(picture.next().next()));
    figure.alt = plainText(textOf(picture.next().next().next()));
    figure.extra = QJsonDocument::fromJson(picture.blockFormat().stringProperty(property::Extra).toUtf8()).object();
    return figure;
}

} // namespace

bool gatherFigures(QTextCursor &cursor)
{
    const QList<int> pictures = picturesIn(cursor);
    if (pictures.isEmpty())
        return false;
    Gallery gallery;
    for (const int number : pictures)
        gallery.figures.append(wholeFigure(cursor, number));
    cursor.beginEditBlock();
    for (auto number = pictures.crbegin(); number != pictures.crend(); ++number) {
        selectBlock(cursor, *number);
        eraseSelection(cursor);
    }
    insertBlocks(cursor, {newBlock(gallery)});
    cursor.endEditBlock();
    return true;
}

bool takeGalleryApart(QTextCursor &cursor)
{
    const QTextBlock card = cursor.block();
    const Block block = roleOf(card) == PageRole::Card ? cardBlock(card) : Block{};
    const auto *gallery = std::get_if<Gallery>(&block.content);
    if (!gallery)
        return false;
    QList<Block> blocks;
    for (Figure figure : gallery->figures) {
        const QJsonObject extra = std::exchange(figure.extra, {});
        blocks.append(newBlock(figure));
        blocks.last().extra = extra;
    }
    if (!gallery->caption.isEmpty())
        blocks.append(newBlock(Paragraph{gallery->caption}));
    cursor.beginEditBlock();
    selectBlock(cursor, card.blockNumber());
    eraseSelection(cursor);
    insertBlocks(cursor, blocks);
    cursor.endEditBlock();
    return true;
}

} // namespace toasoan
