#include "tests/benchmarks/children.h"

#include "app/base/memory.h"
#include "tests/benchmarks/typing.h"
#include "tests/benchmarks/workstation.h"
#include "ui/common/fonts.h"
#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/typography.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <optional>

namespace toasoan::benchmarks {
namespace {

constexpr int patience = 60000; // ms
constexpr int calm = 1500;      // ms until all is loaded that comes after the first painting

QString nameOf(Child child)
{
    return child == Child::Workstation ? QStringLiteral("--workstation") : QStringLiteral("--bare-editor");
}

void report()
{
    std::puts("painted");
    std::fflush(stdout);
    rest(calm);
    std::printf("%f\n", residentMegabytes());
    std::fflush(stdout);
}

void beWorkstation(const QString &folder)
{
    StartingWorkstation workstation(folder);
    std::optional<PaintWatch> watch; // from when the article is there: the window may be painted before
    QObject::connect(&workstation.window, &MainWindow::ready, &workstation.window,
                     [&] { watch.emplace(*workstation.window.editor().viewport()); });
    waitFor([&] { return watch && watch->isOver(); });
    report();
}

void beBareEditor(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(file.errorString());
    QTextEdit edit;
    edit.setFont(letterFormat(fieldFormat(PageRole::Paragraph), {}).font());
    edit.resize(1366, 768);
    edit.setPlainText(QString::fromUtf8(file.readAll()));
    edit.show();
    const PaintWatch watch(*edit.viewport());
    waitFor([&] { return watch.isOver(); });
    report();
}

} // namespace

ChildRun runChild(Child child, const QString &path)
{
    ChildRun run;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    run.start = millisecondsOf([&] {
        process.start(QCoreApplication::applicationFilePath(), {nameOf(child), path});
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(patience))
                giveUp(nameOf(child) + QStringLiteral(" painted nothing"));
        }
    });
    (void)process.readLine();
    if (!process.waitForFinished(patience))
        giveUp(nameOf(child) + QStringLiteral(" did not end"));
    run.memory = process.readAllStandardOutput().trimmed().toDouble();
    return run;
}

bool isChild(const char *argument)
{
    const QString asked = QString::fromUtf8(argument);
    return asked == nameOf(Child::Workstation) || asked == nameOf(Child::BareEditor);
}

std::future<void> beginAsChild(const char *argument)
{
    if (QString::fromUtf8(argument) != nameOf(Child::Workstation))
        return {};
    keepLargePiecesApart();
    return readFontsAhead();
}

bool actAsChild(const QStringList &arguments)
{
    const QString path = arguments.value(2);
    if (arguments.value(1) == nameOf(Child::Workstation))
        beWorkstation(path);
    else if (arguments.value(1) == nameOf(Child::BareEditor))
        beBareEditor(path);
    else
        return false;
    return true;
}

} // namespace toasoan::benchmarks
