#include "app/proofing/rules/all_rules.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("spelling.context");

/// What the hand or ear did, in words.
QString reasonOf(Slip slip)
{
    switch (slip) {
    case Slip::ToneLeftOut:
    case Slip::ToneAdded:
    case Slip::OtherTone:
        return QCoreApplication::translate("Rules", "the tone mark seems to be wrong");
    case Slip::HookOrTilde:
        return QCoreApplication::translate("Rules", "hook and tilde (hỏi, ngã) seem to be mixed up");
    case Slip::MarkLeftOut:
    case Slip::MarkAdded:
    case Slip::MarkChanged:
        return QCoreApplication::translate("Rules", "the mark of a letter (ă, â, ê, ô, ơ, ư, đ) seems to be wrong");
    case Slip::LetterLeftOut:
        return QCoreApplication::translate("Rules", "a letter seems to be missing");
    case Slip::LetterAdded:
    case Slip::LetterDoubled:
        return QCoreApplication::translate("Rules", "there seems to be a letter too many");
    case Slip::NeighbourKey:
    case Slip::OtherLetter:
        return QCoreApplication::translate("Rules", "one letter seems to be another");
    case Slip::LettersSwapped:
        return QCoreApplication::translate("Rules", "two letters seem to have changed places");
    case Slip::Initial:
        return QCoreApplication::translate("Rules", "the first consonant sounds alike but is written otherwise");
    case Slip::Final:
        return QCoreApplication::translate("Rules", "the last consonant sounds alike but is written otherwise");
    case Slip::Rime:
        return QCoreApplication::translate("Rules", "the vowels sound alike but are written otherwise");
    case Slip::RawKeys:
        return QCoreApplication::translate("Rules", "these look like keys that no input method has read");
    case Slip::WordsJoined:
        return QCoreApplication::translate("Rules", "a space seems to be missing");
    }
    return {};
}

/// What the dictionary does not know is a misspelling wherever it stands; people may teach it the word.
Remark remarkOn(const QString &written, const QStringList &meant, Slip slip, const Speller &speller)
{
    if (speller.isRight(written)) {
        const QString message = QCoreApplication::translate("Rules", "Beside these words “%1” is usual: %2.");
        return {ruleId, Severity::Error, message.arg(meant.value(0), reasonOf(slip)), meant};
    }
    const QString message = QCoreApplication::translate("Rules", "The dictionary does not know “%1”: %2.");
    return {unknownSyllableId(), Severity::Error, message.arg(written, reasonOf(slip)), meant};
}

Finding findingFor(const ArticleView &view, const Doubt &doubt, const Speller &speller)
{
    const ArticleWord &word = view.readings.at(doubt.passage)->words.at(doubt.word);
    QStringList replacements;
    for (const QString &choice : doubt.choices)
        replacements.append(replacementFor(word.text(), choice, view.profile.toneStyle));
    replacements.removeAll(word.text());
    return findingAt(view.passages.at(doubt.passage), word.range(),
                     remarkOn(word.text(), replacements, doubt.slip, speller));
}

QList<Finding> check(const ArticleView &view, ContextSpelling &model, const Speller &speller)
{
    QList<Finding> findings;
    for (const Doubt &doubt : model.doubtsIn(view.readings)) {
        if (model.isFound(doubt, view.sureness) && !holdsNamesOnly(view.passages.at(doubt.passage).place.part))
            findings.append(findingFor(view, doubt, speller));
    }
    return findings;
}

} // namespace

QString contextId()
{
    return ruleId;
}

Rule context(std::shared_ptr<ContextSpelling> model, std::shared_ptr<const Speller> speller)
{
    return {ruleId, ArticleCheck([model = std::move(model), speller = std::move(speller)](const ArticleView &view) {
                return check(view, *model, *speller);
            })};
}

} // namespace toasoan
