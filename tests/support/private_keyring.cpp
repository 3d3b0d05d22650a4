#include "tests/support/private_keyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QDirIterator>
#include <QStandardPaths>
#include <QTest>

namespace toasoan::testing {
namespace {

constexpr int patience = 20000; // ms
const QString serviceName = QStringLiteral("org.freedesktop.secrets");

QByteArray configuration(const QString &folder)
{
    return "<busconfig><type>session</type><listen>unix:dir=" + QFile::encodeName(folder)
           + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\" "
             "eavesdrop=\"true\"/>"
             "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n";
}

void end(QProcess &process)
{
    process.terminate();
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(patience))
        process.kill();
    process.waitForFinished(patience);
}

} // namespace

PrivateKeyring::PrivateKeyring()
{
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString folder = m_folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(name, QFile::encodeName(folder));
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(m_folder.filePath(QStringLiteral("none"))));
}

PrivateKeyring::~PrivateKeyring()
{
    end(m_keyring);
    end(m_bus);
}

bool PrivateKeyring::isInstalled()
{
    return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty()
           && !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
}

bool PrivateKeyring::startBus()
{
    QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration(m_folder.path())) < 0 || !file.flush())
        return false;
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + file.fileName(),
                                                QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!m_bus.waitForReadyRead(patience))
        return false;
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    m_address = QString::fromLatin1(address);
    return QDBusConnection::connectToBus(m_address, QStringLiteral("test")).isConnected();
}

bool PrivateKeyring::startKeyring()
{
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                                                             QStringLiteral("--components=secrets")});
    m_keyring.write("password of a keyring that nobody else sees");
    m_keyring.closeWriteChannel();
    return QTest::qWaitFor(
        [] { return QDBusConnection(QStringLiteral("test")).interface()->isServiceRegistered(serviceName).value(); },
        patience);
}

bool PrivateKeyring::lock()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(serviceName, QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    const QDBusObjectPath collection(QStringLiteral("/org/freedesktop/secrets/collection/login"));
    call.setArguments({QVariant::fromValue(QList<QDBusObjectPath>{collection})});
    return QDBusConnection(QStringLiteral("test")).call(call).type() == QDBusMessage::ReplyMessage;
}

QStringList PrivateKeyring::settingsFiles() const
{
    QStringList files;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME"}) {
        QDirIterator found(m_folder.filePath(QString::fromLatin1(name)), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (found.hasNext())
            files.append(found.next());
    }
    return files;
}

} // namespace toasoan::testing
