#include "app/proofing/spelling/exempt_words.h"

#include "app/language/syllable.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr int mostParts = 8; ///< of a hyphenated name

bool isAscii(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

class Tokens
{
public:
    explicit Tokens(const Reading &reading) : m_reading(reading), m_tokens(reading.tokens) {}

    /// Y Moan H'Đơk, M'nông; #chốngdịch, @toasoan; tên_tệp.
    bool isPartOfAName(qsizetype index) const { return touches(m_tokens.at(index).range(), u"'’`#@_&"); }

    /// Vla-đi-mia, al-Assad: in a name written with hyphens, capitals stand at its head or after a particle.
    bool isInHyphenatedName(qsizetype index) const
    {
        qsizetype head = index;
        qsizetype before = index;
        for (int parts = 0; before >= 0 && parts < mostParts; ++parts) {
            head = before;
            before = acrossHyphen(before, -1);
        }
        const qsizetype after = acrossHyphen(index, 1);
        return (head != index && isCapital(head)) || (after >= 0 && isCapital(after));
    }

    /// Kim Jong - un, as some agencies space it. With marks it would be Vietnamese: "Vinh - thành phố bên sông".
    bool isAfterSpacedHyphen(qsizetype index) const
    {
        return index >= 2 && m_reading.textOf(m_tokens.at(index - 1)) == u"-"
               && m_tokens.at(index - 2).kind() == TokenKind::Word && isCapital(index - 2)
               && isAscii(m_reading.textOf(m_tokens.at(index)));
    }

private:
    /// A character of `characters` touches the word on this side.
    bool touches(TextRange range, QStringView characters) const
    {
        const QString &text = m_reading.normalized.text;
        const bool before = range.start > 0 && characters.contains(text.at(range.start - 1));
        const bool after = range.end() + 1 < text.size() && characters.contains(text.at(range.end()))
                           && text.at(range.end() + 1).isLetterOrNumber();
        return before || after;
    }

    /// The token on the other side of a hyphen that touches both, before (-1) or after (+1); -1 when there is none.
    qsizetype acrossHyphen(qsizetype index, int step) const
    {
        const qsizetype other = index + 2 * step;
        if (other < 0 || other >= m_tokens.size() || m_reading.textOf(m_tokens.at(index + step)) != u"-")
            return -1;
        const Token &first = m_tokens.at(std::min(index, other));
        const Token &second = m_tokens.at(std::max(index, other));
        const bool touching = first.range().end() + 1 == second.range().start;
        return touching && m_tokens.at(other).kind() == TokenKind::Word ? other : -1;
    }

    bool isCapital(qsizetype index) const { return m_reading.textOf(m_tokens.at(index)).at(0).isUpper(); }

    const Reading &m_reading;
    const QList<Token> &m_tokens;
};

bool looksForeign(const Reading &reading, qsizetype token)
{
    if (token < 0 || token >= reading.tokens.size() || reading.tokens.at(token).kind() != TokenKind::Word)
        return false;
    const QStringView word = reading.textOf(reading.tokens.at(token));
    return isAscii(word) && !splitSyllable(word.toString());
}

} // namespace

bool isInForeignPhrase(const Reading &reading, qsizetype word)
{
    const ArticleWord &written = reading.words.at(word);
    return isAscii(written.text())
           && (looksForeign(reading, written.token() - 1) || looksForeign(reading, written.token() + 1));
}

bool isExempt(const Reading &reading, qsizetype word)
{
    const ArticleWord &written = reading.words.at(word);
    if (written.text().size() < 2 || isAllCapitals(written.text()))
        return true;
    const Tokens tokens(reading);
    return tokens.isPartOfAName(written.token()) || tokens.isInHyphenatedName(written.token())
           || tokens.isAfterSpacedHyphen(written.token());
}

} // namespace toasoan
