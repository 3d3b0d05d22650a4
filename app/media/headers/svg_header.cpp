#include "app/media/headers/headers.h"

#include <QXmlStreamReader>

#include <cmath>

namespace toasoan::headers {
namespace {

constexpr qsizetype mostBefore = 64 * 1024; ///< bytes of declarations and comments in front of the drawing
constexpr int drawnSide = 1600;             ///< pixels: a drawing has no size of its own

/// "120", "120px", "12.5mm": only the shape counts, and both sides have the same unit.
double lengthOf(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && (text.at(end).isDigit() || text.at(end) == u'.'))
        ++end;
    return text.endsWith(u'%') ? 0 : text.left(end).toDouble();
}

QSizeF boxOf(QStringView viewBox)
{
    const QStringList numbers = viewBox.toString().replace(u',', u' ').simplified().split(u' ');
    return numbers.size() == 4 ? QSizeF(numbers.at(2).toDouble(), numbers.at(3).toDouble()) : QSizeF();
}

Answer drawn(QSizeF shape)
{
    const double longer = std::max(shape.width(), shape.height());
    if (!(shape.width() > 0) || !(shape.height() > 0) || !std::isfinite(longer))
        return std::nullopt;
    const double scale = drawnSide / longer;
    return found(static_cast<quint64>(std::lround(std::max(1.0, shape.width() * scale))),
                 static_cast<quint64>(std::lround(std::max(1.0, shape.height() * scale))));
}

} // namespace

bool isSvg(const Bytes &file)
{
    const QByteArrayView begin = file.view().first(std::min<qsizetype>(file.size(), 1024));
    qsizetype at = begin.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (at < begin.size() && std::isspace(static_cast<uchar>(begin[at])) != 0)
        ++at;
    if (at >= begin.size() || begin[at] != '<')
        return false;
    QXmlStreamReader reader(QByteArray(file.view().data(), std::min(file.size(), mostBefore)));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            return reader.name() == u"svg";
    }
    return false;
}

Answer svg(const Bytes &file)
{
    QXmlStreamReader reader(QByteArray(file.view().data(), std::min(file.size(), mostBefore)));
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::StartElement) {
    }
    const QXmlStreamAttributes attributes = reader.attributes();
    const QSizeF box = boxOf(attributes.value(QStringLiteral("viewBox")));
    QSizeF size(lengthOf(attributes.value(QStringLiteral("width"))),
                lengthOf(attributes.value(QStringLiteral("height"))));
    return drawn(size.width() > 0 && size.height() > 0 ? size : box);
}

} // namespace toasoan::headers
