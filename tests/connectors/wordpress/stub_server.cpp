#include "tests/connectors/wordpress/stub_server.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace toasoan::testing {
namespace {

bool isWhole(const QByteArray &request)
{
    const qsizetype head = request.indexOf("\r\n\r\n");
    const qsizetype length = request.toLower().indexOf("\r\ncontent-length:");
    if (head < 0)
        return false;
    if (length < 0 || length > head)
        return true;
    const QByteArray value = request.mid(length).split(':').value(1).split('\r').value(0).trimmed();
    return request.size() >= head + 4 + value.toLongLong();
}

std::unique_ptr<QTcpServer> serverOf(const std::optional<QSslConfiguration> &tls)
{
    if (!tls)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(*tls);
    return server;
}

} // namespace

StubServer::StubServer(const Answering &answering, const QHostAddress &address,
                       const std::optional<QSslConfiguration> &tls)
    : m_answering(answering)
{
    auto *server = serverOf(tls).release();
    if (!server->listen(address))
        qFatal("stub: %s", qUtf8Printable(server->errorString()));
    m_url = QStringLiteral("%1://%2:%3")
                .arg(tls ? QStringLiteral("https") : QStringLiteral("http"), address.toString())
                .arg(server->serverPort());
    QObject::connect(server, &QTcpServer::pendingConnectionAvailable, server, [this, server] {
        while (QTcpSocket *socket = server->nextPendingConnection()) {
            const auto read = [this, socket, request = std::make_shared<QByteArray>()] {
                *request += socket->readAll();
                if (!isWhole(*request))
                    return;
                keep(*request);
                socket->write(m_answering(*request));
                socket->disconnectFromHost();
            };
            QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
            read(); // what came before anybody listened
        }
    });
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    m_thread.start();
}

StubServer::~StubServer()
{
    m_thread.quit();
    m_thread.wait();
}

QList<QByteArray> StubServer::requests() const
{
    const QMutexLocker lock(&m_guard);
    return m_requests;
}

void StubServer::keep(const QByteArray &request)
{
    const QMutexLocker lock(&m_guard);
    m_requests.append(request);
}

QByteArray answerOf(int status, const QByteArray &mediaType, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + mediaType + "\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + headers + "\r\n" + body;
}

QByteArray pathIn(const QByteArray &request)
{
    return request.split(' ').value(1);
}

} // namespace toasoan::testing
