#include "ui/window/first_showing.h"

#include "ui/window/main_window.h"

#include <QTimer>

namespace toasoan {
namespace {

constexpr int patience = 150; // ms: longer than reading a draft takes, and no longer than a person notices

} // namespace

void showWithArticle(MainWindow &window)
{
    auto *timer = new QTimer(&window);
    timer->setSingleShot(true);
    const auto showOnce = [&window, timer] {
        timer->disconnect();
        window.disconnect(timer);
        timer->deleteLater();
        window.show();
    };
    QObject::connect(timer, &QTimer::timeout, timer, showOnce);
    QObject::connect(&window, &MainWindow::ready, timer, showOnce);
    timer->start(patience);
}

} // namespace toasoan
