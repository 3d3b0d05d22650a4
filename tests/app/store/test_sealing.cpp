#include "app/article/article_json.h"
#include "app/store/sealing/seal_header.h"
#include "app/store/sealing/sealed_page.h"
#include "app/store/sealing/sealed_vfs.h"
#include "app/store/sealing/sealing.h"
#include "app/store/store_files.h"
#include "tests/app/store/store_fixture.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <rapidcheck.h>
#include <sqlite3.h>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr KeyCost cheap = {1, 8192};
const QByteArray passphrase = "bốn từ ngẫu nhiên";
const QByteArray recovery = "ABCD-EFGH";
const QString headline = QStringLiteral("Nguồn tin giấu tên");
const QString paragraph = QStringLiteral("canhconphaigiukin trong từng trang");

Outcome sealAlone(const QString &folder, const Progress &progress = {})
{
    return FolderUse::take(folder, Sharing::Alone).and_then([&](const FolderUse &alone) {
        return sealStore(alone, folder, passphrase, recovery, cheap, progress);
    });
}

Outcome unsealAlone(const QString &folder, const QByteArray &secret, const Progress &progress = {})
{
    return FolderUse::take(folder, Sharing::Alone).and_then([&](const FolderUse &alone) {
        return unsealStore(alone, folder, secret, progress);
    });
}

/// A folder with two drafts and something in the journal, sealed.
struct SealedFolder : StoreFolder
{
    SealedFolder()
    {
        const Revision made = create(articleWith(headline, paragraph));
        (void)create(articleWith(QStringLiteral("Bài thứ hai"), paragraph), QStringLiteral("draft-b"));
        if (!journal({QStringLiteral("draft-a")}, articleWith(headline, u"vừa gõ "_qs + paragraph)))
            qFatal("no journal");
        store.reset();
        if (auto sealed = sealAlone(path()); !sealed)
            qFatal("not sealed: %s", qPrintable(sealed.error().detail));
    }

    [[nodiscard]] QString path() const { return folder.path(); }
    [[nodiscard]] QString database() const { return databasePath(path()); }
    [[nodiscard]] Result<std::unique_ptr<Store>> open(const QByteArray &secret) const
    {
        return Store::open(path(), Access::ReadWrite, secret);
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool anyFileHolds(const QString &folder, const QByteArray &needle)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
        if (bytesOf(dir.filePath(name)).contains(needle))
            return true;
    }
    return false;
}

QString headlineOf(Store &store, const char *draft)
{
    return store.drafts().find({QString::fromLatin1(draft)}).value().text.headline;
}

struct RawDatabase
{
    sqlite3 *handle = nullptr;
    RawDatabase(const QString &path, const char *vfs)
    {
        sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READWRITE, vfs);
    }
    ~RawDatabase() { sqlite3_close(handle); }
    Q_DISABLE_COPY_MOVE(RawDatabase)

    [[nodiscard]] int run(const QByteArray &sql) const
    {
        return sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
    }
    [[nodiscard]] QByteArray everything() const
    {
        QByteArray out;
        sqlite3_exec(
            handle, "SELECT * FROM t ORDER BY k",
            [](void *to, int columns, char **values, char **) {
                for (int i = 0; i < columns; ++i)
                    *static_cast<QByteArray *>(to) += QByteArray(values[i]) + '|';
                return 0;
            },
            &out, nullptr);
        return out;
    }
};

/// Statements that make tables grow, shrink, spill, roll back and be checkpointed.
QByteArray randomStatement()
{
    const int key = *rc::gen::inRange(0, 60);
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
        return "DELETE FROM t WHERE k > " + QByteArray::number(key);
    case 1:
        return "BEGIN; UPDATE t SET v = v || 'x'; ROLLBACK";
    case 2:
        return "PRAGMA wal_checkpoint(TRUNCATE)";
    case 3:
        return "PRAGMA wal_checkpoint(PASSIVE)";
    case 4:
        return "SAVEPOINT s; UPDATE t SET v = v || 'y'; ROLLBACK TO s; RELEASE s";
    case 5:
        return "VACUUM";
    default:
        return "INSERT OR REPLACE INTO t VALUES (" + QByteArray::number(key) + ", hex(zeroblob("
               + QByteArray::number(*rc::gen::inRange(0, 9000)) + ")))";
    }
}

} // namespace

class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSealedFolderOfAnOlderVersionIsCarriedOverSealed_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("third") << 3;
        QTest::newRow("fourth") << 4;
    }

    void aSealedFolderOfAnOlderVersionIsCarriedOverSealed()
    {
        QFETCH(int, version);
        StoreFolder data;
        const DraftId draft{QStringLiteral("draft-a")};
        const QString path = data.folder.path();
        const Revision first = data.create(articleWith(headline, paragraph));
        QList<RevisionId> history{first.id};
        for (int i = 1; i <= 150; ++i) // more rows than one step of carrying has
            history.prepend(data.save(draft, articleWith(headline, paragraph + QString::number(i)), i).value().id);
        QVERIFY(data.journal(draft, articleWith(headline, u"vừa gõ "_qs + paragraph)));
        data.store.reset();
        makeOfVersion(version, path);
        QVERIFY2(anyFileHolds(path, headline.toUtf8()), "or else this test sees nothing");
        QVERIFY(sealAlone(path));
        QVERIFY(!anyFileHolds(path, headline.toUtf8()));

        int steps = 0;
        bool isSeen = false;
        const auto store = Store::open(path, Access::ReadWrite, passphrase, [&](qint64, qint64) {
            ++steps;
            isSeen = isSeen || anyFileHolds(path, headline.toUtf8()) || anyFileHolds(path, "draft-a");
            return true;
        });
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().detail));
        QVERIFY2(steps > 0, "or else nothing was carried");
        QVERIFY2(!isSeen, "while it is carried over");
        QCOMPARE((*store)->revisions().ids(draft).value(), history);
        const auto oldest = (*store)->revisions().find(draft, first.id).value();
        QCOMPARE((*store)->revisions().text(oldest).value().article, toCanonicalJson(articleWith(headline, paragraph)));
        const auto journal = (*store)->journal().read(draft).value();
        QVERIFY(journal.has_value());
        QCOMPARE(articleFromJson(journal->text.article).value(), articleWith(headline, u"vừa gõ "_qs + paragraph));
        QCOMPARE((*store)->contents().damaged().value(), QStringList());
        QVERIFY(!anyFileHolds(path, headline.toUtf8()));
        QVERIFY(!anyFileHolds(path, "draft-a"));
        QCOMPARE(QDir(path).entryList({QStringLiteral("*.carried*")}), QStringList());
        QCOMPARE(Store::open(path, Access::ReadOnly).error().code, ErrorCode::StoreLocked);
    }

    void aSealedFolderShowsNothingOnTheDisk()
    {
        StoreFolder plain;
        (void)plain.create(articleWith(headline, paragraph));
        QVERIFY2(anyFileHolds(plain.folder.path(), "canhconphaigiukin"), "or else this test sees nothing");
        SealedFolder sealed;
        const auto store = sealed.open(passphrase);
        QVERIFY(store.has_value());
        sealed.store = nullptr;
        auto transaction = (*store)->begin();
        QVERIFY(transaction.has_value());
        const Article article = articleWith(headline, paragraph);
        QVERIFY((*store)->search().put(*transaction, {QStringLiteral("draft-a")}, {article, contentHash(article)}));
        QVERIFY(transaction->commit());
        QVERIFY2(!anyFileHolds(sealed.path(), "canhconphaigiukin"), "neither in the database nor in its log");
        QVERIFY(!anyFileHolds(sealed.path(), headline.toUtf8()));
        QVERIFY(!anyFileHolds(sealed.path(), "draft-a"));
    }

    void whatWasThereIsThereAfterSealingAndUnsealing()
    {
        SealedFolder sealed;
        {
            const auto store = sealed.open(passphrase);
            QVERIFY(store.has_value());
            QCOMPARE(headlineOf(**store, "draft-a"), headline);
            QVERIFY((*store)->journal().read({QStringLiteral("draft-a")}).value()->text.article.contains("vừa gõ"));
            QCOMPARE((*store)->fileProblems().value(), QStringList());
        }
        QVERIFY(unsealAlone(sealed.path(), passphrase));
        QVERIFY(!sealOf(sealed.database()).value());
        const auto store = Store::open(sealed.path(), Access::ReadWrite);
        QVERIFY(store.has_value());
        QCOMPARE(headlineOf(**store, "draft-b"), QStringLiteral("Bài thứ hai"));
        QCOMPARE((*store)->fileProblems().value(), QStringList());
    }

    void onlyThePassphraseOrTheRecoveryCodeOpens()
    {
        SealedFolder sealed;
        QCOMPARE(sealed.open({}).error().code, ErrorCode::StoreLocked);
        QCOMPARE(sealed.open("bon tu ngau nhien").error().code, ErrorCode::WrongPassphrase);
        QVERIFY(sealed.open(recovery).has_value());
        QVERIFY(sealed.open(secretBytes(QString::fromUtf8(passphrase).normalized(QString::NormalizationForm_D)))
                    .has_value());
    }

    void aChangedPassphraseOpensAndTheOldOneDoesNot()
    {
        SealedFolder sealed;
        const auto open = sealed.open(passphrase);
        QVERIFY(open.has_value());
        QVERIFY2(changePassphrase(sealed.path(), passphrase, "khác hẳn", cheap), "while the database is open");
        QCOMPARE(changePassphrase(sealed.path(), passphrase, "lại khác", cheap).error().code,
                 ErrorCode::WrongPassphrase);
        QCOMPARE(sealed.open(passphrase).error().code, ErrorCode::WrongPassphrase);
        QVERIFY(sealed.open("khác hẳn").has_value());
        QVERIFY2(changePassphrase(sealed.path(), recovery, "thứ ba", cheap), "a lost passphrase is replaced");
        QVERIFY(sealed.open("thứ ba").has_value());
        QCOMPARE(headlineOf(**open, "draft-a"), headline);
    }

    void aPageTornByAPowerCutInTheLogOrWhileItWasWrittenBackHurtsNothingThatWasSaved()
    {
        SealedFolder sealed;
        sealed.store = *sealed.open(passphrase);
        QString grown; // that packing cannot make small
        for (int i = 0; i < 20000; ++i)
            grown += QChar(u'a' + QRandomGenerator::global()->bounded(26));
        QVERIFY(sealed.journal({u"draft-a"_qs}, articleWith(u"Đã lưu"_qs, grown))); // the database grows: first page
        const QByteArray pages = bytesOf(sealed.database());
        const QByteArray log = bytesOf(sealed.database() + u"-wal"_qs);
        QVERIFY(sealed.journal({u"draft-a"_qs}, articleWith(u"Sau đó"_qs, paragraph)));
        const QByteArray longer = bytesOf(sealed.database() + u"-wal"_qs);
        QVERIFY(longer.size() > log.size());
        const auto headlineAfter = [&](const QByteArray &database, const QByteArray &wal) -> QString {
            QTemporaryDir after;
            QFile first(databasePath(after.path()));
            QFile second(databasePath(after.path()) + u"-wal"_qs);
            if (!first.open(QIODevice::WriteOnly) || !second.open(QIODevice::WriteOnly)
                || first.write(database) != database.size() || second.write(wal) != wal.size())
                qFatal("not written");
            first.close();
            second.close();
            const auto store = Store::open(after.path(), Access::ReadWrite, passphrase);
            if (!store)
                return errorId(store.error().code) + store.error().detail;
            const auto entry = (*store)->journal().read({u"draft-a"_qs});
            return entry && *entry ? articleFromJson((*entry)->text.article)->headline : u"none"_qs;
        };
        QByteArray torn = longer;
        torn.replace(log.size() + 1000, 512, QByteArray(512, 'x')); // the end may be padding that nobody reads
        QCOMPARE(headlineAfter(pages, torn), u"Đã lưu"_qs);
        QByteArray halfWritten = pages;
        halfWritten.replace(SealHeader::size + 1024, 512, QByteArray(512, 'x'));
        QCOMPARE(headlineAfter(halfWritten, longer), u"Sau đó"_qs);
        QVERIFY2(headlineAfter(halfWritten, {}).startsWith(errorId(ErrorCode::StoreDamaged)), "that is damage");
    }

    void aPowerCutWhileThePassphraseIsChangedLeavesOneThatOpens()
    {
        SealedFolder sealed;
        const QByteArray before = bytesOf(sealed.database());
        QVERIFY(changePassphrase(sealed.path(), passphrase, "mới", cheap));
        const QByteArray after = bytesOf(sealed.database());
        for (const qsizetype torn : {1, 17, 100, 300, 1000, 2047}) {
            QByteArray file = before;
            file.replace(SealHeader::slotSize, torn, after.mid(SealHeader::slotSize, torn));
            const auto header = SealHeader::read(file.left(SealHeader::size));
            QVERIFY(header.has_value());
            QVERIFY(header->open(header->sequence == 1 ? passphrase : QByteArray("mới")).has_value());
        }
    }

    void sealingGivenUpLeavesThePlainFile()
    {
        StoreFolder plain;
        (void)plain.create(
            articleWith(headline, QString(paragraph).repeated(20000))); // more pages than one step copies
        for (int i = 0; i < 40; ++i)
            QVERIFY(plain.save({QStringLiteral("draft-a")}, articleWith(headline, newRandomName().repeated(3000)), i));
        plain.store.reset();
        const QByteArray before = bytesOf(databasePath(plain.folder.path()));
        const auto no = [](qint64, qint64) { return false; };
        QVERIFY(wasGivenUp(sealAlone(plain.folder.path(), no).error()));
        QCOMPARE(bytesOf(databasePath(plain.folder.path())), before);
        QVERIFY(!QFile::exists(databasePath(plain.folder.path()) + u".new"));
        QVERIFY(sealAlone(plain.folder.path()));
        QVERIFY(wasGivenUp(unsealAlone(plain.folder.path(), passphrase, no).error()));
        QVERIFY(sealOf(databasePath(plain.folder.path())).value());
    }

    void sealingNeedsTheFolderAlone()
    {
        StoreFolder plain;
        (void)plain.create(articleWith(headline, paragraph));
        QCOMPARE(sealAlone(plain.folder.path()).error().code, ErrorCode::StoreBusy);
        QCOMPARE(headlineOf(*plain.store, "draft-a"), headline);
        QVERIFY2(plain.save({QStringLiteral("draft-a")}, articleWith(headline, QStringLiteral("tiếp"))).has_value(),
                 "the other goes on writing");
        QVERIFY(!sealOf(databasePath(plain.folder.path())).value());
        QVERIFY(!QFile::exists(databasePath(plain.folder.path()) + u".new"));
    }

    void everyAlteredPageIsNoticed()
    {
        SealedFolder sealed;
        const QByteArray whole = bytesOf(sealed.database());
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i) {
            QByteArray altered = whole;
            const qsizetype at = SealHeader::size + random.bounded(whole.size() - SealHeader::size);
            altered[at] = static_cast<char>(altered[at] ^ (1 << random.bounded(8)));
            QFile file(sealed.database());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(altered) == altered.size());
            file.close();
            const auto store = sealed.open(passphrase);
            const auto problems = store ? (*store)->fileProblems() : Result<QStringList>(QStringList());
            const bool noticed = !store || !problems || !problems->isEmpty();
            QVERIFY2(noticed, qPrintable(QStringLiteral("byte %1").arg(at)));
        }
    }

    void anAlteredHeaderSaysThatItIsDamaged()
    {
        SealedFolder sealed;
        QByteArray file = bytesOf(sealed.database());
        file[40] = static_cast<char>(file[40] ^ 1);
        QFile out(sealed.database());
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(file) == file.size());
        out.close();
        QCOMPARE(sealed.open(passphrase).error().code, ErrorCode::StoreDamaged);
    }

    void aHeaderThatAsksForTooMuchMemoryIsRefused()
    {
        const DataKey key = DataKey::random();
        auto header = SealHeader::make(key, passphrase, recovery, cheap).value();
        header.passphrase.cost.memory = 1ULL << 42;
        QCOMPARE(SealHeader::read(header.bytes()).error().code, ErrorCode::StoreDamaged);
    }

    void aPageStandsForNoOther()
    {
        const DataKey key = DataKey::random();
        using namespace sealed_page;
        std::array<unsigned char, plainSize> plain = {};
        std::array<unsigned char, size> page = {};
        seal(key, Kind::Database, 3, plain.data(), page.data());
        QVERIFY(sealed_page::open(key, Kind::Database, 3, page.data(), plain.data()));
        QVERIFY(!sealed_page::open(key, Kind::Database, 4, page.data(), plain.data()));
        QVERIFY(!sealed_page::open(key, Kind::WriteAheadLog, 3, page.data(), plain.data()));
        QVERIFY(!sealed_page::open(DataKey::random(), Kind::Database, 3, page.data(), plain.data()));
    }

    void aRollbackJournalOfAStrangerIsIgnored()
    {
        SealedFolder sealed;
        QFile journal(sealed.database() + u"-journal");
        QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write(QByteArray(4096, 'x')) == 4096);
        journal.close();
        QVERIFY(sealed.open(passphrase).has_value());
    }

    void recoveryCodesAreLongAndDiffer()
    {
        QCOMPARE(newRecoveryCode().size(), 39);
        QVERIFY(newRecoveryCode() != newRecoveryCode());
    }

    /// SQLite over the sealed file system answers as over the plain one, whatever is done, also after reopening.
    void sqliteSeesNoDifference()
    {
        const bool held = rc::check("sealed equals plain", [] {
            QTemporaryDir folder;
            const QString plainPath = folder.filePath(QStringLiteral("plain"));
            const QString sealedPath = folder.filePath(QStringLiteral("sealed"));
            const DataKey key = DataKey::random();
            const SealedVfs vfs(key);
            QFile file(sealedPath);
            RC_ASSERT(file.open(QIODevice::WriteOnly) && file.write(QByteArray(SealHeader::size, '\0')) > 0);
            file.close();
            QFile plainFile(plainPath);
            RC_ASSERT(plainFile.open(QIODevice::WriteOnly));
            plainFile.close();
            {
                const RawDatabase sealed(sealedPath, vfs.name().constData());
                RC_ASSERT(sealed.run("PRAGMA journal_mode = MEMORY; CREATE TABLE t (k INTEGER PRIMARY KEY, v TEXT);"
                                     "PRAGMA journal_mode = WAL")
                          == SQLITE_OK);
            }
            const RawDatabase plain(plainPath, nullptr);
            RC_ASSERT(plain.run("CREATE TABLE t (k INTEGER PRIMARY KEY, v TEXT)") == SQLITE_OK);
            for (int session = 0; session < 3; ++session) {
                const RawDatabase sealed(sealedPath, vfs.name().constData());
                RC_ASSERT(sealed.run("PRAGMA temp_store = MEMORY; PRAGMA cache_size = 8") == SQLITE_OK);
                const int steps = *rc::gen::inRange(1, 25);
                for (int i = 0; i < steps; ++i) {
                    const QByteArray sql = randomStatement();
                    RC_ASSERT(sealed.run(sql) == plain.run(sql));
                }
                RC_ASSERT(sealed.everything() == plain.everything());
            }
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(TestSealing)
#include "test_sealing.moc"
