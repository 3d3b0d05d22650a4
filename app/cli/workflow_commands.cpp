#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/cli/command_groups.h"
#include "app/workflow/profile_file.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace toasoan::cli {
namespace {

Result<Answer> take(Session &session, Action action)
{
    const Arguments &arguments = session.arguments();
    StepRequest request;
    request.draft = DraftId{session.word(0)};
    request.action = action;
    request.person = arguments.value(QStringLiteral("as")).value_or(QString());
    request.reason = arguments.value(QStringLiteral("reason")).value_or(QString());
    return session.desk()
        .and_then([&](Desk *desk) { return desk->workflow().step(request); })
        .map([&](const StepDone &done) {
            const QJsonObject json{{QStringLiteral("id"), request.draft.value},
                                   {QStringLiteral("status"), stateId(done.state)},
                                   {QStringLiteral("revision"), done.revision.id.value}};
            const QString text = request.draft.value + u"  " + stateName(done.state) + u'\n';
            return Answer{json, text, {}, {}, Done};
        });
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

Result<Answer> approveDraft(Session &session)
{
    if (session.arguments().has(QStringLiteral("waive")))
        return badUse(QCoreApplication::translate("Cli", "Waiving a finding comes with a later version of Tòa Soạn."));
    return take(session, Action::Approve);
}

Result<Answer> withdrawDraft(Session &session)
{
    return takeWithReason(session, Action::Withdraw);
}

Result<Answer> takeAnyStep(Session &session)
{
    const auto action = actionFromId(session.word(1));
    if (action)
        return take(session, *action);
    QStringList known;
    for (const Action each : allActions())
        known.append(actionId(each));
    return badUse(QCoreApplication::translate("Cli", "There is no step “%1”; the steps are: %2.")
                      .arg(session.word(1), known.join(u", ")));
}

Answer describe(const WorkflowProfile &profile)
{
    QJsonArray steps;
    QString text = profile.id + u"  " + profile.name + u'\n';
    for (const Transition &row : profile.transitions) {
        QStringList from;
        QStringList fromNames;
        for (const State state : row.from) {
            from.append(stateId(state));
            fromNames.append(stateName(state));
        }
        const QStringList roles = roleIds(row.roles);
        steps.append(QJsonObject{{QStringLiteral("action"), actionId(row.action)},
                                 {QStringLiteral("from"), QJsonArray::fromStringList(from)},
                                 {QStringLiteral("to"), stateId(row.to)},
                                 {QStringLiteral("roles"), QJsonArray::fromStringList(roles)}});
        text += u"  " + actionName(row.action) + u": " + fromNames.join(u", ") + u" → " + stateName(row.to) + u"  ("
                + roles.join(u", ") + u")\n";
    }
    const QJsonObject json{
        {QStringLiteral("id"), profile.id}, {QStringLiteral("name"), profile.name}, {QStringLiteral("steps"), steps}};
    return {json, text, {}, {}, Done};
}

Result<Answer> showWorkflow(Session &session)
{
    return session.desk().and_then([](Desk *desk) { return desk->workflow().profile(); }).map(describe);
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

} // namespace

QList<Command> workflowCommands()
{
    return {{u"submit"_qs,
             u"ID"_qs,
             QT_TRANSLATE_NOOP("Cli", "hand an article in for editing"),
             1,
             1,
             {valued("as", "PERSON")},
             submitDraft},
            {u"return"_qs,
             u"ID"_qs,
             QT_TRANSLATE_NOOP("Cli", "give an article back to its author"),
             1,
             1,
             {valued("reason", "TEXT"), valued("as", "PERSON")},
             returnDraft},
            {u"approve"_qs,
             u"ID"_qs,
             QT_TRANSLATE_NOOP("Cli", "approve an article as it stands"),
             1,
             1,
             {valued("as", "PERSON"), valued("waive", "RULE=REASON")},
             approveDraft},
            {u"withdraw"_qs,
             u"ID"_qs,
             QT_TRANSLATE_NOOP("Cli", "take an article back before it is edited"),
             1,
             1,
             {valued("reason", "TEXT"), valued("as", "PERSON")},
             withdrawDraft},
            {u"step"_qs,
             u"ID STEP"_qs,
             QT_TRANSLATE_NOOP("Cli", "take any step of the newsroom's workflow: take-up, forward, hold…"),
             2,
             2,
             {valued("reason", "TEXT"), valued("as", "PERSON")},
             takeAnyStep},
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

} // namespace toasoan::cli
