#pragma once
#include "app/proofing/finding.h"
#include "app/proofing/rule.h"

#include <QRegularExpression>

namespace toasoan {

/// What a rule says of one stretch; place, range and text are filled in by findingAt().
struct Remark
{
    QString rule;
    Severity severity = Severity::Warning;
    QString message;
    QStringList replacements;
    SafeFix safe = SafeFix::No;
};

[[nodiscard]] Finding findingAt(const Passage &passage, TextRange range, const Remark &remark);
/// About the whole passage, which may be empty.
[[nodiscard]] Finding findingAt(const Passage &passage, const Remark &remark);

[[nodiscard]] TextRange capturedRange(const QRegularExpressionMatch &match, int group = 0);

/// A pattern that knows Vietnamese letters as letters.
[[nodiscard]] QRegularExpression unicodePattern(const QString &pattern);

/// Names and bút danh are spelled as their owners wish.
[[nodiscard]] bool holdsNamesOnly(Part part);

/// The first passage of that part; null when there is none.
[[nodiscard]] const Passage *firstOf(const QList<Passage> &passages, Part part);

/// Whether the passages can be one article: what a long file says twice in different ways may be from two authors.
[[nodiscard]] bool isOneArticle(const ArticleView &view);

/// Alt, caption and credit of one picture. A picture is what has an alt text, be it empty.
struct FigurePassages
{
    const Passage *caption = nullptr;
    const Passage *credit = nullptr;
    const Passage *alt = nullptr;
};
[[nodiscard]] QList<FigurePassages> figuresOf(const QList<Passage> &passages);

} // namespace toasoan
