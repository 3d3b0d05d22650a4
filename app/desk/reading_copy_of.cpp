#include "app/desk/reading_copy_of.h"

#include "app/article/article_json.h"
#include "app/desk/copy_facts_of.h"
#include "app/exchange/reading_copy/copy_pictures.h"
#include "app/exchange/reading_copy/copy_words.h"

namespace toasoan {
namespace {

void byTheClockOfVietnam(QDateTime &time)
{
    constexpr int seconds = 7 * 60 * 60; // all year
    if (time.isValid())
        time = time.toOffsetFromUtc(seconds);
}

/// Whatever became of it since.
void asApproved(CopyFacts &facts, const PackageInput &leaving)
{
    const QDateTime sealed = leaving.approval->time;
    facts.revision = leaving.revision;
    facts.standing = CopyFacts::Standing::Revision;
    facts.time = leaving.written;
    facts.state = copyWords(leaving.article).approved;
    facts.approvals.removeIf([&sealed](const CopyApproval &approval) { return approval.time > sealed; });
    byTheClockOfVietnam(facts.time);
    byTheClockOfVietnam(facts.handedIn);
    for (CopyApproval &approval : facts.approvals)
        byTheClockOfVietnam(approval.time);
}

/// A window may have saved another text meanwhile: what leaves is told of.
Result<OpenDraft> draftOf(Desk &desk, const PackageInput &leaving)
{
    auto draft = desk.drafts().open(leaving.draft);
    if (!draft || draft->text.article == leaving.article)
        return draft;
    draft->text.article = leaving.article;
    if (draft->approval)
        draft->seal = sealOf(*draft->approval, contentHash(leaving.article));
    return draft;
}

} // namespace

Result<CopyFacts> copyFactsOf(Desk &desk, const PackageInput &leaving)
{
    const auto draft = draftOf(desk, leaving);
    auto facts = draft ? copyFactsOf(desk, *draft) : tl::unexpected<Error>(draft.error());
    if (facts && leaving.approval)
        asApproved(*facts, leaving);
    return facts;
}

Result<QByteArray> readingCopyOf(Desk &desk, const PackageInput &leaving)
{
    const auto facts = copyFactsOf(desk, leaving);
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    const QByteArray pdf =
        readingCopyPdf(leaving.article, *facts, copyPictures(leaving.article, desk.pictures().files()));
    if (pdf.isEmpty())
        return failure(ErrorCode::Io, QStringLiteral("pdf"), {leaving.article.headline});
    return pdf;
}

} // namespace toasoan
