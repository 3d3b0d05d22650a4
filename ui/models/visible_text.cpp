#include "ui/models/visible_text.h"

namespace toasoan {

QString visibleText(const Finding &finding, const QString &text)
{
    if (!text.trimmed().isEmpty() && !finding.rule.contains(u"space"))
        return text;
    QString visible = text;
    return visible.replace(u' ', QStringLiteral("␣")).replace(QChar(0xa0), QStringLiteral("⍽"));
}

} // namespace toasoan
