#include "app/exchange/reading_copy/qr_code.h"

#include <memory>

#include <qrencode.h>

namespace toasoan {
namespace {

struct Free
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QrCode qrCode(const QString &text)
{
    const std::unique_ptr<QRcode, Free> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1)); // 0: the smallest that holds it
    if (!code)
        return {};
    QrCode out{code->width, {}};
    const double side = 1.0 / code->width;
    for (int row = 0; row < code->width; ++row) {
        const auto isDark = [&](int column) {
            return column < code->width && (code->data[row * code->width + column] & 1U) != 0; // the rest tells why
        };
        for (int column = 0; column < code->width; ++column) {
            int end = column;
            while (isDark(end))
                ++end;
            if (end > column)
                out.dark.append(QRectF(column * side, row * side, (end - column) * side, side));
            column = end;
        }
    }
    return out;
}

} // namespace toasoan
