#include "app/exchange/importers/mail/mail_lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace toasoan {
namespace {

constexpr qsizetype widestWrapped = 80; // letters: mail programs break at 72 to 78
constexpr qsizetype mostLines = 100000;
constexpr qsizetype narrowestWrapped = 60; // below, lines are short because somebody broke them

qsizetype firstWord(const QString &line)
{
    const qsizetype end = line.indexOf(u' ');
    return end < 0 ? line.size() : end;
}

/// "- one", "* two", "3. three", "> quoted": begins something of its own.
bool beginsAnew(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(?:[-–*•+>]|\\d{1,3}[.)])"));
    return line.isEmpty() || line.front().isSpace() || pattern.match(line).hasMatch();
}

QString joined(const QStringList &lines, const std::function<bool(qsizetype)> &goesOn)
{
    QString text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        text += lines[i];
        if (i + 1 < lines.size())
            text += !goesOn(i) ? QStringLiteral("\n") : lines[i].endsWith(u' ') ? QString() : QStringLiteral(" ");
    }
    return text;
}

} // namespace

QString unwrapped(const QString &text, Wrapping wrapping)
{
    if (text.count(u'\n') > mostLines)
        return text;
    const QStringList lines = text.split(u'\n');
    if (wrapping == Wrapping::Flowed)
        return joined(lines, [&lines](qsizetype i) { return lines[i].endsWith(u' ') && lines[i] != u"-- "; });
    qsizetype widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, line.size());
    if (widest > widestWrapped || widest < narrowestWrapped)
        return text;
    return joined(lines, [&lines, widest](qsizetype i) {
        const QString &next = lines[i + 1];
        return !lines[i].isEmpty() && !beginsAnew(next) && lines[i].size() + 1 + firstWord(next) > widest;
    });
}

QString takeSignature(QString &text)
{
    const qsizetype at = text.indexOf(u"\n-- \n"_qs);
    if (at < 0)
        return {};
    const QString signature = text.mid(at + 5).trimmed();
    text.truncate(at);
    return signature;
}

} // namespace toasoan
