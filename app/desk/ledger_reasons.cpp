#include "app/desk/ledger_reasons.h"

#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/desk/data_file.h"
#include "app/workflow/ledger_entry.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

static void initLedgerReasons()
{
    Q_INIT_RESOURCE(desk_ledger);
}

namespace toasoan {
namespace {

constexpr qsizetype mostReasons = 40;
constexpr int longestName = 80; // letters

const DataFileKind &fileKind()
{
    static const DataFileKind kind{QStringLiteral("toasoan-ledger-reasons"), {u"reasons"_qs}};
    return kind;
}

bool isCode(const QString &code)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9-]{0,30}$"));
    return form.match(code).hasMatch();
}

/// Nothing where one of them is none of the ledger's, or there are none.
QList<Action> actionsIn(const QJsonArray &array)
{
    QList<Action> actions;
    for (const QJsonValue &value : array) {
        const auto action = actionFromId(value.toString());
        if (!action || !goesIntoLedger(*action) || actions.contains(*action))
            return {};
        actions.append(*action);
    }
    return actions;
}

Result<LedgerReason> reasonFrom(const QJsonObject &entry, const QString &path)
{
    const auto name = lineOf(entry, u"name"_qs, longestName, path);
    if (!name)
        return tl::unexpected<Error>(name.error());
    const LedgerReason reason{entry[u"code"].toString(), *name, actionsIn(entry[u"for"].toArray())};
    if (!isCode(reason.code))
        return failure(ErrorCode::BadInput, QStringLiteral("/code: not small letters, digits and -"), {path});
    if (reason.actions.isEmpty())
        return failure(ErrorCode::BadInput, QStringLiteral("/for: not take-down, correct or both"), {path});
    if (entry.size() != 3)
        return failure(ErrorCode::BadInput, QStringLiteral("/: not code, name and for alone"), {path});
    return reason;
}

bool isIn(const QList<LedgerReason> &reasons, const QString &code)
{
    return std::any_of(reasons.begin(), reasons.end(),
                       [&code](const LedgerReason &reason) { return reason.code == code; });
}

Result<QList<LedgerReason>> reasonsFrom(const QJsonObject &object, const QString &path)
{
    const QJsonArray entries = object[u"reasons"].toArray();
    if (entries.isEmpty() || entries.size() > mostReasons)
        return failure(ErrorCode::BadInput, QStringLiteral("/reasons: not a list of 1 to 40"), {path});
    QList<LedgerReason> reasons;
    for (const QJsonValue &value : entries) {
        const QString place = u"/reasons/" + QString::number(reasons.size());
        const auto reason = reasonFrom(value.toObject(), path);
        if (!reason)
            return failure(ErrorCode::BadInput, QString(place + reason.error().detail), {path});
        if (isIn(reasons, reason->code))
            return failure(ErrorCode::BadInput, QString(place + u"/code: twice"), {path});
        reasons.append(*reason);
    }
    return reasons;
}

} // namespace

Result<QList<LedgerReason>> ledgerReasonsFromJson(const QByteArray &bytes, const QString &path)
{
    return dataObject(bytes, fileKind(), path).and_then([&path](const QJsonObject &object) {
        return reasonsFrom(object, path);
    });
}

const QList<LedgerReason> &builtInLedgerReasons()
{
    static const QList<LedgerReason> reasons = [] {
        initLedgerReasons();
        QFile file(QStringLiteral(":/ledger/ledger-reasons.json"));
        return file.open(QIODevice::ReadOnly) ? ledgerReasonsFromJson(file.readAll(), file.fileName()).value()
                                              : QList<LedgerReason>();
    }();
    return reasons;
}

Result<QList<LedgerReason>> ledgerReasons(const QString &folder)
{
    const QString path = folder + u"/ledger-reasons.json"_qs;
    if (!QFile::exists(path))
        return builtInLedgerReasons();
    return readFile(path, limits::houseStyleBytes).and_then([&path](const QByteArray &bytes) {
        return ledgerReasonsFromJson(bytes, path);
    });
}

QList<LedgerReason> reasonsFor(Action action, const QList<LedgerReason> &reasons)
{
    QList<LedgerReason> fitting;
    std::copy_if(reasons.begin(), reasons.end(), std::back_inserter(fitting),
                 [action](const LedgerReason &reason) { return reason.actions.contains(action); });
    return fitting;
}

QString ledgerReasonName(const QList<LedgerReason> &reasons, const QString &code)
{
    const auto found = std::find_if(reasons.begin(), reasons.end(),
                                    [&code](const LedgerReason &reason) { return reason.code == code; });
    return found == reasons.end() ? code
                                  : QCoreApplication::translate("LedgerReasons", found->name.toUtf8().constData());
}

Outcome codeIsKnown(Action action, const QString &code, const QList<LedgerReason> &reasons)
{
    const QList<LedgerReason> fitting = reasonsFor(action, reasons);
    if (isIn(fitting, code))
        return {};
    QStringList codes;
    for (const LedgerReason &reason : fitting)
        codes.append(reason.code);
    if (code.isEmpty())
        return failure(ErrorCode::Refused, QStringLiteral("code-missing"), {actionId(action), codes.join(u", ")});
    return failure(ErrorCode::Refused, QStringLiteral("unknown-reason"), {code, codes.join(u", ")});
}

} // namespace toasoan
