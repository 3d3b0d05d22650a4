#pragma once
#include "app/proofing/finding.h"

#include <QList>

namespace toasoan {

/// Which findings the panel lists. What is empty lets everything through.
struct FindingFilter
{
    QList<Severity> severities;
    QList<FindingClass> classes;
    QString text; ///< in the letters, the replacements or the sentence; with or without diacritics

    [[nodiscard]] bool isEmpty() const { return severities.isEmpty() && classes.isEmpty() && text.isEmpty(); }
    [[nodiscard]] bool accepts(const Finding &finding) const;
    friend bool operator==(const FindingFilter &, const FindingFilter &) = default;
};

} // namespace toasoan
