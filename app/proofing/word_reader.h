#pragma once
#include "app/article/passage.h"
#include "app/language/tone.h"
#include "app/proofing/words.h"

#include <QHash>

#include <optional>

namespace toasoan {

/// A word with what whole articles are compared by.
struct ArticleWord : Word
{
    QString key;                        ///< wordKey()
    std::optional<ToneStyle> toneStyle; ///< the one it is written in; nothing when both write it alike
};

/// Reads articles for the rules that compare all their words. What stood in the last article too is not read again:
/// while somebody types, that is all but one paragraph.
class WordReader
{
public:
    /// The words of each passage, in the order of the passages.
    [[nodiscard]] QList<QList<ArticleWord>> read(const QList<Passage> &passages);

private:
    struct Form
    {
        QString key;
        std::optional<ToneStyle> toneStyle;
    };
    const Form &formOf(const QString &word);
    QList<ArticleWord> readText(const QString &text);

    QHash<QString, QList<ArticleWord>> m_texts; ///< of the last article
    QHash<QString, Form> m_forms;               ///< a language has few syllables: most words have been seen before
};

} // namespace toasoan
