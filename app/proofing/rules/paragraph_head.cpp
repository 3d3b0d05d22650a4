#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

#include <algorithm>

// Decree 30/2020/NĐ-CP App. II §I: a paragraph begins with a capital. One that goes on with the sentence of the
// paragraph before it, or stands in a list, does not.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.paragraph-head");
constexpr qsizetype fewestWords = 6; // less may be a label

bool endsWithOneOf(const QString &text, QStringView marks)
{
    const QString trimmed = text.trimmed();
    return !trimmed.isEmpty() && marks.contains(trimmed.back());
}

bool isPlainSmallWord(const QString &word, const QStringList &smallWords)
{
    return word.size() > 1 && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); })
           && hasCapital(word.at(0)) && !smallWords.contains(word);
}

/// Both paragraphs are whole: the one before ends its sentence, and so does this one.
bool standsAlone(const ArticleView &view, qsizetype at)
{
    const bool afterWhole = at == 0 || view.passages.at(at - 1).place.part != Part::Body
                            || endsWithOneOf(view.passages.at(at - 1).text, u".?!…”\"");
    return afterWhole && endsWithOneOf(view.passages.at(at).text, u".?!…");
}

QList<Finding> check(const ArticleView &view, const QStringList &smallWords)
{
    QList<Finding> findings;
    // A line of a plain text may be a piece of anything.
    if (view.fields == FieldsKnown::No)
        return findings;
    for (qsizetype i = 0; i < view.passages.size(); ++i) {
        const QList<ArticleWord> &words = view.readings.at(i)->words;
        if (view.passages.at(i).place.part != Part::Body || words.size() < fewestWords || words.first().token() != 0)
            continue;
        if (!isPlainSmallWord(words.first().text(), smallWords) || !standsAlone(view, i))
            continue;
        QString right = words.first().text();
        right[0] = right.at(0).toUpper();
        const QString message =
            QCoreApplication::translate("Rules", "A paragraph begins with a capital: “%1”.").arg(right);
        findings.append(
            findingAt(view.passages.at(i), words.first().range(), {ruleId, Severity::Warning, message, {right}}));
    }
    return findings;
}

} // namespace

Rule paragraphHead(const HouseStyle &style)
{
    return {ruleId, ArticleCheck([words = style.smallWords](const ArticleView &view) { return check(view, words); })};
}

} // namespace toasoan
