#pragma once
#include "app/base/text_range.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace toasoan {

/// How a stretch of text is set. Meaning, not looks: the page decides what each looks like.
enum class Mark : quint8 {
    Bold = 1,
    Italic = 2,
    Underline = 4,
    Strike = 8,
    Sub = 16,
    Sup = 32,
};
Q_DECLARE_FLAGS(Marks, Mark)
Q_DECLARE_OPERATORS_FOR_FLAGS(Marks)

/// Text with one set of marks. `link` is empty or an address of scheme http, https, mailto or tel.
struct Run
{
    QString text;
    Marks marks;
    QString link;
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"text", self.text);
        archive.field(u"link", self.link);
        archive.field(u"bold", self.marks, Mark::Bold);
        archive.field(u"italic", self.marks, Mark::Italic);
        archive.field(u"underline", self.marks, Mark::Underline);
        archive.field(u"strike", self.marks, Mark::Strike);
        archive.field(u"sub", self.marks, Mark::Sub);
        archive.field(u"sup", self.marks, Mark::Sup);
    }

    friend bool operator==(const Run &a, const Run &b) = default;
};

/// Text of one paragraph-like piece: runs that follow one another. U+2028 is a line break inside it.
/// Normal form (normalized()): NFC, no empty run, no two neighbours that differ in text alone.
using Text = QList<Run>;

[[nodiscard]] Text plainText(const QString &text); ///< one unmarked run, or none
[[nodiscard]] QString plainText(const Text &text); ///< the letters alone
[[nodiscard]] Text normalized(const Text &text);
/// Letters that may stand in an article: NFC; control characters (but U+2028) and lone surrogates are dropped,
/// tabs become spaces, line ends become U+2028.
[[nodiscard]] QString cleanText(const QString &text);
/// The text with the range's letters replaced; the new letters take the marks of the first letter replaced.
[[nodiscard]] Text replaced(const Text &text, TextRange range, const QString &replacement);
/// Whether an address may be a link in an article (allow-list of schemes, no control characters).
[[nodiscard]] bool isSafeLink(const QString &address);

} // namespace toasoan
