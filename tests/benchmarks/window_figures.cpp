#include "app/desk/storage_thread.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/sample_articles.h"
#include "tests/benchmarks/typing.h"
#include "tests/benchmarks/watched_application.h"
#include "ui/editor/article_editor.h"
#include "ui/window/main_window.h"
#include "ui/window/open_article.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

namespace toasoan::benchmarks {
namespace {

constexpr double longestAllowed = 8; // ms: a frame and the time the eye needs to notice
constexpr int typingRounds = 5;
constexpr int keysPerRound = 40;
constexpr int betweenKeys = 110; // ms: somebody who types fast

DeskOptions optionsFor(const QString &folder)
{
    return {folder, Access::ReadWrite, systemClock(), QStringLiteral("Người Đo")};
}

void waitFor(const std::function<bool()> &arrived)
{
    const QDeadlineTimer deadline(20000);
    while (!arrived()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
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

/// The whole workstation over one data folder.
struct Workstation
{
    StorageThread storage;
    Proofreader proofreader;
    MainWindow window;
    bool ready = false;

    explicit Workstation(const QString &folder) : storage(optionsFor(folder)), window(storage, proofreader, folder)
    {
        QObject::connect(&window, &MainWindow::ready, &window, [this] { ready = true; });
        window.show();
        waitFor([this] { return ready; });
    }
};

/// Ten thousand chữ with thirty figures that show a stored picture, as the newest draft of the folder.
void makeLongDraft(const QString &folder)
{
    const auto desk = required(Desk::open(optionsFor(folder)));
    const PictureRef picture = required(desk->pictures().add(samplePhotograph(1, {1500, 1000})));
    const Article article = sampleArticle({.words = 10000, .figures = 30, .picture = picture});
    (void)required(desk->drafts().create(article, {}, QStringLiteral("made")));
}

/// The longest time away from the event loop while a person types on.
double longestWait(ArticleEditor &editor, Typist &typist, WatchedApplication &application)
{
    (void)application.takeLongestStretch();
    for (int i = 0; i < keysPerRound; ++i) {
        const TypedKey key = typist.next();
        QCoreApplication::postEvent(&editor, new QKeyEvent(QEvent::KeyPress, key.key, Qt::NoModifier, key.letters));
        rest(betweenKeys);
    }
    return application.takeLongestStretch();
}

QList<Measured> waitWhileTyping()
{
    const QTemporaryDir folder;
    makeLongDraft(folder.path());
    Workstation workstation(folder.path());
    waitFor([&] { return !workstation.window.article().findings().isEmpty(); });
    ArticleEditor &editor = workstation.window.editor();
    settleInTheMiddle(editor);
    rest(500);
    auto &application = *static_cast<WatchedApplication *>(QCoreApplication::instance());
    Typist typist;
    return {medians(interleaved(
        typingRounds, [&] { return longestWait(editor, typist, application); }, [] { return longestAllowed; }))};
}

/// Until it has been painted as it is now.
void showOnce(QWidget &widget)
{
    PaintWatch watch(widget);
    widget.update();
    watch.wait();
}

/// From nothing to a window that shows the newest draft.
double windowStart(const QString &folder)
{
    std::unique_ptr<Workstation> workstation;
    return millisecondsOf([&] {
        workstation = std::make_unique<Workstation>(folder);
        showOnce(*workstation->window.editor().viewport());
    });
}

double plainEditorStart()
{
    QTextEdit edit;
    return millisecondsOf([&] {
        edit.resize(1366, 768);
        edit.setPlainText(QStringLiteral("chữ"));
        edit.show();
        showOnce(*edit.viewport());
    });
}

QList<Measured> start()
{
    const QTemporaryDir folder;
    return {medians(interleaved(
        10, [&] { return windowStart(folder.path()); }, plainEditorStart))};
}

} // namespace

QList<Benchmark> windowFigures()
{
    return {
        {{u"window-start"_qs}, Unit::Milliseconds, start},
        {{u"gui-thread-longest-wait-while-typing"_qs}, Unit::Milliseconds, waitWhileTyping},
    };
}

} // namespace toasoan::benchmarks
