#include "app/workflow/troubles.h"

#include "app/base/progress.h"

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

struct Row
{
    Trouble trouble;
    const char *id;
    Help help;
};

constexpr std::array rows = {
    Row{Trouble::Unreachable, "unreachable", Help::TryAgain},
    Row{Trouble::TimedOut, "timed-out", Help::TryAgain},
    Row{Trouble::BrokenOff, "broken-off", Help::TryAgain},
    Row{Trouble::ServerFault, "server-fault", Help::TryAgain},
    Row{Trouble::Busy, "busy", Help::TryAgain},
    Row{Trouble::NotUnderstood, "not-understood", Help::TryAgain},
    Row{Trouble::AnswerTooLarge, "answer-too-large", Help::Person},
    Row{Trouble::WrongPassword, "wrong-password", Help::Person},
    Row{Trouble::LoginCutOff, "login-cut-off", Help::TryAgain},
    Row{Trouble::LoginPassword, "login-password", Help::Person},
    Row{Trouble::RoleTooSmall, "role-too-small", Help::Person},
    Row{Trouble::Blocked, "blocked", Help::Person},
    Row{Trouble::NoSuchSite, "no-such-site", Help::Person},
    Row{Trouble::CertificateUnknown, "certificate-unknown", Help::Person},
    Row{Trouble::CertificateExpired, "certificate-expired", Help::Person},
    Row{Trouble::Redirected, "redirected", Help::Person},
    Row{Trouble::FileTooLarge, "file-too-large", Help::Person},
    Row{Trouble::FileRefused, "file-refused", Help::Person},
    Row{Trouble::Refused, "refused-there", Help::Person},
    Row{Trouble::ChangedThere, "changed-there", Help::Person},
    Row{Trouble::GoneThere, "gone-there", Help::Person},
    Row{Trouble::TooSoon, "too-soon", Help::Person},
    Row{Trouble::NotAsSent, "not-as-sent", Help::Person},
    Row{Trouble::HostKeyOther, "host-key-other", Help::Person},
    Row{Trouble::CannotPlan, "cannot-plan", Help::Person},
    Row{Trouble::NoPassword, "no-password", Help::Person},
    Row{Trouble::WaitsForPerson, "waits-for-person", Help::Person},
    Row{Trouble::Settings, "settings", Help::Person},
};

const Row &rowOf(Trouble trouble)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [trouble](const Row &row) { return row.trouble == trouble; });
    Q_ASSERT(found != rows.end());
    return *found;
}

} // namespace

QString troubleId(Trouble trouble)
{
    return QString::fromLatin1(rowOf(trouble).id);
}

Help helpFor(Trouble trouble)
{
    return rowOf(trouble).help;
}

tl::unexpected<Error> troubled(Trouble trouble, const QString &where, const QString &words)
{
    constexpr qsizetype longestWords = 300;
    return failure(ErrorCode::Destination, troubleId(trouble), {where, words.simplified().left(longestWords)});
}

bool isTrouble(const Error &error, Trouble trouble)
{
    return error.code == ErrorCode::Destination && error.detail == troubleId(trouble);
}

Help helpFor(const Error &error)
{
    if (error.code != ErrorCode::Destination)
        return error.code == ErrorCode::StoreBusy ? Help::TryAgain : Help::Person;
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&error](const Row &row) { return error.detail == QLatin1String(row.id); });
    return found == rows.end() ? Help::Person : found->help;
}

bool isTriedAgain(const Error &trouble, const std::optional<Error> &before, int attempts)
{
    const bool isCutAgain =
        isTrouble(trouble, Trouble::LoginCutOff) && before && isTrouble(*before, Trouble::LoginCutOff);
    return helpFor(trouble) == Help::TryAgain && attempts < mostAttempts && !isCutAgain;
}

bool mayHaveArrived(const Error &error)
{
    return wasGivenUp(error) || isTrouble(error, Trouble::TimedOut) || isTrouble(error, Trouble::BrokenOff)
           || isTrouble(error, Trouble::NotUnderstood) || isTrouble(error, Trouble::ServerFault)
           || isTrouble(error, Trouble::Busy) || isTrouble(error, Trouble::AnswerTooLarge);
}

} // namespace toasoan
