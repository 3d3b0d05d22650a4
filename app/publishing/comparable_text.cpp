#include "app/publishing/comparable_text.h"

#include "app/language/normalize.h"

#include <algorithm>
#include <vector>

namespace toasoan {
namespace {

constexpr QStringView doubleQuotes = u"\"“”„‟″〝〞";
constexpr QStringView singleQuotes = u"'‘’‚‛′`´";
constexpr QStringView dashes = u"-‐‑‒–—―−";

void append(QString &out, QChar c)
{
    if (doubleQuotes.contains(c))
        out += u"''"; // two single ones may be shown as a double one
    else if (singleQuotes.contains(c))
        out += u'\'';
    else if (!dashes.contains(c))
        out += c;
    else if (!out.endsWith(u'-')) // two are shown as a longer one
        out += u'-';
}

std::vector<QStringView> sortedWords(const QString &text)
{
    const auto split = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<QStringView> words(split.begin(), split.end());
    std::sort(words.begin(), words.end());
    return words;
}

} // namespace

QString comparableText(const QString &text)
{
    const QString letters = normalizedText(text);
    QString out;
    out.reserve(letters.size());
    for (const QChar c : letters)
        append(out, c);
    out.replace(QChar(u'…'), QStringLiteral("...")).replace(QChar(u'×'), u'x');
    out.replace(QChar(u'™'), QStringLiteral("(tm)")).replace(QStringLiteral("Wordpress"), QStringLiteral("WordPress"));
    return out.simplified();
}

double likeness(const QString &a, const QString &b)
{
    const std::vector<QStringView> ours = sortedWords(a);
    const std::vector<QStringView> theirs = sortedWords(b);
    std::vector<QStringView> common;
    std::set_intersection(ours.begin(), ours.end(), theirs.begin(), theirs.end(), std::back_inserter(common));
    const size_t all = ours.size() + theirs.size();
    return all == 0 ? 1 : 2 * static_cast<double>(common.size()) / static_cast<double>(all);
}

} // namespace toasoan
