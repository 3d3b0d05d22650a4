#include "app/proofing/finding_filter.h"

#include "app/language/fold.h"

namespace toasoan {

bool FindingFilter::accepts(const Finding &finding) const
{
    if (!severities.isEmpty() && !severities.contains(finding.severity))
        return false;
    if (!classes.isEmpty() && !classes.contains(classOfRule(finding.rule)))
        return false;
    if (text.isEmpty())
        return true;
    const QStringList searched = QStringList{finding.text, finding.message} + finding.replacements;
    return folded(searched.join(u'\n')).contains(folded(text));
}

} // namespace toasoan
