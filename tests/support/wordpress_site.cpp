#include "tests/support/wordpress_site.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>
#include <QSaveFile>

#include <memory>

namespace toasoan::testing {
namespace {

constexpr int patience = 180000; // ms; the first start installs a template, on a loaded machine

QJsonObject run(const QStringList &words)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::SeparateChannels);
    python.start(QStringLiteral("/usr/bin/python3"),
                 QStringList{QStringLiteral(TOASOAN_SOURCE_DIR "/tests/support/wordpress/site.py")} + words);
    if (!python.waitForFinished(patience))
        return {{QStringLiteral("error"), python.errorString()}};
    const QByteArray said = python.readAllStandardOutput();
    if (python.exitCode() != 0 && said.isEmpty())
        return {{QStringLiteral("error"), QString::fromUtf8(python.readAllStandardError())}};
    return QJsonDocument::fromJson(said).object();
}

QString errorOf(const QJsonObject &answer)
{
    return answer.value(u"error").toString();
}

QString nameOf(Fault::Kind kind)
{
    static const QMap<Fault::Kind, QString> names{
        {Fault::Kind::Drop, QStringLiteral("drop")},
        {Fault::Kind::Reset, QStringLiteral("reset")},
        {Fault::Kind::Sleep, QStringLiteral("sleep")},
        {Fault::Kind::Status, QStringLiteral("status")},
        {Fault::Kind::Html, QStringLiteral("html")},
        {Fault::Kind::Garbage, QStringLiteral("garbage")},
        {Fault::Kind::CloseEarly, QStringLiteral("close-early")},
        {Fault::Kind::Drip, QStringLiteral("drip")},
    };
    return names.value(kind);
}

QByteArray lineOf(const Fault &fault)
{
    QJsonObject line{
        {QStringLiteral("when"),
         fault.when == Fault::When::Before ? QStringLiteral("before") : QStringLiteral("after")},
        {QStringLiteral("kind"), nameOf(fault.kind)},
        {QStringLiteral("match"), fault.match},
        {QStringLiteral("times"), fault.times},
        {QStringLiteral("skip"), fault.skip},
    };
    if (fault.argument != 0)
        line.insert(QStringLiteral("arg"), fault.argument);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

SiteRequest requestOf(const QJsonObject &line)
{
    SiteRequest request{.method = line.value(u"method").toString(),
                        .route = line.value(u"route").toString(),
                        .query = line.value(u"query").toString(),
                        .contentLength = line.value(u"content_length").toInteger(),
                        .contentType = line.value(u"content_type").toString(),
                        .handled = line.value(u"handled").toInt(),
                        .status = line.value(u"status").toInt(),
                        .fault = line.value(u"fault").toString(),
                        .headers = {}};
    for (const QJsonValue name : line.value(u"headers").toArray())
        request.headers.append(name.toString());
    return request;
}

QJsonValue jsonOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

SiteAnswer ask(const QByteArray &method, QNetworkRequest request, const QByteArray &body = {})
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    request.setRawHeader("X-Oracle", "test");
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    const QByteArray said = reply->readAll();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), jsonOf(said), said};
}

} // namespace

WordPressSite::~WordPressSite()
{
    if (!m_facts.isEmpty())
        run({QStringLiteral("down"), QStringLiteral("--dir"), m_folder.path()});
}

QString WordPressSite::whatIsMissing()
{
    const QJsonObject answer = run({QStringLiteral("missing")});
    if (answer.contains(u"error"))
        return errorOf(answer);
    QStringList packages;
    for (const QJsonValue package : answer.value(u"missing").toArray())
        packages.append(package.toString());
    return packages.join(u' ');
}

QString WordPressSite::start()
{
    const QJsonObject answer =
        run({QStringLiteral("up"), QStringLiteral("--dir"), m_folder.path(), QStringLiteral("--template"),
             QStringLiteral(TOASOAN_SITE_TEMPLATE), QStringLiteral("--with-parent"),
             QString::number(QCoreApplication::applicationPid())});
    if (!answer.contains(u"error"))
        m_facts = answer;
    return errorOf(answer);
}

QString WordPressSite::startServer()
{
    return errorOf(run({QStringLiteral("server"), QStringLiteral("start"), QStringLiteral("--dir"), m_folder.path()}));
}

QString WordPressSite::startDatabase()
{
    return errorOf(
        run({QStringLiteral("database"), QStringLiteral("start"), QStringLiteral("--dir"), m_folder.path()}));
}

void WordPressSite::stopServer()
{
    run({QStringLiteral("server"), QStringLiteral("stop"), QStringLiteral("--dir"), m_folder.path()});
}

void WordPressSite::stopDatabase()
{
    run({QStringLiteral("database"), QStringLiteral("stop"), QStringLiteral("--dir"), m_folder.path()});
}

QString WordPressSite::setFaults(const QList<Fault> &faults)
{
    QSaveFile written(file(QStringLiteral("fault"))); // old or new at every moment: requests read it
    if (!written.open(QIODevice::WriteOnly))
        return written.errorString();
    for (const Fault &fault : faults)
        written.write(lineOf(fault));
    return written.commit() ? QString() : written.errorString();
}

void WordPressSite::clearFault()
{
    QFile::remove(file(QStringLiteral("fault")));
}

QUrl WordPressSite::baseUrl() const
{
    return QUrl(m_facts.value(u"base_url").toString());
}

SiteUser WordPressSite::user(const QString &login) const
{
    const QJsonObject facts = m_facts.value(u"users").toObject().value(login).toObject();
    return {.id = facts.value(u"id").toInt(),
            .login = login,
            .role = facts.value(u"role").toString(),
            .password = facts.value(u"password").toString(),
            .applicationPassword = facts.value(u"application_password").toString()};
}

QMap<QString, int> WordPressSite::categories() const
{
    QMap<QString, int> ids;
    const QJsonObject facts = m_facts.value(u"categories").toObject();
    for (auto it = facts.begin(); it != facts.end(); ++it)
        ids.insert(it.key(), it.value().toInt());
    return ids;
}

QList<SiteRequest> WordPressSite::requests() const
{
    QFile log(file(QStringLiteral("requests.log")));
    QList<SiteRequest> requests;
    if (log.open(QIODevice::ReadOnly)) {
        while (!log.atEnd())
            requests.append(requestOf(QJsonDocument::fromJson(log.readLine()).object()));
    }
    return requests;
}

void WordPressSite::forgetRequests()
{
    QFile::remove(file(QStringLiteral("requests.log")));
}

SiteAnswer WordPressSite::wpJson(const QByteArray &method, const QString &path, const QJsonObject &body,
                                 const QString &login) const
{
    QNetworkRequest request(QUrl(QString(baseUrl().toString() + u"/wp-json" + path)));
    const QByteArray secret = QString(login + u':' + user(login).applicationPassword).toUtf8().toBase64();
    request.setRawHeader("Authorization", "Basic " + secret);
    if (body.isEmpty())
        return ask(method, request);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return ask(method, request, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

void WordPressSite::runDuePosts(std::chrono::seconds ahead) const
{
    const QString page = ahead.count() == 0 ? QStringLiteral("/wp-cron.php?doing_wp_cron")
                                            : QStringLiteral("/publish-due?ahead=%1").arg(ahead.count());
    ask("GET", QNetworkRequest(QUrl(QString(baseUrl().toString() + page))));
}

QString WordPressSite::file(const QString &name) const
{
    return m_folder.filePath(name);
}

} // namespace toasoan::testing
