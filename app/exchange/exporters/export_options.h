#pragma once
#include "app/article/article.h"

#include <QHash>
#include <QSize>

namespace toasoan {

/// Final: what readers get. Draft: not approved, and every form says so where readers would see it. Canceled: what
/// tells a destination that readers get it no more; for forms with a status of their own.
enum class Copy { Final, Draft, Canceled };

/// Where an exported form finds a picture.
struct PictureFile
{
    QString href; ///< for src: a path beside the page, or a data: address
    QString uri;  ///< for ninjs, absolute; empty where the picture has no address of its own
    QSize size;   ///< pixels
    qint64 bytes = 0;
    QByteArray jpeg = {}; ///< the file itself, for forms that hold their pictures
};

/// What an exporter must know besides the article. The same article and options give the same bytes.
struct ExportOptions
{
    Copy copy = Copy::Final;
    DraftId draft;
    RevisionId revision;
    QDateTime written;                    ///< when the revision was made, UTC
    QString generator;                    ///< "Tòa Soạn 0.1.0"
    QHash<QString, PictureFile> pictures; ///< by pictureFileName(); figures without an entry are left out of pages
    QDateTime begun = {};                 ///< when the article was, UTC; invalid: nobody knows
    QDateTime published = {};             ///< since when readers have it, UTC; invalid: not yet, or nobody knows
    int version = 0; ///< how often it has been brought where it goes, this time too; 0: nobody counts
};

/// The picture a figure shows, or null.
[[nodiscard]] const PictureFile *pictureFile(const Figure &figure, const ExportOptions &options);

} // namespace toasoan
