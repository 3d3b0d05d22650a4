#include "app/publishing/live_page.h"

#include "app/publishing/http.h"
#include "app/workflow/troubles.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

constexpr int mostRedirections = 3;
constexpr int milliseconds = 30 * 1000;

struct FaultWords
{
    LiveFault fault;
    const char *id;
    const char *name;
};

constexpr std::array words = {
    FaultWords{LiveFault::Missing, "missing", QT_TRANSLATE_NOOP("Publishing", "Not on the page")},
    FaultWords{LiveFault::Changed, "changed", QT_TRANSLATE_NOOP("Publishing", "Changed")},
    FaultWords{LiveFault::Added, "added", QT_TRANSLATE_NOOP("Publishing", "Added there")},
    FaultWords{LiveFault::LinkChanged, "link-changed", QT_TRANSLATE_NOOP("Publishing", "Link changed")},
    FaultWords{LiveFault::EmbedChanged, "embed-changed", QT_TRANSLATE_NOOP("Publishing", "Embed changed")},
    FaultWords{LiveFault::PictureMissing, "picture-missing",
               QT_TRANSLATE_NOOP("Publishing", "Picture not on the page")},
    FaultWords{LiveFault::AltChanged, "alt-changed", QT_TRANSLATE_NOOP("Publishing", "Alternative text changed")},
};

const FaultWords &wordsOf(LiveFault fault)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [fault](const FaultWords &row) { return row.fault == fault; });
    Q_ASSERT(found != words.end());
    return *found;
}

LiveDifference differenceFrom(const QJsonObject &json)
{
    const QString id = json.value(QStringLiteral("fault")).toString();
    const auto found =
        std::find_if(words.begin(), words.end(), [&id](const FaultWords &row) { return id == QLatin1String(row.id); });
    return {found == words.end() ? LiveFault::Changed : found->fault, json.value(QStringLiteral("approved")).toString(),
            json.value(QStringLiteral("live")).toString()};
}

} // namespace

Result<QByteArray> livePage(const QString &url, const Progress &progress)
{
    HttpClient http;
    QUrl address(url);
    for (int i = 0; i <= mostRedirections; ++i) {
        HttpRequest request;
        request.url = address.toString();
        request.milliseconds = milliseconds;
        const auto answer = http.send(request, progress);
        if (!answer)
            return tl::unexpected<Error>(answer.error());
        if (answer->status >= 300 && answer->status < 400) {
            const QUrl next = address.resolved(QUrl(QString::fromUtf8(answer->headers.value("location"))));
            if (next.host() != address.host())
                return troubled(Trouble::Redirected, address.host(), next.host());
            address = next;
            continue;
        }
        if (answer->status == 404 || answer->status == 410)
            return troubled(Trouble::GoneThere, address.host());
        if (answer->status != 200)
            return troubled(Trouble::ServerFault, address.host(), QStringLiteral("HTTP %1").arg(answer->status));
        return answer->body;
    }
    return troubled(Trouble::Redirected, address.host());
}

QJsonArray differencesToJson(const QList<LiveDifference> &differences)
{
    QJsonArray array;
    for (const LiveDifference &difference : differences)
        array.append(QJsonObject{{QStringLiteral("fault"), QString::fromLatin1(wordsOf(difference.fault).id)},
                                 {QStringLiteral("approved"), difference.approved},
                                 {QStringLiteral("live"), difference.live}});
    return array;
}

QList<LiveDifference> differencesFromJson(const QJsonArray &array)
{
    QList<LiveDifference> differences;
    for (const QJsonValue &each : array)
        differences.append(differenceFrom(each.toObject()));
    return differences;
}

QString liveFaultName(LiveFault fault)
{
    return QCoreApplication::translate("Publishing", wordsOf(fault).name);
}

} // namespace toasoan
