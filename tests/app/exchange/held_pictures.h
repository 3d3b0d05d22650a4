#pragma once
#include "app/exchange/sealed_zip.h"
#include "tests/app/exchange/export_fixture.h"

#include <QBuffer>
#include <QImage>
#include <QXmlStreamReader>

namespace toasoan::testing {

inline QByteArray smallJpeg()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(0x336699);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

/// Options under which every picture of the article has a file, and the file is at hand.
inline ExportOptions heldOptionsFor(const Article &article)
{
    static const QByteArray jpeg = smallJpeg();
    ExportOptions options = optionsFor(article);
    for (PictureFile &picture : options.pictures)
        picture.jpeg = jpeg;
    return options;
}

/// The parts of a form that is a zip, in their order; none unless it is a whole one.
inline QList<ZipPart> zipPartsOf(const QByteArray &zip)
{
    const auto found = partsOf(zip, ZipView::Headers);
    QList<ZipPart> parts;
    for (const FoundPart &part : found.value_or(QList<FoundPart>())) {
        if (!part.crcMatches)
            return {};
        parts.append(part.part);
    }
    return parts;
}

inline QString textOfPart(const QByteArray &zip, const QString &name)
{
    for (const ZipPart &part : zipPartsOf(zip)) {
        if (part.name == name)
            return QString::fromUtf8(part.bytes);
    }
    return {};
}

/// What is wrong with the first part that is no well-formed XML; empty: nothing.
inline QString xmlFaultIn(const QByteArray &zip)
{
    static const QStringList others{QStringLiteral("mimetype"), QStringLiteral(".jpg"), QStringLiteral(".css")};
    const QList<ZipPart> parts = zipPartsOf(zip);
    for (const ZipPart &part : parts) {
        if (std::any_of(others.begin(), others.end(), [&part](const QString &end) { return part.name.endsWith(end); }))
            continue;
        QXmlStreamReader xml(part.bytes);
        while (!xml.atEnd())
            xml.readNext();
        if (xml.hasError())
            return part.name + u": " + xml.errorString();
    }
    return parts.isEmpty() ? QStringLiteral("no zip") : QString();
}

/// All that an XML part says between its elements.
inline QString lettersIn(const QString &part)
{
    QString letters;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            letters += xml.text();
    }
    return letters;
}

/// Alternative texts of the pictures in one part, as its format has them.
inline QString altsIn(const QString &part)
{
    QString alts;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"desc")
            alts += xml.readElementText();
        else
            alts += xml.attributes().value(u"descr"_qs) + xml.attributes().value(u"alt"_qs);
    }
    return alts;
}

} // namespace toasoan::testing
