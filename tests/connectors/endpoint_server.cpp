#include "tests/connectors/endpoint_server.h"

#include "app/publishing/connectors/endpoint/endpoint_connector.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>

namespace toasoan::testing {
namespace {

constexpr int tick = 20; // milliseconds

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &tag = {})
{
    return "HTTP/1.1 " + QByteArray::number(status)
           + " X\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
           + (tag.isEmpty() ? QByteArray() : QByteArray("ETag: " + tag + "\r\n")) + "Connection: close\r\n\r\n" + body;
}

/// Waits for all of it, as long as `goesOn`.
std::optional<SeenRequest> requestFrom(QTcpSocket &socket, const std::function<bool()> &goesOn)
{
    QByteArray bytes;
    while (goesOn()) {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end >= 0) {
            SeenRequest request;
            const QByteArrayList lines = bytes.left(end).split('\n');
            request.method = lines.first().split(' ').first();
            for (const QByteArray &line : lines.mid(1))
                request.headers.insert(line.left(line.indexOf(':')).toLower(),
                                       line.mid(line.indexOf(':') + 1).trimmed());
            request.body = bytes.mid(end + 4);
            if (request.body.size() >= request.headers.value("content-length").toLongLong())
                return request;
        }
        if (!socket.waitForReadyRead(tick) && socket.state() != QAbstractSocket::ConnectedState)
            return std::nullopt;
        bytes += socket.readAll();
    }
    return std::nullopt;
}

} // namespace

EndpointServer::~EndpointServer()
{
    end();
}

void EndpointServer::listen()
{
    m_isEnding = false;
    m_isListening = false;
    QThread::start();
    while (!m_isListening)
        QThread::yieldCurrentThread();
}

void EndpointServer::end()
{
    m_isEnding = true;
    wait();
}

void EndpointServer::setFault(Fault fault, int status)
{
    const QMutexLocker lock(&m_mutex);
    m_fault = fault;
    m_status = status;
}

QList<SeenRequest> EndpointServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

QHash<QString, QJsonObject> EndpointServer::items() const
{
    const QMutexLocker lock(&m_mutex);
    return m_items;
}

void EndpointServer::change(const QString &guid)
{
    const QMutexLocker lock(&m_mutex);
    ++m_changes[guid];
    m_items[guid].insert(QStringLiteral("headline"), QStringLiteral("của người khác"));
}

QByteArray EndpointServer::stored(const SeenRequest &request)
{
    const QByteArray key = request.headers.value("idempotency-key");
    if (m_answers.contains(key))
        return m_answers.value(key);
    const QJsonObject item = QJsonDocument::fromJson(request.body).object();
    const QString guid = item.value(u"guid").toString();
    const QByteArray now = '"' + QByteArray::number(m_changes.value(guid)) + '"';
    const QByteArray seen = request.headers.value("if-match");
    if (!seen.isEmpty() && seen != now)
        return httpAnswer(412, "{}");
    m_items.insert(guid, item);
    const QByteArray tag = '"' + QByteArray::number(++m_changes[guid]) + '"';
    return m_answers[key] = httpAnswer(201, R"({"id":"bai-7","url":"https://bao.example/bai-7"})", tag);
}

/// Empty: the connection ends without any.
QByteArray EndpointServer::answerTo(const SeenRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    m_requests.append(request);
    if (request.method == "HEAD")
        return httpAnswer(405, {});
    switch (m_fault) {
    case Fault::Drop:
        return {};
    case Fault::Status:
        return httpAnswer(m_status, "<h1>no</h1>");
    case Fault::Garbage:
        return "SSH-2.0-OpenSSH\r\n\r\n";
    default:
        break;
    }
    const QByteArray answer = stored(request);
    if (m_fault == Fault::DropAfter)
        return {};
    return m_fault == Fault::StatusAfter ? httpAnswer(m_status, "<h1>no</h1>") : answer;
}

void EndpointServer::run()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, m_port);
    m_port = server.serverPort();
    m_isListening = true;
    const auto goesOn = [this] { return !m_isEnding; };
    while (goesOn()) {
        if (!server.waitForNewConnection(tick))
            continue;
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        const auto request = requestFrom(*socket, goesOn);
        if (!request)
            continue;
        while (goesOn() && socket->state() == QAbstractSocket::ConnectedState && m_fault == Fault::Stuck)
            socket->waitForReadyRead(tick);
        socket->write(answerTo(*request));
        if (socket->bytesToWrite() > 0)
            socket->waitForBytesWritten();
    }
}

QString EndpointDestination::start()
{
    m_server.listen();
    return {};
}

std::unique_ptr<Connector> EndpointDestination::connector() const
{
    const QString form = QStringLiteral(R"({"guid": "{{guid}}", "version": "{{version}}", "status": "{{status}}",
        "headline": "{{headline}}", "body": "{{body_html}}", "pictures": "{{pictures}}"})");
    const QJsonObject settings{
        {QStringLiteral("address"), QStringLiteral("http://127.0.0.1:%1/nhan").arg(m_server.port())},
        {QStringLiteral("template"), form}};
    return makeEndpoint({{}, {}, {}, settings}, QStringLiteral("bí mật"));
}

QList<ItemThere> EndpointDestination::items() const
{
    QList<ItemThere> items;
    for (const QJsonObject &item : m_server.items())
        items.append({item.value(u"guid").toString(), item.value(u"version").toInt(), item.value(u"status").toString(),
                      item.contains(u"body") && item.value(u"pictures").isArray()});
    return items;
}

void EndpointDestination::changeItem()
{
    m_server.change(items().value(0).guid);
}

QList<FaultThere> EndpointDestination::faults() const
{
    return {{QStringLiteral("refused"), {QStringLiteral("unreachable")}},
            {QStringLiteral("drop"), {QStringLiteral("broken-off")}},
            {QStringLiteral("drop after"), {QStringLiteral("broken-off")}},
            {QStringLiteral("500"), {QStringLiteral("server-fault")}},
            {QStringLiteral("500 after"), {QStringLiteral("server-fault")}},
            {QStringLiteral("503"), {QStringLiteral("busy")}},
            {QStringLiteral("413"), {QStringLiteral("file-too-large")}},
            {QStringLiteral("401"), {QStringLiteral("wrong-password")}},
            {QStringLiteral("422"), {QStringLiteral("refused-there")}},
            {QStringLiteral("garbage"), {QStringLiteral("not-understood")}}};
}

void EndpointDestination::setFault(const QString &name)
{
    using Fault = EndpointServer::Fault;
    const int status = name.section(u' ', 0, 0).toInt();
    const bool isAfter = name.endsWith(u"after");
    if (name == u"refused")
        m_server.end();
    else if (name == u"garbage")
        m_server.setFault(Fault::Garbage);
    else if (status > 0)
        m_server.setFault(isAfter ? Fault::StatusAfter : Fault::Status, status);
    else
        m_server.setFault(isAfter ? Fault::DropAfter : Fault::Drop);
}

void EndpointDestination::clearFault()
{
    m_server.setFault(EndpointServer::Fault::None);
    if (!m_server.isRunning())
        m_server.listen();
}

} // namespace toasoan::testing
