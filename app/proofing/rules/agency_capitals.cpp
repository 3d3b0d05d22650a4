#include "app/proofing/rules/capital_table.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>
#include <QSet>

// Decree 30/2020/NĐ-CP App. II §IV and Quy định 4148-QĐ/VPTW 4.1: in the name of an agency the words for its kind, its
// function and its field have a capital (Bộ Nội vụ, Ủy ban nhân dân, Tỉnh ủy Quảng Ninh).

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.agency-capitals");

struct Tables
{
    CapitalTable agencies;
    CapitalTable heads;
    CapitalTable places;
};

/// "cán bộ Y tế", "các bộ Công an, Quốc phòng": no name begins there.
bool isPartOfAnotherWord(const QList<ArticleWord> &words, qsizetype first)
{
    static const QSet<QString> before = [] {
        const QStringList list =
            QStringLiteral("cán các hai ba bốn năm những liên nội toàn mọi nhiều đảng đồng đường tiến sơ cục cơ trụ "
                           "quốc chính nguyên cựu đại phó bộ thư bác sĩ trường tổng")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return first > 0 && words.at(first).joined() && before.contains(words.at(first - 1).key());
}

bool isWrongAgency(const QList<ArticleWord> &words, qsizetype first, const CapitalTable::Phrase &phrase)
{
    return hasCapital(words, first, phrase.size()) && hasOtherCapitals(words, first, phrase)
           && (startsWithCapital(words.at(first).text()) || !isPartOfAnotherWord(words, first));
}

/// "tỉnh ủy Quảng Ninh": with a place behind it, it is a name.
bool isWrongHead(const QList<ArticleWord> &words, qsizetype first, const CapitalTable::Phrase &phrase,
                 const CapitalTable &places)
{
    const qsizetype next = first + phrase.size();
    return next < words.size() && words.at(next).joined() && startsWithCapital(words.at(next).text())
           && hasOtherCapitals(words, first, phrase) && places.at(words, next) && !isPartOfAnotherWord(words, first);
}

QList<Finding> check(const PassageView &view, const Tables &tables)
{
    QList<Finding> findings;
    const QList<ArticleWord> &words = view.reading.words;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const CapitalTable::Phrase *agency = tables.agencies.at(words, i);
        const CapitalTable::Phrase *head = agency ? nullptr : tables.heads.at(words, i);
        const CapitalTable::Phrase *phrase = agency ? agency : head;
        if (!phrase)
            continue;
        if ((agency && isWrongAgency(words, i, *agency)) || (head && isWrongHead(words, i, *head, tables.places))) {
            const QString right = withCapitalsOf(*phrase, view.passage, words, i);
            const QString message =
                QCoreApplication::translate("Rules", "The agency is written “%1” (Decree 30/2020).").arg(right);
            findings.append(
                findingAt(view.passage, rangeOf(*phrase, words, i), {ruleId, Severity::Warning, message, {right}}));
        }
        i += phrase->size() - 1;
    }
    return findings;
}

} // namespace

Rule agencyCapitals(const HouseStyle &style)
{
    const Tables tables{CapitalTable(style.agencies), CapitalTable(style.agencyHeads), CapitalTable(style.places)};
    return {ruleId, PassageCheck([tables](const PassageView &view) { return check(view, tables); })};
}

} // namespace toasoan
