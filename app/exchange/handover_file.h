#pragma once
#include "app/exchange/handover.h"
#include "app/exchange/package.h"
#include "app/exchange/verify.h"

namespace toasoan {

/// What the file will be as large as, in bytes, beside its pictures.
[[nodiscard]] qint64 bytesOfTexts(const Handover &handover);

/// Writes it as one sealed zip, durably, for the eyes of its reader alone (mode 0600). TooLarge. On a worker.
[[nodiscard]] Result<PackageInfo> writeHandover(const Handover &handover, const QString &path);

/// What became of reading a file: a hand-over that is whole, or what is wrong with it. Part and problem are named as
/// verify.h has it; "not-a-handover" for a package of another purpose.
struct HandoverReading
{
    std::optional<Handover> handover;
    QList<PackageProblem> problems;
    QString sha256; ///< of the whole file
};

/// Trusts nothing: sizes, the seal and every byte of the zip, every name and hash, every text as what it should be.
[[nodiscard]] HandoverReading readHandoverBytes(const QByteArray &bytes);
/// NotFound, Io, TooLarge; whatever is wrong inside of the file is in the result. On a worker.
[[nodiscard]] Result<HandoverReading> readHandover(const QString &path);

/// Whether the bytes call themselves a hand-over, whole or not.
[[nodiscard]] bool callsItselfHandover(const QByteArray &bytes);

/// Refused, "handover", args: the first problem's part and its id; what a person is told who wanted to receive it.
[[nodiscard]] Result<Handover> whole(const HandoverReading &reading);

} // namespace toasoan
