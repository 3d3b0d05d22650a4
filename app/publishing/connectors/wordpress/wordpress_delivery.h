#pragma once
#include "app/publishing/connectors/wordpress/wordpress_media.h"
#include "app/publishing/connectors/wordpress/wordpress_post.h"

namespace toasoan {

/// One article on its way to one WordPress site, in two phases: everything is brought there as a draft, and one last
/// request, which may be repeated freely, shows it to readers. Receipts: "post" (the post's number), "media:HASH",
/// "filling" (what it was to be), "filled" (what stood in it then), "showing" (readers are about to get it), "theirs"
/// (what others made of it, where that stops us); of what is made there also "….begun".
class WordPressDelivery
{
public:
    WordPressDelivery(WordPressSite &site, const QJsonObject &settings, const Delivery &delivery, ReceiptBook &book);

    [[nodiscard]] Result<Landing> run();

private:
    [[nodiscard]] Outcome isSoonEnough() const;
    [[nodiscard]] Result<qint64> post();
    [[nodiscard]] Result<qint64> postOfBefore();
    [[nodiscard]] Outcome mayBePlanned(const QJsonObject &found) const;
    [[nodiscard]] Result<qint64> newPost();
    [[nodiscard]] Result<std::optional<qint64>> markedPost(const QString &asked, const QString &value);
    [[nodiscard]] Result<std::optional<qint64>> postThere();
    [[nodiscard]] Result<QJsonObject> read(qint64 post);
    [[nodiscard]] Outcome unchangedSinceBefore(qint64 post);
    [[nodiscard]] Outcome unchangedThere(const QJsonObject &found);
    [[nodiscard]] Result<SiteNumbers> numbers(qint64 post);
    [[nodiscard]] QJsonObject showing(const QJsonObject &found) const;
    [[nodiscard]] Result<QJsonObject> fill(qint64 post);
    [[nodiscard]] Outcome arrivedWhole(const QJsonObject &sent, const QJsonObject &found) const;
    [[nodiscard]] QString wantedStatus(const QJsonObject &found) const;
    [[nodiscard]] Result<Landing> show(qint64 post);
    [[nodiscard]] Outcome dropDoubles(qint64 post);
    [[nodiscard]] QJsonObject picturesThere() const;

    WordPressSite &m_site;
    const QJsonObject m_settings;
    const Delivery &m_delivery;
    const QList<MediaUpload> m_uploads; ///< hashed once
    ReceiptBook &m_book;
    Settling m_settling;
};

} // namespace toasoan
