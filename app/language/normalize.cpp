#include "app/language/normalize.h"

#include <QHash>

namespace toasoan {

namespace {

/// A base character with the marks that follow it: what NFC may join.
struct Cluster
{
    TextRange source;
    QString text;
};

bool isJamoTail(char32_t c)
{
    return c >= 0x1160 && c <= 0x11FF;
}

bool continuesCluster(char32_t c)
{
    return QChar::isMark(c) || isJamoTail(c);
}

char32_t codePointAt(const QString &text, qsizetype at)
{
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(at + 1));
    return first.unicode();
}

/// More marks on one letter than any script has (Unicode's stream-safe form allows 30); putting them in order takes
/// quadratic time.
constexpr qsizetype longestCluster = 64;

qsizetype clusterEnd(const QString &text, qsizetype start)
{
    qsizetype end = start + (QChar::requiresSurrogates(codePointAt(text, start)) ? 2 : 1);
    while (end < text.size() && end - start < longestCluster) {
        const char32_t c = codePointAt(text, end);
        if (!continuesCluster(c))
            break;
        end += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    return end;
}

QList<Cluster> clustersOf(const QString &text)
{
    QList<Cluster> clusters;
    clusters.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = clusterEnd(text, at);
        const QString piece = text.sliced(at, end - at);
        clusters.append({{at, end - at}, piece.normalized(QString::NormalizationForm_C)});
        at = end;
    }
    return clusters;
}

const QHash<QChar, QChar> &latinTwins()
{
    static const QHash<QChar, QChar> twins = {
        // Cyrillic
        {u'а', u'a'},
        {u'е', u'e'},
        {u'о', u'o'},
        {u'р', u'p'},
        {u'с', u'c'},
        {u'х', u'x'},
        {u'у', u'y'},
        {u'і', u'i'},
        {u'ј', u'j'},
        {u'ѕ', u's'},
        {u'һ', u'h'},
        {u'А', u'A'},
        {u'В', u'B'},
        {u'Е', u'E'},
        {u'К', u'K'},
        {u'М', u'M'},
        {u'Н', u'H'},
        {u'О', u'O'},
        {u'Р', u'P'},
        {u'С', u'C'},
        {u'Т', u'T'},
        {u'Х', u'X'},
        {u'У', u'Y'},
        {u'І', u'I'},
        {u'Ѕ', u'S'},
        // Greek
        {u'ο', u'o'},
        {u'ν', u'v'},
        {u'Α', u'A'},
        {u'Β', u'B'},
        {u'Ε', u'E'},
        {u'Η', u'H'},
        {u'Ι', u'I'},
        {u'Κ', u'K'},
        {u'Μ', u'M'},
        {u'Ν', u'N'},
        {u'Ο', u'O'},
        {u'Ρ', u'P'},
        {u'Τ', u'T'},
        {u'Χ', u'X'},
        {u'Υ', u'Y'},
    };
    return twins;
}

bool isLetterCluster(const Cluster &cluster)
{
    return !cluster.text.isEmpty() && cluster.text.at(0).isLetter();
}

bool isLatin(const Cluster &cluster)
{
    return isLetterCluster(cluster) && cluster.text.at(0).script() == QChar::Script_Latin;
}

/// Twins are replaced only in words that are Latin otherwise: a Russian or Greek word stays as it is.
void replaceTwins(QList<Cluster> &clusters, qsizetype begin, qsizetype end)
{
    bool latin = false;
    for (qsizetype i = begin; i < end; ++i) {
        latin = latin || isLatin(clusters.at(i));
        if (!isLatin(clusters.at(i)) && !latinTwins().contains(clusters.at(i).text.at(0)))
            return;
    }
    if (!latin)
        return;
    for (qsizetype i = begin; i < end; ++i) {
        QString &text = clusters[i].text;
        text[0] = latinTwins().value(text.at(0), text.at(0));
        text = text.normalized(QString::NormalizationForm_C); // the Latin letter may take the mark that follows
    }
}

/// Vietnamese has đ only as the first letter of a syllable, Icelandic names have eth inside.
void replaceEth(QString &head)
{
    if (head.at(0) == u'\u00D0')
        head[0] = u'Đ';
    else if (head.at(0) == u'\u00F0')
        head[0] = u'đ';
}

void replaceLookAlikes(QList<Cluster> &clusters)
{
    for (qsizetype at = 0; at < clusters.size(); ++at) {
        if (!isLetterCluster(clusters.at(at)))
            continue;
        const qsizetype begin = at;
        while (at < clusters.size() && isLetterCluster(clusters.at(at)))
            ++at;
        replaceTwins(clusters, begin, at);
        replaceEth(clusters[begin].text);
    }
}

bool isJoiner(QChar character)
{
    return character == u'\u200C' || character == u'\u200D';
}

/// Joiners make letters of other scripts and emoji: there they stay.
bool endsInOtherScript(const QList<Cluster> &clusters)
{
    if (clusters.isEmpty())
        return false;
    const char32_t before = codePointAt(clusters.last().text, 0);
    const QChar::Script script = QChar::script(before);
    return before > 0x7F && script != QChar::Script_Latin && script != QChar::Script_Cyrillic
           && script != QChar::Script_Greek && !QChar::isSpace(before) && !QChar::isPunct(before);
}

QString withoutZeroWidth(const QString &text, bool keepJoiners)
{
    QString kept;
    for (const QChar c : text) {
        if (!isZeroWidth(c) || (keepJoiners && isJoiner(c)))
            kept += c;
    }
    return kept;
}

/// A mark whose base was followed by a character of no width comes back to its base.
void append(QList<Cluster> &clusters, const Cluster &cluster)
{
    if (clusters.isEmpty() || !continuesCluster(codePointAt(cluster.text, 0))
        || clusters.last().text.size() >= longestCluster) {
        clusters.append(cluster);
        return;
    }
    Cluster &last = clusters.last();
    last.source.length = cluster.source.end() - last.source.start;
    last.text = QString(last.text + cluster.text).normalized(QString::NormalizationForm_C);
}

/// Dropped before words are looked at, so that a character of no width cannot split one.
QList<Cluster> withoutZeroWidth(const QList<Cluster> &clusters)
{
    QList<Cluster> kept;
    kept.reserve(clusters.size());
    for (const Cluster &cluster : clusters) {
        const bool keepJoiners = isJoiner(cluster.text.at(0)) && endsInOtherScript(kept);
        const QString text = withoutZeroWidth(cluster.text, keepJoiners);
        if (!text.isEmpty())
            append(kept, {cluster.source, text});
    }
    return kept;
}

/// Letters and signs that stay as they are whatever stands beside them: ASCII, Vietnamese letters with their marks, the
/// dashes, quotation marks and dots of print. Nearly every text holds nothing else.
bool isSettled(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0xA0)
        return true;
    if (unit < 0x1B1)
        return unit != 0xA0 && unit != 0xAD && unit != 0xD0 && unit != 0xF0;
    return (unit >= 0x1EA0 && unit <= 0x1EF9) || (unit >= 0x2012 && unit <= 0x2026);
}

Normalized identity(const QString &text)
{
    Normalized result{text, {}};
    result.sources.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        result.sources.append({i, 1});
    return result;
}

} // namespace

TextRange Normalized::sourceRange(TextRange range) const
{
    if (sources.isEmpty()) {
        const qsizetype start = std::min(range.start, text.size());
        return {start, std::min(range.end(), text.size()) - start};
    }
    if (range.start >= sources.size())
        return {sources.last().end(), 0};
    const qsizetype start = sources.at(range.start).start;
    if (range.isEmpty())
        return {start, 0};
    return {start, sources.at(std::min(range.end(), sources.size()) - 1).end() - start};
}

bool isNoBreakSpace(QChar character)
{
    return character == QChar::Nbsp || character == u'\u202F' || character == u'\u2007';
}

bool isZeroWidth(QChar character)
{
    switch (character.unicode()) {
    case 0x00AD: // soft hyphen
    case 0x200B: // zero-width space
    case 0x200C: // zero-width non-joiner
    case 0x200D: // zero-width joiner
    case 0x200E: // left-to-right mark
    case 0x2060: // word joiner
    case 0xFEFF: // byte order mark
        return true;
    default:
        return false;
    }
}

bool isSettledText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), isSettled);
}

Normalized normalizedWithSources(const QString &text)
{
    if (isSettledText(text))
        return identity(text);
    QList<Cluster> clusters = withoutZeroWidth(clustersOf(text));
    replaceLookAlikes(clusters);
    Normalized result;
    result.text.reserve(text.size());
    result.sources.reserve(text.size());
    for (const Cluster &cluster : std::as_const(clusters)) {
        for (const QChar c : cluster.text) {
            result.text += isNoBreakSpace(c) ? QChar(u' ') : c;
            result.sources.append(cluster.source);
        }
    }
    return result;
}

QString normalizedText(const QString &text)
{
    return isSettledText(text) ? text : normalizedWithSources(text).text;
}

} // namespace toasoan
