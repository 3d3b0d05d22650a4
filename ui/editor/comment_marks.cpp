#include "ui/editor/comment_marks.h"

#include "ui/common/theme.h"
#include "ui/editor/page_device.h"
#include "ui/editor/roles.h"
#include "ui/editor/typography.h"

#include "app/base/ids.h"

#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>

namespace toasoan {
namespace {

/// Letters that a comment looks for after they went: longer ones are not somebody's words but half an article.
constexpr int mostLetters = 2000;

bool isOpen(const CommentThread &thread)
{
    return thread.state == ThreadState::Open;
}

QTextCursor cut(const QTextBlock &block, int from, int to)
{
    QTextCursor cursor(block);
    cursor.setPosition(std::max(from, block.position()));
    cursor.setPosition(std::min(to, block.position() + block.length() - 1), QTextCursor::KeepAnchor);
    return cursor;
}

/// Of a picture, the caption under it.
QTextBlock textBlockOf(QTextBlock block)
{
    while (block.isValid() && isObject(roleOf(block)))
        block = block.next();
    return block;
}

} // namespace

void CommentMarks::load(QTextDocument &document, const QList<CommentThread> &threads)
{
    m_marks.clear();
    for (const CommentThread &thread : threads)
        add(document, thread);
}

void CommentMarks::add(QTextDocument &document, const CommentThread &thread)
{
    const auto stretch = stretchAt(document, thread.anchor);
    m_marks.append({thread, stretch, stretch ? stretch->selection().selectedText() : QString()});
}

QString CommentMarks::add(const QTextCursor &words, const QList<Comment> &comments)
{
    CommentThread thread;
    thread.id = newRandomName();
    thread.comments = comments;
    m_marks.append(
        {thread, newStretch(*words.document(), words.selectionStart(), words.selectionEnd()), words.selectedText()});
    return thread.id;
}

QList<CommentThread> CommentMarks::threads() const
{
    QList<CommentThread> threads;
    for (const Mark &mark : m_marks) {
        threads.append(mark.thread);
        if (!mark.stretch)
            continue;
        const Stretch &stretch = *mark.stretch;
        const QTextBlock block = stretch.start.document()->findBlock(stretch.from());
        const QList<Anchor> anchors = stretch.anchors();
        if (!anchors.isEmpty())
            threads.last().anchor = anchors.first();
        else if (canHoldStretches(block))
            threads.last().anchor = {*placeOf(block), {stretch.from() - block.position(), 0}, stretch.extra};
    }
    return threads;
}

const CommentMarks::Mark *CommentMarks::find(const QString &id) const
{
    const auto found =
        std::find_if(m_marks.begin(), m_marks.end(), [&](const Mark &mark) { return mark.thread.id == id; });
    return found == m_marks.end() ? nullptr : &*found;
}

std::optional<CommentThread> CommentMarks::thread(const QString &id) const
{
    for (const CommentThread &thread : threads()) {
        if (thread.id == id)
            return thread;
    }
    return std::nullopt;
}

QTextCursor CommentMarks::wordsFor(const QTextCursor &selection)
{
    const QTextDocument &document = *selection.document();
    const int from = selection.selectionStart();
    const int to = selection.selectionEnd();
    const QTextBlock first = document.findBlock(from);
    for (QTextBlock block = first; from < to && block.isValid() && block.position() < to; block = block.next()) {
        const QTextCursor words = canHoldStretches(block) ? cut(block, from, to) : QTextCursor();
        if (words.hasSelection())
            return words;
    }
    const QTextBlock block = textBlockOf(first);
    if (!canHoldStretches(block))
        return {};
    QTextCursor words(block);
    if (block == first) {
        words.setPosition(from);
        words.select(QTextCursor::WordUnderCursor);
    }
    return words.selectedText().trimmed().size() > 0 ? words
                                                     : cut(block, block.position(), block.position() + block.length());
}

void CommentMarks::setComments(const QString &id, const QList<Comment> &comments)
{
    for (Mark &mark : m_marks) {
        if (mark.thread.id == id)
            mark.thread.comments = comments;
    }
}

void CommentMarks::remove(const QString &id)
{
    m_marks.removeIf([&id](const Mark &mark) { return mark.thread.id == id; });
}

void CommentMarks::noteChange(QTextDocument &document, int position, int removed, int added)
{
    for (Mark &mark : m_marks) {
        if (mark.stretch && mark.letters.size() <= mostLetters)
            follow(mark, document, position, removed, added);
    }
}

void CommentMarks::follow(Mark &mark, QTextDocument &document, int position, int removed, int added)
{
    Stretch &stretch = *mark.stretch;
    if (!stretch.isEmpty()) {
        if (position <= stretch.to() && position + std::max(removed, added) >= stretch.from())
            mark.letters = stretch.selection().selectedText();
        return;
    }
    const int last = document.characterCount() - 1;
    if (mark.letters.isEmpty() || added == 0 || position >= last)
        return;
    const QTextCursor news = newStretch(document, position, std::min(position + added, last)).selection();
    const qsizetype at = news.selectedText().indexOf(mark.letters);
    if (at >= 0)
        stretch = newStretch(document, position + static_cast<int>(at),
                             position + static_cast<int>(at + mark.letters.size()), stretch.extra);
    else if (removed == mark.letters.size() && stretch.from() == position) // put right in one step
        stretch = newStretch(document, position, news.selectionEnd(), stretch.extra);
}

QStringList CommentMarks::at(const QTextCursor &position) const
{
    QList<std::pair<int, QString>> found;
    for (const Mark &mark : m_marks) {
        if (mark.stretch && isOpen(mark.thread) && mark.stretch->from() <= position.selectionStart()
            && position.selectionEnd() <= mark.stretch->to())
            found.append({mark.stretch->to() - mark.stretch->from(), mark.thread.id});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList ids;
    for (const auto &entry : found)
        ids.append(entry.second);
    return ids;
}

QTextCursor CommentMarks::wordsOf(const QString &id) const
{
    const Mark *mark = find(id);
    return mark && mark->stretch ? mark->stretch->selection() : QTextCursor();
}

QList<QTextCursor> CommentMarks::stretches() const
{
    QList<QTextCursor> cursors;
    for (const Mark &mark : m_marks) {
        if (mark.stretch && isOpen(mark.thread) && !mark.stretch->isEmpty())
            cursors.append(mark.stretch->selection());
    }
    return cursors;
}

QList<CommentMarks::Sign> CommentMarks::signsOf(const QTextBlock &block, const QPointF &blockTopLeft) const
{
    constexpr QSizeF size(20, 18); // px
    QList<Sign> signs;
    for (const Mark &mark : m_marks) {
        const bool isHere = mark.stretch && isOpen(mark.thread) && block.contains(mark.stretch->from());
        const QTextLayout *layout = block.layout();
        if (!isHere || layout->lineCount() == 0)
            continue;
        const QTextLine line = layout->lineForTextPosition(mark.stretch->from() - block.position());
        const qreal middle = blockTopLeft.y() + (line.isValid() ? line : layout->lineAt(0)).rect().center().y();
        // In a narrow window the paper is narrower too.
        const qreal middleOfMargin = block.document()->textWidth() - page::sideMargin * zoomOf(*block.document()) / 2;
        const qreal left = middleOfMargin - size.width() / 2;
        const QRectF rect(QPointF(left, middle - size.height() / 2), size);
        if (!signs.isEmpty() && signs.last().rect == rect)
            signs.last().threads.append(mark.thread.id);
        else
            signs.append({rect, {mark.thread.id}});
    }
    return signs;
}

void paintSign(QPainter &painter, const CommentMarks::Sign &sign, const QPalette &palette)
{
    const Theme &theme = themeOf(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.info, 1.4));
    painter.setBrush(theme.infoFill);
    const QRectF body = sign.rect.adjusted(1, 1, -1, -5);
    QPainterPath bubble;
    bubble.addRoundedRect(body, 3, 3);
    QPainterPath tip;
    tip.addPolygon(
        QPolygonF{{QPointF(body.left() + 4, body.bottom() - 0.5), QPointF(body.left() + 4, body.bottom() + 4),
                   QPointF(body.left() + 9, body.bottom() - 0.5)}});
    painter.drawPath(bubble.united(tip));
    QFont font = painter.font();
    font.setPixelSize(9);
    font.setBold(true);
    painter.setFont(font);
    if (sign.threads.size() > 1)
        painter.drawText(body, Qt::AlignCenter, QString::number(sign.threads.size()));
    painter.restore();
}

} // namespace toasoan
