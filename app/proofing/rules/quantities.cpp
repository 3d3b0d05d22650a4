#include "app/proofing/rules/quantities.h"

#include <QHash>

namespace toasoan {

namespace {

const QHash<QString, int> &units()
{
    static const QHash<QString, int> words = {{u"một"_qs, 1},  {u"mốt"_qs, 1},  {u"hai"_qs, 2}, {u"ba"_qs, 3},
                                              {u"bốn"_qs, 4},  {u"tư"_qs, 4},   {u"năm"_qs, 5}, {u"lăm"_qs, 5},
                                              {u"sáu"_qs, 6},  {u"bảy"_qs, 7},  {u"bẩy"_qs, 7}, {u"tám"_qs, 8},
                                              {u"chín"_qs, 9}, {u"mười"_qs, 10}};
    return words;
}

const QHash<QString, double> &scales()
{
    static const QHash<QString, double> words = {{u"chục"_qs, 10},  {u"trăm"_qs, 100}, {u"nghìn"_qs, 1e3},
                                                 {u"ngàn"_qs, 1e3}, {u"vạn"_qs, 1e4},  {u"triệu"_qs, 1e6},
                                                 {u"tỷ"_qs, 1e9},   {u"tỉ"_qs, 1e9}};
    return words;
}

/// "1.500", "1.500.000": every group after the first mark has three digits.
bool isGrouped(QStringView text, QChar mark)
{
    qsizetype run = 0;
    bool first = true;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (text.at(i).isDigit()) {
            ++run;
        } else if (text.at(i) == mark && run == 3) {
            run = 0;
            first = false;
        } else {
            return false;
        }
    }
    return !first && run >= 1 && run <= 3;
}

/// With `grouping` between thousands and the other mark before decimals; -1 when it is no such number.
double valueWith(QStringView text, QChar grouping, QChar decimal)
{
    QString plain;
    const qsizetype comma = text.indexOf(decimal);
    const QStringView whole = comma < 0 ? text : text.first(comma);
    if (whole.contains(grouping) && !isGrouped(whole, grouping))
        return -1;
    for (const QChar c : text) {
        if (c != grouping)
            plain += c == decimal ? QChar(u'.') : c;
    }
    bool isNumber = false;
    const double value = plain.toDouble(&isNumber);
    return isNumber ? value : -1;
}

/// As Vietnamese writes numbers, or "3.5" as the decimals that they can only be.
double valueOf(QStringView text)
{
    const double value = valueWith(text, u'.', u',');
    return value >= 0 ? value : valueWith(text, u',', u'.');
}

/// Walks tokens and words side by side.
class QuantityReader
{
public:
    explicit QuantityReader(const Reading &reading) : m_reading(reading) {}

    QList<Quantity> run()
    {
        QList<Quantity> quantities;
        while (m_token < m_reading.tokens.size()) {
            const TokenKind kind = m_reading.tokens.at(m_token).kind();
            const bool found = kind == TokenKind::Number ? readDigits() : kind == TokenKind::Word && readWords();
            if (found)
                quantities.append(m_quantity);
            else
                advance();
        }
        return quantities;
    }

private:
    const QString &key() const { return m_reading.words.at(m_word).key(); }
    bool atWord() const
    {
        return m_token < m_reading.tokens.size() && m_reading.tokens.at(m_token).kind() == TokenKind::Word;
    }
    void advance()
    {
        if (atWord())
            ++m_word;
        ++m_token;
    }

    bool readDigits()
    {
        const QStringView text = m_reading.textOf(m_reading.tokens.at(m_token));
        const double value = text.contains(u'/') || text.size() > 20 ? -1 : valueOf(text);
        if (value < 0)
            return false;
        begin(value, true);
        advance();
        finish();
        return true;
    }

    bool readWords()
    {
        const auto unit = units().constFind(key());
        if (unit == units().constEnd())
            return false;
        begin(*unit, false);
        advance();
        readTens(*unit);
        finish();
        return true;
    }

    /// mười lăm, hai mươi mốt
    void readTens(int head)
    {
        if (head != 10 && !(atWord() && key() == u"mươi"))
            return;
        if (head != 10) {
            m_quantity.value *= 10;
            advance();
        }
        if (!atWord())
            return;
        const int unit = units().value(key());
        if (unit == 0 || unit == 10)
            return;
        m_quantity.value += unit;
        advance();
    }

    void begin(double value, bool digits)
    {
        m_quantity = {};
        m_quantity.value = value;
        m_quantity.digits = digits;
        m_quantity.wordBefore = m_word - 1;
        m_firstToken = m_token;
    }

    /// tỷ phú, tỷ lệ, triệu tập: no thousands of millions.
    bool beginsCompound() const
    {
        static const QSet<QString> seconds = {u"phú"_qs, u"lệ"_qs,   u"số"_qs, u"trọng"_qs,
                                              u"giá"_qs, u"suất"_qs, u"tập"_qs};
        return m_word + 1 < m_reading.words.size() && m_reading.words.at(m_word + 1).joined()
               && seconds.contains(m_reading.words.at(m_word + 1).key());
    }

    void finish()
    {
        while (atWord()) {
            const double scale = scales().value(key());
            if (scale == 0 || beginsCompound())
                break;
            m_quantity.value *= scale;
            m_quantity.scaled = true;
            advance();
        }
        m_quantity.firstWord = m_word;
        m_quantity.beforeWord = atWord();
        const TextRange first = m_reading.normalized.sourceRange(m_reading.tokens.at(m_firstToken).range());
        const TextRange last = m_reading.normalized.sourceRange(m_reading.tokens.at(m_token - 1).range());
        m_quantity.range = {first.start, last.end() - first.start};
    }

    const Reading &m_reading;
    qsizetype m_token = 0;
    qsizetype m_firstToken = 0;
    qsizetype m_word = 0;
    Quantity m_quantity;
};

/// "30/5/2019" → 30, 5, 2019; "25km" → 25; "7h30" → 7, 30.
void addDigitRuns(QStringView text, std::vector<double> &values)
{
    double value = -1;
    for (const QChar c : text) {
        if (c.isDigit()) {
            value = std::max(value, 0.0) * 10 + c.digitValue();
        } else if (value >= 0) {
            values.push_back(value);
            value = -1;
        }
    }
    if (value >= 0)
        values.push_back(value);
}

} // namespace

QList<Quantity> quantitiesIn(const Reading &reading)
{
    return QuantityReader(reading).run();
}

void addValues(const Reading &reading, std::vector<double> &values)
{
    for (const Quantity &quantity : quantitiesIn(reading))
        values.push_back(quantity.value);
    for (const Token &token : reading.tokens) {
        if (token.kind() != TokenKind::Number && token.kind() != TokenKind::Code)
            continue;
        const QStringView text = reading.textOf(token);
        addDigitRuns(text, values);
        if (text.size() <= 20)
            values.push_back(valueWith(text, u',', u'.'));
    }
}

QStringList countedWords(const Reading &reading, const Quantity &quantity, qsizetype count)
{
    QStringList keys;
    if (!quantity.beforeWord)
        return keys;
    for (qsizetype i = quantity.firstWord; i < reading.words.size() && keys.size() < count; ++i) {
        const ArticleWord &word = reading.words.at(i);
        if ((i > quantity.firstWord && !word.joined()) || startsWithCapital(word.text()))
            break;
        keys.append(word.key());
    }
    return keys;
}

bool areSwapped(QStringView one, QStringView other)
{
    if (one.size() != other.size())
        return false;
    qsizetype i = 0;
    while (i < one.size() && one.at(i) == other.at(i))
        ++i;
    return i + 1 < one.size() && one.at(i) == other.at(i + 1) && one.at(i + 1) == other.at(i)
           && one.sliced(i + 2) == other.sliced(i + 2);
}

bool areOneDigitApart(QStringView one, QStringView other)
{
    if (one.size() != other.size())
        return false;
    int differences = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        differences += one.at(i) == other.at(i) ? 0 : 1;
    return differences == 1;
}

} // namespace toasoan
