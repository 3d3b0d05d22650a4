#include "app/exchange/importers/office/letters.h"

#include "app/exchange/importers/either.h"

namespace toasoan {
OfficeLetters OfficeLetters::over(const OfficeLetters &below) const
{
    OfficeLetters both;
    both.bold = either(bold, below.bold);
    both.italic = either(italic, below.italic);
    both.underline = either(underline, below.underline);
    both.strike = either(strike, below.strike);
    both.hidden = either(hidden, below.hidden);
    both.baseline = either(baseline, below.baseline);
    both.font = either(font, below.font);
    return both;
}

Marks OfficeLetters::marks() const
{
    Marks marks;
    marks.setFlag(Mark::Bold, bold.value_or(false));
    marks.setFlag(Mark::Italic, italic.value_or(false));
    marks.setFlag(Mark::Underline, underline.value_or(false));
    marks.setFlag(Mark::Strike, strike.value_or(false));
    return baseline ? marks | *baseline : marks;
}

QString attributeOf(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

int numberOf(const QXmlStreamReader &xml, QStringView name, int otherwise)
{
    bool good = false;
    const int number = attributeOf(xml, name).toInt(&good);
    return good ? number : otherwise;
}

} // namespace toasoan
