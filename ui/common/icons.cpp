#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace toasoan {
namespace {

constexpr auto drawnColour = "#5d6670"; // what every icon is drawn in

struct IconColours
{
    QColor normal;
    QColor on;
    QColor disabled;

    [[nodiscard]] QColor of(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return disabled;
        return state == QIcon::On ? on : normal;
    }
};

QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/actions/%1.svg").arg(name);
}

QByteArray drawingIn(const QString &path, const QColor &colour)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace(drawnColour, colour.name().toLatin1());
}

/// Draws when it is to be seen: a window has some sixty icons, most of them in menus that stay shut.
class DrawnIcon : public QIconEngine
{
public:
    DrawnIcon(QString path, IconColours colours) : m_path(std::move(path)), m_colours(std::move(colours)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QSize size(qRound(rect.width() * ratio), qRound(rect.height() * ratio));
        painter->drawPixmap(rect, pixmap(size, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor colour = m_colours.of(mode, state);
        const QString key = QStringLiteral("%1 %2 %3×%4")
                                .arg(m_path, colour.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn = draw(size, colour);
            QPixmapCache::insert(key, drawn);
        }
        return drawn;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new DrawnIcon(*this); }

private:
    [[nodiscard]] QPixmap draw(const QSize &size, const QColor &colour) const
    {
        QSvgRenderer renderer(drawingIn(m_path, colour));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter);
        return pixmap;
    }

    QString m_path;
    IconColours m_colours;
};

} // namespace

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    if (!QFile::exists(pathOf(name)))
        return {};
    const Theme &theme = themeOf(palette);
    QColor faint = theme.soft;
    faint.setAlphaF(0.45F);
    return QIcon(new DrawnIcon(pathOf(name), {theme.text, theme.accent, faint}));
}

} // namespace toasoan
