#pragma once
#include <QApplication>
#include <QTimer>

namespace toasoan {

/// Does something to the dialog that comes up next.
template<typename Dialog, typename Act>
void whenItComes(Act act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (dialog)
            act(*dialog);
        else
            whenItComes<Dialog>(act);
    });
}

} // namespace toasoan
