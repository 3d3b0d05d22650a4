#include "app/exchange/importers/figure_copy.h"

#include "app/article/counts.h"
#include "app/language/fold.h"

#include <QRegularExpression>

namespace toasoan {
namespace {

constexpr int longestCredit = 8;   // words
constexpr int longestCaption = 90; // words; what is longer is a paragraph that happens to end like a caption

bool endsASentence(const QString &text)
{
    return text.isEmpty() || QStringLiteral(".!?…\"”’'):;,-–—").contains(text.back());
}

bool isName(const QString &credit)
{
    static const QRegularExpression sentence(QStringLiteral("[.!?…]\\s|:"));
    return countWords(credit) > 0 && countWords(credit) <= longestCredit && !credit.contains(sentence);
}

CreditedCaption withRights(const QString &caption, const QString &credit)
{
    static const QRegularExpression mark(QStringLiteral("\\.\\s+(?=©|\\(c\\)|copyright\\b|bản quyền\\b)"),
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch found = mark.match(credit);
    if (!found.hasMatch())
        return {caption, credit, {}};
    return {caption, credit.left(found.capturedStart()), credit.mid(found.capturedEnd())};
}

} // namespace

std::optional<CreditedCaption> splitCredit(const QString &line)
{
    constexpr qsizetype longestLine = 1000;
    if (line.size() > longestLine || !line.contains(u':'))
        return {};
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(.*?)([\\s(\\[]))?\\s*Ảnh\\s*:\\s*([^()\\[\\]]*?)\\s*([)\\]]?)\\s*\\.?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    const QString caption = match.captured(1).trimmed();
    const bool bracketed = match.captured(2) == u"(" || match.captured(2) == u"[";
    const bool apart = endsASentence(caption) || bracketed;
    const CreditedCaption credited = withRights(caption, match.captured(3));
    if (!apart || !isName(credited.credit) || countWords(caption) > longestCaption)
        return {};
    return credited;
}

QString creditWithRights(const Figure &figure)
{
    return figure.rights.isEmpty() ? figure.credit : QString(figure.credit + u". " + figure.rights);
}

PictureLine pictureLine(const QString &line, const QString &headline)
{
    if (line.isEmpty() || !line.back().isDigit())
        return PictureLine::No;
    static const QRegularExpression pattern(QStringLiteral("^(.*?)\\s*\\bảnh\\s+\\d{1,3}$"),
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return PictureLine::No;
    const QString words = match.captured(1);
    const bool sure = words.isEmpty() || folded(words.simplified()) == folded(headline.simplified());
    return sure ? PictureLine::Sure : PictureLine::Likely;
}

} // namespace toasoan
