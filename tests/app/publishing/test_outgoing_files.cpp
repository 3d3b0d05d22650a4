#include "app/publishing/connectors/common/outgoing_files.h"
#include "app/workflow/troubles.h"
#include "tests/support/deliveries.h"
#include "tests/support/random_article.h"
#include "tests/support/receipts.h"
#include "tests/support/schema.h"
#include "tests/support/xml_schema.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QByteArray itemIn(const QString &form, int version)
{
    Delivery delivery = sampleDelivery();
    if (version > 1) {
        delivery.before = Placement();
        delivery.before->version = version - 1;
    }
    const auto files = outgoingFiles(delivery, form, QStringLiteral("bai-1"));
    return files ? files->item.bytes : QByteArray();
}

QByteArray sourceOf(const OutgoingFile &picture)
{
    return "src=\"" + picture.name.toUtf8() + '"';
}

Placement placed()
{
    Placement placement;
    placement.draft = sampleDelivery().options.draft;
    placement.remote = QStringLiteral("bai-1.json");
    placement.version = 4;
    return placement;
}

QByteArray canceledIn(const QString &form)
{
    const auto file = canceledFile(placed(), form, QDateTime(QDate(2026, 9, 3), QTime(8, 0), Qt::UTC));
    return file ? file->bytes : QByteArray();
}

} // namespace

class TestOutgoingFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreSafeAndStay()
    {
        const bool holds = rc::check("a name holds nothing that a folder could take amiss", [] {
            static const QRegularExpression form(QStringLiteral("^([a-z0-9]+-)*[0-9a-f]{8}$"));
            const Delivery delivery = deliveryOf(*articles());
            const QString stem = stemFor(delivery);
            RC_ASSERT(form.match(stem).hasMatch());
            RC_ASSERT(stem.size() <= 100);
            RC_ASSERT(stem.endsWith(tokenOf(delivery.options.draft)));
            RC_ASSERT(stemOf(QString(stem + u".json")) == stem);
        });
        QVERIFY(holds);
    }

    void findsItsOwnNameAgain()
    {
        const Delivery delivery = sampleDelivery();
        const QString token = tokenOf(delivery.options.draft);
        const QString own = u"tua-de-cu-"_qs + token + u".json";
        QCOMPARE(nameOf(delivery.options.draft, {u"khac-01234567.json"_qs, own}), own);
        QCOMPARE(nameOf(delivery.options.draft, {QString(token + u".tsb")}), QString(token + u".tsb"));
        QCOMPARE(nameOf(delivery.options.draft, {QString(u"x" + token + u".json")}), QString());
    }

    void theSameDeliveryGivesTheSameBytes_data() { formRows(); }
    void theSameDeliveryGivesTheSameBytes()
    {
        QFETCH(const QString, form);
        const Delivery delivery = sampleDelivery();
        const auto once = outgoingFiles(delivery, form, QStringLiteral("bai-1"));
        const auto twice = outgoingFiles(delivery, form, QStringLiteral("bai-1"));
        QVERIFY(once && twice);
        QCOMPARE(once->item.bytes, twice->item.bytes);
        QVERIFY(once->item.name.startsWith(u"bai-1."));
        for (const OutgoingFile &picture : once->pictures)
            QVERIFY(picture.name.startsWith(u"bai-1/") && !picture.bytes.isEmpty());
    }

    void namesItsPicturesAsTheyLie()
    {
        const auto files = outgoingFiles(sampleDelivery(), QStringLiteral("html"), QStringLiteral("bai-1"));
        QVERIFY(files && files->pictures.size() == 1);
        QVERIFY(files->item.bytes.contains(sourceOf(files->pictures.first())));
        const auto beside =
            outgoingFiles(sampleDelivery(), QStringLiteral("html"), QStringLiteral("bai-1"), PicturesAt::Beside);
        QVERIFY(beside && !beside->pictures.first().name.contains(u'/'));
        QVERIFY(beside->item.bytes.contains(sourceOf(beside->pictures.first())));
    }

    void countsVersions()
    {
        for (const QString &form : {QStringLiteral("ninjs"), QStringLiteral("ninjs1")})
            QCOMPARE(QJsonDocument::fromJson(itemIn(form, 3)).object().value(u"version").toString(),
                     QStringLiteral("3"));
        QVERIFY(itemIn(QStringLiteral("newsml"), 3).contains("\" version=\"3\""));
        QVERIFY(itemIn(QStringLiteral("nitf"), 3).contains("<du-key version=\"3\" key=\"urn:uuid:"));
        if (canCheckXml())
            QCOMPARE(xmlFaults(QStringLiteral("nitf/nitf-3-6.xsd"), {itemIn(QStringLiteral("nitf"), 3)}), QString());
    }

    void cancels()
    {
        const QJsonObject ninjs = QJsonDocument::fromJson(canceledIn(QStringLiteral("ninjs"))).object();
        const QJsonObject usable = QJsonDocument::fromJson(itemIn(QStringLiteral("ninjs"), 4)).object();
        QCOMPARE(ninjs.value(u"uri"), usable.value(u"uri"));
        QCOMPARE(ninjs.value(u"version").toString(), QStringLiteral("5"));
        QCOMPARE(ninjs.value(u"pubStatus").toString(), QStringLiteral("canceled"));
        const QJsonObject ninjs1 = QJsonDocument::fromJson(canceledIn(QStringLiteral("ninjs1"))).object();
        QCOMPARE(Schema(QStringLiteral("tests/data/schemas/ninjs/ninjs-schema_1.6.json")).faults(ninjs1),
                 QStringList());
        QCOMPARE(ninjs1.value(u"pubstatus").toString(), QStringLiteral("canceled"));
        QVERIFY(canceledIn(QStringLiteral("newsml")).contains("<pubStatus qcode=\"stat:canceled\"/>"));
        QVERIFY(canceledIn(QStringLiteral("nitf")).contains("management-status=\"canceled\""));
        QVERIFY(canceledIn(QStringLiteral("html")).isEmpty());
        QVERIFY(canceledIn(QStringLiteral("tsb")).isEmpty());
        if (!canCheckXml())
            return;
        QCOMPARE(xmlFaults(QStringLiteral("nitf/nitf-3-6.xsd"), {canceledIn(QStringLiteral("nitf"))}), QString());
        QCOMPARE(xmlFaults(QStringLiteral("newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd"),
                           {canceledIn(QStringLiteral("newsml"))}),
                 QString());
    }

    void knowsNoOtherForm()
    {
        const auto files = outgoingFiles(sampleDelivery(), QStringLiteral("wordperfect"), QStringLiteral("bai-1"));
        QVERIFY(!files && isTrouble(files.error(), Trouble::Settings));
    }

    void waitsForItsTime()
    {
        Receipts book;
        Delivery delivery = sampleDelivery();
        QVERIFY(mayShowNow(delivery, book, {}));
        delivery.at = book.now();
        QVERIFY(mayShowNow(delivery, book, {}));
        delivery.at = book.now().addSecs(1);
        const auto may = mayShowNow(delivery, book, {});
        QVERIFY(!may && isTrouble(may.error(), Trouble::CannotPlan));
    }

private:
    static void formRows()
    {
        QTest::addColumn<QString>("form");
        for (const QString &form : outgoingForms()) {
            if (form != u"tsb") // its pictures have to be real ones; test_package.cpp has them
                QTest::newRow(qPrintable(form)) << form;
        }
    }
};

QTEST_GUILESS_MAIN(TestOutgoingFiles)
#include "test_outgoing_files.moc"
