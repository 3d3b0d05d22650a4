#include "tests/app/store/store_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const DraftId draft{QStringLiteral("draft-a")};

Article text(const QString &paragraph)
{
    return articleWith(QStringLiteral("Tít"), paragraph);
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastEntryCounts()
    {
        StoreFolder data;
        const Revision head = data.create(text(QStringLiteral("A")));
        QVERIFY(data.journal(draft, text(QStringLiteral("AB"))).has_value());
        QVERIFY(data.journal(draft, text(QStringLiteral("ABC"))).has_value());
        data.reopen();
        const auto entry = data.store->journal().read(draft).value();
        QVERIFY(entry.has_value());
        QCOMPARE(entry->sequence, 2);
        QCOMPARE(entry->base, head.id);
        QCOMPARE(articleFromJson(entry->text.article).value(), text(QStringLiteral("ABC")));
    }

    void aRevisionTakesItsPlace()
    {
        StoreFolder data;
        (void)data.create(text(QStringLiteral("A")));
        QVERIFY(data.journal(draft, text(QStringLiteral("AB"))).has_value());
        QVERIFY(data.save(draft, text(QStringLiteral("AB"))).has_value());
        QVERIFY(!data.store->journal().read(draft).value());
    }

    void goingBackToTheHeadLeavesNone()
    {
        StoreFolder data;
        (void)data.create(text(QStringLiteral("A")));
        QVERIFY(data.journal(draft, text(QStringLiteral("AB"))).has_value());
        QVERIFY(data.journal(draft, text(QStringLiteral("A"))).has_value());
        QVERIFY(!data.store->journal().read(draft).value());
        QCOMPARE(data.store->drafts().find(draft).value().text.content, contentHash(text(QStringLiteral("A"))));
    }

    void anAlteredEntryIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("article") << QStringLiteral("UPDATE journal SET article = x'7b7d'");
        QTest::newRow("annotations") << QStringLiteral("UPDATE journal SET annotations = x'7b7d'");
        QTest::newRow("base") << QStringLiteral("UPDATE journal SET base = ''");
        QTest::newRow("checksum") << QStringLiteral("UPDATE journal SET checksum = ''");
    }

    void anAlteredEntryIsFound()
    {
        QFETCH(QString, sql);
        StoreFolder data;
        (void)data.create(text(QStringLiteral("A")));
        QVERIFY(data.journal(draft, text(QStringLiteral("AB"))).has_value());
        QVERIFY(tamper(data.folder.path(), sql));
        const auto read = data.store->journal().read(draft);
        QCOMPARE(read.error().code, ErrorCode::StoreDamaged);
        QCOMPARE(read.error().args, QStringList{draft.value});
    }

    void typingInNoDraftIsRefused()
    {
        StoreFolder data;
        QCOMPARE(data.journal(draft, text(QStringLiteral("A"))).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"
