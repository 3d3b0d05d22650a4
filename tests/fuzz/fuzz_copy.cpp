#include "app/article/article_json.h"
#include "app/exchange/importers/guarded/imported_form.h"
#include "app/exchange/importers/importers.h"
#include "app/exchange/importers/office/docx_reader.h"
#include "app/exchange/importers/office/odt_reader.h"
#include "app/exchange/importers/recognition.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

// Compiled once for each reader: TOASOAN_FORM is its name in fuzz.py.

using namespace toasoan;

namespace {

constexpr std::string_view form = TOASOAN_FORM;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool isSafe(const Text &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](const Run &run) { return run.link.isEmpty() || isSafeLink(run.link); });
}

/// What must hold for whatever was read: it is in the one form, can be stored and read again, and leads nowhere else.
void check(const Imported &imported)
{
    require(imported.article == normalized(imported.article));
    const auto again = articleFromJson(toCanonicalJson(imported.article));
    require(!again || *again == imported.article); // an article may be too large to store
    for (const Block &block : imported.article.body) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
            require(isSafe(paragraph->text));
    }
}

/// "\n=== NAME\n" before each part: what lies in the package, without the package, which a change of a byte would
/// spoil.
PackageParts partsIn(const QByteArray &bytes)
{
    PackageParts parts;
    const QByteArray mark = "\n=== ";
    for (qsizetype at = bytes.indexOf(mark); at >= 0;) {
        const qsizetype line = bytes.indexOf('\n', at + mark.size());
        const qsizetype next = line < 0 ? -1 : bytes.indexOf(mark, line);
        if (line < 0)
            break;
        const QByteArray name = bytes.mid(at + mark.size(), line - at - mark.size());
        parts.insert(QString::fromUtf8(name), bytes.mid(line + 1, next < 0 ? -1 : next - line - 1));
        at = next;
    }
    return parts;
}

Result<Imported> readParts(const QByteArray &bytes)
{
    const PackageParts parts = partsIn(bytes);
    const bool word = form == "docx";
    (void)(word ? readDocx(parts, ChangesView::Before) : readOdt(parts, ChangesView::Before));
    auto copy = word ? readDocx(parts, ChangesView::Now) : readOdt(parts, ChangesView::Now);
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    (void)settleEncoding(*copy, {});
    return recognized(std::move(*copy));
}

Result<Imported> readForm(const QByteArray &bytes)
{
    if (form == "docx" || form == "odt")
        return readParts(bytes);
    if (form == "answer")
        return importedFromBytes(bytes);
    if (form == "package")
        return importBytes(bytes.size() % 2 == 0 ? QStringLiteral("a.docx") : QStringLiteral("a.odt"), bytes);
    if (form == "html" && bytes.size() % 2 == 1)
        return importBytes(u"a." + webPageSuffix, bytes);
    return importBytes(QStringLiteral("a.") + QString::fromLatin1(form.data()), bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    const auto read = readForm(QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    if (form == "answer") // what was read from an answer can be answered
        require(importedFromBytes(toBytes(read)).has_value() == read.has_value());
    else if (read)
        check(*read);
    return 0;
}
