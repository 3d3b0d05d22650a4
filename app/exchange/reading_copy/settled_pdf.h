#pragma once
#include <QByteArray>
#include <QDateTime>

namespace toasoan {

/// What QPdfWriter wrote, with everything out of it that differs from one writing to the next: the same pages and the
/// same time give the same bytes. `made` stands in it as the time of its making. Empty when it is no PDF.
[[nodiscard]] QByteArray settledPdf(const QByteArray &pdf, const QDateTime &made);

} // namespace toasoan
