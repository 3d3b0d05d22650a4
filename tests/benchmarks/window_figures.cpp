#include "app/desk/storage_thread.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/sample_folders.h"
#include "tests/benchmarks/typing.h"
#include "tests/benchmarks/watched_application.h"
#include "ui/editor/article_editor.h"
#include "ui/panels/drafts_panel.h"
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

/// Until it has been painted as it is now.
void showOnce(QWidget &widget)
{
    PaintWatch watch(widget);
    widget.update();
    watch.wait();
}

WatchedApplication &watched()
{
    return *static_cast<WatchedApplication *>(QCoreApplication::instance());
}

/// The longest time away from the event loop while a person types on.
double longestWait(ArticleEditor &editor, Typist &typist)
{
    (void)watched().takeLongestStretch();
    for (int i = 0; i < keysPerRound; ++i) {
        const TypedKey key = typist.next();
        QCoreApplication::postEvent(&editor, new QKeyEvent(QEvent::KeyPress, key.key, Qt::NoModifier, key.letters));
        rest(betweenKeys);
    }
    return watched().takeLongestStretch();
}

Measured againstTheLimit(int rounds, const Sample &wait)
{
    return medians(interleaved(rounds, wait, [] { return longestAllowed; }));
}

QList<Measured> waitWhileTyping(LongDraft draft)
{
    const QTemporaryDir folder;
    makeLongDraft(folder.path(), draft);
    Workstation workstation(folder.path());
    waitFor([&] { return !workstation.window.article().findings().isEmpty(); });
    ArticleEditor &editor = workstation.window.editor();
    settleInTheMiddle(editor);
    rest(500);
    Typist typist;
    return {againstTheLimit(typingRounds, [&] { return longestWait(editor, typist); })};
}

/// Ctrl+S with the drafts list full: the list is read anew.
QList<Measured> waitWhileSaving()
{
    const QTemporaryDir folder;
    makeArchive(folder.path());
    makeLongDraft(folder.path(), LongDraft::Writing);
    Workstation workstation(folder.path());
    rest(1000);
    Typist typist;
    return {againstTheLimit(5, [&] {
        press(workstation.window.editor(), typist.next());
        rest(200);
        (void)watched().takeLongestStretch();
        QTimer::singleShot(0, &workstation.window, [&] { workstation.window.run(Command::Save); });
        rest(800);
        return watched().takeLongestStretch();
    })};
}

/// Typing in the search field: another list each time.
QList<Measured> waitWhileSearching()
{
    const QTemporaryDir folder;
    makeArchive(folder.path());
    makeLongDraft(folder.path(), LongDraft::Writing);
    Workstation workstation(folder.path());
    rest(1000);
    auto *search = workstation.window.findChild<DraftsPanel *>()->findChild<QLineEdit *>();
    const QStringList queries{QStringLiteral("k"), QStringLiteral("quynh"), QStringLiteral("kinh te"), QString()};
    return {againstTheLimit(5, [&] {
        (void)watched().takeLongestStretch();
        for (const QString &query : queries) {
            QTimer::singleShot(0, search, [&] { search->setText(query); });
            rest(500);
        }
        return watched().takeLongestStretch();
    })};
}

/// From one long article to another.
QList<Measured> waitWhileOpening()
{
    const QTemporaryDir folder;
    DraftId shown = makeLongDraft(folder.path(), LongDraft::Writing);
    DraftId other = makeLongDraft(folder.path(), LongDraft::Writing);
    Workstation workstation(folder.path());
    const QString letters = workstation.window.editor().toPlainText();
    QTextEdit plain;
    plain.resize(workstation.window.editor().size());
    plain.show();
    const Sample open = [&] {
        rest(1000);
        (void)watched().takeLongestStretch();
        workstation.window.openDraft(shown);
        std::swap(shown, other);
        rest(1000);
        return watched().takeLongestStretch();
    };
    const Sample setText = [&] {
        return millisecondsOf([&] {
            plain.setPlainText(letters);
            showOnce(*plain.viewport());
        });
    };
    return {medians(interleaved(5, open, setText))};
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
        {{u"gui-thread-longest-wait-while-typing"_qs},
         Unit::Milliseconds,
         [] { return waitWhileTyping(LongDraft::Writing); }},
        {{u"gui-thread-longest-wait-while-typing-after-approval"_qs},
         Unit::Milliseconds,
         [] { return waitWhileTyping(LongDraft::Approved); }},
        {{u"gui-thread-longest-wait-saving-among-2000-drafts"_qs}, Unit::Milliseconds, waitWhileSaving},
        {{u"gui-thread-longest-wait-searching-2000-drafts"_qs}, Unit::Milliseconds, waitWhileSearching},
        {{u"gui-thread-longest-wait-opening-10000-words"_qs}, Unit::Milliseconds, waitWhileOpening},
    };
}

} // namespace toasoan::benchmarks
