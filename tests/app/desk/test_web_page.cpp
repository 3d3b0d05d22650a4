#include "app/base/progress.h"
#include "app/web/addresses.h"
#include "app/web/page_fetch.h"
#include "tests/app/desk/desk_fixture.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <atomic>
#include <future>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QString textOf(int sentences)
{
    return QStringLiteral("Nước lũ rút chậm, nhiều thửa ruộng vẫn ngập sâu trong nước. ").repeated(sentences);
}

QByteArray page()
{
    return (u"<html><head><title>Bà con gặt lúa | Báo Mẫu</title></head><body><div class=top>Thứ bảy, 30/5 Đăng "
            u"nhập</div>"
            "<ul><li><a href=/a>Thời sự</a></li><li><a href=/b>Kinh tế</a></li></ul>"
            "<h1>Bà con Hưng Hòa gặt chạy lũ</h1><div class=share>Chia sẻ</div>"
            "<div class=content><p>Sáng nay, bà con xã Hưng Hòa ra đồng gặt lúa sớm.</p>"
            "<img src=/anh.jpg alt='Ruộng lúa'><p>"_qs
            + textOf(6) + u"</p><p>Xem <a href=\"/tin/2\">tin trước</a>.</p><p>"_qs + textOf(5)
            + u"</p></div><div><p>Bài đọc nhiều hôm nay</p></div><script>alert(1)</script></body></html>"_qs)
        .toUtf8();
}

/// Answers each path with bytes of its own; on a thread of its own, as the fetching one waits.
class Site
{
public:
    Site()
    {
        m_thread.start();
        m_server.moveToThread(&m_thread);
        std::promise<quint16> port;
        QMetaObject::invokeMethod(&m_server, [this, &port] {
            QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { greet(); });
            m_server.listen(QHostAddress::LocalHost);
            port.set_value(m_server.serverPort());
        });
        m_port = port.get_future().get();
    }
    ~Site()
    {
        QMetaObject::invokeMethod(
            &m_server, [this] { m_server.close(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Site)

    [[nodiscard]] QString address(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(m_port) + path;
    }
    [[nodiscard]] int asked() const { return m_asked; }

private:
    void greet()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            if (!socket->peek(8192).contains("\r\n\r\n"))
                return;
            const QByteArray path = socket->readAll().split(' ').value(1);
            ++m_asked;
            answer(*socket, path);
        });
    }

    static void send(QTcpSocket &socket, const QByteArray &head, const QByteArray &body)
    {
        socket.write("HTTP/1.1 " + head + "\r\nConnection: close\r\n\r\n" + body);
        socket.disconnectFromHost();
    }

    static void answer(QTcpSocket &socket, const QByteArray &path)
    {
        if (path == "/bai")
            send(socket, "200 OK\r\nContent-Type: text/html; charset=utf-8", page());
        else if (path == "/1258")
            send(socket, "200 OK\r\nContent-Type: text/html; charset=windows-1258",
                 "<h1>Vi\xea\xf2t Nam</h1><p>T\xedt.</p><p>\xd0o\xe0n m\xf4t.</p>");
        else if (path == "/dan")
            send(socket, "302 Found\r\nLocation: /bai", {});
        else if (path == "/vong")
            send(socket, "302 Found\r\nLocation: /vong", {});
        else if (path == "/tep")
            send(socket, "302 Found\r\nLocation: file:///etc/passwd", {});
        else if (path == "/anh")
            send(socket, "200 OK\r\nContent-Type: image/png", "\x89PNG");
        else if (path == "/lon")
            send(socket, "200 OK\r\nContent-Type: text/html", QByteArray(20 * 1024 * 1024, 'a'));
        else if (path == "/im")
            return; // says nothing
        else
            send(socket, "404 Not Found\r\nContent-Type: text/html", "<h1>Khong co</h1>");
    }

    QThread m_thread;
    QTcpServer m_server;
    quint16 m_port = 0;
    std::atomic<int> m_asked = 0;
};

} // namespace

class TestWebPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageBecomesADraftWithoutWhatSurroundsIt()
    {
        DeskFolder data;
        const auto made = data.desk->imports().importPage({m_site.address(u"/bai"_qs), Reach::AlsoPrivate});
        QVERIFY(made.has_value());
        const OpenDraft open = data.desk->drafts().open(made->id).value();
        const Article &article = open.text.article;
        QCOMPARE(article.headline, u"Bà con Hưng Hòa gặt chạy lũ"_qs);
        QCOMPARE(article.sapo, u"Sáng nay, bà con xã Hưng Hòa ra đồng gặt lúa sớm."_qs);
        QCOMPARE(article.body.size(), 4);
        QCOMPARE(std::get<Figure>(article.body[0].content).alt, u"Ruộng lúa"_qs); // a frame that waits for its picture
        QCOMPARE(std::get<Paragraph>(article.body[2].content).text[1].link, m_site.address(u"/tin/2"_qs));
        QVERIFY(open.text.annotations.editorNote.contains(m_site.address(u"/bai"_qs)));
        QCOMPARE(made->imported.warnings.first().code, u"pictures-not-fetched"_qs);
        QCOMPARE(made->imported.warnings.first().args, QStringList{u"1"_qs});
        QCOMPARE(made->imported.warnings[1].args.first(), u"Ruộng lúa"_qs);
    }

    void redirectionsAreFollowed()
    {
        const auto fetched = fetchPage({m_site.address(u"/dan"_qs), Reach::AlsoPrivate});
        QVERIFY(fetched.has_value());
        QCOMPARE(fetched->address, m_site.address(u"/bai"_qs));
        QCOMPARE(fetched->charset, QByteArray("utf-8"));
    }

    void lettersAreReadAsTheSiteSays()
    {
        DeskFolder data;
        const auto made = data.desk->imports().importPage({m_site.address(u"/1258"_qs), Reach::AlsoPrivate});
        QVERIFY(made.has_value());
        QCOMPARE(made->imported.article.headline, u"Việt Nam"_qs);
    }

    void whatIsNoPageIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"/vong", "/tep", "/anh", "/lon", "/khong"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void whatIsNoPageIsRefused()
    {
        QFETCH(QString, path);
        const auto fetched = fetchPage({m_site.address(path), Reach::AlsoPrivate});
        QVERIFY(!fetched.has_value());
        QVERIFY(fetched.error().code == ErrorCode::BadInput || fetched.error().code == ErrorCode::TooLarge);
    }

    void aSiteThatSaysNothingIsNotWaitedForTooLong()
    {
        const auto fetched = fetchPage({m_site.address(u"/im"_qs), Reach::AlsoPrivate, 300});
        QVERIFY(!fetched.has_value());
        int looks = 0;
        const auto given = fetchPage({m_site.address(u"/im"_qs), Reach::AlsoPrivate}, [&looks] { return ++looks < 3; });
        QVERIFY(!given.has_value());
        QVERIFY(wasGivenUp(given.error()));
    }

    void aPrivateNetworkIsNotAskedUnlessAPersonSaysSo()
    {
        const int before = m_site.asked();
        const auto fetched = fetchPage({m_site.address(u"/bai"_qs)});
        QVERIFY(!fetched.has_value());
        QCOMPARE(int(fetched.error().code), int(ErrorCode::BadInput));
        QCOMPARE(m_site.asked(), before);
    }

    void privateAddresses_data()
    {
        QTest::addColumn<bool>("isPrivate");
        for (const char *address : {"127.0.0.1",
                                    "10.1.2.3",
                                    "172.16.0.1",
                                    "172.31.255.255",
                                    "192.168.1.1",
                                    "169.254.169.254",
                                    "100.64.0.1",
                                    "0.0.0.0",
                                    "224.0.0.1",
                                    "255.255.255.255",
                                    "::1",
                                    "::",
                                    "fe80::1",
                                    "fc00::1",
                                    "fd12::1",
                                    "ff02::1",
                                    "::ffff:10.0.0.1",
                                    "::ffff:127.0.0.1",
                                    "64:ff9b::a00:1",
                                    "2002:a00:1::",
                                    "nonsense",
                                    ""})
            QTest::newRow(address) << true;
        for (const char *address :
             {"8.8.8.8", "172.32.0.1", "172.15.0.1", "192.169.0.1", "11.0.0.1", "2400:cb00::1", "::ffff:8.8.8.8"})
            QTest::newRow(address) << false;
    }

    void privateAddresses()
    {
        QFETCH(bool, isPrivate);
        QCOMPARE(isPrivateAddress(QString::fromLatin1(QTest::currentDataTag())), isPrivate);
    }

    void addressesOfPages()
    {
        QVERIFY(isPageAddress(u"https://baomau.vn/a"_qs));
        QVERIFY(isPageAddress(u" http://baomau.vn "_qs));
        for (const char *other : {"bai.docx", "/tmp/a.html", "file:///etc/passwd", "ftp://baomau.vn/a", "javascript:a",
                                  "https://", "https://a:b@baomau.vn/"})
            QVERIFY2(!isPageAddress(QString::fromLatin1(other)), other);
    }

private:
    Site m_site;
};

QTEST_GUILESS_MAIN(TestWebPage)
#include "test_web_page.moc"
