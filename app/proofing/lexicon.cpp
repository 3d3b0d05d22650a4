#include "app/proofing/lexicon.h"

#include "app/language/normalize.h"
#include "app/language/tone.h"
#include "app/proofing/built_in_data.h"
#include "app/proofing/words.h"

namespace toasoan {

void Lexicon::add(const QString &word)
{
    m_words.insert(toOldStyle(normalizedText(word)));
}

void Lexicon::add(const QSet<QString> &words)
{
    for (const QString &word : words)
        add(word);
}

bool Lexicon::contains(const QString &word) const
{
    const QString key = toOldStyle(word);
    return m_words.contains(key) || (startsWithCapital(key) && m_words.contains(key.toLower()));
}

QStringList Lexicon::words() const
{
    QStringList words(m_words.begin(), m_words.end());
    words.sort();
    return words;
}

Lexicon pressLexicon()
{
    Lexicon lexicon;
    for (const QString &file :
         {QStringLiteral("press.txt"), QStringLiteral("loan-words.txt"), QStringLiteral("science.txt")}) {
        for (const QString &line : builtInList(QStringLiteral("language/") + file)) {
            for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
                lexicon.add(word);
        }
    }
    // Of names, only what is written with a capital: "sông" in "Đồng bằng sông Cửu Long" tells nothing new.
    for (const QString &line : builtInList(QStringLiteral("language/names.txt"))) {
        for (const Word &word : wordsOf(line)) {
            if (startsWithCapital(word.text))
                lexicon.add(word.text);
        }
    }
    return lexicon;
}

} // namespace toasoan
