#include "app/proofing/words.h"

#include "app/language/normalize.h"
#include "app/language/tokens.h"
#include "app/language/tone.h"

#include <algorithm>

namespace toasoan {

QList<Word> wordsOf(const QString &text)
{
    const Normalized normalized = normalizedWithSources(text);
    QList<Word> words;
    bool afterWord = false;
    qsizetype end = 0;
    for (const Token &token : tokensOf(normalized.text)) {
        const TextRange range = token.range();
        if (token.kind() == TokenKind::Word) {
            words.append({normalized.text.sliced(range.start, range.length), normalized.sourceRange(range),
                          afterWord && range.start > end});
        }
        afterWord = token.kind() == TokenKind::Word;
        end = range.end();
    }
    return words;
}

QString wordKey(const QString &word)
{
    return toOldStyle(word.toLower());
}

bool startsWithCapital(const QString &word)
{
    return !word.isEmpty() && word.at(0).isUpper();
}

bool hasCapital(QChar letter)
{
    return letter.isLower() && letter.toUpper() != letter;
}

bool isAllCapitals(const QString &word)
{
    return word.size() > 1 && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

QString replacementFor(const QString &written, const QString &keys, ToneStyle style)
{
    QStringList words = keys.split(u' ');
    for (QString &word : words)
        word = withToneStyle(word, style);
    const QString text = words.join(u' ');
    if (isAllCapitals(written))
        return text.toUpper();
    return startsWithCapital(written) && !text.isEmpty() ? QString(text.at(0).toUpper() + text.sliced(1)) : text;
}

} // namespace toasoan
