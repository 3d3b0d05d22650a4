#pragma once
#include <QHash>
#include <QList>
#include <QString>
#include <QTextCursor>

#include <optional>

namespace toasoan {

/// Puts what somebody's own list says for a word when the word is left: "ko" → "không". Only whole words as listed,
/// lower case; never again where it was taken back.
class Autocorrect
{
public:
    void setWords(const QHash<QString, QString> &words) { m_words = words; }
    void reset(); ///< another document

    /// The word that ends at `position`, if there is something to put for it. `caret` is where the caret stands now,
    /// so that undo brings it back there.
    void correct(const QTextCursor &caret, int position);
    /// After every change of the document: notices what undo took back.
    void noteChange();

    [[nodiscard]] static bool endsWord(QChar c); ///< a space or a mark after a word

private:
    struct Correction
    {
        QTextCursor start;
        QString typed;
    };
    [[nodiscard]] bool isTakenBack(int position) const;

    QHash<QString, QString> m_words;
    QList<Correction> m_made;
    QList<QTextCursor> m_takenBack;
};

} // namespace toasoan
