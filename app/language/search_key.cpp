#include "app/language/search_key.h"

#include "app/language/fold.h"
#include "app/language/normalize.h"
#include "app/language/tone.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

constexpr char16_t tableEnd = 0x1F00; // behind the last Vietnamese letter

/// One unit, one letter, lower case as one unit too: true of nearly every text.
bool isSimple(const QString &text)
{
    return isSettledText(text)
           && std::none_of(text.begin(), text.end(), [](QChar c) { return c == u'\r' || c == u'İ'; });
}

using Table = std::array<char16_t, tableEnd>;

const Table &foldTable()
{
    static const Table table = [] {
        Table units{};
        for (char16_t c = 0; c < tableEnd; ++c) {
            const QString fold = folded(QString(QChar(c)));
            units[c] = fold.size() == 1 ? fold.at(0).unicode() : c;
        }
        return units;
    }();
    return table;
}

QString foldedSimple(const QString &text)
{
    const Table &table = foldTable();
    QString result = text;
    for (QChar &c : result)
        c = c.unicode() < tableEnd ? QChar(table[c.unicode()]) : c;
    return result;
}

/// Letters with the marks that belong to them, each changed on its own.
template<typename Change>
SearchKey byLetters(const QString &text, Change change)
{
    SearchKey key;
    key.text.reserve(text.size());
    key.sources.reserve(text.size());
    QTextBoundaryFinder borders(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = borders.toNextBoundary();
        end = end < 0 ? text.size() : end;
        const QString letter = change(text.sliced(start, end - start));
        key.text += letter;
        key.sources.insert(key.sources.size(), letter.size(), TextRange{start, end - start});
        start = end;
    }
    return key;
}

/// normalizedText() of the key, with sources that lead all the way back.
SearchKey normalizedKey(const SearchKey &key)
{
    const Normalized normal = normalizedWithSources(key.text);
    SearchKey result{normal.text, {}};
    result.sources.reserve(normal.sources.size());
    for (const TextRange &piece : normal.sources)
        result.sources.append(key.sourceRange(piece));
    return result;
}

QString withoutMarks(const QString &letter)
{
    QString kept;
    for (const QChar c : letter.toLower().normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            kept += c;
    }
    return kept.normalized(QString::NormalizationForm_C);
}

QString composed(const QString &letter)
{
    return letter.normalized(QString::NormalizationForm_C);
}

/// An expression is matched against nothing that is not UTF-16.
QString withoutHalves(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        const bool whole = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (whole)
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

bool SearchKey::startsLetter(qsizetype unit) const
{
    if (sources.isEmpty() || unit == 0 || unit >= text.size())
        return true;
    return sources[unit].start >= sources[unit - 1].end();
}

TextRange SearchKey::sourceRange(TextRange range) const
{
    if (sources.isEmpty())
        return range;
    const qsizetype start = sources[range.start].start;
    return {start, sources[range.end() - 1].end() - start};
}

SearchKey blindKey(const QString &text)
{
    if (isSimple(text))
        return {foldedSimple(text), {}};
    SearchKey key = normalizedKey(byLetters(text, withoutMarks));
    key.text.replace(u'đ', u'd');
    return key;
}

SearchKey seenKey(const QString &text, KeyCase letterCase)
{
    const bool lower = letterCase == KeyCase::Lower;
    if (isSimple(text))
        return {lower ? text.toLower() : text, {}};
    return normalizedKey(
        byLetters(text, [lower](const QString &letter) { return composed(lower ? letter.toLower() : letter); }));
}

SearchKey composedKey(const QString &text)
{
    if (isSettledText(text))
        return {text, {}};
    return byLetters(withoutHalves(text), composed);
}

QString inOneToneStyle(const QString &key)
{
    QString result = key;
    for (qsizetype at = 0; at < result.size(); ++at) {
        const qsizetype start = at;
        bool marked = false;
        for (; at < result.size() && result.at(at).isLetter(); ++at)
            marked = marked || result.at(at).unicode() >= 0xC0;
        if (!marked || at - start > 7) // no syllable is longer
            continue;
        const QString word = toOldStyle(result.sliced(start, at - start));
        if (word.size() == at - start)
            result.replace(start, word.size(), word);
    }
    return result;
}

} // namespace toasoan
