#include "app/base/clock.h"
#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/cli/command_groups.h"
#include "app/cli/ordering_options.h"
#include "app/cli/signing_key.h"
#include "app/workflow/profile_file.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace toasoan::cli {
namespace {

Result<Answer> take(Session &session, const StepRequest &request)
{
    return session.desk()
        .and_then([&](Desk *desk) { return desk->workflow().step(request); })
        .map([&](const StepDone &done) {
            QJsonObject json{{QStringLiteral("id"), request.draft.value},
                             {QStringLiteral("status"), stateId(done.state)},
                             {QStringLiteral("revision"), done.revision.id.value}};
            QString text = request.draft.value + u"  " + stateName(done.state);
            if (!done.lentBy.isEmpty()) {
                json.insert(QStringLiteral("delegator"), done.lentBy);
                text += u"  (" + byDelegationOf(done.lentBy) + u')';
            }
            return Answer{json, QString(text + u'\n'), {}, {}, Done};
        });
}

/// "--waive RULE=REASON"; whether the reason will do is the desk's to say.
QList<Waiver> waiversWanted(const Arguments &arguments)
{
    QList<Waiver> waivers;
    for (const QString &said : arguments.values(QStringLiteral("waive")))
        waivers.append({said.section(u'=', 0, 0).trimmed(), said.section(u'=', 1).trimmed()});
    return waivers;
}

StepRequest requestOf(const Session &session, Action action)
{
    const Arguments &arguments = session.arguments();
    StepRequest request;
    request.draft = DraftId{session.word(0)};
    request.action = action;
    request.person = arguments.value(QStringLiteral("as")).value_or(QString());
    request.reason = arguments.value(QStringLiteral("reason")).value_or(QString());
    request.returning.codes = arguments.values(QStringLiteral("code"));
    request.returning.codes.removeDuplicates();
    request.returning.pinned = arguments.values(QStringLiteral("pin"));
    request.waivers = waiversWanted(arguments);
    return request;
}

Result<Answer> take(Session &session, Action action)
{
    return take(session, requestOf(session, action));
}

Result<Answer> takeWithReason(Session &session, Action action)
{
    if (session.arguments().value(QStringLiteral("reason")).value_or(QString()).trimmed().isEmpty())
        return badUse(QCoreApplication::translate("Cli", "Say why: --reason TEXT."));
    return take(session, action);
}

Result<Answer> submitDraft(Session &session)
{
    return take(session, Action::Submit);
}

Result<Answer> returnDraft(Session &session)
{
    return takeWithReason(session, Action::Return);
}

Result<Answer> listReasons(Session &session)
{
    return session.desk()
        .and_then([](Desk *desk) { return desk->workflow().returnReasons(); })
        .map([](const QList<ReturnReason> &reasons) {
            QJsonArray json;
            QString text;
            for (const ReturnReason &reason : reasons) {
                const QString name = returnReasonName(reasons, reason.code);
                json.append(QJsonObject{{QStringLiteral("code"), reason.code}, {QStringLiteral("name"), name}});
                text += reason.code + u"  " + name + u'\n';
            }
            return Answer{json, text, {}, {}, Done};
        });
}

Result<Answer> approveDraft(Session &session)
{
    StepRequest request = requestOf(session, Action::Approve);
    const auto person = actingPerson(session);
    const auto key = person ? signingKey(session, *person) : tl::unexpected<Error>(person.error());
    if (!key)
        return tl::unexpected<Error>(key.error());
    request.key = *key;
    return take(session, request);
}

Result<Answer> withdrawDraft(Session &session)
{
    return takeWithReason(session, Action::Withdraw);
}

Result<Answer> takeAnyStep(Session &session)
{
    const auto action = actionFromId(session.word(1));
    if (action == Action::Approve)
        return approveDraft(session);
    if (action && goesIntoLedger(*action)) {
        StepRequest request = requestOf(session, *action);
        return orderingOf(session.arguments()).and_then([&](const Ordering &ordering) {
            request.returning = {};
            request.ordering = ordering;
            return take(session, request);
        });
    }
    if (action)
        return take(session, *action);
    QStringList known;
    for (const Action each : allActions())
        known.append(actionId(each));
    return badUse(QCoreApplication::translate("Cli", "There is no step “%1”; the steps are: %2.")
                      .arg(session.word(1), known.join(u", ")));
}

/// What the row asks of the text.
QJsonObject requirementsOf(const Transition &row)
{
    QJsonObject checks;
    for (const RequiredCheck &check : row.checks)
        checks.insert(check.group, check.severity);
    QJsonObject object;
    if (!row.fields.isEmpty())
        object.insert(QStringLiteral("fields"), QJsonArray::fromStringList(row.fields));
    if (!checks.isEmpty())
        object.insert(QStringLiteral("checks"), checks);
    if (!row.waivable.isEmpty())
        object.insert(QStringLiteral("waivable"), QJsonArray::fromStringList(row.waivable));
    return object;
}

QString requirementLines(const Transition &row)
{
    QStringList checks;
    for (const RequiredCheck &check : row.checks)
        checks.append(check.group + u" (" + check.severity + u')');
    QString text;
    if (!row.fields.isEmpty())
        text +=
            u"      " + QCoreApplication::translate("Cli", "must be filled: %1").arg(row.fields.join(u", ")) + u'\n';
    if (!checks.isEmpty())
        text += u"      " + QCoreApplication::translate("Cli", "must be free of findings: %1").arg(checks.join(u", "))
                + u'\n';
    if (!row.waivable.isEmpty())
        text +=
            u"      " + QCoreApplication::translate("Cli", "may be waived: %1").arg(row.waivable.join(u", ")) + u'\n';
    return text;
}

QJsonObject describe(const Transition &row)
{
    QStringList from;
    for (const State state : row.from)
        from.append(stateId(state));
    QJsonObject object = requirementsOf(row);
    object.insert(QStringLiteral("action"), actionId(row.action));
    object.insert(QStringLiteral("from"), QJsonArray::fromStringList(from));
    object.insert(QStringLiteral("to"), stateId(row.to));
    object.insert(QStringLiteral("roles"), QJsonArray::fromStringList(roleIds(row.roles)));
    return object;
}

QString lines(const Transition &row)
{
    QStringList from;
    for (const State state : row.from)
        from.append(stateName(state));
    return u"  " + actionName(row.action) + u": " + from.join(u", ") + u" → " + stateName(row.to) + u"  ("
           + roleIds(row.roles).join(u", ") + u")\n" + requirementLines(row);
}

Answer describe(const WorkflowProfile &profile)
{
    QJsonArray steps;
    QString text = profile.id + u"  " + profile.name + u'\n';
    for (const Transition &row : profile.transitions) {
        steps.append(describe(row));
        text += lines(row);
    }
    const bool wantsSignatures = profile.signatures == SignatureRule::Required;
    if (wantsSignatures)
        text += QCoreApplication::translate("Cli", "Approvals must be signed.") + u'\n';
    const QJsonObject json{
        {QStringLiteral("id"), profile.id},
        {QStringLiteral("name"), profile.name},
        {QStringLiteral("signatures"), wantsSignatures ? QStringLiteral("required") : QStringLiteral("optional")},
        {QStringLiteral("waive"), QJsonArray::fromStringList(roleIds(profile.waivers))},
        {QStringLiteral("steps"), steps}};
    return {json, text, {}, {}, Done};
}

Result<Answer> showWorkflow(Session &session)
{
    return session.desk()
        .and_then([](Desk *desk) { return desk->workflow().profile(); })
        .map([](const WorkflowProfile &profile) { return describe(profile); });
}

/// A name of what is built in, or else a file.
Result<Answer> useWorkflow(Session &session)
{
    const QString wanted = session.word(0);
    const QByteArray builtIn = builtInProfile(wanted);
    const auto bytes = builtIn.isEmpty() ? readFile(wanted, limits::houseStyleBytes) : Result<QByteArray>(builtIn);
    const auto desk = session.desk();
    if (!bytes || !desk)
        return tl::unexpected<Error>(bytes ? desk.error() : bytes.error());
    return (*desk)->workflow().useProfile(*bytes).and_then([&] { return showWorkflow(session); });
}

QJsonObject describe(const Waiting &row, const Board &board)
{
    const QStringList people = peopleAwaited(row, board.profile, board.people);
    const auto left = minutesLeft(row, board.profile, board.time);
    QJsonObject object{
        {QStringLiteral("id"), row.draft.value},
        {QStringLiteral("headline"), row.headline},
        {QStringLiteral("author"), row.author},
        {QStringLiteral("status"), stateId(row.state)},
        {QStringLiteral("roles"), QJsonArray::fromStringList(roleIds(rolesAwaited(row.state, board.profile)))},
        {QStringLiteral("people"), QJsonArray::fromStringList(people)},
        {QStringLiteral("since"), utcText(row.since)},
        {QStringLiteral("minutes"), minutesWaited(row, board.time)},
        {QStringLiteral("late"), isLate(row, board.profile, board.time)},
        {QStringLiteral("viewers"), QJsonArray::fromStringList(row.viewers)}};
    if (left)
        object.insert(QStringLiteral("minutesLeft"), *left);
    if (row.deadline.isValid())
        object.insert(QStringLiteral("deadline"), utcText(row.deadline));
    if (!row.assignee.isEmpty())
        object.insert(QStringLiteral("assignee"), row.assignee);
    return object;
}

Result<Answer> showBoard(Session &session)
{
    return session.desk().and_then([](Desk *desk) { return desk->boards().board(); }).map([](const Board &board) {
        QJsonArray json;
        QString text;
        for (const Waiting &row : board.rows) {
            json.append(describe(row, board));
            const QString sign = isLate(row, board.profile, board.time) ? QStringLiteral("▲ ") : QStringLiteral("  ");
            text += sign + row.draft.value + u"  " + stateName(row.state) + u"  "
                    + QCoreApplication::translate("Cli", "%1 min").arg(minutesWaited(row, board.time)) + u"  "
                    + peopleAwaited(row, board.profile, board.people).join(u", ") + u"  " + row.headline + u'\n';
        }
        return Answer{json, text, {}, {}, Done};
    });
}

/// "2026-11-27T17:00", local time; "none".
Result<QDateTime> deadlineFrom(const QString &said)
{
    if (said == u"none")
        return QDateTime();
    const QDateTime time = QDateTime::fromString(said, Qt::ISODate);
    if (!time.isValid())
        return badUse(QCoreApplication::translate("Cli", "“%1” is no time; write it like 2026-11-27T17:00.").arg(said));
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

Result<Answer> planDraft(Session &session)
{
    const auto due = session.arguments().value(QStringLiteral("deadline"));
    const auto whom = session.arguments().value(QStringLiteral("to"));
    if (!due && !whom)
        return badUse(QCoreApplication::translate("Cli", "Say what: --deadline TIME or --to PERSON."));
    const auto deadline = due ? deadlineFrom(*due) : Result<QDateTime>(QDateTime());
    const auto desk = session.desk();
    if (!deadline || !desk)
        return tl::unexpected<Error>(deadline ? desk.error() : deadline.error());
    if (whom && !whom->isEmpty()) {
        if (const auto person = (*desk)->people().find(*whom); !person)
            return tl::unexpected<Error>(person.error());
    }
    const auto draft = (*desk)->drafts().open(DraftId{session.word(0)});
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    Annotations annotations = draft->text.annotations;
    annotations.deadline = due ? *deadline : annotations.deadline;
    annotations.assignee = whom.value_or(annotations.assignee);
    const DraftText text{draft->id, draft->text.article, annotations, draft->text.base, JournalFate::BecomesRevision};
    return (*desk)->drafts().save(text, QStringLiteral("plan")).map([&](const Revision &) {
        const QJsonObject json{{QStringLiteral("id"), draft->id.value},
                               {QStringLiteral("deadline"), utcText(annotations.deadline)},
                               {QStringLiteral("assignee"), annotations.assignee}};
        return Answer{json, QString(draft->id.value + u'\n'), {}, {}, Done};
    });
}

QList<Command> stepCommands()
{
    return {{u"submit"_qs,
             u"ID"_qs,
             QT_TRANSLATE_NOOP("Cli", "hand an article in for editing"),
             1,
             1,
             {valued("as", "PERSON"), valued("waive", "RULE=REASON")},
             submitDraft},
            {u"return"_qs,
             u"ID"_qs,
             QT_TRANSLATE_NOOP("Cli", "give an article back to its author"),
             1,
             1,
             {valued("reason", "TEXT"), valued("code", "CODE"), valued("pin", "THREAD"), valued("as", "PERSON")},
             returnDraft},
            {u"return reasons"_qs,
             {},
             QT_TRANSLATE_NOOP("Cli", "list the reasons for which articles are returned"),
             0,
             0,
             {},
             listReasons},
            {u"approve"_qs,
             u"ID"_qs,
             QT_TRANSLATE_NOOP("Cli", "approve an article as it stands"),
             1,
             1,
             {valued("as", "PERSON"), valued("waive", "RULE=REASON"), keyPassphraseOption()},
             approveDraft},
            {u"withdraw"_qs,
             u"ID"_qs,
             QT_TRANSLATE_NOOP("Cli", "take an article back before it is edited"),
             1,
             1,
             {valued("reason", "TEXT"), valued("as", "PERSON")},
             withdrawDraft},
            {u"step"_qs, u"ID STEP"_qs,
             QT_TRANSLATE_NOOP("Cli", "take any step of the newsroom's workflow: take-up, forward, hold…"), 2, 2,
             QList<Option>{valued("reason", "TEXT"), valued("as", "PERSON"), valued("waive", "RULE=REASON"),
                           keyPassphraseOption()}
                 + orderingOptions(),
             takeAnyStep}};
}

QList<Command> newsroomCommands()
{
    return {{u"board"_qs,
             {},
             QT_TRANSLATE_NOOP("Cli", "where each article waits, for whom and how long; ▲ is late"),
             0,
             0,
             {},
             showBoard},
            {u"plan"_qs,
             u"ID"_qs,
             QT_TRANSLATE_NOOP("Cli", "by when an article is due, and who is asked to do what comes next"),
             1,
             1,
             {valued("deadline", "TIME|none"), valued("to", "PERSON")},
             planDraft},
            {u"workflow"_qs,
             {},
             QT_TRANSLATE_NOOP("Cli", "show how the newsroom works: steps, states, roles"),
             0,
             0,
             {},
             showWorkflow},
            {u"workflow use"_qs,
             u"NAME|FILE"_qs,
             QT_TRANSLATE_NOOP("Cli", "work by small-newsroom, full-chain, or a file of one's own"),
             1,
             1,
             {},
             useWorkflow}};
}

} // namespace

QList<Command> workflowCommands()
{
    return stepCommands() + newsroomCommands();
}

} // namespace toasoan::cli
