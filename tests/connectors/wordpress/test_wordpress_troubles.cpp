#include "app/publishing/http.h"
#include "app/workflow/troubles.h"
#include "tests/connectors/wordpress/stub_server.h"
#include "tests/connectors/wordpress/wordpress_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTest>

#include <cstdio>

using namespace toasoan;
using namespace toasoan::testing;
using Site = toasoan::testing::WordPressSite;

namespace {

const QString application = QStringLiteral("abcd EFGH ijkl MNOP qrst 0123"); ///< of the form that sites give out
const QByteArray askOnly = "--ask"; ///< this program as a client that trusts somebody else

struct Attempts
{
    QString check;
    QString deliver;
    friend bool operator==(const Attempts &, const Attempts &) = default;
};

/// What is said of a look at a site, and of an article that is to go there.
Attempts triedAt(const QString &address, const QString &user, const QString &password)
{
    const auto connector = makeWordPress(destinationAt(address, user), password);
    MemoryBook book;
    const Delivery delivery = deliveryOf(shortArticle(u"Bài không tới"_qs), u"draft-never"_qs);
    return {troubleIn(connector->check({})), troubleIn(connector->deliver(delivery, book, {}))};
}

Attempts bothTimes(Trouble trouble)
{
    return {troubleId(trouble), troubleId(trouble)};
}

bool saysPassword(const QList<QByteArray> &requests, const QString &password = application)
{
    const QByteArray bare = password.toUtf8();
    for (const QByteArray &request : requests) {
        if (request.toLower().contains("authorization") || request.contains(bare.toBase64().chopped(4))
            || request.contains(bare))
            return true;
    }
    return false;
}

QByteArray page(const QByteArray &words)
{
    return answerOf(200, "text/html; charset=UTF-8", "<!doctype html><p>" + words);
}

QByteArray aWordPress()
{
    return answerOf(200, "application/json; charset=UTF-8", R"({"name":"Báo","namespaces":["oembed/1.0","wp/v2"]})");
}

/// The site and an account that may do all that is needed, in one.
QByteArray aWordPressForUs()
{
    return answerOf(
        200, "application/json; charset=UTF-8",
        R"({"name":"Báo","namespaces":["wp/v2"],"capabilities":{"publish_posts":true,"upload_files":true}})");
}

/// Runs OpenSSL in that folder; false when it is not there or fails.
bool ssl(const QString &folder, const QStringList &words)
{
    QProcess program;
    program.setWorkingDirectory(folder);
    program.start(u"openssl"_qs, words);
    return program.waitForFinished() && program.exitCode() == 0;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

enum class Validity { Now, Over };

/// A server's own certificate, made by the server itself, and its key; nothing when that failed.
std::optional<QSslConfiguration> ownCertificate(const QString &folder, Validity validity)
{
    const QStringList request{u"req"_qs,
                              u"-new"_qs,
                              u"-newkey"_qs,
                              u"rsa:2048"_qs,
                              u"-nodes"_qs,
                              u"-keyout"_qs,
                              u"key.pem"_qs,
                              u"-subj"_qs,
                              u"/CN=127.0.0.1"_qs,
                              u"-addext"_qs,
                              u"subjectAltName=IP:127.0.0.1"_qs};
    QFile authority(QString(folder + u"/ca.cnf"));
    QFile index(QString(folder + u"/index"));
    if (!authority.open(QIODevice::WriteOnly) || !index.open(QIODevice::WriteOnly))
        return {};
    authority.write("[ca]\ndefault_ca=d\n[d]\ndatabase=index\nnew_certs_dir=.\ndefault_md=sha256\npolicy=p\n"
                    "rand_serial=yes\ncopy_extensions=copy\n[p]\ncommonName=supplied\n");
    authority.close();
    const QStringList years = validity == Validity::Over ? QStringList{u"200101000000Z"_qs, u"200201000000Z"_qs}
                                                         : QStringList{u"200101000000Z"_qs, u"491231000000Z"_qs};
    const bool isMade =
        ssl(folder, request + QStringList{u"-out"_qs, u"request.pem"_qs})
        && ssl(folder, {u"ca"_qs, u"-batch"_qs, u"-config"_qs, u"ca.cnf"_qs, u"-selfsign"_qs, u"-keyfile"_qs,
                        u"key.pem"_qs, u"-in"_qs, u"request.pem"_qs, u"-out"_qs, u"certificate.pem"_qs, u"-notext"_qs,
                        u"-startdate"_qs, years.first(), u"-enddate"_qs, years.last()});
    if (!isMade)
        return {};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(bytesOf(QString(folder + u"/certificate.pem"))));
    tls.setPrivateKey(QSslKey(bytesOf(QString(folder + u"/key.pem")), QSsl::Rsa));
    return tls;
}

/// What a client says that trusts this certificate and no other; nothing where nobody may have files of their own in
/// the place of the system's.
std::optional<QString> saidByWhoTrusts(const QString &certificate, const QString &url)
{
    QProcess client;
    client.start(u"unshare"_qs,
                 {u"-rm"_qs, u"sh"_qs, u"-c"_qs,
                  u"mount --bind \"$1\" /etc/ssl/certs/ca-certificates.crt || exit 77; exec \"$0\" \"$2\" \"$3\""_qs,
                  QCoreApplication::applicationFilePath(), certificate, QString::fromLatin1(askOnly), url});
    if (!client.waitForFinished() || client.exitCode() != 0)
        return {};
    return QString::fromUtf8(client.readAllStandardOutput()).trimmed();
}

} // namespace

class TestWordPressTroubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsThatMayNot_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password"); ///< "application", "login", or what it is
        QTest::addColumn<Trouble>("trouble");
        QTest::newRow("contributor") << u"ctv"_qs << u"application"_qs << Trouble::RoleTooSmall;
        QTest::newRow("wrong password") << u"bientap"_qs << application << Trouble::WrongPassword;
        QTest::newRow("nobody of that name") << u"khongco"_qs << application << Trouble::WrongPassword;
        QTest::newRow("login password") << u"bientap"_qs << u"login"_qs << Trouble::LoginPassword;
        QTest::newRow("any other word") << u"bientap"_qs << u"mật khẩu của tôi"_qs << Trouble::LoginPassword;
    }
    void accountsThatMayNot()
    {
        if (const QString missing = startedSite(); !missing.isEmpty())
            QSKIP(qUtf8Printable(missing));
        QFETCH(QString, login);
        QFETCH(QString, password);
        QFETCH(Trouble, trouble);
        const SiteUser person = m_site.user(login);
        const QString secret = password == u"application" ? person.applicationPassword
                               : password == u"login"     ? person.password
                                                          : password;
        m_site.forgetRequests();
        const Attempts attempts = triedAt(m_site.baseUrl().toString(), login, secret);
        QCOMPARE(attempts.check, troubleId(trouble));
        QCOMPARE(attempts.deliver, troubleId(trouble));
        for (const SiteRequest &request : m_site.requests())
            QVERIFY2(request.method == u"GET" || request.handled >= 400, qUtf8Printable(request.route));
    }

    void aDripEndsByTheDeadline()
    {
        if (const QString missing = startedSite(); !missing.isEmpty())
            QSKIP(qUtf8Printable(missing));
        Fault drip{.when = Fault::When::After, .kind = Fault::Kind::Drip, .argument = 200, .match = u"^GET "_qs};
        QCOMPARE(m_site.setFault(drip), QString());
        QElapsedTimer clock;
        clock.start();
        HttpRequest request;
        request.url = QString(m_site.baseUrl().toString() + u"/wp-json/wp/v2/categories");
        request.milliseconds = 1500;
        const auto answer = HttpClient().send(request);
        m_site.clearFault();
        QCOMPARE(troubleIn(answer), troubleId(Trouble::TimedOut));
        QVERIFY2(clock.elapsed() < 10000, qPrintable(QString::number(clock.elapsed())));
    }

    void aWallBeforeTheSiteIsCalledThat()
    {
        const QByteArray wall = answerOf(403, "text/html", "<h1>Forbidden by firewall</h1>");
        const StubServer before(
            [&wall](const QByteArray &request) { return pathIn(request) == "/" ? page("Báo") : wall; });
        QCOMPARE(triedAt(before.url(), u"bientap"_qs, application), bothTimes(Trouble::Blocked));
        QVERIFY(!saysPassword(before.requests()));

        const StubServer behind([&wall](const QByteArray &request) {
            const bool isOpen = pathIn(request) == "/" || pathIn(request) == "/wp-json/";
            return isOpen ? aWordPress() : wall;
        });
        QCOMPARE(triedAt(behind.url(), u"bientap"_qs, application), bothTimes(Trouble::Blocked));
    }

    void aPlugInThatClosesTheInterfaceIsCalledThat()
    {
        const StubServer site([](const QByteArray &request) {
            if (pathIn(request) == "/")
                return page("Báo");
            return answerOf(401, "application/json", R"({"code":"rest_login_required","message":"Chỉ cho người nhà"})");
        });
        QCOMPARE(triedAt(site.url(), u"bientap"_qs, application), bothTimes(Trouble::Blocked));
    }

    void passwordsDoNotFollowToAnotherHost()
    {
        const StubServer other([](const QByteArray &) { return aWordPress(); },
                               QHostAddress(QStringLiteral("127.0.0.2")));
        const QByteArray location = "Location: " + other.url().toUtf8() + "/\r\n";
        const StubServer site([&location](const QByteArray &) { return answerOf(301, "text/html", "", location); });
        QCOMPARE(triedAt(site.url(), u"bientap"_qs, application), bothTimes(Trouble::Redirected));
        QVERIFY(other.requests().isEmpty());
        QVERIFY(!saysPassword(site.requests()));

        const auto moved = makeWordPress(movedSince(site.url()), application)->check({});
        QCOMPARE(troubleIn(moved), troubleId(Trouble::Redirected));
        QCOMPARE(moved.error().args.value(1), QString(other.url() + u'/'));
        MemoryBook book;
        const Delivery delivery = deliveryOf(shortArticle(u"Bài"_qs), u"draft-moved"_qs);
        QCOMPARE(troubleIn(makeWordPress(movedSince(site.url()), application)->deliver(delivery, book, {})),
                 troubleId(Trouble::Redirected));
        QVERIFY(other.requests().isEmpty());
    }

    void aPageThatNamesTheInterfaceOfAnotherHostIsNotFollowed()
    {
        const StubServer other([](const QByteArray &) { return aWordPress(); },
                               QHostAddress(QStringLiteral("127.0.0.2")));
        const QByteArray link = "Link: <" + other.url().toUtf8() + "/wp-json/>; rel=\"https://api.w.org/\"\r\n";
        const StubServer site([&link](const QByteArray &) { return answerOf(200, "text/html", "Báo", link); });
        QCOMPARE(triedAt(site.url(), u"bientap"_qs, application), bothTimes(Trouble::Redirected));
        QVERIFY(other.requests().isEmpty());
    }

    void anInterfaceWithoutEncryptionOfAnEncryptedSiteIsNotFollowed()
    {
        const QTemporaryDir folder;
        const auto tls = ownCertificate(folder.path(), Validity::Now);
        if (!tls)
            QSKIP("no openssl");
        const StubServer open([](const QByteArray &) { return aWordPress(); });
        const QByteArray link = "Link: <" + open.url().toUtf8() + "/wp-json/>; rel=\"https://api.w.org/\"\r\n";
        const StubServer site(
            [&link](const QByteArray &request) {
                return pathIn(request) == "/" ? answerOf(200, "text/html", "Báo", link) : aWordPressForUs();
            },
            QHostAddress::LocalHost, tls);
        const auto said = saidByWhoTrusts(folder.filePath(u"certificate.pem"_qs), site.url());
        if (!said)
            QSKIP("no files of one's own in the place of the system's (unshare)");
        QCOMPARE(*said, u"ok"_qs);
        QVERIFY(open.requests().isEmpty());
    }

    void whatIsNoWordPressIsCalledThat_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("a page for everything") << page("Cửa hàng");
        QTest::newRow("nothing there") << answerOf(404, "text/html", "<h1>Not found</h1>");
        QTest::newRow("another interface") << answerOf(200, "application/json", R"({"namespaces":["shop/v1"]})");
        QTest::newRow("a list") << answerOf(200, "application/json", "[1,2,3]");
    }
    void whatIsNoWordPressIsCalledThat()
    {
        QFETCH(QByteArray, answer);
        const StubServer shop([&answer](const QByteArray &) { return answer; });
        QCOMPARE(triedAt(shop.url(), u"bientap"_qs, application), bothTimes(Trouble::NoSuchSite));
        QVERIFY(!saysPassword(shop.requests()));
    }

    void nobodyThereIsUnreachable()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString address = QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort());
        closed.close();
        QCOMPARE(triedAt(address, u"bientap"_qs, application), bothTimes(Trouble::Unreachable));
        QCOMPARE(triedAt(u"http://khong-co.invalid"_qs, u"bientap"_qs, application), bothTimes(Trouble::Unreachable));
    }

    void whatHangsUpHasBrokenOff()
    {
        const StubServer site([](const QByteArray &) { return QByteArray(); });
        QCOMPARE(triedAt(site.url(), u"bientap"_qs, application), bothTimes(Trouble::BrokenOff));
    }

    void aCertificateThatNobodyVouchesForEndsIt_data()
    {
        QTest::addColumn<int>("validity");
        QTest::newRow("its own") << int(Validity::Now);
        QTest::newRow("its own, over") << int(Validity::Over);
    }
    void aCertificateThatNobodyVouchesForEndsIt()
    {
        QFETCH(int, validity);
        const QTemporaryDir folder;
        const auto tls = ownCertificate(folder.path(), Validity(validity));
        if (!tls)
            QSKIP("no openssl");
        const StubServer site([](const QByteArray &) { return aWordPress(); }, QHostAddress::LocalHost, tls);
        QVERIFY(site.url().startsWith(u"https://"));
        QCOMPARE(triedAt(site.url(), u"bientap"_qs, application), bothTimes(Trouble::CertificateUnknown));
        QVERIFY(site.requests().isEmpty());
    }

    void anExpiredCertificateIsCalledThat_data()
    {
        QTest::addColumn<int>("validity");
        QTest::addColumn<QString>("said");
        QTest::newRow("good") << int(Validity::Now) << u"ok"_qs;
        QTest::newRow("expired") << int(Validity::Over) << troubleId(Trouble::CertificateExpired);
    }
    void anExpiredCertificateIsCalledThat()
    {
        QFETCH(int, validity);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        const auto tls = ownCertificate(folder.path(), Validity(validity));
        if (!tls)
            QSKIP("no openssl");
        const StubServer site([](const QByteArray &) { return aWordPressForUs(); }, QHostAddress::LocalHost, tls);
        const auto client = saidByWhoTrusts(folder.filePath(u"certificate.pem"_qs), site.url());
        if (!client)
            QSKIP("no files of one's own in the place of the system's (unshare)");
        QCOMPARE(*client, said);
        QCOMPARE(site.requests().isEmpty(), Validity(validity) == Validity::Over);
    }

    void anAnswerWithoutEndIsBrokenOff()
    {
        const StubServer site([](const QByteArray &request) {
            if (pathIn(request) == "/")
                return page("Báo");
            return answerOf(200, "application/json", '"' + QByteArray(9 * 1024 * 1024, 'a') + '"');
        });
        QCOMPARE(triedAt(site.url(), u"bientap"_qs, application), bothTimes(Trouble::AnswerTooLarge));
    }

    void whatAServerSaysIsNeverLong()
    {
        const StubServer site([](const QByteArray &request) {
            if (pathIn(request) == "/" || pathIn(request) == "/wp-json/")
                return aWordPress();
            return answerOf(400, "application/json", R"({"code":"x","message":")" + QByteArray(100000, 'a') + R"("})");
        });
        const auto report = makeWordPress(destinationAt(site.url(), u"bientap"_qs), application)->check({});
        QCOMPARE(troubleIn(report), troubleId(Trouble::Refused));
        QVERIFY(report.error().args.value(1).size() <= 300);
    }

    void addressesWithPasswordsAreNotAsked()
    {
        const StubServer site([](const QByteArray &) { return aWordPress(); });
        const QString address = QString(site.url()).replace(u"//"_qs, u"//ai:gi@"_qs);
        QCOMPARE(triedAt(address, u"bientap"_qs, application), bothTimes(Trouble::Settings));
        QVERIFY(site.requests().isEmpty());
    }

private:
    /// Found there before it moved.
    static Destination movedSince(const QString &address)
    {
        Destination destination = destinationAt(address, u"bientap"_qs);
        destination.settings.insert(u"root"_qs, QString(address + u"/wp-json/"));
        return destination;
    }

    /// Why there is none; empty: it runs.
    QString startedSite()
    {
        if (!m_site.baseUrl().isEmpty())
            return {};
        const QString missing = Site::whatIsMissing();
        return missing.isEmpty() ? m_site.start() : missing;
    }

    Site m_site;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && argv[1] == askOnly) {
        const Destination site = destinationAt(QString::fromLocal8Bit(argv[2]), u"bientap"_qs);
        const QString said = troubleIn(makeWordPress(site, ::application)->check({}));
        std::puts(said.isEmpty() ? "ok" : qUtf8Printable(said));
        return 0;
    }
    TestWordPressTroubles tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "test_wordpress_troubles.moc"
