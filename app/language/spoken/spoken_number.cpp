#include "app/language/spoken/spoken_number.h"

#include <QRegularExpression>

#include <array>

namespace toasoan {
namespace {

constexpr quint64 thousand = 1000;
constexpr quint64 million = thousand * thousand;
constexpr quint64 billion = thousand * million;
constexpr qsizetype longestNumber = 18; ///< digits that a qint64 surely holds
constexpr qsizetype shortestName = 8;   ///< digits of an identity card, a phone, an account
constexpr qsizetype shortestZeroName = 3;

QString digitName(int digit)
{
    static const std::array<QString, 10> names{QStringLiteral("không"), QStringLiteral("một"), QStringLiteral("hai"),
                                               QStringLiteral("ba"),    QStringLiteral("bốn"), QStringLiteral("năm"),
                                               QStringLiteral("sáu"),   QStringLiteral("bảy"), QStringLiteral("tám"),
                                               QStringLiteral("chín")};
    return names.at(static_cast<size_t>(digit));
}

QString unitAfterTen(int unit, int ten)
{
    if (unit == 5)
        return QStringLiteral("lăm");
    if (unit == 1 && ten > 1)
        return QStringLiteral("mốt");
    if (unit == 4 && ten > 1)
        return QStringLiteral("tư");
    return digitName(unit);
}

QString belowHundred(int number)
{
    const int ten = number / 10;
    const int unit = number % 10;
    if (ten == 0)
        return digitName(unit);
    const QString head = ten == 1 ? QStringLiteral("mười") : QString(digitName(ten) + u" mươi");
    return unit == 0 ? head : QString(head + u' ' + unitAfterTen(unit, ten));
}

/// Following: a greater group was said before, so an empty place of hundred is said too.
enum class Group { First, Following };

QString belowThousand(int number, Group group)
{
    QStringList said;
    if (number >= 100 || group == Group::Following)
        said << digitName(number / 100) << QStringLiteral("trăm");
    const int rest = number % 100;
    if (rest > 0 && rest < 10 && !said.isEmpty())
        said << QStringLiteral("linh");
    if (rest > 0 || said.isEmpty())
        said << belowHundred(rest);
    return said.join(u' ');
}

QString belowBillion(quint64 number, Group group)
{
    const std::array<std::pair<quint64, QString>, 3> scales{
        {{million, QStringLiteral(" triệu")}, {thousand, QStringLiteral(" nghìn")}, {1, {}}}};
    QStringList said;
    for (const auto &[scale, name] : scales) {
        const int part = static_cast<int>(number / scale % thousand);
        if (part > 0)
            said << belowThousand(part, said.isEmpty() ? group : Group::Following) + name;
    }
    return said.isEmpty() ? digitName(0) : said.join(u' ');
}

QString spokenMagnitude(quint64 number)
{
    if (number < billion)
        return belowBillion(number, Group::First);
    const quint64 rest = number % billion;
    const QString billions = spokenMagnitude(number / billion) + u" tỷ";
    return rest == 0 ? billions : QString(billions + u' ' + belowBillion(rest, Group::Following));
}

bool isName(QStringView digits)
{
    return digits.size() >= shortestName || (digits.size() >= shortestZeroName && digits.startsWith(u'0'));
}

QString spokenWhole(QStringView digits, bool isGrouped)
{
    const bool isNumber = digits.size() <= longestNumber && (isGrouped || !isName(digits));
    return isNumber ? spokenNumber(digits.toLongLong()) : spokenDigits(digits);
}

QString spokenDecimals(QStringView decimals)
{
    const bool asNumber = decimals.size() == 2 && !decimals.startsWith(u'0');
    return u" phẩy " + (asNumber ? spokenNumber(decimals.toLongLong()) : spokenDigits(decimals));
}

const QRegularExpression &groupedForm()
{
    static const QRegularExpression form(QStringLiteral("^\\d{1,3}(?:[.\\x{00a0}\\x{202f}]\\d{3})+$"));
    return form;
}

QString withoutGroups(QStringView whole)
{
    QString digits = whole.toString();
    return digits.removeIf([](QChar letter) { return !letter.isDigit(); });
}

QString spokenParts(QStringView dotted)
{
    QStringList said;
    for (const QStringView part : dotted.split(u'.'))
        said << spokenWhole(part, false);
    return said.join(QStringLiteral(" chấm "));
}

} // namespace

QString spokenNumber(qint64 number)
{
    if (number >= 0)
        return spokenMagnitude(static_cast<quint64>(number));
    return u"âm " + spokenMagnitude(~static_cast<quint64>(number) + 1);
}

QString spokenDigits(QStringView digits)
{
    QStringList said;
    for (const QChar digit : digits) {
        if (digit.isDigit())
            said << digitName(digit.digitValue());
    }
    return said.join(u' ');
}

QString spokenFigure(QStringView written)
{
    const qsizetype comma = written.indexOf(u',');
    const QStringView whole = comma < 0 ? written : written.first(comma);
    const QString decimals = comma < 0 ? QString() : spokenDecimals(written.sliced(comma + 1));
    if (groupedForm().match(whole).hasMatch())
        return spokenWhole(withoutGroups(whole), true) + decimals;
    return spokenParts(whole) + decimals;
}

double valueOfFigure(QStringView written)
{
    const qsizetype comma = written.indexOf(u',');
    const QStringView whole = comma < 0 ? written : written.first(comma);
    QString plain = groupedForm().match(whole).hasMatch() ? withoutGroups(whole) : whole.toString();
    if (comma >= 0)
        plain += u'.' + written.sliced(comma + 1).toString();
    return plain.toDouble();
}

std::optional<int> romanNumber(QStringView written)
{
    static const QRegularExpression form(QStringLiteral("^(X{0,3})(IX|IV|V?I{0,3})$"));
    static const QStringList units{
        QString(),           QStringLiteral("I"),  QStringLiteral("II"),  QStringLiteral("III"),  QStringLiteral("IV"),
        QStringLiteral("V"), QStringLiteral("VI"), QStringLiteral("VII"), QStringLiteral("VIII"), QStringLiteral("IX")};
    const QRegularExpressionMatch match = form.match(written);
    if (written.isEmpty() || !match.hasMatch())
        return std::nullopt;
    return static_cast<int>(match.capturedLength(1) * 10 + units.indexOf(match.captured(2)));
}

} // namespace toasoan
