#include "ui/models/draft_delegate.h"

#include "ui/common/chip.h"
#include "ui/common/theme.h"
#include "ui/models/draft_list_model.h"

#include <QPainter>
#include <QTextLayout>

namespace toasoan {
namespace {

constexpr int margin = 12;
constexpr int lineHeight = 18;
constexpr int chipRow = 24;

QFont sized(const QFont &base, int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = base;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

/// Text over at most two lines, the last one cut with an ellipsis.
void drawTwoLines(QPainter &painter, const QRect &rect, const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(rect.width());
    const int taken = first.textLength();
    layout.endLayout();
    painter.setFont(font);
    const QFontMetrics metrics(font);
    painter.drawText(QPoint(rect.left(), rect.top() + metrics.ascent()), text.left(taken).trimmed());
    const QString rest = text.mid(taken).trimmed();
    painter.drawText(QPoint(rect.left(), rect.top() + lineHeight + metrics.ascent()),
                     metrics.elidedText(rest, Qt::ElideRight, rect.width()));
}

const DraftRow &rowAt(const QModelIndex &index)
{
    return static_cast<const DraftListModel *>(index.model())->row(index.row());
}

void drawFoot(QPainter &painter, const QRect &rect, const DraftRow &row, const QStyleOptionViewItem &option)
{
    const qreal middle = rect.center().y() + 1;
    qreal right =
        rect.left()
        + paintChip(painter, QPointF(rect.left(), middle), chipOf(row.state, row.seal, option.palette), option.font);
    painter.setFont(sized(option.font, 11));
    painter.setPen(themeOf(option.palette).soft);
    if (row.origin == DraftOrigin::Sample)
        painter.drawText(QRectF(right + 8, rect.top(), 80, rect.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         DraftDelegate::tr("sample"));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight,
                     shortTime(row.modified.toLocalTime(), QDateTime::currentDateTime()));
}

} // namespace

QString shortTime(const QDateTime &time, const QDateTime &now)
{
    const qint64 days = time.date().daysTo(now.date());
    if (days == 0)
        return time.toString(QStringLiteral("HH:mm"));
    if (days == 1)
        return DraftDelegate::tr("yesterday");
    return time.toString(time.date().year() == now.date().year() ? QStringLiteral("d/M") : QStringLiteral("d/M/yyyy"));
}

void DraftDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const DraftRow &row = rowAt(index);
    const Theme &theme = themeOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, selected ? theme.selected : theme.panel);
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    QRect rect = option.rect.adjusted(margin, 8, -margin, -8);
    painter->setPen(theme.text);
    drawTwoLines(*painter, rect, index.data().toString(), sized(option.font, 13, QFont::DemiBold));
    rect.adjust(0, 2 * lineHeight, 0, 0);
    if (!row.snippet.isEmpty()) {
        painter->setPen(theme.soft);
        painter->setFont(sized(option.font, 12));
        const QString snippet = painter->fontMetrics().elidedText(row.snippet, Qt::ElideRight, rect.width());
        painter->drawText(rect, Qt::AlignTop | Qt::AlignLeft, snippet);
        rect.adjust(0, lineHeight, 0, 0);
    }
    drawFoot(*painter, rect, row, option);
    if (option.state & QStyle::State_HasFocus && selected)
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, painter, option.widget);
    painter->restore();
}

QSize DraftDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int snippet = rowAt(index).snippet.isEmpty() ? 0 : lineHeight;
    return {200, 16 + 2 * lineHeight + snippet + chipRow - 4};
}

} // namespace toasoan
