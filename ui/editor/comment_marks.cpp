#include "ui/editor/comment_marks.h"

#include "ui/common/theme.h"
#include "ui/editor/page_device.h"
#include "ui/editor/pinned_objects.h"
#include "ui/editor/roles.h"
#include "ui/editor/typography.h"

#include "app/base/ids.h"

#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace toasoan {
namespace {

/// Letters that a comment looks for after they went: longer ones are not somebody's words but half an article.
constexpr int mostLetters = 2000;

bool isOpen(const CommentThread &thread)
{
    return thread.state == ThreadState::Open;
}

CommentMatter matterOf(const CommentThread &thread)
{
    return thread.reason.isEmpty() ? CommentMatter::Remark : CommentMatter::Return;
}

QTextCursor cut(const QTextBlock &block, int from, int to)
{
    QTextCursor cursor(block);
    cursor.setPosition(std::max(from, block.position()));
    cursor.setPosition(std::min(to, block.position() + block.length() - 1), QTextCursor::KeepAnchor);
    return cursor;
}

/// Whether that is still what an anchor was last found at.
bool isAt(const QTextBlock &object, const Anchor &anchor)
{
    return isObject(roleOf(object)) && ownerOf(object) == anchor.place.block;
}

} // namespace

void CommentMarks::load(QTextDocument &document, const QList<CommentThread> &threads)
{
    m_marks.clear();
    if (threads.isEmpty())
        return;
    QHash<Place, QTextBlock> blocks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (canHoldStretches(block))
            blocks.insert(*placeOf(block), block);
    }
    for (const CommentThread &thread : threads)
        append(thread, stretchIn(document, blocks.value(thread.anchor.place), thread.anchor));
    findObjects(document);
}

void CommentMarks::add(QTextDocument &document, const CommentThread &thread)
{
    append(thread, stretchAt(document, thread.anchor));
    findObjects(document);
}

void CommentMarks::append(const CommentThread &thread, const std::optional<Stretch> &stretch)
{
    const QString letters = stretch ? stretch->selection().selectedText() : QString();
    m_marks.append({thread, stretch, thread.anchor.place.block, {}, letters});
}

QString CommentMarks::add(const QTextCursor &words, const QList<Comment> &comments, const PictureId &picture)
{
    CommentThread thread;
    thread.id = newRandomName();
    thread.comments = comments;
    const QTextBlock block = words.block();
    if (isObject(roleOf(block))) {
        thread.anchor = anchorOn(block, picture);
        m_marks.append({thread, std::nullopt, thread.anchor.place.block, QTextCursor(block)});
    } else {
        append(thread, newStretch(*words.document(), words.selectionStart(), words.selectionEnd()));
    }
    return thread.id;
}

int CommentMarks::Mark::position() const
{
    return stretch ? stretch->from() : object.isNull() ? -1 : object.position();
}

/// Where a picture went, its anchor goes; and back to where it was said, when the picture comes back there.
void CommentMarks::findObjects(const QTextDocument &document)
{
    std::optional<PinnedObjects> objects;
    for (Mark &mark : m_marks) {
        Anchor &anchor = mark.thread.anchor;
        if (mark.stretch || anchor.place.block.isEmpty())
            continue;
        if (!objects)
            objects.emplace(document);
        const auto found = objects->find(anchor, mark.home);
        mark.object = found ? QTextCursor(found->block) : QTextCursor();
        if (!found)
            continue;
        anchor.place = found->place;
        if (anchor.place.part == Part::Picture && anchor.picture.isEmpty() && roleOf(found->block) == PageRole::Picture)
            anchor.picture = picturesOf(found->block).first(); // the frame was empty when it was said
    }
}

/// The thread anchored as it stands now.
CommentThread CommentMarks::standing(const Mark &mark)
{
    CommentThread thread = mark.thread;
    if (!mark.stretch)
        return thread;
    const Stretch &stretch = *mark.stretch;
    const QTextBlock block = stretch.start.document()->findBlock(stretch.from());
    const QList<Anchor> anchors = stretch.anchors();
    if (!anchors.isEmpty())
        thread.anchor = anchors.first();
    else if (canHoldStretches(block))
        thread.anchor = {*placeOf(block), {stretch.from() - block.position(), 0}, {}, stretch.extra};
    return thread;
}

QList<CommentThread> CommentMarks::threads() const
{
    QList<CommentThread> threads;
    threads.reserve(m_marks.size());
    for (const Mark &mark : m_marks)
        threads.append(standing(mark));
    return threads;
}

QList<CommentMarks::Placed> CommentMarks::placed() const
{
    QList<Placed> placed;
    placed.reserve(m_marks.size());
    for (const Mark &mark : m_marks) {
        const bool hasWords = mark.stretch && !mark.stretch->isEmpty();
        const QString words = hasWords               ? mark.stretch->selection().selectedText()
                              : mark.object.isNull() ? mark.letters
                                                     : captionOf(mark.object.block(), mark.thread.anchor);
        placed.append({mark.thread, mark.position(), words});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
        return static_cast<unsigned>(a.position) < static_cast<unsigned>(b.position); // -1 comes last
    });
    return placed;
}

const CommentMarks::Mark *CommentMarks::find(const QString &id) const
{
    const auto found =
        std::find_if(m_marks.begin(), m_marks.end(), [&](const Mark &mark) { return mark.thread.id == id; });
    return found == m_marks.end() ? nullptr : &*found;
}

std::optional<CommentThread> CommentMarks::thread(const QString &id) const
{
    const Mark *mark = find(id);
    return mark ? std::optional(standing(*mark)) : std::nullopt;
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
    if (isObject(roleOf(first)))
        return QTextCursor(first);
    if (!canHoldStretches(first))
        return {};
    QTextCursor words(first);
    words.setPosition(from);
    words.select(QTextCursor::WordUnderCursor);
    return words.selectedText().trimmed().size() > 0 ? words
                                                     : cut(first, first.position(), first.position() + first.length());
}

void CommentMarks::update(const CommentThread &thread)
{
    for (Mark &mark : m_marks) {
        if (mark.thread.id != thread.id)
            continue;
        const Anchor anchor = mark.thread.anchor;
        mark.thread = thread;
        mark.thread.anchor = anchor;
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
    if (missesObjects(document, position, added))
        findObjects(document);
}

/// Whether a picture or card went, or one came that may be what was gone.
bool CommentMarks::missesObjects(const QTextDocument &document, int position, int added) const
{
    const auto isAnObjects = [](const Mark &mark) { return !mark.stretch; };
    if (std::none_of(m_marks.begin(), m_marks.end(), isAnObjects))
        return false;
    QTextBlock block = document.findBlock(position);
    for (; block.isValid() && block.position() <= position + added; block = block.next()) {
        if (isObject(roleOf(block)))
            return true;
    }
    return std::any_of(m_marks.begin(), m_marks.end(), [](const Mark &mark) {
        return !mark.object.isNull() && !isAt(mark.object.block(), mark.thread.anchor);
    });
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

QStringList CommentMarks::at(const QTextCursor &position, const PictureId &picture) const
{
    const int from = position.selectionStart();
    const int to = position.selectionEnd();
    const int object = isObject(roleOf(position.block())) ? position.block().position() : -1;
    QList<std::pair<int, QString>> found;
    for (const Mark &mark : m_marks) {
        if (!isOpen(mark.thread))
            continue;
        if (mark.stretch && mark.stretch->from() <= from && to <= mark.stretch->to())
            found.append({mark.stretch->to() - mark.stretch->from(), mark.thread.id});
        else if (object >= 0 && !mark.stretch && mark.position() == object
                 && (picture.isEmpty() || mark.thread.anchor.picture == picture))
            found.append({0, mark.thread.id});
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
    if (!mark)
        return {};
    return mark->stretch ? mark->stretch->selection() : mark->object;
}

QHash<PictureId, CommentMarks::Sign> CommentMarks::signsOfPictures() const
{
    QHash<PictureId, Sign> all;
    for (const Mark &mark : m_marks) {
        if (!isOpen(mark.thread) || mark.thread.anchor.picture.isEmpty())
            continue;
        Sign &sign = all[mark.thread.anchor.picture];
        sign.threads.append(mark.thread.id);
        if (matterOf(mark.thread) == CommentMatter::Return)
            sign.matter = CommentMatter::Return;
    }
    return all;
}

QList<CommentMarks::Words> CommentMarks::wordsBetween(int from, int to) const
{
    QList<Words> found;
    for (const Mark &mark : m_marks) {
        if (mark.stretch && isOpen(mark.thread) && mark.stretch->from() < to && mark.stretch->to() >= from
            && !mark.stretch->isEmpty())
            found.append({mark.stretch->selection(), matterOf(mark.thread)});
    }
    return found;
}

QList<CommentMarks::Sign> CommentMarks::signsOf(const QTextBlock &block, const QPointF &blockTopLeft) const
{
    constexpr QSizeF size(20, 18); // px
    const int from = block.position();
    const int to = from + block.length();
    QList<Sign> signs;
    for (const Mark &mark : m_marks) {
        const int at = mark.position();
        const bool isHere = from <= at && at < to;
        const QTextLayout *layout = isHere && isOpen(mark.thread) ? block.layout() : nullptr;
        if (!layout || layout->lineCount() == 0)
            continue;
        const QTextLine line = layout->lineForTextPosition(at - from);
        const qreal middle = blockTopLeft.y() + (line.isValid() ? line : layout->lineAt(0)).rect().center().y();
        // In a narrow window the paper is narrower too.
        const qreal middleOfMargin = block.document()->textWidth() - page::sideMargin * zoomOf(*block.document()) / 2;
        const qreal left = middleOfMargin - size.width() / 2;
        const QRectF rect(QPointF(left, middle - size.height() / 2), size);
        const CommentMatter matter = matterOf(mark.thread);
        if (signs.isEmpty() || signs.last().rect != rect)
            signs.append({rect, matter, {}});
        signs.last().threads.append(mark.thread.id);
        if (matter == CommentMatter::Return)
            signs.last().matter = matter;
    }
    return signs;
}

void paintSign(QPainter &painter, const CommentMarks::Sign &sign, const QPalette &palette)
{
    const Theme &theme = themeOf(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isReturn = sign.matter == CommentMatter::Return;
    painter.setPen(QPen(isReturn ? theme.error : theme.info, 1.4));
    painter.setBrush(isReturn ? theme.deleted : theme.infoFill);
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
    else if (isReturn) // not by its colour alone
        painter.drawText(body, Qt::AlignCenter, QStringLiteral("!"));
    painter.restore();
}

} // namespace toasoan
