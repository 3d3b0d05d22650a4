#include "app/exchange/importers/source_tag.h"

#include <QRegularExpression>

namespace toasoan {

namespace {

/// "TTO - Sáng nay": a newspaper's name in capitals, or its address, without brackets. Only names that are known: other
/// words in capitals before a dash are what the sentence speaks of.
std::optional<TaggedText> splitBareTag(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?<tag>TTO|TNO|TTXVN|VOV|VTV|VTC|SGGPO?|NLĐO?|PLO|PLVN|HNM|QĐND|CAND|NDO|[A-Za-z]{2,16}\\.(?i:vn|com))"
            "(?<spaces>\\s*[-–—]\\s*)(?=[\\p{Lu}\\d\"“])"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(text);
    const QString dash = match.captured(u"spaces");
    const bool isSpaced = dash.size() == 3 && dash.front().isSpace() && dash.back().isSpace();
    if (!match.hasMatch() || dash.size() == 1)
        return {}; // "VTV-Huda" is one name
    return TaggedText{match.captured(u"tag"), text.mid(match.capturedEnd()),
                      isSpaced ? TagSpacing::Regular : TagSpacing::Missing};
}

} // namespace

std::optional<TaggedText> splitSourceTag(const QString &text)
{
    if (!text.startsWith(u'('))
        return splitBareTag(text);
    static const QRegularExpression pattern(QStringLiteral("^(\\(\\s*\\p{L}[^()]{1,48}\\))(\\s*)([-–—:]?)(\\s*)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression address(QStringLiteral("\\.[a-z]{2,4}\\s*\\)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (!text.startsWith(u'('))
        return {};
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
