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
constexpr int calm = 1500;      // ms in which nothing more has come: the program is at rest

QString nameOf(Child child)
{
    return child == Child::Workstation ? QStringLiteral("--workstation") : QStringLiteral("--bare-editor");
}

void reportPainting()
{
    std::puts("painted");
    std::fflush(stdout);
}

void reportMemory()
{
    rest(calm);
    const Memory memory = memoryOfThisProcess();
    std::printf("%f %f\n", memory.resident, memory.peak);
    std::fflush(stdout);
}

void beWorkstation(const QString &folder, const FontsRead &fonts)
{
    StartingWorkstation workstation(folder, fonts);
    std::optional<PaintWatch> watch; // from when the article is there: the window may be painted before
    bool checked = false;
    QObject::connect(&workstation.window, &MainWindow::ready, &workstation.window,
                     [&] { watch.emplace(*workstation.window.editor().viewport()); });
    QObject::connect(&workstation.proofreader, &Proofreader::checked, &workstation.window, [&] { checked = true; });
    waitFor([&] { return watch && watch->isOver(); });
    reportPainting();
    waitFor([&] { return checked; });
    reportMemory();
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
    reportPainting();
    reportMemory();
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
    const QList<QByteArray> memory = process.readAllStandardOutput().trimmed().split(' ');
    run.memory = {memory.value(0).toDouble(), memory.value(1).toDouble()};
    return run;
}

bool isChild(const char *argument)
{
    const QString asked = QString::fromUtf8(argument);
    return asked == nameOf(Child::Workstation) || asked == nameOf(Child::BareEditor);
}

FontsRead beginAsChild(const char *argument)
{
    if (QString::fromUtf8(argument) != nameOf(Child::Workstation))
        return {};
    keepLargePiecesApart();
    return readFontsAhead();
}

bool actAsChild(const QStringList &arguments, const FontsRead &fonts)
{
    const QString path = arguments.value(2);
    if (arguments.value(1) == nameOf(Child::Workstation))
        beWorkstation(path, fonts);
    else if (arguments.value(1) == nameOf(Child::BareEditor))
        beBareEditor(path);
    else
        return false;
    return true;
}

} // namespace toasoan::benchmarks
