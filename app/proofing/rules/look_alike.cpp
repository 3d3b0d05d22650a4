#include "app/language/normalize.h"
#include "app/language/tokens.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/words.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.lookalike");

Remark remarkOn(const QString &message, const QString &replacement)
{
    return {ruleId, Severity::Error, message, {replacement}, SafeFix::Yes};
}

constexpr qsizetype longestWord = 64; // longer ones are no words, and marks beyond number take quadratic time

bool isSameLetters(const QString &source, const QString &normalized)
{
    return source.size() > longestWord || source.normalized(QString::NormalizationForm_C) == normalized;
}

void addWord(QList<Finding> &findings, const Passage &passage, TextRange range, const QString &normalized)
{
    if (isSameLetters(passage.text.sliced(range.start, range.length), normalized))
        return;
    const QString message = QCoreApplication::translate(
        "Rules", "“%1” is typed with a letter that only looks like it, or with a character that cannot be seen.");
    findings.append(findingAt(passage, range, remarkOn(message.arg(normalized), normalized)));
}

/// Between words, where no word's finding covers it.
void addLoneCharacter(QList<Finding> &findings, const Passage &passage, qsizetype at)
{
    const QString message = QCoreApplication::translate("Rules", "A character that cannot be seen stands here.");
    findings.append(findingAt(passage, {at, 1}, remarkOn(message, QString())));
}

void addBetween(QList<Finding> &findings, const Passage &passage, qsizetype begin, qsizetype end)
{
    for (qsizetype at = begin; at < end; ++at) {
        const QString around = passage.text.sliced(0, at + 1);
        if (isZeroWidth(passage.text.at(at))
            && normalizedText(around).size() == normalizedText(around.chopped(1)).size())
            addLoneCharacter(findings, passage, at);
    }
}

QList<Finding> check(const PassageView &view)
{
    const Passage &passage = view.passage;
    QList<Finding> findings;
    const Normalized &normalized = view.reading.normalized;
    if (normalized.text == passage.text)
        return findings;
    qsizetype end = 0;
    for (const Token &token : view.reading.tokens) {
        const TextRange range = normalized.sourceRange(token.range());
        addBetween(findings, passage, end, range.start);
        addWord(findings, passage, range, normalized.text.sliced(token.range().start, token.range().length));
        end = range.end();
    }
    addBetween(findings, passage, end, passage.text.size());
    return findings;
}

} // namespace

Rule lookAlike()
{
    return {ruleId, PassageCheck(check)};
}

} // namespace toasoan
