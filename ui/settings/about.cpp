#include "ui/settings/about.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace toasoan {

void showAbout(const QString &dataFolder, QWidget *parent)
{
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(QCoreApplication::translate("About", "About Tòa Soạn"));
    box.setText(QCoreApplication::translate("About",
                                            "Tòa Soạn %1\nA workstation for Vietnamese newsrooms.\nFree software "
                                            "under GPL-3.0-or-later.\nYour data: %2")
                    .arg(QStringLiteral(TOASOAN_VERSION), dataFolder));
    box.addButton(QCoreApplication::translate("About", "Close"), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace toasoan
