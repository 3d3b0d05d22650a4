#include "ui/window/one_window.h"

#include "app/base/durable_file.h"
#include "app/base/hash.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <unistd.h>

namespace toasoan {
namespace {

constexpr int patience = 3000;           // ms
constexpr qint64 longestMessage = 65536; // bytes
constexpr qsizetype mostFiles = 64;
constexpr qsizetype longestPath = 4096;
constexpr int mostWaiting = 8;
constexpr int longestSocketName = 90; // the system takes 107 bytes, and Qt needs some while it makes it

/// The files that a message names; nothing when it is not one of ours.
std::optional<QStringList> filesOf(const QByteArray &message)
{
    const QJsonDocument document = QJsonDocument::fromJson(message);
    if (!document.isArray() || document.array().size() > mostFiles)
        return std::nullopt;
    QStringList files;
    for (const QJsonValue &value : document.array()) {
        const QString file = value.toString();
        if (!file.startsWith(u'/') || file.size() > longestPath || file.contains(QChar::Null))
            return std::nullopt;
        files.append(QDir::cleanPath(file));
    }
    return files;
}

} // namespace

OneWindow::OneWindow(const QString &dataFolder, QObject *parent)
    : QObject(parent), m_folder(QDir(dataFolder).absolutePath()), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(mostWaiting);
    connect(m_server, &QLocalServer::newConnection, this, &OneWindow::accept);
}

OneWindow::~OneWindow()
{
    m_server->close();
    if (m_lock >= 0)
        ::close(m_lock);
}

/// In the data folder, which nobody else may enter; where its name is too long for a socket, in the session's own.
QString OneWindow::socketName() const
{
    const QString inside = m_folder + u"/window.socket"_qs;
    if (QFile::encodeName(inside).size() <= longestSocketName)
        return inside;
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/toasoan-"_qs
           + sha256Hex(m_folder.toUtf8()).left(16);
}

OneWindow::Turn OneWindow::take(const QStringList &files)
{
    // The lock ends with the process, whatever became of it; a socket file would stay.
    if (makePrivateFolder(m_folder))
        m_lock =
            ::open(QFile::encodeName(m_folder + u"/window.lock"_qs).constData(), O_RDONLY | O_CREAT | O_CLOEXEC, 0600);
    if (m_lock < 0 || ::flock(m_lock, LOCK_EX | LOCK_NB) == 0) {
        listen();
        return Turn::First;
    }
    QLocalSocket socket;
    socket.connectToServer(socketName());
    if (!socket.waitForConnected(patience))
        return Turn::NoAnswer;
    socket.write(QJsonDocument(QJsonArray::fromStringList(files)).toJson(QJsonDocument::Compact) + '\n');
    const bool answered = socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience);
    return answered && socket.readAll() == "ok\n" ? Turn::HandedOver : Turn::NoAnswer;
}

void OneWindow::listen()
{
    QLocalServer::removeServer(socketName()); // of a process that was killed
    m_server->listen(socketName());           // without it a second start says that nobody answers
}

void OneWindow::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        socket->setReadBufferSize(longestMessage + 1);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(patience, socket, &QLocalSocket::abort);
    }
}

void OneWindow::read(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longestMessage)
            socket.abort();
        return;
    }
    const auto files = filesOf(socket.readLine(longestMessage + 1));
    if (!files)
        return socket.abort();
    socket.write("ok\n");
    socket.disconnectFromServer();
    Q_EMIT handedOver(*files);
}

} // namespace toasoan
