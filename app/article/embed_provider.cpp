#include "app/article/embed_provider.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

struct Provider
{
    const char16_t *host; ///< this one and all below it
    const char16_t *name;
};

constexpr std::array providers{
    Provider{u"youtube.com", u"YouTube"},
    Provider{u"youtu.be", u"YouTube"},
    Provider{u"youtube-nocookie.com", u"YouTube"},
    Provider{u"facebook.com", u"Facebook"},
    Provider{u"fb.watch", u"Facebook"},
    Provider{u"fb.com", u"Facebook"},
    Provider{u"tiktok.com", u"TikTok"},
    Provider{u"x.com", u"X"},
    Provider{u"twitter.com", u"X"},
};

bool isOf(const QString &host, const char16_t *known)
{
    const QString name = QString::fromUtf16(known);
    return host == name || host.endsWith(u'.' + name);
}

QString hostOf(const QUrl &url)
{
    QString host = url.host().toLower();
    return host.startsWith(u"www.") ? host.mid(4) : host;
}

const Provider *providerOf(const QString &host)
{
    const auto found =
        std::find_if(providers.begin(), providers.end(), [&](const Provider &known) { return isOf(host, known.host); });
    return found == providers.end() ? nullptr : &*found;
}

} // namespace

std::optional<Embed> embedFor(const QString &address)
{
    const QString letters = address.trimmed();
    const bool hasScheme =
        letters.startsWith(u"http://", Qt::CaseInsensitive) || letters.startsWith(u"https://", Qt::CaseInsensitive);
    const bool strange =
        std::any_of(letters.cbegin(), letters.cend(), [](QChar c) { return !c.isPrint() || c.isSpace(); });
    if (!hasScheme || strange || letters.size() > longestEmbedAddress || !isSafeLink(letters))
        return std::nullopt;
    const QUrl url(letters, QUrl::StrictMode);
    if (!url.isValid() || !hostOf(url).contains(u'.') || !url.userInfo().isEmpty())
        return std::nullopt;
    const Provider *known = providerOf(hostOf(url));
    return Embed{letters, known ? QString::fromUtf16(known->name) : hostOf(url), {}, {}};
}

bool isWellKnownEmbed(const QString &letters)
{
    const auto embed = embedFor(letters);
    const QUrl url = embed ? QUrl(embed->url) : QUrl();
    // The front page of a site is a link like any other.
    return embed && providerOf(hostOf(url)) && (url.path().size() > 1 || url.hasQuery());
}

} // namespace toasoan
