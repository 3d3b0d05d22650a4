#pragma once
#include "app/article/annotations.h"
#include "app/article/article.h"
#include "app/base/result.h"

namespace toasoan {

/// The canonical form (resources/schemas/article.schema.json): RFC 8785 bytes — keys sorted, no spaces, UTF-8 unescaped
/// — of NFC text and integers only, with "format" and "version". Empty fields are left out.
constexpr int articleFormatVersion = 1;

[[nodiscard]] QByteArray toCanonicalJson(const Article &article);
[[nodiscard]] QByteArray toCanonicalJson(const Annotations &annotations);

/// Strict: size and depth first, then every type and range. BadInput's detail is "PATH: reason"
/// ("/body/3/caption/0/text: not a string").
[[nodiscard]] Result<Article> articleFromJson(const QByteArray &bytes);
[[nodiscard]] Result<Annotations> annotationsFromJson(const QByteArray &bytes);

/// SHA-256 of the canonical bytes: what an approval is bound to.
[[nodiscard]] ContentHash contentHash(const Article &article);

/// One block by itself, as the article's "body" holds it: for the clipboard and for kinds that are kept as they came.
[[nodiscard]] QJsonObject blockToJson(const Block &block);
[[nodiscard]] Result<Block> blockFromJson(const QJsonObject &object);

} // namespace toasoan
