#pragma once
#include "app/publishing/connector.h"

namespace toasoan {

/// E-mails that a person sends: each article lies in a folder as a draft that mail programs open, its text to read and
/// its form attached. Settings: "folder", absolute; "to"; "form", of outgoingForms().
[[nodiscard]] std::unique_ptr<Connector> makeMail(const Destination &destination, const QString &secret);

} // namespace toasoan
