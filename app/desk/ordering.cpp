#include "app/desk/ordering.h"

#include "app/desk/ledger_reasons.h"
#include "app/desk/signature_rules.h"

#include <algorithm>

namespace toasoan {
namespace {

/// Who, beside the author and the one who decides, changed the text last; else who did anything with it last. Where
/// the history is damaged it ends.
QString lastEditor(const DeskContext &context, const DraftRecord &draft, const QString &decider)
{
    QString touched;
    auto revision = context.store->revisions().find(draft.id, draft.head);
    while (revision) {
        const RevisionId parent = revision->parents.value(0);
        auto before =
            parent.isEmpty() ? failure(ErrorCode::NotFound) : context.store->revisions().find(draft.id, parent);
        const bool isAnother = revision->author != draft.author && revision->author != decider;
        if (isAnother && before && before->content != revision->content)
            return revision->author;
        if (isAnother && touched.isEmpty())
            touched = revision->author;
        revision = std::move(before);
    }
    return touched;
}

QList<PersonTold> noticesFor(const QStringList &people, const QString &decider)
{
    QList<PersonTold> notices;
    QStringList named{decider, QString()};
    for (const QString &person : people) {
        if (!named.contains(person))
            notices.append({person, {}});
        named.append(person);
    }
    return notices;
}

} // namespace

Result<Ordering> checkedOrdering(const DeskContext &context, const StepRequest &request)
{
    if (!goesIntoLedger(request.action))
        return request.ordering;
    if (request.reason.size() > longestLedgerText)
        return failure(ErrorCode::TooLarge, QStringLiteral("reason"),
                       {u"reason"_qs, QString::number(longestLedgerText)});
    return ledgerReasons(context.folder)
        .and_then([&](const auto &reasons) { return codeIsKnown(request.action, request.ordering.code, reasons); })
        .and_then([&] { return checkedOrdering(request.action, request.ordering); });
}

Result<std::optional<LedgerEntry>> openRequest(const DeskContext &context, const DraftId &draft, Action action)
{
    return context.store->ledger().of(draft).map([action](const QList<LedgerEntry> &entries) {
        const auto open = std::find_if(entries.begin(), entries.end(), [action](const LedgerEntry &entry) {
            return entry.action == action && entry.state == EntryState::Asked;
        });
        return open == entries.end() ? std::nullopt : std::optional(*open);
    });
}

Result<LedgerEntry> enterOrder(const DeskContext &context, Transaction &transaction, const DraftRecord &draft,
                               const StepRequest &request, const Acting &acting, const Revision &revision)
{
    const auto waiting = openRequest(context, draft.id, request.action);
    if (!waiting)
        return tl::unexpected<Error>(waiting.error());
    LedgerEntry entry = waiting->value_or(LedgerEntry());
    entry.draft = draft.id;
    entry.action = request.action;
    entry.state = EntryState::Ordered;
    entry.headline = draft.text.headline;
    entry.ordering = request.ordering;
    entry.reason = request.reason;
    entry.decider = request.person;
    entry.role = acting.role;
    entry.lentBy = acting.lentBy;
    entry.decided = revision.time;
    entry.revision = revision.id;
    entry.content = revision.content;
    entry.notices = noticesFor({draft.author, lastEditor(context, draft, request.person), entry.asker}, request.person);
    if (!*waiting)
        return context.store->ledger().add(transaction, entry);
    return context.store->ledger().update(transaction, entry).map([&entry] { return entry; });
}

} // namespace toasoan
