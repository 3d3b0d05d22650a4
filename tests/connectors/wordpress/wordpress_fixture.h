#pragma once
#include "app/publishing/connectors/wordpress/wordpress_connector.h"
#include "tests/support/wordpress_site.h"

namespace toasoan::testing {

/// Receipts that last as long as the test: a connector begun anew with them goes on.
class MemoryBook : public ReceiptBook
{
public:
    Clock clock = systemClock();
    QHash<QString, Receipt> receipts;

    [[nodiscard]] std::optional<Receipt> find(const QString &part) const override;
    [[nodiscard]] Outcome keep(const QString &part, const QJsonObject &answer) override;
    [[nodiscard]] QDateTime now() const override { return clock(); }
};

/// A picture of scene(seed).
[[nodiscard]] Figure photo(quint32 seed, const QString &caption);
/// A short article; no other of that headline is on the site.
[[nodiscard]] Article shortArticle(const QString &headline);
/// One of every kind of block that newsrooms use, with pictures that no other seed has.
[[nodiscard]] Article longArticle(const QString &headline, quint32 seed);

/// The article with the files of its pictures, as the draft of that id.
[[nodiscard]] Delivery deliveryOf(const Article &article, const QString &draft);
[[nodiscard]] Placement placementOf(const Landing &landing);

[[nodiscard]] Destination destinationAt(const QString &address, const QString &user);
[[nodiscard]] std::unique_ptr<Connector> connectorAt(const WordPressSite &site, const QString &login);

/// What WordPress itself says of a post, to an editor.
[[nodiscard]] QJsonObject postOn(const WordPressSite &site, const QString &remote);
/// All posts of a draft, drafts and those of the waste basket among them.
[[nodiscard]] QList<QJsonObject> postsOf(const WordPressSite &site, const QString &draft);
/// How many requests changed something there.
[[nodiscard]] qsizetype writesIn(const QList<SiteRequest> &requests);

/// The detail of the error, or nothing.
template<typename T>
[[nodiscard]] QString troubleIn(const Result<T> &result)
{
    return result ? QString() : result.error().detail;
}

} // namespace toasoan::testing
