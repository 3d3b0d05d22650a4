#include "app/desk/storage_thread.h"
#include "tests/benchmarks/children.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/sample_folders.h"
#include "tests/benchmarks/typing.h"
#include "tests/benchmarks/watched_application.h"
#include "tests/benchmarks/workstation.h"
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
QList<Measured> waitWhileOpening(int words)
{
    const QTemporaryDir folder;
    DraftId shown = makeLongDraft(folder.path(), LongDraft::Writing, words);
    DraftId other = makeLongDraft(folder.path(), LongDraft::Writing, words);
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

/// The letters of a folder's newest draft as a text file beside it.
QString lettersBeside(const QString &folder, const DraftId &draft)
{
    const auto desk = required(Desk::open(optionsFor(folder)));
    ArticleEditor page;
    page.load(required(desk->drafts().open(draft)).text.article);
    QFile file(folder + QStringLiteral("/letters.txt"));
    if (!file.open(QIODevice::WriteOnly))
        giveUp(file.errorString());
    file.write(page.toPlainText().toUtf8());
    return file.fileName();
}

/// Both as programs of their own: with the newest draft in the workstation, and its letters in a QTextEdit.
QList<ChildRun> childRuns(int words, int rounds)
{
    const QTemporaryDir folder;
    const QString letters = lettersBeside(folder.path(), makeLongDraft(folder.path(), LongDraft::Writing, words));
    QList<ChildRun> runs;
    for (int i = 0; i < rounds; ++i)
        runs << runChild(Child::Workstation, folder.path()) << runChild(Child::BareEditor, letters);
    return runs;
}

QList<Measured> start()
{
    Samples samples;
    const QList<ChildRun> runs = childRuns(1000, 7);
    for (qsizetype i = 2; i + 1 < runs.size(); i += 2) {
        samples.values.append(runs.at(i).start);
        samples.baselines.append(runs.at(i + 1).start);
    }
    return {medians(samples)};
}

QList<Measured> memoryOfLongArticle()
{
    const QList<ChildRun> runs = childRuns(100000, 1);
    const Memory &value = runs.at(0).memory;
    const Memory &baseline = runs.at(1).memory;
    return {{value.resident, baseline.resident}, {value.peak, baseline.peak}};
}

} // namespace

QList<Benchmark> windowFigures()
{
    return {
        {{u"program-start-to-painted-article"_qs}, Unit::Milliseconds, start},
        {{u"memory-resident-100000-words"_qs, u"memory-peak-100000-words"_qs}, Unit::Megabytes, memoryOfLongArticle},
        {{u"gui-thread-longest-wait-while-typing"_qs},
         Unit::Milliseconds,
         [] { return waitWhileTyping(LongDraft::Writing); }},
        {{u"gui-thread-longest-wait-while-typing-after-approval"_qs},
         Unit::Milliseconds,
         [] { return waitWhileTyping(LongDraft::Approved); }},
        {{u"gui-thread-longest-wait-saving-among-2000-drafts"_qs}, Unit::Milliseconds, waitWhileSaving},
        {{u"gui-thread-longest-wait-searching-2000-drafts"_qs}, Unit::Milliseconds, waitWhileSearching},
        {{u"gui-thread-longest-wait-opening-20000-words"_qs},
         Unit::Milliseconds,
         [] { return waitWhileOpening(20000); }},
        {{u"gui-thread-longest-wait-opening-100000-words"_qs},
         Unit::Milliseconds,
         [] { return waitWhileOpening(100000); }},
    };
}

} // namespace toasoan::benchmarks
