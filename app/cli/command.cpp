#include "app/cli/command.h"

namespace toasoan::cli {

Session::Session(Arguments arguments, QString format, QString dataFolder)
    : m_arguments(std::move(arguments)), m_format(std::move(format)), m_dataFolder(std::move(dataFolder))
{}

Result<Desk *> Session::desk()
{
    if (!m_desk) {
        DeskOptions options;
        options.folder = m_dataFolder;
        auto opened = Desk::open(options);
        if (!opened)
            return tl::unexpected(opened.error());
        m_desk = *std::move(opened);
    }
    return m_desk.get();
}

Option flag(const char *name)
{
    return {QString::fromLatin1(name), {}};
}

Option valued(const char *name, const char *placeholder)
{
    return {QString::fromLatin1(name), QString::fromLatin1(placeholder)};
}

tl::unexpected<Error> badUse(const QString &sentence)
{
    return failure(ErrorCode::BadUse, sentence);
}

} // namespace toasoan::cli
