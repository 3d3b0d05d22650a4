#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/mail/mail_header.h"

#include <QList>

namespace toasoan {

/// One part of a mail: bytes of a kind, or other parts.
struct MimePart
{
    MailFields fields;
    QByteArray type = "text/plain"; ///< lower case
    QByteArray charset;
    QByteArray contentId;  ///< without its brackets; empty: none
    QString name;          ///< what its sender called the file; empty: it is none
    bool attached = false; ///< to be kept apart, says its sender
    bool flowed = false;   ///< lines that end in a space go on (RFC 3676)
    bool cut = false;      ///< it, or one in it, has no end
    QByteArray body;       ///< as it was before it travelled
    QList<MimePart> parts; ///< of a multipart, or the mail inside a mail
};

/// Takes a mail apart. TooLarge for more than 500 parts; BadInput for what is nested deeper than 20, or begins with no
/// field of a mail. Any thread.
[[nodiscard]] Result<MimePart> readMime(const QByteArray &mail);

} // namespace toasoan
