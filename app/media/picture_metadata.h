#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace toasoan {

/// What a file said of its picture (EXIF, IPTC-IIM, XMP), or the library says of it. Words alone: neither place nor
/// device nor owner is ever read. NFC, no control characters but line breaks in the caption, each of a bounded length.
struct PictureMetadata
{
    QString title;
    QString caption;
    QString byline; ///< who took it
    QString credit; ///< whom to name
    QString city;
    QString copyright;
    QString rights;     ///< terms of use
    QString alt;        ///< for those who cannot see it
    QString sourceType; ///< how it was made: a term of IPTC's list ("digitalCapture"…)
    QStringList keywords;
    QDateTime taken; ///< the camera's clock, in no zone: Qt::LocalTime is not meant; invalid where nothing says so

    [[nodiscard]] bool isEmpty() const { return *this == PictureMetadata(); }
    friend bool operator==(const PictureMetadata &, const PictureMetadata &) = default;
};

namespace limits {
constexpr qsizetype captionLetters = 4000; ///< UTF-16 units
constexpr qsizetype metadataLetters = 500; ///< of every other field, and of each keyword
constexpr qsizetype keywords = 50;
} // namespace limits

/// The same in the form that the type promises, whoever filled it.
[[nodiscard]] PictureMetadata tidied(PictureMetadata metadata);

/// As it is stored: JSON, what is empty left out.
[[nodiscard]] QByteArray toBytes(const PictureMetadata &metadata);
/// Whatever the bytes are; what is no such JSON says nothing.
[[nodiscard]] PictureMetadata pictureMetadataFrom(const QByteArray &bytes);

} // namespace toasoan
