#include "app/article/text.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

constexpr char16_t lineBreak = u'\u2028';

bool sameLook(const Run &a, const Run &b)
{
    return a.marks == b.marks && a.link == b.link && a.extra == b.extra;
}

bool isLoneSurrogate(const QString &text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

bool isForbidden(QChar c)
{
    // U+FFFC stands for objects in an editor's document; noncharacters have no meaning in an exchange of text, and a
    // byte-order mark is lost where a reader of JSON finds it at the start of a string.
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7f && u < 0xa0) || u == 0xfeff || u == 0xfffc || u == 0xfffe || u == 0xffff
           || (u >= 0xfdd0 && u <= 0xfdef);
}

constexpr bool within(QChar c, char16_t first, char16_t last)
{
    return static_cast<char16_t>(c.unicode() - first) <= static_cast<char16_t>(last - first);
}

/// Letters that no neighbour changes: printable ASCII, Latin letters with their marks in them, common punctuation.
bool isSettled(QChar c)
{
    return within(c, 0x20, 0x7e) | within(c, 0xa0, 0x2ff) | within(c, 0x1e00, 0x1eff) | within(c, 0x2010, 0x2028);
}

/// Nearly every text is, and telling costs next to nothing: without a way out half way many letters are looked at at
/// once.
bool isSettled(const QString &text)
{
    char16_t unsettled = 0; // as wide as a letter
    for (const QChar c : text)
        unsettled |= static_cast<char16_t>(!isSettled(c));
    return unsettled == 0;
}

bool isNormal(const Text &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Run &run = text.at(i);
        const bool safe = run.link.isEmpty() || isSafeLink(run.link);
        if (run.text.isEmpty() || !isSettled(run.text) || !safe || (i > 0 && sameLook(text.at(i - 1), run)))
            return false;
    }
    return true;
}

QString withoutForbidden(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n' || c == u'\u2029')
            out += QChar(lineBreak);
        else if (c == u'\t')
            out += u' ';
        else if (!isForbidden(c) && !isLoneSurrogate(text, i))
            out += c;
    }
    return out;
}

} // namespace

QString cleanText(const QString &text)
{
    if (isSettled(text))
        return text;
    QString unified = text;
    unified.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return withoutForbidden(unified).normalized(QString::NormalizationForm_C);
}

bool isSafeLink(const QString &address)
{
    static constexpr std::array schemes{u"http", u"https", u"mailto", u"tel"};
    const bool clean =
        std::none_of(address.begin(), address.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    const QUrl url(address, QUrl::StrictMode);
    return clean && url.isValid() && std::any_of(schemes.begin(), schemes.end(), [&](const char16_t *s) {
               return url.scheme() == QStringView(s);
           });
}

Text plainText(const QString &text)
{
    return text.isEmpty() ? Text{} : Text{Run{text, {}, {}, {}}};
}

QString plainText(const Text &text)
{
    QString out;
    for (const Run &run : text)
        out += run.text;
    return out;
}

Text normalized(const Text &text)
{
    if (isNormal(text))
        return text;
    Text merged;
    for (Run run : text) {
        if (!run.link.isEmpty() && !isSafeLink(run.link))
            run.link.clear();
        run.text = cleanText(run.text);
        if (run.text.isEmpty())
            continue;
        if (!merged.isEmpty() && sameLook(merged.last(), run))
            merged.last().text = cleanText(merged.last().text + run.text);
        else
            merged.append(run);
    }
    return merged;
}

Text replaced(const Text &text, TextRange range, const QString &replacement)
{
    Text out;
    qsizetype position = 0;
    bool placed = false;
    for (const Run &run : text) {
        const qsizetype runEnd = position + run.text.size();
        const qsizetype cutStart = std::clamp(range.start, position, runEnd) - position;
        const qsizetype cutEnd = std::clamp(range.end(), position, runEnd) - position;
        Run changed = run;
        // An empty range at a border belongs to the run on its left, as in typing.
        const bool here = !placed && range.start <= runEnd && (range.start < runEnd || range.isEmpty());
        changed.text = run.text.left(cutStart) + (here ? replacement : QString()) + run.text.mid(cutEnd);
        placed = placed || here;
        out.append(changed);
        position = runEnd;
    }
    if (!placed)
        out.append(Run{replacement, {}, {}, {}});
    return normalized(out);
}

} // namespace toasoan
