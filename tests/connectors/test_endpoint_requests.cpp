#include "app/publishing/connectors/endpoint/endpoint_connector.h"
#include "app/workflow/troubles.h"
#include "tests/connectors/endpoint_server.h"
#include "tests/support/deliveries.h"
#include "tests/support/receipts.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const QByteArray secret = QByteArrayLiteral("khóa thử");

} // namespace

class TestEndpointRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsWhatItSends()
    {
        Receipts book;
        const auto landing = deliver(sampleDelivery(), book);
        QVERIFY(landing);
        QCOMPARE(landing->remote, QStringLiteral("bai-7"));
        QCOMPARE(landing->url, QStringLiteral("https://bao.example/bai-7"));
        const SeenRequest seen = m_server.requests().last();
        const QByteArray time = seen.headers.value("x-toasoan-timestamp");
        QCOMPARE(time.toLongLong(), book.now().toSecsSinceEpoch());
        const QByteArray signature =
            QMessageAuthenticationCode::hash(QByteArray(time + '.' + seen.body), secret, QCryptographicHash::Sha256);
        QCOMPARE(seen.headers.value("x-toasoan-signature"), QByteArray("sha256=" + signature.toHex()));
        QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
    }

    void namesTheSameRequestAlike()
    {
        Receipts one;
        Receipts two;
        const Delivery delivery = sampleDelivery();
        QVERIFY(deliver(delivery, one));
        const QByteArray key = keyOfLast();
        QVERIFY(deliver(delivery, two));
        QCOMPARE(keyOfLast(), key);
        Receipts three;
        Delivery other = delivery;
        other.article.headline = QStringLiteral("Tựa đề khác"); // the dispatch before was called off after it arrived
        QVERIFY(deliver(other, three));
        QVERIFY(keyOfLast() != key);
        QVERIFY(keyOfLast().startsWith(key.left(key.lastIndexOf('-'))));
        QCOMPARE(m_server.items().size(), 1);
    }

    void asksOnlyWhereNobodyListensIn_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *bad :
             {"http://bao.example/nhan", "ftp://bao.example", "http://127.0.0.1.bao.example/", "nhan"})
            QTest::newRow(bad) << QString::fromLatin1(bad);
    }

    void asksOnlyWhereNobodyListensIn()
    {
        QFETCH(const QString, address);
        const auto refused = connector(address, QStringLiteral("{}"))->check({});
        QVERIFY(!refused && isTrouble(refused.error(), Trouble::Settings));
    }

    void takesDownOnlyWithAStatus()
    {
        Receipts book;
        const auto landing = deliver(sampleDelivery(), book);
        QVERIFY(landing);
        const qsizetype asked = m_server.requests().size();
        const auto refused = connector(address(), QStringLiteral(R"({"guid":"{{guid}}"})"))
                                 ->takeDown(placementOf(*landing, sampleDelivery()), book, {});
        QVERIFY(!refused && isTrouble(refused.error(), Trouble::Settings));
        QCOMPARE(m_server.requests().size(), asked);
    }

    void refusesATemplateThatCannotBeFilled()
    {
        for (const QString &bad : {u"{\"a\": \"{{tua}}\"}"_qs, u"{\"a\": \"so {{ninjs}}\"}"_qs, u"{\"a\": {{a}}}"_qs}) {
            const auto refused = connector(address(), bad)->check({});
            QVERIFY(!refused && isTrouble(refused.error(), Trouble::Settings));
        }
    }

    void plansWhereTheTemplateHasATime()
    {
        Receipts book;
        Delivery delivery = sampleDelivery();
        delivery.at = book.now().addSecs(3600);
        const auto planned =
            connector(address(), QStringLiteral(R"({"guid":"{{guid}}","at":"{{at}}"})"))->deliver(delivery, book, {});
        QVERIFY(planned);
        QCOMPARE(planned->presence, Presence::Planned);
        QVERIFY(m_server.requests().last().body.contains(utcText(delivery.at).toLatin1()));
    }

    void init()
    {
        m_server.end();
        m_server.listen();
    }

private:
    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1/nhan").arg(m_server.port()); }
    [[nodiscard]] QByteArray keyOfLast() const { return m_server.requests().last().headers.value("idempotency-key"); }

    static std::unique_ptr<Connector> connector(const QString &address, const QString &form)
    {
        const QJsonObject settings{{QStringLiteral("address"), address}, {QStringLiteral("template"), form}};
        return makeEndpoint({{}, {}, {}, settings}, QString::fromUtf8(secret));
    }

    [[nodiscard]] Result<Landing> deliver(const Delivery &delivery, Receipts &book) const
    {
        return connector(address(), QStringLiteral(R"({"guid":"{{guid}}","status":"{{status}}","h":"{{headline}}"})"))
            ->deliver(delivery, book, {});
    }

    EndpointServer m_server;
};

QTEST_GUILESS_MAIN(TestEndpointRequests)
#include "test_endpoint_requests.moc"
