#pragma once
#include "app/article/article.h"
#include "app/base/result.h"

namespace toasoan::cli {

/// Sets a field of the article from "FIELD=TEXT"; lists are separated by commas, an empty text clears the field.
/// BadUse with a sentence for an unknown field or a text that it cannot hold.
[[nodiscard]] Outcome setField(Article &article, const QString &assignment);

/// Names of all fields that can be set.
[[nodiscard]] QStringList fieldNames();

} // namespace toasoan::cli
