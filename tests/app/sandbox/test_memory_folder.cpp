#include "app/sandbox/memory_folder.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace toasoan;

namespace {

void write(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("x") != 1)
        qFatal("no file");
}

} // namespace

class TestMemoryFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_place.isValid());
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_place.path()));
    }

    void itIsOursAloneAndGoesWithAllThatIsInIt()
    {
        auto folder = std::make_unique<MemoryFolder>();
        QVERIFY(folder->isValid());
        const QString path = folder->path();
        QVERIFY(path.startsWith(m_place.path() + u'/'));
        QCOMPARE(QFileInfo(path).permissions()
                     & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
        write(folder->filePath(u"copy.doc"_qs));
        folder.reset();
        QVERIFY(!QFileInfo::exists(path));
    }

    void whatACrashLeftGoesAndWhatIsInUseStays()
    {
        const MemoryFolder inUse;
        write(inUse.filePath(u"copy.doc"_qs));
        const QString left = m_place.filePath(u"toasoan-memory-abcdef"_qs);
        const QString other = m_place.filePath(u"toasoan-window"_qs);
        QVERIFY(QDir().mkpath(left + u"/profile"_qs) && QDir().mkpath(other));
        write(left + u"/profile/copy.doc"_qs);
        QVERIFY(QFile::link(other, m_place.filePath(u"toasoan-memory-linked"_qs)));
        dropLeftMemoryFolders();
        QVERIFY(!QFileInfo::exists(left));
        QVERIFY(QFileInfo::exists(other));
        QVERIFY(QFileInfo::exists(inUse.filePath(u"copy.doc"_qs)));
    }

private:
    QTemporaryDir m_place;
};

QTEST_GUILESS_MAIN(TestMemoryFolder)
#include "test_memory_folder.moc"
