#pragma once
#include "app/publishing/connector.h"

namespace toasoan {

/// A CMS without a way in for programs: a person pastes the article into its web form. Settings: "folder", absolute,
/// where the pictures are put that they upload; "order", of paste_fields.h.
///
/// A delivery prepares the pictures (receipt "prepared") and then needs the person, WaitsForPerson (args: the
/// destination's name), until the receipt postedPart() {"url"} is there; taking down likewise, where that may be empty.
[[nodiscard]] std::unique_ptr<Connector> makePaste(const Destination &destination, const QString &secret);

/// The receipt of what the person did: "posted".
[[nodiscard]] QString postedPart();
/// That it is at that address. BadInput (args: url) for what is no http or https address.
[[nodiscard]] Result<QJsonObject> postedAnswer(const QString &url);

} // namespace toasoan
