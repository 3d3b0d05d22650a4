#include "app/cli/command_table.h"
#include "app/cli/error_text.h"
#include "app/desk/data_folder.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <cstdio>
#include <cstring>
#include <langinfo.h>
#include <memory>

using namespace toasoan;
using namespace toasoan::cli;

namespace {

/// Qt wants a UTF-8 locale and says so on stderr, where only our own sentences belong.
void ensureUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// Pages are drawn with fonts, which a QGuiApplication alone has. It takes several times as long to start, so it is
/// made where a word asks for a PDF, and needs no display, theme or input method.
std::unique_ptr<QCoreApplication> newApplication(int &argc, char **argv)
{
    const bool asksForPages =
        std::any_of(argv, argv + argc, [](const char *word) { return QByteArray(word).toLower().contains("pdf"); });
    if (!asksForPages)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    qunsetenv("QT_IM_MODULE");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    return std::make_unique<QGuiApplication>(argc, argv);
}

Outcome print(std::FILE *stream, const QByteArray &bytes)
{
    const auto wanted = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, wanted, stream) == wanted && std::fflush(stream) == 0)
        return {};
    return failure(ErrorCode::Io, QString::fromLocal8Bit(std::strerror(errno)));
}

QByteArray jsonLine(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact) + '\n';
}

void printNote(const QString &note)
{
    (void)print(stderr, QString(u"toasoan-cli: " + note + u'\n').toUtf8()); // where else could one complain?
}

/// Half an answer is worse than none: a script must see that the rest is missing.
ExitStatus printAnswer(const QByteArray &bytes, ExitStatus status)
{
    const Outcome printed = print(stdout, bytes);
    if (printed)
        return status;
    printNote(errorText(printed.error()));
    return OurFault;
}

ExitStatus fail(const Error &error, const QString &format)
{
    printNote(errorText(error));
    if (format != u"json")
        return exitStatus(error.code);
    const QJsonObject object{{QStringLiteral("error"), errorJson(error)}};
    return printAnswer(jsonLine(object), exitStatus(error.code));
}

ExitStatus print(const Answer &answer, const QString &format)
{
    for (const QString &note : answer.notes)
        printNote(note);
    if (answer.bytes)
        return printAnswer(*answer.bytes, answer.status);
    return printAnswer(format == u"json" ? jsonLine(answer.json) : answer.text.toUtf8(), answer.status);
}

/// What the first look at a command line tells: enough to speak the right language and form about the rest.
struct Globals
{
    QString language;
    QString format;
};

Globals globalsOf(const QStringList &words)
{
    Globals globals{{}, QStringLiteral("text")};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString next = words.value(i + 1);
        if (words[i] == u"--lang" || words[i].startsWith(u"--lang="))
            globals.language = words[i].contains(u'=') ? words[i].section(u'=', 1) : next;
        if ((words[i] == u"--format" && next == u"json") || words[i] == u"--format=json")
            globals.format = QStringLiteral("json");
    }
    return globals;
}

bool speaksEnglish(const QString &wanted)
{
    return wanted.isEmpty() ? QLocale::system().language() == QLocale::English : wanted == u"en";
}

Outcome rightWords(const Command &command, const Arguments &arguments)
{
    const qsizetype words = arguments.words.size();
    if (words < command.fewestWords || (command.mostWords >= 0 && words > command.mostWords))
        return badUse(QCoreApplication::translate("Cli", "Usage: %1").arg(usageOf(command)));
    const QString format = arguments.value(QStringLiteral("format")).value_or(QStringLiteral("text"));
    if (!command.formats.contains(format))
        return badUse(
            QCoreApplication::translate("Cli", "--format is one of: %1.").arg(command.formats.join(u", "_qs)));
    const QString language = arguments.value(QStringLiteral("lang")).value_or(QStringLiteral("vi"));
    if (language != u"vi" && language != u"en")
        return badUse(QCoreApplication::translate("Cli", "--lang is vi or en."));
    return {};
}

Result<Answer> runCommand(const Command &command, const QStringList &words)
{
    auto arguments = parseArguments(words, globalOptions() + command.options);
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->has(QStringLiteral("help")))
        return Answer{QJsonObject{{QStringLiteral("usage"), usageOf(command)}}, helpText(command), {}, {}, Done};
    if (auto right = rightWords(command, *arguments); !right)
        return tl::unexpected(right.error());
    const QString format = arguments->value(QStringLiteral("format")).value_or(QStringLiteral("text"));
    const QString data = arguments->value(QStringLiteral("data")).value_or(defaultDataFolder());
    Session session(*std::move(arguments), format, data);
    return command.run(session);
}

/// --help and --version need no command.
Result<Answer> withoutCommand(const QStringList &words)
{
    const auto arguments = parseArguments(words, globalOptions());
    if (!arguments)
        return tl::unexpected(arguments.error());
    const QString version = QStringLiteral(TOASOAN_VERSION);
    if (arguments->has(QStringLiteral("version")))
        return Answer{QJsonObject{{QStringLiteral("version"), version}},
                      QString(u"toasoan-cli " + version + u'\n'),
                      {},
                      {},
                      Done};
    if (arguments->has(QStringLiteral("help"))) {
        QJsonArray names;
        for (const Command &command : commands())
            names.append(command.name);
        return Answer{QJsonObject{{QStringLiteral("commands"), names}}, helpText(), {}, {}, Done};
    }
    return badUse(QCoreApplication::translate("Cli", "Which command? `toasoan-cli --help` lists them."));
}

Result<Answer> run(const QStringList &words)
{
    const QList<qsizetype> places = commandWords(words);
    if (places.isEmpty())
        return withoutCommand(words);
    QStringList names;
    for (const qsizetype place : places)
        names.append(words[place]);
    return commandNamed(names).and_then([&](const NamedCommand &named) {
        QStringList rest = words;
        for (int i = named.words - 1; i >= 0; --i)
            rest.removeAt(places[i]);
        return runCommand(*named.command, rest);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    ensureUtf8Locale();
    const auto application = newApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("toasoan-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOASOAN_VERSION));
    const QStringList words = application->arguments().mid(1);
    const Globals globals = globalsOf(words);
    QTranslator vietnamese;
    if (!speaksEnglish(globals.language) && vietnamese.load(QStringLiteral(":/i18n/toasoan_vi.qm")))
        QCoreApplication::installTranslator(&vietnamese);
    const auto answer = run(words);
    return answer ? print(*answer, globals.format) : fail(answer.error(), globals.format);
}
