#pragma once
#include "app/language/spoken/spoken_words.h"

#include <QRegularExpression>

#include <optional>

namespace toasoan {

/// What is said for so many letters of the text.
struct Said
{
    qsizetype length = 0;
    QString words;
};

/// A place of a passage where a word begins, with what stands around it.
class Spot
{
public:
    Spot(QStringView text, qsizetype at, const SpokenWords &words) : m_text(text), m_at(at), m_words(words) {}

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] const SpokenWords &words() const { return m_words; }

    /// Of what begins right here. Forms look no further than a line: a passage may be megabytes of digits.
    [[nodiscard]] QRegularExpressionMatch match(const QRegularExpression &form) const;
    /// Whether the word before, or the two words, are of this kind.
    [[nodiscard]] bool follows(Context context) const;
    [[nodiscard]] bool followsWord(QStringView word) const;
    /// Whether what comes `length` letters later, behind a space, is of this kind.
    [[nodiscard]] bool precedes(Context context, qsizetype length) const;
    /// Whether a word of this kind, or two, stand anywhere before in the same sentence.
    [[nodiscard]] bool speaksOf(Context context) const;
    /// The letters from `length` letters on to the end of the sentence, in lower case.
    [[nodiscard]] QString clauseAfter(qsizetype length) const;
    [[nodiscard]] bool endsWord(qsizetype length) const { return isWordEnd(m_text, m_at + length); }

private:
    QStringView m_text;
    qsizetype m_at;
    const SpokenWords &m_words;
};

/// One way in which letters stand for words; nothing where it is not that.
using SpokenForm = std::optional<Said> (*)(const Spot &spot);

[[nodiscard]] const QList<SpokenForm> &dateForms();
[[nodiscard]] const QList<SpokenForm> &numberForms();
[[nodiscard]] const QList<SpokenForm> &codeForms();
[[nodiscard]] const QList<SpokenForm> &wordForms();

} // namespace toasoan
