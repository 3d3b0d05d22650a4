#include "app/decoding/metadata_reader.h"

#include "app/language/legacy/legacy_encoding.h"

#include <QStringDecoder>

#include <exiv2/exiv2.hpp>
#include <initializer_list>
#include <string>

namespace toasoan {
namespace {

constexpr long largestValue = 64 * 1024; // bytes of one field

/// A text in UTF-8, if it is that.
std::optional<QString> fromUtf8(const std::string &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

QString afterZeros(QString text)
{
    return text.left(text.indexOf(QChar(u'\0')) < 0 ? text.size() : text.indexOf(QChar(u'\0')));
}

/// The encodings in which Vietnamese was kept before Unicode show in the words; few words show nothing, so all fields
/// of a file are looked at together.
class LetterReader
{
public:
    void see(const std::string &bytes)
    {
        if (!fromUtf8(bytes))
            m_seen += QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size())) + u'\n';
    }
    void decide() { m_guess = guessLegacy(m_seen); }

    [[nodiscard]] QString text(const std::string &bytes) const
    {
        if (const auto unicode = fromUtf8(bytes))
            return afterZeros(*unicode);
        const QString raw = QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
        return afterZeros(fromLegacy(raw, m_guess ? m_guess->encoding : LegacyEncoding::Windows1258));
    }

private:
    QString m_seen;
    std::optional<LegacyGuess> m_guess;
};

struct Groups
{
    Exiv2::ExifData exif;
    Exiv2::IptcData iptc;
    Exiv2::XmpData xmp;
    LetterReader letters;
};

std::string bytesOf(const Exiv2::Value &value)
{
    if (value.size() <= 0 || value.size() > largestValue)
        return {};
    std::string bytes(static_cast<size_t>(value.size()), '\0');
    value.copy(reinterpret_cast<Exiv2::byte *>(bytes.data()), Exiv2::invalidByteOrder);
    return bytes;
}

QString inXmp(const Groups &groups, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        const auto found = groups.xmp.findKey(Exiv2::XmpKey(key));
        if (found == groups.xmp.end() || found->size() > largestValue)
            continue;
        std::string text = found->toString();
        if (const auto *alternatives = dynamic_cast<const Exiv2::LangAltValue *>(&found->value())) {
            text = alternatives->toString("vi");
            text = text.empty() ? alternatives->toString("vi-VN") : text;
            text = text.empty() ? alternatives->toString("x-default") : text;
            text = text.empty() && !alternatives->value_.empty() ? alternatives->value_.begin()->second : text;
        } else if (const auto *several = dynamic_cast<const Exiv2::XmpArrayValue *>(&found->value())) {
            text = several->count() > 0 ? several->toString(0) : std::string();
        }
        if (const QString said = fromUtf8(text).value_or(QString()); !said.trimmed().isEmpty())
            return said;
    }
    return {};
}

QString inIptc(const Groups &groups, const char *key)
{
    const auto found = groups.iptc.findKey(Exiv2::IptcKey(key));
    return found == groups.iptc.end() ? QString() : groups.letters.text(bytesOf(found->value()));
}

QString inExif(const Groups &groups, const char *key)
{
    const auto found = groups.exif.findKey(Exiv2::ExifKey(key));
    return found == groups.exif.end() ? QString() : groups.letters.text(bytesOf(found->value()));
}

/// Fields that Windows adds, in its own letters.
QString inWideExif(const Groups &groups, const char *key)
{
    const auto found = groups.exif.findKey(Exiv2::ExifKey(key));
    const std::string bytes = found == groups.exif.end() ? std::string() : bytesOf(found->value());
    QStringDecoder decoder(QStringDecoder::Utf16LE);
    return afterZeros(decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size()))));
}

QString first(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (!text.trimmed().isEmpty())
            return text;
    }
    return {};
}

QStringList keywordsOf(const Groups &groups)
{
    QStringList words;
    const auto subject = groups.xmp.findKey(Exiv2::XmpKey("Xmp.dc.subject"));
    if (subject != groups.xmp.end()) {
        for (long i = 0; i < subject->count() && i < 1000; ++i)
            words.append(fromUtf8(subject->toString(i)).value_or(QString()));
    }
    for (const Exiv2::Iptcdatum &datum : groups.iptc) {
        if (words.size() < 1000 && datum.key() == "Iptc.Application2.Keywords")
            words.append(groups.letters.text(bytesOf(datum.value())));
    }
    return words;
}

/// "2026:09:02 08:30:00", "2026-09-02T08:30:00+07:00", and a day alone.
QDateTime timeIn(QString text)
{
    text = text.trimmed().left(19).replace(u'T', u' ');
    const QDate day = QDate::fromString(text.left(10).replace(u':', u'-'), Qt::ISODate);
    const QTime time = QTime::fromString(text.mid(11), QStringLiteral("HH:mm:ss"));
    return day.isValid() && day.year() > 1800 ? QDateTime(day, time.isValid() ? time : QTime(0, 0)) : QDateTime();
}

QDateTime takenAt(const Groups &groups)
{
    for (const QString &text :
         {inExif(groups, "Exif.Photo.DateTimeOriginal"),
          inXmp(groups, {"Xmp.photoshop.DateCreated", "Xmp.exif.DateTimeOriginal"}),
          QString(inIptc(groups, "Iptc.Application2.DateCreated")), inExif(groups, "Exif.Photo.DateTimeDigitized")}) {
        if (const QDateTime time = timeIn(text); time.isValid())
            return time;
    }
    return {};
}

/// The term behind the last slash; a camera that does not say so has taken a photograph.
QString sourceTypeOf(const Groups &groups)
{
    const QString term = inXmp(groups, {"Xmp.iptcExt.DigitalSourceType"}).section(u'/', -1);
    const bool hasCamera = groups.exif.findKey(Exiv2::ExifKey("Exif.Photo.ExposureTime")) != groups.exif.end();
    return term.isEmpty() && hasCamera ? QStringLiteral("digitalCapture") : term;
}

PictureMetadata metadataOf(const Groups &groups)
{
    PictureMetadata said;
    said.title = first({inXmp(groups, {"Xmp.dc.title", "Xmp.photoshop.Headline"}),
                        inIptc(groups, "Iptc.Application2.Headline"), inIptc(groups, "Iptc.Application2.ObjectName")});
    said.caption = first({inXmp(groups, {"Xmp.dc.description"}), inIptc(groups, "Iptc.Application2.Caption"),
                          inExif(groups, "Exif.Image.ImageDescription"), inWideExif(groups, "Exif.Image.XPComment")});
    said.byline = first({inXmp(groups, {"Xmp.dc.creator"}), inIptc(groups, "Iptc.Application2.Byline"),
                         inExif(groups, "Exif.Image.Artist"), inWideExif(groups, "Exif.Image.XPAuthor")});
    said.credit = first({inXmp(groups, {"Xmp.photoshop.Credit"}), inIptc(groups, "Iptc.Application2.Credit")});
    said.city = first({inXmp(groups, {"Xmp.photoshop.City"}), inIptc(groups, "Iptc.Application2.City")});
    said.copyright = first({inXmp(groups, {"Xmp.dc.rights"}), inIptc(groups, "Iptc.Application2.Copyright"),
                            inExif(groups, "Exif.Image.Copyright")});
    said.rights = inXmp(groups, {"Xmp.xmpRights.UsageTerms"});
    said.alt = inXmp(groups, {"Xmp.iptc.AltTextAccessibility"});
    said.sourceType = sourceTypeOf(groups);
    said.keywords = keywordsOf(groups);
    said.taken = takenAt(groups);
    return tidied(said);
}

void lookAtLetters(Groups &groups)
{
    for (const Exiv2::Iptcdatum &datum : groups.iptc)
        groups.letters.see(bytesOf(datum.value()));
    for (const char *key : {"Exif.Image.ImageDescription", "Exif.Image.Artist", "Exif.Image.Copyright"}) {
        const auto found = groups.exif.findKey(Exiv2::ExifKey(key));
        if (found != groups.exif.end())
            groups.letters.see(bytesOf(found->value()));
    }
    groups.letters.decide();
}

void prepareLibrary()
{
    static const bool ready = [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::XmpParser::initialize();
        Exiv2::enableBMFF(true);
        return true;
    }();
    Q_UNUSED(ready)
}

} // namespace

PictureMetadata readMetadata(const QByteArray &bytes)
{
    prepareLibrary();
    if (bytes.isEmpty())
        return {};
    try { // the library says its errors so
        const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(bytes.constData()),
                                                     static_cast<long>(bytes.size()));
        image->readMetadata();
        Groups groups{image->exifData(), image->iptcData(), image->xmpData(), {}};
        lookAtLetters(groups);
        return metadataOf(groups);
    } catch (const std::bad_alloc &) {
        throw; // ends the process, which says so
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace toasoan
