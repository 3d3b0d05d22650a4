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
    UnknownWords(const PassageView &view, const Speller &speller, UnknownScope scope)
        : m_passage(view.passage), m_reading(view.reading), m_speller(speller), m_scope(scope)
    {}

    QList<Finding> run() const
    {
        QList<Finding> findings;
        for (qsizetype i = 0; i < m_reading.words.size(); ++i) {
            const ArticleWord &word = m_reading.words.at(i);
            if (!m_speller.isRight(word.text) && isInScope(word.text) && !isExempt(m_reading, i)
                && !isInForeignPhrase(word))
                findings.append(findingFor(word));
        }
        return findings;
    }

private:
    bool isInScope(const QString &word) const
    {
        if (m_scope == UnknownScope::All)
            return true;
        return isMisplaced(word) || (word.at(0).isLower() && !isAscii(word) && splitSyllable(word));
    }

    bool isMisplaced(const QString &word) const
    {
        return toOldStyle(word) != word && toNewStyle(word) != word && m_speller.isRight(toOldStyle(word));
    }

    bool looksForeign(qsizetype token) const
    {
        if (token < 0 || token >= m_reading.tokens.size() || m_reading.tokens.at(token).kind != TokenKind::Word)
            return false;
        const QStringView word = m_reading.textOf(m_reading.tokens.at(token));
        return isAscii(word) && !splitSyllable(word.toString());
    }

    /// "machine learning", "Girls at War": beside a word of no Vietnamese shape, an unknown one is foreign too.
    bool isInForeignPhrase(const ArticleWord &word) const
    {
        return isAscii(word.text) && (looksForeign(word.token - 1) || looksForeign(word.token + 1));
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
        const Severity severity = looksVietnamese(word.text) ? Severity::Error : Severity::Warning;
        return findingAt(m_passage, word.range, {unknownSyllableId(), severity, messageFor(word.text), {}});
    }

    const Passage &m_passage;
    const Reading &m_reading;
    const Speller &m_speller;
    UnknownScope m_scope;
};

} // namespace

QString unknownSyllableId()
{
    return QStringLiteral("spelling.unknown-syllable");
}

Rule unknownSyllable(std::shared_ptr<const Speller> speller, UnknownScope scope)
{
    return {unknownSyllableId(), PassageCheck([speller = std::move(speller), scope](const PassageView &view) {
                return holdsNamesOnly(view.passage.place.part) ? QList<Finding>()
                                                               : UnknownWords(view, *speller, scope).run();
            })};
}

} // namespace toasoan
