#pragma once
#include "app/publishing/connector.h"

namespace toasoan {

/// A folder that is reached by SFTP. Settings as sftp_place.h has them, and "form", of outgoingForms(). The secret is
/// the account's password, or what opens its key.
[[nodiscard]] std::unique_ptr<Connector> makeSftp(const Destination &destination, const QString &secret);

} // namespace toasoan
