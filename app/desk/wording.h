#pragma once
#include <QHash>
#include <QStringList>

namespace toasoan {

/// Words by the names of their places: "headline" for "{headline}".
using Words = QHash<QString, QString>;

/// The names in braces, in their order.
[[nodiscard]] QStringList placesIn(const QString &text);

/// The text with each "{name}" replaced once: what is put in is not read again. A place without words becomes `gap`.
[[nodiscard]] QString worded(const QString &text, const Words &words, const QString &gap = {});

} // namespace toasoan
