#include "app/cli/command.h"

#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/base/memory.h"
#include "app/cli/terminal_progress.h"

#include <QCoreApplication>

#include <QStringDecoder>

namespace toasoan::cli {

Session::Session(Arguments arguments, QString format, QString dataFolder)
    : m_arguments(std::move(arguments)), m_format(std::move(format)), m_dataFolder(std::move(dataFolder))
{}

Result<Desk *> Session::desk()
{
    if (!m_desk) {
        const auto said = secret();
        if (!said)
            return tl::unexpected(said.error());
        DeskOptions options;
        options.secret = *said;
        options.folder = m_dataFolder;
        TerminalProgress line(QCoreApplication::translate(
            "Cli", "Drafts of an older version are brought into the form of this one (Ctrl+C gives it up):"));
        options.progress = line.progress();
        auto opened = Desk::open(options);
        if (!opened)
            return tl::unexpected(opened.error());
        m_desk = *std::move(opened);
    }
    return m_desk.get();
}

Result<Settings> Session::settings()
{
    if (!m_arguments.has(QStringLiteral("passphrase-file")))
        return loadSettings(m_dataFolder);
    return desk().and_then([](Desk *desk) { return desk->settings(); });
}

Result<QString> Session::secret() const
{
    const auto file = m_arguments.value(QStringLiteral("passphrase-file"));
    return file ? passphraseIn(*file) : Result<QString>(QString());
}

Result<QString> passphraseIn(const QString &path)
{
    keepOutOfCoreDumps();
    auto bytes = readFile(path, limits::passphraseBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString line = QString(decoder(*bytes)).section(u'\n', 0, 0).remove(u'\r');
    if (decoder.hasError() || line.isEmpty())
        return failure(ErrorCode::BadInput, QStringLiteral("no passphrase in the file"), {path});
    return line;
}

Option flag(const char *name)
{
    return {QString::fromLatin1(name), {}};
}

Option valued(const char *name, const char *placeholder)
{
    return {QString::fromLatin1(name), QString::fromUtf8(placeholder)};
}

tl::unexpected<Error> badUse(const QString &sentence)
{
    return failure(ErrorCode::BadUse, sentence);
}

} // namespace toasoan::cli
