#include "app/desk/publishing_service.h"

#include "app/desk/lent_roles.h"
#include "app/desk/outbox_lock.h"
#include "app/desk/signature_rules.h"
#include "app/desk/stored_receipts.h"
#include "app/desk/takedown_dispatches.h"
#include "app/desk/workflow_service.h"
#include "app/publishing/connectors/paste/paste_connector.h"
#include "app/publishing/live_page.h"
#include "app/publishing/standing_text.h"
#include "app/workflow/troubles.h"

#include <QDir>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int longestDelay = 5 * 60; // seconds

QString sign(qint64 number)
{
    return u'#' + QString::number(number);
}

/// After that many tries: 4 s, 8 s, 16 s… up to five minutes.
int delayAfter(int attempts)
{
    return std::min(longestDelay, 2 << std::min(attempts, 10));
}

bool isDue(const Dispatch &dispatch, const QDateTime &now)
{
    const bool mayRun = dispatch.state == DispatchState::Waiting || dispatch.state == DispatchState::Sending;
    return mayRun && (!dispatch.next.isValid() || dispatch.next <= now);
}

/// Some minutes, an hour and a day after readers got it: by then caches and colleagues have been at it.
bool isToCompare(const Placement &placement, const QDateTime &now)
{
    if (placement.presence == Presence::Down || !placement.url.startsWith(u"http"))
        return false;
    const QDateTime since = placement.at.isValid() ? placement.at : placement.time;
    for (const int after : {2 * 60, 60 * 60, 24 * 60 * 60}) {
        const QDateTime when = since.addSecs(after);
        if (now >= when && (!placement.checked.isValid() || placement.checked < when))
            return true;
    }
    return false;
}

bool isOfTheDisk(const Error &error)
{
    return error.code == ErrorCode::StoreBusy || error.code == ErrorCode::StoreDamaged || error.code == ErrorCode::Io
           || error.code == ErrorCode::DiskFull || error.code == ErrorCode::StoreNewer;
}

PictureFile sentFile(const WebPicture &picture)
{
    return {picture.name, {}, picture.size, picture.jpeg.size(), picture.jpeg};
}

} // namespace

Result<QList<Destination>> PublishingService::destinations() const
{
    return m_context.store->outbox().destinations();
}

Result<Destination> PublishingService::destination(const QString &idOrName) const
{
    return m_context.store->outbox().destination(idOrName);
}

Result<Destination> PublishingService::setDestination(Destination destination)
{
    const ConnectorKind *kind = connectorKind(destination.kind);
    destination.name = destination.name.simplified();
    if (!kind || destination.name.isEmpty())
        return failure(ErrorCode::BadInput, QStringLiteral("destination-field"), {kind ? u"name"_qs : u"kind"_qs});
    const auto settings = checkedSettings(*kind, destination.settings);
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    destination.settings = *settings;
    const auto same = m_context.store->outbox().destination(destination.name);
    if (same && same->id != destination.id)
        return failure(ErrorCode::Refused, QStringLiteral("name-taken"), {destination.name});
    const auto before = m_context.store->outbox().destination(destination.id);
    const QString address = QStringLiteral("address");
    if (before && before->settings.value(address) != destination.settings.value(address)) {
        destination.settings.remove(QStringLiteral("root"));  // it belongs to the address: passwords go there
        destination.settings.remove(QStringLiteral("there")); // and so does what there is to choose from
    }
    if (destination.id.isEmpty())
        destination.id = newRandomName();
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    return m_context.store->outbox()
        .put(*transaction, destination)
        .and_then([&] {
            return m_context.note(
                *transaction,
                {0, {}, {}, m_context.ownName, QStringLiteral("destination.set"), {}, {}, destination.name, {}});
        })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return destination; });
}

Outcome PublishingService::removeDestination(const QString &idOrName)
{
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const auto destination = this->destination(idOrName);
    const auto open = m_context.store->outbox().open();
    if (!destination || !open)
        return tl::unexpected<Error>(destination ? open.error() : destination.error());
    for (const Dispatch &dispatch : *open) {
        if (dispatch.destination == destination->id)
            return failure(ErrorCode::Refused, QStringLiteral("in-use"), {destination->name, sign(dispatch.number)});
    }
    const auto placements = m_context.store->outbox().placements();
    for (const Placement &placement : placements.value_or(QList<Placement>())) {
        const bool isOut = placement.presence == Presence::Live || placement.presence == Presence::Planned;
        if (placement.destination == destination->id && isOut)
            return failure(ErrorCode::Refused, QStringLiteral("in-use"), {destination->name, placement.url});
    }
    return m_context.store->outbox()
        .removeDestination(*transaction, destination->id)
        .and_then([&] {
            return m_context.note(
                *transaction,
                {0, {}, {}, m_context.ownName, QStringLiteral("destination.remove"), {}, {}, destination->name, {}});
        })
        .and_then([&] { return transaction->commit(); });
}

Result<SiteReport> PublishingService::check(const QString &idOrName, const SecretOf &secretOf, const Progress &progress)
{
    const auto destination = this->destination(idOrName);
    const ConnectorKind *kind = destination ? connectorKind(destination->kind) : nullptr;
    if (!kind)
        return destination ? failure(ErrorCode::NotFound, QStringLiteral("connector"), {destination->kind})
                           : tl::unexpected<Error>(destination.error());
    const auto secret = secretFor(*destination, secretOf);
    if (!secret)
        return tl::unexpected<Error>(secret.error());
    const auto report = kind->make(*destination, *secret)->check(progress);
    auto now = this->destination(destination->id); // people may have changed it while the site was asked
    if (!report)
        return tl::unexpected<Error>(ofCheck(report.error()));
    if (!now)
        return tl::unexpected<Error>(now.error());
    const QString address = QStringLiteral("address");
    if (now->settings.value(address) != destination->settings.value(address))
        return report;
    for (auto field = report->found.begin(); field != report->found.end(); ++field)
        now->settings.insert(field.key(), *field);
    return setDestination(*now).map([&report](const Destination &) { return *report; });
}

Outcome PublishingService::note(Transaction &transaction, const Dispatch &dispatch, const QString &action,
                                const QString &detail) const
{
    return m_context.note(transaction,
                          {0, {}, {}, dispatch.person, action, dispatch.draft, dispatch.revision, detail, {}});
}

Outcome PublishingService::mayPublish(const QString &who) const
{
    const auto person = personNow(m_context, actor(who));
    const auto profile = workflowProfile(m_context.folder);
    if (!person || !profile)
        return tl::unexpected<Error>(person ? profile.error() : person.error());
    return mayDecide(Action::MarkPublished, *person, *profile);
}

Outcome PublishingService::mayLeaveNow(const PublishRequest &request, const Article &article) const
{
    const auto now = m_context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    if (auto may = mayPublish(request.person); !may)
        return may;
    return embargoAllows(m_context, article, request.at.isValid() ? request.at : *now,
                         {request.person, request.embargoReason});
}

/// What readers have cannot be given to them later, and no time comes twice.
Outcome PublishingService::mayBePlanned(const PublishRequest &request, const Destination &destination) const
{
    if (!request.at.isValid())
        return {};
    if (request.at <= m_context.clock())
        return failure(ErrorCode::Refused, QStringLiteral("time-over"), {utcText(request.at)});
    const auto placement = m_context.store->outbox().placement(request.draft, destination.id);
    if (!placement)
        return tl::unexpected<Error>(placement.error());
    if (*placement && (*placement)->presence == Presence::Live)
        return failure(ErrorCode::Refused, QStringLiteral("live-already"), {destination.name});
    return {};
}

/// Where one may be missing it is empty.
Result<QString> PublishingService::secretFor(const Destination &destination, const SecretOf &secretOf) const
{
    const ConnectorKind *kind = connectorKind(destination.kind);
    if (!kind || kind->secret == SecretUse::None)
        return QString();
    const auto secret = secretOf(destination);
    const bool isAwaited = !secret && secret.error().code == ErrorCode::Interrupted;
    return kind->secret == SecretUse::Optional && !isAwaited ? secret.value_or(QString()) : secret;
}

/// What leaves is what the approval names; what goes needs none any more.
Result<Dispatch> PublishingService::intentOf(const PublishRequest &request) const
{
    const auto destination = this->destination(request.destination);
    const auto draft = m_context.store->drafts().find(request.draft);
    const auto now = m_context.now();
    if (!destination || !draft || !now)
        return tl::unexpected<Error>(!destination ? destination.error() : !draft ? draft.error() : now.error());
    Dispatch dispatch;
    dispatch.destination = destination->id;
    dispatch.draft = request.draft;
    dispatch.errand = request.errand;
    dispatch.headline = draft->text.headline;
    dispatch.at = request.at;
    dispatch.theirs = request.theirs;
    dispatch.person = actor(request.person);
    dispatch.created = *now;
    if (request.errand == Errand::TakeDown) {
        const auto placement = m_context.store->outbox().placement(request.draft, destination->id);
        if (!placement)
            return tl::unexpected<Error>(placement.error());
        if (!*placement || (*placement)->presence == Presence::Down)
            return failure(ErrorCode::Refused, QStringLiteral("not-there"), {dispatch.headline, destination->name});
        if (draft->state != State::Removed)
            return failure(ErrorCode::Refused, QStringLiteral("not-ordered"), {dispatch.headline});
        dispatch.revision = (*placement)->revision;
        dispatch.content = (*placement)->content;
        return dispatch;
    }
    const auto approval = m_exports.leave(request.draft);
    const auto planned = mayBePlanned(request, *destination);
    if (!approval || !planned)
        return tl::unexpected<Error>(approval ? planned.error() : approval.error());
    const ConnectorKind *kind = connectorKind(destination->kind);
    if (kind && kind->planning == Planning::Here)
        dispatch.next = request.at;
    dispatch.revision = approval->revision;
    dispatch.content = approval->content;
    return dispatch;
}

Result<Dispatch> PublishingService::send(const PublishRequest &request)
{
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    auto dispatch = intentOf(request);
    if (!dispatch)
        return dispatch;
    Outcome may;
    if (request.errand == Errand::Publish) {
        const auto input = m_exports.gather(request.draft, Copy::Final);
        may = input ? mayLeaveNow(request, input->article) : tl::unexpected<Error>(input.error());
    }
    const auto open = m_context.store->outbox().of(request.draft);
    if (!may || !open)
        return tl::unexpected<Error>(may ? open.error() : may.error());
    for (const Dispatch &other : *open) {
        if (other.destination == dispatch->destination && !isOver(other.state))
            return failure(ErrorCode::Refused, QStringLiteral("on-its-way"), {sign(other.number)});
    }
    const auto added = m_context.store->outbox().add(*transaction, *dispatch);
    if (!added)
        return added;
    const QString early = request.embargoReason.trimmed();
    const QString detail = sign(added->number) + u' ' + request.destination
                           + (early.isEmpty() ? QString() : QString(u"; embargo: "_qs + early));
    return note(*transaction, *added, u"send."_qs + errandId(added->errand), detail)
        .and_then([&] { return transaction->commit(); })
        .map([&] { return *added; });
}

/// Since when readers have had it there, or will: the first time since it was taken down last, and the same at each
/// try.
static QDateTime publishedAt(const Dispatch &dispatch, const QList<Dispatch> &newestFirst)
{
    const auto forReaders = [](const Dispatch &each) { return each.at.isValid() ? each.at : each.created; };
    QDateTime first = forReaders(dispatch);
    for (const Dispatch &other : newestFirst) {
        if (other.destination != dispatch.destination || other.state != DispatchState::Done)
            continue;
        if (other.errand == Errand::TakeDown)
            break;
        if (forReaders(other) > dispatch.created) // planned, and planned anew before anybody had it
            continue;
        first = std::min(first, forReaders(other));
    }
    return first;
}

Result<Delivery> PublishingService::deliveryOf(const Dispatch &dispatch, const QString &destination) const
{
    const auto input = m_exports.gather(dispatch.draft, Copy::Final);
    if (!input)
        return tl::unexpected<Error>(input.error());
    if (input->revision != dispatch.revision)
        return failure(ErrorCode::ChangedSinceApproval, {}, {dispatch.headline});
    const auto pictures = webPictures(input->article, input->pictures);
    const auto before = m_context.store->outbox().placement(dispatch.draft, destination);
    const auto dispatches = m_context.store->outbox().of(dispatch.draft);
    if (!pictures || !before || !dispatches)
        return tl::unexpected<Error>(!pictures ? pictures.error() : !before ? before.error() : dispatches.error());
    ExportOptions options{Copy::Final,      input->draft, input->revision, input->written,
                          input->generator, {},           input->begun};
    options.published = publishedAt(dispatch, *dispatches);
    Delivery delivery{input->article, std::move(options), dispatch.at, dispatch.theirs, *before, *input};
    for (const WebPicture &picture : *pictures)
        delivery.options.pictures.insert(picture.name, sentFile(picture));
    return delivery;
}

Result<QList<PlannedStep>> PublishingService::dryRun(const PublishRequest &request, const SecretOf &secretOf)
{
    const auto destination = this->destination(request.destination);
    const auto dispatch = intentOf(request);
    if (!destination || !dispatch)
        return tl::unexpected<Error>(destination ? dispatch.error() : destination.error());
    const auto delivery = deliveryOf(*dispatch, destination->id);
    if (!delivery)
        return tl::unexpected<Error>(delivery.error());
    if (auto may = mayLeaveNow(request, delivery->article); !may)
        return tl::unexpected<Error>(may.error());
    const ConnectorKind *kind = connectorKind(destination->kind);
    if (!kind)
        return failure(ErrorCode::NotFound, QStringLiteral("connector"), {destination->kind});
    const auto secret = secretOf ? secretFor(*destination, secretOf) : Result<QString>();
    return kind->make(*destination, secret.value_or(QString()))->plan(*delivery);
}

Result<QList<Dispatch>> PublishingService::outbox() const
{
    return m_context.store->outbox().all().map([](QList<Dispatch> all) {
        std::stable_partition(all.begin(), all.end(), [](const Dispatch &each) { return !isOver(each.state); });
        return all;
    });
}

Result<Dispatch> PublishingService::dispatch(qint64 number) const
{
    return m_context.store->outbox().find(number);
}

Result<QList<Receipt>> PublishingService::receipts(qint64 number) const
{
    return m_context.store->outbox().receipts(number);
}

Result<QList<Placement>> PublishingService::placements(const DraftId &draft) const
{
    return m_context.store->outbox().placementsOf(draft);
}

Result<Landing> PublishingService::run(const Dispatch &dispatch, const Destination &destination, const QString &secret,
                                       const Progress &progress)
{
    const ConnectorKind *kind = connectorKind(destination.kind);
    if (!kind)
        return failure(ErrorCode::NotFound, QStringLiteral("connector"), {destination.kind});
    auto book = StoredReceipts::of(m_context, dispatch.number);
    if (!book)
        return tl::unexpected<Error>(book.error());
    const auto connector = kind->make(destination, secret);
    if (dispatch.errand == Errand::TakeDown) {
        const auto placement = m_context.store->outbox().placement(dispatch.draft, destination.id);
        if (!placement)
            return tl::unexpected<Error>(placement.error());
        return connector->takeDown(placement->value_or(Placement()), *book, progress);
    }
    const auto delivery = deliveryOf(dispatch, destination.id);
    if (!delivery)
        return tl::unexpected<Error>(delivery.error());
    return connector->deliver(*delivery, *book, progress);
}

/// As it is now: somebody may have paused or cancelled it a moment ago. Nothing where it is not due any more.
Result<std::optional<Dispatch>> PublishingService::begin(qint64 number)
{
    const auto now = m_context.now();
    auto transaction = m_context.store->begin();
    auto dispatch = m_context.store->outbox().find(number);
    if (!now || !transaction || !dispatch)
        return tl::unexpected<Error>(!now ? now.error() : !transaction ? transaction.error() : dispatch.error());
    if (!isDue(*dispatch, *now))
        return std::nullopt;
    dispatch->state = DispatchState::Sending;
    ++dispatch->attempts;
    dispatch->next = {};
    return m_context.store->outbox()
        .update(*transaction, *dispatch)
        .and_then([&] { return transaction->commit(); })
        .map([&] { return std::optional(*dispatch); });
}

/// It was ordered to be taken down, or lost its approval, while it was being sent.
Outcome PublishingService::outAgain(Transaction &transaction, const Dispatch &dispatch, const QDateTime &now) const
{
    const auto draft = m_context.store->drafts().find(dispatch.draft);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    if (restsOnApproval(draft->state) || dispatch.errand == Errand::TakeDown)
        return {};
    const GoingOut what = draft->state == State::Removed ? GoingOut::All : GoingOut::WhatIsPlanned;
    return queueTakedowns(m_context, transaction, *draft, dispatch.person, now, what);
}

/// The state comes first: killed in between, the dispatch is run again, finds everything done, and ends.
Result<Dispatch> PublishingService::land(Dispatch dispatch, const Landing &landing)
{
    if (dispatch.errand == Errand::Publish && landing.presence != Presence::Drafted) {
        const Action action = landing.presence == Presence::Planned ? Action::Schedule : Action::MarkPublished;
        const auto stepped = WorkflowService(m_context).step({dispatch.draft, action, dispatch.person, {}});
        if (!stepped && isOfTheDisk(stepped.error()))
            return tl::unexpected<Error>(stepped.error()); // else it is there all the same, and that must be known
    }
    const auto now = m_context.now();
    auto transaction = m_context.store->begin();
    const auto before = m_context.store->outbox().placement(dispatch.draft, dispatch.destination);
    if (!now || !transaction || !before)
        return tl::unexpected<Error>(!now ? now.error() : !transaction ? transaction.error() : before.error());
    Placement placement = before->value_or(Placement());
    placement.version = *before ? placement.version + 1 : 1;
    placement.draft = dispatch.draft;
    placement.destination = dispatch.destination;
    placement.remote = landing.remote;
    placement.url = landing.url;
    placement.presence = landing.presence;
    placement.revision = dispatch.revision;
    placement.content = dispatch.content;
    placement.left = landing.left;
    placement.pictures = landing.pictures;
    placement.time = *now;
    placement.at = landing.at;
    placement.checked = {};
    placement.differences = {};
    dispatch.state = DispatchState::Done;
    dispatch.ended = *now;
    dispatch.trouble = {};
    return m_context.store->outbox()
        .put(*transaction, placement)
        .and_then([&] { return m_context.store->outbox().update(*transaction, dispatch); })
        .and_then([&] { return outAgain(*transaction, dispatch, *now); })
        .and_then([&] {
            return note(*transaction, dispatch, u"sent."_qs + presenceId(landing.presence),
                        sign(dispatch.number) + u' ' + landing.url);
        })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return dispatch; });
}

Result<Dispatch> PublishingService::setBack(Dispatch dispatch, const Error &trouble)
{
    const auto now = m_context.now();
    auto transaction = m_context.store->begin();
    if (!now || !transaction)
        return tl::unexpected<Error>(now ? transaction.error() : now.error());
    const auto found = m_context.store->outbox().find(dispatch.number);
    if (found && found->state != DispatchState::Sending)
        return *found; // somebody paused or cancelled it meanwhile
    const bool isPlanned = isTrouble(trouble, Trouble::CannotPlan);
    const bool tryAgain = isTriedAgain(trouble, dispatch.trouble, dispatch.attempts);
    const bool goesOn = tryAgain || isPlanned || wasGivenUp(trouble); // a window was closed: the next one goes on
    dispatch.state = goesOn ? DispatchState::Waiting : DispatchState::Stopped;
    dispatch.next = isPlanned ? dispatch.at : tryAgain ? now->addSecs(delayAfter(dispatch.attempts)) : QDateTime();
    const bool wasLast = helpFor(trouble) == Help::TryAgain && !goesOn;
    dispatch.trouble = wasGivenUp(trouble) ? std::nullopt : std::optional(wasLast ? ofLastTry(trouble) : trouble);
    return m_context.store->outbox()
        .update(*transaction, dispatch)
        .and_then([&]() -> Outcome {
            return dispatch.state == DispatchState::Stopped
                       ? note(*transaction, dispatch, QStringLiteral("send.stopped"),
                              sign(dispatch.number) + u' ' + trouble.detail)
                       : Outcome();
        })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return dispatch; });
}

/// The first that is due and has what opens its destination. Whoever runs many may have no password of some: those
/// wait.
Result<std::optional<PublishingService::Opened>> PublishingService::firstDue(const SecretOf &secretOf,
                                                                             qint64 only) const
{
    const auto now = m_context.now();
    const auto open = m_context.store->outbox().open();
    if (!now || !open)
        return tl::unexpected<Error>(now ? open.error() : now.error());
    for (const Dispatch &dispatch : *open) {
        if (!isDue(dispatch, *now) || (only > 0 && dispatch.number != only))
            continue;
        const auto destination = this->destination(dispatch.destination);
        const auto secret =
            destination ? secretFor(*destination, secretOf) : tl::unexpected<Error>(destination.error());
        if (!secret && secret.error().code == ErrorCode::Interrupted)
            continue;
        return Opened{dispatch.number, destination.value_or(Destination()), secret};
    }
    return std::nullopt;
}

Result<std::optional<Dispatch>> PublishingService::next(const SecretOf &secretOf, const Progress &progress, qint64 only)
{
    const auto lock = OutboxLock::take(m_context.folder);
    const auto due = lock ? firstDue(secretOf, only) : tl::unexpected<Error>(lock.error());
    if (!due || !*due)
        return due ? Result<std::optional<Dispatch>>() : tl::unexpected<Error>(due.error());
    const auto dispatch = begin((*due)->dispatch);
    if (!dispatch || !*dispatch)
        return dispatch;
    const auto landing = (*due)->secret ? run(**dispatch, (*due)->destination, *(*due)->secret, progress)
                                        : tl::unexpected<Error>((*due)->secret.error());
    return (landing ? land(**dispatch, *landing) : setBack(**dispatch, landing.error())).map([](const Dispatch &done) {
        return std::optional(done);
    });
}

Result<std::optional<QDateTime>> PublishingService::due() const
{
    return m_context.store->outbox().open().map([this](const QList<Dispatch> &open) {
        std::optional<QDateTime> first;
        for (const Dispatch &dispatch : open) {
            if (dispatch.state != DispatchState::Waiting && dispatch.state != DispatchState::Sending)
                continue;
            const QDateTime when = dispatch.next.isValid() ? dispatch.next : m_context.clock();
            first = first ? std::min(*first, when) : when;
        }
        return first;
    });
}

Result<LiveExpectations> PublishingService::expectationsOf(const Placement &placement, const Article &article) const
{
    const auto destination = this->destination(placement.destination);
    if (!destination)
        return tl::unexpected<Error>(destination.error());
    const bool isInText = destination->settings.value(QStringLiteral("lead")).toString() == u"text";
    const QJsonObject authors = destination->settings.value(QStringLiteral("authors")).toObject();
    // An account names one person, and the theme shows it.
    const bool isAccount = article.bylines.size() == 1 && authors.value(article.bylines.first()).toInteger() > 0;
    const bool isSigned = !isAccount && destination->settings.value(QStringLiteral("byline")).toString() != u"none";
    const bool hasField = destination->kind != u"wordpress"; // for the names
    LiveExpectations expected{{},
                              isInText ? LeadInText::Shown : LeadInText::LeftOut,
                              hasField   ? BylineInText::Allowed
                              : isSigned ? BylineInText::Shown
                                         : BylineInText::LeftOut};
    Article shown;
    shown.body = bodyInText(article, expected.lead);
    for (const Figure &figure : figuresWithPicture(shown)) {
        const QString url = placement.pictures.value(pictureFileName(lookOf(figure))).toString();
        if (!url.isEmpty())
            expected.pictures.append({url, figure.alt});
    }
    const QString lead = article.leadPicture.isEmpty()
                             ? QString()
                             : placement.pictures.value(pictureFileName(leadLook(article))).toString();
    const bool isThere = std::any_of(expected.pictures.begin(), expected.pictures.end(),
                                     [&lead](const LivePicture &picture) { return picture.url == lead; });
    if (!isInText && !lead.isEmpty() && !isThere)
        expected.pictures.prepend({lead, {}}); // themes show it above the text, under words of their own
    return expected;
}

Result<Placement> PublishingService::compareLive(const DraftId &draft, const QString &destination,
                                                 const Progress &progress)
{
    const auto where = this->destination(destination);
    auto placement =
        where ? m_context.store->outbox().placement(draft, where->id) : tl::unexpected<Error>(where.error());
    if (!placement || !*placement)
        return placement ? failure(ErrorCode::NotFound, QStringLiteral("placement"), {draft.value})
                         : tl::unexpected<Error>(placement.error());
    const auto text =
        m_context.store->revisions().find(draft, (*placement)->revision).and_then([this](const Revision &revision) {
            return revisionText(*m_context.store, revision);
        });
    if (!text)
        return tl::unexpected<Error>(text.error());
    const auto expected = expectationsOf(**placement, text->article);
    const auto page = livePage((*placement)->url, progress);
    const auto differences = expected && page ? liveDifferences(text->article, *page, *expected)
                                              : tl::unexpected<Error>(expected ? page.error() : expected.error());
    const auto kept = compared(**placement, differences ? std::optional(differencesToJson(*differences))
                                                        : std::optional<QJsonArray>());
    if (!differences)
        return tl::unexpected<Error>(differences.error());
    return kept;
}

/// Looked at, whatever came of it: the next one gets its turn. What was brought there or taken down meanwhile stays as
/// it is now.
Result<Placement> PublishingService::compared(const Placement &seen, const std::optional<QJsonArray> &differences)
{
    const auto now = m_context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    const bool isThere = differences && seen.presence == Presence::Planned && seen.at <= *now;
    if (isThere) // by whoever works here; where they may not, it stays scheduled in our list
        (void)WorkflowService(m_context).step({seen.draft, Action::MarkPublished, {}, {}});
    auto transaction = m_context.store->begin();
    const auto found = m_context.store->outbox().placement(seen.draft, seen.destination);
    if (!transaction || !found || !*found)
        return tl::unexpected<Error>(!transaction ? transaction.error()
                                     : found      ? Error{ErrorCode::NotFound}
                                                  : found.error());
    Placement placement = **found;
    if (placement.version != seen.version || placement.presence != seen.presence)
        return placement;
    const bool isNews = differences && !differences->isEmpty() && placement.differences.isEmpty();
    placement.presence = isThere ? Presence::Live : placement.presence;
    placement.checked = *now;
    placement.differences = differences.value_or(placement.differences);
    const AuditEntry entry{0,
                           {},
                           {},
                           m_context.ownName,
                           QStringLiteral("live.differs"),
                           placement.draft,
                           placement.revision,
                           placement.url,
                           {}};
    return m_context.store->outbox()
        .put(*transaction, placement)
        .and_then([&]() -> Outcome { return isNews ? m_context.note(*transaction, entry) : Outcome(); })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return placement; });
}

Result<std::optional<Placement>> PublishingService::dueComparison() const
{
    const auto now = m_context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    return m_context.store->outbox().placements().map([this, &now](const QList<Placement> &all) {
        const auto due = std::find_if(all.begin(), all.end(), [this, &now](const Placement &each) {
            return isToCompare(each, *now) && destination(each.destination);
        });
        return due == all.end() ? std::nullopt : std::optional(*due);
    });
}

Result<ChangedThere> PublishingService::changedThere(qint64 number) const
{
    const auto dispatch = this->dispatch(number);
    const auto receipts = this->receipts(number);
    if (!dispatch || !receipts)
        return tl::unexpected<Error>(dispatch ? receipts.error() : dispatch.error());
    const auto placement = m_context.store->outbox().placement(dispatch->draft, dispatch->destination);
    if (!placement)
        return tl::unexpected<Error>(placement.error());
    QHash<QString, QJsonObject> parts;
    for (const Receipt &receipt : *receipts)
        parts.insert(receipt.part, receipt.answer);
    if (!parts.contains(u"theirs"_qs))
        return failure(ErrorCode::Refused, QStringLiteral("nothing-changed"), {sign(number)});
    const QJsonObject left = parts.contains(u"filled"_qs) ? parts.value(u"filled"_qs)
                             : *placement                 ? (*placement)->left
                                                          : QJsonObject();
    return ChangedThere{standingText(left), standingText(parts.value(u"theirs"_qs))};
}

Outcome PublishingService::change(qint64 number, const std::function<Outcome(Dispatch &)> &how, const QString &action)
{
    const auto now = m_context.now();
    auto transaction = m_context.store->begin();
    auto dispatch = m_context.store->outbox().find(number);
    if (!now || !transaction || !dispatch)
        return tl::unexpected<Error>(!now ? now.error() : !transaction ? transaction.error() : dispatch.error());
    if (isOver(dispatch->state))
        return failure(ErrorCode::Refused, QStringLiteral("dispatch-over"), {sign(number)});
    if (auto changed = how(*dispatch); !changed)
        return changed;
    if (isOver(dispatch->state))
        dispatch->ended = *now;
    return m_context.store->outbox()
        .update(*transaction, *dispatch)
        .and_then([&] { return note(*transaction, *dispatch, action, sign(number)); })
        .and_then([&] { return transaction->commit(); });
}

Result<PasteSheet> PublishingService::pasteSheet(qint64 number) const
{
    const auto dispatch = this->dispatch(number);
    const auto destination =
        dispatch ? this->destination(dispatch->destination) : tl::unexpected<Error>(dispatch.error());
    if (!destination)
        return tl::unexpected<Error>(destination.error());
    if (destination->kind != u"paste")
        return failure(ErrorCode::Refused, QStringLiteral("nothing-to-paste"), {sign(number)});
    if (dispatch->errand == Errand::TakeDown)
        return PasteSheet{dispatch->headline, dispatch->errand, {}, {}};
    const auto delivery = deliveryOf(*dispatch, destination->id);
    const auto receipts = this->receipts(number);
    if (!delivery || !receipts)
        return tl::unexpected<Error>(delivery ? receipts.error() : delivery.error());
    PasteSheet sheet{dispatch->headline,
                     dispatch->errand,
                     pasteFields(delivery->article, delivery->options,
                                 pasteOrderOf(destination->settings.value(QStringLiteral("order")).toString())),
                     {}};
    const QDir folder(destination->settings.value(QStringLiteral("folder")).toString());
    for (const Receipt &receipt : *receipts) {
        if (receipt.part == u"prepared" && !receipt.answer.value(QStringLiteral("files")).toArray().isEmpty())
            sheet.folder = folder.filePath(receipt.answer.value(QStringLiteral("stem")).toString());
    }
    return sheet;
}

Outcome PublishingService::posted(qint64 number, const QString &url)
{
    const auto dispatch = this->dispatch(number);
    const bool isGone = dispatch && dispatch->errand == Errand::TakeDown && url.trimmed().isEmpty();
    const auto answer = isGone ? Result<QJsonObject>() : postedAnswer(url);
    const auto now = m_context.now();
    if (!dispatch || !answer || !now)
        return tl::unexpected<Error>(!dispatch ? dispatch.error() : !answer ? answer.error() : now.error());
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    return m_context.store->outbox()
        .keep(*transaction, number, {postedPart(), *answer, *now})
        .and_then([&] { return transaction->commit(); })
        .and_then([&] { return resume(number); });
}

Outcome PublishingService::pause(qint64 number)
{
    const auto how = [](Dispatch &dispatch) -> Outcome {
        dispatch.state = DispatchState::Paused;
        return {};
    };
    return change(number, how, QStringLiteral("send.pause"));
}

/// What waits here for the time of its readers goes on waiting.
void PublishingService::goOn(Dispatch &dispatch) const
{
    const auto destination = this->destination(dispatch.destination);
    const ConnectorKind *kind = destination ? connectorKind(destination->kind) : nullptr;
    const bool waitsHere = kind && kind->planning == Planning::Here && dispatch.at > m_context.clock();
    dispatch.state = DispatchState::Waiting;
    dispatch.next = waitsHere ? dispatch.at : QDateTime();
    dispatch.attempts = 0;
    dispatch.trouble = {}; // that was answered
}

Outcome PublishingService::resume(qint64 number)
{
    const auto how = [this](Dispatch &dispatch) -> Outcome {
        goOn(dispatch);
        return {};
    };
    return change(number, how, QStringLiteral("send.resume"));
}

Outcome PublishingService::overwrite(qint64 number)
{
    const auto how = [this](Dispatch &dispatch) -> Outcome {
        goOn(dispatch);
        dispatch.theirs = Theirs::Overwrite;
        return {};
    };
    return change(number, how, QStringLiteral("send.overwrite"));
}

Outcome PublishingService::cancel(qint64 number)
{
    const auto how = [](Dispatch &dispatch) -> Outcome {
        dispatch.state = DispatchState::Cancelled;
        return {};
    };
    return change(number, how, QStringLiteral("send.cancel"));
}

} // namespace toasoan
