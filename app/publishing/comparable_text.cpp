#include "app/publishing/comparable_text.h"

#include "app/language/normalize.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <vector>

namespace toasoan {
namespace {

constexpr QStringView doubleQuotes = u"\"“”„‟″〝〞";
constexpr QStringView singleQuotes = u"'‘’‚‛′`´";
constexpr QStringView dashes = u"-‐‑‒–—―−";

void append(QString &out, QChar c)
{
    if (doubleQuotes.contains(c))
        out += u"''"; // two single ones may be shown as a double one
    else if (singleQuotes.contains(c))
        out += u'\'';
    else if (!dashes.contains(c))
        out += c;
    else if (!out.endsWith(u'-')) // two are shown as a longer one
        out += u'-';
}

std::vector<QStringView> sortedWords(const QString &text)
{
    const auto split = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<QStringView> words(split.begin(), split.end());
    std::sort(words.begin(), words.end());
    return words;
}

/// Ampersands that were written out once too often.
QString withoutEntities(QString address)
{
    return address.replace(QStringLiteral("&amp;"), QStringLiteral("&"))
        .replace(QStringLiteral("&#038;"), QStringLiteral("&"));
}

QString queryOf(const QUrl &url)
{
    QStringList kept;
    for (const QString &item : url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts)) {
        if (!item.startsWith(u"utm_", Qt::CaseInsensitive))
            kept.append(item);
    }
    return kept.isEmpty() ? QString() : QString(u'?' + kept.join(u'&'));
}

QString withoutPrefix(const QString &text, QStringView prefix)
{
    return text.startsWith(prefix) ? text.mid(prefix.size()) : text;
}

/// How the addresses of a provider name an item, without scheme and "www.".
struct ItemForm
{
    const char *provider;
    const char *pattern;
};

constexpr std::array itemForms{
    ItemForm{"youtube", R"(^youtu\.be/([\w-]{11})(?![\w-]))"},
    ItemForm{"youtube",
             R"(^(?:m\.)?youtube(?:-nocookie)?\.com/(?:embed|shorts|live|v)/(?!videoseries)([\w-]{11})(?![\w-]))"},
    ItemForm{"youtube", R"(^(?:m\.|music\.)?youtube\.com/watch/?\?(?:.*&)?v=([\w-]{11})(?![\w-]))"},
    ItemForm{"tiktok", R"(^(?:m\.)?tiktok\.com/(?:@[^/]+/video|embed|embed/v\d|player/v\d)/(\d+))"},
    ItemForm{"facebook",
             R"(^(?:m\.|web\.)?facebook\.com/(?:[^?]*/videos/(?:[^/?]+/)?|reel/|watch/?\?(?:.*&)?v=)(\d+))"},
    ItemForm{"x", R"(^(?:mobile\.)?(?:x|twitter)\.com/[^/]+/status/(\d+))"},
    ItemForm{"x", R"(^platform\.(?:x|twitter)\.com/embed/Tweet\.html\?(?:.*&)?id=(\d+))"},
    ItemForm{"vimeo", R"(^(?:player\.)?vimeo\.com/(?:video/)?(\d+))"},
};

template<size_t count>
std::vector<QRegularExpression> patternsOf(const std::array<ItemForm, count> &forms)
{
    std::vector<QRegularExpression> patterns;
    for (const ItemForm &form : forms)
        patterns.emplace_back(QLatin1String(form.pattern));
    return patterns;
}

/// The address inside that of a frame: Facebook's names the post so.
QString unwrapped(const QString &address)
{
    const QUrl url(address);
    const bool wraps = url.host().endsWith(u"facebook.com") && url.path().startsWith(u"/plugins/");
    return wraps ? QUrlQuery(url).queryItemValue(QStringLiteral("href"), QUrl::FullyDecoded) : address;
}

} // namespace

QString comparableText(const QString &text)
{
    const QString letters = normalizedText(text);
    QString out;
    out.reserve(letters.size());
    for (const QChar c : letters)
        append(out, c);
    out.replace(QChar(u'…'), QStringLiteral("...")).replace(QChar(u'×'), u'x');
    out.replace(QChar(u'™'), QStringLiteral("(tm)")).replace(QStringLiteral("Wordpress"), QStringLiteral("WordPress"));
    return out.simplified();
}

QString comparableAddress(const QString &address)
{
    const QString letters = withoutEntities(address.trimmed());
    const QUrl url(letters);
    const bool isOfTheWeb = url.scheme().isEmpty() || url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isOfTheWeb)
        return url.isValid() ? url.toString(QUrl::FullyEncoded) : letters;
    const bool isUsual = url.port() < 0 || url.port() == (url.scheme() == u"http" ? 80 : 443);
    const QString port = isUsual ? QString() : QString(u':' + QString::number(url.port()));
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString fragment = url.fragment(QUrl::FullyEncoded);
    return withoutPrefix(url.host(QUrl::FullyEncoded), u"www.") + port + path + queryOf(url)
           + (fragment.isEmpty() ? QString() : QString(u'#' + fragment));
}

bool leadsToSame(const QString &approved, const QString &live)
{
    if (comparableAddress(approved) == comparableAddress(live))
        return true;
    if (approved.startsWith(u"mailto:")) // hidden from machines
        return live.contains(u"/cdn-cgi/l/email-protection");
    const bool isWithinSite = live.startsWith(u'/') && !live.startsWith(u"//");
    const QUrl url(approved);
    return isWithinSite
           && comparableAddress(live) == comparableAddress(url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority));
}

QString embeddedItem(const QString &address)
{
    const QString letters = comparableAddress(unwrapped(withoutEntities(address.trimmed())));
    static const std::vector<QRegularExpression> patterns = patternsOf(itemForms);
    for (size_t i = 0; i < itemForms.size(); ++i) {
        if (const auto match = patterns[i].match(letters); match.hasMatch())
            return QLatin1String(itemForms[i].provider) + u':' + match.captured(1);
    }
    return {};
}

double likeness(const QString &a, const QString &b)
{
    const std::vector<QStringView> ours = sortedWords(a);
    const std::vector<QStringView> theirs = sortedWords(b);
    std::vector<QStringView> common;
    std::set_intersection(ours.begin(), ours.end(), theirs.begin(), theirs.end(), std::back_inserter(common));
    const size_t all = ours.size() + theirs.size();
    return all == 0 ? 1 : 2 * static_cast<double>(common.size()) / static_cast<double>(all);
}

} // namespace toasoan
