#pragma once
#include "app/base/error.h"

namespace toasoan::cli {

/// What the process ends with; scripts rely on it.
enum ExitStatus {
    Done = 0,
    Found = 1,  ///< findings, refused, or not whole
    BadUse = 2, ///< bad use or bad input
    OurFault = 3,
};

[[nodiscard]] inline ExitStatus exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Refused:
    case ErrorCode::Destination:
    case ErrorCode::NotApproved:
    case ErrorCode::ChangedSinceApproval:
    case ErrorCode::PictureMissing:
    case ErrorCode::StoreDamaged:
        return Found;
    case ErrorCode::BadUse:
    case ErrorCode::BadInput:
    case ErrorCode::TooLarge:
    case ErrorCode::NotFound:
    case ErrorCode::ProgramMissing:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreLocked:
    case ErrorCode::WrongPassphrase:
        return BadUse;
    case ErrorCode::Io:
    case ErrorCode::DiskFull:
    case ErrorCode::StoreBusy:
    case ErrorCode::Interrupted:
    case ErrorCode::Internal:
        return OurFault;
    }
    return OurFault;
}

} // namespace toasoan::cli
