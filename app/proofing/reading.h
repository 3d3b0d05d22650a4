#pragma once
#include "app/article/passage.h"
#include "app/language/normalize.h"
#include "app/language/tokens.h"
#include "app/language/tone.h"
#include "app/proofing/words.h"

#include <QHash>

#include <memory>
#include <optional>

namespace toasoan {

/// A word with what whole articles are compared by.
struct ArticleWord : Word
{
    QString key;                        ///< wordKey()
    std::optional<ToneStyle> toneStyle; ///< the one it is written in; nothing when both write it alike
    qsizetype token = 0;                ///< its index in Reading::tokens
};

/// A text taken apart once for all rules.
struct Reading
{
    Normalized normalized;
    QList<Token> tokens;      ///< of normalized.text
    QList<ArticleWord> words; ///< the tokens of kind Word, in order

    [[nodiscard]] QStringView textOf(const Token &token) const
    {
        return QStringView(normalized.text).sliced(token.range.start, token.range.length);
    }
};
using ReadingPtr = std::shared_ptr<const Reading>;

/// Takes the passages of articles apart. What stood in the last article too is not read again: while somebody types,
/// that is all but one paragraph.
class Reader
{
public:
    /// In the order of the passages.
    [[nodiscard]] QList<ReadingPtr> read(const QList<Passage> &passages);

private:
    struct Form
    {
        QString text; ///< whose letters all readings share
        QString key;
        std::optional<ToneStyle> toneStyle;
    };
    const Form &formOf(const QString &word);
    ReadingPtr readText(const QString &text);

    QHash<QString, ReadingPtr> m_texts; ///< of the last article
    QHash<QString, Form> m_forms;       ///< a language has few syllables: most words have been seen before
};

} // namespace toasoan
