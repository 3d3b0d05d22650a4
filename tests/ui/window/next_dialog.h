#pragma once
#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QTest>
#include <QTimer>

namespace toasoan {

/// Does something to the dialog that comes up next. One that is still open after a check failed is closed: its test
/// ends with what failed, instead of waiting for ever.
template<typename Dialog, typename Act>
void whenItComes(Act act)
{
    QTimer::singleShot(0, qApp, [act] {
        const QPointer<Dialog> dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return whenItComes<Dialog>(act);
        act(*dialog);
        if (dialog && QTest::currentTestFailed())
            dialog->close();
    });
}

} // namespace toasoan
