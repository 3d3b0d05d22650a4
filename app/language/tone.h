#pragma once
#include <QString>

namespace toasoan {

/// Where oa, oe and uy carry their tone when nothing follows: hòa, khỏe, thủy (Old) or hoà, khoẻ, thuỷ (New).
/// Both are right; a paper keeps to one.
enum class ToneStyle { Old, New };

/// The NFC word with its tone on the letter where the style wants it, wherever it stood (nứơc → nước); case kept.
/// A word without the shape of a Vietnamese syllable comes back as it was.
[[nodiscard]] QString withToneStyle(const QString &word, ToneStyle style);
[[nodiscard]] QString toOldStyle(const QString &word);
[[nodiscard]] QString toNewStyle(const QString &word);

/// Whether the two styles write this word differently.
[[nodiscard]] bool dependsOnToneStyle(const QString &word);

} // namespace toasoan
