#include "app/desk/reading_copy_file.h"

#include "app/article/protection.h"
#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/desk/copy_facts_of.h"
#include "app/exchange/reading_copy/copy_pictures.h"

namespace toasoan {
namespace {

Outcome mayLeave(Desk &desk, const OpenDraft &draft, Copy copy)
{
    if (copy == Copy::Draft)
        return mayShowPictures(draft.text.article, draft.text.annotations);
    return desk.exports().leave(draft.id).and_then(
        [&draft](const Approval &) { return mayShowPictures(draft.text.article, draft.text.annotations); });
}

} // namespace

Result<PackageInfo> writeReadingCopy(Desk &desk, const DraftId &id, const QString &path, Copy copy)
{
    const auto draft = desk.drafts().open(id);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    const Outcome may = mayLeave(desk, *draft, copy);
    const auto facts = may ? copyFactsOf(desk, *draft) : tl::unexpected<Error>(may.error());
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    const Article &article = draft->text.article;
    const QByteArray pdf = readingCopyPdf(article, *facts, copyPictures(article, desk.pictures().files()));
    if (pdf.isEmpty())
        return failure(ErrorCode::Io, QStringLiteral("pdf"), {path});
    return writeDurably(path, pdf, FileAccess::Shared).map([&pdf] {
        return PackageInfo{pdf.size(), sha256Hex(pdf), 1};
    });
}

} // namespace toasoan
