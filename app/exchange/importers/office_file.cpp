#include "app/exchange/importers/office_file.h"

#include "app/exchange/importers/decode_text.h"
#include "app/exchange/importers/office/docx_reader.h"
#include "app/exchange/importers/office/odt_reader.h"
#include "app/exchange/importers/recognition.h"
#include "app/exchange/importers/rtf/rtf_reader.h"

#include <algorithm>
#include <functional>

namespace toasoan {
namespace {

using Reader = std::function<Result<RawCopy>(ChangesView view)>;

Result<Imported> importView(const Reader &read, ChangesView view)
{
    auto copy = read(view);
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    const auto old = settleEncoding(*copy, {});
    auto imported = recognized(std::move(*copy));
    if (imported && old)
        imported->warnings.prepend(encodingWarning(*old));
    return imported;
}

/// Their figures have other names, since the letters are others. A picture that was there all along comes once.
void takeBefore(Imported &imported, const Imported &before)
{
    imported.before = before.article;
    for (const ImportedPicture &earlier : before.pictures) {
        if (earlier.bytes.isEmpty())
            continue;
        const auto same = std::find_if(imported.pictures.begin(), imported.pictures.end(), [&](const auto &picture) {
            return picture.blockBefore.isEmpty() && picture.bytes == earlier.bytes;
        });
        if (same != imported.pictures.end())
            same->blockBefore = earlier.block;
        else
            imported.pictures.append({{}, earlier.bytes, earlier.source, earlier.block});
    }
}

Result<Imported> importDocument(const Reader &read)
{
    auto imported = importView(read, ChangesView::Now);
    if (!imported || !imported->hasChanges)
        return imported;
    if (const auto before = importView(read, ChangesView::Before))
        takeBefore(*imported, *before);
    return imported;
}

} // namespace

Result<Imported> importDocx(const QByteArray &bytes)
{
    return partsOf(bytes, isDocxPart).and_then([](const PackageParts &parts) {
        return importDocument([&parts](ChangesView view) { return readDocx(parts, view); });
    });
}

Result<Imported> importOdt(const QByteArray &bytes)
{
    return partsOf(bytes, isOdtPart).and_then([](const PackageParts &parts) {
        return importDocument([&parts](ChangesView view) { return readOdt(parts, view); });
    });
}

Result<Imported> importRtf(const QByteArray &bytes)
{
    return importDocument([&bytes](ChangesView view) { return readRtf(bytes, view); });
}

} // namespace toasoan
