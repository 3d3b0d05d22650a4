#include "app/proofing/built_in_data.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.name-two-ways");
constexpr qsizetype longestName = 7; // words compared from the head on

/// resources/language/organisations.txt: what names of organisations begin with, what only looks like it, and words
/// that never belong to a name.
struct Vocabulary
{
    QSet<QString> heads;
    QSet<QString> others; ///< lines "- Hội nghị"
    QSet<QString> ends;   ///< lines "| tỉnh"
    qsizetype longestHead = 0;
};

QString keyOf(const QString &phrase)
{
    QStringList keys;
    for (const QString &word : phrase.split(u' ', Qt::SkipEmptyParts))
        keys.append(wordKey(word));
    return keys.join(u' ');
}

Vocabulary loadVocabulary()
{
    Vocabulary vocabulary;
    for (const QString &line : builtInList(QStringLiteral("language/organisations.txt"))) {
        if (line.startsWith(u'-')) {
            vocabulary.others.insert(keyOf(line.sliced(1)));
        } else if (line.startsWith(u'|')) {
            vocabulary.ends.insert(keyOf(line.sliced(1)));
        } else {
            vocabulary.heads.insert(keyOf(line));
            vocabulary.longestHead = std::max(vocabulary.longestHead, line.count(u' ') + 1);
        }
    }
    return vocabulary;
}

const Vocabulary &vocabulary()
{
    static const Vocabulary loaded = loadVocabulary();
    return loaded;
}

enum class Letter { Small, Capital };

/// One place where a name of an organisation begins, with the words that follow in the same breath.
struct Use
{
    const Passage *passage = nullptr;
    qsizetype first = 0; ///< index of the head in its passage's words
    QList<ArticleWord> words;
    QStringList keys; ///< keys.at(i): words 0…i, compared without case

    Letter letterAt(qsizetype i) const
    {
        return startsWithCapital(words.at(i).text()) ? Letter::Capital : Letter::Small;
    }
};

/// How often the last word of a beginning is capitalised and how often not, and what follows each way.
struct Ways
{
    std::array<int, 2> counts{};
    std::array<QSet<QString>, 2> followers;
};

using WaysByKey = QHash<QString, Ways>;

int index(Letter letter)
{
    return letter == Letter::Capital ? 1 : 0;
}

bool isHead(const QList<ArticleWord> &words, qsizetype first)
{
    if (!startsWithCapital(words.at(first).text()) || isAllCapitals(words.at(first).text()))
        return false;
    QString key;
    bool head = false;
    for (qsizetype i = first; i < words.size() && i < first + vocabulary().longestHead; ++i) {
        if (i > first && !words.at(i).joined())
            break;
        key += (i > first ? QStringLiteral(" ") : QString()) + words.at(i).key();
        if (vocabulary().others.contains(key))
            return false;
        head = head || vocabulary().heads.contains(key);
    }
    return head;
}

Use useAt(const Passage &passage, const QList<ArticleWord> &words, qsizetype first)
{
    Use use{&passage, first, {}, {}};
    QString key;
    for (qsizetype i = first; i < words.size() && i < first + longestName; ++i) {
        if (i > first && (!words.at(i).joined() || isAllCapitals(words.at(i).text())))
            break;
        key += words.at(i).key() + u' ';
        use.words.append(words.at(i));
        use.keys.append(key);
    }
    return use;
}

bool isText(Part part)
{
    return part != Part::Byline && part != Part::Credit && part != Part::SourceTag && part != Part::Alt;
}

QList<Use> usesIn(const ArticleView &view)
{
    QList<Use> uses;
    for (const Passage &passage : view.passages) {
        if (!isText(passage.place.part))
            continue;
        const QList<ArticleWord> &words = view.wordsOf(passage);
        for (qsizetype i = 0; i + 1 < words.size(); ++i) {
            if (isHead(words, i))
                uses.append(useAt(passage, words, i));
        }
    }
    return uses;
}

WaysByKey waysOf(const QList<Use> &uses)
{
    WaysByKey ways;
    for (const Use &use : uses) {
        for (qsizetype i = 1; i < use.words.size(); ++i) {
            Ways &way = ways[use.keys.at(i)];
            const int letter = index(use.letterAt(i));
            ++way.counts[letter];
            if (i + 1 < use.words.size())
                way.followers[letter].insert(use.words.at(i + 1).key());
        }
    }
    return ways;
}

/// Equal numbers: names of organisations take the capital.
Letter usualLetter(const Ways &ways)
{
    return ways.counts[0] > ways.counts[1] ? Letter::Small : Letter::Capital;
}

/// One single other way may be chance ("Công ty mai sẽ…" beside "Công ty Mai Linh") unless the text goes on alike.
bool isTwoWays(const Ways &ways)
{
    if (ways.counts[0] == 0 || ways.counts[1] == 0)
        return false;
    return std::max(ways.counts[0], ways.counts[1]) >= 2 || ways.followers[0].intersects(ways.followers[1]);
}

bool isUnusual(const Use &use, qsizetype i, const WaysByKey &ways)
{
    const Ways way = ways.value(use.keys.at(i));
    return isTwoWays(way) && use.letterAt(i) != usualLetter(way);
}

/// Names that another name goes on with also begin with a head: the nearest head before a word answers for it.
using Claims = QHash<QPair<const Passage *, qsizetype>, qsizetype>; ///< word of a passage → the head's index in it

Claims claimsOf(const QList<Use> &uses)
{
    Claims claims;
    for (const Use &use : uses) { // in reading order, so that later heads win
        for (qsizetype i = 1; i < use.words.size(); ++i)
            claims.insert({use.passage, use.first + i}, use.first);
    }
    return claims;
}

/// How many uses go on as this one does up to word `i`, written the usual way at word `unusual`.
int usualCompany(const QList<Use> &uses, const Use &use, qsizetype unusual, qsizetype i)
{
    return static_cast<int>(std::count_if(uses.begin(), uses.end(), [&](const Use &other) {
        return i < other.keys.size() && other.keys.at(i) == use.keys.at(i)
               && other.letterAt(unusual) != use.letterAt(unusual);
    }));
}

/// The whole name reads better than its one odd word: as far as other uses go on alike, and no further than a name
/// goes.
qsizetype nameEnd(const QList<Use> &uses, const Use &use, qsizetype unusual)
{
    const int enough = std::min(2, usualCompany(uses, use, unusual, unusual));
    qsizetype end = unusual;
    for (qsizetype i = unusual + 1; i < use.words.size(); ++i) {
        if (vocabulary().ends.contains(use.words.at(i).key()) || usualCompany(uses, use, unusual, i) < enough)
            break;
        end = i;
    }
    return end;
}

QString withLetter(const QString &word, Letter letter)
{
    const QString first = word.first(1);
    return (letter == Letter::Capital ? first.toUpper() : first.toLower()) + word.sliced(1);
}

QString rewritten(const Use &use, qsizetype last, const WaysByKey &ways)
{
    const QString &text = use.passage->text;
    QString result;
    qsizetype end = use.words.first().range().start;
    for (qsizetype i = 0; i <= last; ++i) {
        const ArticleWord &word = use.words.at(i);
        result += text.sliced(end, word.range().start - end);
        result += i > 0 && isUnusual(use, i, ways) ? withLetter(word.text(), usualLetter(ways.value(use.keys.at(i))))
                                                   : word.text();
        end = word.range().end();
    }
    return result;
}

Finding findingFor(const QList<Use> &uses, const Use &use, qsizetype unusual, const WaysByKey &ways)
{
    const qsizetype last = nameEnd(uses, use, unusual);
    const QString right = rewritten(use, last, ways);
    const QString message =
        QCoreApplication::translate("Rules", "The article writes this name in two ways, elsewhere “%1”.").arg(right);
    return findingAt(*use.passage, spanOf(use.words.first(), use.words.at(last)),
                     {ruleId, Severity::Warning, message, {right}});
}

QList<Finding> check(const ArticleView &view)
{
    if (!isOneArticle(view))
        return {};
    const QList<Use> uses = usesIn(view);
    const WaysByKey ways = waysOf(uses);
    const Claims claims = claimsOf(uses);
    QList<Finding> findings;
    for (const Use &use : uses) {
        qsizetype unusual = 0;
        for (qsizetype i = 1; i < use.words.size(); ++i) {
            if (claims.value({use.passage, use.first + i}) == use.first && isUnusual(use, i, ways))
                unusual = i;
        }
        if (unusual > 0)
            findings.append(findingFor(uses, use, unusual, ways));
    }
    return findings;
}

} // namespace

Rule nameTwoWays()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
