#include "app/article/sentences.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

/// Short forms that a name or a number follows: the dot behind them ends nothing.
constexpr std::array<QStringView, 27> shortForms = {u"tp", u"tx",  u"tt", u"q",  u"p",    u"h",   u"đ",  u"ts", u"ths",
                                                    u"gs", u"pgs", u"bs", u"ks", u"cn",   u"ncs", u"ls", u"đc", u"tr",
                                                    u"mr", u"mrs", u"ms", u"dr", u"prof", u"st",  u"jr", u"no", u"vs"};

constexpr QStringView closers = u"\"'”’»)]";
constexpr QStringView openers = u"\"'“‘«([-–—•";

bool isEnd(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…';
}

bool isShortForm(QStringView word)
{
    const bool isInitial = word.size() == 1 && word[0].isUpper();
    return isInitial || std::any_of(shortForms.begin(), shortForms.end(), [word](QStringView form) {
               return word.compare(form, Qt::CaseInsensitive) == 0;
           });
}

/// The letters and digits right before a dot.
QStringView wordBefore(QStringView text, qsizetype dot)
{
    qsizetype start = dot;
    while (start > 0 && text[start - 1].isLetterOrNumber())
        --start;
    return text.mid(start, dot - start);
}

bool isNumber(QStringView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// Whether a new sentence may begin at `at`, which is behind an end mark and its closing quotes.
bool mayBegin(QStringView text, qsizetype at)
{
    if (at < text.size() && !text[at].isSpace())
        return false;
    while (at < text.size() && (text[at].isSpace() || openers.contains(text[at])))
        ++at;
    return at == text.size() || !text[at].isLower();
}

/// A dot behind a short form or behind the number that a paragraph begins with ("1. Mở đầu").
bool isPartOfWord(QStringView text, qsizetype dot)
{
    const QStringView word = wordBefore(text, dot);
    const bool opens = text.left(dot).trimmed().size() == word.size();
    return isShortForm(word) || (opens && isNumber(word) && dot + 1 < text.size());
}

} // namespace

int countSentences(const QString &paragraph)
{
    const QStringView text(paragraph);
    int sentences = 0;
    bool hasWords = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isEnd(text[i])) {
            hasWords = hasWords || text[i].isLetterOrNumber();
            continue;
        }
        const qsizetype mark = i;
        while (i + 1 < text.size() && isEnd(text[i + 1]))
            ++i;
        const bool isLoneDot = mark == i && text[mark] == u'.';
        qsizetype next = i + 1;
        while (next < text.size() && closers.contains(text[next]))
            ++next;
        if (!hasWords || !mayBegin(text, next) || (isLoneDot && next < text.size() && isPartOfWord(text, mark)))
            continue;
        ++sentences;
        hasWords = false;
    }
    return sentences + (hasWords ? 1 : 0);
}

} // namespace toasoan
