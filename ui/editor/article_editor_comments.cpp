#include "ui/editor/article_editor.h"

#include "ui/editor/blocks/open_card.h"
#include "ui/editor/comment_card.h"
#include "ui/editor/roles.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>

namespace toasoan {

void ArticleEditor::editComments(const std::function<void(CommentMarks &)> &edit)
{
    commitPreedit();
    edit(m_comments);
    recolour();
    if (BlockEditor *widget = m_openCard->editor())
        widget->setCommented(m_comments.signsOfPictures());
    viewport()->update();
    Q_EMIT contentEdited();
}

PictureId ArticleEditor::chosenPicture() const
{
    const BlockEditor *widget = m_openCard->editor();
    return widget ? widget->chosenPicture() : PictureId();
}

void ArticleEditor::choosePicture(const PictureId &picture)
{
    const QTextBlock card = textCursor().block();
    if (roleOf(card) == PageRole::Card && m_openCard->open(card))
        m_openCard->editor()->choosePicture(picture);
}

QRect ArticleEditor::areaOf(const QTextCursor &words) const
{
    QTextCursor end = words;
    end.setPosition(words.selectionEnd());
    QTextCursor start = words;
    start.setPosition(words.selectionStart());
    QRect area = cursorRect(start);
    const QRect last = cursorRect(end);
    area.setBottom(last.bottom());
    return QRect(viewport()->mapTo(this, area.topLeft()), area.size());
}

QStringList ArticleEditor::commentsAt(QPoint viewportPoint) const
{
    const QTextCursor place = cursorForPosition(viewportPoint);
    for (const QTextBlock &block : {place.block().previous(), place.block(), place.block().next()}) {
        if (!block.isValid())
            continue;
        for (const CommentMarks::Sign &sign : m_comments.signsOf(block, blockRect(block).topLeft())) {
            if (sign.rect.contains(viewportPoint))
                return sign.threads;
        }
    }
    return {};
}

/// What people said about the words under the mouse, or behind the bubble.
QString ArticleEditor::saidAt(QPoint viewportPoint) const
{
    const QStringList signs = commentsAt(viewportPoint);
    QStringList said;
    for (const QString &id : signs.isEmpty() ? m_comments.at(cursorForPosition(viewportPoint)) : signs) {
        const auto thread = m_comments.thread(id);
        for (const Comment &comment : thread ? thread->comments : QList<Comment>())
            said.append(commentText(comment));
    }
    return said.join(u"\n\n"_qs);
}

} // namespace toasoan
