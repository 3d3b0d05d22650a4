#include "app/language/spoken/spoken_form.h"
#include "app/language/spoken/spoken_number.h"
#include "app/language/spoken/spoken_units.h"

namespace toasoan {
namespace {

const QString figure =
    QStringLiteral("((?:\\d{1,3}(?:[.\\x{00a0}\\x{202f}]\\d{3})+|\\d+(?:\\.\\d+)*)(?:,\\d+)?)(?![.,]?\\d)");

QRegularExpression formOf(const QString &pattern)
{
    return QRegularExpression(QString(pattern).replace(QStringLiteral("FIGURE"), figure));
}

/// Where a number ends, its unit included; none where letters go on that are no unit.
std::optional<Said> withUnit(const Spot &spot, qsizetype length, const QString &words)
{
    if (const auto unit = unitBehindNumber(spot, length))
        return Said{length + unit->length, QString(words + u' ' + unit->words)};
    return spot.endsWord(length) ? std::optional(Said{length, words}) : std::nullopt;
}

QString spokenOrdinal(QStringView written)
{
    if (written == u"1")
        return QStringLiteral("nhất");
    return written == u"4" ? QStringLiteral("tư") : spokenFigure(written);
}

std::optional<Said> number(const Spot &spot)
{
    static const QRegularExpression form = formOf(QStringLiteral("FIGURE"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch())
        return std::nullopt;
    const QStringView written = match.capturedView(1);
    const QString words = spot.followsWord(u"thứ") ? spokenOrdinal(written) : spokenFigure(written);
    return withUnit(spot, match.capturedLength(), words);
}

/// Phones and the like: "0912.345.678", "+84 912 345 678"; "1900 1234" after a word that announces them.
std::optional<Said> digitByDigit(const Spot &spot)
{
    static const QRegularExpression named(QStringLiteral("\\+?\\d{2,}(?:[ .-]?\\d{2,})*\\d(?![.,/]?\\d)"));
    static const QRegularExpression phone(
        QStringLiteral("(?:\\+84|0)[ .]?\\d{1,3}[ .-]?\\d{3,4}[ .-]?\\d{3,4}(?![.,]?\\d)"));
    static const QRegularExpression emergency(QStringLiteral("11[1-5](?!\\d)"));
    const bool isNamed =
        spot.follows(Context::Digits) || (spot.followsWord(u"gọi") && spot.match(emergency).hasMatch());
    const QRegularExpressionMatch match = spot.match(isNamed ? named : phone);
    const qsizetype length = match.capturedLength();
    const bool isAmount = spot.precedes(Context::Counted, length) || unitBehindNumber(spot, length);
    if (!match.hasMatch() || !spot.endsWord(length) || (isNamed && isAmount))
        return std::nullopt;
    const QString plus = match.capturedView().startsWith(u'+') ? QStringLiteral("cộng ") : QString();
    return Said{length, QString(plus + spokenDigits(match.capturedView()))};
}

/// A score is said without a word between ("hai một"): numbers of goals that do not grow, or in a sentence that speaks
/// of winning and where nothing that is counted follows.
bool isScore(const Spot &spot, const QRegularExpressionMatch &match)
{
    if (match.capturedLength(1) > 2 || match.capturedLength(3) > 2)
        return false;
    if (valueOfFigure(match.capturedView(1)) >= valueOfFigure(match.capturedView(3)))
        return true;
    if (spot.precedes(Context::Counted, match.capturedLength()))
        return false;
    return spot.speaksOf(Context::Score);
}

/// "10-15%", "2021-2026", "10%-15%"; a dash between spaces is one of a range only between numbers that grow.
std::optional<Said> range(const Spot &spot)
{
    static const QRegularExpression form = formOf(QStringLiteral("FIGURE(%?\\s?[-–]\\s?)FIGURE(?![-–/]\\d)"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch())
        return std::nullopt;
    const QStringView dash = match.capturedView(2);
    const bool grows = valueOfFigure(match.capturedView(1)) < valueOfFigure(match.capturedView(3));
    if (!grows && dash.contains(u' '))
        return std::nullopt;
    const QString from = spokenFigure(match.capturedView(1));
    const QString to = spokenFigure(match.capturedView(3));
    const std::optional<Said> whole = withUnit(spot, match.capturedLength(), to);
    if (!whole)
        return std::nullopt;
    const bool hasUnit = whole->length > match.capturedLength() || dash.startsWith(u'%');
    if (!hasUnit && isScore(spot, match))
        return Said{match.capturedLength(), from + u' ' + to};
    const QString percent = dash.startsWith(u'%') ? QStringLiteral(" phần trăm") : QString();
    return Said{whole->length, from + percent + (grows ? u" đến " : u", ") + whole->words};
}

/// Formations and sets: "4-3-3".
std::optional<Said> row(const Spot &spot)
{
    static const QRegularExpression form(QStringLiteral("\\d{1,3}(?:-\\d{1,3}){2,}(?![-./,]?\\d)"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch() || !spot.endsWord(match.capturedLength()))
        return std::nullopt;
    QStringList said;
    for (const QStringView part : match.capturedView().split(u'-'))
        said << spokenFigure(part);
    return Said{match.capturedLength(), said.join(u' ')};
}

/// "phần" with a small denominator that is no house's, else "trên": "ba phần tư", "mười hai trên mười lăm".
QString spokenFraction(const Spot &spot, const QRegularExpressionMatch &match)
{
    constexpr double largest = 10;
    const double over = valueOfFigure(match.capturedView(1));
    const double under = valueOfFigure(match.capturedView(2));
    const bool isShare = over < under && under <= largest && !spot.follows(Context::House);
    const QString denominator = isShare && under == 4 ? QStringLiteral("tư") : spokenFigure(match.capturedView(2));
    return spokenFigure(match.capturedView(1)) + (isShare ? u" phần " : u" trên ") + denominator;
}

std::optional<Said> fraction(const Spot &spot)
{
    static const QRegularExpression form = formOf(QStringLiteral("FIGURE/FIGURE(?!/\\d)"));
    const QRegularExpressionMatch match = spot.match(form);
    return match.hasMatch() ? withUnit(spot, match.capturedLength(), spokenFraction(spot, match)) : std::nullopt;
}

/// Of a house in a lane of a lane: "12/3/4".
std::optional<Said> lanes(const Spot &spot)
{
    static const QRegularExpression form(QStringLiteral("\\d+(?:/\\d+){2,}(?![.,]?\\d)"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch() || !spot.endsWord(match.capturedLength()))
        return std::nullopt;
    QStringList said;
    for (const QStringView part : match.capturedView().split(u'/'))
        said << spokenFigure(part);
    return Said{match.capturedLength(), said.join(QStringLiteral(" trên "))};
}

/// The season "2025/26", "2025/2026".
std::optional<Said> season(const Spot &spot)
{
    static const QRegularExpression form(QStringLiteral("([12]\\d{3})/((?:[12]\\d)?\\d\\d)(?![/.,]?\\d)"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch() || !spot.endsWord(match.capturedLength()))
        return std::nullopt;
    return Said{match.capturedLength(),
                QString(spokenFigure(match.capturedView(1)) + u", " + spokenFigure(match.capturedView(2)))};
}

/// "4x100 m", "45+2".
std::optional<Said> product(const Spot &spot)
{
    static const QRegularExpression form = formOf(QStringLiteral("FIGURE(\\s?[x×]\\s?|\\+)FIGURE"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch())
        return std::nullopt;
    const QString sign = match.capturedView(2) == u"+" ? QStringLiteral(" cộng ") : QStringLiteral(" nhân ");
    const QString said = spokenFigure(match.capturedView(1)) + sign + spokenFigure(match.capturedView(3));
    return withUnit(spot, match.capturedLength(), said);
}

/// A dash before a number is a minus where it has a unit of measure and no word before it: "-5°C".
std::optional<Said> negative(const Spot &spot)
{
    static const QRegularExpression form = formOf(QStringLiteral("[-–−]FIGURE(?=\\s?(?:°|%|độ))"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch())
        return std::nullopt;
    return withUnit(spot, match.capturedLength(), QString(u"âm " + spokenFigure(match.capturedView(1))));
}

std::optional<Said> moneySignBefore(const Spot &spot)
{
    static const QRegularExpression form = formOf(QStringLiteral("([$€])\\s?FIGURE(\\s(?:nghìn|triệu|tỷ|tỉ))?"));
    const QRegularExpressionMatch match = spot.match(form);
    const SpokenEntry *unit = match.hasMatch() ? spot.words().unitAt(match.capturedView(1), 0) : nullptr;
    if (!unit || !spot.endsWord(match.capturedLength()))
        return std::nullopt;
    return Said{match.capturedLength(),
                QString(spokenFigure(match.capturedView(2)) + match.capturedView(3) + u' ' + unit->said)};
}

std::optional<Said> about(const Spot &spot)
{
    static const QRegularExpression form(QStringLiteral("~\\s?(?=\\d)"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch())
        return std::nullopt;
    return Said{match.capturedLength(), spot.followsWord(u"khoảng") ? QString() : QStringLiteral("khoảng ")};
}

} // namespace

const QList<SpokenForm> &numberForms()
{
    static const QList<SpokenForm> forms{digitByDigit, row,    season,   fraction,        lanes, range,
                                         product,      number, negative, moneySignBefore, about};
    return forms;
}

} // namespace toasoan
