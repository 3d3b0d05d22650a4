#include "ui/editor/article_editor.h"

#include "app/article/counts.h"
#include "app/base/limits.h"
#include "app/language/paragraphs.h"
#include "ui/editor/blocks/pasted_block.h"
#include "ui/editor/carrying.h"
#include "ui/editor/fragment.h"

#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace toasoan {
namespace {

QTextCursor startOf(QTextCursor selection)
{
    selection.setPosition(selection.selectionStart());
    return selection;
}

QTextCursor endOf(QTextCursor selection)
{
    selection.setPosition(selection.selectionEnd());
    return selection;
}

/// Of those letters of a block that lie in the stretch.
int wordsIn(const QTextBlock &block, const QTextCursor &stretch)
{
    const int from = std::max(0, stretch.selectionStart() - block.position());
    const int to = std::min(block.length() - 1, stretch.selectionEnd() - block.position());
    return countWords(block.text().mid(from, to - from));
}

QTextCursor between(QTextDocument &document, int from, int to)
{
    QTextCursor cursor(&document);
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    return cursor;
}

/// Numbers of the blocks where a stretch holds a paragraph that nobody reads.
QList<int> wallsIn(const QTextCursor &stretch)
{
    QList<int> walls;
    const int end = stretch.selectionEnd();
    for (QTextBlock block = stretch.document()->findBlock(stretch.selectionStart());
         block.isValid() && block.position() < end; block = block.next()) {
        if (isFlow(roleOf(block)) && wordsIn(block, stretch) >= wallWords)
            walls.append(block.blockNumber());
    }
    return walls;
}

/// Spaces between the paragraphs that a wall would be, where they lie in the stretch.
QList<TextRange> gapsOf(const QTextBlock &wall, const QTextCursor &stretch)
{
    QList<TextRange> gaps;
    const QList<TextRange> paragraphs = paragraphsOf(wall.text());
    for (qsizetype i = 1; i < paragraphs.size(); ++i) {
        const TextRange gap{paragraphs[i - 1].end(), paragraphs[i].start - paragraphs[i - 1].end()};
        if (wall.position() + gap.start >= stretch.selectionStart()
            && wall.position() + gap.end() <= stretch.selectionEnd())
            gaps.append(gap);
    }
    return gaps;
}

} // namespace

void ArticleEditor::cut()
{
    copy();
    run([](QTextCursor &cursor) { eraseSelection(cursor); });
}

QVariant ArticleEditor::loadResource(int, const QUrl &)
{
    return {}; // nothing is ever loaded by looking at text
}

bool ArticleEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasFormat(fragmentMimeType()) || source->hasFormat(lettersMimeType()) || source->hasImage()
           || source->hasUrls() || source->hasText();
}

bool ArticleEditor::takePictures(const QMimeData *source)
{
    bool taken = false;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile()) {
            Q_EMIT pictureFileDropped({}, url.toLocalFile());
            taken = true;
        }
    }
    for (const char *type : {"image/png", "image/jpeg", "image/webp"}) {
        const QByteArray bytes = taken ? QByteArray() : source->data(QString::fromLatin1(type));
        if (!bytes.isEmpty() && bytes.size() <= limits::pictureBytes) {
            Q_EMIT pictureFileDropped(bytes, {});
            return true;
        }
    }
    const QImage image = taken || source->hasText() ? QImage() : qvariant_cast<QImage>(source->imageData());
    if (!image.isNull()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        Q_EMIT pictureFileDropped(bytes, {});
        return true;
    }
    return taken;
}

void ArticleEditor::insertFromMimeData(const QMimeData *source)
{
    if (m_replacing)
        return;
    commitPreedit();
    if (source->hasFormat(fragmentMimeType())) {
        const auto blocks = fragmentFromBytes(source->data(fragmentMimeType()));
        if (blocks && !blocks->isEmpty())
            return run([&](QTextCursor &cursor) { insertBlocks(cursor, *blocks); });
    }
    if (source->hasFormat(lettersMimeType())) {
        const auto blocks = fragmentFromBytes(source->data(lettersMimeType()));
        const auto *letters =
            blocks && blocks->size() == 1 ? std::get_if<Paragraph>(&blocks->first().content) : nullptr;
        if (letters)
            return run([&](QTextCursor &cursor) { insertMarked(cursor, letters->text); });
    }
    if (takePictures(source) || source->text().isEmpty())
        return;
    insertPasted(source->text());
}

/// What letters are besides letters (a table, a post) is a step of its own: undo once, and they are letters again.
void ArticleEditor::insertPasted(const QString &letters)
{
    commitPreedit();
    QTextCursor cursor = textCursor();
    const auto block = isFlow(roleOf(cursor.block())) ? blockFromLetters(letters, cursor) : std::nullopt;
    cursor.beginEditBlock(); // what goes and what comes are one step back
    prepareToType(cursor);
    const int from = cursor.position();
    insertLetters(cursor, letters);
    cursor.endEditBlock();
    tellOfWalls(between(*document(), from, cursor.position()));
    if (block) {
        const int to = cursor.position();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        insertBlocks(cursor, {*block});
    }
    setTextCursor(cursor);
    ensureCursorVisible();
}

void ArticleEditor::pastePlain()
{
    const QString letters = QGuiApplication::clipboard()->text();
    if (letters.isEmpty() || isReadOnly())
        return;
    const int from = textCursor().selectionStart();
    run([&](QTextCursor &cursor) { insertLetters(cursor, letters); });
    tellOfWalls(between(*document(), std::min(from, textCursor().position()), textCursor().position()));
}

void ArticleEditor::tellOfWalls(const QTextCursor &pasted)
{
    int longest = 0;
    for (const int number : wallsIn(pasted)) {
        const QTextBlock wall = document()->findBlockByNumber(number);
        if (!gapsOf(wall, pasted).isEmpty())
            longest = std::max(longest, wordsIn(wall, pasted));
    }
    if (longest > 0)
        Q_EMIT wallPasted(pasted, longest);
}

void ArticleEditor::splitWalls(const QTextCursor &pasted)
{
    const QList<int> walls = wallsIn(pasted);
    run([&](QTextCursor &caret) {
        QTextCursor step(document());
        step.beginEditBlock();
        for (auto number = walls.crbegin(); number != walls.crend(); ++number) {
            const QTextBlock wall = document()->findBlockByNumber(*number);
            breakAt(step, wall, gapsOf(wall, pasted));
        }
        step.endEditBlock();
        caret = pasted;
        caret.clearSelection();
    });
}

QMimeData *ArticleEditor::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(selectedLetters(textCursor()));
    const QTextCursor cursor = textCursor();
    if (isInsideOneBlock(cursor))
        data->setData(lettersMimeType(), fragmentToBytes({newBlock(Paragraph{selectedText(cursor)})}));
    else
        data->setData(fragmentMimeType(), fragmentToBytes(selectedBlocks(wholeSelection(cursor))));
    return data;
}

/// Letters that are not proofread stay so in their new place.
void ArticleEditor::carrySelection(int target, Carry how)
{
    if (isReadOnly())
        return;
    const QTextCursor selected = textCursor();
    const bool goAlong = how == Carry::Move && isInsideOneBlock(selected);
    const auto notProofread = goAlong ? m_noProof.take(*document(), selected.selectionStart(), selected.selectionEnd())
                                      : QList<NoProof::Moved>();
    run([&](QTextCursor &selection) { carry(selection, target, how); });
    m_noProof.put(*document(), textCursor().selectionStart(), notProofread);
}

void ArticleEditor::dropEvent(QDropEvent *event)
{
    const bool ours = event->source() == viewport() || event->source() == this;
    const QTextCursor target = cursorForPosition(event->position().toPoint());
    const QTextCursor selected = textCursor();
    QDragLeaveEvent leave;
    QTextEdit::dragLeaveEvent(&leave); // takes back the caret that showed where letters would go
    if (isReadOnly() || m_replacing || (ours && target >= startOf(selected) && target <= endOf(selected)))
        return event->ignore();
    commitPreedit();
    if (ours) {
        carrySelection(target.position(), event->dropAction() == Qt::MoveAction ? Carry::Move : Carry::Copy);
    } else {
        setTextCursor(target);
        insertFromMimeData(event->mimeData());
    }
    // What moved is already gone from its old place: Qt would take it out by itself, across blocks.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setFocus(Qt::MouseFocusReason);
}

} // namespace toasoan
