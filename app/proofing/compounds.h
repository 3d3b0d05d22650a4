#pragma once
#include <QString>

namespace toasoan {

/// Whether the two syllables (keys, see wordKey()) are one word of resources/language/compounds.txt: "công khai".
/// The list holds what borders on the phrases of confusions.txt, not the whole language.
[[nodiscard]] bool isCompound(const QString &first, const QString &second);

} // namespace toasoan
