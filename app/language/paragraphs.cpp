#include "app/language/paragraphs.h"

#include "app/language/fold.h"
#include "app/language/quotations.h"
#include "app/language/tokens.h"

#include <algorithm>
#include <utility>

namespace toasoan {
namespace {

constexpr int usualWords = 70; // a paragraph is long enough to be one
constexpr int fewestWords = 25;

int wordsIn(QStringView text)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : text) {
        words += !inside && !c.isSpace() ? 1 : 0;
        inside = !c.isSpace();
    }
    return words;
}

QList<TextRange> linesOf(const QString &text)
{
    QList<TextRange> lines;
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(QChar(QChar::LineSeparator), start);
        end = end < 0 ? text.size() : end;
        qsizetype from = start;
        qsizetype to = end;
        while (from < to && text[from].isSpace())
            ++from;
        while (to > from && text[to - 1].isSpace())
            --to;
        if (from < to)
            lines.append({from, to - from});
        start = end + 1;
    }
    return lines;
}

/// No Vietnamese syllable is without a vowel: "TP.", "ThS.", "v.v." and initials of names are short forms.
bool endsWithShortForm(QStringView sentence)
{
    if (!sentence.endsWith(u'.'))
        return false;
    qsizetype start = sentence.size() - 1;
    while (start > 0 && sentence[start - 1].isLetter())
        --start;
    const QString word = folded(sentence.mid(start, sentence.size() - 1 - start).toString());
    const bool hasVowel =
        std::any_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"aeiouy").contains(c); });
    return !word.isEmpty() && (word.size() == 1 || !hasVowel);
}

bool hasLetters(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Whether one paragraph may end behind `sentence` and another begin.
bool mayBreakBehind(const QString &text, TextRange sentence, const QList<TextRange> &quoted)
{
    const QStringView letters = QStringView(text).mid(sentence.start, sentence.length);
    const auto quotation =
        std::find_if(quoted.begin(), quoted.end(), [&](TextRange range) { return range.end() > sentence.end(); });
    const bool inside = quotation != quoted.end() && quotation->start < sentence.end();
    return !inside && hasLetters(letters) && !endsWithShortForm(letters);
}

QList<TextRange> piecesOf(const QString &text)
{
    const QList<TextRange> quoted = quotations(text);
    QList<TextRange> pieces;
    TextRange piece;
    for (const TextRange sentence : sentencesOf(text)) {
        piece = piece.isEmpty() ? sentence : TextRange{piece.start, sentence.end() - piece.start};
        const int words = wordsIn(QStringView(text).mid(piece.start, piece.length));
        if (words < usualWords || !mayBreakBehind(text, sentence, quoted))
            continue;
        pieces.append(std::exchange(piece, {}));
    }
    if (piece.isEmpty())
        return pieces;
    const bool tooShort = wordsIn(QStringView(text).mid(piece.start, piece.length)) < fewestWords;
    if (tooShort && !pieces.isEmpty())
        pieces.last().length = piece.end() - pieces.last().start;
    else
        pieces.append(piece);
    return pieces;
}

} // namespace

QList<TextRange> paragraphsOf(const QString &wall)
{
    QList<TextRange> paragraphs;
    for (const TextRange line : linesOf(wall)) {
        const QString letters = wall.mid(line.start, line.length);
        if (wordsIn(letters) < wallWords) {
            paragraphs.append(line);
            continue;
        }
        for (const TextRange piece : piecesOf(letters))
            paragraphs.append({line.start + piece.start, piece.length});
    }
    return paragraphs;
}

} // namespace toasoan
