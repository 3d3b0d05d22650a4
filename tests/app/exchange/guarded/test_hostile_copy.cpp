#include "app/base/memory.h"
#include "app/exchange/importers/guarded/guarded_reader.h"
#include "tests/app/exchange/guarded/hostile_files.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr qint64 mostMemory = 256LL * 1024 * 1024;
constexpr qint64 mostCpu = 10 * 1000; // ms; two where the machine is its own (see the benchmarks)

/// Why that is no good end; empty when it is.
QString faultIn(const Result<Imported> &read, const ChildEnd &end)
{
    const bool refused =
        !read && (read.error().code == ErrorCode::BadInput || read.error().code == ErrorCode::TooLarge);
    if (!read && !(refused && (!read.error().detail.isEmpty() || read.error().args.size() == 2)))
        return u"not refused in words: "_qs + errorId(read.error().code);
    if (qEnvironmentVariableIsSet("TOASOAN_SHOW_COSTS"))
        qInfo("%lld MB, %lld ms: %s", static_cast<long long>(end.peakBytes / 1024 / 1024),
              static_cast<long long>(end.cpuMs),
              read ? "read" : qPrintable(errorId(read.error().code) + u' ' + read.error().detail));
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return {};
#else
    if (end.peakBytes == 0 || end.peakBytes > mostMemory)
        return QStringLiteral("%1 MB").arg(end.peakBytes / 1024 / 1024);
    return end.cpuMs > mostCpu ? QStringLiteral("%1 ms").arg(end.cpuMs) : QString();
#endif
}

} // namespace

/// Files that are made to hurt are refused in words, or read; and take little either way.
class TestHostileCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileFilesAreRefusedOrRead()
    {
        QStringList faults;
        eachHostileFile([&faults](const HostileFile &file) {
            giveBackMemory(); // a child begins with what its parent has
            GuardedReader reader({.guarding = Guarding::AllKinds});
            const auto read = reader.read(file.name, file.bytes);
            if (qEnvironmentVariableIsSet("TOASOAN_SHOW_COSTS"))
                qInfo("%s", file.what.constData());
            const QString fault = faultIn(read, reader.endChild());
            if (!fault.isEmpty())
                faults.append(QString::fromUtf8(file.what) + u": " + fault);
        });
        QCOMPARE(faults, QStringList());
    }

    void nothingWasWrittenAnywhere() { QVERIFY(!QFile::exists(u"/tmp/toasoan-slip"_qs)); }

    void everyCutSampleIsRefusedOrRead_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/copy"));
        for (const QString &name : folder.entryList(QDir::Files)) {
            if (name != u"README.md")
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void everyCutSampleIsRefusedOrRead()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/copy/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        GuardedReader reader({.guarding = Guarding::AllKinds});
        constexpr int cuts = 50;
        for (int i = 0; i < cuts; ++i) {
            const auto read = reader.read(name, whole.left(whole.size() * i / cuts));
            if (!read)
                QVERIFY(!read.error().detail.isEmpty() && read.error().code == ErrorCode::BadInput);
        }
        QVERIFY(reader.read(name, whole).has_value()); // the child has lived through all of them
        QCOMPARE(reader.childrenStarted(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHostileCopy)
#include "test_hostile_copy.moc"
