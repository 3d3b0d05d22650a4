#include "app/exchange/importers/markdown_file.h"

#include "app/exchange/importers/decode_text.h"
#include "app/exchange/importers/html/html_reader.h"
#include "app/exchange/importers/recognition.h"

#include <QCoreApplication>

#include <md4c-html.h>

namespace toasoan {
namespace {

/// Empty when it cannot be read.
QByteArray htmlOf(const QByteArray &markdown)
{
    QByteArray html;
    const auto append = [](const MD_CHAR *text, MD_SIZE size, void *out) {
        static_cast<QByteArray *>(out)->append(text, static_cast<qsizetype>(size));
    };
    constexpr unsigned dialect = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEAUTOLINKS;
    const int failed = md_html(markdown.constData(), static_cast<MD_SIZE>(markdown.size()), append, &html, dialect, 0);
    return failed == 0 ? html : QByteArray();
}

} // namespace

Result<Imported> importMarkdown(const QByteArray &bytes)
{
    const auto decoded = decodeCopy(bytes);
    if (!decoded)
        return tl::unexpected<Error>(decoded.error());
    auto imported = readHtml(htmlOf(decoded->text.toUtf8())).and_then([](const RawCopy &copy) {
        return recognized(copy);
    });
    if (imported && decoded->from)
        imported->warnings.prepend(encodingWarning(*decoded->from));
    return imported;
}

} // namespace toasoan
