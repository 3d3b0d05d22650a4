#include "app/exchange/importers/html_file.h"

#include "app/exchange/importers/decode_text.h"
#include "app/exchange/importers/html/html_reader.h"
#include "app/exchange/importers/recognition.h"

#include <QRegularExpression>

namespace toasoan {
namespace {

/// As browsers look for it; empty where the head names none.
QByteArray charsetOf(const QByteArray &html)
{
    constexpr qsizetype head = 2048; // bytes
    static const QRegularExpression pattern(QStringLiteral("<meta[^>]*charset\\s*=\\s*[\"']?\\s*([a-z0-9_.:-]{1,40})"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(QString::fromLatin1(html.left(head))).captured(1).toLatin1();
}

Result<DecodedCopy> decodedPage(const QByteArray &bytes)
{
    auto decoded = decodeCopy(bytes);
    const QByteArray charset = charsetOf(bytes);
    if (decoded || decoded.error().code != ErrorCode::BadInput || charset.isEmpty() || bytes.contains('\0'))
        return decoded;
    return DecodedCopy{textIn(bytes, charset), {}};
}

Result<Imported> imported(const QByteArray &bytes, Result<RawCopy> (*read)(const QByteArray &utf8))
{
    const auto decoded = decodedPage(bytes);
    if (!decoded)
        return tl::unexpected<Error>(decoded.error());
    auto copy = read(decoded->text.toUtf8());
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    const auto old = decoded->from ? decoded->from : settleEncoding(*copy, {});
    auto imported = recognized(std::move(*copy));
    if (imported && old)
        imported->warnings.prepend(encodingWarning(*old));
    return imported;
}

} // namespace

Result<Imported> importHtmlFile(const QByteArray &bytes)
{
    return imported(bytes, [](const QByteArray &utf8) { return readHtml(utf8); });
}

Result<Imported> importWebPage(const QByteArray &bytes)
{
    return imported(bytes, readWebPage);
}

} // namespace toasoan
