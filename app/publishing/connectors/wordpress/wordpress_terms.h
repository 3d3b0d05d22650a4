#pragma once
#include "app/publishing/connectors/wordpress/wordpress_site.h"

namespace toasoan {

/// A name as the site gives it, with the five entities of its markup as letters again.
[[nodiscard]] QString plainName(QString name);

/// A tag as one site gets it, whoever wrote it: NFC, old tone marks, single spaces. WordPress would make three terms of
/// văn hoá, văn hóa and its letters one by one.
[[nodiscard]] QString termName(const QString &name);

/// The site's number of each tag, in their order and each once; those that it does not have are made. Where the account
/// may not make any, they are left out.
[[nodiscard]] Result<QJsonArray> tagNumbers(WordPressSite &site, const QStringList &tags);

/// The site's number of each section: as `mapped` says (name: number), or the category of that name.
/// Settings (args: host, section) for one that the site does not have.
[[nodiscard]] Result<QJsonArray> categoryNumbers(WordPressSite &site, const QStringList &sections,
                                                 const QJsonObject &mapped);

} // namespace toasoan
