#pragma once
#include <QString>
#include <QStringList>

#include <optional>

namespace toasoan {

/// Kinds of failure, stable across versions: errorId() of them is what scripts see.
enum class ErrorCode {
    BadUse,               ///< the caller's words are off (command line, arguments)
    BadInput,             ///< a file or text from outside is not what it should be; detail says where and why
    TooLarge,             ///< over a limit of app/base/limits.h; args: what, limit
    NotFound,             ///< no such draft, revision, picture, person; args: what was asked for
    Io,                   ///< the operating system refused to read or write; detail is its own sentence
    DiskFull,             ///< nothing could be written for lack of room
    StoreDamaged,         ///< stored bytes do not have the hash they were stored with; args: what
    StoreNewer,           ///< the data folder was written by a newer version
    StoreLocked,          ///< the database is encrypted and nobody said the passphrase; args: its path
    WrongPassphrase,      ///< neither the passphrase nor the recovery code
    StoreBusy,            ///< another process holds the database longer than we wait
    Refused,              ///< the workflow does not allow it; detail is the reason's id
    NotApproved,          ///< only an approved article may leave; args: headline
    ChangedSinceApproval, ///< the text is not the one that was approved; args: headline
    ProgramMissing,       ///< another program has to be installed for it; args: kind of file, names of such programs
    PictureMissing,       ///< a figure refers to a picture that is not in the store; args: its hash
    Destination,          ///< where it should be published it did not go; detail: a trouble of app/workflow/troubles.h
    Interrupted,          ///< given up because it was asked to; nobody needs to be told
    Internal,             ///< our own fault
};

/// The machine's view of a failure. The sentence a person reads is made in one place per surface
/// (ui/common/error_text.cpp, app/cli/error_text.cpp) from code and args; `detail` is for the curious.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QStringList args;
    friend bool operator==(const Error &, const Error &) = default;
};

/// Stable lower-case id of a code, for JSON output and logs.
[[nodiscard]] QString errorId(ErrorCode code);
[[nodiscard]] std::optional<ErrorCode> errorCodeFromId(const QString &id);

} // namespace toasoan
