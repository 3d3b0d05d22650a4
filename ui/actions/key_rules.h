#pragma once
#include <QKeySequence>
#include <QString>

namespace toasoan {

/// Why keys cannot be a command's.
enum class KeyFault {
    None,
    NotOneChord, ///< nothing, a modifier alone, or several chords in a row
    Typing,      ///< letters and what moves and erases in a text
    InputMethod, ///< UniKey, EVKey, fcitx or ibus listens to them, or they are AltGr on Windows
};

/// The same press however it is written: "Ctrl++" is Ctrl+Shift+= on a US keyboard, and Qt runs neither of two commands
/// that differ in that alone.
[[nodiscard]] QKeySequence asPressed(const QKeySequence &keys);

[[nodiscard]] KeyFault keyFault(const QKeySequence &keys);
/// A sentence for people; empty without a fault.
[[nodiscard]] QString keyFaultText(KeyFault fault, const QKeySequence &keys);

} // namespace toasoan
