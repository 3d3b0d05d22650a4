#pragma once
#include <QString>

namespace toasoan {

/// A text as pages of the web may differ from it without saying anything else: one form of letters, of quotation marks
/// and of dashes, one space for any number, "..." for "…", "x" for "×". What WordPress does to every text it shows
/// (wptexturize, capital_P_dangit) does not change it. Not for readers.
[[nodiscard]] QString comparableText(const QString &text);

/// An address as sites may write it otherwise without it leading elsewhere: one scheme for http and https, no "www.",
/// no utm_ parameters (they count clicks), no slash at its end, one form of encoded letters. An address without a host
/// keeps none. Not for readers.
[[nodiscard]] QString comparableAddress(const QString &address);

/// Whether an address of the page leads where the approved one does; the page may leave out its own host, or hide an
/// address of mail from machines as Cloudflare does.
[[nodiscard]] bool leadsToSame(const QString &approved, const QString &live);

/// Which video or post an address is of, whether it is the one that people share or the one that a page loads into a
/// frame: "youtube:dQw4w9WgXcQ". Empty where that cannot be told.
[[nodiscard]] QString embeddedItem(const QString &address);

/// How much two such texts have in common: 0…1, twice the words of both by the words of each.
[[nodiscard]] double likeness(const QString &a, const QString &b);

} // namespace toasoan
