#pragma once
#include "app/article/passage.h"
#include "app/base/text_range.h"

#include <QStringList>

namespace toasoan {

enum class Severity { Error, Warning, Info };
enum class FindingClass { Spelling, Style, Structure };

/// Whether `fix` may put the first replacement in without asking: only where no reader could want the text as it is.
enum class SafeFix { No, Yes };

/// Something a rule has to say about a stretch of one passage.
struct Finding
{
    QString rule; ///< "style.title-capitals": class, point, name; stable across versions
    Place place;
    TextRange range;
    QString text; ///< the letters in the range
    Severity severity = Severity::Warning;
    QString message;          ///< one sentence for people, in the language of the program
    QStringList replacements; ///< best first; "" means: take it out
    SafeFix safe = SafeFix::No;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// "error", "warning", "info": for JSON.
[[nodiscard]] QString severityId(Severity severity);
/// "spelling", "style", "structure": what a rule's id begins with.
[[nodiscard]] QString classId(FindingClass findingClass);
[[nodiscard]] FindingClass classOfRule(const QString &rule);
/// Whether the finding would go if its letters stood in a dictionary.
[[nodiscard]] bool isAboutUnknownWord(const Finding &finding);

} // namespace toasoan
