#include "ui/models/fix_delegate.h"

#include "ui/common/theme.h"
#include "ui/models/fix_list_model.h"
#include "ui/models/row_width.h"
#include "ui/models/visible_text.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

namespace toasoan {
namespace {

constexpr int headingHeight = 30;
constexpr int textLeft = 40;
constexpr int rightMargin = 12;
constexpr int boxSide = 16;
constexpr int padding = 7;

const FixListModel::Row &rowAt(const QModelIndex &index)
{
    return static_cast<const FixListModel *>(index.model())->row(index.row());
}

QFont sized(const QFont &base, int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = base;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

qreal textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return widthInside(view, option) - textLeft - rightMargin;
}

QTextLayout::FormatRange piece(int start, qsizetype length, const QColor &ink, const QColor &ground)
{
    QTextLayout::FormatRange range{start, static_cast<int>(length), {}};
    range.format.setForeground(ink);
    range.format.setBackground(ground);
    return range;
}

/// The sentence with both forms in it.
void setRedline(QTextLayout &layout, const FixChange &change, const Theme &theme)
{
    const QString gone = visibleText(change.finding, change.finding.text);
    const QString come = visibleText(change.finding, change.finding.replacements.first());
    auto struck = piece(static_cast<int>(change.before.size()), gone.size(), theme.onDeleted, theme.deleted);
    struck.format.setFontStrikeOut(true);
    const QString gap = gone.isEmpty() || come.isEmpty() ? QString() : QString(QChar(0x2009));
    const auto behind = struck.start + struck.length + static_cast<int>(gap.size());
    auto added = piece(behind, come.size(), theme.onInserted, theme.inserted);
    added.format.setFontUnderline(true);
    layout.setText(change.before + gone + gap + come + change.after);
    layout.setFormats({struck, added});
}

/// The sentence with what was found in it.
void setFound(QTextLayout &layout, const FixChange &change, const Theme &theme)
{
    const QString found = change.finding.text;
    layout.setText(change.before + found + change.after);
    layout.setFormats({piece(static_cast<int>(change.before.size()), found.size(), theme.text, theme.warningFill)});
}

void layOut(QTextLayout &layout, const FixChange &change, const Theme &theme, qreal width)
{
    if (change.finding.replacements.isEmpty())
        setFound(layout, change, theme);
    else
        setRedline(layout, change, theme);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() + 2;
    }
    layout.endLayout();
}

QString note(const FixChange &change)
{
    if (change.quoted)
        return FixDelegate::tr("In quotation marks: changed only if you tick it");
    return isAboutUnknownWord(change.finding) ? FixDelegate::tr("A guess: changed only if you tick it") : QString();
}

QRect boxRect(const QRect &row, bool heading)
{
    return {row.left() + 12, row.top() + (heading ? (headingHeight - boxSide) / 2 : padding), boxSide, boxSide};
}

/// The style's own box has the colour of the panel in the dark.
void drawBox(QPainter &painter, const QRectF &box, Qt::CheckState state, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = state != Qt::Unchecked;
    painter.setPen(filled ? theme.accent : theme.soft);
    painter.setBrush(filled ? theme.accent : theme.paper);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(QPen(theme.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = box.center();
    if (state == Qt::Checked)
        painter.drawPolyline(
            QPolygonF({centre + QPointF(-3.5, 0), centre + QPointF(-1, 2.8), centre + QPointF(3.8, -2.8)}));
    else if (state == Qt::PartiallyChecked)
        painter.drawLine(centre + QPointF(-3.2, 0), centre + QPointF(3.2, 0));
    painter.restore();
}

int noteHeight(const QStyleOptionViewItem &option, const QString &text)
{
    const QRect room(0, 0, static_cast<int>(textWidth(option)), 400);
    return text.isEmpty()
               ? 0
               : QFontMetrics(sized(option.font, 11)).boundingRect(room, Qt::TextWordWrap, text).height() + 3;
}

bool isCurrent(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->currentIndex() == index;
}

} // namespace

void FixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FixListModel::Row &row = rowAt(index);
    const Theme &theme = themeOf(option.palette);
    const bool heading = !row.heading.isEmpty();
    painter->save();
    painter->fillRect(option.rect, isCurrent(option, index) ? theme.selected : theme.panel);
    const QVariant state = index.data(Qt::CheckStateRole);
    if (state.isValid())
        drawBox(*painter, boxRect(option.rect, heading), static_cast<Qt::CheckState>(state.toInt()), theme);
    const QRect text = option.rect.adjusted(textLeft, padding - 1, -rightMargin, 0);
    if (heading) {
        painter->setFont(sized(option.font, 12, QFont::DemiBold));
        painter->setPen(theme.soft);
        painter->drawText(option.rect.adjusted(textLeft, 0, -rightMargin, 0), Qt::AlignVCenter, row.heading);
    } else {
        QTextLayout layout(QString(), sized(option.font, 13));
        layOut(layout, row.change, theme, textWidth(option));
        painter->setPen(theme.text);
        layout.draw(painter, text.topLeft());
        painter->setFont(sized(option.font, 11));
        painter->setPen(theme.soft);
        painter->drawText(text.adjusted(0, static_cast<int>(layout.boundingRect().height()) + 3, 0, 40),
                          Qt::TextWordWrap, note(row.change));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    }
    painter->restore();
}

QSize FixDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FixListModel::Row &row = rowAt(index);
    if (!row.heading.isEmpty())
        return {100, headingHeight};
    QTextLayout layout(QString(), sized(option.font, 13));
    layOut(layout, row.change, themeOf(option.palette), textWidth(option));
    const int height = static_cast<int>(std::ceil(layout.boundingRect().height()));
    return {100, height + noteHeight(option, note(row.change)) + 2 * padding};
}

/// The whole space beside the letters takes the tick: a target that a tired hand hits.
bool FixDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const bool pressed = event->type() == QEvent::MouseButtonRelease
                         && static_cast<QMouseEvent *>(event)->position().x() < option.rect.left() + textLeft;
    const bool typed = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!index.data(Qt::CheckStateRole).isValid() || (!pressed && !typed))
        return false;
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace toasoan
