#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/imported.h"

namespace toasoan {

/// An article from a mail: from its text, or from a document attached to it, whichever says more. Who sent it, when and
/// under which subject stands in the editor's note, with the mail's words where the article is an attached one; the
/// subject is the headline only where there are no other words. Other attachments lie beside. As readMail().
[[nodiscard]] Result<Imported> importMail(const QByteArray &bytes);

/// A mail whose article is a document that came with it: the mail's words stand in the editor's note, its pictures
/// behind the article. The document's name is none of those that lie beside any more.
[[nodiscard]] Imported withDocument(Imported mail, Imported document, const QString &name);

/// Whether the document says at least as much as the mail.
[[nodiscard]] bool isTheArticle(const Imported &document, const Imported &mail);

} // namespace toasoan
