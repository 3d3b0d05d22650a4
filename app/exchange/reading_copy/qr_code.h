#pragma once
#include <QList>
#include <QRectF>
#include <QString>

namespace toasoan {

/// The dark stretches of a QR code (ISO/IEC 18004, a quarter of it may be spoilt) that says `text`, in a square whose
/// side is 1; beyond it there must be nothing for four modules. Empty where the text is too long. Letters outside of
/// capitals and digits take more room.
struct QrCode
{
    int modules = 0; ///< a side
    QList<QRectF> dark;
};
[[nodiscard]] QrCode qrCode(const QString &text);

} // namespace toasoan
