#pragma once
#include "app/publishing/connector.h"
#include "app/publishing/connectors/wordpress/block_markup.h"
#include "app/publishing/connectors/wordpress/wordpress_site.h"

#include <functional>

namespace toasoan {

/// How long after a request whose outcome is not known the site may still be at it.
struct Settling
{
    int seconds = 35; ///< PHP breaks a script off after 30 s, unless its site says otherwise
};

/// The pictures of a delivery as the site has them, by pictureFileName(). Each is looked up first by a part of its
/// hash, which stands in its name there: one that is there is not sent again. Receipts "media:HASH".
[[nodiscard]] Result<QHash<QString, SiteMedia>> siteMedia(WordPressSite &site, const Delivery &delivery, qint64 post,
                                                          const Settling &settling, ReceiptBook &book);

/// What siteMedia() would send, each under its pictureFileName().
struct MediaUpload
{
    QString name; ///< pictureFileName()
    QString sum;  ///< the first letters of its SHA-256
    QList<FormPart> form;
};
[[nodiscard]] QString mediaPart(const MediaUpload &upload); ///< its receipt: "media:HASH"
[[nodiscard]] QList<MediaUpload> mediaUploads(const Delivery &delivery, qint64 post);

/// Something is made at the site by `request`, under a receipt of that name with what `answerOf` the request says. The
/// intent is written down before. While the site may still be at an earlier try whose outcome nobody knows: BrokenOff.
[[nodiscard]] Result<QJsonObject> makeThere(const QString &part, const std::function<Result<QJsonObject>()> &request,
                                            const Settling &settling, ReceiptBook &book, const QString &host);

} // namespace toasoan
