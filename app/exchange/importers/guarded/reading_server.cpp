#include "app/exchange/importers/guarded/reading_server.h"

#include "app/exchange/importers/guarded/imported_form.h"
#include "app/exchange/importers/importers.h"
#include "app/sandbox/frames.h"
#include "app/sandbox/self_limits.h"

#include <QDateTime>

namespace toasoan {
namespace {

constexpr int secondsAFile = 10;
constexpr qsizetype longestName = 4096; // bytes

/// What is opened at its first use would find the doors shut.
void openWhatIsNeeded()
{
    (void)QDateTime::currentDateTime().toUTC();
    (void)QDateTime::currentDateTime().toString(Qt::ISODate);
}

bool answerOne(int socket)
{
    const auto name = receiveFrame(socket, longestName, {});
    auto bytes = name ? receiveFrame(socket, largestCopyFile, {}) : tl::unexpected<Error>(name.error());
    if (!bytes)
        return false;
    allowSeconds(secondsAFile);
    const auto read = importBytes(QString::fromUtf8(*name), *bytes);
    bytes->clear();
    return sendFrame(socket, toBytes(read), {}).has_value();
}

} // namespace

int serveReading(int socket)
{
    openWhatIsNeeded();
    shutTheDoors();
    while (answerOne(socket)) {
    }
    return 0;
}

} // namespace toasoan
