#include "app/language/folded_words.h"

namespace toasoan {
namespace {

qsizetype unitsAt(QStringView text, qsizetype at)
{
    const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return pair ? 2 : 1;
}

bool isOfWord(QStringView text, qsizetype at, qsizetype units)
{
    return units == 2 ? QChar::isLetterOrNumber(QChar::surrogateToUcs4(text.at(at), text.at(at + 1)))
                      : text.at(at).isLetterOrNumber();
}

} // namespace

QStringList foldedWords(const QString &folded)
{
    QStringList words;
    for (const QStringView word : foldedWordsIn(folded))
        words.append(word.toString());
    return words;
}

QList<QStringView> foldedWordsIn(QStringView folded)
{
    QList<QStringView> words;
    qsizetype start = 0; // of the word that is being read
    for (qsizetype at = 0; at < folded.size();) {
        const qsizetype units = unitsAt(folded, at);
        if (!isOfWord(folded, at, units)) {
            if (at > start)
                words.append(folded.sliced(start, at - start));
            start = at + units;
        }
        at += units;
    }
    if (start < folded.size())
        words.append(folded.sliced(start));
    return words;
}

} // namespace toasoan
