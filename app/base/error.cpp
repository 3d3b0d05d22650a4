#include "app/base/error.h"

namespace toasoan {

QString errorId(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadUse:
        return QStringLiteral("bad-use");
    case ErrorCode::BadInput:
        return QStringLiteral("bad-input");
    case ErrorCode::TooLarge:
        return QStringLiteral("too-large");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::Io:
        return QStringLiteral("io");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk-full");
    case ErrorCode::StoreDamaged:
        return QStringLiteral("store-damaged");
    case ErrorCode::StoreNewer:
        return QStringLiteral("store-newer");
    case ErrorCode::StoreLocked:
        return QStringLiteral("store-locked");
    case ErrorCode::WrongPassphrase:
        return QStringLiteral("wrong-passphrase");
    case ErrorCode::StoreBusy:
        return QStringLiteral("store-busy");
    case ErrorCode::Refused:
        return QStringLiteral("refused");
    case ErrorCode::NotApproved:
        return QStringLiteral("not-approved");
    case ErrorCode::ChangedSinceApproval:
        return QStringLiteral("changed-since-approval");
    case ErrorCode::ProgramMissing:
        return QStringLiteral("program-missing");
    case ErrorCode::PictureMissing:
        return QStringLiteral("picture-missing");
    case ErrorCode::Destination:
        return QStringLiteral("destination");
    case ErrorCode::Interrupted:
        return QStringLiteral("interrupted");
    case ErrorCode::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

std::optional<ErrorCode> errorCodeFromId(const QString &id)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        if (errorId(static_cast<ErrorCode>(code)) == id)
            return static_cast<ErrorCode>(code);
    }
    return {};
}

} // namespace toasoan
