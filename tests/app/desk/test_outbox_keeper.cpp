#include "app/desk/outbox_keeper.h"

#include "app/desk/folder_seal.h"
#include "app/desk/outbox_lock.h"
#include "app/workflow/troubles.h"
#include "tests/app/desk/desk_fixture.h"
#include "tests/connectors/endpoint_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <utility>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr int patience = 30'000; // ms: for a machine under load; no test waits that long when all is well

const QString passphrase = QStringLiteral("một câu dài để mở tòa soạn");

/// As the window has them: the keeper goes with the clock of the computer.
DeskOptions optionsFor(const QString &folder)
{
    DeskOptions options;
    options.folder = folder;
    options.accountName = reporter();
    return options;
}

/// A desk with a folder that articles are put into. Its clock is half an hour late, so that it stays behind the
/// keeper's, and pages that it published are due for their first comparison.
struct SendingRoom
{
    DeskFolder data;
    QTemporaryDir outside;

    SendingRoom() { data.time = QDateTime::currentDateTimeUtc().addSecs(-30 * 60); }

    [[nodiscard]] PublishingService &publishing() const { return data.desk->publishing(); }
    [[nodiscard]] DeskOptions options() const { return optionsFor(data.folder.path()); }
    /// The one of that kind.
    [[nodiscard]] QString destination(const QString &kind, const QJsonObject &settings) const
    {
        const QString name = u"Nơi nhận "_qs + kind;
        if (const auto known = publishing().destination(name))
            return known->id;
        const auto kept = publishing().setDestination({{}, name, kind, settings});
        if (!kept)
            qFatal("destination: %s", qUtf8Printable(refusal(kept)));
        return kept->id;
    }
    [[nodiscard]] QString folder() const
    {
        return destination(u"folder"_qs, {{u"folder"_qs, outside.path()}, {u"form"_qs, u"html"_qs}});
    }
    [[nodiscard]] QString byHand() const { return destination(u"paste"_qs, {{u"folder"_qs, outside.path()}}); }
    [[nodiscard]] QString endpoint(const EndpointServer &server) const
    {
        return destination(u"endpoint"_qs,
                           {{u"address"_qs, u"http://127.0.0.1:%1/nhan"_qs.arg(server.port())},
                            {u"template"_qs, uR"({"guid": "{{guid}}", "headline": "{{headline}}"})"_qs}});
    }
    [[nodiscard]] qint64 send(const QString &headline, const QString &destination, const QDateTime &at = {}) const
    {
        const DraftId draft = data.create(articleWith(headline, u"Nước rút chậm."_qs));
        data.approve(draft);
        PublishRequest request{.draft = draft, .destination = destination, .at = at};
        request.person = secretary();
        const auto sent = publishing().send(request);
        if (!sent)
            qFatal("send: %s", qUtf8Printable(refusal(sent)));
        return sent->number;
    }
    [[nodiscard]] Dispatch dispatch(qint64 number) const { return publishing().dispatch(number).value(); }
    [[nodiscard]] DispatchState state(qint64 number) const { return dispatch(number).state; }
    [[nodiscard]] Placement placement(qint64 number) const
    {
        return publishing().placements(dispatch(number).draft).value().value(0);
    }
    [[nodiscard]] QStringList filesOutside() const { return QDir(outside.path()).entryList(QDir::Files); }
    /// There, by hand, at that address.
    [[nodiscard]] Placement posted(const QString &headline, const QString &url) const
    {
        const qint64 number = send(headline, byHand());
        const auto noSecret = [](const Destination &) { return Result<QString>(); };
        (void)publishing().next(noSecret); // stops for the person
        if (!publishing().posted(number, url) || !publishing().next(noSecret) || state(number) != DispatchState::Done)
            qFatal("not posted");
        return placement(number);
    }
};

/// Answers every request with the same page.
class OnePage : public QTcpServer
{
public:
    explicit OnePage(const QString &html)
    {
        connect(this, &QTcpServer::newConnection, this, [this, html] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, html] {
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n\r\n"
                              + html.toUtf8());
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString address() const { return u"http://127.0.0.1:%1/bai"_qs.arg(serverPort()); }
};

/// Where nobody answers.
QString deadAddress()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return u"http://127.0.0.1:%1/bai"_qs.arg(server.serverPort());
}

/// That the request was signed with that password.
bool isSignedWith(const QString &password, const SeenRequest &request)
{
    const QByteArray text = request.headers.value("x-toasoan-timestamp") + '.' + request.body;
    const QByteArray signature =
        QMessageAuthenticationCode::hash(text, password.toUtf8(), QCryptographicHash::Sha256).toHex();
    return request.headers.value("x-toasoan-signature") == "sha256=" + signature;
}

Dispatch dispatchOf(const QSignalSpy &ended, int which = 0)
{
    return ended.at(which).at(0).value<Dispatch>();
}

/// Waits until what the keeper has begun is over, and was told.
bool settled(OutboxKeeper &keeper)
{
    bool isOver = false;
    keeper.ask(
        &keeper, [](Desk &) -> Outcome { return {}; }, [&isOver](const Outcome &) { isOver = true; });
    return QTest::qWaitFor([&isOver] { return isOver; }, patience);
}

} // namespace

class TestOutboxKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueIsSentAndTold()
    {
        const SendingRoom room;
        const qint64 number = room.send(u"Lũ rút"_qs, room.folder());
        OutboxKeeper keeper(room.options());
        QSignalSpy ended(&keeper, &OutboxKeeper::ended);
        QSignalSpy failed(&keeper, &OutboxKeeper::failed);
        keeper.look();
        QVERIFY(ended.isEmpty()); // nobody waits here
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(dispatchOf(ended).number, number);
        QCOMPARE(dispatchOf(ended).state, DispatchState::Done);
        QCOMPARE(dispatchOf(ended), room.dispatch(number));
        QCOMPARE(room.filesOutside().size(), 1);
        QCOMPARE(room.placement(number).presence, Presence::Live);
        QVERIFY(settled(keeper));
        QCOMPARE(ended.size(), 1);
        QVERIFY(failed.isEmpty());
    }

    void oneLookSendsAllInTheirOrder()
    {
        const SendingRoom room;
        const QString folder = room.folder();
        QList<qint64> numbers;
        for (const QString &headline : {u"Một"_qs, u"Hai"_qs, u"Ba"_qs})
            numbers.append(room.send(headline, folder));
        OutboxKeeper keeper(room.options());
        QSignalSpy ended(&keeper, &OutboxKeeper::ended);
        for (int i = 0; i < 5; ++i)
            keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 3, patience);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(dispatchOf(ended, i).number, numbers[i]);
            QCOMPARE(dispatchOf(ended, i).attempts, 1);
        }
        QVERIFY(settled(keeper));
        QCOMPARE(ended.size(), 3);
        QCOMPARE(room.filesOutside().size(), 3);
    }

    void whatComesWhileItLooksIsSentToo()
    {
        const SendingRoom room;
        OutboxKeeper keeper(room.options());
        QSignalSpy ended(&keeper, &OutboxKeeper::ended);
        keeper.look(); // finds nothing
        (void)room.send(u"Vừa xong"_qs, room.folder());
        keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    }

    void whatIsOnItsWayIsTold()
    {
        const SendingRoom room;
        (void)room.send(u"Lũ rút"_qs, room.folder());
        OutboxKeeper keeper(room.options());
        QSignalSpy progressed(&keeper, &OutboxKeeper::progressed);
        QSignalSpy ended(&keeper, &OutboxKeeper::ended);
        keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QVERIFY(!progressed.isEmpty());
        for (const QList<QVariant> &word : progressed)
            QVERIFY(word[0].toLongLong() >= 0 && word[0].toLongLong() <= word[1].toLongLong());
        QCOMPARE(progressed.last()[0], progressed.last()[1]); // however short it was, its end is told
    }

    void aPlannedOneLetsOthersPass()
    {
        const SendingRoom room;
        const QString folder = room.folder();
        const qint64 planned = room.send(u"Hẹn giờ"_qs, folder, QDateTime::currentDateTimeUtc().addSecs(60 * 60));
        const qint64 now = room.send(u"Đăng ngay"_qs, folder);
        OutboxKeeper keeper(room.options());
        QSignalSpy ended(&keeper, &OutboxKeeper::ended);
        keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        keeper.look();
        QVERIFY(settled(keeper));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(dispatchOf(ended).number, now);
        QCOMPARE(room.state(planned), DispatchState::Waiting);
        QCOMPARE(room.dispatch(planned).attempts, 0);
        QCOMPARE(room.filesOutside().size(), 1);
    }

    void aPlannedOneIsSentAtItsTimeUnasked()
    {
        const SendingRoom room;
        const QDateTime at = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() + 3, Qt::UTC);
        const qint64 planned = room.send(u"Hẹn giờ"_qs, room.folder(), at);
        OutboxKeeper keeper(room.options());
        QSignalSpy ended(&keeper, &OutboxKeeper::ended);
        keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(dispatchOf(ended).number, planned);
        QCOMPARE(dispatchOf(ended).state, DispatchState::Done);
        QVERIFY(dispatchOf(ended).ended >= at);
        QCOMPARE(dispatchOf(ended).attempts, 1); // nor was it tried before
        QCOMPARE(room.placement(planned).presence, Presence::Live);
    }

    void whatWaitsForAPersonIsTriedOnceAndTold()
    {
        const SendingRoom room;
        const qint64 number = room.send(u"Dán tay"_qs, room.byHand());
        OutboxKeeper keeper(room.options());
        QSignalSpy ended(&keeper, &OutboxKeeper::ended);
        keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(dispatchOf(ended).state, DispatchState::Stopped);
        QVERIFY(isTrouble(dispatchOf(ended).trouble.value(), Trouble::WaitsForPerson));
        QVERIFY(settled(keeper));
        QCOMPARE(ended.size(), 1);
        QVERIFY(room.publishing().posted(number, u"https://bao.example/bai-7"_qs).has_value());
        keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, patience);
        QCOMPARE(dispatchOf(ended, 1).state, DispatchState::Done);
        QCOMPARE(room.placement(number).url, u"https://bao.example/bai-7"_qs);
    }

    void aMissingPasswordIsSaid()
    {
        const SendingRoom room;
        EndpointServer server;
        server.listen();
        (void)room.send(u"Cần mật khẩu"_qs, room.endpoint(server));
        OutboxKeeper keeper(room.options());
        QSignalSpy ended(&keeper, &OutboxKeeper::ended);
        keeper.setPasswords({{u"nơi khác"_qs, u"bí mật"_qs}});
        keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(dispatchOf(ended).state, DispatchState::Stopped);
        QVERIFY(isTrouble(dispatchOf(ended).trouble.value(), Trouble::NoPassword));
        QCOMPARE(dispatchOf(ended).trouble->args.value(0), u"Nơi nhận endpoint"_qs);
        QVERIFY(server.requests().isEmpty());
    }

    void aDestinationIsOpenedWithItsOwnPassword()
    {
        const SendingRoom room;
        EndpointServer server;
        server.listen();
        const QString there = room.endpoint(server);
        (void)room.send(u"Cần mật khẩu"_qs, there);
        OutboxKeeper keeper(room.options());
        QSignalSpy ended(&keeper, &OutboxKeeper::ended);
        keeper.setPasswords({{u"nơi khác"_qs, u"câu khác"_qs}, {there, u"bí mật"_qs}});
        keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(dispatchOf(ended).state, DispatchState::Done);
        QVERIFY(isSignedWith(u"bí mật"_qs, server.requests().first()));
    }

    void destroyedInTheMidstTheNextOneGoesOn()
    {
        const SendingRoom room;
        EndpointServer server;
        server.listen();
        server.setFault(EndpointServer::Fault::Stuck);
        const QString there = room.endpoint(server);
        const qint64 number = room.send(u"Dở dang"_qs, there);
        auto keeper = std::make_unique<OutboxKeeper>(room.options());
        keeper->setPasswords({{there, u"bí mật"_qs}});
        QSignalSpy progressed(keeper.get(), &OutboxKeeper::progressed);
        keeper->look();
        QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), patience); // it is out, and nobody answers
        QCOMPARE(room.state(number), DispatchState::Sending);
        QElapsedTimer leaving;
        leaving.start();
        keeper.reset();
        QVERIFY2(leaving.elapsed() < patience, "a window was not closed before the answer came");
        QCOMPARE(room.state(number), DispatchState::Waiting);
        QVERIFY(!room.dispatch(number).trouble);

        server.setFault(EndpointServer::Fault::None);
        OutboxKeeper next(room.options());
        next.setPasswords({{there, u"bí mật"_qs}});
        QSignalSpy ended(&next, &OutboxKeeper::ended);
        next.look();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(dispatchOf(ended).state, DispatchState::Done);
        QCOMPARE(server.items().size(), 1);
    }

    void whatIsPausedAndCancelledIsSentNoFurther()
    {
        const SendingRoom room;
        EndpointServer server;
        server.listen();
        server.setFault(EndpointServer::Fault::Stuck);
        const QString there = room.endpoint(server);
        const qint64 number = room.send(u"Khoan đã"_qs, there);
        OutboxKeeper keeper(room.options());
        keeper.setPasswords({{there, u"bí mật"_qs}});
        QSignalSpy progressed(&keeper, &OutboxKeeper::progressed);
        QSignalSpy ended(&keeper, &OutboxKeeper::ended);
        keeper.look();
        QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), patience);
        QVERIFY(room.publishing().pause(number).has_value());
        keeper.breakOff();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(dispatchOf(ended).state, DispatchState::Paused);
        server.setFault(EndpointServer::Fault::None);
        keeper.look();
        QVERIFY(settled(keeper));
        QCOMPARE(ended.size(), 1);
        QVERIFY(room.publishing().resume(number).has_value());
        keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, patience);
        QCOMPARE(dispatchOf(ended, 1).state, DispatchState::Done);
    }

    void whatArrivedIsKnownThoughItWasCancelledMeanwhile_data()
    {
        QTest::addColumn<bool>("isFolder");
        QTest::newRow("folder") << true;
        QTest::newRow("endpoint") << false;
    }
    void whatArrivedIsKnownThoughItWasCancelledMeanwhile()
    {
        QFETCH(bool, isFolder);
        const SendingRoom room;
        EndpointServer server;
        server.listen();
        const QString there = isFolder ? room.folder() : room.endpoint(server);
        const qint64 number = room.send(u"Đã tới nơi"_qs, there);
        const auto other = Desk::open(room.options()).value();
        bool isCancelled = false;
        const auto cancelAtTheEnd = [&](qint64 done, qint64 total) {
            if (total > 0 && done == total && !std::exchange(isCancelled, true))
                isCancelled = other->publishing().cancel(number).has_value();
            return true;
        };
        const auto secret = [](const Destination &) { return Result<QString>(u"bí mật"_qs); };
        (void)room.publishing().next(secret, cancelAtTheEnd);
        QVERIFY(isCancelled); // else nothing was shown
        const bool isThere = isFolder ? !room.filesOutside().isEmpty() : !server.requests().isEmpty();
        QCOMPARE(room.placement(number).presence, Presence::Live);
        QVERIFY(isThere);
        QCOMPARE(room.state(number), DispatchState::Done);
    }

    void aDestinationWhereOnlyADraftOfAMailLiesMayGo()
    {
        const SendingRoom room;
        const QString mail =
            room.destination(u"mail"_qs, {{u"folder"_qs, room.outside.path()}, {u"to"_qs, u"toasoan@example.org"_qs}});
        const qint64 number = room.send(u"Thư cho báo bạn"_qs, mail);
        (void)room.publishing().next([](const Destination &) { return Result<QString>(); });
        QCOMPARE(room.placement(number).presence, Presence::Drafted);
        QCOMPARE(room.data.desk->drafts().open(room.dispatch(number).draft).value().state, State::Approved);
        QVERIFY(room.publishing().removeDestination(mail).has_value());
    }

    void whatIsBrokenOffAloneGoesOn()
    {
        const SendingRoom room;
        EndpointServer server;
        server.listen();
        server.setFault(EndpointServer::Fault::Stuck);
        const QString there = room.endpoint(server);
        const qint64 number = room.send(u"Thôi"_qs, there);
        OutboxKeeper keeper(room.options());
        keeper.setPasswords({{there, u"bí mật"_qs}});
        QSignalSpy progressed(&keeper, &OutboxKeeper::progressed);
        QSignalSpy ended(&keeper, &OutboxKeeper::ended);
        QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), patience);
        server.setFault(EndpointServer::Fault::None);
        keeper.breakOff();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, patience);
        QCOMPARE(dispatchOf(ended).state, DispatchState::Waiting);
        QVERIFY(!dispatchOf(ended).trouble);
        QCOMPARE(room.state(number), DispatchState::Done);
    }

    void whatIsDueIsSentOnceItsPasswordCame()
    {
        const SendingRoom room;
        EndpointServer server;
        server.listen();
        const QString there = room.endpoint(server);
        const qint64 number = room.send(u"Chờ mật khẩu"_qs, there);
        OutboxKeeper keeper(room.options());
        QSignalSpy ended(&keeper, &OutboxKeeper::ended);
        keeper.setPasswords({}, {there});
        QVERIFY(settled(keeper));
        QCOMPARE(ended.size(), 0);
        QCOMPARE(room.dispatch(number).attempts, 0);
        keeper.setPasswords({{there, u"bí mật"_qs}});
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(room.state(number), DispatchState::Done);
    }

    void nothingIsCancelledAheadOfTime()
    {
        const SendingRoom room;
        (void)room.send(u"Lũ rút"_qs, room.folder());
        OutboxKeeper keeper(room.options());
        QSignalSpy ended(&keeper, &OutboxKeeper::ended);
        keeper.breakOff();
        keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(dispatchOf(ended).state, DispatchState::Done);
    }

    void workIsDoneBesideAndAnsweredHere()
    {
        const SendingRoom room;
        const DraftId draft = room.data.create(articleWith(u"Lũ rút"_qs, {}));
        OutboxKeeper keeper(room.options());
        QThread *worked = nullptr;
        QThread *told = nullptr;
        Result<QString> headline;
        keeper.ask(
            this,
            [&worked, draft](Desk &desk) -> Result<QString> {
                worked = QThread::currentThread();
                return desk.drafts().open(draft).map([](const OpenDraft &open) { return open.text.article.headline; });
            },
            [&](const Result<QString> &found) {
                told = QThread::currentThread();
                headline = found;
            });
        QTRY_VERIFY_WITH_TIMEOUT(told, patience);
        QCOMPARE(headline.value_or(QString()), u"Lũ rút"_qs);
        QCOMPARE(told, thread());
        QVERIFY(worked && worked != thread());
    }

    void aReceiverThatIsGoneIsNotCalled()
    {
        const SendingRoom room;
        OutboxKeeper keeper(room.options());
        auto receiver = std::make_unique<QObject>();
        std::atomic_bool isDone = false;
        bool isTold = false;
        keeper.ask(
            receiver.get(),
            [&isDone](Desk &) -> Outcome {
                isDone = true;
                return {};
            },
            [&isTold](const Outcome &) { isTold = true; });
        receiver.reset();
        QVERIFY(settled(keeper));
        QVERIFY(isDone);
        QVERIFY(!isTold);
    }

    void aFolderThatCannotBeOpenedIsAnsweredToo()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"không phải thư mục"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        OutboxKeeper keeper(optionsFor(file.fileName()));
        std::optional<Outcome> answer;
        keeper.ask(
            this, [](Desk &) -> Outcome { return {}; }, [&answer](const Outcome &outcome) { answer = outcome; });
        QTRY_VERIFY_WITH_TIMEOUT(answer, patience);
        QVERIFY(!*answer);
        QSignalSpy failed(&keeper, &OutboxKeeper::failed);
        keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QCOMPARE(failed[0][0].value<Error>(), answer->error());
    }

    void anEncryptedFolderIsOpenedWithItsSecret()
    {
        SendingRoom room;
        const qint64 number = room.send(u"Bài kín"_qs, room.folder());
        room.data.desk.reset();
        QVERIFY(sealFolder(room.data.folder.path(), passphrase, {}, KeyCost{1, 8192}).has_value());
        OutboxKeeper keeper(room.options());
        QSignalSpy ended(&keeper, &OutboxKeeper::ended);
        QSignalSpy failed(&keeper, &OutboxKeeper::failed);
        keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QCOMPARE(errorId(failed[0][0].value<Error>().code), errorId(ErrorCode::StoreLocked));
        keeper.setSecret([] { return passphrase; });
        keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(dispatchOf(ended).number, number);
        QCOMPARE(dispatchOf(ended).state, DispatchState::Done);
        QVERIFY(settled(keeper)); // ask() opens it too
        QCOMPARE(failed.size(), 1);
    }

    void whileAnotherProcessSendsNobodyIsTroubled()
    {
        const SendingRoom room;
        const qint64 number = room.send(u"Lũ rút"_qs, room.folder());
        OutboxKeeper keeper(room.options());
        QSignalSpy ended(&keeper, &OutboxKeeper::ended);
        QSignalSpy failed(&keeper, &OutboxKeeper::failed);
        {
            const auto other = OutboxLock::take(room.data.folder.path());
            QVERIFY(other.has_value());
            keeper.look();
            QVERIFY(settled(keeper));
        }
        QVERIFY(ended.isEmpty());
        QVERIFY(failed.isEmpty());
        QCOMPARE(room.state(number), DispatchState::Waiting);
        keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    }

    void aPageThatDiffersIsTold()
    {
        const SendingRoom room;
        const OnePage site(u"<html><body><h1>Lũ rút</h1><p>Một bài khác hẳn.</p></body></html>"_qs);
        const Placement placement = room.posted(u"Lũ rút"_qs, site.address());
        OutboxKeeper keeper(room.options());
        QSignalSpy compared(&keeper, &OutboxKeeper::compared);
        QSignalSpy failed(&keeper, &OutboxKeeper::failed);
        keeper.compare(placement);
        QTRY_COMPARE_WITH_TIMEOUT(compared.size(), 1, patience);
        const auto found = compared[0][0].value<Placement>();
        QCOMPARE(found.draft, placement.draft);
        QVERIFY(!found.differences.isEmpty());
        QVERIFY(found.checked.isValid());
        QCOMPARE(room.publishing().placements(placement.draft).value().value(0), found);
        QVERIFY(failed.isEmpty());
    }

    void aPageThatIsAsApprovedIsToldToo()
    {
        const SendingRoom room;
        const OnePage site(u"<html><body><h1>Lũ rút</h1><p>Nước rút chậm.</p></body></html>"_qs);
        const Placement placement = room.posted(u"Lũ rút"_qs, site.address());
        OutboxKeeper keeper(room.options());
        QSignalSpy compared(&keeper, &OutboxKeeper::compared);
        keeper.compare(placement);
        QTRY_COMPARE_WITH_TIMEOUT(compared.size(), 1, patience);
        QCOMPARE(compared[0][0].value<Placement>().differences, QJsonArray());
    }

    void aPageThatCannotBeReachedIsSaidToWhoAsked()
    {
        const SendingRoom room;
        const Placement placement = room.posted(u"Lũ rút"_qs, deadAddress());
        OutboxKeeper keeper(room.options());
        QSignalSpy compared(&keeper, &OutboxKeeper::compared);
        QSignalSpy failed(&keeper, &OutboxKeeper::failed);
        keeper.compare(placement);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QVERIFY(isTrouble(failed[0][0].value<Error>(), Trouble::Unreachable));
        QVERIFY(compared.isEmpty());
    }

    void butIsNoNewsWhereNobodyAsked()
    {
        const SendingRoom room;
        const Placement placement = room.posted(u"Lũ rút"_qs, deadAddress()); // it is due
        OutboxKeeper keeper(room.options());
        QSignalSpy compared(&keeper, &OutboxKeeper::compared);
        QSignalSpy failed(&keeper, &OutboxKeeper::failed);
        keeper.look();
        QVERIFY(settled(keeper));
        QVERIFY(room.publishing().placements(placement.draft).value().value(0).checked.isValid()); // looked it has
        QVERIFY(failed.isEmpty());
        QVERIFY(compared.isEmpty());
    }

    void aPageThatIsDueIsComparedUnasked()
    {
        const SendingRoom room;
        const OnePage site(u"<html><body><h1>Tít khác</h1></body></html>"_qs);
        const Placement placement = room.posted(u"Lũ rút"_qs, site.address());
        OutboxKeeper keeper(room.options());
        QSignalSpy compared(&keeper, &OutboxKeeper::compared);
        keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(compared.size(), 1, patience);
        QCOMPARE(compared[0][0].value<Placement>().draft, placement.draft);
    }

    void everyPageThatWasAskedForIsCompared()
    {
        const SendingRoom room;
        const OnePage site(u"<html><body><h1>Lũ rút</h1></body></html>"_qs);
        const Placement dead = room.posted(u"Lũ lên"_qs, deadAddress());
        const Placement alive = room.posted(u"Lũ rút"_qs, site.address());
        OutboxKeeper keeper(room.options());
        QSignalSpy compared(&keeper, &OutboxKeeper::compared);
        QSignalSpy failed(&keeper, &OutboxKeeper::failed);
        keeper.compare(dead);
        keeper.compare(alive);
        QTRY_COMPARE_WITH_TIMEOUT(compared.size(), 1, patience);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(compared[0][0].value<Placement>().draft, alive.draft);
    }

    void aPageAskedForWhileAnotherProcessSendsIsComparedLater()
    {
        SendingRoom room;
        const Placement placement = room.posted(u"Lũ rút"_qs, deadAddress());
        room.data.time = QDateTime::currentDateTimeUtc();
        (void)room.publishing().compareLive(placement.draft, placement.destination); // so that it is not due any more
        QVERIFY(!room.publishing().dueComparison().value());
        OutboxKeeper keeper(room.options());
        QSignalSpy failed(&keeper, &OutboxKeeper::failed);
        {
            const auto other = OutboxLock::take(room.data.folder.path());
            QVERIFY(other.has_value());
            keeper.compare(placement);
            QVERIFY(settled(keeper));
            QVERIFY(failed.isEmpty());
        }
        keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QVERIFY(isTrouble(failed[0][0].value<Error>(), Trouble::Unreachable));
    }
};

QTEST_GUILESS_MAIN(TestOutboxKeeper)
#include "test_outbox_keeper.moc"
