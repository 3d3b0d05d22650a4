#pragma once
#include <QRegularExpression>
#include <QString>

namespace toasoan {

/// What the one field "rights" says, as news formats take it apart.
struct RightsWords
{
    QString notice; ///< all of it
    QString holder; ///< who claims the copyright, where it is a notice that names them
    QString year;   ///< of the copyright, where the notice has one
    QString terms;  ///< how it may be used: what follows the notice, or all of what is none
};

/// "© 2026 Báo Mẫu. Ghi rõ nguồn khi dùng lại." has all four. A holder is named only where a notice has the usual form,
/// and one name: nobody is made the owner of what they do not claim.
[[nodiscard]] inline RightsWords rightsWords(const QString &rights)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:copyright|bản quyền)?\\s*(?:©|\\(c\\))"
                       "|(?:copyright|bản quyền)\\s*(?::|by\\b|thuộc về\\b|thuộc\\b|của\\b|(?=\\d{4}\\b)))"
                       "\\s*(?<year>\\d{4}\\b)?(?:\\s*[-–]\\s*\\d{4}\\b)?,?\\s*"
                       "(?<holder>.+?)(?:\\s+(?<late>\\d{4}))?(?:[.;]\\s+(?<terms>.+)|\\.)?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch found = form.match(rights);
    if (!found.hasMatch())
        return {rights, {}, {}, rights};
    const QString holder = found.captured(QStringLiteral("holder"));
    // "TP. Hồ Chí Minh", "TS. Nguyễn Văn A", "U.S. Navy": the full stop is no end.
    static const QRegularExpression shortened(
        QStringLiteral("(?:^|\\s)(?:\\p{L}{1,2}|(?:\\p{L}\\.)+\\p{L}|ThS|PGS|BS|KTS|LS|GS|Tp|St|Dr|Mr|Mrs)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (!found.captured(QStringLiteral("terms")).isEmpty() && holder.contains(shortened))
        return {rights, {}, {}, rights};
    const bool isOneName = holder.at(0).isLetter() && !holder.contains(u',');
    const QString year = found.captured(QStringLiteral("year"));
    return {rights, isOneName ? holder : QString(), year.isEmpty() ? found.captured(QStringLiteral("late")) : year,
            found.captured(QStringLiteral("terms"))};
}

} // namespace toasoan
