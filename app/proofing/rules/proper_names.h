#pragma once
#include "app/proofing/rules/support.h"

#include <QStringList>

namespace toasoan {

/// Two or more words in a row that begin with a capital: "Nguyễn Văn Hải", "Quỳnh Lưu".
struct ProperName
{
    const Passage *passage = nullptr;
    qsizetype first = 0; ///< index in its passage's words
    QList<ArticleWord> words;
    bool opens = false; ///< nothing stands before it in its sentence: the first word may owe it its capital

    [[nodiscard]] QString key() const; ///< wordKey() of its words, joined by spaces
    [[nodiscard]] TextRange range() const { return spanOf(words.first(), words.last()); }
};

[[nodiscard]] QList<ProperName> properNamesIn(const Passage &passage, const QList<ArticleWord> &words);

/// The name without a first word that may only begin the sentence.
[[nodiscard]] ProperName withoutFirst(const ProperName &name);

/// Whether it has three or four words and the first is a Vietnamese surname (resources/house-style/surnames.txt).
[[nodiscard]] bool isPerson(const ProperName &name);

/// Whether two different syllables (keys) are one slip apart: a tone, a mark or one letter.
[[nodiscard]] bool areNear(const QString &one, const QString &other);

} // namespace toasoan
