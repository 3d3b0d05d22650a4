#pragma once
#include "app/desk/proofreader.h"
#include "app/desk/storage_thread.h"
#include "ui/window/main_window.h"

#include <functional>

namespace toasoan::benchmarks {

/// Runs the event loop until then; gives up after 20 seconds.
void waitFor(const std::function<bool()> &arrived);
void rest(int milliseconds);

/// The whole workstation over one data folder, as the program starts it: its first article is still to come.
struct StartingWorkstation
{
    StorageThread storage;
    Proofreader proofreader;
    MainWindow window;
    bool ready = false;

    explicit StartingWorkstation(const QString &folder, const FontsRead &fonts = {});
};

/// The same with its article.
struct Workstation : StartingWorkstation
{
    explicit Workstation(const QString &folder);
};

/// Until it has been painted as it is now.
void showOnce(QWidget &widget);

} // namespace toasoan::benchmarks
