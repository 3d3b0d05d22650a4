#include "app/exchange/importers/mail/mail_header.h"
#include "app/publishing/connectors/mail/mail_message.h"
#include "tests/support/random_article.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

MailFields fieldsOf(const QByteArray &part)
{
    QByteArrayView rest(part);
    return takeFields(rest);
}

QByteArray contentOf(const QByteArray &part)
{
    QByteArrayView rest(part);
    (void)takeFields(rest);
    return QByteArray::fromBase64(rest.toByteArray().replace("\r\n", ""));
}

/// The parts between the boundaries, as another reader sees them.
QList<QByteArray> partsOf(const QByteArray &eml)
{
    const QByteArray boundary = MailValue(fieldsOf(eml).value("content-type")).parameter("boundary");
    QList<QByteArray> parts;
    const QByteArray line = "\r\n--" + boundary;
    for (qsizetype at = eml.indexOf(line); at >= 0;) {
        const qsizetype next = eml.indexOf(line, at + 1);
        if (next < 0)
            break;
        parts.append(eml.mid(at + line.size() + 2, next - at - line.size() - 2));
        at = next;
    }
    return parts;
}

MailMessage message(const QString &subject, const QString &name)
{
    return {QStringLiteral("Tòa soạn <bao@example.vn>, b@example.vn"),
            subject,
            QDateTime(QDate(2026, 9, 2), QTime(8, 0), Qt::UTC),
            QStringLiteral("Dòng một\nDòng hai"),
            {{name, QStringLiteral("bai.tsb"), "application/zip", QByteArray("PK\0\xff", 4)}}};
}

} // namespace

class TestMailMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten()
    {
        const bool holds = rc::check("subject, name and bytes come back; every line is short and ASCII", [] {
            const QString subject = (*letters()).simplified();
            const QString name = (*letters()).simplified() + u".tsb";
            const QByteArray eml = toEml(message(subject, name));
            for (const QByteArray &line : eml.split('\n')) {
                RC_ASSERT(line.size() <= 79);
                RC_ASSERT(std::all_of(line.begin(), line.end(), [](char c) { return c > 0; }));
            }
            RC_ASSERT(headerText(fieldsOf(eml).value("subject")) == subject);
            const QList<QByteArray> parts = partsOf(eml);
            RC_ASSERT(parts.size() == 2);
            RC_ASSERT(MailValue(fieldsOf(parts[1]).value("content-disposition")).parameterText("filename") == name);
            RC_ASSERT(contentOf(parts[1]) == QByteArray("PK\0\xff", 4));
            RC_ASSERT(contentOf(parts[0]) == "Dòng một\r\nDòng hai");
        });
        QVERIFY(holds);
    }

    void isADraftWithAddresses()
    {
        const MailFields fields = fieldsOf(toEml(message(QStringLiteral("Bài"), QStringLiteral("bài.tsb"))));
        QCOMPARE(fields.value("x-unsent"), QByteArray("1"));
        QCOMPARE(fields.value("date"), QByteArray("Wed, 02 Sep 2026 08:00:00 +0000"));
        QCOMPARE(headerText(fields.value("to")).simplified(),
                 QStringLiteral("Tòa soạn <bao@example.vn>, b@example.vn"));
    }

    void noLetterBeginsAField()
    {
        MailMessage bad = message(QStringLiteral("Bài\r\nBcc: x@example.vn"), QStringLiteral("a\r\n\r\nb.tsb"));
        bad.to = QStringLiteral("a@example.vn\r\nBcc: x@example.vn, không phải địa chỉ, <b@example.vn\r\nCc: y@z>");
        const QByteArray eml = toEml(bad);
        const MailFields fields = fieldsOf(eml);
        QVERIFY(!fields.contains("bcc") && !fields.contains("cc"));
        QCOMPARE(fields.size(), 6);
        QCOMPARE(partsOf(eml).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestMailMessage)
#include "test_mail_message.moc"
