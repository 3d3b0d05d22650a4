#include "app/workflow/ledger_entry.h"

#include "app/article/text.h"
#include "app/base/clock.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace toasoan {
namespace {

constexpr qsizetype mostPairs = 20;

QString clean(const QString &text)
{
    return cleanText(text.trimmed()).replace(QChar::LineSeparator, u'\n');
}

bool isTooLong(const QString &text)
{
    return text.size() > longestLedgerText;
}

bool saysBoth(const WordPair &pair)
{
    return !pair.wrong.isEmpty() && !pair.right.isEmpty();
}

} // namespace

bool goesIntoLedger(Action action)
{
    return action == Action::TakeDown || action == Action::MarkCorrected;
}

QString ledgerKindName(Action action)
{
    return action == Action::TakeDown ? QCoreApplication::translate("Ledger", "Takedown")
                                      : QCoreApplication::translate("Ledger", "Correction");
}

Result<Ordering> checkedOrdering(Action action, const Ordering &ordering)
{
    if (ordering.pairs.size() > mostPairs)
        return failure(ErrorCode::TooLarge, QStringLiteral("pairs"), {u"pairs"_qs, QString::number(mostPairs)});
    Ordering checked{ordering.code, clean(ordering.note), {}};
    bool isLong = isTooLong(checked.note);
    for (const WordPair &pair : ordering.pairs) {
        const WordPair words{clean(pair.wrong), clean(pair.right)};
        isLong = isLong || isTooLong(words.wrong) || isTooLong(words.right);
        if (!words.wrong.isEmpty() || !words.right.isEmpty())
            checked.pairs.append(words);
    }
    if (isLong)
        return failure(ErrorCode::TooLarge, QStringLiteral("text"), {u"text"_qs, QString::number(longestLedgerText)});
    const bool areWhole = std::all_of(checked.pairs.begin(), checked.pairs.end(), saysBoth);
    if (!areWhole || (action == Action::MarkCorrected && checked.pairs.isEmpty()))
        return failure(ErrorCode::Refused, QStringLiteral("pairs-missing"));
    return checked;
}

QString entryStateId(EntryState state)
{
    switch (state) {
    case EntryState::Asked:
        return QStringLiteral("asked");
    case EntryState::Refused:
        return QStringLiteral("refused");
    case EntryState::Ordered:
        break;
    }
    return QStringLiteral("ordered");
}

QString entryStateName(EntryState state)
{
    switch (state) {
    case EntryState::Asked:
        return QCoreApplication::translate("Ledger", "Waits for a decision");
    case EntryState::Refused:
        return QCoreApplication::translate("Ledger", "Declined");
    case EntryState::Ordered:
        break;
    }
    return QCoreApplication::translate("Ledger", "Decided");
}

std::optional<EntryState> entryStateFromId(const QString &id)
{
    for (const EntryState state : {EntryState::Asked, EntryState::Refused, EntryState::Ordered}) {
        if (id == entryStateId(state))
            return state;
    }
    return std::nullopt;
}

bool waitsFor(const LedgerEntry &entry, const QString &person)
{
    return std::any_of(entry.notices.begin(), entry.notices.end(), [&person](const PersonTold &notice) {
        return notice.person == person && !notice.seen.isValid();
    });
}

QString ledgerDetail(const LedgerEntry &entry)
{
    return u'#' + QString::number(entry.number) + u' ' + entry.ordering.code + u": " + entry.reason;
}

QJsonArray pairsToJson(const QList<WordPair> &pairs)
{
    QJsonArray array;
    for (const WordPair &pair : pairs)
        array.append(QJsonObject{{QStringLiteral("wrong"), pair.wrong}, {QStringLiteral("right"), pair.right}});
    return array;
}

QList<WordPair> pairsFromJson(const QJsonArray &array)
{
    QList<WordPair> pairs;
    for (const QJsonValue &value : array)
        pairs.append({value[u"wrong"].toString(), value[u"right"].toString()});
    return pairs;
}

QJsonArray noticesToJson(const QList<PersonTold> &notices)
{
    QJsonArray array;
    for (const PersonTold &notice : notices)
        array.append(
            QJsonObject{{QStringLiteral("person"), notice.person}, {QStringLiteral("seen"), utcText(notice.seen)}});
    return array;
}

QList<PersonTold> noticesFromJson(const QJsonArray &array)
{
    QList<PersonTold> notices;
    for (const QJsonValue &value : array)
        notices.append({value[u"person"].toString(), QDateTime::fromString(value[u"seen"].toString(), Qt::ISODate)});
    return notices;
}

} // namespace toasoan
