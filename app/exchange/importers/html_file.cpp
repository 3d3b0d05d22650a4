#include "app/exchange/importers/html_file.h"

#include "app/exchange/importers/decode_text.h"
#include "app/exchange/importers/html/html_reader.h"
#include "app/exchange/importers/recognition.h"

namespace toasoan {

Result<Imported> importHtmlFile(const QByteArray &bytes)
{
    const auto decoded = decodeCopy(bytes);
    if (!decoded)
        return tl::unexpected<Error>(decoded.error());
    auto copy = readHtml(decoded->text.toUtf8());
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    const auto old = decoded->from ? decoded->from : settleEncoding(*copy, {});
    auto imported = recognized(std::move(*copy));
    if (imported && old)
        imported->warnings.prepend(encodingWarning(*old));
    return imported;
}

} // namespace toasoan
