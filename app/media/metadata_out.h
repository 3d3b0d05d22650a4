#pragma once
#include "app/media/picture_metadata.h"

namespace toasoan {

/// What a picture says of itself when it leaves.
struct PictureCredits
{
    QString caption;
    QString creator; ///< who took it
    QString credit;  ///< whom to name
    QString copyright;
    QString alt;
    QString sourceType; ///< a term of IPTC's list of digital source types
    QString language = QStringLiteral("vi");
    QString usageTerms = {};
    QString guid = {};       ///< of the picture: a URI
    QString headline = {};   ///< from here on: of the article that it illustrates
    QString objectName = {}; ///< short: the slug
    QString city = {};       ///< of the dateline
    QString source = {};     ///< who brings it out
    QString genre = {};
    QStringList sections = {};
    QStringList keywords = {};
    int urgency = 0;        ///< 1…9; 0: unset
    QDateTime release = {}; ///< nothing of it may be shown before; invalid: none
    friend bool operator==(const PictureCredits &, const PictureCredits &) = default;
};

/// The JPEG (one of ours, without metadata) with these words as EXIF, IPTC-IIM and XMP, in UTF-8: what exiv2, exiftool,
/// WordPress and photo desks read. Nothing else is put in. The same bytes for the same words. Unchanged when there are
/// no words, or for bytes that are no JPEG. Of very long words those about the article give way to those about the
/// picture.
[[nodiscard]] QByteArray withCredits(const QByteArray &jpeg, const PictureCredits &credits);

} // namespace toasoan
