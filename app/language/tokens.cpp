#include "app/language/tokens.h"

#include <QRegularExpression>
#include <QSet>

namespace toasoan {

namespace {

const QRegularExpression &addressPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:https?://|www\\.)[^\\s<>\"”)]*[^\\s<>\"”).,;:!?…]"
                       "|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"
                       "|\\b[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.(?:vn|com|net|org|gov|edu|info|tv|asia|io|me|us|uk)"
                       "(?:/[^\\s<>\"”),;]*)?(?![\\p{L}\\p{N}])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QList<TextRange> addressesIn(const QString &text)
{
    QList<TextRange> ranges;
    if (!text.contains(u'.') && !text.contains(u"://"))
        return ranges;
    QRegularExpressionMatchIterator matches = addressPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        ranges.append({match.capturedStart(), match.capturedLength()});
    }
    return ranges;
}

class Tokenizer
{
public:
    explicit Tokenizer(const QString &text) : m_text(text), m_addresses(addressesIn(text)) {}

    QList<Token> run()
    {
        while (m_at < m_text.size()) {
            if (!takeAddress() && !takeWord() && !takeSpace())
                take(TokenKind::Punctuation, m_at + unitsAt(m_at));
        }
        return m_tokens;
    }

private:
    qsizetype unitsAt(qsizetype at) const
    {
        const bool pair =
            m_text.at(at).isHighSurrogate() && at + 1 < m_text.size() && m_text.at(at + 1).isLowSurrogate();
        return pair ? 2 : 1;
    }

    char32_t at(qsizetype index) const
    {
        return unitsAt(index) == 2 ? QChar::surrogateToUcs4(m_text.at(index), m_text.at(index + 1))
                                   : char32_t(m_text.at(index).unicode());
    }

    void take(TokenKind kind, qsizetype end)
    {
        m_tokens.append(Token(kind, {m_at, end - m_at}));
        m_at = end;
    }

    bool takeAddress()
    {
        while (m_nextAddress < m_addresses.size() && m_addresses.at(m_nextAddress).start < m_at)
            ++m_nextAddress;
        if (m_nextAddress >= m_addresses.size() || m_addresses.at(m_nextAddress).start != m_at)
            return false;
        take(TokenKind::Address, m_addresses.at(m_nextAddress).end());
        return true;
    }

    bool takeSpace()
    {
        if (!QChar::isSpace(at(m_at)))
            return false;
        m_at += unitsAt(m_at);
        return true;
    }

    bool joinsDigits(qsizetype index) const
    {
        return QStringView(u".,/").contains(m_text.at(index)) && m_text.at(index - 1).isDigit()
               && index + 1 < m_text.size() && m_text.at(index + 1).isDigit();
    }

    bool takeWord()
    {
        bool letters = false;
        bool digits = false;
        qsizetype end = m_at;
        while (end < m_text.size()) {
            const char32_t c = at(end);
            const bool digit = QChar::isDigit(c);
            const bool letter = QChar::isLetter(c) || (end > m_at && QChar::isMark(c));
            const bool joins = digits && !letters && end > m_at && joinsDigits(end);
            if (!digit && !letter && !joins)
                break;
            digits = digits || digit;
            letters = letters || letter;
            end += unitsAt(end);
        }
        if (end == m_at)
            return false;
        take(letters && digits ? TokenKind::Code : letters ? TokenKind::Word : TokenKind::Number, end);
        return true;
    }

    const QString &m_text;
    QList<TextRange> m_addresses;
    QList<Token> m_tokens;
    qsizetype m_at = 0;
    qsizetype m_nextAddress = 0;
};

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'?' || c == u'!' || c == u'…';
}

bool isCloser(QChar c)
{
    return QStringView(u"\"”’»)]").contains(c);
}

bool isAbbreviation(QStringView before)
{
    static const QSet<QString> abbreviations = {
        QStringLiteral("TP"),   QStringLiteral("Tp"), QStringLiteral("TX"),  QStringLiteral("TS"),
        QStringLiteral("ThS"),  QStringLiteral("Th"), QStringLiteral("PGS"), QStringLiteral("GS"),
        QStringLiteral("BS"),   QStringLiteral("KS"), QStringLiteral("LS"),  QStringLiteral("NSND"),
        QStringLiteral("NSƯT"), QStringLiteral("Mr"), QStringLiteral("Dr"),  QStringLiteral("St"),
        QStringLiteral("Q"),    QStringLiteral("P"),
    };
    qsizetype start = before.size();
    while (start > 0 && before.at(start - 1).isLetter())
        --start;
    return abbreviations.contains(before.sliced(start).toString());
}

qsizetype skipSpaces(const QString &text, qsizetype at)
{
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    return at;
}

/// Where the sentence that has a full stop (or the like) at `at` ends; -1 when it goes on.
qsizetype sentenceEndAt(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && (endsSentence(text.at(end)) || isCloser(text.at(end))))
        ++end;
    if (end < text.size() && !text.at(end).isSpace())
        return -1;
    if (text.at(at) == u'.' && end == at + 1 && isAbbreviation(QStringView(text).first(at)))
        return -1;
    const qsizetype next = skipSpaces(text, end);
    return next < text.size() && text.at(next).isLower() ? -1 : end;
}

qsizetype sentenceEnd(const QString &text, qsizetype start)
{
    for (qsizetype at = start; at < text.size(); ++at) {
        if (isLineEnd(text.at(at)))
            return at;
        const qsizetype end = endsSentence(text.at(at)) ? sentenceEndAt(text, at) : -1;
        if (end > 0)
            return end;
    }
    return text.size();
}

qsizetype withoutTrailingSpaces(const QString &text, qsizetype start, qsizetype end)
{
    while (end > start && text.at(end - 1).isSpace())
        --end;
    return end;
}

} // namespace

QList<Token> tokensOf(const QString &text)
{
    return Tokenizer(text).run();
}

QList<TextRange> sentencesOf(const QString &text)
{
    QList<TextRange> sentences;
    for (qsizetype start = skipSpaces(text, 0); start < text.size();) {
        const qsizetype end = sentenceEnd(text, start);
        sentences.append({start, withoutTrailingSpaces(text, start, end) - start});
        start = skipSpaces(text, end);
    }
    return sentences;
}

} // namespace toasoan
