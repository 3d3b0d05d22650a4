#include "ui/actions/key_rules.h"

#include <QCoreApplication>

namespace toasoan {
namespace {

/// What moves and erases in every text field, with Ctrl or Shift or neither.
bool movesInText(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Insert:
    case Qt::Key_Delete:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
        return true;
    case Qt::Key_Backspace:
        return !(modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::ShiftModifier));
    default:
        return false;
    }
}

bool isInputMethods(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    return key == Qt::Key_Space || modifiers.testFlag(Qt::MetaModifier)
           || (modifiers == Qt::AltModifier && key == Qt::Key_Z)
           || (modifiers == Qt::ControlModifier
               && (key == Qt::Key_Period || key == Qt::Key_Semicolon)) // emoji, clipboard
           || (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && key == Qt::Key_U)
           || (modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier));
}

} // namespace

QKeySequence asPressed(const QKeySequence &keys)
{
    static constexpr char16_t shifted[] = u"~!@#$%^&*()_+{}|:\"<>?";
    static constexpr char16_t plain[] = u"`1234567890-=[]\\;',./";
    if (keys.count() != 1)
        return keys;
    const QStringView symbols(shifted);
    const qsizetype at = keys[0].key() < 0x80 ? symbols.indexOf(QChar(keys[0].key())) : -1;
    if (at < 0)
        return keys;
    return QKeySequence(
        QKeyCombination(keys[0].keyboardModifiers() | Qt::ShiftModifier, static_cast<Qt::Key>(plain[at])));
}

KeyFault keyFault(const QKeySequence &keys)
{
    if (keys.count() != 1)
        return KeyFault::NotOneChord;
    const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers();
    const Qt::Key key = keys[0].key();
    if ((key >= Qt::Key_Shift && key <= Qt::Key_Alt) || key == Qt::Key_unknown || key == 0)
        return KeyFault::NotOneChord;
    if (isInputMethods(key, modifiers))
        return KeyFault::InputMethod;
    const bool isFunctionKey = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    const bool isPlain = !(modifiers & (Qt::ControlModifier | Qt::AltModifier));
    return (isPlain && !isFunctionKey) || movesInText(key, modifiers) ? KeyFault::Typing : KeyFault::None;
}

QString keyFaultText(KeyFault fault, const QKeySequence &keys)
{
    const auto say = [&keys](const char *text) {
        return QCoreApplication::translate("KeyRules", text).arg(keys.toString(QKeySequence::NativeText));
    };
    switch (fault) {
    case KeyFault::None:
        return {};
    case KeyFault::NotOneChord:
        return QCoreApplication::translate("KeyRules", "One combination such as Ctrl+Shift+K is needed.");
    case KeyFault::Typing:
        return say(QT_TRANSLATE_NOOP("KeyRules", "“%1” is needed for typing and for moving in a text."));
    case KeyFault::InputMethod:
        return say(QT_TRANSLATE_NOOP("KeyRules", "“%1” belongs to Vietnamese input methods or to AltGr."));
    }
    return {};
}

} // namespace toasoan
