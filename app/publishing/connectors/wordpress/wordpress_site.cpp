#include "app/publishing/connectors/wordpress/wordpress_site.h"

#include "app/workflow/troubles.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

namespace toasoan {
namespace {

constexpr int uploadMilliseconds = 5 * 60 * 1000; // a large picture alone takes the site four seconds to scale

bool isJson(const HttpAnswer &answer)
{
    return answer.mediaType() == "application/json";
}

bool isGood(const HttpAnswer &answer)
{
    return answer.status >= 200 && answer.status < 300;
}

/// Application passwords are 24 letters and digits in groups of four (WordPress 5.6).
bool looksLikeLoginPassword(const QString &password)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9]{24}$"));
    return !form.match(QString(password).remove(u' ')).hasMatch();
}

struct Meaning
{
    const char *code;
    Trouble trouble;
};

/// What WordPress calls things, where the status alone would mislead: a file of a wrong kind is "500" there, one over
/// the limit of a form "400".
constexpr Meaning meanings[] = {
    {"rest_upload_no_content_disposition", Trouble::FileTooLarge},
    {"rest_upload_file_too_big", Trouble::FileTooLarge},
    {"rest_upload_limited_space", Trouble::FileRefused},
    {"rest_upload_sideload_error", Trouble::FileRefused},
    {"rest_upload_invalid_disposition", Trouble::FileRefused},
    {"rest_upload_hash_mismatch", Trouble::BrokenOff},
    {"rest_post_invalid_id", Trouble::GoneThere},
    {"rest_already_trashed", Trouble::GoneThere},
    {"rest_no_route", Trouble::NoSuchSite},
    {"rest_disabled", Trouble::Blocked},
    {"rest_login_required", Trouble::Blocked},
    {"rest_authentication_error", Trouble::Blocked},
};

Trouble troubleOfStatus(int status)
{
    if (status == 429 || status == 503)
        return Trouble::Busy;
    if (status == 413)
        return Trouble::FileTooLarge;
    if (status >= 500)
        return Trouble::ServerFault;
    return status >= 300 && status < 400 ? Trouble::Redirected : Trouble::Refused;
}

Trouble troubleOf(int status, const QString &code, const QString &password)
{
    for (const Meaning &meaning : meanings) {
        if (code == QLatin1String(meaning.code))
            return meaning.trouble;
    }
    if (status == 401 && code == u"rest_not_logged_in")
        return looksLikeLoginPassword(password) ? Trouble::LoginPassword : Trouble::WrongPassword;
    if (status == 401 || code == u"incorrect_password" || code.startsWith(u"invalid_"))
        return looksLikeLoginPassword(password) ? Trouble::LoginPassword : Trouble::WrongPassword;
    if (status == 403)
        return code.startsWith(u"rest_cannot") || code.startsWith(u"rest_forbidden") ? Trouble::RoleTooSmall
                                                                                     : Trouble::Blocked;
    return troubleOfStatus(status);
}

} // namespace

WordPressSite::WordPressSite(const QJsonObject &settings, const QString &password, const Progress &progress)
    : m_address(settings.value(QStringLiteral("address")).toString())
    , m_user(settings.value(QStringLiteral("user")).toString())
    , m_password(password)
    , m_root(settings.value(QStringLiteral("root")).toString())
    , m_progress(progress)
{}

QString WordPressSite::host() const
{
    return QUrl(m_address).host();
}

/// The API may lie behind "?rest_route=/", where a route is a value.
QString WordPressSite::urlOf(const QString &route, const QUrlQuery &query) const
{
    QString url = m_root;
    if (url.contains(u"?rest_route="))
        url += route.mid(1) + (query.isEmpty() ? QString() : QString(u'&' + query.toString(QUrl::FullyEncoded)));
    else
        url += route.mid(1) + (query.isEmpty() ? QString() : QString(u'?' + query.toString(QUrl::FullyEncoded)));
    return url;
}

Result<HttpAnswer> WordPressSite::ask(HttpRequest request)
{
    const auto answer = m_http.send(request, m_progress);
    if (answer && answer->date().isValid())
        m_clock = answer->date();
    return answer;
}

Error WordPressSite::refusal(const HttpAnswer &answer) const
{
    if (!isJson(answer)) {
        const bool isDoor = answer.status == 401 || answer.status == 403 || answer.status == 406;
        const QString words = QStringLiteral("HTTP %1").arg(answer.status);
        return troubled(isDoor ? Trouble::Blocked : troubleOfStatus(answer.status), host(), words).value();
    }
    const QJsonObject said = QJsonDocument::fromJson(answer.body).object();
    const QString code = said.value(QStringLiteral("code")).toString();
    const QString words = said.value(QStringLiteral("message")).toString();
    return troubled(troubleOf(answer.status, code, m_password), host(), words + u" ("_qs + code + u')').value();
}

Result<QJsonValue> WordPressSite::answerTo(HttpRequest request)
{
    request.user = m_user;
    request.password = m_password;
    const auto answer = ask(std::move(request));
    if (!answer)
        return tl::unexpected<Error>(answer.error());
    if (!isGood(*answer))
        return tl::unexpected<Error>(refusal(*answer));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(answer->body, &fault);
    if (fault.error != QJsonParseError::NoError || !isJson(*answer))
        return troubled(Trouble::NotUnderstood, host(), fault.errorString());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Result<QJsonObject> WordPressSite::objectFrom(HttpRequest request)
{
    return answerTo(std::move(request)).and_then([this](const QJsonValue &value) -> Result<QJsonObject> {
        if (!value.isObject())
            return troubled(Trouble::NotUnderstood, host());
        return value.toObject();
    });
}

Result<QJsonValue> WordPressSite::get(const QString &route, const QUrlQuery &query)
{
    HttpRequest request;
    request.url = urlOf(route, query);
    return answerTo(std::move(request));
}

Result<QJsonObject> WordPressSite::post(const QString &route, const QJsonObject &content, const QUrlQuery &query)
{
    HttpRequest request;
    request.method = "POST";
    request.url = urlOf(route, query);
    request.headers = {{"Content-Type", "application/json"}};
    request.body = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return objectFrom(std::move(request));
}

Result<QJsonObject> WordPressSite::remove(const QString &route)
{
    HttpRequest request;
    request.method = "DELETE";
    request.url = urlOf(route);
    return objectFrom(std::move(request));
}

Result<QJsonObject> WordPressSite::upload(const QString &route, const QList<FormPart> &form, const QByteArray &md5,
                                          const QUrlQuery &query)
{
    HttpRequest request;
    request.method = "POST";
    request.url = urlOf(route, query);
    request.headers = {{"Content-MD5", md5}};
    request.form = form;
    request.milliseconds = uploadMilliseconds;
    return objectFrom(std::move(request));
}

Result<QString> WordPressSite::rootSaidBy(const HttpAnswer &answer) const
{
    static const QRegularExpression link(QStringLiteral("<([^>]{1,500})>\\s*;\\s*rel=\"https://api\\.w\\.org/\""));
    const QString root = link.match(QString::fromUtf8(answer.headers.value("link"))).captured(1);
    const QUrl url(root);
    if (root.isEmpty() || url.host().isEmpty())
        return QString();
    if (url.host() != host())
        return troubled(Trouble::Redirected, host(), url.host());
    // Sites behind a proxy say "http" of themselves; a password must not go where everybody on the way reads it.
    const bool isLessSafe = url.scheme() != u"https" && QUrl(m_address).scheme() == u"https";
    return isLessSafe ? QString() : root;
}

Result<QString> WordPressSite::discover()
{
    const QUrl address(m_address, QUrl::StrictMode);
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty())
        return troubled(Trouble::Settings, m_address);
    HttpRequest front;
    front.url = m_address;
    const auto page = ask(front);
    if (!page)
        return tl::unexpected<Error>(page.error());
    if (page->status >= 300 && page->status < 400)
        return troubled(Trouble::Redirected, host(), QString::fromUtf8(page->headers.value("location")));
    const auto said = rootSaidBy(*page);
    if (!said)
        return said;
    const QString base = m_address.endsWith(u'/') ? m_address : QString(m_address + u'/');
    const QStringList places{*said, base + u"wp-json/"_qs, base + u"?rest_route=/"_qs};
    Error last = troubled(Trouble::NoSuchSite, host()).value();
    for (const QString &place : places) {
        if (place.isEmpty())
            continue;
        m_root = place;
        if (const auto site = self())
            return place;
        else if (last = site.error(); !isTrouble(last, Trouble::NoSuchSite) && !isTrouble(last, Trouble::Refused))
            break;
    }
    m_root.clear();
    return tl::unexpected<Error>(isTrouble(last, Trouble::Refused) ? troubled(Trouble::NoSuchSite, host()).value()
                                                                   : last);
}

Result<QJsonObject> WordPressSite::self()
{
    HttpRequest request;
    request.url = urlOf(QStringLiteral("/"));
    const auto answer = ask(request);
    if (!answer)
        return tl::unexpected<Error>(answer.error());
    if (!isGood(*answer))
        return tl::unexpected<Error>(refusal(*answer));
    const QJsonObject site = QJsonDocument::fromJson(answer->body).object();
    if (!site.value(QStringLiteral("namespaces")).toArray().contains(QStringLiteral("wp/v2")))
        return troubled(Trouble::NoSuchSite, host());
    return site;
}

QUrlQuery onlyFields(const QString &fields)
{
    return {{QStringLiteral("_fields"), fields}};
}

QString rawOf(const QJsonObject &object, const QString &field)
{
    return object.value(field).toObject().value(QStringLiteral("raw")).toString();
}

} // namespace toasoan
