#pragma once
#include "app/base/result.h"
#include "app/proofing/engine.h"

namespace toasoan {

/// One passage with the first replacement of each finding put in, from the back; where two overlap, only the longer.
/// Findings without a replacement are left alone. All are taken to be about this text.
[[nodiscard]] QString applied(const QString &text, const QList<Finding> &findings);

/// Of fixes that overlap only the one that applied() would put in; each passage's in reading order.
[[nodiscard]] QHash<Place, QList<Finding>> fixesByPlace(const QList<Finding> &findings);

/// The same over an article. NotFound when a finding is about a place or range that the article has not.
[[nodiscard]] Result<Article> withFixes(const Article &article, const QList<Finding> &findings);

/// The findings whose fix needs nobody's yes; `rules` empty: of all rules.
[[nodiscard]] QList<Finding> safeFixes(const QList<Finding> &findings, const QSet<QString> &rules = {});

template<typename T>
struct Fixed
{
    T value;
    int applied = 0; ///< how many fixes went in
};

/// Checks and fixes until nothing safe is left. Afterwards a check finds no safe fix of these rules.
[[nodiscard]] Fixed<QString> fixText(Engine &engine, const QString &text, const CheckOptions &options = {},
                                     const QSet<QString> &rules = {});
[[nodiscard]] Result<Fixed<Article>> fixArticle(Engine &engine, const Article &article,
                                                const CheckOptions &options = {}, const QSet<QString> &rules = {});

} // namespace toasoan
