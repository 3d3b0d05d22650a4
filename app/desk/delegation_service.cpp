#include "app/desk/delegation_service.h"

#include "app/article/canonical_json.h"
#include "app/base/limits.h"
#include "app/desk/key_service.h"
#include "app/desk/signature_rules.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace toasoan {
namespace {

QString cleaned(const QString &text)
{
    return text.simplified().normalized(QString::NormalizationForm_C);
}

QDateTime wholeSeconds(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

QString daysOf(const Delegation &delegation)
{
    return delegation.since.toLocalTime().date().toString(Qt::ISODate) + u'/'
           + delegation.until.toLocalTime().date().toString(Qt::ISODate);
}

/// What the log says of it.
QString detailOf(qint64 number, const Delegation &delegation)
{
    return u'#' + QString::number(number) + u' ' + roleId(delegation.role) + u' ' + delegation.from + u" → "
           + delegation.to + u' ' + daysOf(delegation);
}

QByteArray fileOf(const QList<Delegation> &delegations)
{
    QJsonArray array;
    for (const Delegation &delegation : delegations)
        array.append(toJson(delegation));
    return canonicalJson(QJsonObject{{QStringLiteral("delegations"), array},
                                     {QStringLiteral("format"), QStringLiteral("toasoan-delegations")},
                                     {QStringLiteral("version"), 1}});
}

/// What people are shown of it, as it would have been written here.
bool isReadable(const Delegation &delegation)
{
    constexpr qsizetype longestName = 200;
    const auto isClean = [](const QString &text) { return cleaned(text) == text && text.size() <= longestReason; };
    return isSound(delegation) && isClean(delegation.from) && isClean(delegation.to) && isClean(delegation.reason)
           && delegation.from.size() <= longestName && delegation.to.size() <= longestName;
}

Result<QList<Delegation>> delegationsIn(const QByteArray &file)
{
    if (file.size() > limits::houseStyleBytes)
        return failure(ErrorCode::TooLarge, {},
                       {QStringLiteral("delegations"), QString::number(limits::houseStyleBytes)});
    QList<Delegation> all;
    const QJsonArray array = QJsonDocument::fromJson(file).object().value(u"delegations").toArray();
    for (const QJsonValue each : array)
        all.append(delegationFromJson(each.toObject()));
    // One comparison refuses another format, unknown fields, wrong types, doubled keys, other spellings.
    if (fileOf(all) != file || !std::all_of(all.begin(), all.end(), isReadable))
        return failure(ErrorCode::BadInput, QStringLiteral("/: no delegations of this program"));
    return all;
}

tl::unexpected<Error> refused(const char *detail, const QStringList &args = {})
{
    return failure(ErrorCode::Refused, QString::fromLatin1(detail), args);
}

} // namespace

Result<QList<KnownDelegation>> DelegationService::list() const
{
    return m_context.store->delegations().list();
}

Outcome DelegationService::mayLend(const DelegationWish &wish) const
{
    const auto owner = m_context.store->people().find(wish.from);
    const auto other = m_context.store->people().find(wish.to);
    if (!owner || !other)
        return tl::unexpected<Error>(owner ? other.error() : owner.error());
    if (owner->name == other->name)
        return refused("delegation-self");
    if (wish.role == Role::QuanTri)
        return refused("delegation-administrator");
    if (!owner->roles.contains(wish.role))
        return refused("delegation-not-held", {owner->name, roleId(wish.role)});
    if (other->roles.contains(wish.role))
        return refused("delegation-needless", {other->name, roleId(wish.role)});
    if (wish.reason.isEmpty() || wish.reason.size() > longestReason)
        return refused("delegation-reason", {QString::number(longestReason)});
    return {};
}

Outcome DelegationService::daysFit(const DelegationWish &wish, const QDateTime &now) const
{
    const bool isRange = wish.first.isValid() && wish.last.isValid() && wish.first <= wish.last
                         && wish.first.daysTo(wish.last) < longestDelegation;
    if (!isRange)
        return refused("delegation-days", {QString::number(longestDelegation)});
    return wish.first < now.toLocalTime().date() ? Outcome(refused("delegation-past")) : Outcome();
}

Result<KnownDelegation> DelegationService::give(const DelegationWish &asked)
{
    DelegationWish wish = asked;
    wish.from = asked.from.isEmpty() ? m_context.ownName : cleaned(asked.from);
    wish.to = cleaned(asked.to);
    wish.reason = cleaned(asked.reason);
    auto transaction = m_context.store->begin();
    const auto now = m_context.now();
    if (!transaction || !now)
        return tl::unexpected<Error>(transaction ? now.error() : transaction.error());
    for (const Outcome &fits : {mayLend(wish), daysFit(wish, *now), usesOwnKey(m_context, wish.from, wish.key)}) {
        if (!fits)
            return tl::unexpected<Error>(fits.error());
    }
    const Delegation given = givenBy({wish.from, wish.to, wish.role, wholeSeconds(wish.first.startOfDay()),
                                      wholeSeconds(wish.last.endOfDay()), wish.reason, *now},
                                     wish.key);
    if (!isSound(given))
        return refused("delegation-days", {QString::number(longestDelegation)});
    qint64 number = 0;
    return keep(*transaction, given, given.from, QStringLiteral("people.delegate"), number)
        .and_then([&] { return transaction->commit(); })
        .map([&] {
            return KnownDelegation{number, given, {}};
        });
}

Outcome DelegationService::keep(Transaction &transaction, const Delegation &delegation, const QString &person,
                                const QString &action, qint64 &number) const
{
    const auto added = m_context.store->delegations().add(transaction, delegation);
    if (!added)
        return tl::unexpected<Error>(added.error());
    number = *added;
    const QString detail = detailOf(number, delegation) + u": " + delegation.reason;
    return m_context.note(transaction, {0, {}, {}, person, action, {}, {}, detail, {}});
}

Result<QByteArray> DelegationService::exported() const
{
    const auto all = list();
    const auto now = m_context.now();
    if (!all || !now)
        return tl::unexpected<Error>(all ? now.error() : all.error());
    QList<Delegation> standing;
    for (const KnownDelegation &known : *all) {
        if (!known.withdrawn.isValid() && !known.delegation.key.isEmpty() && *now <= known.delegation.until)
            standing.append(known.delegation);
    }
    return fileOf(standing);
}

Outcome DelegationService::isVouchedFor(const Delegation &delegation) const
{
    const auto keys = keyring(m_context);
    const auto owner = m_context.store->people().find(delegation.from);
    const auto other = m_context.store->people().find(delegation.to);
    if (!keys || !owner || !other)
        return tl::unexpected<Error>(!keys ? keys.error() : !owner ? owner.error() : other.error());
    const SignedBy by{delegation.from, delegation.role, delegation.given, delegation.key, delegation.signature};
    const bool isRight = signatureOf(statementOf(delegation), by, *keys) == SignatureState::Signed;
    return isRight && owner->roles.contains(delegation.role)
               ? Outcome()
               : Outcome(refused("delegation-not-vouched", {delegation.from}));
}

Result<int> DelegationService::take(const QByteArray &file)
{
    const auto read = delegationsIn(file);
    auto transaction = m_context.store->begin();
    const auto known = list();
    if (!read || !transaction || !known)
        return tl::unexpected<Error>(!read ? read.error() : !transaction ? transaction.error() : known.error());
    int news = 0;
    for (const Delegation &delegation : *read) {
        const bool isHere = std::any_of(known->begin(), known->end(), [&delegation](const KnownDelegation &each) {
            return each.delegation == delegation;
        });
        if (isHere)
            continue;
        qint64 number = 0;
        const auto kept = isVouchedFor(delegation).and_then([&] {
            return keep(*transaction, delegation, m_context.ownName, QStringLiteral("people.delegation"), number);
        });
        if (!kept)
            return tl::unexpected<Error>(kept.error());
        ++news;
    }
    if (news == 0)
        return news;
    return transaction->commit().map([news] { return news; });
}

Outcome DelegationService::mayWithdraw(const KnownDelegation &known, const QString &by) const
{
    const auto now = m_context.now();
    const auto person = m_context.store->people().find(by);
    if (!now || !person)
        return tl::unexpected<Error>(now ? person.error() : now.error());
    if (known.withdrawn.isValid() || known.delegation.until < *now)
        return refused("delegation-over", {QString::number(known.number)});
    const bool isTheirs = by == known.delegation.from || by == known.delegation.to;
    return isTheirs || person->roles.contains(Role::QuanTri)
               ? Outcome()
               : Outcome(refused("not-delegator", {by, known.delegation.from}));
}

Outcome DelegationService::withdraw(qint64 number, const QString &by)
{
    const QString person = by.isEmpty() ? m_context.ownName : cleaned(by);
    auto transaction = m_context.store->begin();
    const auto known = m_context.store->delegations().find(number);
    const auto now = m_context.now();
    if (!transaction || !known || !now)
        return tl::unexpected<Error>(!transaction ? transaction.error() : !known ? known.error() : now.error());
    return mayWithdraw(*known, person)
        .and_then([&] { return m_context.store->delegations().withdraw(*transaction, number, *now); })
        .and_then([&] {
            return m_context.note(*transaction, {0,
                                                 {},
                                                 {},
                                                 person,
                                                 QStringLiteral("people.withdraw"),
                                                 {},
                                                 {},
                                                 detailOf(number, known->delegation),
                                                 {}});
        })
        .and_then([&] { return transaction->commit(); });
}

} // namespace toasoan
