#include "app/exchange/importers/byline.h"

#include <QRegularExpression>

#include <algorithm>

namespace toasoan {
namespace {

constexpr qsizetype mostWords = 6;

QStringList namesIn(const QString &line)
{
    static const QRegularExpression between(QStringLiteral("\\s+[-–—]\\s+|\\s*[,;/]\\s*|\\s+và\\s+"));
    QStringList names = line.split(between, Qt::SkipEmptyParts);
    for (QString &name : names)
        name = name.trimmed();
    return names;
}

bool isName(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && words.size() <= mostWords
           && std::all_of(words.begin(), words.end(), [](const QString &word) { return word.front().isUpper(); });
}

} // namespace

std::optional<Byline> splitByline(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^((?:Bài|Tin|Ảnh|Thực hiện|Nhóm PV|Lược ghi|Tổng hợp)"
                       "(?:\\s*(?:,|và|-|–|&)\\s*(?:bài|tin|ảnh|video|clip|đồ họa))*\\s*:)\\s*(.+)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    const QStringList names = namesIn(match.captured(2));
    if (names.isEmpty() || !std::all_of(names.begin(), names.end(), isName))
        return {};
    return Byline{match.captured(1), names};
}

bool isNameAlone(const QString &line)
{
    const QStringList names = namesIn(line);
    const bool sentence = line.endsWith(u'.') && line.count(u'.') == 1 && line.contains(u' ');
    return !names.isEmpty() && names.size() <= 3 && !sentence && std::all_of(names.begin(), names.end(), isName);
}

} // namespace toasoan
