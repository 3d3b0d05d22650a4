#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/rules/written_dates.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

// Decree 30/2020/NĐ-CP App. II §V.6: in a citation Phần, Chương, Mục, Điều have a capital; khoản and điểm have none.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.law-citation");
constexpr qsizetype farthest = 14; // tokens up to the name of the law

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

bool isLaw(const QString &word)
{
    static const QSet<QString> laws =
        setOf(QStringLiteral("luật Luật Hiến hiến Nghị nghị Thông thông Pháp pháp Quyết BLHS BLTTHS BLDS BLTTDS BLLĐ"));
    return laws.contains(word);
}

bool isPartOfCitation(const QString &word)
{
    static const QSet<QString> words =
        setOf(QStringLiteral(", và - khoản Khoản điểm Điểm điều Điều mục Mục chương Chương phần Phần của Bộ bộ các a "
                             "b c d đ e g h i k l m n o p q I II III IV V VI VII VIII IX X XI XII"));
    return words.contains(word);
}

bool isNumeral(const QString &text)
{
    return !text.isEmpty() && text.size() <= 4
           && (std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })
               || std::all_of(text.begin(), text.end(), [](QChar c) { return QStringView(u"IVXL").contains(c); }));
}

QString textAt(const Reading &reading, qsizetype token)
{
    return token < reading.tokens.size() ? reading.textOf(reading.tokens.at(token)).toString() : QString();
}

/// "điều 5, khoản 2 Bộ luật Hình sự"
bool isCitation(const Reading &reading, qsizetype token)
{
    if (!isNumeral(textAt(reading, token + 1)))
        return false;
    for (qsizetype i = token + 2; i < reading.tokens.size() && i < token + farthest; ++i) {
        const QString text = textAt(reading, i);
        if (isLaw(text))
            return text != u"luật" || textAt(reading, i + 1) != u"định"; // "luật định"
        if (!isPartOfCitation(text) && reading.tokens.at(i).kind() != TokenKind::Number)
            return false;
    }
    return false;
}

QList<Finding> check(const PassageView &view)
{
    static const QSet<QString> parts = setOf(QStringLiteral("điều chương mục phần"));
    QList<Finding> findings;
    for (const ArticleWord &word : view.reading.words) {
        if (!parts.contains(word.text()) || !isCitation(view.reading, word.token()))
            continue;
        QString right = word.text();
        right[0] = right.at(0).toUpper();
        const QString message =
            QCoreApplication::translate("Rules", "In a citation of a law, “%1” has a capital (Decree 30/2020).")
                .arg(right);
        findings.append(findingAt(view.passage, word.range(), {ruleId, Severity::Warning, message, {right}}));
    }
    return findings;
}

} // namespace

Rule lawCitation()
{
    return {ruleId, PassageCheck(check)};
}

} // namespace toasoan
