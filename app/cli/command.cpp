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

tl::unexpected<Error> badUse(const QString &sentence)
{
    return failure(ErrorCode::BadUse, sentence);
}

} // namespace toasoan::cli
