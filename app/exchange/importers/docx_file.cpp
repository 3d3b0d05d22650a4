#include "app/exchange/importers/docx_file.h"

#include "app/exchange/importers/decode_text.h"
#include "app/exchange/importers/office/docx_reader.h"
#include "app/exchange/importers/recognition.h"

namespace toasoan {
namespace {

Result<Imported> importView(const PackageParts &parts, ChangesView view)
{
    auto copy = readDocx(parts, view);
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    const auto old = settleEncoding(*copy, {});
    auto imported = recognized(std::move(*copy));
    if (imported && old)
        imported->warnings.prepend(encodingWarning(*old));
    return imported;
}

} // namespace

Result<Imported> importDocx(const QByteArray &bytes)
{
    const auto parts = partsOf(bytes, isDocxPart);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    auto imported = importView(*parts, ChangesView::Now);
    if (!imported || !imported->hasChanges)
        return imported;
    if (const auto before = importView(*parts, ChangesView::Before))
        imported->before = before->article;
    return imported;
}

} // namespace toasoan
