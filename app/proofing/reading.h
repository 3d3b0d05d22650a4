#pragma once
#include "app/article/passage.h"
#include "app/language/normalize.h"
#include "app/language/tokens.h"
#include "app/language/tone.h"
#include "app/proofing/words.h"

#include <QHash>

#include <deque>
#include <memory>
#include <optional>

namespace toasoan {

/// What a word is compared by, once for all the places where it is written so.
struct WordForm
{
    QString text;                       ///< normalizedText()
    QString key;                        ///< wordKey()
    std::optional<ToneStyle> toneStyle; ///< the one it is written in; nothing when both write it alike
};
/// Grows at its end, so that a form stays where it is.
using WordForms = std::deque<WordForm>;

/// A word of a passage. A long article has a hundred thousand: three machine words each. Its form is the reading's.
class ArticleWord
{
public:
    ArticleWord(const WordForm &form, TextRange range, qsizetype token, bool joined)
        : m_form(&form)
        , m_start(static_cast<qint32>(range.start))
        , m_length(static_cast<qint32>(range.length))
        , m_token(static_cast<qint32>(token))
        , m_joined(joined)
    {}

    [[nodiscard]] const QString &text() const { return m_form->text; }
    [[nodiscard]] const QString &key() const { return m_form->key; }
    [[nodiscard]] std::optional<ToneStyle> toneStyle() const { return m_form->toneStyle; }
    [[nodiscard]] TextRange range() const { return {m_start, m_length}; } ///< in the passage as it was written
    [[nodiscard]] qsizetype token() const { return m_token; }             ///< its index in Reading::tokens
    [[nodiscard]] bool joined() const { return m_joined; } ///< only white space stands between the word before and it

private:
    const WordForm *m_form;
    qint32 m_start;
    qint32 m_length;
    qint32 m_token;
    bool m_joined;
};

/// A text taken apart once for all rules.
struct Reading
{
    Normalized normalized;
    QList<Token> tokens;                    ///< of normalized.text
    QList<ArticleWord> words;               ///< the tokens of kind Word, in order
    std::shared_ptr<const WordForms> forms; ///< of the words

    [[nodiscard]] QStringView textOf(const Token &token) const
    {
        return QStringView(normalized.text).sliced(token.range().start, token.range().length);
    }
};
using ReadingPtr = std::shared_ptr<const Reading>;

/// The stretch from one word's first letter to another's last.
[[nodiscard]] TextRange spanOf(const ArticleWord &first, const ArticleWord &last);

/// Takes the passages of articles apart. What stood in the last article too is not read again: while somebody types,
/// that is all but one paragraph.
class Reader
{
public:
    /// In the order of the passages.
    [[nodiscard]] QList<ReadingPtr> read(const QList<Passage> &passages);

private:
    const WordForm &formOf(QStringView word);
    ReadingPtr readText(const QString &text);

    QHash<QString, ReadingPtr> m_texts; ///< of the last article
    std::shared_ptr<WordForms> m_forms = std::make_shared<WordForms>();
    QHash<QStringView, const WordForm *> m_known; ///< a language has few syllables: most words have been seen before
};

} // namespace toasoan
