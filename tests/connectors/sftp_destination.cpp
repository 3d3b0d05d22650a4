#include "tests/connectors/sftp_destination.h"

#include "app/publishing/connectors/sftp/sftp_connector.h"
#include "tests/connectors/file_destinations.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace toasoan::testing {
namespace {

QString program(const QString &name)
{
    return QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
}

QByteArray saidBy(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.start(program(name), arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool answersAt(quint16 port)
{
    QTcpSocket socket;
    QElapsedTimer since;
    for (since.start(); since.elapsed() < 10000;) {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (socket.waitForConnected(200) && socket.waitForReadyRead(2000))
            return true;
        socket.abort();
    }
    return false;
}

} // namespace

SftpDestination::~SftpDestination()
{
    m_server.terminate();
    m_server.waitForFinished();
}

QString SftpDestination::makeKeys()
{
    for (const char16_t *name : {u"host", u"account", u"other"}) {
        saidBy(QStringLiteral("ssh-keygen"),
               {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"), QString(),
                QStringLiteral("-f"), file(QString::fromUtf16(name))});
    }
    const QByteArray said = saidBy(QStringLiteral("ssh-keygen"), {QStringLiteral("-lf"), file(QStringLiteral("host"))});
    m_hostKey = QString::fromLatin1(said.split(' ').value(1));
    QFile::copy(file(QStringLiteral("account.pub")), file(QStringLiteral("allowed")));
    return m_hostKey.isEmpty() ? QStringLiteral("ssh-keygen made no key") : QString();
}

QString SftpDestination::startServer()
{
    const quint16 port = freePort();
    QFile settings(file(QStringLiteral("sshd_config")));
    if (!settings.open(QIODevice::WriteOnly))
        return settings.errorString();
    settings.write(QStringLiteral("ListenAddress 127.0.0.1\nPort %1\nHostKey %2\nAuthorizedKeysFile %3\nPidFile none\n"
                                  "StrictModes no\nUsePAM no\nPasswordAuthentication no\nPermitRootLogin yes\n"
                                  "Subsystem sftp internal-sftp\nMaxStartups 100\n")
                       .arg(port)
                       .arg(file(QStringLiteral("host")), file(QStringLiteral("allowed")))
                       .toUtf8());
    settings.close();
    if (QFileInfo(QStringLiteral("/run")).isWritable())
        QDir().mkpath(QStringLiteral("/run/sshd")); // it wants one where it is started as root
    m_server.setStandardErrorFile(file(QStringLiteral("log")));
    m_server.start(program(QStringLiteral("sshd")), {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"),
                                                     file(QStringLiteral("sshd_config"))});
    if (!m_server.waitForStarted() || !answersAt(port))
        return QStringLiteral("sshd does not start");
    m_line.lead(port);
    return {};
}

QString SftpDestination::start()
{
    if (program(QStringLiteral("sshd")).isEmpty() || program(QStringLiteral("ssh-keygen")).isEmpty())
        return QStringLiteral("no sshd here (Debian: openssh-server)");
    QDir().mkdir(folder());
    const QString keys = makeKeys();
    return keys.isEmpty() ? startServer() : keys;
}

std::unique_ptr<Connector> SftpDestination::connector() const
{
    const bool isOtherKey = m_fault == u"another host key";
    const QString key = m_fault == u"another account" ? QStringLiteral("other") : QStringLiteral("account");
    const bool isElsewhere = m_fault == u"no folder";
    const QJsonObject settings{
        {QStringLiteral("host"), QStringLiteral("127.0.0.1")},
        {QStringLiteral("port"), m_line.port()},
        {QStringLiteral("user"), QString::fromLocal8Bit(saidBy(u"id"_qs, {u"-un"_qs}).trimmed())},
        {QStringLiteral("folder"), isElsewhere ? file(QStringLiteral("nowhere")) : folder()},
        {QStringLiteral("hostKey"), isOtherKey ? u"SHA256:"_qs + QString(43, u'A') : m_hostKey},
        {QStringLiteral("keyFile"), file(key)},
        {QStringLiteral("form"), QStringLiteral("ninjs")}};
    return makeSftp({{}, {}, {}, settings}, {});
}

QList<ItemThere> SftpDestination::items() const
{
    QList<ItemThere> items;
    for (const QString &name : QDir(folder()).entryList(QDir::Files))
        items.append(itemIn(QString(folder() + u'/' + name)));
    return items;
}

void SftpDestination::changeItem()
{
    QFile item(folder() + u'/' + QDir(folder()).entryList(QDir::Files).value(0));
    if (item.open(QIODevice::Append))
        item.write("\n");
}

void SftpDestination::removeItem()
{
    QFile::remove(QString(folder() + u'/' + QDir(folder()).entryList(QDir::Files).value(0)));
}

QList<FaultThere> SftpDestination::faults() const
{
    const QStringList broken{QStringLiteral("broken-off"), QStringLiteral("unreachable"),
                             QStringLiteral("login-cut-off")};
    QList<FaultThere> faults{{QStringLiteral("refused"), broken},
                             {QStringLiteral("another host key"), {QStringLiteral("host-key-other")}},
                             {QStringLiteral("another account"), {QStringLiteral("wrong-password")}},
                             {QStringLiteral("no folder"), {QStringLiteral("settings")}}};
    for (int bytes = 500; bytes < 12000; bytes += 1100)
        faults.append({QStringLiteral("cut after %1").arg(bytes), broken});
    return faults;
}

void SftpDestination::setFault(const QString &name)
{
    m_fault = name;
    if (name == u"refused")
        m_line.setFault(UnsteadyLine::Fault::Refuse, 0);
    else if (name.startsWith(u"cut after "))
        m_line.setFault(UnsteadyLine::Fault::Cut, name.section(u' ', -1).toInt());
}

void SftpDestination::clearFault()
{
    m_fault.clear();
    m_line.setFault(UnsteadyLine::Fault::None, 0);
}

} // namespace toasoan::testing
