#include "tests/connectors/endpoint_server.h"
#include "tests/connectors/file_destinations.h"
#include "tests/connectors/sftp_destination.h"

namespace toasoan::testing {

const QList<DestinationRow> &destinationRows()
{
    using Made = std::unique_ptr<FakeDestination>;
    static const QList<DestinationRow> rows{
        {"folder, ninjs", []() -> Made { return std::make_unique<FolderDestination>(QStringLiteral("ninjs")); }},
        {"folder, package", []() -> Made { return std::make_unique<FolderDestination>(QStringLiteral("tsb")); }},
        {"mail", []() -> Made { return std::make_unique<FolderDestination>(QStringLiteral("mail")); }},
        {"sftp", []() -> Made { return std::make_unique<SftpDestination>(); }},
        {"endpoint", []() -> Made { return std::make_unique<EndpointDestination>(); }},
    };
    return rows;
}

} // namespace toasoan::testing
