#include "app/publishing/live_check.h"

#include "app/publishing/comparable_text.h"
#include "app/publishing/page_texts.h"
#include "app/review/common_sequence.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace toasoan {
namespace {

using Kind = WebText::Kind;
using Where = SeenText::Where;

constexpr double leastLikeness = 0.5;  // of a text that was changed, not replaced
constexpr qsizetype mostPairs = 20000; // of texts that are compared word by word between two that are the same

/// A text of either side, and the text of the other side that is the same.
struct Ours
{
    WebText text;
    QString key;
    int same = -1;
};
struct Theirs
{
    SeenText text;
    QString key;
    int same = -1;
};

QList<Ours> oursOf(const QList<WebText> &texts)
{
    QList<Ours> out;
    for (const WebText &text : texts) {
        if (const QString key = comparableText(text.text); !key.isEmpty())
            out.append({text, key});
    }
    return out;
}

QList<Theirs> theirsOf(const QList<SeenText> &texts)
{
    QList<Theirs> out;
    for (const SeenText &text : texts) {
        if (const QString key = comparableText(text.text); !key.isEmpty())
            out.append({text, key});
    }
    return out;
}

/// Texts as numbers: the same number for the same key.
template<typename Texts>
QList<int> numbered(const Texts &texts, QHash<QString, int> &numbers)
{
    QList<int> out;
    for (const auto &text : texts) {
        const int next = static_cast<int>(numbers.size());
        const auto found = numbers.constFind(text.key);
        out.append(found != numbers.cend() ? *found : *numbers.insert(text.key, next));
    }
    return out;
}

void findSame(QList<Ours> &ours, QList<Theirs> &theirs)
{
    QHash<QString, int> numbers;
    const QList<int> approved = numbered(ours, numbers);
    const QList<int> live = numbered(theirs, numbers);
    for (const CommonRun &run : commonRuns(approved, live, static_cast<int>(numbers.size()))) {
        for (int i = 0; i < run.length; ++i) {
            ours[run.before + i].same = run.after + i;
            theirs[run.after + i].same = run.before + i;
        }
    }
}

/// A stretch of places, the last one not in it.
struct Stretch
{
    int begin = 0;
    int end = 0;
    [[nodiscard]] bool holds(int place) const { return place >= begin && place < end; }
};

/// The elements that hold our texts under the headline.
QList<int> holdersOf(const QList<Ours> &ours, const QList<Theirs> &theirs)
{
    QList<int> holders;
    for (const Ours &one : ours) {
        if (one.same >= 0 && one.text.kind == Kind::Words)
            holders.append(theirs[one.same].text.element);
    }
    return holders;
}

qsizetype wordsIn(const QList<Ours> &ours)
{
    return std::count_if(ours.begin(), ours.end(), [](const Ours &one) { return one.text.kind == Kind::Words; });
}

/// Whether a text says the authors' names and nothing else: "Tác giả: Mẫu An - Mẫu Bình".
bool namesOnly(const QString &key, const QStringList &bylines)
{
    static const QRegularExpression label(QStringLiteral("^[^:]{1,20}:"));
    QString rest = key;
    for (const QString &name : bylines)
        rest.remove(comparableText(name), Qt::CaseInsensitive);
    if (rest == key)
        return false;
    rest.remove(label);
    return std::none_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// Addresses of both sides, at the same place of a text.
struct AddressPair
{
    QString approved;
    QString live;
};

/// What letters of the page lead to: no places within it, nor nothing at all.
QList<SeenLink> leadingLinks(QList<SeenLink> links)
{
    links.removeIf([](const SeenLink &link) { return link.url.startsWith(u'#') || link.text.trimmed().isEmpty(); });
    return links;
}

/// Where one side has more, those that both have do not count. A written address that the site made a link is as it
/// was.
QList<AddressPair> otherAddresses(QStringList approved, QList<SeenLink> live)
{
    if (approved.size() != live.size()) {
        approved.removeIf([&live](const QString &address) {
            const auto found = std::find_if(
                live.begin(), live.end(), [&address](const SeenLink &link) { return leadsToSame(address, link.url); });
            if (found == live.end())
                return false;
            live.erase(found);
            return true;
        });
        live.removeIf([](const SeenLink &link) { return leadsToSame(link.text.trimmed(), link.url); });
    }
    QList<AddressPair> others;
    for (qsizetype i = 0; i < std::max(approved.size(), live.size()); ++i) {
        const AddressPair pair{approved.value(i), live.value(i).url};
        if (!leadsToSame(pair.approved, pair.live))
            others.append(pair);
    }
    return others;
}

/// Of the page: from the first to the last text of ours under the headline.
Stretch articleOn(const QList<Ours> &ours)
{
    Stretch stretch{-1, -1};
    for (const Ours &one : ours) {
        if (one.same < 0 || one.text.kind != Kind::Words)
            continue;
        stretch.begin = stretch.begin < 0 ? one.same : stretch.begin;
        stretch.end = one.same + 1;
    }
    return stretch;
}

/// Two places, one on each side.
struct Pair
{
    int ours = 0;
    int theirs = 0;
};

/// The most likeness that texts of both sides can have, taken in order.
class BestPairs
{
public:
    BestPairs(const QList<Ours> &ours, const QList<Theirs> &theirs, const QList<int> &left, const QList<int> &right)
        : m_left(left), m_right(right), m_columns(right.size() + 1)
    {
        m_best.fill(0, (left.size() + 1) * m_columns);
        m_like.fill(0, m_best.size());
        for (qsizetype i = left.size(); i-- > 0;) {
            for (qsizetype j = right.size(); j-- > 0;) {
                const double like = likeness(ours[left[i]].key, theirs[right[j]].key);
                m_like[at(i, j)] = like < leastLikeness ? 0 : like;
                m_best[at(i, j)] = std::max({m_best[at(i + 1, j)], m_best[at(i, j + 1)], together(i, j)});
            }
        }
    }

    [[nodiscard]] QList<Pair> pairs() const
    {
        QList<Pair> out;
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < m_left.size() && j < m_right.size()) {
            if (m_like[at(i, j)] > 0 && together(i, j) >= m_best[at(i, j)])
                out.append({m_left[i++], m_right[j++]});
            else if (m_best[at(i + 1, j)] >= m_best[at(i, j + 1)])
                ++i;
            else
                ++j;
        }
        return out;
    }

private:
    [[nodiscard]] qsizetype at(qsizetype i, qsizetype j) const { return i * m_columns + j; }
    [[nodiscard]] double together(qsizetype i, qsizetype j) const
    {
        return m_like[at(i, j)] > 0 ? m_like[at(i, j)] + m_best[at(i + 1, j + 1)] : 0;
    }

    const QList<int> &m_left;
    const QList<int> &m_right;
    qsizetype m_columns;
    QList<double> m_best;
    QList<double> m_like;
};

class TextComparison
{
public:
    /// `names`: that the page may show anywhere.
    TextComparison(QList<Ours> ours, QList<Theirs> theirs, const TextContainer &container, QStringList names)
        : m_ours(std::move(ours))
        , m_theirs(std::move(theirs))
        , m_container(container)
        , m_names(std::move(names))
        , m_article(articleOn(m_ours))
    {}

    [[nodiscard]] QList<LiveDifference> run()
    {
        Stretch left;
        Stretch right;
        for (int i = 0; i < m_ours.size(); ++i) {
            if (m_ours[i].same < 0)
                continue;
            left.end = i;
            right.end = m_ours[i].same;
            compare(left, right);
            compareLinks(i, m_ours[i].same);
            left.begin = i + 1;
            right.begin = m_ours[i].same + 1;
        }
        left.end = static_cast<int>(m_ours.size());
        right.end = static_cast<int>(m_theirs.size());
        compare(left, right);
        return m_differences;
    }

private:
    /// Between two texts that are the same.
    void compare(Stretch left, Stretch right)
    {
        QList<int> missing;
        for (int i = left.begin; i < left.end; ++i) {
            if (m_ours[i].text.kind != Kind::Aside)
                missing.append(i);
        }
        QList<int> added;
        for (int i = right.begin; i < right.end; ++i) {
            if (m_theirs[i].text.where == Where::Open && !namesOnly(m_theirs[i].key, m_names))
                added.append(i);
        }
        if (!missing.isEmpty() || !added.isEmpty())
            compare(missing, added);
    }

    void compare(QList<int> missing, QList<int> added)
    {
        const bool few = missing.size() * added.size() <= mostPairs;
        const QList<Pair> pairs = few ? BestPairs(m_ours, m_theirs, missing, added).pairs() : QList<Pair>();
        for (const Pair &pair : pairs) {
            report(takeBefore(missing, pair.ours), takeBefore(added, pair.theirs));
            change(missing.takeFirst(), added.takeFirst());
        }
        report(missing, added);
    }

    static QList<int> takeBefore(QList<int> &places, int place)
    {
        const qsizetype count = places.indexOf(place);
        const QList<int> taken = places.mid(0, count);
        places.remove(0, count);
        return taken;
    }

    /// Texts that have nothing in common: as many for as many stand in their place.
    void report(const QList<int> &missing, QList<int> added)
    {
        added.removeIf([this](int place) { return !m_article.holds(place) && !isBehind(place); });
        const bool inPlace = missing.size() == added.size();
        for (qsizetype i = 0; inPlace && i < missing.size(); ++i)
            change(missing[i], added[i]);
        for (qsizetype i = 0; !inPlace && i < missing.size(); ++i)
            m_differences.append({LiveFault::Missing, m_ours[missing[i]].text.text, {}});
        for (qsizetype i = 0; !inPlace && i < added.size(); ++i)
            m_differences.append({LiveFault::Added, {}, shown(added[i])});
    }

    void change(int ours, int theirs)
    {
        m_differences.append({LiveFault::Changed, m_ours[ours].text.text, shown(theirs)});
        compareLinks(ours, theirs);
    }

    /// What stands around an article links as it likes. An aside need not be a link.
    void compareLinks(int ours, int theirs)
    {
        const WebText &text = m_ours[ours].text;
        const QList<SeenLink> live = leadingLinks(m_theirs[theirs].text.links);
        const bool isAside = text.kind == Kind::Aside && (live.isEmpty() || !m_article.holds(theirs));
        if (!text.links || isAside || m_theirs[theirs].text.where == Where::Around)
            return;
        for (const AddressPair &pair : otherAddresses(*text.links, live))
            m_differences.append({LiveFault::LinkChanged, pair.approved, pair.live});
    }

    /// Directly behind the article: where its text stands, not in what a plug-in puts there.
    [[nodiscard]] bool isBehind(int place) const
    {
        return place >= m_article.end && m_container.where(m_theirs[place].text.element) == TextContainer::Lies::Inside;
    }

    [[nodiscard]] QString shown(int theirs) const { return m_theirs[theirs].text.text.simplified(); }

    QList<Ours> m_ours;
    QList<Theirs> m_theirs;
    const TextContainer &m_container;
    QStringList m_names;
    Stretch m_article;
    QList<LiveDifference> m_differences;
};

/// The name of a picture's file, whichever size or form of it a page loads: "a-300x200.jpg", "a-scaled.jpg",
/// "a.jpg.webp".
QString fileStem(const QString &url)
{
    static const QRegularExpression ending(QStringLiteral("(\\.[A-Za-z0-9]{2,5})+$"));
    static const QRegularExpression size(QStringLiteral("-(\\d+x\\d+|scaled)$"));
    QString name = url.section(u'#', 0, 0).section(u'?', 0, 0).section(u'/', -1);
    constexpr qsizetype longest = 1000; // no file has such a name
    return name.size() > longest ? name : name.remove(ending).remove(size);
}

QList<LiveDifference> pictureDifferences(const QList<LivePicture> &ours, const QList<SeenPicture> &theirs)
{
    QMultiHash<QString, QString> alts; // by file
    for (const SeenPicture &picture : theirs) {
        for (const QString &url : picture.urls)
            alts.insert(fileStem(url), picture.alt);
    }
    QList<LiveDifference> out;
    for (const LivePicture &picture : ours) {
        const QStringList shown = alts.values(fileStem(picture.url));
        const bool same = std::any_of(shown.begin(), shown.end(), [&picture](const QString &alt) {
            return !picture.alt || comparableText(alt) == comparableText(*picture.alt);
        });
        if (shown.isEmpty())
            out.append({LiveFault::PictureMissing, picture.url, {}});
        else if (!same)
            out.append({LiveFault::AltChanged, *picture.alt, shown.first()});
    }
    return out;
}

/// Something else where the text is, for each of ours that is nowhere: others may have become an address that says
/// nothing, or wait until a reader agrees to them.
QList<LiveDifference> embedDifferences(const QStringList &ours, const SeenTexts &page, const TextContainer &container)
{
    QStringList approved;
    for (const QString &url : ours)
        approved.append(embeddedItem(url));
    QSet<QString> seen;
    QStringList others;
    for (const SeenEmbed &embed : page.embeds) {
        const QString item = embeddedItem(embed.url);
        const bool isOther = !item.isEmpty() && !approved.contains(item) && !seen.contains(item)
                             && container.where(embed.element) != TextContainer::Lies::Outside;
        seen.insert(item);
        if (isOther)
            others.append(embed.url);
    }
    for (const SeenText &text : page.texts) {
        for (const SeenLink &link : text.links) // what a site does not embed it links to
            seen.insert(embeddedItem(link.url));
    }
    QList<LiveDifference> out;
    for (qsizetype i = 0; i < ours.size() && !others.isEmpty(); ++i) {
        if (!approved[i].isEmpty() && !seen.contains(approved[i]))
            out.append({LiveFault::EmbedChanged, ours[i], others.takeFirst()});
    }
    return out;
}

} // namespace

Result<QList<LiveDifference>> liveDifferences(const Article &article, const QByteArray &html,
                                              const LiveExpectations &expectations)
{
    return pageTexts(html).map([&](const SeenTexts &page) {
        QList<Ours> ours = oursOf(webTexts(article, expectations.lead, expectations.byline));
        QList<Theirs> theirs = theirsOf(page.texts);
        findSame(ours, theirs);
        const TextContainer container(page.elements, holdersOf(ours, theirs), wordsIn(ours) / 2 + 1);
        const QStringList names = expectations.byline == BylineInText::Allowed ? article.bylines : QStringList();
        return TextComparison(ours, theirs, container, names).run()
               + embedDifferences(embedsInText(article), page, container)
               + pictureDifferences(expectations.pictures, page.pictures);
    });
}

} // namespace toasoan
