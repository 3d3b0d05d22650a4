#include "app/desk/viewing.h"
#include "tests/app/desk/desk_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

Article called(const QString &headline)
{
    Article article;
    article.headline = headline;
    return article;
}

QStringList headlines(const Board &board)
{
    QStringList list;
    for (const Waiting &row : board.rows)
        list.append(row.headline);
    return list;
}

} // namespace

class TestBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsAndSinceWhen()
    {
        DeskFolder data;
        (void)data.create(called(QStringLiteral("Đang viết")));
        const DraftId sent = data.create(called(QStringLiteral("Đã gửi")));
        QVERIFY(data.step(sent, Action::Submit).has_value());
        const QDateTime since = data.desk->history().log(sent).value().last().time;
        const DraftId out = data.create(called(QStringLiteral("Đã đăng")));
        data.approve(out);
        QVERIFY(data.step(out, Action::MarkPublished, secretary()).has_value());
        QVERIFY(data.save(sent, called(QStringLiteral("Đã gửi, sửa tít"))).has_value()); // no step

        data.time = data.time.addSecs(60 * 200);
        const Board board = data.desk->boards().board().value();
        QCOMPARE(headlines(board), (QStringList{QStringLiteral("Đang viết"), QStringLiteral("Đã gửi, sửa tít")}));
        QCOMPARE(board.rows[1].since, since);
        QVERIFY(isLate(board.rows[1], board.profile, board.time));
        QVERIFY(!isLate(board.rows[0], board.profile, board.time));
    }

    void planAndJournalCount()
    {
        DeskFolder data;
        const DraftId draft = data.create(called(QStringLiteral("A")));
        Annotations annotations;
        annotations.deadline = QDateTime({2026, 11, 26}, {5, 0}, Qt::UTC);
        annotations.assignee = secretary();
        QVERIFY(
            data.desk->drafts().save({draft, called(QStringLiteral("A")), annotations, {}}, u"plan"_qs).has_value());
        QCOMPARE(data.desk->boards().board().value().rows.first().deadline, annotations.deadline);
        QCOMPARE(data.desk->boards().board().value().rows.first().assignee, secretary());
        annotations.assignee = reporter();
        QVERIFY(data.desk->drafts().journal({draft, called(QStringLiteral("A")), annotations, {}}).has_value());
        QCOMPARE(data.desk->boards().board().value().rows.first().assignee, reporter());
    }

    void whoLooksAtItIsSeenForAWhile()
    {
        DeskFolder data;
        const FolderFiles files = data.desk->files();
        const DraftId draft = data.create(called(QStringLiteral("A")));
        const QDateTime start = data.time;
        QVERIFY(noteViewing(files, QStringLiteral("w1"), {draft, reporter()}, start).has_value());
        QVERIFY(noteViewing(files, QStringLiteral("w2"), {draft, secretary()}, start.addSecs(100)).has_value());
        QCOMPARE(viewersOf(files, start.addSecs(100)).value(draft), (QStringList{reporter(), secretary()}));
        QCOMPARE(viewersOf(files, start.addSecs(100), QStringLiteral("w1")).value(draft), QStringList{secretary()});
        QCOMPARE(viewersOf(files, start.addSecs(viewingSeconds + 1)).value(draft), QStringList{secretary()});
        QVERIFY(noteViewing(files, QStringLiteral("w2"), {{}, secretary()}, start.addSecs(110)).has_value());
        QVERIFY(viewersOf(files, start.addSecs(viewingSeconds + 1)).isEmpty());
        data.time = start.addSecs(10);
        QCOMPARE(data.desk->boards().board().value().rows.first().viewers, QStringList{reporter()});
    }

    void aMarkerOfADeadProcessDoesNotCount()
    {
        DeskFolder data;
        const FolderFiles files = data.desk->files();
        const DraftId draft = data.create(called(QStringLiteral("A")));
        const QString name = QStringLiteral("viewing/w1.json");
        QVERIFY(noteViewing(files, QStringLiteral("w1"), {draft, reporter()}, data.time).has_value());
        QJsonObject marker = QJsonDocument::fromJson(files.read(name, 4096).value()).object();
        QJsonObject process = marker[u"process"].toObject();
        const auto become = [&](const QString &field, const QJsonValue &value) {
            QJsonObject changed = process;
            changed.insert(field, value);
            marker.insert(QStringLiteral("process"), changed);
            return files.write(name, QJsonDocument(marker).toJson()).has_value();
        };
        QVERIFY(become(QStringLiteral("world"), QStringLiteral("another computer")));
        QCOMPARE(viewersOf(files, data.time).value(draft), QStringList{reporter()});
        QVERIFY(become(QStringLiteral("began"), QStringLiteral("1"))); // its number is another process's by now
        QVERIFY(viewersOf(files, data.time).isEmpty());
        QVERIFY(become(QStringLiteral("number"), 4194304 + 1)); // more than there are
        QVERIFY(viewersOf(files, data.time).isEmpty());
        QVERIFY(!QFile::exists(files.path(name)));
    }

    void aStrangeFileIsNobody()
    {
        DeskFolder data;
        QVERIFY(data.desk->files().write(QStringLiteral("viewing/x.json"), "[1]").has_value());
        QVERIFY(
            data.desk->files().write(QStringLiteral("viewing/y.json"), R"({"draft":"d","person":"An"})").has_value());
        QVERIFY(viewersOf(data.desk->files(), data.time).isEmpty());
    }

    void aReturnIsWrittenDownWithItsReasons()
    {
        DeskFolder data;
        const DraftId draft = data.create(called(QStringLiteral("A")));
        QVERIFY(data.step(draft, Action::Submit).has_value());
        StepRequest request{draft, Action::Return, secretary(), QStringLiteral("Hỏi lại công an")};
        request.returning.codes = {QStringLiteral("nonsense")};
        QCOMPARE(refusal(data.desk->workflow().step(request)), QStringLiteral("refused unknown-reason"));
        QCOMPARE(data.desk->drafts().open(draft).value().state, State::Submitted);
        request.returning.codes = {QStringLiteral("facts"), QStringLiteral("sources")};
        request.returning.pins = {{QStringLiteral("pin"), {{Part::Headline, {}, 0}, {0, 1}}, ThreadState::Open, {}}};
        const auto done = data.desk->workflow().step(request);
        QVERIFY(done.has_value());
        const OpenDraft open = data.desk->drafts().open(draft).value();
        QCOMPARE(open.text.annotations.returns.size(), 1);
        const ReturnNote note = open.text.annotations.returns.first();
        QCOMPARE(note.codes, request.returning.codes);
        QCOMPARE(note.text, request.reason);
        QCOMPARE(note.person, secretary());
        QCOMPARE(note.time, done->revision.time);
        QCOMPARE(open.text.annotations.threads.first().reason, QStringLiteral("facts"));
        QCOMPARE(open.head, done->revision.id);
        QCOMPARE(data.desk->history().log(draft).value().last().detail,
                 QStringLiteral("facts, sources: Hỏi lại công an"));
    }

    void aNewsroomsOwnReasons()
    {
        DeskFolder data;
        QVERIFY(data.desk->files()
                    .write(QStringLiteral("return-reasons.json"),
                           R"({"format":"toasoan-return-reasons","version":1,"reasons":[{"code":"x","name":"Riêng"}]})")
                    .has_value());
        QCOMPARE(reasonCodes(data.desk->workflow().returnReasons().value()), QStringList{QStringLiteral("x")});
        QVERIFY(data.desk->files().write(QStringLiteral("return-reasons.json"), "{}").has_value());
        QVERIFY(refusal(data.desk->workflow().returnReasons()).startsWith(u"bad-input return-reasons.json"));
    }
};

QTEST_GUILESS_MAIN(TestBoard)
#include "test_board.moc"
