#include "app/proofing/rules/written_dates.h"

#include <QDate>

namespace toasoan {

namespace {

constexpr int leapYear = 2024;
constexpr qsizetype longestNumber = 4; // digits
constexpr qsizetype mostParts = 3;

struct Parts
{
    QList<TextRange> ranges; ///< of Normalized::text
    WrittenDate::Form form = WrittenDate::Form::Slash;
    qsizetype tokens = 1;
};

bool isNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= longestNumber
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isNumberAt(const Reading &reading, qsizetype token)
{
    return token >= 0 && token < reading.tokens.size() && isNumber(reading.textOf(reading.tokens.at(token)));
}

/// "5/3/2026": one token.
Parts partsInside(const Reading &reading, qsizetype token, QChar mark)
{
    Parts parts;
    parts.form = mark == u'/' ? WrittenDate::Form::Slash : WrittenDate::Form::Dot;
    const Token &number = reading.tokens.at(token);
    qsizetype start = number.range().start;
    for (const QStringView part : reading.textOf(number).split(mark)) {
        parts.ranges.append({start, part.size()});
        start += part.size() + 1;
    }
    return parts;
}

bool isCloseDash(const Reading &reading, qsizetype token)
{
    const TextRange dash = reading.tokens.at(token).range();
    return reading.textOf(reading.tokens.at(token)) == u"-" && reading.tokens.at(token - 1).range().end() == dash.start
           && token + 1 < reading.tokens.size() && reading.tokens.at(token + 1).range().start == dash.end();
}

/// "5-3-2026": a token each.
Parts partsAround(const Reading &reading, qsizetype token)
{
    Parts parts{{reading.tokens.at(token).range()}, WrittenDate::Form::Dash, 1};
    qsizetype at = token + 1;
    while (at + 1 < reading.tokens.size() && parts.ranges.size() < mostParts && isCloseDash(reading, at)
           && isNumberAt(reading, at + 1)) {
        parts.ranges.append(reading.tokens.at(at + 1).range());
        parts.tokens += 2;
        at += 2;
    }
    const bool goesOn = at < reading.tokens.size() && isCloseDash(reading, at);
    return goesOn ? Parts() : parts;
}

/// "5 tháng 3 năm 2026"
Parts partsInWords(const Reading &reading, qsizetype token)
{
    Parts parts{{reading.tokens.at(token).range()}, WrittenDate::Form::Words, 1};
    if (!readsAt(reading, token + 1, u"tháng") || !isNumberAt(reading, token + 2))
        return {};
    parts.ranges.append(reading.tokens.at(token + 2).range());
    parts.tokens = 3;
    if (readsAt(reading, token + 3, u"năm") && isNumberAt(reading, token + 4)) {
        parts.ranges.append(reading.tokens.at(token + 4).range());
        parts.tokens += 2;
    }
    return parts;
}

Parts partsAt(const Reading &reading, qsizetype token)
{
    const QStringView text = reading.textOf(reading.tokens.at(token));
    if (text.contains(u'/'))
        return partsInside(reading, token, u'/');
    if (text.contains(u'.'))
        return partsInside(reading, token, u'.');
    const Parts words = partsInWords(reading, token);
    return words.ranges.isEmpty() ? partsAround(reading, token) : words;
}

} // namespace

bool WrittenDate::isImpossible() const
{
    return !QDate(year > 0 ? year : leapYear, month, day).isValid();
}

std::optional<WrittenDate> dateAt(const Reading &reading, qsizetype token)
{
    if (reading.tokens.at(token).kind() != TokenKind::Number)
        return std::nullopt;
    const Parts parts = partsAt(reading, token);
    if (parts.ranges.size() < 2 || parts.ranges.size() > mostParts)
        return std::nullopt;
    const QStringView text(reading.normalized.text);
    QList<int> numbers;
    for (const TextRange &range : parts.ranges) {
        const QStringView part = text.sliced(range.start, range.length);
        if (!isNumber(part) || (numbers.size() < 2 && part.size() > 2) || (numbers.size() == 2 && part.size() != 4))
            return std::nullopt;
        numbers.append(part.toInt());
    }
    const qsizetype start = parts.ranges.first().start;
    return WrittenDate{
        numbers.at(0), numbers.at(1),      numbers.value(2),   parts.form,
        parts.tokens,  parts.ranges.at(0), parts.ranges.at(1), {start, parts.ranges.last().end() - start}};
}

bool readsAt(const Reading &reading, qsizetype token, QStringView text)
{
    return token >= 0 && token < reading.tokens.size() && reading.textOf(reading.tokens.at(token)) == text;
}

} // namespace toasoan
