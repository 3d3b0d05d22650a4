#include "ui/models/draft_delegate.h"

#include "ui/common/chip.h"
#include "ui/common/theme.h"
#include "ui/models/draft_list_model.h"

#include <QPainter>
#include <QTextLayout>

namespace toasoan {
namespace {

constexpr int margin = draftMargin;
constexpr int lineHeight = 18;
constexpr int chipRow = 24;
constexpr int headingHeight = 28;
constexpr int cellHeight = 32;

QFont sized(const QFont &base, int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = base;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

/// A text and the stretches of it that were searched for.
struct MarkedText
{
    QString text;
    QList<TextRange> found;
};

QList<QTextLayout::FormatRange> formatsOf(const MarkedText &marked, const Theme &theme)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : marked.found) {
        QTextCharFormat format;
        format.setBackground(theme.warningFill);
        format.setForeground(theme.text);
        formats.append({static_cast<int>(range.start), static_cast<int>(range.length), format});
    }
    return formats;
}

/// What of a marked text stands in one line, from that letter on; the last line ends with an ellipsis.
MarkedText lineOf(const MarkedText &marked, qsizetype start, qsizetype length)
{
    MarkedText line{marked.text.mid(start, length), {}};
    for (const TextRange &range : marked.found) {
        const qsizetype from = std::max<qsizetype>(0, range.start - start);
        const qsizetype to = std::min(line.text.size(), range.end() - start);
        if (to > from)
            line.found.append({from, to - from});
    }
    return line;
}

void drawLine(QPainter &painter, QPoint topLeft, const MarkedText &marked, const QFont &font, const Theme &theme)
{
    QTextLayout layout(marked.text, font);
    layout.setFormats(formatsOf(marked, theme));
    layout.beginLayout();
    layout.createLine().setLineWidth(1e6);
    layout.endLayout();
    layout.draw(&painter, topLeft);
}

/// Over at most two lines.
void drawTwoLines(QPainter &painter, const QRect &rect, const MarkedText &marked, const QFont &font, const Theme &theme)
{
    QTextLayout layout(marked.text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(rect.width());
    const int taken = first.textLength();
    layout.endLayout();
    drawLine(painter, rect.topLeft(), lineOf(marked, 0, taken), font, theme);
    MarkedText second = lineOf(marked, taken, marked.text.size());
    const QString fitting = QFontMetrics(font).elidedText(second.text, Qt::ElideRight, rect.width());
    second = lineOf(second, 0, fitting == second.text ? second.text.size() : fitting.size() - 1);
    second.text = fitting;
    drawLine(painter, rect.topLeft() + QPoint(0, lineHeight), second, font, theme);
}

const DraftListModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const DraftListModel *>(index.model());
}

void drawFoot(QPainter &painter, const QRect &rect, const DraftRow &row, const QStyleOptionViewItem &option)
{
    const qreal middle = rect.center().y() + 1;
    const qreal right =
        rect.left()
        + paintChip(painter, QPointF(rect.left(), middle), chipOf(row.state, row.seal, option.palette), option.font);
    painter.setFont(sized(option.font, 11));
    painter.setPen(themeOf(option.palette).soft);
    const QString time = shortTime(row.modified.toLocalTime(), QDateTime::currentDateTime());
    const QString note =
        row.label.isEmpty() && row.origin == DraftOrigin::Sample ? DraftDelegate::tr("sample") : row.label;
    const qreal room = rect.right() - right - 16 - painter.fontMetrics().horizontalAdvance(time);
    painter.drawText(QRectF(right + 8, rect.top(), room, rect.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(note, Qt::ElideRight, static_cast<int>(room)));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, time);
}

/// The heading of a group, and the room that is left for the row.
QRect drawHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &heading, bool withText)
{
    if (heading.isEmpty())
        return option.rect;
    const Theme &theme = themeOf(option.palette);
    const QRect band(option.rect.topLeft(), QSize(option.rect.width(), headingHeight));
    painter.fillRect(band, theme.background);
    painter.fillRect(QRect(band.left(), band.bottom(), band.width(), 1), theme.line);
    painter.setFont(sized(option.font, 12, QFont::DemiBold));
    painter.setPen(theme.soft);
    if (withText)
        painter.drawText(band.adjusted(margin, 0, -margin, 0), Qt::AlignVCenter | Qt::AlignLeft, heading);
    return option.rect.adjusted(0, headingHeight, 0, 0);
}

void drawGround(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option)
{
    const Theme &theme = themeOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(rect, selected ? theme.selected : theme.panel);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
}

void drawFocus(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(themeOf(option.palette).accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -2));
}

void drawLabel(QPainter &painter, const QRect &room, const QString &label, const QStyleOptionViewItem &option)
{
    painter.setFont(sized(option.font, 12));
    painter.setPen(themeOf(option.palette).soft);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(label, Qt::ElideRight, room.width()));
}

int headingOf(const QModelIndex &index)
{
    return modelOf(index).headingAt(index.row()).isEmpty() ? 0 : headingHeight;
}

} // namespace

void DraftDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const DraftRow &row = modelOf(index).row(index.row());
    const Theme &theme = themeOf(option.palette);
    painter->save();
    const QRect whole = drawHeading(*painter, option, modelOf(index).headingAt(index.row()), true);
    drawGround(*painter, whole, option);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(QRect(whole.topLeft(), QSize(3, whole.height())), theme.accent);
    QRect rect = whole.adjusted(margin, 8, -margin, -8);
    painter->setPen(theme.text);
    drawTwoLines(*painter, rect, {index.data().toString(), row.headlineFound}, sized(option.font, 13, QFont::DemiBold),
                 theme);
    rect.adjust(0, 2 * lineHeight, 0, 0);
    if (modelOf(index).isSearch()) {
        painter->setPen(theme.soft);
        drawTwoLines(*painter, rect, {row.snippet.text, row.snippet.found}, sized(option.font, 12), theme);
        rect.adjust(0, 2 * lineHeight, 0, 0);
    }
    drawFoot(*painter, rect, row, option);
    drawFocus(*painter, whole, option);
    painter->restore();
}

QSize DraftDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int snippet = modelOf(index).isSearch() ? 2 * lineHeight : 0;
    return {200, headingOf(index) + 16 + 2 * lineHeight + snippet + chipRow - 4};
}

void DraftCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const DraftRow &row = modelOf(index).row(index.row());
    const Theme &theme = themeOf(option.palette);
    const bool headline = index.column() == DraftListModel::Headline;
    painter->save();
    const QRect cell = drawHeading(*painter, option, modelOf(index).headingAt(index.row()), headline);
    drawGround(*painter, cell, option);
    const QRect rect = cell.adjusted(margin, 0, -margin, 0);
    if (index.column() == DraftListModel::StateName) {
        paintChip(*painter, QPointF(rect.left(), rect.center().y()), chipOf(row.state, row.seal, option.palette),
                  option.font);
    } else {
        const QFont font = sized(option.font, 13, headline ? QFont::DemiBold : QFont::Normal);
        painter->setPen(headline ? theme.text : theme.soft);
        MarkedText marked{index.data().toString(), headline ? row.headlineFound : QList<TextRange>()};
        const QString fitting = QFontMetrics(font).elidedText(marked.text, Qt::ElideRight, rect.width());
        if (fitting != marked.text)
            marked = lineOf(marked, 0, fitting.size() - 1);
        marked.text = fitting;
        const bool right = index.column() == DraftListModel::Words;
        const int left = right ? rect.right() - QFontMetrics(font).horizontalAdvance(fitting) : rect.left();
        drawLine(*painter, QPoint(left, rect.center().y() - QFontMetrics(font).height() / 2), marked, font, theme);
        if (headline && !row.label.isEmpty())
            drawLabel(*painter, rect.adjusted(QFontMetrics(font).horizontalAdvance(fitting) + margin, 0, 0, 0),
                      row.label, option);
    }
    drawFocus(*painter, cell, option);
    painter->restore();
}

QSize DraftCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {80, headingOf(index) + cellHeight};
}

} // namespace toasoan
