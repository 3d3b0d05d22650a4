#pragma once
#include <QSet>
#include <QStringList>

namespace toasoan {

/// Words that are right though the dictionary does not know them. A lower-case entry covers its capitalised form too;
/// an entry with capitals is right only as it stands.
class Lexicon
{
public:
    void add(const QString &word);
    void add(const QSet<QString> &words);
    [[nodiscard]] bool contains(const QString &word) const; ///< NFC; either tone style
    [[nodiscard]] QStringList words() const;                ///< sorted

private:
    QSet<QString> m_words; ///< in old tone style
};

/// Of resources/language: press.txt, loan-words.txt, science.txt and the words of names.txt.
[[nodiscard]] Lexicon pressLexicon();

} // namespace toasoan
