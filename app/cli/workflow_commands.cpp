#include "app/cli/command_groups.h"

#include <QCoreApplication>

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
             withdrawDraft}};
}

} // namespace toasoan::cli
