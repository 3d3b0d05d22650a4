#include "app/base/limits.h"
#include "app/desk/backups.h"
#include "app/desk/rescue.h"
#include "tests/app/desk/desk_fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("write");
    return file.fileName();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int filesIn(const QString &folder)
{
    int count = 0;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();
         files.next())
        ++count;
    return count;
}

} // namespace

class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsListedOpenedAndTakenOff()
    {
        DeskFolder data;
        QTemporaryDir desktop;
        const DraftId draft = data.create(articleWith(u"Bài"_qs, u"A"_qs));
        const QString file = write(desktop, u"ghi âm.mp3"_qs, "lời nhân chứng");
        const auto added = data.desk->attachments().add(draft, file);
        QCOMPARE(refusal(added), QString());
        QVERIFY(data.desk->attachments().add(draft, file).has_value());
        const QList<Attachment> list = data.desk->attachments().list(draft).value();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().name, u"ghi âm.mp3"_qs);
        const QString copy = data.desk->attachments().copyToOpen(list.first().number).value();
        QCOMPARE(QFileInfo(copy).fileName(), u"ghi âm.mp3"_qs);
        QCOMPARE(read(copy), QByteArray("lời nhân chứng"));
        QCOMPARE(int(QFile::permissions(copy) & (QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther)), 0);
        QVERIFY(data.desk->attachments().copyToOpen(list.first().number).has_value()); // again, over itself
        QVERIFY(data.desk->attachments().remove(list.first().number).has_value());
        QVERIFY(data.desk->attachments().list(draft)->isEmpty());
        QVERIFY(!QFile::exists(data.folder.filePath(hashedFile(u"attachments"_qs, list.first().hash))));
    }

    void theyGoForGoodWithTheirDraft()
    {
        DeskFolder data;
        QTemporaryDir desktop;
        const DraftId draft = data.create(articleWith(u"Bài"_qs, u"A"_qs));
        QVERIFY(data.desk->attachments().add(draft, write(desktop, u"a.pdf"_qs, "%PDF")).has_value());
        QVERIFY(data.desk->drafts().trash(draft).has_value());
        QCOMPARE(filesIn(data.folder.filePath(u"attachments"_qs)), 1);
        QCOMPARE(refusal(data.desk->drafts().remove(draft)), QString());
        QCOMPARE(filesIn(data.folder.filePath(u"attachments"_qs)), 0);
    }

    void bytesOfTwoDraftsStayWhileOneNeedsThem()
    {
        DeskFolder data;
        QTemporaryDir desktop;
        const QString file = write(desktop, u"a.pdf"_qs, "%PDF");
        const DraftId one = data.create(articleWith(u"Một"_qs, u"A"_qs));
        const DraftId two = data.create(articleWith(u"Hai"_qs, u"B"_qs));
        QVERIFY(data.desk->attachments().add(one, file).has_value());
        QVERIFY(data.desk->attachments().add(two, file).has_value());
        QCOMPARE(filesIn(data.folder.filePath(u"attachments"_qs)), 1);
        QVERIFY(data.desk->attachments().remove(data.desk->attachments().list(one)->first().number).has_value());
        QVERIFY(data.desk->attachments().copyToOpen(data.desk->attachments().list(two)->first().number).has_value());
    }

    void hostileNamesBecomeNames_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("name");
        QTest::newRow("folders") << u"../../etc/passwd"_qs << u"passwd"_qs;
        QTest::newRow("hidden") << u".bashrc"_qs << u"bashrc"_qs;
        QTest::newRow("option") << u"-rf"_qs << u"rf"_qs;
        QTest::newRow("turned around") << QStringLiteral("anh\u202Egpj.exe") << u"anhgpj.exe"_qs;
        QTest::newRow("control signs") << QStringLiteral("a\n\tb\u0007.pdf") << u"ab.pdf"_qs;
        QTest::newRow("nothing") << u"..."_qs << u"tep"_qs;
        QTest::newRow("long") << QString(QString(500, u'a') + u".pdf"_qs) << QString(QString(76, u'a') + u".pdf"_qs);
        QTest::newRow("Vietnamese") << u"Biên bản (số 2).docx"_qs << u"Biên bản (số 2).docx"_qs;
    }
    void hostileNamesBecomeNames()
    {
        QFETCH(QString, given);
        QFETCH(QString, name);
        QCOMPARE(attachmentName(given), name);
        QCOMPARE(attachmentName(name), name);
    }

    void whatCannotBeKeptIsRefused()
    {
        DeskFolder data;
        QTemporaryDir desktop;
        const DraftId draft = data.create(articleWith(u"Bài"_qs, u"A"_qs));
        const auto code = [&](const QString &file) { return data.desk->attachments().add(draft, file).error().code; };
        QCOMPARE(code(desktop.filePath(u"none"_qs)), ErrorCode::NotFound);
        QCOMPARE(code(desktop.path()), ErrorCode::BadInput);
        QCOMPARE(code(u"/dev/zero"_qs), ErrorCode::BadInput);
        QFile large(desktop.filePath(u"phim.mkv"_qs));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(limits::attachmentBytes + 1)); // a hole, no bytes
        QCOMPARE(code(large.fileName()), ErrorCode::TooLarge);
        QCOMPARE(filesIn(data.folder.filePath(u"attachments"_qs)), 0);
    }

    void theyNeverLeaveWithTheArticle()
    {
        DeskFolder data;
        QTemporaryDir desktop;
        const DraftId draft = data.create(articleWith(u"Bài"_qs, u"A"_qs));
        QVERIFY(data.desk->attachments().add(draft, write(desktop, u"mat.txt"_qs, "NGUONTINMAT")).has_value());
        data.approve(draft);
        const auto sent = data.desk->exports().exportPackage(draft, desktop.filePath(u"goi.tsb"_qs));
        QCOMPARE(refusal(sent), QString());
        const QByteArray package = read(desktop.filePath(u"goi.tsb"_qs));
        QVERIFY(!package.isEmpty());
        QVERIFY(!package.contains("NGUONTINMAT") && !package.contains("mat.txt"));
    }

    void backupsCarryThemAndDamageIsMended()
    {
        DeskFolder data;
        QTemporaryDir desktop;
        const DraftId draft = data.create(articleWith(u"Bài"_qs, u"A"_qs));
        QVERIFY(data.desk->attachments().add(draft, write(desktop, u"a.pdf"_qs, "%PDF-1.7")).has_value());
        const Attachment attachment = data.desk->attachments().list(draft)->first();
        QTemporaryDir stick;
        QCOMPARE(backUpInto(data.folder.path(), stick.path(), noon()).value()->filesCopied, 1);
        Settings settings;
        settings.backupFolder = stick.path();
        QVERIFY(data.desk->setSettings(settings).has_value());
        QFile file(data.folder.filePath(hashedFile(u"attachments"_qs, attachment.hash)));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write("X") == 1);
        file.close();
        QCOMPARE(data.desk->doctor()->damagedAttachments, QStringList{attachment.hash});
        QCOMPARE(data.desk->attachments().copyToOpen(attachment.number).error().code, ErrorCode::StoreDamaged);
        data.desk.reset();
        QCOMPARE(rescue(data.folder.path(), noon())->filesMended, 1);
        data.reopen();
        QVERIFY(data.desk->doctor()->whole());
    }
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "test_attachments.moc"
