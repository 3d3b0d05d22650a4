#pragma once
#include "app/base/result.h"
#include "app/publishing/web_text.h"

#include <optional>

namespace toasoan {

enum class LiveFault {
    Missing,        ///< a text that was approved is not on the page
    Changed,        ///< another stands in its place
    Added,          ///< a text between ours, or behind them where they stand, that nobody approved
    LinkChanged,    ///< both are addresses, empty where there is no link
    EmbedChanged,   ///< both are addresses
    PictureMissing, ///< `approved` is its address
    AltChanged,     ///< a picture's words for those who cannot see it
};

/// One thing that the page shows otherwise than approved.
struct LiveDifference
{
    LiveFault fault = LiveFault::Missing;
    QString approved; ///< empty for what was added
    QString live;     ///< plain text as the page has it; empty for what is missing

    friend bool operator==(const LiveDifference &, const LiveDifference &) = default;
};

/// A picture of ours as the site has it.
struct LivePicture
{
    QString url;
    std::optional<QString> alt; ///< none: the site says what it likes
};

/// How the article was brought to the site.
struct LiveExpectations
{
    QList<LivePicture> pictures;
    LeadInText lead = LeadInText::LeftOut;
    BylineInText byline = BylineInText::LeftOut;
};

/// What a page of the web (UTF-8, as a reader gets it) shows otherwise than the article, in the page's order, pictures
/// last. What sites do to every text does not count: quotation marks and dashes of another form, spaces, letters in
/// another encoding; nor what themes put around an article or plug-ins behind its text; nor addresses that lead to the
/// same (comparableAddress()). Marks are not compared, embeds only where both addresses tell what they are of. TooLarge
/// over limits::textFileBytes; BadInput when reading the page would take too much. Any thread.
[[nodiscard]] Result<QList<LiveDifference>> liveDifferences(const Article &article, const QByteArray &html,
                                                            const LiveExpectations &expectations);

} // namespace toasoan
