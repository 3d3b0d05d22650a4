#include "app/publishing/connectors/endpoint/endpoint_connector.h"

#include "app/article/article_json.h"
#include "app/base/hash.h"
#include "app/publishing/connectors/common/outgoing_files.h"
#include "app/publishing/connectors/endpoint/endpoint_values.h"
#include "app/publishing/http.h"
#include "app/workflow/troubles.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUrl>

namespace toasoan {
namespace {

const QString sentPart = QStringLiteral("sent");
const QString tagField = QStringLiteral("etag");

bool isThisComputer(const QString &host)
{
    return host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
}

bool isSafeAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
           && (url.scheme() == u"https" || (url.scheme() == u"http" && isThisComputer(url.host())));
}

Trouble troubleOf(int status)
{
    switch (status) {
    case 401:
        return Trouble::WrongPassword;
    case 408:
        return Trouble::TimedOut;
    case 412:
        return Trouble::ChangedThere;
    case 413:
        return Trouble::FileTooLarge;
    case 409: // it is still at the same request
    case 429:
    case 503:
        return Trouble::Busy;
    default:
        break;
    }
    if (status >= 500)
        return Trouble::ServerFault;
    return status >= 300 && status < 400 ? Trouble::Redirected : Trouble::Refused;
}

/// Nobody else's markup is shown: the status, and where it leads.
QString wordsOf(const HttpAnswer &answer)
{
    const QString place = QString::fromUtf8(answer.headers.value("location"));
    return QString::number(answer.status) + (place.isEmpty() ? QString() : QString(u' ' + place));
}

/// Which article as it is: what was sent of another one under the same version is another request.
QByteArray idempotencyKey(const QJsonObject &values, const ContentHash &content)
{
    constexpr qsizetype lettersOfHash = 8;
    return QString(values.value(QStringLiteral("guid")).toString() + u'-'
                   + QString::number(values.value(QStringLiteral("version")).toInt()) + u'-'
                   + content.value.left(lettersOfHash))
        .toLatin1();
}

QString addressIn(const QJsonObject &answer)
{
    const QString text = answer.value(QStringLiteral("url")).toString();
    const QString scheme = QUrl(text, QUrl::StrictMode).scheme();
    return scheme == u"https" || scheme == u"http" ? text : QString();
}

class EndpointConnector : public Connector
{
public:
    EndpointConnector(const QJsonObject &settings, const QString &secret)
        : m_address(settings.value(QStringLiteral("address")).toString())
        , m_template(settings.value(QStringLiteral("template")).toString())
        , m_secret(secret)
    {}

    Result<SiteReport> check(const Progress &progress) override
    {
        const auto form = wholeTemplate();
        if (!form)
            return tl::unexpected<Error>(form.error());
        HttpRequest request = signedRequest({}, QDateTime::currentDateTimeUtc());
        request.method = "HEAD";
        const auto answer = m_http.send(request, progress);
        if (!answer)
            return tl::unexpected<Error>(answer.error());
        const Trouble trouble = troubleOf(answer->status);
        if (trouble == Trouble::WrongPassword || trouble == Trouble::ServerFault || trouble == Trouble::Redirected)
            return troubled(trouble, host(), wordsOf(*answer)); // else it is there: few answer HEAD with a success
        QStringList abilities{QStringLiteral("publish")};
        if (form->names(QStringLiteral("at")))
            abilities.append(QStringLiteral("schedule"));
        return SiteReport{host(), {}, abilities, {}};
    }

    Result<QList<PlannedStep>> plan(const Delivery &delivery) override
    {
        return bodyOf(delivery).map([this](const Body &body) {
            return QList<PlannedStep>{{u"POST "_qs + m_address, QString::fromUtf8(body.bytes), body.bytes.size()}};
        });
    }

    Result<Landing> deliver(const Delivery &delivery, ReceiptBook &book, const Progress &progress) override
    {
        const auto form = wholeTemplate();
        if (!form)
            return tl::unexpected<Error>(form.error());
        if (!form->names(QStringLiteral("at"))) {
            if (auto may = mayShowNow(delivery, book, host()); !may)
                return tl::unexpected<Error>(may.error());
        }
        const auto body = bodyOf(delivery);
        if (!body)
            return tl::unexpected<Error>(body.error());
        const QString seen = delivery.before && delivery.theirs == Theirs::Keep
                                 ? delivery.before->left.value(tagField).toString()
                                 : QString();
        return sentOnce(*body, seen, book, progress).map([&](const QJsonObject &answer) {
            const bool isPlanned = delivery.at.isValid() && book.now() < delivery.at;
            Landing landing = landingOf(answer, isPlanned ? Presence::Planned : Presence::Live);
            landing.at = delivery.at.isValid() ? delivery.at : book.now();
            return landing;
        });
    }

    /// Where the template has no status, it would say the same as before, without its text.
    Result<Landing> takeDown(const Placement &placement, ReceiptBook &book, const Progress &progress) override
    {
        const auto form = wholeTemplate();
        if (!form)
            return tl::unexpected<Error>(form.error());
        if (!form->names(QStringLiteral("status")))
            return troubled(Trouble::Settings, host(), QStringLiteral("{{status}}"));
        const QJsonObject values = canceledValues(placement);
        const Body body = bodyFrom(*form, values, contentHash(Article()));
        return sentOnce(body, {}, book, progress).map([&](const QJsonObject &answer) {
            Landing landing = landingOf(answer, Presence::Down);
            landing.remote = placement.remote;
            landing.url.clear();
            landing.at = book.now();
            return landing;
        });
    }

private:
    struct Body
    {
        QByteArray bytes;
        QString guid;
        QByteArray key; ///< of idempotency
    };

    static Body bodyFrom(const JsonTemplate &form, const QJsonObject &values, const ContentHash &content)
    {
        return {form.filled(values), values.value(QStringLiteral("guid")).toString(), idempotencyKey(values, content)};
    }

    [[nodiscard]] QString host() const { return QUrl(m_address).host(); }

    [[nodiscard]] Result<JsonTemplate> wholeTemplate() const
    {
        if (!isSafeAddress(QUrl(m_address, QUrl::StrictMode)))
            return troubled(Trouble::Settings, m_address, QStringLiteral("address"));
        if (m_secret.isEmpty())
            return troubled(Trouble::Settings, host(), QStringLiteral("secret"));
        const auto form = JsonTemplate::parsed(m_template);
        if (!form)
            return troubled(Trouble::Settings, host(), QString(u"template: "_qs + form.error().detail));
        const QStringList unknown = form->unknown(canceledValues({}));
        if (!unknown.isEmpty())
            return troubled(Trouble::Settings, host(), QString(u"template: "_qs + unknown.join(u", ")));
        return form;
    }

    [[nodiscard]] Result<Body> bodyOf(const Delivery &delivery) const
    {
        const auto form = wholeTemplate();
        if (!form)
            return tl::unexpected<Error>(form.error());
        return endpointValues(delivery, *form).map([&](const QJsonObject &values) {
            return bodyFrom(*form, values, contentHash(delivery.article));
        });
    }

    [[nodiscard]] HttpRequest signedRequest(const QByteArray &body, const QDateTime &now) const
    {
        const QByteArray time = QByteArray::number(now.toSecsSinceEpoch());
        const QByteArray signature = QMessageAuthenticationCode::hash(QByteArray(time + '.' + body), m_secret.toUtf8(),
                                                                      QCryptographicHash::Sha256);
        HttpRequest request;
        request.method = "POST";
        request.url = m_address;
        request.body = body;
        request.headers = {{"Content-Type", "application/json"},
                           {"X-ToaSoan-Timestamp", time},
                           {"X-ToaSoan-Signature", "sha256=" + signature.toHex()}};
        constexpr qsizetype slowestBytesPerMillisecond = 32;
        request.milliseconds += static_cast<int>(body.size() / slowestBytesPerMillisecond);
        return request;
    }

    /// What was sent may be sent again: the key says that it is the same. `seen`: its ETag as we know it.
    [[nodiscard]] Result<QJsonObject> sentOnce(const Body &body, const QString &seen, ReceiptBook &book,
                                               const Progress &progress)
    {
        if (const auto receipt = book.find(sentPart))
            return receipt->answer;
        HttpRequest request = signedRequest(body.bytes, book.now());
        request.headers.append({"Idempotency-Key", body.key});
        if (!seen.isEmpty())
            request.headers.append({"If-Match", seen.toLatin1()});
        const auto answer = m_http.send(request, progress);
        if (!answer)
            return tl::unexpected<Error>(answer.error());
        if (answer->status < 200 || answer->status >= 300)
            return troubled(troubleOf(answer->status), host(), wordsOf(*answer));
        const QJsonObject said = QJsonDocument::fromJson(answer->body).object();
        const QString id = said.value(QStringLiteral("id")).toString();
        const QJsonObject kept{{QStringLiteral("id"), id.isEmpty() ? body.guid : id},
                               {QStringLiteral("url"), addressIn(said)},
                               {tagField, QString::fromLatin1(answer->headers.value("etag"))},
                               {QStringLiteral("sha256"), sha256Hex(body.bytes)}};
        return keepArrived(book, sentPart, kept).map([&kept] { return kept; });
    }

    static Landing landingOf(const QJsonObject &answer, Presence presence)
    {
        Landing landing;
        landing.remote = answer.value(QStringLiteral("id")).toString();
        landing.url = answer.value(QStringLiteral("url")).toString();
        landing.presence = presence;
        landing.left = {{QStringLiteral("sha256"), answer.value(QStringLiteral("sha256"))},
                        {tagField, answer.value(tagField)}};
        return landing;
    }

    QString m_address;
    QString m_template;
    QString m_secret;
    HttpClient m_http;
};

} // namespace

std::unique_ptr<Connector> makeEndpoint(const Destination &destination, const QString &secret)
{
    return std::make_unique<EndpointConnector>(destination.settings, secret);
}

} // namespace toasoan
