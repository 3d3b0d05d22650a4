#include "tests/app/desk/desk_fixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

Article articleOf(const QString &text)
{
    Article article;
    article.headline = u"Tít"_qs;
    article.body = {{{u"a"_qs}, Paragraph{plainText(text)}}};
    return article;
}

/// As somebody with another program might.
void execute(const QString &folder, const QString &sql, const QByteArray &value)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"vandal"_qs);
        database.setDatabaseName(folder + u"/toasoan.sqlite");
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.prepare(sql));
        query.addBindValue(value);
        QVERIFY(query.exec());
    }
    QSqlDatabase::removeDatabase(u"vandal"_qs);
}

} // namespace

class TestDeskHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRevisionSaysHowLongItIs()
    {
        DeskFolder desk;
        const DraftId draft = desk.create(articleOf(u"một hai ba"_qs));
        QVERIFY(desk.save(draft, articleOf(u"một hai ba bốn"_qs)));
        HistoryService &history = desk.desk->history();
        const auto rows = history.rows(draft, *history.ids(draft));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).words, 5);
        QCOMPARE(rows->at(1).words, 4);
        QVERIFY(rows->at(0).bytes > rows->at(1).bytes);
        QVERIFY(!rows->at(0).damage && !rows->at(1).damage);
    }

    void aLabelIsNoNewRevision()
    {
        DeskFolder desk;
        const DraftId draft = desk.create(articleOf(u"một"_qs));
        HistoryService &history = desk.desk->history();
        const RevisionId id = history.ids(draft)->first();
        QVERIFY(history.setLabel(draft, id, u"  Bản gửi\n Ban Kinh tế "_qs));
        const auto rows = history.rows(draft, *history.ids(draft));
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().revision.label, u"Bản gửi Ban Kinh tế"_qs);
        QCOMPARE(rows->first().revision.id, id);
        QCOMPARE(history.log(draft)->last().action, u"label"_qs);
        QCOMPARE(refusal(history.setLabel(draft, id, QString(longestLabel + 1, u'x'))), u"too-large label"_qs);
        QVERIFY(!history.setLabel(draft, {u"none"_qs}, u"x"_qs));
    }

    void aDamagedRevisionIsNamedAndTheOthersAreRead()
    {
        DeskFolder desk;
        const DraftId draft = desk.create(articleOf(u"một"_qs));
        const auto second = desk.save(draft, articleOf(u"hai"_qs));
        QVERIFY(desk.save(draft, articleOf(u"ba"_qs)));
        execute(desk.folder.path(), u"UPDATE revisions SET author = 'x' WHERE id = ?"_qs,
                QByteArray::fromHex(second->id.value.toLatin1()));
        HistoryService &history = desk.desk->history();
        const auto rows = history.rows(draft, *history.ids(draft));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 3);
        QVERIFY(!rows->at(0).damage && !rows->at(2).damage);
        QVERIFY(rows->at(1).damage);
        QCOMPARE(rows->at(1).revision.id, second->id);
        const auto change = history.change(draft, rows->at(0).revision.id);
        QVERIFY(change); // all of it is new
        QCOMPARE(countChanges(change->comparison).deleted, 0);
    }

    void aChangeIsAgainstTheRevisionBefore()
    {
        DeskFolder desk;
        const DraftId draft = desk.create(articleOf(u"một hai"_qs));
        QVERIFY(desk.save(draft, articleOf(u"một ba"_qs)));
        HistoryService &history = desk.desk->history();
        const auto ids = history.ids(draft);
        const auto change = history.change(draft, ids->at(0));
        QVERIFY(change);
        QCOMPARE(countChanges(change->comparison), (ChangeCount{1, 1, 0, 0}));
        QVERIFY(!history.change(draft, {u"none"_qs}));
    }
};

QTEST_GUILESS_MAIN(TestDeskHistory)
#include "test_desk_history.moc"
