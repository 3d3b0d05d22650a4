#include "ui/editor/article_editor.h"

#include "app/base/limits.h"
#include "ui/editor/fragment.h"

#include <QBuffer>
#include <QDropEvent>
#include <QMimeData>

namespace toasoan {

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
    return source->hasFormat(fragmentMimeType()) || source->hasImage() || source->hasUrls() || source->hasText();
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
    if (source->hasFormat(fragmentMimeType())) {
        const auto blocks = fragmentFromBytes(source->data(fragmentMimeType()));
        if (blocks && !blocks->isEmpty())
            return run([&](QTextCursor &cursor) { insertBlocks(cursor, *blocks); });
    }
    if (takePictures(source) || source->text().isEmpty())
        return;
    run([&](QTextCursor &cursor) { insertLetters(cursor, source->text()); });
}

QMimeData *ArticleEditor::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(selectedLetters(textCursor()));
    const QTextCursor cursor = textCursor();
    const bool wholeBlocks =
        document()->findBlock(cursor.selectionStart()) != document()->findBlock(cursor.selectionEnd())
        || isObject(roleOf(document()->findBlock(cursor.selectionStart())));
    if (wholeBlocks)
        data->setData(fragmentMimeType(), fragmentToBytes(selectedBlocks(cursor)));
    return data;
}

void ArticleEditor::dropEvent(QDropEvent *event)
{
    const bool moves = event->source() == this && event->dropAction() == Qt::MoveAction;
    drop(event->mimeData(), cursorForPosition(event->position().toPoint()),
         moves ? Dragged::WithinPage : Dragged::FromElsewhere);
    // What moved is already gone from its old place: Qt would take it out by itself, across blocks.
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void ArticleEditor::drop(const QMimeData *data, const QTextCursor &target, Dragged dragged)
{
    const bool moves = dragged == Dragged::WithinPage;
    if (moves && target.position() >= textCursor().selectionStart() && target.position() <= textCursor().selectionEnd())
        return;
    commitPreedit();
    QTextCursor undoStep(document());
    undoStep.beginEditBlock();
    if (moves) {
        QTextCursor moved = textCursor();
        eraseSelection(moved);
    }
    setTextCursor(target);
    insertFromMimeData(data);
    undoStep.endEditBlock();
}

} // namespace toasoan
