#pragma once
#include <QString>

class QWidget;

namespace toasoan {

void showAbout(const QString &dataFolder, QWidget *parent);

} // namespace toasoan
