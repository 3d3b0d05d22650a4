#pragma once
#include <QByteArray>

#include <optional>

namespace toasoan {

/// A text taken apart, so that each part packs well: what stands between words of the built-in list, and the places of
/// these in it, by their higher and lower halves.
struct CodedText
{
    QByteArray between;
    QByteArray high;
    QByteArray low;
};

/// Nothing for a text that has a byte of those that stand for words (control characters and what is no UTF-8).
[[nodiscard]] std::optional<CodedText> coded(const QByteArray &text);
/// Nothing when the parts do not fit together, or the text would be longer than `most`.
[[nodiscard]] std::optional<QByteArray> decoded(const CodedText &parts, qsizetype most);

} // namespace toasoan
