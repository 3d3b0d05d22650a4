#include "app/language/spoken/spoken_form.h"

#include <algorithm>

namespace toasoan {
namespace {

constexpr qsizetype lineLength = 80;

bool endsSentence(QChar letter)
{
    return letter == u'.' || letter == u'!' || letter == u'?' || letter == u';' || letter == QChar(u'\u2028');
}

/// Half a pair at its end would make the stretch invalid.
QStringView wholeLetters(QStringView text)
{
    return !text.isEmpty() && text.back().isHighSurrogate() ? text.chopped(1) : text;
}

QStringView lineFrom(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(std::min(at, text.size()));
    return wholeLetters(rest.first(std::min(rest.size(), lineLength)));
}

bool isBetweenWords(QChar letter)
{
    return letter.isSpace() || letter == u':' || letter == u'(';
}

/// The last word of the text, and the last two, in lower case; spaces alone between them.
QStringList lastWords(QStringView text)
{
    QStringList words;
    qsizetype end = text.size();
    while (end > 0 && isBetweenWords(text[end - 1]))
        --end;
    qsizetype start = end;
    for (int count = 0; count < 2; ++count) {
        while (start > 0 && isOfSpokenWord(text[start - 1]))
            --start;
        words << text.sliced(start, end - start).toString().toLower();
        if (start == 0 || !text[start - 1].isSpace())
            break;
        --start;
    }
    return words;
}

QStringList firstWords(QStringView text)
{
    QStringList words;
    qsizetype end = 0;
    for (int count = 0; count < 2; ++count) {
        while (end < text.size() && isOfSpokenWord(text[end]))
            ++end;
        words << text.first(end).toString().toLower();
        if (end == text.size() || !text[end].isSpace())
            break;
        ++end;
    }
    return words;
}

} // namespace

QRegularExpressionMatch Spot::match(const QRegularExpression &form) const
{
    return form.match(lineFrom(m_text, m_at), 0, QRegularExpression::NormalMatch,
                      QRegularExpression::AnchorAtOffsetMatchOption);
}

bool Spot::follows(Context context) const
{
    const QStringList before = lastWords(m_text.first(m_at).last(std::min(m_at, lineLength)));
    return std::any_of(before.begin(), before.end(),
                       [&](const QString &words) { return m_words.isIn(context, words); });
}

bool Spot::followsWord(QStringView word) const
{
    return lastWords(m_text.first(m_at).last(std::min(m_at, lineLength))).constFirst() == word;
}

bool Spot::precedes(Context context, qsizetype length) const
{
    const QStringView rest = lineFrom(m_text, m_at + length);
    if (rest.isEmpty() || !rest.front().isSpace())
        return false;
    const QStringList after = firstWords(rest.sliced(1));
    return std::any_of(after.begin(), after.end(), [&](const QString &words) { return m_words.isIn(context, words); });
}

bool Spot::speaksOf(Context context) const
{
    const QStringView before = m_text.first(m_at).last(std::min(m_at, lineLength));
    const auto end = std::find_if(before.rbegin(), before.rend(), endsSentence);
    QString last;
    for (const QString &word : before.last(end - before.rbegin()).toString().toLower().split(u' ')) {
        if (m_words.isIn(context, word) || m_words.isIn(context, QString(last + u' ' + word)))
            return true;
        last = word;
    }
    return false;
}

QString Spot::clauseAfter(qsizetype length) const
{
    const QStringView after = lineFrom(m_text, m_at + length);
    const auto end = std::find_if(after.begin(), after.end(), endsSentence);
    return after.first(end - after.begin()).toString().toLower();
}

} // namespace toasoan
