#pragma once
#include "app/base/result.h"

#include <optional>

namespace toasoan {

/// Why a destination did not take what was sent. Each has one sentence for people,
/// troubleText(); the destination's own words are args(1), plain text of at most 300 letters.
enum class Trouble {
    Unreachable,        ///< no connection: no network, no such host, refused
    TimedOut,           ///< no whole answer in time; it may have arrived all the same
    BrokenOff,          ///< the connection ended before the answer; it may have arrived all the same
    ServerFault,        ///< 5xx, or the database behind it is gone
    Busy,               ///< 429, 503
    NotUnderstood,      ///< an answer that is none of its kind; it may have arrived all the same
    AnswerTooLarge,     ///< more than a limit
    WrongPassword,      ///< the name or the password is not right, or was withdrawn
    LoginCutOff,        ///< the connection ended while somebody logged in: a line that broke, or a no that hung up
    LoginPassword,      ///< the password of the person's login instead of an application password
    RoleTooSmall,       ///< the account may not do that
    Blocked,            ///< something before the site (a plug-in, a firewall) lets no program in
    NoSuchSite,         ///< there is no CMS of that kind at the address
    CertificateUnknown, ///< TLS: nobody we trust vouches for the site
    CertificateExpired,
    Redirected,     ///< to another host: passwords do not follow
    FileTooLarge,   ///< a picture is larger than the site takes
    FileRefused,    ///< the site does not want that file
    Refused,        ///< 4xx: it said no and will again
    ChangedThere,   ///< others changed the article there since we brought it
    GoneThere,      ///< the article was deleted there
    TooSoon,        ///< a time for readers that is less than two minutes ahead
    NotAsSent,      ///< what stands there after all is not what was sent
    HostKeyOther,   ///< SFTP: the server\'s key is not the one that the destination names
    CannotPlan,     ///< it shows at once what it gets, and the time for readers is not there yet; args(1): that time
    NoPassword,     ///< this computer does not have it; args: destination
    WaitsForPerson, ///< it goes on by hand: somebody must say where it is now
    Settings,       ///< the destination's set-up is not whole
};

enum class Help {
    TryAgain, ///< by itself, later
    Person,   ///< somebody must do something first
};

[[nodiscard]] QString troubleId(Trouble trouble); ///< "unreachable", "timed-out"…
[[nodiscard]] Help helpFor(Trouble trouble);

/// Error of ErrorCode::Destination; args: the destination's host or folder, its own words.
[[nodiscard]] tl::unexpected<Error> troubled(Trouble trouble, const QString &where, const QString &words = {});

[[nodiscard]] bool isTrouble(const Error &error, Trouble trouble);
/// Whether a later try of the same may help: a trouble that does, a disk that is busy.
[[nodiscard]] Help helpFor(const Error &error);
constexpr int mostAttempts = 8;
/// Whether so many attempts, the last two of which ended so, are to be followed by one more, without a person. A log-in
/// without an answer is tried once more only: a no that hangs up looks alike, and more may lock an account.
[[nodiscard]] bool isTriedAgain(const Error &trouble, const std::optional<Error> &before, int attempts);
/// Whether what was sent may have arrived in spite of the error.
[[nodiscard]] bool mayHaveArrived(const Error &error);

/// What happened, that nothing is lost, and what to do. Empty for an error that is no trouble.
[[nodiscard]] QString troubleText(const Error &error);
/// The same trouble while a destination was only asked: nothing waits to be sent.
[[nodiscard]] Error ofCheck(Error trouble);
/// …after the last try: from here on only a person goes on with it.
[[nodiscard]] Error ofLastTry(Error trouble);

} // namespace toasoan
