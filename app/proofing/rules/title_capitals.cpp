#include "app/proofing/built_in_data.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.title-capitals");

/// The titles of resources/language/titles.txt: for each, which of its syllables are capitalised.
struct Titles
{
    QHash<QString, QList<bool>> capitals; ///< by wordKey() of the syllables, joined by spaces
    qsizetype longest = 0;                ///< in syllables
};

Titles loadTitles()
{
    Titles titles;
    for (const QString &line : builtInList(QStringLiteral("language/titles.txt"))) {
        const QStringList syllables = line.split(u' ', Qt::SkipEmptyParts);
        QStringList keys;
        QList<bool> capitals;
        for (const QString &syllable : syllables) {
            keys.append(wordKey(syllable));
            capitals.append(startsWithCapital(syllable));
        }
        titles.capitals.insert(keys.join(u' '), capitals);
        titles.longest = std::max(titles.longest, syllables.size());
    }
    return titles;
}

const Titles &titles()
{
    static const Titles loaded = loadTitles();
    return loaded;
}

/// Where a title begins at `first`: how many words it has, and the capitals it should have.
struct Match
{
    qsizetype length = 0;
    QList<bool> capitals;
};

Match longestTitleAt(const QList<ArticleWord> &words, qsizetype first)
{
    Match best;
    QString key;
    for (qsizetype i = first; i < words.size() && i < first + titles().longest; ++i) {
        if (i > first && !words.at(i).joined())
            break;
        key += (i > first ? QStringLiteral(" ") : QString()) + words.at(i).key();
        const auto found = titles().capitals.constFind(key);
        if (found != titles().capitals.constEnd())
            best = {i - first + 1, *found};
    }
    return best;
}

/// Nguyễn Tiến Sĩ is a man's name.
bool isInsideAName(const QList<ArticleWord> &words, qsizetype first)
{
    static const QSet<QString> names = [] {
        const QStringList list =
            QStringLiteral("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý "
                           "Đinh Trịnh Mai Đoàn Lương Cao Tạ Thái Văn Thị")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return first > 0 && words.at(first).joined() && names.contains(words.at(first - 1).text());
}

bool hasTooManyCapitals(const QList<ArticleWord> &words, qsizetype first, const Match &match)
{
    bool tooMany = false;
    for (qsizetype i = 0; i < match.length; ++i) {
        const QString &word = words.at(first + i).text();
        if (isAllCapitals(word))
            return false;
        tooMany = tooMany || (i > 0 && startsWithCapital(word) && !match.capitals.at(i));
    }
    return tooMany && startsWithCapital(words.at(first).text());
}

/// Only capitals go; spaces and tone style stay as they were written.
QString rewritten(const Passage &passage, const QList<ArticleWord> &words, qsizetype first, const Match &match)
{
    QString result;
    qsizetype end = words.at(first).range().start;
    for (qsizetype i = 0; i < match.length; ++i) {
        const ArticleWord &word = words.at(first + i);
        result += passage.text.sliced(end, word.range().start - end);
        result += match.capitals.at(i) || i == 0 ? word.text() : word.text().toLower();
        end = word.range().end();
    }
    return result;
}

QList<Finding> check(const PassageView &view)
{
    const Passage &passage = view.passage;
    QList<Finding> findings;
    const QList<ArticleWord> &words = view.reading.words;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Match match = longestTitleAt(words, i);
        if (match.length == 0)
            continue;
        if (hasTooManyCapitals(words, i, match) && !isInsideAName(words, i)) {
            const QString right = rewritten(passage, words, i, match);
            const QString message = QCoreApplication::translate("Rules", "The title is written “%1”.").arg(right);
            findings.append(findingAt(passage, spanOf(words.at(i), words.at(i + match.length - 1)),
                                      {ruleId, Severity::Warning, message, {right}}));
        }
        i += match.length - 1;
    }
    return findings;
}

} // namespace

Rule titleCapitals()
{
    return {ruleId, PassageCheck(check)};
}

} // namespace toasoan
