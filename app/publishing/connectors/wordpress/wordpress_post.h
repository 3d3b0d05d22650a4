#pragma once
#include "app/publishing/connector.h"
#include "app/publishing/connectors/wordpress/block_markup.h"

#include <QJsonArray>

namespace toasoan {

/// How one site wants its posts: settings of the destination.
struct PostHabits
{
    LeadInText lead = LeadInText::LeftOut;
    BylineInText byline = BylineInText::Shown;
    QJsonObject authors; ///< pen name: the site's number of its account
    QString titleKey;    ///< of the post's meta that the site's SEO plug-in reads; empty: none
    QString focalKey;    ///< of pictures
    QString descriptionKey;
};
[[nodiscard]] PostHabits postHabits(const QJsonObject &settings);

[[nodiscard]] QString titleFor(const Delivery &delivery); ///< the headline, as markup without marks
/// What the article's post is called in its address: its headline and a part of the draft's id, so that it is found
/// again whatever else has that headline.
[[nodiscard]] QString slugFor(const Delivery &delivery);
/// What stands in its text, unseen, to find it by: of the draft.
[[nodiscard]] QString markerFor(const Delivery &delivery);
[[nodiscard]] QString markerOf(const DraftId &draft);

/// Terms and pictures as the site numbers them.
struct SiteNumbers
{
    QJsonArray categories;
    QJsonArray tags;
    QHash<QString, SiteMedia> media;
};

/// The fields of the post, but for status and date. Letters are NFC without control characters.
[[nodiscard]] QJsonObject postFields(const Delivery &delivery, const SiteNumbers &numbers, const PostHabits &habits);

/// What stands in a post, of what we write: to compare with later. Of an answer in the context "edit".
[[nodiscard]] QJsonObject standingIn(const QJsonObject &post);

/// The fields of `left` that are others in `found`, by name; markup that WordPress writes in its own way is the same.
[[nodiscard]] QStringList changedFields(const QJsonObject &left, const QJsonObject &found);

} // namespace toasoan
