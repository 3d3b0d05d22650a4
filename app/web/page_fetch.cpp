#include "app/web/page_fetch.h"

#include "app/base/limits.h"
#include "app/base/progress.h"
#include "app/web/addresses.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace toasoan {
namespace {

constexpr int mostRedirections = 5;
constexpr int betweenLooks = 50; // ms

tl::unexpected<Error> noPage(const QString &why, const QUrl &address)
{
    return failure(ErrorCode::BadInput, why, {address.toString(QUrl::RemoveUserInfo)});
}

bool isOfTheWeb(const QUrl &address)
{
    return address.isValid() && (address.scheme() == u"http" || address.scheme() == u"https")
           && !address.host().isEmpty() && address.userInfo().isEmpty();
}

/// The first address of a host that may be talked to.
Result<QString> placeOf(const QUrl &address, Reach reach)
{
    const QHostInfo found = QHostInfo::fromName(address.host());
    if (found.addresses().isEmpty())
        return noPage(QCoreApplication::translate("Exchange", "there is no site %1, or no network").arg(address.host()),
                      address);
    for (const QHostAddress &one : found.addresses()) {
        if (reach == Reach::OpenInternet && isPrivateAddress(one.toString()))
            return noPage(QCoreApplication::translate("Exchange", "%1 lies in a private network").arg(address.host()),
                          address);
    }
    return found.addresses().first().toString();
}

/// To the very address that was looked at: a name may mean another one the next time it is asked for.
QNetworkRequest requestFor(const QUrl &address, const QString &place)
{
    QUrl direct = address;
    direct.setHost(place);
    direct.setFragment({});
    QNetworkRequest request(direct);
    const QString port = address.port() > 0 ? u':' + QString::number(address.port()) : QString();
    request.setRawHeader("Host", QString(address.host(QUrl::FullyEncoded) + port).toLatin1());
    request.setPeerVerifyName(address.host(QUrl::FullyEncoded));
    request.setRawHeader("Accept", "text/html,application/xhtml+xml,text/plain;q=0.5");
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("ToaSoan/" TOASOAN_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

class PageFetcher
{
public:
    PageFetcher(const PageRequest &request, const std::function<bool()> &goesOn)
        : m_request(request), m_goesOn(goesOn), m_until(request.milliseconds)
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
    }

    [[nodiscard]] Result<FetchedPage> fetch()
    {
        QUrl address(m_request.address.trimmed(), QUrl::StrictMode);
        for (int i = 0; i <= mostRedirections; ++i) {
            if (!isOfTheWeb(address))
                return noPage(QCoreApplication::translate("Exchange", "this is no address of a web page"), address);
            const auto place = placeOf(address, m_request.reach);
            if (!place)
                return tl::unexpected<Error>(place.error());
            m_reply.reset(m_network.get(requestFor(address, *place)));
            if (auto ended = waitForEnd(address); !ended)
                return tl::unexpected<Error>(ended.error());
            const QUrl next = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
            if (next.isEmpty())
                return pageAt(address);
            address = address.resolved(next);
        }
        return noPage(QCoreApplication::translate("Exchange", "the page leads on and on to others"), address);
    }

private:
    /// Of the transfer; broken off when there is too much of it, or it takes too long, or nobody wants it.
    [[nodiscard]] Outcome waitForEnd(const QUrl &address)
    {
        QEventLoop loop;
        QTimer clock;
        Outcome outcome;
        m_bytes.clear();
        const auto end = [&](Outcome why) {
            outcome = std::move(why);
            m_reply->abort();
            loop.quit();
        };
        const auto look = [&] {
            if (m_goesOn && !m_goesOn())
                end(givenUp());
            else if (m_until.hasExpired())
                end(noPage(QCoreApplication::translate("Exchange", "the site takes too long"), address));
        };
        const auto take = [&] {
            m_bytes += m_reply->readAll();
            if (m_bytes.size() > limits::textFileBytes)
                end(failure(ErrorCode::TooLarge, {},
                            {QString::number(m_bytes.size()), QString::number(limits::textFileBytes)}));
        };
        QObject::connect(&clock, &QTimer::timeout, &loop, look);
        QObject::connect(m_reply.get(), &QNetworkReply::readyRead, &loop, take);
        QObject::connect(m_reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        clock.start(betweenLooks);
        if (!m_reply->isFinished())
            loop.exec();
        if (outcome)
            take();
        return outcome;
    }

    [[nodiscard]] Result<FetchedPage> pageAt(const QUrl &address)
    {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0)
            return noPage(m_reply->errorString(), address);
        if (status != 200)
            return noPage(QCoreApplication::translate("Exchange", "the site answers with %1").arg(status), address);
        if (m_reply->error() != QNetworkReply::NoError)
            return noPage(m_reply->errorString(), address);
        const QString type = m_reply->header(QNetworkRequest::ContentTypeHeader).toString().toLower();
        const QString kind = type.section(u';', 0, 0).trimmed();
        if (!kind.isEmpty() && kind != u"text/html" && kind != u"application/xhtml+xml" && kind != u"text/plain")
            return noPage(QCoreApplication::translate("Exchange", "there is no page but a file of the kind %1")
                              .arg(kind.left(60)),
                          address);
        static const QRegularExpression charset(QStringLiteral("charset\\s*=\\s*\"?([a-z0-9_.:-]{1,40})"));
        return FetchedPage{std::move(m_bytes), address.toString(QUrl::RemoveFragment),
                           charset.match(type).captured(1).toLatin1()};
    }

    const PageRequest &m_request;
    const std::function<bool()> &m_goesOn;
    QDeadlineTimer m_until;
    QNetworkAccessManager m_network;
    std::unique_ptr<QNetworkReply> m_reply;
    QByteArray m_bytes;
};

} // namespace

bool isPageAddress(const QString &letters)
{
    return isOfTheWeb(QUrl(letters.trimmed(), QUrl::StrictMode));
}

Result<FetchedPage> fetchPage(const PageRequest &request, const std::function<bool()> &goesOn)
{
    return PageFetcher(request, goesOn).fetch();
}

} // namespace toasoan
