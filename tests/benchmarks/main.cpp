#include "tests/benchmarks/children.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/watched_application.h"
#include "ui/common/fonts.h"
#include "ui/common/theme.h"
#include "ui/common/toasoan_style.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace {

using namespace toasoan::benchmarks;

bool anyWanted(const QStringList &names, const QString &filter)
{
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return name.contains(filter); });
}

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

QString unitText(Unit unit)
{
    switch (unit) {
    case Unit::Milliseconds:
        return QStringLiteral("ms");
    case Unit::Microseconds:
        return QStringLiteral("us");
    case Unit::Kilobytes:
        return QStringLiteral("KB");
    case Unit::Megabytes:
        break;
    }
    return QStringLiteral("MB");
}

void print(const QString &name, Unit unit, const Measured &measured)
{
    const double scale = unit == Unit::Microseconds ? 1000 : unit == Unit::Kilobytes ? 1024 : 1;
    const QJsonObject line{
        {QStringLiteral("name"), name},
        {QStringLiteral("value"), rounded(measured.value * scale)},
        {QStringLiteral("unit"), unitText(unit)},
        {QStringLiteral("baseline"), rounded(measured.baseline * scale)},
        {QStringLiteral("ratio"), rounded(measured.value / measured.baseline)},
    };
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// The offscreen platform says this for every window.
void quieter(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(u"This plugin does not support"))
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, message)));
}

bool run(const QString &filter)
{
    bool any = false;
    for (const auto &figures : {editorFigures(), findFigures(), windowFigures(), articleFigures(), proofingFigures(),
                                copyFigures(), draftsFigures(), findingFigures(), packageFigures(), pictureFigures(),
                                pictureWindowFigures(), importFigures()}) {
        for (const Benchmark &benchmark : figures) {
            if (!anyWanted(benchmark.names, filter))
                continue;
            const QList<Measured> measured = benchmark.measure();
            for (qsizetype i = 0; i < measured.size(); ++i) {
                if (benchmark.names.at(i).contains(filter))
                    print(benchmark.names.at(i), benchmark.unit, measured.at(i));
            }
            any = true;
        }
    }
    return any;
}

} // namespace

/// benchmarks [FILTER]: measures what has FILTER in its name; one JSON object a line.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(quieter);
    const char *asked = argc > 1 ? argv[1] : "";
    const toasoan::FontsRead fonts = beginAsChild(asked);
    // Children are measured from outside: watching their event loops would cost them time at each event.
    const std::unique_ptr<QApplication> application(isChild(asked) ? new QApplication(argc, argv)
                                                                   : new WatchedApplication(argc, argv));
    QApplication::setStyle(new toasoan::ToaSoanStyle);
    QApplication::setFont(toasoan::interfaceFont());
    QApplication::setPalette(
        toasoan::paletteOf(toasoan::chosenTheme(toasoan::ThemeChoice::Light, application->palette())));
    QApplication::setCursorFlashTime(0); // a blinking caret paints, too
    if (actAsChild(QCoreApplication::arguments(), fonts))
        return 0;
    const QString filter = QCoreApplication::arguments().value(1);
    if (!run(filter))
        giveUp(u"nothing is named like "_qs + filter);
    return 0;
}
