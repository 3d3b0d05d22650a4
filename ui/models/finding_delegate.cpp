#include "ui/models/finding_delegate.h"

#include "ui/common/theme.h"
#include "ui/models/finding_list_model.h"
#include "ui/models/row_width.h"
#include "ui/models/severity_shape.h"
#include "ui/models/visible_text.h"

#include <QAbstractItemView>
#include <QPainter>

namespace toasoan {
namespace {

constexpr int headingHeight = 32;
constexpr int rightMargin = 12;

const FindingListModel::Row &rowAt(const QModelIndex &index)
{
    return static_cast<const FindingListModel *>(index.model())->row(index.row());
}

QFont sized(const QFont &base, int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = base;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return widthInside(view, option) - FindingDelegate::textLeft - rightMargin;
}

QRect messageRect(const QStyleOptionViewItem &option, const QString &message, int pixels)
{
    const QFontMetrics metrics(sized(option.font, pixels));
    return metrics.boundingRect(QRect(0, 0, textWidth(option), 400), Qt::TextWordWrap, message);
}

/// Words with a title line of their own: “wrong → right”, or what the sentence is about. A finding about a whole
/// text has none: nobody reads their headline again in the panel.
bool hasTitle(const FindingGroup &group)
{
    constexpr qsizetype longestTitle = 48;
    return !group.first().text.isEmpty() && (group.canFix() || group.first().text.size() <= longestTitle);
}

bool isCurrent(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->currentIndex() == index;
}

/// One word on its coloured ground; returns where the next may begin.
qreal drawWord(QPainter &painter, const QPointF &at, const QString &word, const QFont &font, const QColor &ink,
               const QColor &fill, qreal limit)
{
    const QFontMetricsF metrics(font);
    const QString fitted = metrics.elidedText(word, Qt::ElideRight, std::max<qreal>(20, limit - at.x()));
    const qreal width = metrics.horizontalAdvance(fitted);
    if (fill.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(at.x() - 2, at.y() - metrics.ascent() - 1, width + 4, metrics.height() + 2), 3,
                                3);
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(at, fitted);
    return at.x() + width + 4;
}

void drawTitle(QPainter &painter, const QRect &rect, const FindingGroup &group, const QStyleOptionViewItem &option)
{
    const Theme &theme = themeOf(option.palette);
    const Finding &finding = group.first();
    QFont font = sized(option.font, 13);
    const QPointF start(rect.left() + 2, rect.top() + QFontMetricsF(font).ascent() + 1);
    const qreal half = group.canFix() ? rect.left() + rect.width() * 0.5 : rect.right();
    QFont struck = font;
    struck.setStrikeOut(group.canFix());
    qreal x = drawWord(painter, start, visibleText(finding, finding.text), struck,
                       group.canFix() ? theme.onDeleted : theme.text, group.canFix() ? theme.deleted : QColor(), half);
    if (group.canFix()) {
        x = drawWord(painter, QPointF(x + 3, start.y()), QStringLiteral("→"), font, theme.soft, {}, rect.right());
        const QString right = finding.replacements.first();
        x = drawWord(painter, QPointF(x + 5, start.y()),
                     right.isEmpty() ? FindingDelegate::tr("(take out)") : visibleText(finding, right), font,
                     theme.onInserted, theme.inserted, rect.right() - 50);
    }
    if (group.findings.size() > 1)
        drawWord(painter, QPointF(x + 3, start.y()),
                 FindingDelegate::tr("· %n place(s)", nullptr, static_cast<int>(group.findings.size())), font,
                 theme.soft, {}, rect.right());
}

void drawHeading(QPainter &painter, const QStyleOptionViewItem &option, const FindingListModel::Row &row)
{
    const Theme &theme = themeOf(option.palette);
    painter.setFont(sized(option.font, 12, QFont::DemiBold));
    painter.setPen(theme.soft);
    const QRect rect = option.rect.adjusted(12, 6, -12, 0);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("%1 · %2").arg(className(row.heading)).arg(row.headingCount));
}

} // namespace

FindingDelegate::FindingDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FindingListModel::Row &row = rowAt(index);
    const Theme &theme = themeOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect,
                      isCurrent(option, index) && !row.group.findings.isEmpty() ? theme.selected : theme.panel);
    if (row.group.findings.isEmpty()) {
        drawHeading(*painter, option, row);
        painter->restore();
        return;
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    drawSeverity(*painter, QPointF(option.rect.left() + 19, option.rect.top() + 19), row.group.first().severity, theme);
    const QRect rect(option.rect.left() + textLeft, option.rect.top() + 10, textWidth(option), 20);
    const Finding &finding = row.group.first();
    const bool titled = hasTitle(row.group);
    if (titled)
        drawTitle(*painter, rect, row.group, option);
    painter->setFont(sized(option.font, titled ? 12 : 13));
    painter->setPen(titled ? theme.soft : theme.text);
    painter->drawText(rect.adjusted(2, titled ? 21 : 0, 0, 400), Qt::TextWordWrap, finding.message);
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FindingListModel::Row &row = rowAt(index);
    if (row.group.findings.isEmpty())
        return {100, headingHeight};
    const int title = hasTitle(row.group) ? 21 : 0;
    const int buttons = isCurrent(option, index) ? buttonRow : 0;
    return {100, 20 + title + messageRect(option, row.group.first().message, title > 0 ? 12 : 13).height() + buttons};
}

} // namespace toasoan
