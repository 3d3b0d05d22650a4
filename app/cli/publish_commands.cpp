#include "app/base/clock.h"
#include "app/cli/command_groups.h"
#include "app/cli/error_text.h"
#include "app/cli/terminal_progress.h"
#include "app/publishing/live_page.h"
#include "app/workflow/troubles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QThread>

namespace toasoan::cli {
namespace {

QString said(const Session &session, const char *option)
{
    return session.arguments().value(QString::fromLatin1(option)).value_or(QString());
}

/// What is done where no password is given: what is published now says so, what only waits goes on waiting.
enum class Without { Fail, Wait };

/// "NAME=FILE" for one destination, or FILE for all. Others could read what stands in a command line.
SecretOf secretsOf(const Session &session, Without without)
{
    const QStringList given = session.arguments().values(QStringLiteral("password-file"));
    return [given, without](const Destination &destination) -> Result<QString> {
        QString file;
        for (const QString &each : given) {
            if (each.startsWith(destination.name + u'='))
                file = each.mid(destination.name.size() + 1);
            else if (file.isEmpty() && !each.contains(u'='))
                file = each;
        }
        const ConnectorKind *kind = connectorKind(destination.kind);
        const bool isNeeded = kind && kind->secret == SecretUse::Needed;
        if (file.isEmpty() && isNeeded && without == Without::Wait)
            return failure(ErrorCode::Interrupted);
        if (file.isEmpty())
            return troubled(Trouble::NoPassword, destination.name);
        return passphraseIn(file);
    };
}

QJsonObject describe(const Destination &destination)
{
    return {{QStringLiteral("id"), destination.id},
            {QStringLiteral("name"), destination.name},
            {QStringLiteral("kind"), destination.kind},
            {QStringLiteral("settings"), destination.settings}};
}

QString lineOf(const Destination &destination)
{
    const QString address = destination.settings.value(QStringLiteral("address")).toString();
    return destination.name + u"  " + destination.kind + (address.isEmpty() ? QString() : QString(u"  " + address))
           + u'\n';
}

Result<Answer> listDestinations(Session &session)
{
    return session.desk()
        .and_then([](Desk *desk) { return desk->publishing().destinations(); })
        .map([](const QList<Destination> &all) {
            QJsonArray json;
            QString text;
            for (const Destination &destination : all) {
                json.append(describe(destination));
                text += lineOf(destination);
            }
            return Answer{json, text, {}, {}, Done};
        });
}

/// "KEY=VALUE" of each.
Result<QList<std::pair<QString, QString>>> pairsOf(const QStringList &words)
{
    QList<std::pair<QString, QString>> pairs;
    for (const QString &word : words) {
        const qsizetype sign = word.indexOf(u'=');
        if (sign < 1)
            return badUse(QCoreApplication::translate("Cli", "“%1” is not of the form NAME=VALUE.").arg(word));
        pairs.append({word.left(sign), word.mid(sign + 1)});
    }
    return pairs;
}

Result<QJsonObject> settingsOf(const Session &session, QJsonObject settings)
{
    const auto fields = pairsOf(session.arguments().values(QStringLiteral("set")));
    const auto sections = pairsOf(session.arguments().values(QStringLiteral("category")));
    const auto authors = pairsOf(session.arguments().values(QStringLiteral("author")));
    for (const auto *pairs : {&fields, &sections, &authors}) {
        if (!*pairs)
            return tl::unexpected<Error>(pairs->error());
    }
    for (const auto &[key, value] : *fields)
        settings.insert(key, value);
    const auto numbered = [&settings](const QString &key, const QList<std::pair<QString, QString>> &pairs) {
        QJsonObject numbers = settings.value(key).toObject();
        for (const auto &[name, number] : pairs) {
            const QString clean = name.normalized(QString::NormalizationForm_C).simplified();
            if (number == u"0") // takes the row away
                numbers.remove(clean);
            else
                numbers.insert(clean, number.toLongLong());
        }
        if (!pairs.isEmpty())
            settings.insert(key, numbers);
    };
    numbered(QStringLiteral("categories"), *sections);
    numbered(QStringLiteral("authors"), *authors);
    return settings;
}

Result<Answer> setDestination(Session &session)
{
    auto desk = session.desk();
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    PublishingService &publishing = (*desk)->publishing();
    Destination destination = publishing.destination(session.word(0)).value_or(Destination{});
    if (destination.name.isEmpty()) {
        destination.name = session.word(0);
        destination.kind = said(session, "kind");
    }
    const auto settings = settingsOf(session, destination.settings);
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    destination.settings = *settings;
    return publishing.setDestination(destination).map([](const Destination &set) {
        return Answer{describe(set), lineOf(set), {}, {}, Done};
    });
}

Result<Answer> removeDestination(Session &session)
{
    return session.desk()
        .and_then([&](Desk *desk) { return desk->publishing().removeDestination(session.word(0)); })
        .map([&] {
            return Answer{QJsonObject{{QStringLiteral("removed"), session.word(0)}}, {}, {}, {}, Done};
        });
}

Result<Answer> checkDestination(Session &session)
{
    auto desk = session.desk();
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    TerminalProgress progress(QCoreApplication::translate("Cli", "Asking the site…"));
    return (*desk)
        ->publishing()
        .check(session.word(0), secretsOf(session, Without::Fail), progress.progress())
        .map([](const SiteReport &report) {
            const QJsonObject json{{QStringLiteral("site"), report.site},
                                   {QStringLiteral("account"), report.account},
                                   {QStringLiteral("abilities"), QJsonArray::fromStringList(report.abilities)}};
            const QString text = QCoreApplication::translate("Cli", "%1, as %2: %3")
                                     .arg(report.site, report.account, report.abilities.join(u", "));
            return Answer{json, QString(text + u'\n'), {}, {}, Done};
        });
}

QJsonObject describe(const Dispatch &dispatch)
{
    QJsonObject json{{QStringLiteral("number"), dispatch.number},
                     {QStringLiteral("id"), dispatch.draft.value},
                     {QStringLiteral("destination"), dispatch.destination},
                     {QStringLiteral("errand"), errandId(dispatch.errand)},
                     {QStringLiteral("state"), dispatchStateId(dispatch.state)},
                     {QStringLiteral("headline"), dispatch.headline},
                     {QStringLiteral("revision"), dispatch.revision.value},
                     {QStringLiteral("attempts"), dispatch.attempts}};
    if (dispatch.at.isValid())
        json.insert(QStringLiteral("at"), utcText(dispatch.at));
    if (dispatch.next.isValid())
        json.insert(QStringLiteral("next"), utcText(dispatch.next));
    if (dispatch.trouble) {
        QJsonObject trouble = troubleToJson(dispatch.trouble);
        trouble.insert(QStringLiteral("message"), errorText(*dispatch.trouble));
        json.insert(QStringLiteral("trouble"), trouble);
    }
    return json;
}

QJsonObject describe(const Placement &placement)
{
    QJsonObject json{{QStringLiteral("destination"), placement.destination},
                     {QStringLiteral("remote"), placement.remote},
                     {QStringLiteral("url"), placement.url},
                     {QStringLiteral("presence"), presenceId(placement.presence)},
                     {QStringLiteral("version"), placement.version},
                     {QStringLiteral("revision"), placement.revision.value}};
    if (placement.at.isValid())
        json.insert(QStringLiteral("at"), utcText(placement.at));
    if (placement.checked.isValid()) {
        json.insert(QStringLiteral("checked"), utcText(placement.checked));
        json.insert(QStringLiteral("differences"), placement.differences);
    }
    return json;
}

QJsonArray describe(const QList<Receipt> &receipts)
{
    QJsonArray json;
    for (const Receipt &receipt : receipts)
        json.append(QJsonObject{{QStringLiteral("part"), receipt.part},
                                {QStringLiteral("answer"), receipt.answer},
                                {QStringLiteral("time"), utcText(receipt.time)}});
    return json;
}

QString lineOf(const Dispatch &dispatch)
{
    QString line = u'#' + QString::number(dispatch.number) + u"  " + errandName(dispatch.errand) + u"  "
                   + dispatchStateName(dispatch.state) + u"  " + dispatch.headline + u'\n';
    if (dispatch.trouble)
        line += u"    " + errorText(*dispatch.trouble) + u'\n';
    return line;
}

/// The dispatch with its receipts, and where the article is now.
Result<Answer> wholeAnswer(Desk &desk, const Dispatch &dispatch)
{
    const auto receipts = desk.publishing().receipts(dispatch.number);
    const auto placements = desk.publishing().placements(dispatch.draft);
    if (!receipts || !placements)
        return tl::unexpected<Error>(receipts ? placements.error() : receipts.error());
    QJsonObject json = describe(dispatch);
    QString text = lineOf(dispatch);
    json.insert(QStringLiteral("receipts"), describe(*receipts));
    for (const Placement &placement : *placements) {
        if (placement.destination != dispatch.destination)
            continue;
        json.insert(QStringLiteral("placement"), describe(placement));
        text += u"    " + presenceName(placement.presence) + u"  " + placement.url + u'\n';
    }
    return Answer{json, text, {}, {}, dispatch.state == DispatchState::Stopped ? Found : Done};
}

bool goesOn(const Dispatch &dispatch)
{
    return dispatch.state == DispatchState::Waiting || dispatch.state == DispatchState::Sending;
}

void waitFor(const QDateTime &time)
{
    const qint64 wait = std::clamp<qint64>(QDateTime::currentDateTimeUtc().msecsTo(time), 10, 1000);
    QThread::msleep(static_cast<unsigned long>(wait));
}

/// All that is due and what waits for its next try, but not what waits for the time of its readers.
Result<QList<Dispatch>> runOutbox(Desk &desk, const SecretOf &secrets, const Progress &progress)
{
    QList<Dispatch> sent;
    while (true) {
        const auto done = desk.publishing().next(secrets, progress);
        if (!done)
            return tl::unexpected<Error>(done.error());
        if (*done) {
            sent.removeIf([&](const Dispatch &each) { return each.number == (*done)->number; });
            sent.append(**done);
            continue;
        }
        const auto again = std::find_if(sent.begin(), sent.end(),
                                        [](const Dispatch &each) { return goesOn(each) && each.next != each.at; });
        if (again == sent.end() || (progress && !progress(0, 0)))
            return sent;
        waitFor(again->next);
    }
}

/// That one, until it is over, stopped, or waits for the time of its readers. Others' passwords are not ours to use.
Result<Dispatch> runOne(Desk &desk, qint64 number, const SecretOf &secrets, const Progress &progress)
{
    while (true) {
        const auto dispatch = desk.publishing().dispatch(number);
        if (!dispatch || !goesOn(*dispatch) || (dispatch->next.isValid() && dispatch->next == dispatch->at))
            return dispatch;
        if (dispatch->next > QDateTime::currentDateTimeUtc())
            waitFor(dispatch->next);
        if (progress && !progress(0, 0))
            return dispatch;
        if (const auto done = desk.publishing().next(secrets, progress, number); !done)
            return tl::unexpected<Error>(done.error());
    }
}

Result<Answer> plannedAnswer(const QList<PlannedStep> &steps)
{
    QJsonArray json;
    QString text;
    for (const PlannedStep &step : steps) {
        json.append(QJsonObject{{QStringLiteral("what"), step.what},
                                {QStringLiteral("content"), step.content},
                                {QStringLiteral("bytes"), step.bytes}});
        text += step.what + u"  " + QCoreApplication::translate("Cli", "%1 bytes").arg(step.bytes) + u'\n'
                + step.content + u'\n';
    }
    return Answer{json, text, {}, {}, Done};
}

Result<PublishRequest> requestOf(const Session &session, Errand errand)
{
    PublishRequest request;
    request.draft = {session.word(0)};
    request.destination = said(session, "to");
    request.errand = errand;
    request.person = said(session, "as");
    request.embargoReason = said(session, "embargo-reason");
    if (session.arguments().has(QStringLiteral("overwrite")))
        request.theirs = Theirs::Overwrite;
    if (request.destination.isEmpty())
        return badUse(QCoreApplication::translate("Cli", "Say where: --to NAME."));
    if (const QString at = said(session, "at"); !at.isEmpty()) {
        request.at = QDateTime::fromString(at, Qt::ISODate).toUTC();
        if (!request.at.isValid())
            return badUse(
                QCoreApplication::translate("Cli", "“%1” is no time; write 2026-09-02T08:00:00+07:00.").arg(at));
    }
    return request;
}

Result<Answer> sendOne(Session &session, Errand errand)
{
    const auto request = requestOf(session, errand);
    auto desk = request ? session.desk() : tl::unexpected<Error>(request.error());
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    PublishingService &publishing = (*desk)->publishing();
    if (session.arguments().has(QStringLiteral("dry-run")))
        return publishing.dryRun(*request, {}).and_then(plannedAnswer);
    const auto dispatch = publishing.send(*request);
    if (!dispatch)
        return tl::unexpected<Error>(dispatch.error());
    if (session.arguments().has(QStringLiteral("later")))
        return wholeAnswer(**desk, *dispatch);
    TerminalProgress progress(QCoreApplication::translate("Cli", "Sending…"), TerminalProgress::Amount::Bytes);
    return runOne(**desk, dispatch->number, secretsOf(session, Without::Fail), progress.progress())
        .and_then([&desk](const Dispatch &ended) { return wholeAnswer(**desk, ended); });
}

Result<Answer> publish(Session &session)
{
    return sendOne(session, session.arguments().has(QStringLiteral("take-down")) ? Errand::TakeDown : Errand::Publish);
}

Answer describe(const QList<Dispatch> &dispatches)
{
    Answer answer;
    QJsonArray json;
    for (const Dispatch &dispatch : dispatches) {
        json.append(describe(dispatch));
        answer.text += lineOf(dispatch);
        if (dispatch.state == DispatchState::Stopped)
            answer.status = Found;
    }
    answer.json = json;
    return answer;
}

Result<Answer> outbox(Session &session)
{
    auto desk = session.desk();
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    if (session.arguments().has(QStringLiteral("run"))) {
        TerminalProgress progress(QCoreApplication::translate("Cli", "Sending…"), TerminalProgress::Amount::Bytes);
        return runOutbox(**desk, secretsOf(session, Without::Wait), progress.progress())
            .map([](const QList<Dispatch> &sent) { return describe(sent); });
    }
    return (*desk)->publishing().outbox().map([](const QList<Dispatch> &all) {
        Answer answer = describe(all);
        answer.status = Done;
        return answer;
    });
}

/// "3" or "#3".
Result<qint64> numberOf(const Session &session)
{
    bool isNumber = false;
    const QString word = session.word(0);
    const qint64 number = (word.startsWith(u'#') ? word.mid(1) : word).toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return badUse(QCoreApplication::translate("Cli", "“%1” is no number of the outbox.").arg(word));
    return number;
}

Result<Answer> change(Session &session, Outcome (PublishingService::*how)(qint64))
{
    const auto number = numberOf(session);
    if (!number)
        return tl::unexpected<Error>(number.error());
    return session.desk().and_then([&](Desk *desk) {
        return (desk->publishing().*how)(*number)
            .and_then([&] { return desk->publishing().dispatch(*number); })
            .and_then([desk](const Dispatch &dispatch) { return wholeAnswer(*desk, dispatch); });
    });
}

Result<Answer> pause(Session &session)
{
    return change(session, &PublishingService::pause);
}

Result<Answer> resume(Session &session)
{
    return change(session, &PublishingService::resume);
}

Result<Answer> overwrite(Session &session)
{
    return change(session, &PublishingService::overwrite);
}

Result<Answer> cancel(Session &session)
{
    return change(session, &PublishingService::cancel);
}

QString lineOf(const LiveDifference &difference)
{
    return u"    " + liveFaultName(difference.fault) + u": " + difference.approved
           + (difference.live.isEmpty() ? QString() : QString(u" → " + difference.live)) + u'\n';
}

/// 1 where the page shows something else than what was approved.
Result<Answer> compareLive(Session &session)
{
    return session.desk()
        .and_then([&](Desk *desk) { return desk->publishing().compareLive({session.word(0)}, said(session, "to")); })
        .map([](const Placement &placement) {
            const QList<LiveDifference> differences = differencesFromJson(placement.differences);
            const int places = static_cast<int>(differences.size());
            QString text =
                placement.url + u": "
                + (places == 0 ? QCoreApplication::translate("Cli", "the page says what was approved")
                               : QCoreApplication::translate(
                                   "Cli", "the page differs from what was approved in %n place(s)", nullptr, places))
                + u'\n';
            for (const LiveDifference &difference : differences)
                text += lineOf(difference);
            return Answer{describe(placement), text, {}, {}, places == 0 ? Done : Found};
        });
}

/// It was pasted by hand: at this address it is.
Result<Answer> posted(Session &session)
{
    const auto number = numberOf(session);
    auto desk = number ? session.desk() : tl::unexpected<Error>(number.error());
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    PublishingService &publishing = (*desk)->publishing();
    if (auto done = publishing.posted(*number, session.word(1)); !done)
        return tl::unexpected<Error>(done.error());
    return runOne(**desk, *number, secretsOf(session, Without::Fail), {}).and_then([&desk](const Dispatch &dispatch) {
        return wholeAnswer(**desk, dispatch);
    });
}

QList<Command> destinationCommands()
{
    return {{u"destinations"_qs,
             {},
             QT_TRANSLATE_NOOP("Cli", "list where articles can be published"),
             0,
             0,
             {},
             listDestinations},
            {u"destinations set"_qs,
             u"NAME"_qs,
             QT_TRANSLATE_NOOP("Cli", "set a destination up, or change it"),
             1,
             1,
             {valued("kind", "wordpress|paste|folder|sftp|endpoint|mail"), valued("set", "FIELD=TEXT"),
              valued("category", "SECTION=NUMBER"), valued("author", "PENNAME=NUMBER")},
             setDestination},
            {u"destinations check"_qs,
             u"NAME"_qs,
             QT_TRANSLATE_NOOP("Cli", "see that a destination takes us, and what may be done there"),
             1,
             1,
             {valued("password-file", "[NAME=]FILE")},
             checkDestination},
            {u"destinations remove"_qs,
             u"NAME"_qs,
             QT_TRANSLATE_NOOP("Cli", "forget a destination"),
             1,
             1,
             {},
             removeDestination}};
}

QList<Command> outboxCommands()
{
    return {
        {u"outbox"_qs,
         {},
         QT_TRANSLATE_NOOP("Cli", "what is on its way; with --run send it"),
         0,
         0,
         {flag("run"), valued("password-file", "[NAME=]FILE")},
         outbox},
        {u"outbox pause"_qs, u"NUMBER"_qs, QT_TRANSLATE_NOOP("Cli", "let something on its way wait"), 1, 1, {}, pause},
        {u"outbox resume"_qs,
         u"NUMBER"_qs,
         QT_TRANSLATE_NOOP("Cli", "go on with what was paused or stopped"),
         1,
         1,
         {},
         resume},
        {u"outbox overwrite"_qs,
         u"NUMBER"_qs,
         QT_TRANSLATE_NOOP("Cli", "go on, over what others changed at the destination"),
         1,
         1,
         {},
         overwrite},
        {u"outbox posted"_qs,
         u"NUMBER [ADDRESS]"_qs,
         QT_TRANSLATE_NOOP("Cli", "say at which address it is that was pasted by hand"),
         1,
         2,
         {valued("password-file", "[NAME=]FILE")},
         posted},
        {u"outbox cancel"_qs, u"NUMBER"_qs, QT_TRANSLATE_NOOP("Cli", "send it no more"), 1, 1, {}, cancel}};
}

} // namespace

QList<Command> publishCommands()
{
    const Command one{u"publish"_qs,
                      u"ID"_qs,
                      QT_TRANSLATE_NOOP("Cli", "bring an approved article to a destination"),
                      1,
                      1,
                      {valued("to", "NAME"), valued("at", "TIME"), valued("as", "PERSON"),
                       valued("password-file", "[NAME=]FILE"), valued("embargo-reason", "TEXT"), flag("dry-run"),
                       flag("later"), flag("overwrite"), flag("take-down")},
                      publish};
    const Command look{u"publish compare"_qs,
                       u"ID"_qs,
                       QT_TRANSLATE_NOOP("Cli", "compare the live page with what was approved"),
                       1,
                       1,
                       {valued("to", "NAME")},
                       compareLive};
    return destinationCommands() + QList<Command>{one, look} + outboxCommands();
}

} // namespace toasoan::cli
