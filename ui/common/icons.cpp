#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace toasoan {
namespace {

constexpr auto drawnColour = "#5d6670"; // what every icon is drawn in

QPixmap rendered(const QByteArray &drawing, const QColor &colour, int size)
{
    QByteArray coloured = drawing;
    coloured.replace(drawnColour, colour.name().toLatin1());
    QSvgRenderer renderer(coloured);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    QFile file(QStringLiteral(":/icons/actions/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray drawing = file.readAll();
    const Theme &theme = themeOf(palette);
    QColor faint = theme.soft;
    faint.setAlphaF(0.45F);
    QIcon icon;
    for (const int size : {16, 20, 32, 40}) {
        icon.addPixmap(rendered(drawing, theme.text, size), QIcon::Normal, QIcon::Off);
        icon.addPixmap(rendered(drawing, theme.accent, size), QIcon::Normal, QIcon::On);
        icon.addPixmap(rendered(drawing, faint, size), QIcon::Disabled, QIcon::Off);
    }
    return icon;
}

} // namespace toasoan
