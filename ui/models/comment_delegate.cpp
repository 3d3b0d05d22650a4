#include "ui/models/comment_delegate.h"

#include "ui/common/chip.h"
#include "ui/common/elided_lines.h"
#include "ui/common/theme.h"
#include "ui/models/comment_list_model.h"
#include "ui/models/row_width.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int rightMargin = 12;
constexpr int top = 9;
constexpr int headHeight = 20;
constexpr int wordsHeight = 19;
constexpr int chipHeight = 22;
constexpr int gap = 3;
constexpr int mostLines = 3; ///< of a row that is not current

QFont sized(const QFont &base, int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = base;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

const CommentRow &rowAt(const QModelIndex &index)
{
    return *static_cast<const CommentListModel *>(index.model())->row(index);
}

/// A text of the row, with its font and how many lines it may have.
struct Piece
{
    QString text;
    QFont font;
    int lines;
    [[nodiscard]] int height(int width) const
    {
        const QFontMetrics metrics(font);
        const int all = metrics.boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap, text).height();
        return std::min(all, lines * metrics.lineSpacing());
    }
};

QString answer(const Comment &comment)
{
    return u"↳ " + comment.author + u": " + comment.text;
}

QList<Piece> whole(const CommentRow &row, const QFont &font)
{
    constexpr int all = 10000;
    QList<Piece> pieces;
    for (qsizetype i = 0; i < row.thread.comments.size(); ++i) {
        const Comment &comment = row.thread.comments[i];
        pieces.append(i == 0 ? Piece{comment.text, sized(font, 13), all}
                             : Piece{answer(comment) + u" · " + saidAt(comment.time), sized(font, 12), all});
    }
    return pieces;
}

/// What began it, and the last answer.
QList<Piece> beginning(const CommentRow &row, const QFont &font)
{
    const QList<Comment> &comments = row.thread.comments;
    QList<Piece> pieces;
    if (!comments.isEmpty())
        pieces.append({comments.first().text.left(400), sized(font, 13), mostLines});
    if (comments.size() > 2)
        pieces.append({CommentDelegate::tr("%n answer(s) before", nullptr, static_cast<int>(comments.size()) - 2),
                       sized(font, 12), 1});
    if (comments.size() > 1)
        pieces.append({answer(comments.last()).left(300), sized(font, 12), 2});
    return pieces;
}

bool isCurrent(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->currentIndex() == index;
}

int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return widthInside(view, option) - CommentDelegate::textLeft - rightMargin;
}

QString aboutOf(const CommentRow &row)
{
    if (!row.onPage)
        return CommentDelegate::tr("(what it was about is gone) %1").arg(row.words.simplified());
    return aboutText(row.thread.anchor.place.part, row.words);
}

int fixedHeight(const CommentRow &row)
{
    return top + headHeight + (row.reason.isEmpty() ? 0 : chipHeight) + (aboutOf(row).isEmpty() ? 0 : wordsHeight);
}

int heightOf(const QList<Piece> &pieces, int width)
{
    int height = 0;
    for (const Piece &piece : pieces)
        height += piece.height(width) + gap;
    return height;
}

size_t textOf(const CommentRow &row)
{
    size_t hash = qHashMulti(0, row.words, row.onPage, row.reason);
    for (const Comment &comment : row.thread.comments)
        hash = qHashMulti(hash, comment.author, comment.text);
    return hash;
}

/// A bubble while it is open, a tick when it is settled.
void drawSign(QPainter &painter, const QPointF &centre, const CommentRow &row, const Theme &theme)
{
    const bool isSettled = row.thread.state == ThreadState::Resolved;
    const QColor ink = isSettled ? theme.ok : row.reason.isEmpty() ? theme.info : theme.error;
    painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (isSettled) {
        const QPolygonF tick{{centre + QPointF(-5, 0), centre + QPointF(-1, 4), centre + QPointF(6, -5)}};
        painter.drawPolyline(tick);
        return;
    }
    painter.drawRoundedRect(QRectF(centre.x() - 7, centre.y() - 6, 14, 10), 3, 3);
    painter.drawLine(centre + QPointF(-3, 4), centre + QPointF(-3, 7));
    if (!row.reason.isEmpty())
        painter.drawLine(centre + QPointF(0, -3), centre + QPointF(0, 1));
}

void drawHead(QPainter &painter, const QRect &rect, const CommentRow &row, const QStyleOptionViewItem &option)
{
    const Theme &theme = themeOf(option.palette);
    const Comment first = row.thread.comments.value(0);
    const QFont bold = sized(option.font, 13, QFont::DemiBold);
    const QFont small = sized(option.font, 12);
    const QString when = row.thread.state == ThreadState::Resolved && !row.thread.resolvedBy.isEmpty()
                             ? CommentDelegate::tr("resolved by %1").arg(row.thread.resolvedBy)
                             : saidAt(first.time);
    const int forTime = std::min(rect.width() / 2, QFontMetrics(small).horizontalAdvance(when) + 8);
    const QString author = QFontMetrics(bold).elidedText(first.author, Qt::ElideRight, rect.width() - forTime);
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, author);
    painter.setFont(small);
    painter.setPen(theme.soft);
    painter.drawText(rect.adjusted(QFontMetrics(bold).horizontalAdvance(author) + 8, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(small).elidedText(when, Qt::ElideRight, forTime));
}

void drawAbout(QPainter &painter, const QRect &rect, const QString &about, const QStyleOptionViewItem &option)
{
    const Theme &theme = themeOf(option.palette);
    QFont font = sized(option.font, 12);
    font.setItalic(true);
    painter.fillRect(QRect(rect.left(), rect.top() + 2, 2, rect.height() - 4), theme.line);
    painter.setFont(font);
    painter.setPen(theme.soft);
    painter.drawText(rect.adjusted(7, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(about, Qt::ElideRight, rect.width() - 7));
}

} // namespace

CommentDelegate::CommentDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void CommentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CommentRow &row = rowAt(index);
    const Theme &theme = themeOf(option.palette);
    const bool current = isCurrent(option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, current ? theme.selected : theme.panel);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    drawSign(*painter, QPointF(option.rect.left() + 19, option.rect.top() + top + headHeight / 2.0), row, theme);
    QRect rect(option.rect.left() + textLeft, option.rect.top() + top, textWidth(option), headHeight);
    drawHead(*painter, rect, row, option);
    int y = rect.bottom() + 1;
    if (!row.reason.isEmpty()) {
        paintChip(*painter, QPointF(rect.left(), y + chipHeight / 2.0 - 1),
                  {tr("Returned: %1").arg(row.reason), theme.onDeleted, theme.deleted, {}}, option.font);
        y += chipHeight;
    }
    if (const QString about = aboutOf(row); !about.isEmpty()) {
        drawAbout(*painter, QRect(rect.left(), y, rect.width(), wordsHeight), about, option);
        y += wordsHeight;
    }
    painter->setPen(row.thread.state == ThreadState::Resolved ? theme.soft : theme.text);
    for (const Piece &piece : current ? whole(row, option.font) : beginning(row, option.font)) {
        const QRect room(rect.left(), y, rect.width(), piece.height(rect.width()));
        painter->setFont(piece.font);
        if (current)
            painter->drawText(room, Qt::TextWordWrap, piece.text);
        else
            drawElidedLines(*painter, room, piece.text.simplified());
        y += room.height() + gap;
        painter->setPen(theme.soft);
    }
    painter->restore();
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CommentRow &row = rowAt(index);
    const int width = textWidth(option);
    if (isCurrent(option, index))
        return {100, fixedHeight(row) + heightOf(whole(row, option.font), width) + buttonRow + top};
    Height &known = m_heights[row.thread.id];
    const size_t text = textOf(row);
    if (known.width != width || known.text != text)
        known = {width, text, fixedHeight(row) + heightOf(beginning(row, option.font), width) + top};
    return {100, known.height};
}

} // namespace toasoan
