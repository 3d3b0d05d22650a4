#include "app/store/snippets.h"

#include "app/language/folded_words.h"
#include "app/language/search_key.h"

#include <algorithm>
#include <bit>

namespace toasoan {
namespace {

constexpr int mostPlaces = 64;     ///< bits of a word's worth
constexpr qsizetype together = 10; ///< words: what stands this close is read at a glance
constexpr qsizetype mostKnown = 20000;

struct WordAt
{
    TextRange range;
    quint64 worth = 0;
};

/// A whole text in the form of the index, letter by letter; nothing where its letters do not stay in their places.
QString foldedInPlace(const QString &text)
{
    SearchKey key = blindKey(text);
    const bool isInPlace = key.sources.isEmpty() && key.text.size() == text.size()
                           && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); });
    return isInPlace ? std::move(key.text) : QString();
}

/// Hands out a text's words one after another, with what they are worth.
template<typename Worth>
class WordWalk
{
public:
    /// `wanted`: what folded words are worth. `worth`: what a word as written is, for texts that do not fold in place.
    WordWalk(const QString &text, const QHash<QString, quint64> &wanted, Worth worth)
        : m_text(text), m_folded(foldedInPlace(text)), m_wanted(wanted), m_worth(worth)
    {}

    std::optional<WordAt> next()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace())
            ++m_at;
        if (m_at == start)
            return std::nullopt;
        const TextRange range{start, m_at - start};
        return WordAt{range, m_folded.isEmpty() ? m_worth(QStringView(m_text).sliced(start, range.length))
                                                : foldedWorth(range)};
    }

private:
    /// Of the letters and digits that stand together, each by itself.
    [[nodiscard]] quint64 foldedWorth(TextRange range) const
    {
        quint64 bits = 0;
        const QChar *end = m_folded.constData() + range.end();
        for (const QChar *from = m_folded.constData() + range.start; from != end;) {
            const QChar *to = std::find_if_not(from, end, [](QChar c) { return c.isLetterOrNumber(); });
            if (to != from)
                bits |= m_wanted.value(QString::fromRawData(from, to - from));
            from = to == end ? end : to + 1;
        }
        return bits;
    }

    const QString &m_text;
    QString m_folded; ///< empty where it has not its letters in the text's places
    const QHash<QString, quint64> &m_wanted;
    Worth m_worth;
    qsizetype m_at = 0;
};

/// The first word of those that stand behind one another and take most places of the search.
qsizetype bestStart(const QList<WordAt> &words, quint64 all)
{
    qsizetype best = 0;
    int bestCount = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].worth == 0)
            continue;
        quint64 taken = 0;
        for (qsizetype j = i; j < std::min(words.size(), i + together); ++j)
            taken |= words[j].worth;
        if (std::popcount(taken) > bestCount) {
            best = i;
            bestCount = std::popcount(taken);
        }
        if (taken == all)
            break;
    }
    return best;
}

/// A word's letters alone, without the punctuation around it.
TextRange bare(const QString &text, TextRange range)
{
    const auto isLetter = [&text](qsizetype at) { return text.at(at).isLetterOrNumber() || text.at(at).isMark(); };
    while (range.length > 0 && !isLetter(range.start)) {
        ++range.start;
        --range.length;
    }
    while (range.length > 0 && !isLetter(range.end() - 1))
        --range.length;
    return range;
}

} // namespace

Snippets::Snippets(const QList<MatchTerm> &wanted)
{
    int place = 0;
    for (const MatchTerm &term : wanted) {
        for (const QStringList &alternatives : term.places) {
            const quint64 bit = quint64(1) << std::min(place++, mostPlaces - 1);
            m_all |= bit;
            for (const QString &words : alternatives) {
                for (const QString &word : words.split(u' '))
                    m_wanted[word] |= bit;
            }
        }
    }
}

quint64 Snippets::worth(QStringView word)
{
    if (m_wanted.isEmpty())
        return 0;
    const auto known = m_known.constFind(QString::fromRawData(word.data(), word.size()));
    if (known != m_known.constEnd())
        return *known;
    if (m_known.size() > mostKnown)
        m_known.clear();
    quint64 bits = 0;
    for (const QString &part : foldedWords(indexedText(word.toString())))
        bits |= m_wanted.value(part);
    m_known.insert(word.toString(), bits);
    return bits;
}

Snippet Snippets::of(const QString &text, int words)
{
    QList<WordAt> all;
    WordWalk walk(text, m_wanted, [this](QStringView word) { return worth(word); });
    quint64 taken = 0;
    qsizetype behind = 0; // words read after the whole search has been seen
    while (const auto word = walk.next()) {
        all.append(*word);
        taken |= word->worth;
        behind += taken == m_all ? 1 : 0;
        if (std::popcount(m_all) <= 1 && behind > words)
            break; // it can only come again
    }
    const qsizetype start = std::max<qsizetype>(0, bestStart(all, m_all) - words / 3);
    Snippet snippet{start > 0 ? QStringLiteral("… ") : QString(), {}};
    const qsizetype end = std::min<qsizetype>(all.size(), start + words);
    for (qsizetype i = start; i < end; ++i) {
        const TextRange range = all[i].range;
        if (all[i].worth != 0) {
            const TextRange letters = bare(text, range);
            snippet.found.append({snippet.text.size() + letters.start - range.start, letters.length});
        }
        snippet.text += QStringView(text).sliced(range.start, range.length) + (i + 1 < end ? u" " : u"");
    }
    if (end < all.size())
        snippet.text += u" …";
    return snippet;
}

QList<TextRange> Snippets::in(const QString &text)
{
    QList<TextRange> found;
    WordWalk walk(text, m_wanted, [this](QStringView word) { return worth(word); });
    while (const auto word = walk.next()) {
        if (word->worth != 0)
            found.append(bare(text, word->range));
    }
    return found;
}

double Snippets::share(const QString &text)
{
    quint64 taken = 0;
    WordWalk walk(text, m_wanted, [this](QStringView word) { return worth(word); });
    while (const auto word = walk.next())
        taken |= word->worth;
    return m_all == 0 ? 0 : double(std::popcount(taken)) / std::popcount(m_all);
}

} // namespace toasoan
