#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/copy.h"
#include "app/exchange/importers/imported.h"
#include "app/exchange/importers/mail/mime_part.h"

namespace toasoan {

/// What a mail says, and what came with it.
struct MailCopy
{
    RawCopy copy;    ///< of its text, with the pictures that stand in it; attached ones at its end
    QString heading; ///< who sent it, when, and what it is called: for the editor's note
    QString subject;
    QList<AttachedFile> attachments; ///< all else
    QStringList signatures;          ///< cut off the text
    bool cut = false;                ///< the mail ends before its end
};

/// Reads a mail (RFC 5322, MIME): of several forms of one text the richest, pictures by their content ids in their
/// place, mails inside of it behind it. As readMime() and readHtml().
[[nodiscard]] Result<MailCopy> readMail(const QByteArray &bytes);

} // namespace toasoan
