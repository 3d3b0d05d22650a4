#include "app/exchange/importers/chat_lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace toasoan {
namespace {

constexpr qsizetype longestHead = 120;
constexpr int fewestHeads = 2; // one may stand in a text that speaks of a message

/// "[08:12, 26/11/2026] Tên: " before the words, or "Tên, [26/11/2026 08:12]" on a line of its own.
qsizetype headOf(const QString &line)
{
    static const QString time = QStringLiteral("\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp][Mm]| ?SA| ?CH)?");
    static const QString date = QStringLiteral("\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}");
    static const QString when = u"\\[(?:" + time + u",? " + date + u'|' + date + u",? " + time + u"|" + time + u")\\]";
    static const QRegularExpression before(u'^' + when + u"\\s*[^:\\[\\]]{1,60}:\\s*");
    static const QRegularExpression alone(u"^[^:\\[\\]]{1,60},\\s*" + when + u"\\s*:?\\s*$");
    if (!line.left(longestHead).contains(u'['))
        return 0;
    const QRegularExpressionMatch match = before.match(line.left(longestHead));
    if (match.hasMatch())
        return match.capturedEnd();
    return line.size() < longestHead && alone.match(line).hasMatch() ? line.size() : 0;
}

QString lettersOf(const CopyPart &part)
{
    const auto *paragraph = std::get_if<CopyParagraph>(&part);
    return paragraph == nullptr ? QString() : plainText(paragraph->text);
}

} // namespace

bool isChat(const QString &letters)
{
    int heads = 0;
    for (qsizetype at = 0; at < letters.size() && heads < fewestHeads;) {
        const qsizetype end = letters.indexOf(u'\n', at);
        const qsizetype length = end < 0 ? letters.size() - at : end - at;
        heads += headOf(letters.mid(at, std::min(length, longestHead)).trimmed()) > 0 ? 1 : 0;
        at += length + 1;
    }
    return heads >= fewestHeads;
}

QStringList takeChatHeads(QList<CopyPart> &parts)
{
    const auto heads =
        std::count_if(parts.begin(), parts.end(), [](const CopyPart &part) { return headOf(lettersOf(part)) > 0; });
    if (heads < fewestHeads)
        return {};
    QStringList taken;
    QList<CopyPart> left;
    for (CopyPart &part : parts) {
        const QString letters = lettersOf(part);
        const qsizetype head = headOf(letters);
        if (head > 0) {
            taken.append(letters.left(head).trimmed());
            std::get<CopyParagraph>(part).text = plainText(letters.mid(head));
        }
        if (head < letters.size() || letters.isEmpty())
            left.append(part);
    }
    parts = left;
    return taken;
}

} // namespace toasoan
