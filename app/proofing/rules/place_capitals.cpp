#include "app/proofing/rules/capital_table.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>
#include <QSet>

// Decree 30/2020/NĐ-CP App. II §III: every syllable of a place's name has a capital.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.place-capitals");

struct Tables
{
    CapitalTable places;
    CapitalTable ambiguous; ///< names that are words too: Hòa Bình, Thái Bình
};

/// "tỉnh", "thành phố", "TP": what follows is a place.
bool isAfterItsKind(const QList<ArticleWord> &words, qsizetype first)
{
    static const QSet<QString> kinds{QStringLiteral("tỉnh"), QStringLiteral("phố"), QStringLiteral("tp"),
                                     QStringLiteral("xã")};
    if (first == 0 || !kinds.contains(words.at(first - 1).key()))
        return false;
    const QString &kind = words.at(first - 1).key();
    const QString before = first > 1 ? words.at(first - 2).key() : QString();
    return words.at(first).joined()
           && ((kind == u"tỉnh" || kind == u"tp") || (kind == u"phố" && before == u"thành")
               || (kind == u"xã" && before == u"thị"));
}

bool isWrong(const QList<ArticleWord> &words, qsizetype first, const CapitalTable::Phrase &phrase,
             const CapitalTable &ambiguous)
{
    if (!hasCapital(words, first, phrase.size()) || !hasOtherCapitals(words, first, phrase))
        return false;
    if (isAfterItsKind(words, first))
        return true;
    // "người Việt Nam định cư"
    const bool insideAName = first > 0 && words.at(first).joined() && startsWithCapital(words.at(first - 1).text());
    return startsWithCapital(words.at(first).text()) && !insideAName && !ambiguous.at(words, first);
}

QList<Finding> check(const PassageView &view, const Tables &tables)
{
    QList<Finding> findings;
    const QList<ArticleWord> &words = view.reading.words;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const CapitalTable::Phrase *phrase = tables.places.at(words, i);
        if (!phrase)
            continue;
        if (isWrong(words, i, *phrase, tables.ambiguous)) {
            const QString right = withCapitalsOf(*phrase, view.passage, words, i);
            const QString message =
                QCoreApplication::translate("Rules", "Every syllable of a place's name has a capital: “%1”.")
                    .arg(right);
            findings.append(
                findingAt(view.passage, rangeOf(*phrase, words, i), {ruleId, Severity::Warning, message, {right}}));
        }
        i += phrase->size() - 1;
    }
    return findings;
}

} // namespace

Rule placeCapitals(const HouseStyle &style)
{
    const Tables tables{CapitalTable(style.places), CapitalTable(style.placesAlsoWords)};
    return {ruleId, PassageCheck([tables](const PassageView &view) { return check(view, tables); })};
}

} // namespace toasoan
