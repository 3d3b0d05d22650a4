#include "ui/editor/article_editor.h"

#include "app/article/counts.h"
#include "app/base/limits.h"
#include "app/language/paragraphs.h"
#include "ui/editor/blocks/pasted_block.h"
#include "ui/editor/carrying.h"
#include "ui/editor/fragment.h"
#include "ui/editor/pasting.h"
#include "ui/editor/rewriting.h"

#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMimeData>
#include <QTextLayout>

#include <algorithm>
#include <limits>

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

constexpr qsizetype firstSlice = 16; // blocks of a paste that are put at once
constexpr int longestSlice = 4;      // ms

/// What is selected, or all of the page.
QTextCursor rewritable(QTextCursor caret)
{
    if (!caret.hasSelection())
        caret.select(QTextCursor::Document);
    return caret;
}

/// In a form that can be kept as it is; empty: there is none.
QByteArray pictureBytes(const QMimeData &source)
{
    for (const char *type : {"image/png", "image/jpeg", "image/webp"}) {
        const QByteArray bytes = source.data(QString::fromLatin1(type));
        if (!bytes.isEmpty() && bytes.size() <= limits::pictureBytes)
            return bytes;
    }
    return {};
}

QByteArray richText(const QMimeData &source)
{
    for (const char *type : {"text/rtf", "application/rtf", "text/richtext"}) {
        const QByteArray bytes = source.data(QString::fromLatin1(type));
        if (!bytes.isEmpty() && bytes.size() <= limits::pictureBytes)
            return bytes;
    }
    return {};
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
           || source->hasUrls() || source->hasText() || source->hasHtml();
}

bool ArticleEditor::takeFiles(const QMimeData &source)
{
    bool taken = false;
    for (const QUrl &url : source.urls()) {
        if (url.isLocalFile()) {
            Q_EMIT pictureFileDropped({}, url.toLocalFile());
            taken = true;
        }
    }
    return taken;
}

bool ArticleEditor::takePicture(const QMimeData &source)
{
    const QByteArray bytes = pictureBytes(source);
    if (!bytes.isEmpty()) {
        Q_EMIT pictureFileDropped(bytes, {});
        return true;
    }
    const QImage image = source.hasText() ? QImage() : qvariant_cast<QImage>(source.imageData());
    if (image.isNull())
        return false;
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    Q_EMIT pictureFileDropped(png, {});
    return true;
}

/// Rich text and pictures are fetched from the other program only where the HTML is not all.
bool ArticleEditor::takeForeign(const QMimeData &source)
{
    if (!m_readPaste)
        return false;
    ForeignCopy copy;
    copy.html = source.hasHtml() ? source.html().toUtf8() : QByteArray();
    const bool namesPictures = copy.html.contains("<img") || copy.html.contains("<IMG");
    if (copy.html.isEmpty() || namesPictures)
        copy.rtf = richText(source);
    copy.letters = source.text();
    if (copy.html.isEmpty() && copy.rtf.isEmpty() && !(m_areToBeRead && m_areToBeRead(copy.letters)))
        return false;
    copy.picture = namesPictures ? pictureBytes(source) : QByteArray();
    m_pastings.removeIf([](const QPointer<Pasting> &place) {
        if (place && place->isPut())
            delete place; // nobody asks for it any more
        return !place;
    });
    auto *place = new Pasting(textCursor(), this);
    m_pastings.append(place);
    m_readPaste(copy, place);
    return true;
}

void ArticleEditor::rewrite(const std::function<QString(const QString &)> &rewritten)
{
    run([&](QTextCursor &cursor) { rewriteLetters(rewritable(cursor), rewritten); });
}

QString ArticleEditor::lettersToRewrite() const
{
    return selectedLetters(rewritable(textCursor()));
}

bool ArticleEditor::isComposing() const
{
    return !textCursor().block().layout()->preeditAreaText().isEmpty();
}

bool ArticleEditor::putPasted(Pasting &place, const QList<Block> &blocks)
{
    if (isReadOnly() || m_replacing)
        return false;
    commitPreedit();
    place.begin(textCursor(), blocks);
    m_poured = &place;
    pour(firstSlice);
    return true;
}

/// As much as nobody notices, and so on until all is there.
void ArticleEditor::pour(qsizetype most)
{
    if (!m_poured)
        return;
    QElapsedTimer elapsed;
    elapsed.start();
    QTextCursor cursor = textCursor();
    if (m_poured->putSome(cursor, most)) {
        const bool tooMuch = elapsed.elapsed() > longestSlice;
        const qsizetype next = std::clamp<qsizetype>(tooMuch ? most / 2 : most + 2, 2, 200);
        QTimer::singleShot(0, this, [this, next] { pour(next); });
        return;
    }
    const Pasting &place = *std::exchange(m_poured, nullptr);
    goBehind(place);
    if (cursor != textCursor())
        setTextCursor(cursor);
    const int behind = cursor.position() - place.pasted().selectionEnd();
    if (behind == 0 || behind == 1) // else the person went elsewhere meanwhile
        ensureCursorVisible();
    tellOfWalls(place.pasted());
    for (const auto &key : std::exchange(m_held, {}))
        QCoreApplication::sendEvent(this, key.get());
}

void ArticleEditor::endPouring()
{
    while (m_poured)
        pour(std::numeric_limits<int>::max());
}

bool ArticleEditor::putPasted(Pasting &place, const QString &letters)
{
    if (isReadOnly() || m_replacing)
        return false;
    setTextCursor(place.pasted());
    insertPasted(letters);
    return true;
}

/// What was pasted later at the same place and is still being read comes behind.
void ArticleEditor::goBehind(const Pasting &put)
{
    const auto earlier = std::find(m_pastings.begin(), m_pastings.end(), &put);
    for (auto later = earlier; later != m_pastings.end(); ++later) {
        if (*later && *later != &put && !(*later)->isPut() && (*later)->place() == put.place())
            (*later)->goBehind(put);
    }
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
    if (takeFiles(*source) || takeForeign(*source) || takePicture(*source) || source->text().isEmpty())
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
    const QTextCursor pasted = between(*document(), from, cursor.position());
    tellOfWalls(pasted);
    Q_EMIT lettersPasted(pasted);
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
    const QTextCursor pasted = between(*document(), std::min(from, textCursor().position()), textCursor().position());
    tellOfWalls(pasted);
    Q_EMIT lettersPasted(pasted);
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
