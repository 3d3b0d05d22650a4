#include "app/proofing/compounds.h"
#include "app/proofing/confusions.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/words.h"

#include <QCoreApplication>

#include <algorithm>

// Which form is right: the dictionaries of the Institute of Linguistics (Hoàng Phê) and the spelling rules of QĐ
// 1989/QĐ-BGDĐT; the list itself is resources/language/confusions.txt.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("spelling.confusion");

enum class Case { Small, FirstCapital, AllCapitals };

/// Where a wrong phrase may stand.
struct Spot
{
    const Reading &reading;
    qsizetype first = 0; ///< its first word
    qsizetype count = 0; ///< its words

    [[nodiscard]] const QList<ArticleWord> &words() const { return reading.words; }
    [[nodiscard]] const ArticleWord &at(qsizetype i) const { return words().at(first + i); }
    [[nodiscard]] qsizetype end() const { return first + count; }
    [[nodiscard]] bool followsAWord() const { return first > 0 && words().at(first).joined(); }
    [[nodiscard]] bool leadsToAWord() const { return end() < words().size() && words().at(end()).joined(); }
};

bool holds(const Spot &spot, const Confusion &confusion)
{
    if (spot.end() > spot.words().size())
        return false;
    for (qsizetype i = 1; i < spot.count; ++i) {
        if (!spot.at(i).joined() || spot.at(i).key() != confusion.wrong.at(i))
            return false;
    }
    return true;
}

bool isCapitals(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

/// A line in capitals; a word or two of them alone may be somebody's signature.
bool standsAmongCapitals(const Spot &spot)
{
    return (spot.followsAWord() && isAllCapitals(spot.words().at(spot.first - 1).text()))
           || (spot.leadsToAWord() && isAllCapitals(spot.words().at(spot.end()).text()))
           || (!spot.followsAWord() && !spot.leadsToAWord() && spot.words().size() == spot.count);
}

/// Nothing when the capitals make it a name, or the end of one and the next word: "ông Lê Văn Sử lý giải". A single
/// syllable may always be somebody's: "Trãi".
std::optional<Case> caseOf(const Spot &spot)
{
    bool all = true;
    bool later = false;
    for (qsizetype i = 0; i < spot.count; ++i) {
        all = all && isCapitals(spot.at(i).text());
        later = later || (i > 0 && startsWithCapital(spot.at(i).text()));
    }
    const bool first = startsWithCapital(spot.at(0).text());
    if (all && (spot.count > 1 || spot.at(0).text().size() > 1))
        return standsAmongCapitals(spot) ? std::optional(Case::AllCapitals) : std::nullopt;
    if (later || (first && (spot.followsAWord() || spot.count == 1)))
        return std::nullopt;
    return first ? Case::FirstCapital : Case::Small;
}

/// A name is wrong as the list writes it, a common phrase in any case but that of a name.
std::optional<Case> caseOf(const Spot &spot, const Confusion &confusion)
{
    if (!confusion.isName)
        return caseOf(spot);
    QStringList texts;
    for (qsizetype i = 0; i < spot.count; ++i)
        texts.append(spot.at(i).text());
    return texts.join(u' ') == confusion.written ? std::optional(Case::Small) : std::nullopt;
}

/// The context stands right before the phrase.
bool comesAfter(const Spot &spot, const QStringList &context)
{
    const qsizetype token = spot.at(0).token() - 1;
    if (context.first() == Confusions::number)
        return token >= 0 && spot.reading.tokens.at(token).kind() == TokenKind::Number;
    const qsizetype start = spot.first - context.size();
    if (start < 0)
        return false;
    for (qsizetype i = 0; i < context.size(); ++i) {
        if (spot.words().at(start + i).key() != context.at(i) || !spot.words().at(start + i + 1).joined())
            return false;
    }
    return true;
}

/// The context stands right behind the phrase.
bool comesBefore(const Spot &spot, const QStringList &context)
{
    const qsizetype token = spot.at(spot.count - 1).token() + 1;
    if (context.first() == Confusions::number)
        return token < spot.reading.tokens.size() && spot.reading.tokens.at(token).kind() == TokenKind::Number;
    if (spot.end() + context.size() > spot.words().size())
        return false;
    for (qsizetype i = 0; i < context.size(); ++i) {
        const ArticleWord &word = spot.words().at(spot.end() + i);
        if (!word.joined() || word.key() != context.at(i))
            return false;
    }
    return true;
}

bool isNear(const Spot &spot, const QSet<QString> &near)
{
    const qsizetype from = std::max<qsizetype>(0, spot.first - Confusions::nearby);
    const qsizetype to = std::min(spot.words().size(), spot.end() + Confusions::nearby);
    for (qsizetype i = from; i < to; ++i) {
        if ((i < spot.first || i >= spot.end()) && near.contains(spot.words().at(i).key()))
            return true;
    }
    return false;
}

bool anyAfter(const Spot &spot, const QList<QStringList> &contexts)
{
    return std::any_of(contexts.begin(), contexts.end(), [&spot](const QStringList &c) { return comesAfter(spot, c); });
}

bool anyBefore(const Spot &spot, const QList<QStringList> &contexts)
{
    return std::any_of(contexts.begin(), contexts.end(),
                       [&spot](const QStringList &c) { return comesBefore(spot, c); });
}

bool contextAllows(const Spot &spot, const Confusion &confusion)
{
    if (anyAfter(spot, confusion.unlessAfter) || anyBefore(spot, confusion.unlessBefore)
        || isNear(spot, confusion.unlessNear))
        return false;
    if (confusion.onlyAfter.isEmpty() && confusion.onlyBefore.isEmpty())
        return true;
    return anyAfter(spot, confusion.onlyAfter) || anyBefore(spot, confusion.onlyBefore);
}

bool belongTogether(const ArticleWord &first, const ArticleWord &second, const Confusions &confusions)
{
    return confusions.isRightPair(first.key(), second.key()) || isCompound(first.key(), second.key());
}

/// Its outer words belong to their neighbours: "năng xuất khẩu", "lịch sử lý luận".
bool isCutFromRightWords(const Spot &spot, const Confusions &confusions)
{
    const QList<ArticleWord> &words = spot.words();
    return (spot.leadsToAWord() && belongTogether(words.at(spot.end() - 1), words.at(spot.end()), confusions))
           || (spot.followsAWord() && belongTogether(words.at(spot.first - 1), words.at(spot.first), confusions));
}

QString inCase(const QString &phrase, Case asWritten)
{
    if (asWritten == Case::AllCapitals)
        return phrase.toUpper();
    return asWritten == Case::FirstCapital ? phrase.left(1).toUpper() + phrase.sliced(1) : phrase;
}

/// The right form with the spaces of the passage, where it has as many words.
QString rewritten(const Passage &passage, const Spot &spot, const QString &right)
{
    const QStringList words = right.split(u' ');
    if (words.size() != spot.count)
        return right;
    QString result = words.first();
    for (qsizetype i = 1; i < spot.count; ++i) {
        const qsizetype gap = spot.at(i - 1).range().end();
        result += passage.text.sliced(gap, spot.at(i).range().start - gap) + words.at(i);
    }
    return result;
}

Finding findingFor(const Passage &passage, const Spot &spot, const Confusion &confusion, Case asWritten)
{
    const TextRange range = spanOf(spot.at(0), spot.at(spot.count - 1));
    QStringList replacements;
    for (const QString &right : confusion.right)
        replacements.append(rewritten(passage, spot, inCase(right, asWritten)));
    const QString message = QCoreApplication::translate("Rules", "“%1” is written “%2”: %3.")
                                .arg(confusion.written, confusion.right.first(), confusion.reason);
    const bool certain = confusion.right.size() == 1 && !confusion.dependsOnContext();
    return findingAt(passage, range,
                     {ruleId, Severity::Error, message, replacements, certain ? SafeFix::Yes : SafeFix::No});
}

/// Words taken by a finding that begins at `first`; none when nothing is wrong there.
qsizetype readAt(const PassageView &view, const Confusions &confusions, qsizetype first, QList<Finding> &findings)
{
    for (const qsizetype index : confusions.startingWith(view.reading.words.at(first).key())) {
        const Confusion &confusion = confusions.entries().at(index);
        const Spot spot{view.reading, first, confusion.wrong.size()};
        if (!holds(spot, confusion))
            continue;
        const std::optional<Case> asWritten = caseOf(spot, confusion);
        if (!asWritten || !contextAllows(spot, confusion) || isCutFromRightWords(spot, confusions))
            continue;
        findings.append(findingFor(view.passage, spot, confusion, *asWritten));
        return spot.count;
    }
    return 0;
}

QList<Finding> check(const PassageView &view, const Confusions &confusions)
{
    QList<Finding> findings;
    const QList<ArticleWord> &words = view.reading.words;
    qsizetype taken = 0; // words before this one belong to the last finding
    quint32 next = words.isEmpty() ? 0 : Confusions::fingerprintOf(words.first().key());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const quint32 current = next;
        next = i + 1 < words.size() ? Confusions::fingerprintOf(words.at(i + 1).key()) : 0;
        if (i >= taken && confusions.mayBegin(current, next))
            taken = i + readAt(view, confusions, i, findings);
    }
    return findings;
}

} // namespace

Rule confusion(std::shared_ptr<const Confusions> confusions)
{
    return {ruleId,
            PassageCheck([list = std::move(confusions)](const PassageView &view) { return check(view, *list); })};
}

} // namespace toasoan
