#include "app/workflow/return_reasons.h"
#include "app/workflow/returning.h"

#include <QTest>

using namespace toasoan;

namespace {

QByteArray file(const QByteArray &reasons)
{
    return R"({"format":"toasoan-return-reasons","version":1,"reasons":)" + reasons + '}';
}

} // namespace

class TestReturnReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInOnesAreThere()
    {
        const QStringList codes = reasonCodes(builtInReturnReasons());
        for (const char *code : {"facts", "sources", "language", "law", "ethics", "pictures", "headline", "other"})
            QVERIFY2(codes.contains(QString::fromLatin1(code)), code);
    }

    void aNewsroomsOwn()
    {
        const auto own = returnReasonsFromJson(file(R"([{"code":"mot-nguon","name":"Chỉ một nguồn"}])"));
        QVERIFY(own.has_value());
        QCOMPARE(returnReasonName(*own, QStringLiteral("mot-nguon")), QStringLiteral("Chỉ một nguồn"));
        QCOMPARE(returnReasonName(*own, QStringLiteral("facts")), QStringLiteral("facts"));
    }

    void whatIsNotRightIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no list") << file("{}");
        QTest::newRow("none") << file("[]");
        QTest::newRow("no name") << file(R"([{"code":"a"}])");
        QTest::newRow("blank name") << file(R"([{"code":"a","name":" "}])");
        QTest::newRow("strange code") << file(R"([{"code":"A b","name":"x"}])");
        QTest::newRow("twice") << file(R"([{"code":"a","name":"x"},{"code":"a","name":"y"}])");
        QTest::newRow("more keys") << file(R"([{"code":"a","name":"x","z":1}])");
        QTest::newRow("other format") << QByteArray(
            R"({"format":"x","version":1,"reasons":[{"code":"a","name":"x"}]})");
        QTest::newRow("endless") << QByteArray(100'000, ' ');
    }
    void whatIsNotRightIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!returnReasonsFromJson(bytes).has_value());
    }

    void pinnedThreadsAreOpenAgain()
    {
        Annotations annotations;
        annotations.threads = {{QStringLiteral("a"), {}, ThreadState::Resolved, {}},
                               {QStringLiteral("b"), {}, ThreadState::Open, {}}};
        annotations.threads[0].resolvedBy = QStringLiteral("An");
        const Returning returning{{QStringLiteral("facts"), QStringLiteral("law")},
                                  {QStringLiteral("a")},
                                  {{QStringLiteral("c"), {}, ThreadState::Open, {}}}};
        const ReturnNote note = returnNote(returning, QStringLiteral("Sửa"), QStringLiteral("Thư ký"),
                                           QDateTime::fromMSecsSinceEpoch(1'600'000'000'123, Qt::UTC));
        noteReturn(annotations, returning, note);
        QCOMPARE(annotations.returns, QList<ReturnNote>{note});
        QCOMPARE(note.time.time().msec(), 0);
        QCOMPARE(annotations.threads.size(), 3);
        QCOMPARE(annotations.threads[0].state, ThreadState::Open);
        QCOMPARE(annotations.threads[0].resolvedBy, QString());
        QCOMPARE(annotations.threads[0].reason, QStringLiteral("facts"));
        QCOMPARE(annotations.threads[1].reason, QString());
        QCOMPARE(annotations.threads[2].reason, QStringLiteral("facts"));
        QCOMPARE(returnDetail(returning, note.text), QStringLiteral("facts, law: Sửa"));
        QCOMPARE(returnDetail({}, note.text), QStringLiteral("Sửa"));
        QCOMPARE(returnNote({}, {}, {}, {}).codes, QStringList{QStringLiteral("other")});
    }
};

QTEST_APPLESS_MAIN(TestReturnReasons)
#include "test_return_reasons.moc"
