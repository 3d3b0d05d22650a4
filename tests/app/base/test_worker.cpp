#include "app/base/worker.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <memory>
#include <numeric>

using namespace toasoan;

class TestWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tasksKeepTheirOrder()
    {
        QList<int> done;
        {
            Worker worker;
            for (int i = 0; i < 100; ++i)
                worker.run([&done, i] { done.append(i); });
        }
        QList<int> expected(100);
        std::iota(expected.begin(), expected.end(), 0);
        QCOMPARE(done, expected);
    }

    void allTasksShareOneThread()
    {
        QSet<QThread *> threads;
        {
            Worker worker;
            for (int i = 0; i < 20; ++i)
                worker.run([&threads] { threads.insert(QThread::currentThread()); });
        }
        QCOMPARE(threads.size(), 1);
        QVERIFY(!threads.contains(QThread::currentThread()));
    }

    void anAnswerComesToTheReceiversThread()
    {
        Worker worker;
        QObject receiver;
        int answer = 0;
        QThread *where = nullptr;
        worker.ask(
            &receiver, [] { return 42; },
            [&](int value) {
                answer = value;
                where = QThread::currentThread();
            });
        QTRY_COMPARE(answer, 42);
        QCOMPARE(where, receiver.thread());
    }

    void answersThatCannotBeCopiedComeToo()
    {
        Worker worker;
        QObject receiver;
        std::unique_ptr<int> answer;
        worker.ask(
            &receiver, [] { return std::make_unique<int>(7); },
            [&answer](std::unique_ptr<int> value) { answer = std::move(value); });
        QTRY_VERIFY(answer);
        QCOMPARE(*answer, 7);
    }

    void aReceiverThatIsGoneHearsNothing()
    {
        bool heard = false;
        bool later = false;
        QObject stays;
        Worker worker;
        QSemaphore gone;
        auto receiver = std::make_unique<QObject>();
        worker.ask(
            receiver.get(),
            [&gone] {
                gone.acquire();
                return 1;
            },
            [&heard](int) { heard = true; });
        worker.ask(
            &stays, [] { return 2; }, [&later](int) { later = true; });
        receiver.reset();
        gone.release();
        QTRY_VERIFY(later); // asked for afterwards, so the other answer has had its turn
        QVERIFY(!heard);
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "test_worker.moc"
