#pragma once
#include <QString>

#include <optional>

class QWidget;

namespace toasoan {

class MessageBar;

/// The address that words are to lead to; empty: they lead nowhere. Nothing: the person thought better of it, or the
/// address is none that may be a link, and the messages say so.
[[nodiscard]] std::optional<QString> askLink(const QString &now, MessageBar &messages, QWidget *window);

} // namespace toasoan
