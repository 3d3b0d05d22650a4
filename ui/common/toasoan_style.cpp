#include "ui/common/toasoan_style.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTime>
#include <QWidget>

namespace toasoan {
namespace {

constexpr qreal radius = 5;
constexpr int linePadding = 3;  // px, more than Qt's between a field's frame and its text
constexpr int leastTarget = 28; // px, for a finger or a tired hand

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

void drawRounded(QPainter &painter, const QRect &rect, const QColor &border, const QColor &fill, qreal width = 1)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void drawButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Theme &theme = themeOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option.state & QStyle::State_MouseOver;
    QColor fill = isPrimary(widget) && enabled ? theme.accent : theme.panel;
    if (enabled && (pressed || hovered))
        fill = isPrimary(widget) ? fill.darker(pressed ? 118 : 108) : theme.selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    drawRounded(painter, option.rect,
                focused                        ? theme.accent
                : isPrimary(widget) && enabled ? fill
                                               : theme.line,
                fill, focused ? 1.6 : 1);
    if (focused && isPrimary(widget))
        drawRounded(painter, option.rect.adjusted(2, 2, -2, -2), theme.onAccent, {});
}

void drawToolButton(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = themeOf(option.palette);
    const bool on = option.state & (QStyle::State_On | QStyle::State_Sunken);
    const bool hovered = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    if (on || hovered)
        drawRounded(painter, option.rect, {}, on ? theme.selected : theme.background);
    if (option.state & QStyle::State_HasFocus)
        drawRounded(painter, option.rect, theme.accent, {}, 1.6);
}

/// The square in the middle where a box or a ring is drawn.
QRectF indicatorIn(const QRect &rect)
{
    const int side = std::min(rect.width(), rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(rect.center());
    return QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
}

/// Fusion's frame around an empty box can hardly be seen on dark paper.
void beginIndicator(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = themeOf(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(option.state & QStyle::State_HasFocus ? QPen(theme.accent, 1.6) : QPen(theme.soft, 1));
    painter.setBrush(theme.paper);
}

QColor markColour(const QStyleOption &option)
{
    const Theme &theme = themeOf(option.palette);
    return option.state & QStyle::State_Enabled ? theme.text : theme.soft;
}

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const QRectF box = indicatorIn(option.rect);
    beginIndicator(painter, option);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(markColour(option), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = box.center();
    const qreal unit = (box.width() + 1) / 14.0;
    if (option.state & QStyle::State_NoChange)
        painter.drawLine(centre - QPointF(3 * unit, 0), centre + QPointF(3 * unit, 0));
    else if (option.state & QStyle::State_On)
        painter.drawPolyline(QPolygonF({centre + QPointF(-3.2, 0.2) * unit, centre + QPointF(-0.9, 2.7) * unit,
                                        centre + QPointF(3.4, -2.7) * unit}));
    painter.restore();
}

void drawRadioButton(QPainter &painter, const QStyleOption &option)
{
    const QRectF ring = indicatorIn(option.rect);
    beginIndicator(painter, option);
    painter.drawEllipse(ring);
    if (option.state & QStyle::State_On) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(markColour(option));
        painter.drawEllipse(ring.center(), ring.width() / 4, ring.height() / 4);
    }
    painter.restore();
}

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &box, const QRect &arrow)
{
    const Theme &theme = themeOf(box.palette);
    const bool focused = box.state & QStyle::State_HasFocus;
    drawRounded(painter, box.rect, focused ? theme.accent : theme.line, theme.panel, focused ? 1.6 : 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.soft, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = QRectF(arrow).center();
    painter.drawPolyline(
        QPolygonF({centre + QPointF(-3.5, -1.5), centre + QPointF(0, 2), centre + QPointF(3.5, -1.5)}));
    painter.restore();
}

/// A thumb alone, without arrows and groove.
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const QRect &thumb)
{
    const Theme &theme = themeOf(bar.palette);
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Window));
    if (bar.maximum <= bar.minimum)
        return;
    QColor colour = theme.soft;
    colour.setAlphaF(bar.state & QStyle::State_Sunken || bar.activeSubControls & QStyle::SC_ScrollBarSlider ? 0.75F
                                                                                                            : 0.4F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(thumb).adjusted(3, 3, -3, -3), 3, 3);
    painter.restore();
}

QRect scrollThumb(const QStyleOptionSlider &bar)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int room = upright ? bar.rect.height() : bar.rect.width();
    const int range = bar.maximum - bar.minimum;
    const int length =
        range > 0 ? std::max(32, static_cast<int>(static_cast<qint64>(room) * bar.pageStep / (range + bar.pageStep)))
                  : room;
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    return upright ? QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), length)
                   : QRect(bar.rect.left() + start, bar.rect.top(), length, bar.rect.height());
}

/// What is done so far; of work whose length nobody knows a third of the bar, which wanders to and fro.
QRect doneOf(const QStyleOptionProgressBar &bar)
{
    const int room = bar.rect.width();
    if (bar.maximum > bar.minimum) {
        const auto done = static_cast<qint64>(bar.progress) - bar.minimum;
        const qint64 all = static_cast<qint64>(bar.maximum) - bar.minimum;
        return bar.rect.adjusted(0, 0, static_cast<int>(room * done / all) - room, 0);
    }
    constexpr int there = 1200; // ms from one end to the other
    const int time = QTime::currentTime().msecsSinceStartOfDay() % (2 * there);
    const int length = room / 3;
    const int start = (room - length) * (time < there ? time : 2 * there - time) / there;
    return {bar.rect.left() + start, bar.rect.top(), length, bar.rect.height()};
}

void drawRail(QPainter &painter, const QRect &rect, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const qreal round = std::min(radius, rect.height() / 2.0);
    painter.drawRoundedRect(rect, round, round);
    painter.restore();
}

} // namespace

ToaSoanStyle::ToaSoanStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ToaSoanStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const Theme &theme = themeOf(option->palette);
    const bool focused = option->state & State_HasFocus;
    switch (element) {
    case PE_PanelButtonTool:
        return drawToolButton(*painter, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return drawRadioButton(*painter, *option);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            return painter->fillRect(option->rect.adjusted(1, 1, -1, -1), theme.paper); // inside a spin box
        return drawRounded(*painter, option->rect, focused ? theme.accent : theme.line, theme.paper, focused ? 1.6 : 1);
    case PE_FrameLineEdit:
        return;
    case PE_FrameMenu:
        painter->setPen(theme.line);
        return painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    case PE_Frame:
        painter->setPen(focused ? theme.accent : theme.line);
        painter->setBrush(Qt::NoBrush);
        return painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    case PE_FrameFocusRect:
        return drawRounded(*painter, option->rect, theme.accent, {}, 1.6);
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ToaSoanStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == CE_PushButtonBevel)
        return drawButton(*painter, *option, widget);
    if (element == CE_PushButtonLabel && isPrimary(widget) && option->state & State_Enabled) {
        QStyleOptionButton label = *qstyleoption_cast<const QStyleOptionButton *>(option);
        label.palette.setColor(QPalette::ButtonText, themeOf(option->palette).onAccent);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, themeOf(option->palette).panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          themeOf(option->palette).line);
        return;
    }
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, themeOf(option->palette).panel);
        return;
    }
    if (element == CE_MenuBarItem) {
        const bool open = option->state & (State_Selected | State_Sunken) && option->state & State_Enabled;
        painter->fillRect(option->rect, open ? themeOf(option->palette).selected : themeOf(option->palette).panel);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        return drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic, option->palette, true,
                            item->text, QPalette::WindowText);
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && element == CE_MenuItem) {
        QStyleOptionMenuItem calm = *item; // as in the menu bar: icons keep their colour and can be seen
        calm.palette.setColor(QPalette::Highlight, themeOf(option->palette).selected);
        calm.palette.setColor(QPalette::HighlightedText, themeOf(option->palette).text);
        return QProxyStyle::drawControl(element, &calm, painter, widget);
    }
    if (element == CE_ProgressBarGroove)
        return drawRail(*painter, option->rect, themeOf(option->palette).line);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        bar && element == CE_ProgressBarContents) {
        QStyleOptionProgressBar none = *bar; // Fusion paints nothing of it, and keeps the clock of what has no end
        none.rect = {};
        QProxyStyle::drawControl(element, &none, painter, widget);
        return drawRail(*painter, doneOf(*bar), themeOf(option->palette).accent);
    }
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, themeOf(option->palette).line);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ToaSoanStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        return drawScrollBar(*painter, *bar, scrollThumb(*bar));
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && control == CC_ComboBox)
        return drawComboBox(*painter, *box, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget));
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
        QStyleOptionToolButton plain = *button;
        plain.features &= ~QStyleOptionToolButton::HasMenu; // no arrow: its words say that there is more
        return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ToaSoanStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect thumb = scrollThumb(*bar);
    const bool upright = bar->orientation == Qt::Vertical;
    switch (part) {
    case SC_ScrollBarSlider:
        return thumb;
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return upright ? bar->rect.adjusted(0, 0, 0, thumb.top() - bar->rect.bottom())
                       : bar->rect.adjusted(0, 0, thumb.left() - bar->rect.right(), 0);
    case SC_ScrollBarAddPage:
        return upright ? bar->rect.adjusted(0, thumb.bottom() - bar->rect.top(), 0, 0)
                       : bar->rect.adjusted(thumb.right() - bar->rect.left(), 0, 0, 0);
    default:
        return {};
    }
}

QRect ToaSoanStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(linePadding, 0, -linePadding, 0) : rect;
}

int ToaSoanStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ToolBarItemMargin:
        return 4;
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
        return 16;
    case PM_ButtonMargin:
        return 12;
    case PM_HeaderMargin:
        return 10;
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return 12;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ToaSoanStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton || type == CT_ToolButton || type == CT_LineEdit || type == CT_ComboBox)
        result.setHeight(std::max(result.height(), leastTarget));
    if (type == CT_MenuBarItem)
        result += QSize(6, 6);
    if (type == CT_ToolButton)
        result.setWidth(std::max(result.width(), leastTarget));
    return result;
}

int ToaSoanStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

/// Fusion's own are picture files, and reading one loads every image plug-in while the window is being made.
/// A button box hands the focus on to its leftmost button (Qt 6.4), so Tab passed by the buttons that were added
/// before.
void ToaSoanStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QDialogButtonBox *>(widget))
        widget->setFocusProxy(nullptr);
}

QIcon ToaSoanStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    const QPalette palette = widget ? widget->palette() : QGuiApplication::palette();
    switch (icon) {
    case SP_ToolBarHorizontalExtensionButton:
        return themedIcon(QStringLiteral("next"), palette);
    case SP_LineEditClearButton:
        return themedIcon(QStringLiteral("close"), palette);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace toasoan
