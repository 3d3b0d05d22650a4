#include "tests/connectors/unsteady_line.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace toasoan::testing {
namespace {

constexpr int tick = 5; // milliseconds

} // namespace

UnsteadyLine::~UnsteadyLine()
{
    m_isEnding = true;
    wait();
}

void UnsteadyLine::lead(quint16 to)
{
    m_to = to;
    QThread::start();
    while (m_port == 0)
        QThread::yieldCurrentThread();
}

void UnsteadyLine::setFault(Fault fault, qint64 afterBytes)
{
    m_carried = 0;
    m_after = afterBytes;
    m_fault = fault;
}

/// One connection at a time: a client has one.
void UnsteadyLine::run()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    m_port = server.serverPort();
    while (!m_isEnding) {
        if (!server.waitForNewConnection(tick))
            continue;
        const std::unique_ptr<QTcpSocket> client(server.nextPendingConnection());
        QTcpSocket target;
        target.connectToHost(QHostAddress(QHostAddress::LocalHost), m_to);
        bool holds = m_fault != Fault::Refuse && target.waitForConnected();
        while (holds && !m_isEnding && client->state() == QAbstractSocket::ConnectedState
               && target.state() == QAbstractSocket::ConnectedState) {
            const bool isOver = m_fault != Fault::None && m_carried >= m_after;
            holds = !(isOver && m_fault == Fault::Cut);
            if (isOver) {
                client->waitForReadyRead(tick);
                continue;
            }
            client->waitForReadyRead(1);
            target.waitForReadyRead(1);
            const QByteArray sent = client->readAll();
            m_carried += sent.size();
            target.write(sent);
            client->write(target.readAll());
            target.flush();
            client->flush();
        }
        client->abort();
    }
}

} // namespace toasoan::testing
