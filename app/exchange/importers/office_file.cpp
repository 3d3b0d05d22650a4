#include "app/exchange/importers/office_file.h"

#include "app/exchange/importers/decode_text.h"
#include "app/exchange/importers/office/docx_reader.h"
#include "app/exchange/importers/office/odt_reader.h"
#include "app/exchange/importers/recognition.h"

namespace toasoan {
namespace {

/// A kind of office document.
struct Format
{
    bool (*isPart)(const QString &name);
    Result<RawCopy> (*read)(const PackageParts &parts, ChangesView view, const RefusedActs &refused);
};

constexpr Format docx{isDocxPart, readDocx};
constexpr Format odt{isOdtPart, readOdt};

Result<Imported> importView(const Format &format, const PackageParts &parts, ChangesView view)
{
    auto copy = format.read(parts, view, {});
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    const auto old = settleEncoding(*copy, {});
    auto imported = recognized(std::move(*copy));
    if (imported && old)
        imported->warnings.prepend(encodingWarning(*old));
    return imported;
}

Result<Imported> importDocument(const Format &format, const QByteArray &bytes)
{
    const auto parts = partsOf(bytes, format.isPart);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    auto imported = importView(format, *parts, ChangesView::Now);
    if (!imported || !imported->hasChanges)
        return imported;
    if (const auto before = importView(format, *parts, ChangesView::Before))
        imported->before = before->article;
    return imported;
}

} // namespace

Result<Imported> importDocx(const QByteArray &bytes)
{
    return importDocument(docx, bytes);
}

Result<Imported> importOdt(const QByteArray &bytes)
{
    return importDocument(odt, bytes);
}

} // namespace toasoan
