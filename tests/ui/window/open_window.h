#pragma once
#include "app/desk/desk.h"
#include "app/desk/proofreader.h"
#include "app/desk/storage_thread.h"
#include "ui/editor/article_editor.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace toasoan::testing {

constexpr int patience = 20000; // ms: for a machine under load; no test waits that long when all is well

/// The window once it shows its article: over a fresh data folder with the sample, or over one that is there already.
struct OpenWindow
{
    QTemporaryDir folder; ///< the fresh one
    StorageThread storage;
    Proofreader proofreader;
    MainWindow window;

    OpenWindow() : OpenWindow(QString()) {}
    explicit OpenWindow(const QString &path, const QString &account = QStringLiteral("Người Thử"))
        : storage(DeskOptions{path.isEmpty() ? folder.path() : path, Access::ReadWrite, systemClock(), account, {}})
        , window(storage, proofreader, path.isEmpty() ? folder.path() : path)
    {
        QSignalSpy ready(&window, &MainWindow::ready);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        if (ready.isEmpty())
            ready.wait(patience);
    }
    [[nodiscard]] ArticleEditor &editor() const { return window.editor(); }
    [[nodiscard]] QString message() const { return window.messages().text(); }
    [[nodiscard]] bool close()
    {
        QSignalSpy closed(&window, &MainWindow::closed);
        window.close();
        return !closed.isEmpty() || closed.wait(patience);
    }
};

} // namespace toasoan::testing
