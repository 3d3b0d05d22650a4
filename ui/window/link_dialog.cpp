#include "ui/window/link_dialog.h"

#include "app/article/text.h"
#include "ui/window/message_bar.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace toasoan {

std::optional<QString> askLink(const QString &now, MessageBar &messages, QWidget *window)
{
    bool accepted = false;
    const QString title = QCoreApplication::translate("LinkDialog", "Link");
    const QString label = QCoreApplication::translate("LinkDialog", "Address (https://…, mailto:…); empty: no link");
    const QString address = QInputDialog::getText(window, title, label, QLineEdit::Normal, now, &accepted).trimmed();
    if (!accepted)
        return std::nullopt;
    if (address.isEmpty() || isSafeLink(address))
        return address;
    messages.say(MessageBar::Kind::Warning,
                 QCoreApplication::translate("LinkDialog", "“%1” cannot be a link: only http, https, mailto and tel "
                                                           "addresses are taken. The text has not changed.")
                     .arg(address));
    return std::nullopt;
}

} // namespace toasoan
