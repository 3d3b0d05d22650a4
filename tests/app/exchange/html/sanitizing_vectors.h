#pragma once
#include <QByteArray>
#include <QList>

namespace toasoan::testing {

/// A way in which pages have smuggled something that acts, between two paragraphs of innocent text.
struct SanitizingVector
{
    QByteArray name; ///< its class and number: "handlers 12"
    QByteArray html;
    bool swallows = false; ///< what follows it is no text in a browser either
};

/// Of all classes: scripts, handlers, addresses in every place and spelling, styles, foreign elements, mutations,
/// frames, forms, broken markup.
[[nodiscard]] QList<SanitizingVector> sanitizingVectors();

constexpr char16_t textBefore[] = u"Lúa chín đầu mùa.";
constexpr char16_t textInside[] = u"Nước lên nhanh.";
constexpr char16_t textBehind[] = u"Bà con gặt sớm.";

} // namespace toasoan::testing
