#include "app/base/durable_file.h"
#include "app/base/folder_files.h"
#include "app/base/hash.h"
#include "app/base/sealed_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace toasoan;

namespace {

constexpr qsizetype plenty = 1 << 24;
const QString name = QStringLiteral("media/ab/tên");

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = *rc::gen::arbitrary<char>();
    return bytes;
}

/// Around the ends of pieces above all.
qsizetype randomSize()
{
    const qsizetype pieces = *rc::gen::inRange(0, 3);
    const qsizetype about = pieces * sealed_file::pieceSize + *rc::gen::inRange(-2, 3);
    return *rc::gen::element(std::max<qsizetype>(0, about), qsizetype(*rc::gen::inRange(0, 300)));
}

Portions inBits(const QByteArray &bytes, int size)
{
    return [left = bytes, size]() mutable -> Result<QByteArray> {
        const QByteArray next = left.left(size);
        left.remove(0, next.size());
        return next;
    };
}

QByteArray sealed(const DataKey &key, const QByteArray &plain)
{
    return gathered(sealed_file::sealing(key, name, portionsOf(plain)), plenty, name).value();
}

Result<QByteArray> opened(const DataKey &key, const QByteArray &bytes, const QString &as = name)
{
    return gathered(sealed_file::opening(key, as, portionsOf(bytes)), plenty, as);
}

} // namespace

class TestSealedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedOpensAgainHoweverItsBytesCome()
    {
        QVERIFY(rc::check([] {
            const DataKey key = DataKey::random();
            const QByteArray plain = randomBytes(randomSize());
            const int bit = *rc::gen::inRange(1, 70000);
            const auto bytes = gathered(sealed_file::sealing(key, name, inBits(plain, bit)), plenty, name);
            RC_ASSERT(sealed_file::begins(*bytes));
            RC_ASSERT(gathered(sealed_file::opening(key, name, inBits(*bytes, bit)), plenty, name) == plain);
        }));
    }

    void whatWasAlteredCutOffLengthenedOrRenamedIsNoticed()
    {
        QVERIFY(rc::check([] {
            const DataKey key = DataKey::random();
            const QByteArray plain = randomBytes(randomSize());
            const QByteArray whole = sealed(key, plain);
            QByteArray bytes = whole;
            switch (*rc::gen::inRange(0, 4)) {
            case 0:
                bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] ^= char(1 << *rc::gen::inRange(0, 8));
                break;
            case 1:
                bytes.truncate(*rc::gen::inRange<qsizetype>(0, bytes.size()));
                break;
            case 2:
                bytes.append(randomBytes(*rc::gen::inRange(1, 100)));
                break;
            default: // the pieces of one file are no pieces of another
                bytes = whole.left(sealed_file::markSize) + sealed(key, plain).mid(sealed_file::markSize, 24)
                        + whole.mid(sealed_file::markSize + 24);
            }
            RC_ASSERT(opened(key, bytes).error().code == ErrorCode::StoreDamaged);
            RC_ASSERT(opened(key, whole, u"media/ab/khác"_qs).error().code == ErrorCode::StoreDamaged);
            RC_ASSERT(opened(DataKey::random(), whole).error().code == ErrorCode::StoreDamaged);
        }));
    }

    void aFolderWithAKeyKeepsNothingReadable()
    {
        const QTemporaryDir folder;
        const FolderFiles files(folder.path(), DataKey::random());
        const QByteArray bytes = QByteArray("canhconphaigiukin").repeated(20000);
        QVERIFY(files.write(name, bytes));
        QVERIFY(!readFile(files.path(name), plenty)->contains("giukin"));
        QCOMPARE(files.read(name, plenty).value(), bytes);
        QCOMPARE(files.read(name, bytes.size() - 1).error().code, ErrorCode::TooLarge);
        QCOMPARE(files.hash(name), sha256Hex(bytes));
        QVERIFY(files.hasForm(name));
        QVERIFY(!FolderFiles(folder.path(), DataKey::random()).hasForm(name));
        QVERIFY(!FolderFiles(folder.path()).hasForm(name));
        QCOMPARE(int(QFile::permissions(files.path(name)) & (QFile::ReadGroup | QFile::ReadOther)), 0);
    }

    void copiesThatDoNotHashAsWantedAreNotKept()
    {
        const QTemporaryDir folder;
        const FolderFiles files(folder.path(), DataKey::random());
        const QString outside = folder.filePath(u"ngoài"_qs);
        QVERIFY(writeDurably(outside, QByteArray("lời")));
        QCOMPARE(files.takeIn(outside, name, sha256Hex("khác")).error().code, ErrorCode::StoreDamaged);
        QVERIFY(!QFile::exists(files.path(name)));
        QVERIFY(files.takeIn(outside, name, sha256Hex("lời")));
        QCOMPARE(files.giveOut(name, folder.filePath(u"ra"_qs), sha256Hex("khác")).error().code,
                 ErrorCode::StoreDamaged);
        QVERIFY(!QFile::exists(folder.filePath(u"ra"_qs)));
        QVERIFY(files.giveOut(name, folder.filePath(u"ra"_qs), sha256Hex("lời")));
        QCOMPARE(readFile(folder.filePath(u"ra"_qs), plenty).value(), QByteArray("lời"));
        QVERIFY2(QDir(folder.path()).entryList({u".*"_qs}, QDir::Files | QDir::Hidden).isEmpty(), "nothing is left");
    }

    void aFileWithoutANameIsNowhere()
    {
        const QTemporaryDir folder;
        const FolderFiles files(folder.path());
        QCOMPARE(files.path({}), QString());
        QVERIFY(!files.write({}, "x"));
        QVERIFY(!files.read({}, plenty));
        QCOMPARE(files.hash({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestSealedFile)
#include "test_sealed_file.moc"
