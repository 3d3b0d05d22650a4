#include "app/media/metadata_out.h"

#include "app/article/normal_form.h"

#include <QtEndian>

#include <algorithm>

namespace toasoan {
namespace {

constexpr qsizetype longestCaption = 2000; ///< letters: all three forms have room for it
constexpr qsizetype longestList = 1000;    ///< letters of all keywords together, and of all sections
constexpr qsizetype largestSegment = 65533;
constexpr char exifSegment = '\xe1';
constexpr char photoshopSegment = '\xed';

QByteArray big(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray big(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray segment(char kind, const QByteArray &content)
{
    if (content.isEmpty() || content.size() > largestSegment)
        return {};
    return QByteArray("\xff") + kind + big(static_cast<quint16>(content.size() + 2)) + content;
}

QString cut(const QString &text, qsizetype most)
{
    return text.left(text.size() > most && text.at(most - 1).isHighSurrogate() ? most - 1 : most);
}

QString clean(const QString &text, qsizetype most)
{
    return cut(cleanLine(text).simplified(), most);
}

/// As many whole ones, from the first, as there is room for.
QStringList clean(const QStringList &words)
{
    QStringList out;
    qsizetype room = longestList;
    for (const QString &each : words) {
        const QString word = clean(each, limits::metadataLetters);
        room -= word.size();
        if (room < 0)
            break;
        if (!word.isEmpty())
            out.append(word);
    }
    return out;
}

PictureCredits clean(const PictureCredits &credits)
{
    PictureCredits out = credits;
    for (QString *text : {&out.caption, &out.alt})
        *text = clean(*text, longestCaption);
    for (QString *text : {&out.creator, &out.credit, &out.copyright, &out.usageTerms, &out.guid, &out.headline,
                          &out.objectName, &out.city, &out.source, &out.genre})
        *text = clean(*text, limits::metadataLetters);
    out.sections = clean(credits.sections);
    out.keywords = clean(credits.keywords);
    const auto isLetter = [](QChar c) { return c.unicode() < 128 && (c.isLetter() || c == u'-'); };
    for (QString *id : {&out.sourceType, &out.language}) {
        if (!std::all_of(id->begin(), id->end(), isLetter) || id->size() > limits::metadataLetters)
            id->clear();
    }
    return out;
}

/// One directory of texts. Exif knows ASCII only, and every reader takes UTF-8 there.
QByteArray exifOf(const PictureCredits &credits)
{
    struct Field
    {
        quint16 tag;
        QByteArray text;
    };
    QList<Field> fields{
        {0x010e, credits.caption.toUtf8()}, {0x013b, credits.creator.toUtf8()}, {0x8298, credits.copyright.toUtf8()}};
    fields.removeIf([](const Field &field) { return field.text.isEmpty(); });
    if (fields.isEmpty())
        return {};
    constexpr quint16 ascii = 2;
    const auto inPlace = [](quint32 length) { return length <= 4; };
    auto next = static_cast<quint32>(8 + 2 + 12 * fields.size() + 4);
    QByteArray entries = big(static_cast<quint16>(fields.size()));
    QByteArray texts;
    for (Field &field : fields) {
        field.text += '\0';
        const auto length = static_cast<quint32>(field.text.size());
        entries += big(field.tag) + big(ascii) + big(length);
        if (inPlace(length)) {
            entries += field.text.leftJustified(4, '\0');
            continue;
        }
        entries += big(next);
        texts += field.text + QByteArray(length % 2, '\0');
        next += length + length % 2;
    }
    return QByteArray("Exif\0\0MM\0*", 10) + big(quint32(8)) + entries + big(quint32(0)) + texts;
}

QByteArray dataset(char record, quint8 number, const QByteArray &value)
{
    if (value.isEmpty())
        return {};
    return QByteArray("\x1c") + record + static_cast<char>(number) + big(static_cast<quint16>(value.size())) + value;
}

QByteArray datasets(char record, quint8 number, const QStringList &values)
{
    QByteArray all;
    for (const QString &value : values)
        all += dataset(record, number, value.toUtf8());
    return all;
}

/// In the order of their numbers, as the standard wants them.
QByteArray iimOf(const PictureCredits &credits)
{
    const QDateTime release = credits.release.toUTC();
    const QByteArray urgency = credits.urgency > 0 ? QByteArray::number(credits.urgency) : QByteArray();
    const QString clock =
        release.isValid() ? QString(release.toString(QStringLiteral("HHmmss")) + u"+0000") : QString();
    return dataset(2, 5, credits.objectName.toUtf8()) + dataset(2, 10, urgency) + datasets(2, 20, credits.sections)
           + datasets(2, 25, credits.keywords) + dataset(2, 30, release.toString(QStringLiteral("yyyyMMdd")).toLatin1())
           + dataset(2, 35, clock.toLatin1()) + dataset(2, 80, credits.creator.toUtf8())
           + dataset(2, 90, credits.city.toUtf8()) + dataset(2, 105, credits.headline.toUtf8())
           + dataset(2, 110, credits.credit.toUtf8()) + dataset(2, 115, credits.source.toUtf8())
           + dataset(2, 116, credits.copyright.toUtf8()) + dataset(2, 120, credits.caption.toUtf8());
}

/// IPTC-IIM in a resource of Photoshop, where everybody looks for it. It says first that it is UTF-8.
QByteArray photoshopOf(const PictureCredits &credits)
{
    const QByteArray words = iimOf(credits);
    if (words.isEmpty())
        return {};
    QByteArray iim = dataset(1, 90, QByteArray("\x1b%G")) + dataset(2, 0, QByteArray("\0\4", 2)) + words;
    const auto length = static_cast<quint32>(iim.size());
    iim += QByteArray(length % 2, '\0');
    return QByteArray("Photoshop 3.0\0"
                      "8BIM\x04\x04\0\0",
                      22)
           + big(length) + iim;
}

QString element(const QString &name, const QString &content)
{
    return content.isEmpty() ? QString() : QString(u"<" + name + u">" + content + u"</" + name + u">\n");
}

QString inLanguages(const QString &text, const QString &language)
{
    if (text.isEmpty())
        return {};
    QString items = u"<rdf:li xml:lang=\"x-default\">" + text.toHtmlEscaped() + u"</rdf:li>";
    if (!language.isEmpty())
        items += u"<rdf:li xml:lang=\"" + language + u"\">" + text.toHtmlEscaped() + u"</rdf:li>";
    return u"<rdf:Alt>" + items + u"</rdf:Alt>";
}

QString inOrder(const QString &text)
{
    return text.isEmpty() ? QString() : QString(u"<rdf:Seq><rdf:li>" + text.toHtmlEscaped() + u"</rdf:li></rdf:Seq>");
}

QString inABag(const QStringList &texts)
{
    QString items;
    for (const QString &text : texts)
        items += u"<rdf:li>" + text.toHtmlEscaped() + u"</rdf:li>";
    return element(QStringLiteral("rdf:Bag"), items);
}

QString xmpOfPicture(const PictureCredits &credits)
{
    const QString term = credits.sourceType.isEmpty()
                             ? QString()
                             : QString(u"http://cv.iptc.org/newscodes/digitalsourcetype/" + credits.sourceType);
    return element(QStringLiteral("dc:description"), inLanguages(credits.caption, credits.language))
           + element(QStringLiteral("dc:creator"), inOrder(credits.creator))
           + element(QStringLiteral("dc:rights"), inLanguages(credits.copyright, credits.language))
           + element(QStringLiteral("photoshop:Credit"), credits.credit.toHtmlEscaped())
           + element(QStringLiteral("Iptc4xmpCore:AltTextAccessibility"), inLanguages(credits.alt, credits.language))
           + element(QStringLiteral("Iptc4xmpExt:DigitalSourceType"), term);
}

QString xmpOfArticle(const PictureCredits &credits)
{
    const QString urgency = credits.urgency > 0 ? QString::number(credits.urgency) : QString();
    return element(QStringLiteral("xmpRights:UsageTerms"), inLanguages(credits.usageTerms, credits.language))
           + element(QStringLiteral("Iptc4xmpExt:DigImageGUID"), credits.guid.toHtmlEscaped())
           + element(QStringLiteral("photoshop:Headline"), credits.headline.toHtmlEscaped())
           + element(QStringLiteral("photoshop:City"), credits.city.toHtmlEscaped())
           + element(QStringLiteral("photoshop:Source"), credits.source.toHtmlEscaped())
           + element(QStringLiteral("photoshop:SupplementalCategories"), inABag(credits.sections))
           + element(QStringLiteral("photoshop:Urgency"), urgency)
           + element(QStringLiteral("dc:subject"), inABag(credits.keywords))
           + element(QStringLiteral("Iptc4xmpCore:IntellectualGenre"), credits.genre.toHtmlEscaped());
}

/// A reader finds it by its beginning.
QByteArray xmpSegmentOf(const QString &words)
{
    if (words.isEmpty())
        return {};
    const QString packet = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                           u"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                           u"<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                           u"<rdf:Description rdf:about=\"\"\n"
                           u" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
                           u" xmlns:xmpRights=\"http://ns.adobe.com/xap/1.0/rights/\"\n"
                           u" xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\"\n"
                           u" xmlns:Iptc4xmpCore=\"http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/\"\n"
                           u" xmlns:Iptc4xmpExt=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\">\n"_qs
                           + words + u"</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"_qs;
    return segment(exifSegment, QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + packet.toUtf8());
}

QByteArray xmpOf(const PictureCredits &credits)
{
    const QString ofPicture = xmpOfPicture(credits);
    const QByteArray whole = xmpSegmentOf(ofPicture + xmpOfArticle(credits));
    return whole.isEmpty() ? xmpSegmentOf(ofPicture) : whole;
}

/// Behind the start and the JFIF header, which has to come first.
qsizetype placeForSegments(const QByteArray &jpeg)
{
    if (!jpeg.startsWith("\xff\xd8\xff"))
        return -1;
    if (jpeg.mid(2, 2) != "\xff\xe0" || jpeg.size() < 6)
        return 2;
    return std::min<qsizetype>(4 + qFromBigEndian<quint16>(jpeg.constData() + 4), jpeg.size());
}

} // namespace

QByteArray withCredits(const QByteArray &jpeg, const PictureCredits &credits)
{
    const qsizetype place = placeForSegments(jpeg);
    if (place < 0)
        return jpeg;
    const PictureCredits words = clean(credits);
    const QByteArray segments =
        segment(exifSegment, exifOf(words)) + xmpOf(words) + segment(photoshopSegment, photoshopOf(words));
    QByteArray out;
    out.reserve(jpeg.size() + segments.size());
    return out.append(jpeg.constData(), place).append(segments).append(jpeg.constData() + place, jpeg.size() - place);
}

} // namespace toasoan
