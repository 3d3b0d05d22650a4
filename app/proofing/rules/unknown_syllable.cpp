#include "app/language/normalize.h"
#include "app/language/syllable.h"
#include "app/language/tokens.h"
#include "app/language/tone.h"
#include "app/proofing/rules/all_rules.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {

namespace {

/// Names and bút danh are spelled as their owners wish.
bool holdsNamesOnly(Part part)
{
    return part == Part::Byline || part == Part::Credit || part == Part::SourceTag || part == Part::Speaker;
}

bool isAscii(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

class UnknownWords
{
public:
    UnknownWords(const PassageView &view, const Speller &speller)
        : m_passage(view.passage)
        , m_speller(speller)
        , m_normalized(view.reading.normalized)
        , m_tokens(view.reading.tokens)
        , m_words(view.reading.words)
    {}

    QList<Finding> run() const
    {
        QList<Finding> findings;
        for (const ArticleWord &word : m_words) {
            if (!m_speller.isRight(word.text) && !isExempt(word.token))
                findings.append(findingFor(word.token));
        }
        return findings;
    }

private:
    QString textAt(qsizetype index) const
    {
        const TextRange range = m_tokens.at(index).range;
        return m_normalized.text.sliced(range.start, range.length);
    }

    /// A character of `characters` touches the word on this side.
    bool touches(TextRange range, QStringView characters) const
    {
        const QString &text = m_normalized.text;
        const bool before = range.start > 0 && characters.contains(text.at(range.start - 1));
        const bool after = range.end() + 1 < text.size() && characters.contains(text.at(range.end()))
                           && text.at(range.end() + 1).isLetterOrNumber();
        return before || after;
    }

    /// Y Moan H'Đơk, M'nông; #chốngdịch, @toasoan; tên_tệp.
    bool isPartOfAName(qsizetype index) const { return touches(m_tokens.at(index).range, u"'’`#@_&"); }

    /// The token on the other side of a hyphen that touches both, before (-1) or after (+1); -1 when there is none.
    qsizetype acrossHyphen(qsizetype index, int step) const
    {
        const qsizetype other = index + 2 * step;
        if (other < 0 || other >= m_tokens.size() || textAt(index + step) != u"-")
            return -1;
        const Token &first = m_tokens.at(std::min(index, other));
        const Token &second = m_tokens.at(std::max(index, other));
        const bool touching = first.range.end() + 1 == second.range.start;
        return touching && m_tokens.at(other).kind == TokenKind::Word ? other : -1;
    }

    /// Vla-đi-mia, al-Assad: in a name written with hyphens, capitals stand at its head or after a particle.
    bool isInHyphenatedName(qsizetype index) const
    {
        qsizetype head = index;
        for (qsizetype before = index; before >= 0; before = acrossHyphen(before, -1))
            head = before;
        const qsizetype after = acrossHyphen(index, 1);
        return (head != index && startsWithCapital(textAt(head))) || (after >= 0 && startsWithCapital(textAt(after)));
    }

    /// Kim Jong - un, as some agencies space it. With marks it would be Vietnamese: "Vinh - thành phố bên sông".
    bool isAfterSpacedHyphen(qsizetype index) const
    {
        return index >= 2 && textAt(index - 1) == u"-" && m_tokens.at(index - 2).kind == TokenKind::Word
               && startsWithCapital(textAt(index - 2)) && isAscii(textAt(index));
    }

    bool looksForeign(qsizetype index) const
    {
        if (index < 0 || index >= m_tokens.size() || m_tokens.at(index).kind != TokenKind::Word)
            return false;
        const QString word = textAt(index);
        return isAscii(word) && !splitSyllable(word);
    }

    /// "machine learning", "Girls at War": beside a word of no Vietnamese shape, an unknown one is foreign too.
    bool isInForeignPhrase(qsizetype index) const
    {
        return isAscii(textAt(index)) && (looksForeign(index - 1) || looksForeign(index + 1));
    }

    bool isExempt(qsizetype index) const
    {
        return isPartOfAName(index) || isInHyphenatedName(index) || isAfterSpacedHyphen(index)
               || isInForeignPhrase(index);
    }

    QString messageFor(const QString &word) const
    {
        if (toOldStyle(word) != word && toNewStyle(word) != word && m_speller.isRight(toOldStyle(word)))
            return QCoreApplication::translate("Rules", "The tone mark stands on the wrong letter.");
        if (looksVietnamese(word))
            return QCoreApplication::translate("Rules", "The dictionary does not know the syllable “%1”.").arg(word);
        return QCoreApplication::translate("Rules", "The dictionary does not know the word “%1”.").arg(word);
    }

    static bool looksVietnamese(const QString &word) { return !isAscii(word) || splitSyllable(word); }

    Finding findingFor(qsizetype index) const
    {
        const QString word = textAt(index);
        const Severity severity = looksVietnamese(word) ? Severity::Error : Severity::Warning;
        return findingAt(m_passage, m_normalized.sourceRange(m_tokens.at(index).range),
                         {unknownSyllableId(), severity, messageFor(word), {}});
    }

    const Passage &m_passage;
    const Speller &m_speller;
    const Normalized &m_normalized;
    const QList<Token> &m_tokens;
    const QList<ArticleWord> &m_words;
};

} // namespace

QString unknownSyllableId()
{
    return QStringLiteral("spelling.unknown-syllable");
}

Rule unknownSyllable(std::shared_ptr<const Speller> speller)
{
    return {unknownSyllableId(), PassageCheck([speller = std::move(speller)](const PassageView &view) {
                return holdsNamesOnly(view.passage.place.part) ? QList<Finding>() : UnknownWords(view, *speller).run();
            })};
}

} // namespace toasoan
