#pragma once
#include "app/article/annotations.h"

namespace toasoan {

/// What an article is returned for, beside the words in which it is said.
struct Returning
{
    QStringList codes;         ///< return_reasons.h; none: "other"
    QStringList pinned;        ///< ids of threads that are part of it
    QList<CommentThread> pins; ///< new ones, each about a passage
    friend bool operator==(const Returning &, const Returning &) = default;
};

/// Writes into the annotations what the author is to see: why, and which passages. The same in the store and in the
/// window that took the step.
void noteReturn(Annotations &annotations, const Returning &returning, const ReturnNote &note);
[[nodiscard]] ReturnNote returnNote(const Returning &returning, const QString &text, const QString &person,
                                    const QDateTime &time);

/// "sources, headline: TEXT", for the log.
[[nodiscard]] QString returnDetail(const Returning &returning, const QString &text);

} // namespace toasoan
