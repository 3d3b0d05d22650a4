#include "app/desk/copy_facts_of.h"

#include "app/article/article_json.h"
#include "app/workflow/fingerprint.h"

#include <algorithm>

namespace toasoan {
namespace {

/// The highest of those who handle copy: in which somebody is asked for a yes.
Role roleOf(const Person &person)
{
    Role highest = Role::Ctv;
    for (const Role role : person.roles)
        highest = role == Role::QuanTri ? highest : std::max(highest, role);
    return highest;
}

bool isEntry(const AuditEntry &entry, Action action)
{
    return entry.action == actionId(action);
}

/// From the last time that it was handed in; all of it where it never was.
QList<AuditEntry> sinceHandedIn(const QList<AuditEntry> &log)
{
    const auto last =
        std::find_if(log.rbegin(), log.rend(), [](const AuditEntry &entry) { return isEntry(entry, Action::Submit); });
    return last == log.rend() ? log : log.mid(std::distance(last, log.rend()) - 1);
}

/// The last one sealed the text and says in which role, by which key and over what; those before it are in the log.
CopyApproval approvalOf(const AuditEntry &entry, const std::optional<Approval> &sealing, Role role)
{
    CopyApproval approval{role, entry.person, entry.time.toLocalTime()};
    if (const auto lent = lentRoleFrom(entry.actingFor)) {
        approval.role = lent->role;
        approval.lentBy = lent->from;
    }
    if (sealing && sealing->revision == entry.revision && sealing->person == entry.person) {
        approval.role = sealing->role.value_or(approval.role);
        approval.waivers = sealing->waivers;
        approval.lentBy = sealing->delegation ? sealing->delegation->from : QString();
        approval.keyWords = sealing->key.isEmpty() ? QString() : fingerprintWords(sealing->key);
    }
    return approval;
}

void addBlocks(QSet<QString> &changed, const QList<BlockComparison> &blocks)
{
    for (const BlockComparison &block : blocks) {
        if (block.fate == Fate::Inserted || block.fate == Fate::Changed || block.moved)
            changed.insert(block.block.id.value);
        addBlocks(changed, block.inner);
    }
}

QSet<QString> changedIn(const Comparison &comparison)
{
    QSet<QString> changed;
    for (const FieldComparison &field : comparison.fields) {
        if (isChanged(field)) // the tag is printed in the first line of the sapo
            changed.insert(field.field == u"sourceTag" ? QStringLiteral("sapo") : field.field);
    }
    addBlocks(changed, comparison.blocks);
    return changed;
}

Result<QList<CopyApproval>> approvalsIn(Desk &desk, const QList<AuditEntry> &log, const OpenDraft &draft)
{
    QList<CopyApproval> approvals;
    for (const AuditEntry &entry : log) {
        if (isEntry(entry, Action::Return)) // what was said before it counts no more
            approvals.clear();
        if (!isEntry(entry, Action::Approve))
            continue;
        const auto person = desk.people().find(entry.person);
        if (!person && person.error().code != ErrorCode::NotFound)
            return tl::unexpected<Error>(person.error());
        approvals.append(approvalOf(entry, draft.approval, person ? roleOf(*person) : Role::Ctv));
    }
    return approvals;
}

/// Against the text as it was handed in; a damaged one has no bars.
void compareWithHandedIn(Desk &desk, const QList<AuditEntry> &log, const OpenDraft &draft, CopyFacts &facts)
{
    if (log.isEmpty() || !isEntry(log.first(), Action::Submit))
        return;
    facts.handedIn = log.first().time.toLocalTime();
    if (const auto then = desk.history().revision(draft.id, log.first().revision.value))
        facts.changed = changedIn(compare(then->article, draft.text.article));
}

} // namespace

Result<CopyFacts> copyFactsOf(Desk &desk, const OpenDraft &draft)
{
    CopyFacts facts;
    facts.revision = draft.head;
    facts.standing =
        draft.text.from == RecoveredFrom::Journal ? CopyFacts::Standing::Later : CopyFacts::Standing::Revision;
    facts.time = draft.modified.toLocalTime();
    facts.author = draft.author;
    facts.state = stateName(draft.state);
    facts.content = contentHash(draft.text.article);
    facts.seal = draft.seal;
    const auto log = desk.history().log(draft.id).map(sinceHandedIn);
    if (!log)
        return tl::unexpected<Error>(log.error());
    auto approvals = approvalsIn(desk, *log, draft);
    if (!approvals)
        return tl::unexpected<Error>(approvals.error());
    facts.approvals = std::move(*approvals);
    compareWithHandedIn(desk, *log, draft, facts);
    return facts;
}

} // namespace toasoan
