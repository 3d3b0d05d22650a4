#include "tests/benchmarks/children.h"

#include "tests/benchmarks/workstation.h"
#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/typography.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <cstdio>

namespace toasoan::benchmarks {
namespace {

constexpr int patience = 60000; // ms
constexpr int calm = 1500;      // ms until all is loaded that comes after the first painting

QString nameOf(Child child)
{
    return child == Child::Workstation ? QStringLiteral("--workstation") : QStringLiteral("--bare-editor");
}

void report(QWidget &painted)
{
    showOnce(painted);
    std::puts("painted");
    std::fflush(stdout);
    rest(calm);
    std::printf("%f\n", residentMegabytes());
    std::fflush(stdout);
}

void beWorkstation(const QString &folder)
{
    Workstation workstation(folder);
    report(*workstation.window.editor().viewport());
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
    report(*edit.viewport());
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
