#pragma once
#include "app/article/article.h"

#include <QStringList>

namespace toasoan {

/// What a step may ask to be filled: fields of an article, as its canonical form names them ("headline", "sapo",
/// "bylines", "body"…); not the language, which every article has.
[[nodiscard]] const QStringList &requirableFields();
/// Those of `wanted` that say nothing, in that order: blank, no list, no date; "body": no text in any block.
[[nodiscard]] QStringList missingFields(const Article &article, const QStringList &wanted);
/// What people call a field; an unknown one is shown as it is.
[[nodiscard]] QString requiredFieldName(const QString &field);
[[nodiscard]] QString requiredFieldNames(const QStringList &fields); ///< with commas between

/// What a waiver of an empty field names: "field.sapo".
[[nodiscard]] QString fieldRule(const QString &field);
[[nodiscard]] std::optional<QString> fieldOfRule(const QString &rule);

} // namespace toasoan
