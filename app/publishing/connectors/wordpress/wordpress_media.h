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

/// A picture as it is sent.
struct MediaUpload
{
    QString name;          ///< pictureFileName()
    QString sum;           ///< the first letters of a SHA-256 of what the article shows, and says of it
    QString slug;          ///< under which it is looked up there, with the sum in it
    bool wasThere = false; ///< with the article before, be it under another slug
    QList<FormPart> form;
};
[[nodiscard]] QString mediaPart(const MediaUpload &upload); ///< its receipt: "media:HASH"
/// `focalKey`: the meta field of the site that takes a picture's focal point, as CSS writes a place ("42% 31%"); may be
/// empty.
[[nodiscard]] QList<MediaUpload> mediaUploads(const Delivery &delivery, const QString &focalKey);

/// The pictures as the site has them, by pictureFileName(). All are looked up first: what is there is not sent again.
/// Receipts "media:HASH".
[[nodiscard]] Result<QHash<QString, SiteMedia>> siteMedia(WordPressSite &site, const QList<MediaUpload> &uploads,
                                                          qint64 post, const Settling &settling, ReceiptBook &book);

/// Something is made at the site by `request`, under a receipt of that name with what the request says. The intent is
/// written down before. While the site may still be at an earlier try whose outcome nobody knows: BrokenOff.
[[nodiscard]] Result<QJsonObject> makeThere(const QString &part, const std::function<Result<QJsonObject>()> &request,
                                            const Settling &settling, ReceiptBook &book, const QString &host);
[[nodiscard]] bool wasTried(const QString &part, const ReceiptBook &book);
/// Whether it was tried again after a try whose outcome nobody knew: then it may be there twice.
[[nodiscard]] bool mayBeThereTwice(const QString &part, const ReceiptBook &book);

} // namespace toasoan
