#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

// House practice: "Ảnh: Tên", without a space before the colon and with one after it; whose the picture is stands in
// its credit, not only in the caption.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.caption-credit-form");

/// "Ảnh : A", "( Ảnh : A )", "Ảnh:A", "Ảnh- A" at the end of a caption or as a credit.
const QRegularExpression &pattern()
{
    static const QRegularExpression expression = unicodePattern(
        QStringLiteral("(?<!\\p{L})(\\(\\s*)?([Ảả]nh|ẢNH|Nguồn)(\\s*[:：]\\s*)(?=\\S)([^():]{1,60}?)(\\s*\\))?\\s*$"));
    return expression;
}

Finding wrongForm(const Passage &passage, const QRegularExpressionMatch &match)
{
    const bool bracketed = match.capturedLength(1) > 0 && match.capturedLength(5) > 0;
    const QString inside = match.captured(2) + QStringLiteral(": ") + match.captured(4);
    const QString right = bracketed ? QString(u'(' + inside + u')') : QString(inside + match.captured(5).trimmed());
    const QString message =
        QCoreApplication::translate("Rules", "The house writes “%1”.").arg(match.captured(2) + QStringLiteral(": …"));
    const qsizetype end = match.capturedLength(5) > 0 ? match.capturedEnd(5) : match.capturedEnd(4);
    const qsizetype start = bracketed ? match.capturedStart(1) : match.capturedStart(2);
    return findingAt(passage, {start, end - start}, {ruleId, Severity::Warning, message, {right}});
}

Finding onlyInCaption(const Passage &caption, const QRegularExpressionMatch &match)
{
    const QString message =
        QCoreApplication::translate("Rules", "Whose picture it is stands here; its credit field is empty.");
    const TextRange range{match.capturedStart(2), match.capturedEnd(4) - match.capturedStart(2)};
    return findingAt(caption, range, {ruleId, Severity::Info, message, {}});
}

bool isRight(const QRegularExpressionMatch &match)
{
    const auto bracket = [&match](int group) {
        return match.captured(group).trimmed().size() == match.capturedLength(group);
    };
    return match.captured(3) == u": " && bracket(1) && bracket(5);
}

bool mayHoldCredit(const QString &text)
{
    return text.contains(u"nh") || text.contains(u"NH") || text.contains(u"Nguồn");
}

QList<Finding> check(const ArticleView &view)
{
    QList<Finding> findings;
    for (const FigurePassages &figure : figuresOf(view.passages)) {
        for (const Passage *passage : {figure.caption, figure.credit}) {
            if (!passage || !mayHoldCredit(passage->text))
                continue;
            const QRegularExpressionMatch match = pattern().match(passage->text);
            if (!match.hasMatch())
                continue;
            const bool noCredit = figure.credit && figure.credit->text.trimmed().isEmpty();
            if (!isRight(match))
                findings.append(wrongForm(*passage, match));
            else if (passage == figure.caption && noCredit && view.fields == FieldsKnown::Yes)
                findings.append(onlyInCaption(*passage, match));
        }
    }
    return findings;
}

} // namespace

Rule captionCreditForm()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
