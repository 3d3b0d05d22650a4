#include "app/desk/storage_thread.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/sample_folders.h"
#include "tests/benchmarks/watched_application.h"
#include "tests/benchmarks/workstation.h"
#include "tests/benchmarks/zipf_text.h"
#include "ui/editor/article_editor.h"
#include "ui/window/main_window.h"

#include <QClipboard>
#include <QMimeData>
#include <QTemporaryDir>

namespace toasoan::benchmarks {
namespace {

constexpr double longestAllowed = 8; // ms: a frame and the time the eye needs to notice
constexpr int rounds = 5;
constexpr qsizetype megabyte = 1024 * 1024;

/// As Word copies it: classes, styles and conditional comments around every run.
QByteArray wordHtml(qsizetype bytes)
{
    ZipfText text(7);
    QByteArray html = "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta charset=\"utf-8\"><style>"
                      "<!-- p.MsoNormal {margin:0cm; font-size:14.0pt; font-family:\"Times New Roman\",serif;} -->"
                      "</style></head><body lang=VI><!--StartFragment-->\n";
    while (html.size() < bytes) {
        html += "<p class=MsoNormal style='text-align:justify;text-indent:1.0cm;line-height:150%'><span lang=VI "
                "style='font-size:14.0pt;line-height:150%;mso-fareast-font-family:\"Times New Roman\"'>"
                + text.words(40).toUtf8() + " <b style='mso-bidi-font-weight:normal'>" + text.words(4).toUtf8()
                + "</b>&nbsp;" + text.words(20).toUtf8()
                + ".<!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]--><o:p></o:p></span></p>\n";
    }
    return html + "<!--EndFragment--></body></html>";
}

/// Into an open article, from the key until all is there and nothing is left to do.
QList<Measured> waitWhilePasting()
{
    const QTemporaryDir folder;
    makeLongDraft(folder.path(), LongDraft::Writing);
    Workstation workstation(folder.path());
    auto &watched = *static_cast<WatchedApplication *>(QCoreApplication::instance());
    auto *data = new QMimeData;
    data->setHtml(QString::fromUtf8(wordHtml(megabyte)));
    QGuiApplication::clipboard()->setMimeData(data);
    const Sample paste = [&] {
        workstation.window.editor().moveCursor(QTextCursor::End); // a field takes letters alone
        rest(1000);
        const int before = workstation.window.editor().document()->blockCount();
        (void)watched.takeLongestStretch();
        QTimer::singleShot(0, &workstation.window, [&] { workstation.window.run(Command::Paste); });
        waitFor([&] { return workstation.window.editor().document()->blockCount() > before + 500; });
        rest(1000);
        const double longest = watched.takeLongestStretch();
        workstation.window.run(Command::Undo);
        return longest;
    };
    return {medians(interleaved(rounds, paste, [] { return longestAllowed; }))};
}

} // namespace

QList<Benchmark> copyFigures()
{
    return {
        {{u"gui-thread-longest-wait-pasting-1-mb-of-word-html"_qs}, Unit::Milliseconds, waitWhilePasting},
    };
}

} // namespace toasoan::benchmarks
