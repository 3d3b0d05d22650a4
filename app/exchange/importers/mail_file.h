#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/imported.h"

namespace toasoan {

/// An article from a mail: from its text, or from a document attached to it, whichever says more. Who sent it, when and
/// under which subject stands in the editor's note, with the mail's words where the article is an attached one; the
/// subject is the headline only where there are no other words. Other attachments lie beside. As readMail().
[[nodiscard]] Result<Imported> importMail(const QByteArray &bytes);

} // namespace toasoan
