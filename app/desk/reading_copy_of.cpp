#include "app/desk/reading_copy_of.h"

#include "app/article/article_json.h"
#include "app/desk/copy_facts_of.h"
#include "app/exchange/reading_copy/copy_pictures.h"
#include "app/exchange/reading_copy/copy_words.h"
#include "app/workflow/fingerprint.h"

namespace toasoan {
namespace {

QDateTime inVietnam(const QDateTime &time)
{
    constexpr int seconds = 7 * 60 * 60; // all year
    return time.isValid() ? time.toOffsetFromUtc(seconds) : time;
}

CopyApproval sealing(const Approval &approval)
{
    CopyApproval copy{approval.role.value_or(Role::Tkts), approval.person, approval.time};
    copy.keyWords = approval.key.isEmpty() ? QString() : fingerprintWords(approval.key);
    copy.waivers = approval.waivers;
    copy.lentBy = approval.delegation ? approval.delegation->from : QString();
    return copy;
}

/// Whatever became of it since. The approval speaks for itself: the log has it a second later, or, where the article
/// was handed over, not at all.
void asApproved(CopyFacts &facts, const PackageInput &leaving)
{
    CopyApproval last = sealing(*leaving.approval);
    const bool isThere = !facts.approvals.isEmpty() && facts.approvals.last().person == last.person;
    if (isThere && !leaving.approval->role) // of before roles were signed: the log knows better
        last.role = facts.approvals.last().role;
    if (isThere)
        facts.approvals.removeLast();
    facts.approvals.append(last);
    facts.revision = leaving.revision;
    facts.standing = CopyFacts::Standing::Revision;
    facts.time = inVietnam(leaving.written);
    facts.state = copyWords(leaving.article).approved;
    facts.handedIn = inVietnam(facts.handedIn);
    for (CopyApproval &approval : facts.approvals)
        approval.time = inVietnam(approval.time);
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

CopyFacts sealedFacts(const OpenDraft &draft, const PackageInput &leaving)
{
    CopyFacts facts;
    facts.author = draft.author;
    facts.content = contentHash(leaving.article);
    facts.seal = SealState::Intact;
    return facts;
}

} // namespace

Result<CopyFacts> copyFactsOf(Desk &desk, const PackageInput &leaving, ApprovalSheet sheet)
{
    const auto draft = draftOf(desk, leaving);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    const bool isSealed = sheet == ApprovalSheet::OfPackage && leaving.approval;
    auto facts = isSealed ? sealedFacts(*draft, leaving) : copyFactsOf(desk, *draft);
    if (facts && leaving.approval)
        asApproved(*facts, leaving);
    return facts;
}

Result<QByteArray> readingCopyOf(Desk &desk, const PackageInput &leaving, ApprovalSheet sheet)
{
    const auto facts = copyFactsOf(desk, leaving, sheet);
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    const QByteArray pdf =
        readingCopyPdf(leaving.article, *facts, copyPictures(leaving.article, desk.pictures().files()));
    if (pdf.isEmpty())
        return failure(ErrorCode::Io, QStringLiteral("pdf"), {leaving.article.headline});
    return pdf;
}

} // namespace toasoan
