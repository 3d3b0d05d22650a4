#include "app/desk/storage_thread.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/sample_folders.h"
#include "tests/benchmarks/watched_application.h"
#include "tests/benchmarks/workstation.h"
#include "tests/benchmarks/zipf_text.h"
#include "ui/editor/article_editor.h"
#include "ui/window/copy_commands.h"
#include "ui/window/import_commands.h"
#include "ui/window/main_window.h"

#include <QClipboard>
#include <QFile>
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

/// Small texts, each another one.
QStringList makeFiles(const QString &folder, int count)
{
    ZipfText text(11);
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        QFile file(folder + QStringLiteral("/%1.txt").arg(i));
        const QString letters = text.words(9) + u"\n\n" + text.words(30) + u"\n\n" + text.words(120) + u"\n";
        if (!file.open(QIODevice::WriteOnly) || file.write(letters.toUtf8()) < 0)
            giveUp(u"no file"_qs);
        paths.append(file.fileName());
    }
    return paths;
}

/// A thousand files brought in, and the report of them opened.
QList<Measured> waitWhileBringingIn()
{
    const QTemporaryDir folder;
    makeLongDraft(folder.path(), LongDraft::Writing);
    Workstation workstation(folder.path());
    auto &watched = *static_cast<WatchedApplication *>(QCoreApplication::instance());
    ImportCommands &imports = workstation.window.copy().imports();
    const Sample bringIn = [&] {
        const QTemporaryDir files;
        const QStringList paths = makeFiles(files.path(), 1000);
        rest(1000);
        (void)watched.takeLongestStretch();
        QTimer::singleShot(0, &workstation.window, [&] { imports.bringIn(paths, SameText::MakeAnother); });
        waitFor([&] { return imports.files().size() == paths.size(); });
        rest(500);
        QTimer::singleShot(0, &workstation.window, [&] {
            auto *report = new ImportReport(imports.files(), &workstation.window);
            report->setAttribute(Qt::WA_DeleteOnClose);
            report->show();
            QTimer::singleShot(500, report, &QWidget::close);
        });
        rest(1000);
        return watched.takeLongestStretch();
    };
    return {medians(interleaved(rounds, bringIn, [] { return longestAllowed; }))};
}

} // namespace

QList<Benchmark> copyFigures()
{
    return {
        {{u"gui-thread-longest-wait-pasting-1-mb-of-word-html"_qs}, Unit::Milliseconds, waitWhilePasting},
        {{u"gui-thread-longest-wait-bringing-in-1000-files"_qs}, Unit::Milliseconds, waitWhileBringingIn},
    };
}

} // namespace toasoan::benchmarks
