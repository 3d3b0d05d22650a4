#pragma once
#include <QString>
#include <QStringList>

class QWidget;

namespace toasoan::testing {

enum class Method { Telex, Vni };

/// How an input method gets its letters into a text field.
enum class Delivery {
    Preedit,          ///< composed outside the text, committed at the end of the word (fcitx5-unikey)
    PreeditWithSpace, ///< the same, the mark after the word in the same commit (ibus-unikey)
    BackspaceKeys,    ///< letters as keys, taken back by Backspace keys (UniKey)
    BackspaceCommits, ///< Backspace keys, letters as commits (ibus-bamboo)
    Surrounding,      ///< letters around the caret replaced (ibus-bamboo, Wayland)
    ShiftLeft,        ///< letters selected by Shift+Left and typed over (ibus-bamboo)
};

/// What stands in the text after each key of a word: "tieesng" → t, ti, tie, tiê, tiên, tiêng, tiếng. With Telex
/// the tone comes last, with VNI right behind its letter.
QStringList statesOf(const QString &word, Method method);

/// Types Vietnamese as a person at a keyboard with an input method does; a line feed is the Enter key.
void typeText(QWidget &field, const QString &text, Method method, Delivery delivery);

} // namespace toasoan::testing
