#include "app/desk/backups.h"
#include "app/desk/folder_seal.h"
#include "app/desk/rescue.h"
#include "app/store/database.h"
#include "app/store/sealing/seal_header.h"
#include "tests/app/desk/desk_fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QString dataOf(const DeskFolder &data)
{
    return data.folder.path();
}

Backup backupAt(const QDateTime &time)
{
    return {time.toString(Qt::ISODate), time, 1};
}

QStringList filesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// The bytes of all files under the folder, by their paths; without SQLite's index of a log, which whoever reads makes.
QMap<QString, QByteArray> allBytes(const QString &folder)
{
    QMap<QString, QByteArray> bytes;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        const bool isOfReading = file.fileName().endsWith(u"-shm") || file.size() == 0;
        if (!isOfReading && file.open(QIODevice::ReadOnly))
            bytes.insert(file.fileName(), file.readAll());
    }
    return bytes;
}

/// Says no at the look with that number; counts them.
Progress noAt(int number, int &looks)
{
    return [number, &looks](qint64, qint64) { return looks++ != number; };
}

/// The hash of each draft's text as it stands.
QMap<QString, QString> textsOf(Desk &desk)
{
    QMap<QString, QString> texts;
    const QList<DraftRow> rows = desk.drafts().list({}).value();
    for (const DraftRow &row : rows)
        texts.insert(row.id.value, contentHash(desk.drafts().open(row.id).value().text.article).value);
    return texts;
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupHoldsEverythingWhileSomebodyWrites()
    {
        DeskFolder data;
        (void)data.desk->imports().ensureSample().value();
        for (int i = 0; i < 30; ++i)
            (void)data.create(articleWith(u"Bài %1"_qs.arg(i), u"chữ "_qs.repeated(2000)));
        const auto texts = textsOf(*data.desk);
        QTemporaryDir place;
        int written = 0;
        const auto writeMeanwhile = [&](qint64, qint64) {
            if (written < 5) // each is there before the copy goes on: nobody waits for it
                (void)data.create(articleWith(u"Trong lúc sao lưu %1"_qs.arg(++written), u"x"_qs));
            return true;
        };
        const auto done = backUp(dataOf(data), place.filePath(u"kho.sqlite"_qs), writeMeanwhile);
        QCOMPARE(refusal(done), QString());
        QCOMPARE(written, 5);
        QCOMPARE(done->drafts, 31);
        QVERIFY(done->filesCopied > 0);
        QCOMPARE(filesOf(place.path()), QStringList{u"kho.sqlite"_qs});
        QTemporaryDir other;
        QCOMPARE(refusal(restore(other.path(), done->backup.file, noon())), QString());
        const auto restored = Desk::open({other.path(), Access::ReadWrite, systemClock(), u"An"_qs}).value();
        QCOMPARE(textsOf(*restored), texts);
        QVERIFY(restored->doctor().value().whole());
    }

    void aDamagedDatabaseIsNotBackedUp()
    {
        DeskFolder data;
        const DraftId id = data.create(articleWith(u"Bài hỏng"_qs, u"A"_qs));
        (void)data.create(articleWith(u"Bài lành"_qs, u"B"_qs));
        const RevisionId head = data.desk->drafts().open(id).value().head;
        QVERIFY(
            tamper(dataOf(data),
                   u"UPDATE contents SET bytes = x'7b7d' WHERE hash = (SELECT content FROM revisions WHERE id = ?)"_qs,
                   {hashBytes(head.value)}));
        QTemporaryDir place;
        const auto done = backUp(dataOf(data), place.filePath(u"kho.sqlite"_qs));
        QCOMPARE(done.error().code, ErrorCode::StoreDamaged);
        QCOMPARE(done.error().args, QStringList{u"Bài hỏng"_qs});
        QCOMPARE(filesOf(place.path()), QStringList());
    }

    void brokenOffItLeavesNothing()
    {
        DeskFolder data;
        (void)data.create(articleWith(u"Bài"_qs, u"A"_qs));
        QTemporaryDir place;
        const auto done = backUp(dataOf(data), place.filePath(u"kho.sqlite"_qs), [](qint64, qint64) { return false; });
        QVERIFY(wasGivenUp(done.error()));
        QCOMPARE(filesOf(place.path()), QStringList());
    }

    void somethingElseOfThatNameStays()
    {
        DeskFolder data;
        QTemporaryDir place;
        QFile file(place.filePath(u"thu.txt"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("thư riêng") > 0);
        file.close();
        QCOMPARE(backUp(dataOf(data), file.fileName()).error().code, ErrorCode::BadInput);
        QCOMPARE(backUp(dataOf(data), databasePath(dataOf(data))).error().code, ErrorCode::BadInput);
        QCOMPARE(backUp(dataOf(data), place.filePath(u"no/where.sqlite"_qs)).error().code, ErrorCode::NotFound);
        QCOMPARE(filesOf(place.path()), QStringList{u"thu.txt"_qs});
    }

    void nothingNewIsNoNewBackup()
    {
        DeskFolder data;
        (void)data.create(articleWith(u"Bài"_qs, u"A"_qs));
        const QString place = ownBackups(dataOf(data));
        QVERIFY(backUpInto(dataOf(data), place, noon()).value().has_value());
        QVERIFY(!backUpInto(dataOf(data), place, noon(3600)).value().has_value());
        (void)data.create(articleWith(u"Bài khác"_qs, u"A"_qs));
        QVERIFY(backUpInto(dataOf(data), place, noon(7200)).value().has_value());
        const QList<Backup> backups = backupsIn(place);
        QCOMPARE(backups.size(), 2);
        QCOMPARE(backups.first().time, noon(7200));
    }

    void keptAreTheNewestOfTwentyFourHoursAndFourteenDays()
    {
        QList<Backup> backups;
        for (int half = 0; half < 24 * 2 * 40; ++half) // every half hour for forty days
            backups.append(backupAt(noon().addSecs(-half * 1800)));
        const QList<Backup> spare = outdated(backups);
        QStringList kept;
        for (const Backup &backup : backups)
            kept.append(backup.file);
        for (const Backup &backup : spare)
            kept.removeAll(backup.file);
        QVERIFY(kept.contains(backups.first().file));
        QVERIFY2(kept.size() >= 24 + 12 && kept.size() <= 24 + 14, qPrintable(QString::number(kept.size())));
        // After a long leave what is old is all there is.
        const QList<Backup> old{backupAt(noon()), backupAt(noon().addDays(-90)), backupAt(noon().addDays(-200))};
        QVERIFY(outdated(old).isEmpty());
    }

    void restoringKeepsWhatWasThere()
    {
        DeskFolder data;
        (void)data.create(articleWith(u"Trước"_qs, u"A"_qs));
        QTemporaryDir place;
        const QString file = place.filePath(u"kho.sqlite"_qs);
        QCOMPARE(refusal(backUp(dataOf(data), file)), QString());
        (void)data.create(articleWith(u"Sau"_qs, u"B"_qs));
        QCOMPARE(restore(dataOf(data), file, noon()).error().code, ErrorCode::StoreBusy);
        data.desk.reset();
        const auto restored = restore(dataOf(data), file, noon());
        QCOMPARE(refusal(restored), QString());
        data.reopen();
        QCOMPARE(data.desk->drafts().total().value(), 1);
        QVERIFY(restored->kept.endsWith(u"before-restore-20200410T120000Z"_qs));
        const auto kept = Store::openCopy(restored->kept);
        QCOMPARE(refusal(kept), QString());
        QCOMPARE((*kept)->drafts().total().value(), 2);
    }

    void aRestoreGivenUpAnywhereLeavesEverythingAsItWas()
    {
        DeskFolder data;
        (void)data.desk->imports().ensureSample().value();
        QTemporaryDir place;
        const QString file = place.filePath(u"kho.sqlite"_qs);
        QCOMPARE(refusal(backUp(dataOf(data), file)), QString());
        (void)data.create(articleWith(u"Sau"_qs, u"B"_qs));
        QVERIFY(QFile::remove(data.desk->pictures().files().path(data.desk->pictures().list().value().first().id)));
        data.desk.reset();
        settleLog(dataOf(data));
        const auto before = allBytes(dataOf(data));
        int number = 0;
        for (bool isDone = false; !isDone; ++number) {
            int looks = 0;
            const auto restored = restore(dataOf(data), file, noon(), noAt(number, looks));
            isDone = restored.has_value();
            QVERIFY(isDone || wasGivenUp(restored.error()));
            QVERIFY2(isDone || allBytes(dataOf(data)) == before, qPrintable(QString::number(number)));
        }
        QVERIFY(number > 4); // copying, texts, drafts, pictures
        data.reopen();
        QVERIFY(data.desk->doctor().value().whole());
        QCOMPARE(data.desk->drafts().total().value(), 1);
    }

    void mendingGivenUpAnywhereLeavesTheDatabaseAsItWas()
    {
        DeskFolder data;
        (void)data.desk->imports().ensureSample().value();
        (void)data.create(articleWith(u"Bài"_qs, u"A"_qs));
        data.desk.reset();
        QVERIFY(tamper(dataOf(data), u"UPDATE drafts SET words = words + 1"_qs));
        settleLog(dataOf(data));
        const auto before = allBytes(dataOf(data));
        int number = 0;
        for (bool isDone = false; !isDone; ++number) {
            int looks = 0;
            const auto rescued = rescue(dataOf(data), noon(), noAt(number, looks));
            isDone = rescued.has_value();
            QVERIFY(isDone || wasGivenUp(rescued.error()));
            QVERIFY2(isDone || allBytes(dataOf(data)) == before, qPrintable(QString::number(number)));
            QVERIFY(!isDone || !rescued->kept.isEmpty());
        }
        QVERIFY(number > 6);
        data.reopen();
        QVERIFY(data.desk->doctor().value().whole());
    }

    void aDamagedBackupIsRefusedAndNothingChanges()
    {
        DeskFolder data;
        (void)data.create(articleWith(u"Bài"_qs, u"A"_qs));
        QTemporaryDir place;
        const QString file = place.filePath(u"toasoan.sqlite"_qs);
        QCOMPARE(refusal(backUp(dataOf(data), file)), QString());
        QVERIFY(tamper(place.path(), u"UPDATE contents SET bytes = x'7b7d'"_qs));
        data.desk.reset();
        QCOMPARE(restore(dataOf(data), file, noon()).error().code, ErrorCode::StoreDamaged);
        data.reopen();
        QCOMPARE(data.desk->drafts().total().value(), 1);
        QVERIFY(data.desk->doctor().value().whole());
        QVERIFY(filesOf(dataOf(data)).filter(u"before-restore"_qs).isEmpty());
    }

    /// The damage takes a draft's row and all its versions; the backup, made before, has them.
    void aDraftThatIsLostComesFromTheBackupAndADeletedOneDoesNot()
    {
        DeskFolder data;
        const DraftId lost = data.create(articleWith(u"Bài mất"_qs, u"A"_qs));
        QVERIFY(data.save(lost, articleWith(u"Bài mất"_qs, u"A hai"_qs)));
        const DraftId deleted = data.create(articleWith(u"Bài đã xóa"_qs, u"B"_qs));
        (void)data.create(articleWith(u"Bài còn"_qs, u"C"_qs));
        const auto history = data.desk->history().revisions(lost).value();
        QVERIFY(backUpInto(dataOf(data), ownBackups(dataOf(data)), noon()).value().has_value());
        QVERIFY(data.desk->drafts().trash(deleted));
        QVERIFY(data.desk->drafts().remove(deleted));
        data.desk.reset();
        for (const QString &sql : {u"PRAGMA foreign_keys = OFF"_qs, u"DELETE FROM revisions WHERE draft = '%1'"_qs,
                                   u"DELETE FROM drafts WHERE id = '%1'"_qs, u"UPDATE drafts SET words = 1 + words"_qs})
            QVERIFY(tamper(dataOf(data), sql.contains(u'%') ? sql.arg(lost.value) : sql));
        // What was deleted is still written in pages that nothing uses any more: so is it when a disk loses them.
        QVERIFY(tamper(dataOf(data), u"VACUUM"_qs));
        const auto rescued = rescue(dataOf(data), noon());
        QCOMPARE(refusal(rescued), QString());
        QCOMPARE(rescued->salvaged.fromBackups.size(), 1);
        QCOMPARE(rescued->salvaged.fromBackups.first().headline, u"Bài mất"_qs);
        QCOMPARE(rescued->salvaged.drafts, 2);
        data.reopen();
        QCOMPARE(data.desk->history().revisions(lost).value(), history);
        QCOMPARE(refusal(data.desk->drafts().open(deleted)), u"not-found draft"_qs);
        QVERIFY(data.desk->doctor().value().whole());
    }

    void alteredBytesComeBackFromTheBackup()
    {
        DeskFolder data;
        const DraftId id = data.create(articleWith(u"Bài"_qs, u"nguyên văn"_qs));
        const auto texts = textsOf(*data.desk);
        QVERIFY(backUpInto(dataOf(data), ownBackups(dataOf(data)), noon()).value().has_value());
        QVERIFY(tamper(dataOf(data), u"UPDATE contents SET bytes = x'7b7d'"_qs));
        QCOMPARE(data.desk->drafts().open(id).error().code, ErrorCode::StoreDamaged);
        data.desk.reset();
        const auto rescued = rescue(dataOf(data), noon());
        QCOMPARE(refusal(rescued), QString());
        QCOMPARE(rescued->salvaged.hurt.size(), 0);
        QVERIFY(QFile::exists(rescued->kept));
        data.reopen();
        QCOMPARE(textsOf(*data.desk), texts);
    }

    void anEncryptedFolderHasEncryptedBackupsAndIsMendedFromThem()
    {
        const QString passphrase = u"bon tu ngau nhien"_qs;
        DeskFolder data;
        for (int i = 0; i < 12; ++i)
            (void)data.create(articleWith(u"Bài %1"_qs.arg(i), u"canhconphaigiukin "_qs.repeated(200)));
        const auto texts = textsOf(*data.desk);
        data.desk.reset();
        QCOMPARE(refusal(sealFolder(dataOf(data), passphrase)), QString());
        const auto open = [&](const QString &folder) {
            return Desk::open({folder, Access::ReadWrite, systemClock(), u"An"_qs, passphrase});
        };
        QCOMPARE(backUpInto(dataOf(data), ownBackups(dataOf(data)), noon()).error().code, ErrorCode::StoreLocked);
        const auto made = backUpInto(dataOf(data), ownBackups(dataOf(data)), noon(), {}, passphrase);
        QCOMPARE(refusal(made), QString());
        const QString file = (*made)->backup.file;
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadOnly) && bytes.size() > 20000);
        QVERIFY(!bytes.readAll().contains("SQLite format"));
        QVERIFY(!backUpInto(dataOf(data), ownBackups(dataOf(data)), noon(3600), {}, passphrase).value());

        QTemporaryDir other;
        QCOMPARE(restore(other.path(), file, noon()).error().code, ErrorCode::StoreLocked);
        QCOMPARE(refusal(restore(other.path(), file, noon(), {}, passphrase)), QString());
        QCOMPARE(textsOf(*open(other.path()).value()), texts);

        QFile database(databasePath(dataOf(data)));
        QVERIFY(database.open(QIODevice::ReadWrite));
        for (qint64 at = SealHeader::size + 5 * 4136 + 99; at < database.size(); at += 3 * 4136)
            QVERIFY(database.seek(at) && database.write("x", 1) == 1);
        database.close();
        const auto rescued = rescue(dataOf(data), noon(), {}, passphrase);
        QCOMPARE(refusal(rescued), QString());
        QVERIFY(!rescued->kept.isEmpty());
        QVERIFY2(folderSealed(dataOf(data)).value(), "what was encrypted stays so");
        const auto mended = textsOf(*open(dataOf(data)).value());
        for (auto text = mended.begin(); text != mended.end(); ++text)
            QCOMPARE(*text, texts.value(text.key()));
        QVERIFY2(mended.size() + rescued->salvaged.hurt.size() >= 6, "pages are decrypted one by one");
    }

    void aWholeFolderIsLeftAsItIs()
    {
        DeskFolder data;
        (void)data.create(articleWith(u"Bài"_qs, u"A"_qs));
        data.desk.reset();
        const auto rescued = rescue(dataOf(data), noon());
        QCOMPARE(refusal(rescued), QString());
        QCOMPARE(rescued->kept, QString());
    }

    void aLostPictureComesBackFromTheChosenFolder()
    {
        DeskFolder data;
        (void)data.desk->imports().ensureSample().value();
        QTemporaryDir stick;
        QVERIFY(backUpInto(dataOf(data), stick.path(), noon()).value().has_value());
        Settings settings;
        settings.backupFolder = stick.path();
        QVERIFY(data.desk->setSettings(settings).has_value());
        const PictureId picture = data.desk->pictures().list().value().first().id;
        QVERIFY(QFile::remove(data.desk->pictures().files().path(picture)));
        data.desk.reset();
        QCOMPARE(rescue(dataOf(data), noon()).value().filesMended, 1);
        data.reopen();
        QVERIFY(data.desk->doctor().value().whole());
    }

    void aMendedFolderFindsWhatIsThereAndNothingElse()
    {
        DeskFolder data;
        const DraftId id = data.create(articleWith(u"Bài"_qs, u"nguyên văn"_qs));
        (void)data.create(articleWith(u"Bài khác"_qs, u"cầu treo"_qs));
        QVERIFY(tamper(dataOf(data), u"UPDATE drafts SET words = words + 1"_qs));
        data.desk.reset();
        QCOMPARE(refusal(rescue(dataOf(data), noon())), QString());
        data.reopen();
        const auto found = [&](const QString &words) {
            DraftFilter filter;
            filter.query = words;
            return data.desk->drafts().list(filter).value().size();
        };
        QCOMPARE(found(u"nguyen van"_qs), 1);
        QVERIFY(data.save(id, articleWith(u"Bài"_qs, u"đường sắt"_qs)).has_value());
        QCOMPARE(found(u"duong sat"_qs), 1);
        QCOMPARE(found(u"\"nguyên văn\""_qs), 0);
        QCOMPARE(found(u"cau treo"_qs), 1);
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "test_backups.moc"
