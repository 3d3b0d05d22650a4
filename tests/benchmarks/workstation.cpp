#include "tests/benchmarks/workstation.h"

#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/sample_folders.h"
#include "tests/benchmarks/typing.h"
#include "ui/editor/article_editor.h"
#include "ui/window/first_showing.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace toasoan::benchmarks {

void waitFor(const std::function<bool()> &arrived)
{
    const QDeadlineTimer deadline(20000);
    QTimer heartbeat;
    heartbeat.start(50);
    while (!arrived()) {
        // Once round the loop: given a time, it goes on as long as there is anything to do, whatever has arrived.
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (deadline.hasExpired())
            giveUp(QStringLiteral("the window was not ready"));
    }
}

void rest(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

StartingWorkstation::StartingWorkstation(const QString &folder, const FontsRead &fonts)
    : storage(optionsFor(folder)), window(storage, proofreader, folder, fonts)
{
    QObject::connect(&window, &MainWindow::ready, &window, [this] { ready = true; });
    showWithArticle(window);
}

Workstation::Workstation(const QString &folder) : StartingWorkstation(folder)
{
    waitFor([this] { return ready; });
    window.editor().commitPreedit(); // all of the page is there from now on
}

void showOnce(QWidget &widget)
{
    PaintWatch watch(widget);
    widget.update();
    watch.wait();
}

} // namespace toasoan::benchmarks
