#include "app/desk/reading_copy_file.h"

#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/desk/copy_facts_of.h"
#include "app/exchange/reading_copy/copy_pictures.h"

namespace toasoan {
Result<PackageInfo> writeReadingCopy(Desk &desk, const DraftId &id, const QString &path, Copy copy,
                                     const Leaving &leaving)
{
    const auto input = desk.exports().leaving(id, copy, leaving);
    const auto draft = input ? desk.drafts().open(id) : tl::unexpected<Error>(input.error());
    const auto facts = draft ? copyFactsOf(desk, *draft) : tl::unexpected<Error>(draft.error());
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    const Article &article = input->article; // a window may have saved another text meanwhile
    if (draft->text.article != article)
        return failure(ErrorCode::ChangedSinceApproval, {}, {article.headline});
    const QByteArray pdf = readingCopyPdf(article, *facts, copyPictures(article, desk.pictures().files()));
    if (pdf.isEmpty())
        return failure(ErrorCode::Io, QStringLiteral("pdf"), {path});
    if (auto written = writeDurably(path, pdf, FileAccess::Shared); !written)
        return tl::unexpected<Error>(written.error());
    const PackageInfo info{pdf.size(), sha256Hex(pdf), 1};
    return desk.exports().note(*input, path, info, leaving.release).map([&info] { return info; });
}

} // namespace toasoan
