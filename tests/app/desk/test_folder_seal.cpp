#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/desk/article_template.h"
#include "app/desk/backups.h"
#include "app/desk/folder_seal.h"
#include "app/desk/settling.h"
#include "app/desk/text_snippets.h"
#include "app/store/sealing/sealing.h"
#include "tests/app/desk/desk_fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const QString passphrase = QStringLiteral("bốn từ ngẫu nhiên");
const QString marker = QStringLiteral("xqkinmatqx");
constexpr qsizetype plenty = 1 << 26;

/// A guess costs nothing here.
Result<SealedFolder> sealed(const QString &folder, const QString &secret)
{
    return sealFolder(folder, secret, {}, KeyCost{1, 8192});
}

QString marked(const QString &what)
{
    return what + u' ' + marker;
}

/// Files below a folder whose bytes or name hold the marker, in either encoding, and databases that are not encrypted:
/// texts are packed there.
QStringList tellingFiles(const QString &folder)
{
    QStringList telling;
    const QByteArray wide(reinterpret_cast<const char *>(marker.utf16()), marker.size() * 2);
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        const QByteArray bytes = readFile(path, plenty).value();
        if (path.contains(marker) || bytes.contains(marker.toUtf8()) || bytes.contains(wide)
            || bytes.startsWith("SQLite format"))
            telling.append(path.mid(folder.size() + 1));
    }
    return telling;
}

/// The settings that say what somebody writes about.
Settings tellingSettings()
{
    Settings settings;
    settings.language = QStringLiteral("en");
    settings.name = marked(u"Người"_qs);
    settings.dictionaryWords = {marker};
    settings.ignoredAlways = {{QStringLiteral("x"), marker}};
    settings.archive.searches = {{QStringLiteral("Tìm"), marker}};
    return settings;
}

/// A folder in which everything that holds words or pictures holds the marker.
struct TellingFolder : DeskFolder
{
    QTemporaryDir outside;
    DraftId draft;
    PictureId picture;
    TextSnippet snippet{marked(u"Đoạn"_qs), {}, marked(u"Câu"_qs)};

    TellingFolder()
    {
        fill();
        if (!backUpInto(data(), ownBackups(data()), noon()))
            qFatal("no backup");
        desk->previews().write(draft, desk->drafts().open(draft)->text.article).value();
        desk->attachments().copyToOpen(desk->attachments().list(draft)->first().number).value();
        (void)writeDurably(data() + u"/toasoan.sqlite.damaged-x"_qs, marker.toUtf8());
        (void)writeDurably(data() + u"/.abcdef.part"_qs, marker.toUtf8());
    }

    [[nodiscard]] QString data() const { return folder.path(); }

    void fill()
    {
        Article article = articleWith(marked(u"Tít"_qs), marked(u"Thân bài"_qs));
        const QByteArray jpeg = readFile(u":/sample/anh-mau.jpg"_qs, plenty).value() + marker.toUtf8();
        Figure figure;
        figure.picture = desk->pictures().add(jpeg).value();
        picture = figure.picture->id;
        figure.caption = plainText(marked(u"Chú thích"_qs));
        article.body.append(newBlock(figure));
        draft = create(article);
        Annotations annotations;
        annotations.sourceNotes = marked(u"Nguồn tin"_qs);
        if (!desk->drafts().journal({draft, article, annotations, {}, JournalFate::Superseded}))
            qFatal("no journal");
        const QString file = outside.filePath(marked(u"ghi âm"_qs) + u".txt"_qs);
        if (!writeDurably(file, marked(u"lời"_qs).toUtf8()) || !desk->attachments().add(draft, file)
            || !saveSnippet(desk->files(), snippet) || !saveTemplate(desk->files(), marked(u"Mẫu"_qs), article)
            || !desk->setSettings(tellingSettings()))
            qFatal("not filled");
    }

    [[nodiscard]] Result<std::unique_ptr<Desk>> open(const QString &secret)
    {
        DeskOptions with = options();
        with.secret = secret;
        return Desk::open(with);
    }

    /// Whether all of it is as it was put in.
    void check(Desk &with) const
    {
        QCOMPARE(with.settings().value(), tellingSettings());
        const OpenDraft opened = with.drafts().open(draft).value();
        QCOMPARE(opened.text.article.headline, marked(u"Tít"_qs));
        QCOMPARE(opened.text.annotations.sourceNotes, marked(u"Nguồn tin"_qs));
        QVERIFY(with.pictures().files().bytes(picture).value().endsWith(marker.toUtf8()));
        QCOMPARE(loadSnippets(with.files()).usable, QList<TextSnippet>{snippet});
        QCOMPARE(loadTemplates(with.files()).problems.size(), 0);
        QCOMPARE(loadTemplates(with.files()).usable.last().name, marked(u"Mẫu"_qs));
        const QString copy = with.attachments().copyToOpen(with.attachments().list(draft)->first().number).value();
        QCOMPARE(readFile(copy, plenty).value(), marked(u"lời"_qs).toUtf8());
        QVERIFY(with.doctor().value().whole());
    }
};

} // namespace

class TestFolderSeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfAnEncryptedFolderCanBeRead()
    {
        TellingFolder plain;
        QVERIFY2(tellingFiles(plain.data()).size() > 10, "or this sees nothing");
        plain.desk.reset();
        const auto done = sealed(plain.data(), passphrase);
        QCOMPARE(refusal(done), QString());
        QVERIFY(!done->unfinished && !isUnsettled(plain.data()));
        QCOMPARE(tellingFiles(plain.data()), QStringList());
        QCOMPARE(loadSettings(plain.data())->language, u"en"_qs); // for the window that asks for the passphrase

        auto desk = plain.open(passphrase).value();
        plain.check(*desk);
        desk->dropReadableCopies(); // attachments are opened by other programs
        QCOMPARE(tellingFiles(plain.data()), QStringList());
        plain.desk = std::move(desk); // and what comes in afterwards
        plain.fill();
        QVERIFY(plain.desk->previews().write(plain.draft, articleWith(marker, marker)));
        plain.desk->dropReadableCopies();
        plain.desk.reset();
        QCOMPARE(tellingFiles(plain.data()), QStringList());
    }

    void backupsOfAnEncryptedFolderCannotBeReadAndBringAllOfItBack()
    {
        TellingFolder plain;
        QTemporaryDir stick;
        QVERIFY(backUpInto(plain.data(), stick.path(), noon())); // readable, and its pictures lie there
        for (const Backup &old : backupsIn(stick.path()))
            QVERIFY(QFile::rename(old.file, plain.outside.filePath(QFileInfo(old.file).fileName())));
        plain.desk.reset();
        const QString recovery = sealed(plain.data(), passphrase).value().recovery;
        QVERIFY(backUpInto(plain.data(), stick.path(), noon(3600), {}, passphrase));
        QCOMPARE(tellingFiles(stick.path()), QStringList());

        QTemporaryDir fresh;
        const QString file = backupsIn(stick.path()).first().file;
        QCOMPARE(refusal(restore(fresh.path(), file, noon(), {}, recovery)), QString()); // the passphrase is lost
        QCOMPARE(tellingFiles(fresh.path()), QStringList());
        auto desk = Desk::open({fresh.path(), Access::ReadWrite, systemClock(), u"An"_qs, passphrase}).value();
        QVERIFY(desk->pictures().files().bytes(plain.picture).value().endsWith(marker.toUtf8()));
        QVERIFY(desk->doctor().value().whole());
        desk.reset();

        // One that was made before the encryption, with pictures that were encrypted since.
        const QString old =
            plain.data() + u"/backups/"_qs + backupsIn(ownBackups(plain.data())).first().file.section(u'/', -1);
        QVERIFY(sealOf(old).value().has_value());
        for (const QFileInfo &before : QDir(plain.outside.path()).entryInfoList({u"*.sqlite"_qs}, QDir::Files)) {
            QVERIFY(QFile::copy(before.filePath(), stick.filePath(before.fileName())));
            QCOMPARE(refusal(restore(plain.data(), stick.filePath(before.fileName()), noon(), {}, passphrase)),
                     QString());
        }
        QVERIFY(!folderSealed(plain.data()).value());
        plain.check(*plain.open({}).value());
    }

    void decryptingBringsEverythingBackAsItWas()
    {
        TellingFolder plain;
        const QByteArray settings = readFile(plain.data() + u"/settings.json"_qs, plenty).value();
        plain.desk.reset();
        QVERIFY(sealed(plain.data(), passphrase));
        QCOMPARE(unsealFolder(plain.data(), u"một câu khác hẳn"_qs).error().code, ErrorCode::WrongPassphrase);
        QVERIFY2(plain.open(passphrase).has_value(), "a wrong guess changes nothing");
        QCOMPARE(refusal(unsealFolder(plain.data(), passphrase)), QString());
        QVERIFY(!QFile::exists(plain.data() + u"/settings.sealed"_qs));
        QCOMPARE(readFile(plain.data() + u"/settings.json"_qs, plenty).value(), settings);
        QCOMPARE(readFile(plain.data() + u"/toasoan.sqlite.damaged-x"_qs, plenty).value(), marker.toUtf8());
        plain.check(*plain.open({}).value());
        QTemporaryDir fresh;
        QVERIFY(restore(fresh.path(), backupsIn(ownBackups(plain.data())).first().file, noon()));
    }

    void aNewPassphraseRewritesOneBlockAlone()
    {
        TellingFolder plain;
        plain.desk.reset();
        QVERIFY(sealed(plain.data(), passphrase));
        const auto bytes = [&] {
            QMap<QString, QString> hashes;
            QDirIterator each(plain.data(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (each.hasNext()) {
                const QString path = each.next();
                hashes.insert(path, sha256OfFile(path));
            }
            return hashes;
        };
        const auto before = bytes();
        const QByteArray database = readFile(databasePath(plain.data()), plenty).value();
        QCOMPARE(refusal(changeFolderPassphrase(plain.data(), passphrase, u"năm từ khác hẳn"_qs)), QString());
        auto after = bytes();
        QCOMPARE(readFile(databasePath(plain.data()), plenty)->mid(SealHeader::size), database.mid(SealHeader::size));
        after.insert(databasePath(plain.data()), before.value(databasePath(plain.data())));
        QCOMPARE(after, before);
        QCOMPARE(plain.open(passphrase).error().code, ErrorCode::WrongPassphrase);
        plain.check(*plain.open(u"năm từ khác hẳn"_qs).value());
    }

    void whatWasBrokenOffIsFinishedByTheNextOpening()
    {
        TellingFolder plain;
        plain.desk.reset();
        QVERIFY(sealed(plain.data(), passphrase));
        QVERIFY(noteUnsettled(plain.data())); // as if only the database had been done
        const QString strange = plain.data() + u"/snippets/tay.json"_qs;
        QVERIFY(writeDurably(strange, R"({"format":"toasoan-snippet","version":1,"name":"Tay","text":"xqkinmatqx"})"));
        QCOMPARE(tellingFiles(plain.data()), QStringList{u"snippets/tay.json"_qs});
        QCOMPARE(loadSnippets(plain.open(passphrase).value()->files()).usable.size(), 2);
        QCOMPARE(tellingFiles(plain.data()), QStringList());
        QVERIFY(!isUnsettled(plain.data()));
        QCOMPARE(refusal(sealed(plain.data(), passphrase)), u"refused sealed already"_qs);
    }

    void encryptingThatWasBrokenOffIsRepeatedWithANewRecoveryCode()
    {
        TellingFolder plain;
        plain.desk.reset();
        const QString lost = sealed(plain.data(), passphrase).value().recovery;
        QVERIFY(noteUnsettled(plain.data()));
        QCOMPARE(sealed(plain.data(), u"một câu khác hẳn"_qs).error().code, ErrorCode::WrongPassphrase);
        const QString seen = sealed(plain.data(), passphrase).value().recovery;
        QCOMPARE(plain.open(lost).error().code, ErrorCode::WrongPassphrase);
        plain.check(*plain.open(seen).value());
    }
};

QTEST_GUILESS_MAIN(TestFolderSeal)
#include "test_folder_seal.moc"
