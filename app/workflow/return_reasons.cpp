#include "app/workflow/return_reasons.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace toasoan {
namespace {

constexpr qsizetype mostBytes = 64 * 1024;
constexpr qsizetype mostReasons = 40;
constexpr qsizetype longestName = 80;

bool isCode(const QString &code)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9-]{0,30}$"));
    return form.match(code).hasMatch();
}

/// What is wrong with an entry; empty: nothing.
QString faultOf(const QJsonObject &entry, const QList<ReturnReason> &before)
{
    const QString code = entry[u"code"].toString();
    const QString name = entry[u"name"].toString();
    if (entry.size() != 2 || !entry.contains(u"code") || !entry.contains(u"name"))
        return QStringLiteral("not code and name alone");
    if (!isCode(code))
        return QStringLiteral("code: not small letters, digits and -");
    if (name.trimmed().isEmpty() || name.size() > longestName)
        return QStringLiteral("name: not a text of 1 to 80 letters");
    const bool isKnown =
        std::any_of(before.begin(), before.end(), [&code](const ReturnReason &reason) { return reason.code == code; });
    return isKnown ? QStringLiteral("code: twice") : QString();
}

Error bad(const QString &detail)
{
    return Error{ErrorCode::BadInput, detail, {}};
}

} // namespace

Result<QList<ReturnReason>> returnReasonsFromJson(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return failure(ErrorCode::TooLarge);
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    if (file[u"format"].toString() != u"toasoan-return-reasons" || file[u"version"].toInt() != 1 || file.size() != 3)
        return tl::unexpected(bad(QStringLiteral("/: not toasoan-return-reasons, version 1")));
    const QJsonArray entries = file[u"reasons"].toArray();
    if (entries.isEmpty() || entries.size() > mostReasons)
        return tl::unexpected(bad(QStringLiteral("/reasons: not a list of 1 to 40")));
    QList<ReturnReason> reasons;
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        if (const QString fault = faultOf(entry, reasons); !fault.isEmpty())
            return tl::unexpected(bad(u"/reasons/" + QString::number(reasons.size()) + u": " + fault));
        reasons.append({entry[u"code"].toString(), entry[u"name"].toString()});
    }
    return reasons;
}

const QList<ReturnReason> &builtInReturnReasons()
{
    static const QList<ReturnReason> reasons = [] {
        QFile file(QStringLiteral(":/workflow/return-reasons.json"));
        return file.open(QIODevice::ReadOnly) ? returnReasonsFromJson(file.readAll()).value() : QList<ReturnReason>();
    }();
    return reasons;
}

QString returnReasonName(const QList<ReturnReason> &reasons, const QString &code)
{
    const auto found = std::find_if(reasons.begin(), reasons.end(),
                                    [&code](const ReturnReason &reason) { return reason.code == code; });
    return found == reasons.end() ? code
                                  : QCoreApplication::translate("ReturnReasons", found->name.toUtf8().constData());
}

QStringList reasonCodes(const QList<ReturnReason> &reasons)
{
    QStringList codes;
    for (const ReturnReason &reason : reasons)
        codes.append(reason.code);
    return codes;
}

} // namespace toasoan
