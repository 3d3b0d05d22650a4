#include "app/publishing/connectors/common/outgoing_files.h"
#include "app/publishing/connectors/sftp/sftp_connector.h"
#include "app/workflow/troubles.h"
#include "tests/connectors/file_destinations.h"
#include "tests/connectors/unsteady_line.h"
#include "tests/support/deliveries.h"
#include "tests/support/receipts.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <QUrl>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr int patience = 60000; // ms, on a loaded machine
const QString form = QStringLiteral("ninjs");
const QString usual = QStringLiteral("mật khẩu số 7");
const QString nobodysKey = u"SHA256:"_qs + QString(43, u'A');
const QString keyboardOnly = QStringLiteral("--only-keyboard-interactive");

using FilesThere = QMap<QString, QByteArray>; ///< by their names below the folder

/// Hidden ones too: those that are on their way are.
FilesThere filesBelow(const QString &folder)
{
    FilesThere files;
    QDirIterator paths(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (paths.hasNext()) {
        QFile file(paths.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

FilesThere filesOf(const Delivery &delivery, const QString &stem)
{
    FilesThere files;
    const auto made = outgoingFiles(delivery, form, stem);
    if (!made)
        return files;
    for (const OutgoingFile &file : made->pictures + QList{made->item})
        files.insert(file.name, file.bytes);
    return files;
}

/// Its picture needs many packets, and has every byte that there is.
Delivery deliveryWithLargePicture()
{
    Delivery delivery = sampleDelivery();
    QByteArray &jpeg = delivery.options.pictures.begin()->jpeg;
    for (int i = 0; i < 200000; ++i)
        jpeg.append(static_cast<char>(i + i / 256));
    return delivery;
}

/// Whom the server lets in, and how it is started beside that.
struct Terms
{
    QString password = usual;
    QString user = QStringLiteral("bientap");
    QStringList options = {};
};

/// sftp_password_server.py, which ends with this object.
class PasswordServer
{
public:
    ~PasswordServer();
    /// Why it does not run; empty: it does.
    [[nodiscard]] QString start(const Terms &terms = {});
    [[nodiscard]] bool isInstalled() const { return !m_facts.contains(u"missing"); }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_facts.value(u"port").toInt()); }
    [[nodiscard]] QString hostKey() const { return m_facts.value(u"host_key").toString(); }
    [[nodiscard]] QString file(const QString &name) const { return m_root.filePath(name); }
    [[nodiscard]] QString folder() const { return m_root.filePath(QStringLiteral("đĩa/nơi nhận")); }
    [[nodiscard]] FilesThere files() const { return filesBelow(folder()); }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QStringList logIns() const { return logged(u"log-in", u"method"); } ///< methods, as they were tried
    [[nodiscard]] qsizetype comings() const { return logged(u"came", u"event").size(); }
    [[nodiscard]] qsizetype leavings() const { return logged(u"left", u"event").size(); }
    /// `other` takes the place of settings that are right.
    [[nodiscard]] std::unique_ptr<Connector> connector(const QString &secret, const QJsonObject &other = {}) const;

private:
    [[nodiscard]] QStringList logged(QStringView event, QStringView fact) const;

    QTemporaryDir m_root;
    QProcess m_process;
    QString m_user;
    QJsonObject m_facts;
};

PasswordServer::~PasswordServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString PasswordServer::start(const Terms &terms)
{
    m_user = terms.user;
    QDir().mkpath(folder());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TOASOAN_SFTP_USER"), terms.user);
    environment.insert(QStringLiteral("TOASOAN_SFTP_PASSWORD"), terms.password);
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral("/usr/bin/python3"),
                    QStringList{QStringLiteral(TOASOAN_SOURCE_DIR "/tests/connectors/sftp_password_server.py"),
                                QStringLiteral("--folder"), file(QStringLiteral("đĩa")), QStringLiteral("--log"),
                                file(QStringLiteral("log")), QStringLiteral("--with-parent"),
                                QString::number(QCoreApplication::applicationPid())}
                        + terms.options);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
    }
    m_facts = QJsonDocument::fromJson(m_process.readLine()).object();
    if (m_facts.contains(u"error"))
        return m_facts.value(u"error").toString();
    return port() != 0
               ? QString()
               : QString(m_process.errorString() + u' ' + QString::fromLocal8Bit(m_process.readAllStandardError()));
}

bool PasswordServer::isEmpty() const
{
    return QDir(folder()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

std::unique_ptr<Connector> PasswordServer::connector(const QString &secret, const QJsonObject &other) const
{
    QJsonObject settings{{QStringLiteral("host"), QStringLiteral("127.0.0.1")},
                         {QStringLiteral("port"), port()},
                         {QStringLiteral("user"), m_user},
                         {QStringLiteral("folder"), QStringLiteral("/nơi nhận")},
                         {QStringLiteral("hostKey"), hostKey()},
                         {QStringLiteral("form"), form}};
    for (auto setting = other.begin(); setting != other.end(); ++setting)
        settings.insert(setting.key(), setting.value());
    return makeSftp({{}, {}, QStringLiteral("sftp"), settings}, secret);
}

QStringList PasswordServer::logged(QStringView event, QStringView fact) const
{
    QFile log(file(QStringLiteral("log")));
    QStringList facts;
    if (!log.open(QIODevice::ReadOnly))
        return facts;
    while (!log.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(log.readLine()).object();
        if (line.value(u"event").toString() == event)
            facts.append(line.value(fact).toString());
    }
    return facts;
}

Result<Landing> deliver(Connector &connector, const Delivery &delivery)
{
    Receipts book;
    return connector.deliver(delivery, book, {});
}

template<typename T>
QString idOf(const Result<T> &result)
{
    return result ? QStringLiteral("none") : result.error().detail;
}

/// All that people and scripts get to see of it.
template<typename T>
QString errorShown(const Result<T> &result)
{
    if (result)
        return {};
    return QStringList{result.error().detail, result.error().args.join(u' '), troubleText(result.error()),
                       troubleText(ofCheck(result.error()))}
        .join(u'\n');
}

QString shownOf(const Landing &landing)
{
    return QStringList{landing.remote, landing.url, QString::fromUtf8(QJsonDocument(landing.left).toJson()),
                       QString::fromUtf8(QJsonDocument(landing.pictures).toJson())}
        .join(u'\n');
}

QString shownOf(const SiteReport &report)
{
    return QStringList{report.site, report.account, report.abilities.join(u' '),
                       QString::fromUtf8(QJsonDocument(report.found).toJson())}
        .join(u'\n');
}

QString shownOf(const QList<PlannedStep> &steps)
{
    QStringList shown;
    for (const PlannedStep &step : steps)
        shown += {step.what, step.content};
    return shown.join(u'\n');
}

} // namespace

/// A folder by SFTP where the account has a password.
class TestSftpPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        PasswordServer server;
        const QString trouble = server.start();
        if (!server.isInstalled())
            QSKIP(qPrintable(trouble));
        QCOMPARE(trouble, QString());
    }

    void bringsAnArticleWhole_data() { waysToAsk(); }
    void bringsAnArticleWhole()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, method);
        PasswordServer server;
        QCOMPARE(server.start({.options = options}), QString());
        QVERIFY(server.connector(usual)->check({}));
        QVERIFY(server.isEmpty());
        const Delivery delivery = deliveryWithLargePicture();
        const auto landing = deliver(*server.connector(usual), delivery);
        QVERIFY2(landing, qPrintable(errorShown(landing)));
        const FilesThere sent = filesOf(delivery, stemOf(landing->remote));
        QCOMPARE(sent.size(), 2); // the item and its picture
        QCOMPARE(server.files(), sent);
        QVERIFY(itemIn(QString(server.folder() + u'/' + landing->remote)).isWhole);
        QCOMPARE(server.logIns(), QStringList({u"none"_qs, method, u"none"_qs, method})); // one connection each
    }

    void replacesWhatItBrought()
    {
        PasswordServer server;
        QCOMPARE(server.start(), QString());
        const Delivery delivery = deliveryWithLargePicture();
        const auto landing = deliver(*server.connector(usual), delivery);
        QVERIFY2(landing, qPrintable(errorShown(landing)));
        Delivery update = updateOf(delivery, *landing);
        update.options.pictures.begin()->jpeg.append("cropped anew");
        const auto updated = deliver(*server.connector(usual), update);
        QVERIFY2(updated, qPrintable(errorShown(updated)));
        QCOMPARE(updated->remote, landing->remote);
        QCOMPARE(server.files(), filesOf(update, stemOf(landing->remote)));
        QCOMPARE(itemIn(QString(server.folder() + u'/' + landing->remote)).version, 2);
    }

    void takesAPasswordToTheLetter_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        const QString user = QStringLiteral("bientap");
        QTest::newRow("Vietnamese letters") << user << u"Trường Sa đặng ữ"_qs;
        QTest::newRow("those of an address") << user << u"a:b@c/d?e#f%41"_qs;
        QTest::newRow("quotes") << user << u"\"'`\\"_qs;
        QTest::newRow("spaces around") << user << u"  hai đầu "_qs;
        QTest::newRow("a long one") << user << QString(200, u'ệ');
        QTest::newRow("beyond 16 bits") << user << u"\U0001F511 khóa"_qs;
        QTest::newRow("a mail address as the name") << u"biên:tập@bao.example"_qs << usual;
    }
    void takesAPasswordToTheLetter()
    {
        QFETCH(const QString, user);
        QFETCH(const QString, password);
        for (const QStringList &options : {QStringList(), QStringList(keyboardOnly)}) {
            PasswordServer server;
            QCOMPARE(server.start({password, user, options}), QString());
            const auto report = server.connector(password)->check({});
            QVERIFY2(report, qPrintable(errorShown(report)));
        }
    }

    void leavesNothingWithAWrongPassword_data() { waysToAsk(); }
    void leavesNothingWithAWrongPassword()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, method);
        PasswordServer server;
        QCOMPARE(server.start({.options = options}), QString());
        for (const QString &wrong : {QString(), usual.toUpper(), usual.chopped(1), QString(usual + u' ')}) {
            const qsizetype tries = server.logIns().count(method);
            const auto refused = deliver(*server.connector(wrong), sampleDelivery());
            QCOMPARE(idOf(refused), troubleId(Trouble::WrongPassword));
            QCOMPARE(helpFor(refused.error()), Help::Person);
            QVERIFY(server.isEmpty());
            QCOMPARE(server.logIns().count(method), tries + 1); // more of them lock accounts
        }
    }

    void aLineThatBreaksIsNoWrongPassword_data() { waysToAsk(); }
    void aLineThatBreaksIsNoWrongPassword()
    {
        QFETCH(const QStringList, options);
        PasswordServer server;
        QCOMPARE(server.start({.options = options}), QString());
        UnsteadyLine line;
        line.lead(server.port());
        const auto connector = server.connector(usual, {{QStringLiteral("port"), line.port()}});
        const QStringList broken{troubleId(Trouble::BrokenOff), troubleId(Trouble::LoginCutOff),
                                 troubleId(Trouble::Unreachable)};
        bool hasArrived = false;
        for (int bytes = 1000; !hasArrived; bytes += 50) { // each packet of a log-in is longer
            line.setFault(UnsteadyLine::Fault::Cut, bytes);
            const auto report = connector->check({});
            hasArrived = report.has_value();
            QVERIFY2(hasArrived || broken.contains(idOf(report)),
                     qPrintable(QStringLiteral("after %1 bytes: %2").arg(bytes).arg(idOf(report))));
            QVERIFY(bytes < 20000);
        }
    }

    void sendsNoPasswordToAnotherHost()
    {
        PasswordServer server;
        PasswordServer other;
        QCOMPARE(server.start(), QString());
        QCOMPARE(other.start(), QString());
        const QString almost =
            QString(server.hostKey()).replace(10, 1, server.hostKey().at(10) == u'A' ? u"B"_qs : u"A"_qs);
        for (const QString &key : {other.hostKey(), almost, nobodysKey}) {
            const auto refused =
                deliver(*server.connector(usual, {{QStringLiteral("hostKey"), key}}), sampleDelivery());
            QCOMPARE(idOf(refused), troubleId(Trouble::HostKeyOther));
        }
        QTRY_COMPARE_WITH_TIMEOUT(server.leavings(), qsizetype(3), patience);
        QCOMPARE(server.comings(), qsizetype(3));
        QCOMPARE(server.logIns(), QStringList());
        QVERIFY(server.isEmpty());
        QVERIFY(server.connector(usual)->check({}));
        QVERIFY(server.logIns().contains(u"password"));
    }

    void aKeyCountsInPlaceOfThePassword()
    {
        PasswordServer server;
        const QString key = server.file(QStringLiteral("khóa"));
        QCOMPARE(server.start({.options = {QStringLiteral("--account-key"), key}}), QString());
        const auto landing =
            deliver(*server.connector(usual, {{QStringLiteral("keyFile"), key}}), deliveryWithLargePicture());
        QVERIFY2(landing, qPrintable(errorShown(landing)));
        QVERIFY(server.logIns().contains(u"publickey") && !server.logIns().contains(u"password"));
        QVERIFY(server.connector(usual)->check({}));
        QCOMPARE(server.logIns().last(), QStringLiteral("password"));
    }

    void sendsNoPasswordWhereTheKeyIsRefused()
    {
        PasswordServer server;
        PasswordServer other;
        const QString key = other.file(QStringLiteral("khóa"));
        QCOMPARE(other.start({.options = {QStringLiteral("--account-key"), key}}), QString());
        QCOMPARE(server.start({.options = {QStringLiteral("--account-key"), server.file(QStringLiteral("khóa"))}}),
                 QString());
        const auto refused = deliver(*server.connector(usual, {{QStringLiteral("keyFile"), key}}), sampleDelivery());
        QCOMPARE(idOf(refused), troubleId(Trouble::WrongPassword));
        QVERIFY(server.logIns().contains(u"publickey") && !server.logIns().contains(u"password"));
        QVERIFY(server.isEmpty());
    }

    void showsThePasswordNowhere()
    {
        PasswordServer server;
        QCOMPARE(server.start(), QString());
        const auto connector = server.connector(usual);
        const auto report = connector->check({});
        const auto planned = connector->plan(sampleDelivery());
        Receipts book;
        const auto landing = connector->deliver(sampleDelivery(), book, {});
        QVERIFY(report && planned && landing);
        hidesPassword(shownOf(*report));
        hidesPassword(shownOf(*planned));
        hidesPassword(shownOf(*landing));
        for (const QString &part : book.parts())
            hidesPassword(part + QString::fromUtf8(QJsonDocument(book.find(part)->answer).toJson()));
    }

    void showsThePasswordInNoError_data()
    {
        QTest::addColumn<QString>("serverTakes");
        QTest::addColumn<QJsonObject>("other");
        QTest::addColumn<Trouble>("trouble");
        QTest::newRow("a wrong password") << u"khác"_qs << QJsonObject() << Trouble::WrongPassword;
        QTest::newRow("another host key") << usual << QJsonObject{{u"hostKey"_qs, nobodysKey}} << Trouble::HostKeyOther;
        QTest::newRow("no host key") << usual << QJsonObject{{u"hostKey"_qs, QString()}} << Trouble::Settings;
        QTest::newRow("no folder") << usual << QJsonObject{{u"folder"_qs, u"/đâu đó"_qs}} << Trouble::Settings;
        QTest::newRow("nobody there") << usual << QJsonObject{{u"port"_qs, 1}} << Trouble::Unreachable;
        QTest::newRow("no key file") << usual << QJsonObject{{u"keyFile"_qs, u"/không/có"_qs}}
                                     << Trouble::WrongPassword;
    }
    void showsThePasswordInNoError()
    {
        QFETCH(const QString, serverTakes);
        QFETCH(const QJsonObject, other);
        QFETCH(const Trouble, trouble);
        PasswordServer server;
        QCOMPARE(server.start({.password = serverTakes}), QString());
        const auto checked = server.connector(usual, other)->check({});
        const auto sent = deliver(*server.connector(usual, other), sampleDelivery());
        QCOMPARE(idOf(checked), troubleId(trouble));
        QCOMPARE(idOf(sent), troubleId(trouble));
        hidesPassword(errorShown(checked));
        hidesPassword(errorShown(sent));
    }

private:
    static void waysToAsk()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("method");
        QTest::newRow("password") << QStringList() << QStringLiteral("password");
        QTest::newRow("keyboard-interactive alone")
            << QStringList(keyboardOnly) << QStringLiteral("keyboard-interactive");
    }

    static void hidesPassword(const QString &shown)
    {
        QVERIFY(!shown.isEmpty());
        QVERIFY2(!shown.contains(usual), qPrintable(shown));
        QVERIFY2(!shown.contains(QString::fromLatin1(QUrl::toPercentEncoding(usual))), qPrintable(shown));
    }
};

QTEST_GUILESS_MAIN(TestSftpPassword)
#include "test_sftp_password.moc"
