#include "app/proofing/built_in_data.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

// House practice: a slip of copying and pasting. The language doubles many words (từ từ, dần dần, ngày ngày), so single
// syllables are flagged from a list and longer phrases unless a list allows them.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.repeated-word");
constexpr qsizetype remarksAtMost = 200; // of one passage: more are no slips
constexpr qsizetype longestPhrase = 4;   // syllables of what is written twice

struct Doublings
{
    QSet<QString> never;   ///< syllables
    QSet<QString> allowed; ///< whole runs, keys joined by spaces
    QSet<QString> calls;   ///< syllables that call somebody at the head of a sentence
};

QString keyOf(const QString &phrase)
{
    QStringList keys;
    for (const QString &word : phrase.split(u' ', Qt::SkipEmptyParts))
        keys.append(wordKey(word));
    return keys.join(u' ');
}

Doublings loadDoublings()
{
    Doublings doublings;
    for (const QString &line : builtInList(QStringLiteral("house-style/repeated-words.txt"))) {
        if (line.startsWith(u'+'))
            doublings.allowed.insert(keyOf(line.sliced(1)));
        else if (line.startsWith(u'^'))
            doublings.calls.insert(wordKey(line.sliced(1).trimmed()));
        else
            doublings.never.insert(wordKey(line));
    }
    return doublings;
}

const Doublings &doublings()
{
    static const Doublings loaded = loadDoublings();
    return loaded;
}

QString keysOf(const QList<ArticleWord> &words, qsizetype first, qsizetype last)
{
    QString keys;
    for (qsizetype i = std::max<qsizetype>(first, 0); i <= last && i < words.size(); ++i)
        keys += (keys.isEmpty() ? QString() : QStringLiteral(" ")) + words.at(i).key();
    return keys;
}

/// The run alone, with up to two words before it or with the word after it.
bool isAllowed(const QList<ArticleWord> &words, qsizetype first, qsizetype last)
{
    const QSet<QString> &allowed = doublings().allowed;
    return allowed.contains(keysOf(words, first, last)) || allowed.contains(keysOf(words, first - 1, last))
           || allowed.contains(keysOf(words, first - 2, last)) || allowed.contains(keysOf(words, first, last + 1));
}

/// "Phòng Phòng cháy": a name may begin with the word before it.
bool beginsName(const QList<ArticleWord> &words, qsizetype first, qsizetype last)
{
    return std::any_of(words.begin() + first + 1, words.begin() + last + 1,
                       [](const ArticleWord &word) { return startsWithCapital(word.text()); });
}

/// "ha ha ha ha", "xa xa xa xa": doubled already.
bool isOneSyllable(const QList<ArticleWord> &words, qsizetype first, qsizetype count)
{
    return std::all_of(words.begin() + first, words.begin() + first + count,
                       [&](const ArticleWord &word) { return word.key() == words.at(first).key(); });
}

/// "cho Như như lời khai": a capital that begins no sentence makes a name.
bool isNameBefore(const QString &text, const ArticleWord &word)
{
    if (!startsWithCapital(word.text()))
        return false;
    qsizetype before = word.range().start - 1;
    while (before >= 0 && text.at(before).isSpace())
        --before;
    return before >= 0 && text.at(before).isLetterOrNumber();
}

bool isSlip(const QString &text, const QList<ArticleWord> &words, qsizetype first, qsizetype count)
{
    const qsizetype last = first + 2 * count - 1;
    if (isNameBefore(text, words.at(first)))
        return false;
    const QString &key = words.at(first).key();
    if (count == 1 ? !doublings().never.contains(key) : isOneSyllable(words, first, count))
        return false;
    if (startsWithCapital(words.at(first).text()) && doublings().calls.contains(key))
        return false;
    return !beginsName(words, first, last) && !isAllowed(words, first, last);
}

/// Follows a passage word by word and knows which phrases of each length have just been said twice.
class Repeats
{
public:
    explicit Repeats(const QList<ArticleWord> &words) : m_words(words) {}

    /// The length of the phrase whose second saying ends with word `i`; 0 when there is none.
    qsizetype endingAt(qsizetype i)
    {
        m_sinceBreak = words().at(i).joined() ? m_sinceBreak + 1 : 1;
        for (qsizetype count = 1; count <= longestPhrase; ++count) {
            qsizetype &alike = m_alike.at(count);
            const bool same = m_sinceBreak > count && words().at(i).key() == words().at(i - count).key();
            alike = same ? alike + 1 : 0;
            if (alike >= count && m_sinceBreak >= 2 * count)
                return count;
        }
        return 0;
    }

private:
    const QList<ArticleWord> &words() const { return m_words; }

    const QList<ArticleWord> &m_words;
    qsizetype m_sinceBreak = 0; ///< words with only white space between them
    std::array<qsizetype, longestPhrase + 1> m_alike{};
};

Finding findingFor(const Passage &passage, const QList<ArticleWord> &words, qsizetype first, qsizetype count)
{
    const ArticleWord &last = words.at(first + 2 * count - 1);
    const TextRange once = spanOf(words.at(first), words.at(first + count - 1));
    const QString said = passage.text.sliced(once.start, once.length);
    const QString message = count == 1
                                ? QCoreApplication::translate("Rules", "The word “%1” stands here twice.").arg(said)
                                : QCoreApplication::translate("Rules", "“%1” stands here twice.").arg(said);
    return findingAt(passage, spanOf(words.at(first), last), {ruleId, Severity::Warning, message, {said}});
}

QList<Finding> check(const PassageView &view)
{
    const QList<ArticleWord> &words = view.reading.words;
    QList<Finding> findings;
    Repeats repeats(words);
    qsizetype free = 0; // words before it are part of a finding
    for (qsizetype i = 0; i < words.size() && findings.size() < remarksAtMost; ++i) {
        const qsizetype count = repeats.endingAt(i);
        const qsizetype first = i - 2 * count + 1;
        if (count == 0 || first < free || !isSlip(view.passage.text, words, first, count))
            continue;
        findings.append(findingFor(view.passage, words, first, count));
        free = i + 1;
    }
    return findings;
}

} // namespace

Rule repeatedWord()
{
    return {ruleId, PassageCheck(check)};
}

} // namespace toasoan
