#include "app/proofing/finding.h"

namespace toasoan {

QString severityId(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Info:
        break;
    }
    return QStringLiteral("info");
}

QString classId(FindingClass findingClass)
{
    switch (findingClass) {
    case FindingClass::Spelling:
        return QStringLiteral("spelling");
    case FindingClass::Structure:
        return QStringLiteral("structure");
    case FindingClass::Style:
        break;
    }
    return QStringLiteral("style");
}

FindingClass classOfRule(const QString &rule)
{
    if (rule.startsWith(u"spelling."))
        return FindingClass::Spelling;
    return rule.startsWith(u"structure.") ? FindingClass::Structure : FindingClass::Style;
}

bool isAboutUnknownWord(const Finding &finding)
{
    return finding.rule == u"spelling.unknown-syllable" || finding.rule == u"spelling.known-name";
}

} // namespace toasoan
