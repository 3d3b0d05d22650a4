#include "app/exchange/importers/source_tag.h"

#include <QRegularExpression>

namespace toasoan {

std::optional<TaggedText> splitSourceTag(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\(\\s*\\p{L}[^()]{1,48}\\))(\\s*)([-–—:]?)(\\s*)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression address(QStringLiteral("\\.[a-z]{2,4}\\s*\\)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    const QString tag = match.captured(1);
    const bool hasDash = !match.captured(3).isEmpty();
    // Without a dash only what looks like a site's address is a source, not a remark.
    if (!match.hasMatch() || (!hasDash && !tag.contains(address)))
        return {};
    const bool spaced = !match.captured(2).isEmpty() && (!hasDash || !match.captured(4).isEmpty());
    return TaggedText{tag, text.mid(match.capturedEnd()), spaced ? TagSpacing::Regular : TagSpacing::Missing};
}

} // namespace toasoan
