#include "app/proofing/rules/proper_names.h"

#include "app/language/fold.h"
#include "app/proofing/built_in_data.h"

#include <QSet>

#include <algorithm>

namespace toasoan {

namespace {

const QSet<QString> &surnames()
{
    static const QSet<QString> loaded = [] {
        QSet<QString> keys;
        for (const QString &line : builtInList(QStringLiteral("house-style/surnames.txt"))) {
            for (const QString &name : line.split(u' ', Qt::SkipEmptyParts))
                keys.insert(wordKey(name));
        }
        return keys;
    }();
    return loaded;
}

bool isNameWord(const ArticleWord &word)
{
    return startsWithCapital(word.text()) && (word.text().size() == 1 || !isAllCapitals(word.text()));
}

/// One letter more, less or other.
bool isOneLetterApart(const QString &one, const QString &other)
{
    const QString &longer = one.size() < other.size() ? other : one;
    const QString &shorter = one.size() < other.size() ? one : other;
    if (longer.size() - shorter.size() > 1)
        return false;
    const auto [atLonger, atShorter] = std::mismatch(longer.begin(), longer.end(), shorter.begin(), shorter.end());
    if (atLonger == longer.end())
        return false;
    const bool other1 = longer.size() == shorter.size();
    return std::equal(atLonger + 1, longer.end(), atShorter + (other1 ? 1 : 0), shorter.end());
}

} // namespace

QString ProperName::key() const
{
    QString joined;
    for (const ArticleWord &word : words)
        joined += (joined.isEmpty() ? QString() : QStringLiteral(" ")) + word.key();
    return joined;
}

QList<ProperName> properNamesIn(const Passage &passage, const QList<ArticleWord> &words)
{
    QList<ProperName> names;
    for (qsizetype i = 0; i < words.size();) {
        qsizetype end = i;
        while (end < words.size() && isNameWord(words.at(end)) && (end == i || words.at(end).joined()))
            ++end;
        if (end - i >= 2)
            names.append({&passage, i, words.sliced(i, end - i), i == 0 || !words.at(i).joined()});
        i = std::max(end, i + 1);
    }
    return names;
}

ProperName withoutFirst(const ProperName &name)
{
    return {name.passage, name.first + 1, name.words.sliced(1), false};
}

bool isPerson(const ProperName &name)
{
    return (name.words.size() == 3 || name.words.size() == 4) && surnames().contains(name.words.first().key());
}

bool areNear(const QString &one, const QString &other)
{
    return one != other && (folded(one) == folded(other) || isOneLetterApart(one, other));
}

} // namespace toasoan
