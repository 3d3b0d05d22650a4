#include "app/desk/ledger_service.h"

#include "app/desk/correction_template.h"
#include "app/desk/current_text.h"
#include "app/desk/lent_roles.h"
#include "app/desk/ordering.h"
#include "app/desk/settings.h"
#include "app/desk/signature_rules.h"
#include "app/store/saving.h"
#include "app/workflow/delegation.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {
namespace {

QString sign(qint64 number)
{
    return u'#' + QString::number(number);
}

QString dayText(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("d/M/yyyy")) : QString();
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("HH:mm d/M/yyyy")) : QString();
}

QString roleText(const LedgerEntry &entry)
{
    const QString role = entry.role ? roleName(*entry.role) : QString();
    return entry.lentBy.isEmpty() ? role : QString(role + u", " + byDelegationOf(entry.lentBy));
}

QString toldText(const QList<PersonTold> &notices)
{
    QStringList told;
    for (const PersonTold &notice : notices)
        told.append(
            notice.seen.isValid()
                ? QCoreApplication::translate("Ledger", "%1 (saw it %2)").arg(notice.person, timeText(notice.seen))
                : QCoreApplication::translate("Ledger", "%1 (has not seen it yet)").arg(notice.person));
    return told.join(u", ");
}

/// When it was called published, for the last time before the entry.
Result<QDateTime> publishedAt(const DeskContext &context, const LedgerEntry &entry)
{
    return context.store->audit().of(entry.draft).map([&entry](const QList<AuditEntry> &log) {
        QDateTime time;
        for (const AuditEntry &line : log) {
            if (line.action == actionId(Action::MarkPublished) && !(line.time > entry.decided))
                time = line.time;
        }
        return time;
    });
}

} // namespace

Result<QList<LedgerEntry>> LedgerService::entries() const
{
    return m_context.store->ledger().all().map([](QList<LedgerEntry> entries) {
        std::stable_partition(entries.begin(), entries.end(),
                              [](const LedgerEntry &entry) { return entry.state == EntryState::Asked; });
        return entries;
    });
}

Result<LedgerEntry> LedgerService::entry(qint64 number) const
{
    return m_context.store->ledger().find(number);
}

Result<QList<LedgerEntry>> LedgerService::of(const DraftId &draft) const
{
    return m_context.store->ledger().of(draft);
}

Result<QList<LedgerEntry>> LedgerService::waitingFor(const QString &person) const
{
    return m_context.store->ledger().unseen().map([&person](QList<LedgerEntry> entries) {
        entries.removeIf([&person](const LedgerEntry &entry) { return !waitsFor(entry, person); });
        return entries;
    });
}

Result<bool> LedgerService::canOnlyAsk(const DraftId &draft, Action action, const QString &person) const
{
    const auto record = m_context.store->drafts().find(draft);
    const auto who = personNow(m_context, actor(person));
    const auto profile = workflowProfile(m_context.folder);
    if (!record || !who || !profile)
        return tl::unexpected<Error>(!record ? record.error() : !who ? who.error() : profile.error());
    return mayOnlyAsk(action, record->state, *who, *profile);
}

Outcome LedgerService::mayAsk(const DraftRecord &draft, const StepRequest &request) const
{
    const auto person = personNow(m_context, request.person);
    const auto profile = workflowProfile(m_context.folder);
    if (!person || !profile)
        return tl::unexpected<Error>(person ? profile.error() : person.error());
    if (draft.deletedAt.isValid())
        return failure(ErrorCode::Refused, QStringLiteral("in-trash"), {actionId(request.action)});
    if (!mayOnlyAsk(request.action, draft.state, *person, *profile)) {
        const Authorship authorship = draft.author == request.person ? Authorship::Own : Authorship::Others;
        if (auto may = allowed(request.action, draft.state, *person, authorship, *profile); !may)
            return tl::unexpected<Error>(may.error());
    }
    return reasonGiven(request.action, draft.state, request.reason, *profile);
}

Outcome LedgerService::note(Transaction &transaction, const LedgerEntry &entry, const QString &person,
                            const QString &action, const QString &detail) const
{
    return m_context.note(transaction, {0, {}, {}, person, action, entry.draft, entry.revision, detail, {}});
}

Result<LedgerEntry> LedgerService::ask(const StepRequest &asked)
{
    StepRequest request = asked;
    request.person = actor(asked.person);
    const auto now = m_context.now();
    auto transaction = m_context.store->begin();
    if (!now || !transaction)
        return tl::unexpected<Error>(now ? transaction.error() : now.error());
    const auto draft = m_context.store->drafts().find(request.draft);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    const auto ordering = mayAsk(*draft, request).and_then([&] { return checkedOrdering(m_context, request); });
    const auto waiting = openRequest(m_context, draft->id, request.action);
    const auto revision = m_context.store->revisions().find(draft->id, draft->head);
    if (!ordering || !waiting || !revision)
        return tl::unexpected<Error>(!ordering ? ordering.error() : !waiting ? waiting.error() : revision.error());
    if (*waiting)
        return failure(ErrorCode::Refused, QStringLiteral("asked-already"), {sign((*waiting)->number)});
    LedgerEntry entry;
    entry.draft = draft->id;
    entry.action = request.action;
    entry.headline = draft->text.headline;
    entry.ordering = *ordering;
    entry.reason = request.reason;
    entry.asker = request.person;
    entry.asked = *now;
    entry.revision = revision->id;
    entry.content = revision->content;
    auto added = m_context.store->ledger().add(*transaction, entry);
    if (!added)
        return added;
    return note(*transaction, *added, request.person, actionId(request.action) + u".ask"_qs, ledgerDetail(*added))
        .and_then([&] { return transaction->commit(); })
        .map([&added] { return *added; });
}

Result<LedgerEntry> LedgerService::asked(qint64 number) const
{
    return entry(number).and_then([number](const LedgerEntry &found) -> Result<LedgerEntry> {
        if (found.state != EntryState::Asked)
            return failure(ErrorCode::Refused, QStringLiteral("not-asked"), {sign(number)});
        return found;
    });
}

Result<LedgerEntry> LedgerService::ordered(qint64 number) const
{
    return entry(number).and_then([number](const LedgerEntry &found) -> Result<LedgerEntry> {
        if (found.state != EntryState::Ordered)
            return failure(ErrorCode::Refused, QStringLiteral("no-order"), {sign(number)});
        return found;
    });
}

Result<StepDone> LedgerService::grant(qint64 number, const QString &person, const QString &reason)
{
    return asked(number).and_then([&](const LedgerEntry &entry) {
        StepRequest request{entry.draft, entry.action, actor(person),
                            reason.trimmed().isEmpty() ? entry.reason : reason};
        request.ordering = entry.ordering;
        return WorkflowService(m_context).step(request);
    });
}

Result<LedgerEntry> LedgerService::refuse(qint64 number, const QString &answer, const QString &person)
{
    const auto now = m_context.now();
    auto transaction = m_context.store->begin();
    if (!now || !transaction)
        return tl::unexpected<Error>(now ? transaction.error() : now.error());
    auto entry = asked(number);
    const auto who = personNow(m_context, actor(person));
    const auto profile = workflowProfile(m_context.folder);
    if (!entry || !who || !profile)
        return tl::unexpected<Error>(!entry ? entry.error() : !who ? who.error() : profile.error());
    if (auto may = mayDecide(entry->action, *who, *profile); !may)
        return tl::unexpected<Error>(may.error());
    if (answer.trimmed().isEmpty())
        return failure(ErrorCode::Refused, QStringLiteral("reason-missing"), {actionId(entry->action)});
    if (answer.size() > longestLedgerText)
        return failure(ErrorCode::TooLarge, QStringLiteral("reason"),
                       {u"reason"_qs, QString::number(longestLedgerText)});
    entry->state = EntryState::Refused;
    entry->decider = who->name;
    entry->decided = *now;
    entry->answer = answer.trimmed();
    if (entry->asker != who->name)
        entry->notices = {{entry->asker, {}}};
    return m_context.store->ledger()
        .update(*transaction, *entry)
        .and_then([&] {
            return note(*transaction, *entry, who->name, actionId(entry->action) + u".refuse"_qs,
                        sign(number) + u": "_qs + entry->answer);
        })
        .and_then([&] { return transaction->commit(); })
        .map([&entry] { return *entry; });
}

Outcome LedgerService::markSeen(qint64 number, const QString &person)
{
    const auto now = m_context.now();
    auto transaction = m_context.store->begin();
    if (!now || !transaction)
        return tl::unexpected<Error>(now ? transaction.error() : now.error());
    auto found = entry(number);
    if (!found)
        return tl::unexpected<Error>(found.error());
    const QString who = actor(person);
    if (!waitsFor(*found, who))
        return {};
    for (PersonTold &notice : found->notices) {
        if (notice.person == who)
            notice.seen = *now;
    }
    return m_context.store->ledger()
        .update(*transaction, *found)
        .and_then([&] { return note(*transaction, *found, who, QStringLiteral("ledger.seen"), sign(number)); })
        .and_then([&] { return transaction->commit(); });
}

/// Of what was kept: the draft may say something else since, and damage may have taken it.
Result<Words> LedgerService::wordsOf(const LedgerEntry &entry) const
{
    const auto published = publishedAt(m_context, entry);
    const auto reasons = this->reasons();
    if (!published || !reasons)
        return tl::unexpected<Error>(published ? reasons.error() : published.error());
    const auto kept =
        m_context.store->revisions().find(entry.draft, entry.revision).and_then([this](const Revision &revision) {
            return revisionText(*m_context.store, revision);
        });
    const auto draft = m_context.store->drafts().find(entry.draft);
    const Article article = kept ? kept->article : Article();
    const QString author = draft ? draft->author : QString();
    return Words{{u"number"_qs, QString::number(entry.number)},
                 {u"paper"_qs, loadSettings(m_context.files()).value_or(Settings()).paper},
                 {u"headline"_qs, entry.headline},
                 {u"section"_qs, article.sections.value(0)},
                 {u"published"_qs, dayText(*published)},
                 {u"author"_qs, article.bylines.isEmpty() ? author : article.bylines.join(u", ")},
                 {u"note"_qs, entry.ordering.note},
                 {u"cause"_qs, ledgerReasonName(*reasons, entry.ordering.code)},
                 {u"reason"_qs, entry.reason},
                 {u"asker"_qs, entry.asker},
                 {u"asked"_qs, timeText(entry.asked)},
                 {u"decider"_qs, entry.decider},
                 {u"role"_qs, roleText(entry)},
                 {u"decided"_qs, timeText(entry.decided)},
                 {u"told"_qs, toldText(entry.notices)},
                 {u"revision"_qs, entry.revision.value},
                 {u"content"_qs, entry.content.value}};
}

Result<DraftId> LedgerService::makeCorrection(Transaction &transaction, const LedgerEntry &entry,
                                              const QString &person) const
{
    const auto now = m_context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    const auto model = correctionTemplate(m_context.folder, now->toLocalTime().date());
    const auto words = wordsOf(entry);
    if (!model || !words)
        return tl::unexpected<Error>(model ? words.error() : model.error());
    DraftRecord record;
    record.id = {newRandomName()};
    record.author = person;
    record.created = record.modified = *now;
    const Article article =
        correctionFrom(*model, *words, entry.ordering.pairs, {entry.headline, {}, entry.draft.value});
    const QString reason = QStringLiteral("correction");
    const auto made =
        createDraft(*m_context.store, transaction, record, {record.id, article, {}, {}, person, *now, reason, {}});
    if (!made)
        return tl::unexpected<Error>(made.error());
    const QString detail = reason + u' ' + sign(entry.number);
    return m_context.note(transaction, {0, {}, {}, person, QStringLiteral("create"), record.id, made->id, detail, {}})
        .map([&record] { return record.id; });
}

Result<DraftId> LedgerService::writeCorrection(qint64 number, const QString &person)
{
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    auto entry = ordered(number);
    const auto who = personNow(m_context, actor(person));
    if (!entry || !who)
        return tl::unexpected<Error>(entry ? who.error() : entry.error());
    if (!entry->correction.isEmpty() && m_context.store->drafts().find(entry->correction))
        return entry->correction;
    const auto made = makeCorrection(*transaction, *entry, who->name);
    if (!made)
        return made;
    entry->correction = *made;
    return m_context.store->ledger()
        .update(*transaction, *entry)
        .and_then([&] { return transaction->commit(); })
        .map([&made] { return *made; });
}

Result<OrderSheet> LedgerService::sheet(qint64 number) const
{
    const auto entry = ordered(number);
    if (!entry)
        return tl::unexpected<Error>(entry.error());
    const auto form = orderForm(m_context.folder, entry->action);
    const auto words = wordsOf(*entry);
    if (!form || !words)
        return tl::unexpected<Error>(form ? words.error() : form.error());
    return filledIn(*form, *words, entry->ordering.pairs);
}

} // namespace toasoan
