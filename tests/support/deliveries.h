#pragma once
#include "app/publishing/connector.h"
#include "tests/app/exchange/export_fixture.h"

namespace toasoan::testing {

/// An article with pictures on its way, for the first time.
inline Delivery deliveryOf(const Article &article)
{
    Delivery delivery;
    delivery.article = article;
    delivery.options = optionsFor(article);
    for (auto picture = delivery.options.pictures.begin(); picture != delivery.options.pictures.end(); ++picture) {
        picture->href = picture.key();
        picture->uri.clear();
        picture->jpeg = "\xff\xd8 as if a picture: " + picture.key().toLatin1() + QByteArray(2000, 'x');
    }
    delivery.package.article = article;
    delivery.package.draft = delivery.options.draft;
    delivery.package.revision = delivery.options.revision;
    delivery.package.written = delivery.options.written;
    delivery.package.purpose = Purpose::DraftCopy;
    return delivery;
}

inline Delivery sampleDelivery()
{
    return deliveryOf(sampleArticle());
}

/// What the service keeps of a delivery that has landed.
inline Placement placementOf(const Landing &landing, const Delivery &delivery)
{
    Placement placement;
    placement.draft = delivery.options.draft;
    placement.destination = QStringLiteral("there");
    placement.remote = landing.remote;
    placement.url = landing.url;
    placement.presence = landing.presence;
    placement.revision = delivery.options.revision;
    placement.version = delivery.version();
    placement.left = landing.left;
    placement.at = landing.at;
    return placement;
}

/// The same article, changed and approved again.
inline Delivery updateOf(Delivery delivery, const Landing &landing)
{
    delivery.before = placementOf(landing, delivery);
    delivery.article.headline += QStringLiteral(" (cập nhật)");
    delivery.package.article = delivery.article;
    delivery.options.written = delivery.options.written.addSecs(3600);
    return delivery;
}

} // namespace toasoan::testing
