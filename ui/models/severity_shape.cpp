#include "ui/models/severity_shape.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QIcon>
#include <QPainter>
#include <QPixmap>

namespace toasoan {

void drawSeverity(QPainter &painter, const QPointF &centre, Severity severity, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    switch (severity) {
    case Severity::Error:
        painter.setBrush(theme.error);
        painter.drawEllipse(centre, 5, 5);
        break;
    case Severity::Warning:
        painter.setBrush(theme.warning);
        painter.drawPolygon(
            QPolygonF({centre + QPointF(0, -5), centre + QPointF(5.5, 4.5), centre + QPointF(-5.5, 4.5)}));
        break;
    case Severity::Info:
        painter.setBrush(theme.info);
        painter.drawRect(QRectF(centre.x() - 4.5, centre.y() - 4.5, 9, 9));
        break;
    }
}

QIcon severityIcon(Severity severity, const QPalette &palette)
{
    constexpr int side = 14;
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap pixmap(side * scale, side * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        drawSeverity(painter, QPointF(side / 2.0, side / 2.0), severity, themeOf(palette));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QString severityName(Severity severity)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Severity", text); };
    switch (severity) {
    case Severity::Error:
        return say(QT_TRANSLATE_NOOP("Severity", "Errors"));
    case Severity::Warning:
        return say(QT_TRANSLATE_NOOP("Severity", "Warnings"));
    case Severity::Info:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Severity", "Notes"));
}

} // namespace toasoan
