#pragma once
#include <QString>
#include <QStringList>

#include <functional>

class QObject;

namespace toasoan {

/// What decides whether Vietnamese can be typed here, as found at start-up.
struct TypingEnvironment
{
    QString platform;     ///< Qt's: "xcb", "wayland", "windows"…
    QString qtModule;     ///< QT_IM_MODULE
    QString xModifiers;   ///< XMODIFIERS
    QString gtkModule;    ///< GTK_IM_MODULE
    QStringList services; ///< names on the session bus
    QStringList plugins;  ///< files of this Qt's input context plug-ins
};

enum class TypingFault {
    None,
    PluginMissing, ///< nothing in this Qt speaks with the input method
    NotChosen,     ///< it could, but the session does not tell it to
};

struct InputMethod
{
    QString name; ///< as people know it ("fcitx5", "IBus"); empty: none that is known of
    TypingFault fault = TypingFault::None;
    QString remedy; ///< of PluginMissing: the package to install, where it is known; of NotChosen: what to set
    friend bool operator==(const InputMethod &, const InputMethod &) = default;
};

[[nodiscard]] InputMethod inputMethodOf(const TypingEnvironment &environment);
/// What is wrong and what to do, for people; empty when all is well.
[[nodiscard]] QString faultText(const InputMethod &method);

/// Looks around without waiting for the session bus; `done` hears of it later, not at all when `context` is gone.
void lookAround(QObject *context, const std::function<void(const TypingEnvironment &)> &done);

} // namespace toasoan
