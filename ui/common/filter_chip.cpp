#include "ui/common/filter_chip.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace toasoan {
namespace {

constexpr int chipHeight = 28; // px, for a finger or a tired hand
constexpr int pillHeight = 22;
constexpr int side = 9;
constexpr int iconSide = 14;
constexpr int iconGap = 4;

QFont chipFont(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(12);
    return font;
}

} // namespace

FilterChip::FilterChip(QWidget *parent) : QToolButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    const int icon = this->icon().isNull() ? 0 : iconSide + iconGap;
    return {QFontMetrics(chipFont(font())).horizontalAdvance(text()) + icon + 2 * side, chipHeight};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill(0.5, (height() - pillHeight) / 2.0 + 0.5, width() - 1, pillHeight - 1);
    const bool strong = isEnabled() && (isChecked() || hasFocus());
    painter.setPen(QPen(strong ? theme.accent : theme.line, hasFocus() ? 1.6 : 1));
    painter.setBrush(isEnabled() && (isChecked() || underMouse()) ? theme.selected : theme.paper);
    painter.drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    qreal x = side;
    if (!icon().isNull()) {
        icon().paint(&painter, QRect(side, (height() - iconSide) / 2, iconSide, iconSide));
        x += iconSide + iconGap;
    }
    painter.setFont(chipFont(font()));
    painter.setPen(palette().color(QPalette::WindowText)); // faded where it cannot be pressed
    painter.drawText(QRectF(x, pill.top(), width() - x, pill.height()), Qt::AlignVCenter, text());
}

} // namespace toasoan
