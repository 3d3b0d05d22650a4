#include "app/base/progress.h"
#include "app/sandbox/child_process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <thread>

#include <sys/socket.h>
#include <unistd.h>

using namespace toasoan;

namespace {

Result<ChildProcess> shell(const QString &script, const ChildLimits &limits = {}, const QString &folder = u"/"_qs)
{
    return ChildProcess::start({u"/bin/sh"_qs, {u"-c"_qs, script}, folder, {u"PATH=/usr/bin:/bin"_qs}}, limits);
}

Patience soon(int milliseconds = 20000)
{
    return {QDeadlineTimer(milliseconds), {}};
}

QByteArray saidBy(const ChildProcess &child)
{
    QByteArray said;
    char portion[4096];
    while (waitToReceive(child.socket(), soon())) {
        const ssize_t got = ::recv(child.socket(), portion, sizeof portion, 0);
        if (got <= 0)
            break;
        said.append(portion, got);
    }
    return said;
}

/// Gone, or dead and not yet buried, is not at work.
bool isAtWork(const QByteArray &process)
{
    QFile file(u"/proc/" + QString::fromLatin1(process) + u"/stat");
    return file.open(QIODevice::ReadOnly) && file.readAll().split(' ').value(2) != "Z";
}

} // namespace

class TestChildProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsInputMayLieInMemory()
    {
        const QByteArray input = QByteArray(300000, 'a') + "b";
        for (const QString &script : {u"cat /proc/self/fd/0"_qs, u"cat"_qs, u"cat /proc/self/fd/0; cat | wc -c"_qs}) {
            auto child = ChildProcess::start(
                {u"/bin/sh"_qs, {u"-c"_qs, script}, u"/"_qs, {u"PATH=/usr/bin:/bin"_qs}, input}, {0, 0, -1});
            QVERIFY(child.has_value());
            QVERIFY(saidBy(*child).startsWith(input));
        }
    }

    void itsEndIsTold()
    {
        auto child = shell(u"exit 7"_qs);
        QVERIFY(child.has_value());
        QCOMPARE(child->wait(soon())->exitCode, 7);
        auto killed = shell(u"kill -9 $$"_qs);
        QCOMPARE(killed->wait(soon())->signal, SIGKILL);
    }

    void itHasOurSocketAndNothingElseOfOurs()
    {
        qputenv("TOASOAN_SECRET", "a");
        auto child = shell(u"echo $TOASOAN_SECRET; ls /proc/self/fd | wc -l"_qs);
        QCOMPARE(saidBy(*child).simplified(), QByteArray("4")); // its own three and the folder that ls reads
    }

    void framesGoThereAndBack()
    {
        auto child = shell(u"cat"_qs);
        for (const qsizetype size : {0, 1, 100000, 5000000}) {
            const QByteArray bytes(size, 'x');
            std::atomic_bool sent = false;
            std::thread sender([&] { sent = sendFrame(child->socket(), bytes, soon()).has_value(); });
            const auto back = receiveFrame(child->socket(), size, soon());
            sender.join();
            QVERIFY(sent && back.has_value());
            QCOMPARE(*back, bytes);
        }
    }

    void aFrameLargerThanTheLimitIsRefused()
    {
        auto child = shell(u"cat"_qs);
        QVERIFY(sendFrame(child->socket(), QByteArray(1000, 'x'), soon()).has_value());
        const auto back = receiveFrame(child->socket(), 999, soon());
        QVERIFY(!back.has_value());
        QCOMPARE(int(back.error().code), int(ErrorCode::TooLarge));
    }

    void timeAndCancellingEndIt()
    {
        auto slow = shell(u"sleep 600"_qs);
        const auto late = slow->wait(soon(50));
        QVERIFY(!late.has_value());
        QCOMPARE(late.error().detail, u"time"_qs);
        auto unwanted = shell(u"sleep 600"_qs);
        const auto given = unwanted->wait({QDeadlineTimer(QDeadlineTimer::Forever), [] { return false; }});
        QVERIFY(!given.has_value());
        QVERIFY(wasGivenUp(given.error()));
    }

    void whatItStartedEndsWithIt()
    {
        auto child = shell(u"sleep 600 & echo $!; sleep 600"_qs);
        char number[32] = {};
        QVERIFY(waitToReceive(child->socket(), soon()).has_value());
        QVERIFY(::recv(child->socket(), number, sizeof number - 1, 0) > 0);
        const QByteArray grandchild = QByteArray(number).trimmed();
        QVERIFY(isAtWork(grandchild));
        (void)child->kill();
        QTRY_VERIFY(!isAtWork(grandchild));
    }

    void filesHaveASize()
    {
        QTemporaryDir folder;
        auto child = shell(u"head -c 100000 /dev/zero > big; exit 0"_qs, {.fileBytes = 1000}, folder.path());
        (void)child->wait(soon());
        QVERIFY(QFileInfo(folder.filePath(u"big"_qs)).size() <= 1000);
        auto none = shell(u"echo a > none; exit 0"_qs, {.fileBytes = -1}, folder.path());
        (void)none->wait(soon());
        QCOMPARE(QFileInfo(folder.filePath(u"none"_qs)).size(), 0);
    }

    void processorTimeHasAnEnd()
    {
        auto child = shell(u"while :; do :; done"_qs, {.cpuSeconds = 1});
        const auto end = child->wait(soon(60000));
        QVERIFY(end.has_value());
        QVERIFY(end->signal == SIGKILL || end->signal == SIGXCPU);
    }

    void aProgramThatIsNotThereIsSaid()
    {
        const auto child = ChildProcess::start({u"/nowhere/at/all"_qs, {}, u"/"_qs, {}}, {});
        QVERIFY(!child.has_value());
        QCOMPARE(int(child.error().code), int(ErrorCode::ProgramMissing));
    }
};

QTEST_GUILESS_MAIN(TestChildProcess)
#include "test_child_process.moc"
