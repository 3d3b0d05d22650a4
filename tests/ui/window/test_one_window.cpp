#include "ui/window/one_window.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace toasoan;

namespace {

/// What a second start of the program does: it has no event loop yet.
OneWindow::Turn startAgain(const QString &folder, const QStringList &files)
{
    auto second = std::async(std::launch::async, [&] { return OneWindow(folder).take(files); });
    (void)QTest::qWaitFor([&] { return second.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, 20000);
    return second.get();
}

/// Says something to the first window; true when it hung up.
bool isRefused(const OneWindow &window, const QByteArray &message)
{
    QLocalSocket socket;
    socket.connectToServer(window.socketName());
    if (!socket.waitForConnected(5000))
        return false;
    socket.write(message);
    const bool hungUp = QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; }, 20000);
    return hungUp && socket.readAll().isEmpty();
}

} // namespace

class TestOneWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartHandsItsFilesOver()
    {
        QTemporaryDir folder;
        OneWindow first(folder.path());
        QCOMPARE(first.take({}), OneWindow::Turn::First);
        QSignalSpy handed(&first, &OneWindow::handedOver);
        const QStringList files{u"/tmp/bài viết.txt"_qs, u"/tmp/b.txt"_qs};
        QCOMPARE(startAgain(folder.path(), files), OneWindow::Turn::HandedOver);
        QCOMPARE(handed.size(), 1);
        QCOMPARE(handed.first().first().toStringList(), files);
        QCOMPARE(startAgain(folder.path(), {}), OneWindow::Turn::HandedOver);
    }

    void anotherFolderHasAWindowOfItsOwn()
    {
        QTemporaryDir one;
        QTemporaryDir other;
        OneWindow first(one.path());
        OneWindow second(other.path());
        QCOMPARE(first.take({}), OneWindow::Turn::First);
        QCOMPARE(second.take({}), OneWindow::Turn::First);
    }

    void afterTheFirstHasGoneTheNextIsFirst()
    {
        QTemporaryDir folder;
        {
            OneWindow first(folder.path());
            QCOMPARE(first.take({}), OneWindow::Turn::First);
        }
        OneWindow next(folder.path());
        QCOMPARE(next.take({}), OneWindow::Turn::First);
        QCOMPARE(startAgain(folder.path(), {}), OneWindow::Turn::HandedOver);
    }

    void aLongFolderNameStillHasASocket()
    {
        QTemporaryDir parent;
        const QString folder = parent.filePath(QString(120, u'd'));
        OneWindow first(folder);
        QCOMPARE(first.take({}), OneWindow::Turn::First);
        QCOMPARE(startAgain(folder, {u"/tmp/a"_qs}), OneWindow::Turn::HandedOver);
    }

    void hostileWordsAreNotTaken_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("noise") << QByteArray("\x00\xff\xfe{{{\n", 7);
        QTest::newRow("no list") << QByteArray("{\"files\":[]}\n");
        QTest::newRow("relative path") << QByteArray("[\"../../etc/passwd\"]\n");
        QTest::newRow("no text") << QByteArray("[1]\n");
        QTest::newRow("long path") << QByteArray("[\"/" + QByteArray(5000, 'a') + "\"]\n");
        QTest::newRow("many files") << QByteArray("[\"/a\"" + QByteArray(",\"/a\"").repeated(64) + "]\n");
        QTest::newRow("without end") << QByteArray(200000, 'x');
        QTest::newRow("nothing at all") << QByteArray();
    }
    void hostileWordsAreNotTaken()
    {
        QFETCH(QByteArray, message);
        QTemporaryDir folder;
        OneWindow first(folder.path());
        QCOMPARE(first.take({}), OneWindow::Turn::First);
        QSignalSpy handed(&first, &OneWindow::handedOver);
        QVERIFY(isRefused(first, message));
        QCOMPARE(handed.size(), 0);
        QCOMPARE(startAgain(folder.path(), {}), OneWindow::Turn::HandedOver);
    }
};

QTEST_MAIN(TestOneWindow)
#include "test_one_window.moc"
