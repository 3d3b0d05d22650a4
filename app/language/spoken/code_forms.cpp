#include "app/language/spoken/spoken_acronym.h"
#include "app/language/spoken/spoken_form.h"
#include "app/language/spoken/spoken_number.h"

namespace toasoan {
namespace {

/// "TTg" → "Thủ tướng Chính phủ", "QH15" → "Quốc hội khóa mười lăm".
std::optional<QString> spokenIssuer(QStringView sign, const SpokenWords &words)
{
    static const QRegularExpression form(QStringLiteral("^(\\D+)(\\d*)$"));
    const QRegularExpressionMatch match = form.match(sign);
    const auto issuer = match.hasMatch() ? words.issuer(match.capturedView(1)) : std::nullopt;
    if (!issuer || match.capturedView(2).isEmpty())
        return issuer;
    return QString(*issuer + u" khóa " + spokenFigure(match.capturedView(2)));
}

QString spokenYear(QStringView year)
{
    return year.isEmpty() ? QString() : QString(u" năm " + spokenFigure(year));
}

QString spokenSign(const QString &sign, const SpokenWords &words)
{
    static const QRegularExpression part(QStringLiteral("\\d+|\\p{L}+"));
    QStringList said;
    for (auto parts = part.globalMatch(sign); parts.hasNext();) {
        const QString letters = parts.next().captured();
        said << (letters.front().isDigit() ? spokenFigure(letters) : spokenLetters(letters, words));
    }
    return said.join(u' ');
}

/// The kind of a document is in the word before its number ("Nghị quyết 57-NQ/TW"), so its sign is said as who issued
/// it, and as nothing where the sentence goes on to say that ("… của Bộ Chính trị").
std::optional<Said> document(const Spot &spot)
{
    static const QRegularExpression form(QStringLiteral(
        "(\\d+)(?:/(\\d{4}))?[-/]((?:\\p{Lu}[\\p{L}&]*[-/])*(\\p{Lu}[\\p{L}\\d]+))(?![\\p{L}\\p{M}\\d]|/\\d)"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch())
        return std::nullopt;
    const QString number = spokenFigure(match.capturedView(1)) + spokenYear(match.capturedView(2));
    const auto issuer = spokenIssuer(match.capturedView(4), spot.words());
    if (!issuer)
        return Said{match.capturedLength(), QString(number + u' ' + spokenSign(match.captured(3), spot.words()))};
    const bool isSaidLater = spot.clauseAfter(match.capturedLength()).contains(u" của ");
    return Said{match.capturedLength(), isSaidLater ? number : QString(number + u" của " + *issuer)};
}

/// "37A-123.45".
std::optional<Said> plate(const Spot &spot)
{
    static const QRegularExpression form(
        QStringLiteral("(\\d{2})([A-ZĐ]{1,2})(\\d?)\\s?[-–. ]\\s?(\\d{3}\\.\\d{2}|\\d{4,5})(?![\\p{L}\\d])"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch())
        return std::nullopt;
    const QStringList said{spokenNumber(match.capturedView(1).toInt()), spelledOut(match.capturedView(2), spot.words()),
                           spokenDigits(match.capturedView(3)), spokenDigits(match.capturedView(4))};
    return Said{match.capturedLength(), said.join(u' ').simplified()};
}

/// Of three digits and more in a code each is said alone: "MH370", but "U23".
QString spokenCodeDigits(QStringView digits)
{
    return digits.size() > 2 ? spokenDigits(digits) : spokenFigure(digits);
}

/// Letters and digits together: "QL1A", "H5N1", "SU-30".
std::optional<Said> code(const Spot &spot)
{
    static const QRegularExpression form(
        QStringLiteral("(?:\\p{Lu}[\\p{L}\\p{M}]*-?\\d[\\p{L}\\p{M}\\d]*|\\d+[\\p{L}\\p{M}][\\p{L}\\p{M}\\d]*|[\\p{L}"
                       "\\p{M}]+\\d[\\p{L}\\p{M}\\d]*)"));
    static const QRegularExpression part(QStringLiteral("\\d+|[\\p{L}\\p{M}]+"));
    const QRegularExpressionMatch match = spot.match(form);
    if (!match.hasMatch() || !spot.endsWord(match.capturedLength()))
        return std::nullopt;
    QStringList said;
    auto parts = part.globalMatch(match.captured());
    while (parts.hasNext()) {
        const QString letters = parts.next().captured();
        said << (letters.front().isDigit() ? spokenCodeDigits(letters) : spokenLetters(letters, spot.words()));
    }
    return Said{match.capturedLength(), said.join(u' ')};
}

} // namespace

const QList<SpokenForm> &codeForms()
{
    static const QList<SpokenForm> forms{document, plate, code};
    return forms;
}

} // namespace toasoan
