#include "app/base/clock.h"
#include "app/base/durable_file.h"
#include "app/cli/command_groups.h"
#include "app/cli/ordering_options.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace toasoan::cli {
namespace {

QString person(const Session &session)
{
    return session.arguments().value(QStringLiteral("as")).value_or(QString());
}

QString reason(const Session &session)
{
    return session.arguments().value(QStringLiteral("reason")).value_or(QString());
}

/// "3" or "#3".
Result<qint64> numberOf(const Session &session)
{
    bool isNumber = false;
    const QString word = session.word(0);
    const qint64 number = (word.startsWith(u'#') ? word.mid(1) : word).toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return badUse(QCoreApplication::translate("Cli", "“%1” is no number of the ledger.").arg(word));
    return number;
}

void insertUnlessEmpty(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject describe(const LedgerEntry &entry)
{
    QJsonObject object{{QStringLiteral("number"), entry.number},
                       {QStringLiteral("id"), entry.draft.value},
                       {QStringLiteral("kind"), actionId(entry.action)},
                       {QStringLiteral("state"), entryStateId(entry.state)},
                       {QStringLiteral("headline"), entry.headline},
                       {QStringLiteral("code"), entry.ordering.code},
                       {QStringLiteral("reason"), entry.reason},
                       {QStringLiteral("pairs"), pairsToJson(entry.ordering.pairs)},
                       {QStringLiteral("revision"), entry.revision.value},
                       {QStringLiteral("content"), entry.content.value},
                       {QStringLiteral("notices"), noticesToJson(entry.notices)}};
    insertUnlessEmpty(object, QStringLiteral("note"), entry.ordering.note);
    insertUnlessEmpty(object, QStringLiteral("asker"), entry.asker);
    insertUnlessEmpty(object, QStringLiteral("asked"), utcText(entry.asked));
    insertUnlessEmpty(object, QStringLiteral("decider"), entry.decider);
    insertUnlessEmpty(object, QStringLiteral("role"), entry.role ? roleId(*entry.role) : QString());
    insertUnlessEmpty(object, QStringLiteral("lentBy"), entry.lentBy);
    insertUnlessEmpty(object, QStringLiteral("decided"), utcText(entry.decided));
    insertUnlessEmpty(object, QStringLiteral("answer"), entry.answer);
    insertUnlessEmpty(object, QStringLiteral("correction"), entry.correction.value);
    return object;
}

QString lineOf(const LedgerEntry &entry)
{
    const bool isOpen = entry.state == EntryState::Asked;
    const QStringList parts{u'#' + QString::number(entry.number),
                            ledgerKindName(entry.action),
                            entryStateName(entry.state),
                            utcText(isOpen ? entry.asked : entry.decided),
                            isOpen ? entry.asker : entry.decider,
                            entry.ordering.code + u": " + entry.reason.simplified(),
                            entry.headline};
    return (isOpen ? QStringLiteral("▲ ") : QStringLiteral("  ")) + parts.join(u"  ") + u'\n';
}

Answer answerOf(const LedgerEntry &entry)
{
    return {describe(entry), lineOf(entry), {}, {}, Done};
}

Answer askedFor(const LedgerEntry &entry, State state)
{
    const QJsonObject json{{QStringLiteral("id"), entry.draft.value},
                           {QStringLiteral("status"), stateId(state)},
                           {QStringLiteral("request"), entry.number}};
    const QString text =
        QCoreApplication::translate("Cli", "Asked for, as number %1 of the ledger; the article stays as it is until "
                                           "somebody decides.")
            .arg(entry.number);
    return {json, text + u'\n', {}, {}, Done};
}

Answer ordered(const DraftId &draft, const StepDone &done)
{
    const QJsonObject json{{QStringLiteral("id"), draft.value},
                           {QStringLiteral("status"), stateId(done.state)},
                           {QStringLiteral("revision"), done.revision.id.value},
                           {QStringLiteral("order"), done.order}};
    const QString text = draft.value + u"  " + stateName(done.state) + u"  #" + QString::number(done.order) + u'\n';
    return {json, text, {}, {}, Done};
}

/// By who may decide it is done; by who may not it is asked for.
Result<Answer> order(Session &session, Action action)
{
    if (reason(session).trimmed().isEmpty())
        return badUse(QCoreApplication::translate("Cli", "Say why: --reason TEXT."));
    const auto ordering = orderingOf(session.arguments());
    const auto desk = session.desk();
    if (!ordering || !desk)
        return tl::unexpected<Error>(ordering ? desk.error() : ordering.error());
    StepRequest request{DraftId{session.word(0)}, action, person(session), reason(session)};
    request.ordering = *ordering;
    const auto asks = (*desk)->ledger().canOnlyAsk(request.draft, action, request.person);
    if (!asks)
        return tl::unexpected<Error>(asks.error());
    if (!*asks)
        return (*desk)->workflow().step(request).map(
            [&](const StepDone &done) { return ordered(request.draft, done); });
    return (*desk)->ledger().ask(request).and_then([&](const LedgerEntry &entry) {
        return (*desk)->drafts().open(entry.draft).map([&](const OpenDraft &draft) {
            return askedFor(entry, draft.state);
        });
    });
}

Result<Answer> takeDown(Session &session)
{
    return order(session, Action::TakeDown);
}

Result<Answer> correct(Session &session)
{
    return order(session, Action::MarkCorrected);
}

Result<Answer> listLedger(Session &session)
{
    return session.desk().and_then([](Desk *desk) { return desk->ledger().entries(); }).map([](const auto &entries) {
        QJsonArray json;
        QString text;
        for (const LedgerEntry &entry : entries) {
            json.append(describe(entry));
            text += lineOf(entry);
        }
        return Answer{json, text, {}, {}, Done};
    });
}

Result<Answer> listReasons(Session &session)
{
    return session.desk().and_then([](Desk *desk) { return desk->ledger().reasons(); }).map([](const auto &reasons) {
        QJsonArray json;
        QString text;
        for (const LedgerReason &reason : reasons) {
            QStringList kinds;
            for (const Action action : reason.actions)
                kinds.append(actionId(action));
            const QString name = ledgerReasonName(reasons, reason.code);
            json.append(QJsonObject{{QStringLiteral("code"), reason.code},
                                    {QStringLiteral("name"), name},
                                    {QStringLiteral("for"), QJsonArray::fromStringList(kinds)}});
            text += reason.code + u"  " + name + u"  (" + kinds.join(u", ") + u")\n";
        }
        return Answer{json, text, {}, {}, Done};
    });
}

Result<Answer> grant(Session &session)
{
    const auto number = numberOf(session);
    const auto desk = number ? session.desk() : tl::unexpected<Error>(number.error());
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    const auto entry = (*desk)->ledger().entry(*number);
    if (!entry)
        return tl::unexpected<Error>(entry.error());
    return (*desk)->ledger().grant(*number, person(session), reason(session)).map([&entry](const StepDone &done) {
        return ordered(entry->draft, done);
    });
}

Result<Answer> refuse(Session &session)
{
    if (reason(session).trimmed().isEmpty())
        return badUse(QCoreApplication::translate("Cli", "Say why: --reason TEXT."));
    const auto number = numberOf(session);
    const auto desk = number ? session.desk() : tl::unexpected<Error>(number.error());
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    return (*desk)->ledger().refuse(*number, reason(session), person(session)).map(answerOf);
}

Result<Answer> markSeen(Session &session)
{
    const auto number = numberOf(session);
    const auto desk = number ? session.desk() : tl::unexpected<Error>(number.error());
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    return (*desk)
        ->ledger()
        .markSeen(*number, person(session))
        .and_then([&] { return (*desk)->ledger().entry(*number); })
        .map(answerOf);
}

Result<Answer> writeCorrection(Session &session)
{
    const auto number = numberOf(session);
    const auto desk = number ? session.desk() : tl::unexpected<Error>(number.error());
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    return (*desk)->ledger().writeCorrection(*number, person(session)).map([&number](const DraftId &draft) {
        const QJsonObject json{{QStringLiteral("number"), *number}, {QStringLiteral("id"), draft.value}};
        return Answer{json, QString(draft.value + u'\n'), {}, {}, Done};
    });
}

/// As its name says: a page of the web, or plain text.
Result<Answer> writeOrder(Session &session)
{
    const auto path = session.arguments().value(QStringLiteral("to"));
    if (!path || path->isEmpty())
        return badUse(QCoreApplication::translate("Cli", "Say where to: --to FILE."));
    const auto number = numberOf(session);
    const auto desk = number ? session.desk() : tl::unexpected<Error>(number.error());
    const auto sheet = desk ? (*desk)->ledger().sheet(*number) : tl::unexpected<Error>(desk.error());
    if (!sheet)
        return tl::unexpected<Error>(sheet.error());
    const bool isPage = path->endsWith(u".html", Qt::CaseInsensitive) || path->endsWith(u".htm", Qt::CaseInsensitive);
    const QByteArray bytes = (isPage ? orderHtml(*sheet) : orderText(*sheet)).toUtf8();
    return writeDurably(*path, bytes, FileAccess::Shared).map([&] {
        const QJsonObject json{{QStringLiteral("path"), *path}, {QStringLiteral("bytes"), bytes.size()}};
        return Answer{json, QString(*path + u'\n'), {}, {}, Done};
    });
}

QList<Option> orderOptions()
{
    return QList<Option>{valued("reason", "TEXT"), valued("as", "PERSON")} + orderingOptions();
}

QList<Command> decisionCommands()
{
    return {{u"take-down"_qs, u"ID"_qs,
             QT_TRANSLATE_NOOP("Cli", "take a published article down; who may not decide asks for it"), 1, 1,
             orderOptions(), takeDown},
            {u"correct"_qs, u"ID"_qs,
             QT_TRANSLATE_NOOP("Cli", "note that a published article is corrected; who may not decide asks for it"), 1,
             1, orderOptions(), correct},
            {u"ledger grant"_qs,
             u"NUMBER"_qs,
             QT_TRANSLATE_NOOP("Cli", "do what was asked for"),
             1,
             1,
             {valued("reason", "TEXT"), valued("as", "PERSON")},
             grant},
            {u"ledger refuse"_qs,
             u"NUMBER"_qs,
             QT_TRANSLATE_NOOP("Cli", "decline what was asked for"),
             1,
             1,
             {valued("reason", "TEXT"), valued("as", "PERSON")},
             refuse}};
}

} // namespace

QList<Command> ledgerCommands()
{
    return decisionCommands()
           + QList<Command>{
               {u"ledger"_qs,
                {},
                QT_TRANSLATE_NOOP("Cli", "takedowns and corrections, what waits for a decision (▲) first"),
                0,
                0,
                {},
                listLedger},
               {u"ledger reasons"_qs,
                {},
                QT_TRANSLATE_NOOP("Cli", "list the reasons for takedowns and corrections"),
                0,
                0,
                {},
                listReasons},
               {u"ledger seen"_qs,
                u"NUMBER"_qs,
                QT_TRANSLATE_NOOP("Cli", "say that a person has seen what they are told"),
                1,
                1,
                {valued("as", "PERSON")},
                markSeen},
               {u"ledger correction"_qs,
                u"NUMBER"_qs,
                QT_TRANSLATE_NOOP("Cli", "make the public correction that belongs to an order, as a draft"),
                1,
                1,
                {valued("as", "PERSON")},
                writeCorrection},
               {u"ledger order"_qs,
                u"NUMBER"_qs,
                QT_TRANSLATE_NOOP("Cli", "write an order as a document: .html, or plain text"),
                1,
                1,
                {valued("to", "FILE")},
                writeOrder}};
}

} // namespace toasoan::cli
