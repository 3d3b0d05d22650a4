#include "app/language/syllable.h"
#include "app/language/tone.h"
#include "app/proofing/rules/all_rules.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/spelling/exempt_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {

namespace {

bool isAscii(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool looksVietnamese(const QString &word)
{
    return !isAscii(word) || splitSyllable(word);
}

class UnknownWords
{
public:
    UnknownWords(const PassageView &view, const Speller &speller, ContextSpelling *model)
        : m_passage(view.passage), m_reading(view.reading), m_speller(speller), m_model(model)
    {}

    QList<Finding> run() const
    {
        QList<Finding> findings;
        for (qsizetype i = 0; i < m_reading.words.size(); ++i) {
            const ArticleWord &word = m_reading.words.at(i);
            if (!m_speller.isRight(word.text()) && isCertain(word) && !isExempt(m_reading, i)
                && !isInForeignPhrase(m_reading, i))
                findings.append(findingFor(word));
        }
        return findings;
    }

private:
    /// Where a model judges what else may have been meant, only what no name and no borrowed word looks like is left.
    bool isCertain(const ArticleWord &word) const
    {
        if (!m_model || isMisplaced(word.text()))
            return true;
        return word.text().at(0).isLower() && !isAscii(word.text())
               && (splitSyllable(word.text()) || m_model->lacksOnlyMarks(word.key()));
    }

    bool isMisplaced(const QString &word) const
    {
        return toOldStyle(word) != word && toNewStyle(word) != word && m_speller.isRight(toOldStyle(word));
    }

    QString messageFor(const QString &word) const
    {
        if (isMisplaced(word))
            return QCoreApplication::translate("Rules", "The tone mark stands on the wrong letter.");
        if (looksVietnamese(word))
            return QCoreApplication::translate("Rules", "The dictionary does not know the syllable “%1”.").arg(word);
        return QCoreApplication::translate("Rules", "The dictionary does not know the word “%1”.").arg(word);
    }

    Finding findingFor(const ArticleWord &word) const
    {
        const Severity severity = looksVietnamese(word.text()) ? Severity::Error : Severity::Warning;
        return findingAt(m_passage, word.range(), {unknownSyllableId(), severity, messageFor(word.text()), {}});
    }

    const Passage &m_passage;
    const Reading &m_reading;
    const Speller &m_speller;
    ContextSpelling *m_model;
};

} // namespace

QString unknownSyllableId()
{
    return QStringLiteral("spelling.unknown-syllable");
}

Rule unknownSyllable(std::shared_ptr<const Speller> speller, std::shared_ptr<ContextSpelling> model)
{
    return {unknownSyllableId(),
            PassageCheck([speller = std::move(speller), model = std::move(model)](const PassageView &view) {
                return holdsNamesOnly(view.passage.place.part) ? QList<Finding>()
                                                               : UnknownWords(view, *speller, model.get()).run();
            })};
}

} // namespace toasoan
