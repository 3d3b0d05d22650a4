#include "app/article/article_json.h"
#include "app/base/progress.h"
#include "app/exchange/importers/guarded/guarded_reader.h"
#include "app/exchange/importers/guarded/imported_form.h"
#include "app/exchange/importers/importers.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace toasoan;

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/copy/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Without what is made at random: ids of blocks and threads.
QByteArray shapeOf(const Imported &imported)
{
    Article article = imported.article;
    for (qsizetype i = 0; i < article.body.size(); ++i)
        article.body[i].id = {QStringLiteral("b%1").arg(i)};
    return toCanonicalJson(article);
}

QString program(const QTemporaryDir &folder, const QString &name, const QByteArray &script)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script) < 0)
        qFatal("no file");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

const QByteArray html = "<h1>Tít của bài</h1><p>Sapo của bài.</p><p>Đoạn một.</p>";
const QByteArray oldWord = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(1000, '\0');

} // namespace

class TestGuardedReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChildReadsWhatWeWouldHaveRead_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"pandoc.docx", "libreoffice.docx", "libreoffice.odt", "libreoffice.rtf", "pandoc.odt",
                                 "bai.md", "thu-html.eml", "thu-kem-bai.eml"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void theChildReadsWhatWeWouldHaveRead()
    {
        QFETCH(QString, file);
        const auto guarded = m_reader.read(file, bytesOf(file));
        const auto here = importBytes(file, bytesOf(file));
        QVERIFY(guarded.has_value() && here.has_value());
        QCOMPARE(shapeOf(*guarded), shapeOf(*here));
        QCOMPARE(guarded->hasChanges, here->hasChanges);
        QCOMPARE(guarded->before.has_value(), here->before.has_value());
        QCOMPARE(guarded->pictures.size(), here->pictures.size());
        for (qsizetype i = 0; i < here->pictures.size(); ++i)
            QCOMPARE(guarded->pictures[i].bytes, here->pictures[i].bytes);
        QCOMPARE(guarded->annotations.editorNote, here->annotations.editorNote);
        QCOMPARE(guarded->annotations.threads.size(), here->annotations.threads.size());
        QCOMPARE(guarded->removed, here->removed);
        QCOMPARE(guarded->warnings, here->warnings);
        QCOMPARE(guarded->notes, here->notes);
        QCOMPARE(guarded->attached.size(), here->attached.size());
    }

    void itsSentencesAreInOurLanguage()
    {
        const auto refused = m_reader.read(u"bai.docx"_qs, "no zip");
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().detail, importBytes(u"bai.docx"_qs, "no zip").error().detail);
    }

    void aChildThatDiesIsReplaced()
    {
        QTemporaryDir folder;
        GuardedReader reader({.helper = program(folder, u"helper"_qs, "exit 3\n")});
        const auto read = reader.read(u"bai.html"_qs, html);
        QVERIFY(!read.has_value());
        QCOMPARE(int(read.error().code), int(ErrorCode::BadInput));
        QCOMPARE(read.error().detail, u"the file broke the program that reads it"_qs);
    }

    void aChildOutOfMemoryIsSaidToBe()
    {
        QTemporaryDir folder;
        GuardedReader reader({.helper = program(folder, u"helper"_qs, "exit 77\n")});
        const auto read = reader.read(u"bai.html"_qs, html);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().detail, u"reading the file took too much memory"_qs);
    }

    void aChildThatLiesIsNotBelieved()
    {
        QTemporaryDir folder;
        for (const char *answer :
             {"\\020\\0\\0\\0\\0\\0\\0\\0aaaaaaaaaaaaaaaa", "\\377\\377\\377\\377\\377\\377\\377\\377"}) {
            GuardedReader reader(
                {.helper = program(folder, u"helper"_qs, QByteArray("printf '") + answer + "'; sleep 60\n")});
            QVERIFY(!reader.read(u"bai.html"_qs, html).has_value());
        }
    }

    void cancellingEndsTheChild()
    {
        QTemporaryDir folder;
        GuardedReader reader({.helper = program(folder, u"helper"_qs, "exec sleep 600\n")});
        int asked = 0;
        const auto read = reader.read(u"bai.html"_qs, html, [&asked] { return ++asked < 3; });
        QVERIFY(!read.has_value());
        QVERIFY(wasGivenUp(read.error()));
        QCOMPARE(reader.endChild().signal, SIGKILL);
    }

    void aMissingHelperIsSaidPlainly()
    {
        GuardedReader reader({.helper = u"/nowhere/toasoan-helper"_qs});
        const auto read = reader.read(u"bai.html"_qs, html);
        QVERIFY(!read.has_value());
        QCOMPARE(int(read.error().code), int(ErrorCode::ProgramMissing));
        QVERIFY(reader.read(u"bai.txt"_qs, "Tít\n\nSapo.\n").has_value()); // needs none
    }

    void aDocumentOfOldWordIsConvertedFirst()
    {
        QTemporaryDir folder;
        const QByteArray copyDocx = "for last; do :; done\ncp " TOASOAN_SOURCE_DIR
                                    "/tests/data/copy/libreoffice.docx \"$(dirname \"$last\")/copy.docx\"\n";
        program(folder, u"soffice"_qs, copyDocx);
        GuardedReader reader({.converterFolders = {folder.path()}});
        const auto read = reader.read(u"bai.doc"_qs, oldWord);
        QVERIFY(read.has_value());
        QCOMPARE(read->article.headline, u"Bà con Hưng Hòa gặt chạy lũ"_qs);
    }

    void libreOfficeConvertsOldWord()
    {
        if (QStandardPaths::findExecutable(u"soffice"_qs).isEmpty())
            QSKIP("no LibreOffice here");
        const auto old = m_reader.read(u"bai.doc"_qs, bytesOf(u"made/bai-2-office.doc"_qs));
        const auto now = m_reader.read(u"bai.docx"_qs, bytesOf(u"made/bai-2-pandoc.docx"_qs));
        QVERIFY(old.has_value() && now.has_value());
        QCOMPARE(old->article.headline, now->article.headline);
        QCOMPARE(old->article.body.size(), now->article.body.size());
        QCOMPARE(old->pictures.size(), 1);
    }

    void otherConvertersGiveTheWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("antiword") << u"antiword"_qs;
        QTest::newRow("catdoc") << u"catdoc"_qs;
    }

    void otherConvertersGiveTheWords()
    {
        QFETCH(QString, name);
        const QString installed = QStandardPaths::findExecutable(name);
        if (installed.isEmpty())
            QSKIP("not installed here");
        QTemporaryDir folder; // where it is the only one
        QVERIFY(QFile::link(installed, folder.filePath(name)));
        GuardedReader reader({.converterFolders = {folder.path()}});
        const auto old = reader.read(u"bai.doc"_qs, bytesOf(u"made/bai-2-office.doc"_qs));
        const auto now = m_reader.read(u"bai.docx"_qs, bytesOf(u"made/bai-2-pandoc.docx"_qs));
        QVERIFY(old.has_value() && now.has_value());
        QCOMPARE(old->article.headline, now->article.headline);
        QCOMPARE(old->article.sapo, now->article.sapo);
    }

    void aProgramThatPrintsWordsWillDo()
    {
        QTemporaryDir folder;
        program(folder, u"catdoc"_qs, "printf 'Tít của bài\\n\\nSapo của bài.\\n'\n");
        GuardedReader reader({.converterFolders = {folder.path()}});
        const auto read = reader.read(u"bai.doc"_qs, oldWord);
        QVERIFY(read.has_value());
        QCOMPARE(read->article.sapo, u"Sapo của bài."_qs);
    }

    void theCopyOfAnOldDocumentNeverLiesOnTheDisk()
    {
        QTemporaryDir folder;
        QTemporaryDir ours; // the session's own place
        const auto place = qScopeGuard([old = qgetenv("XDG_RUNTIME_DIR")] { qputenv("XDG_RUNTIME_DIR", old); });
        qputenv("XDG_RUNTIME_DIR", ours.path().toLocal8Bit());
        program(folder, u"antiword"_qs,
                "for last; do :; done\nprintf 'Tít\\n\\n'; readlink $last\nhead -c 4 $last | od -An -tx1\n");
        GuardedReader reader({.converterFolders = {folder.path()}});
        const auto read = reader.read(u"bai.doc"_qs, oldWord);
        QVERIFY(read.has_value());
        QVERIFY(read->article.sapo.startsWith(u"/memfd:"));
        QCOMPARE(plainText(std::get<Paragraph>(read->article.body.first().content).text), u"d0 cf 11 e0"_qs);
        QVERIFY(QDir(ours.path()).isEmpty());
    }

    void whatLibreOfficeReadsAndWritesGoesAtOnce()
    {
        QTemporaryDir folder;
        QTemporaryDir ours;
        const auto place = qScopeGuard([old = qgetenv("XDG_RUNTIME_DIR")] { qputenv("XDG_RUNTIME_DIR", old); });
        qputenv("XDG_RUNTIME_DIR", ours.path().toLocal8Bit());
        program(folder, u"soffice"_qs, "for last; do :; done\ncp $last \"$(dirname $last)/copy.docx\"\nexit 1\n");
        GuardedReader reader({.converterFolders = {folder.path()}});
        QVERIFY(!reader.read(u"bai.doc"_qs, oldWord).has_value());
        const QStringList left = QDir(ours.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(left.size(), 1); // where it keeps its profile for the next file
        QVERIFY(QDir(ours.filePath(left.first())).isEmpty(QDir::Files | QDir::NoDotAndDotDot));
    }

    void aConverterThatFailsOrHangsIsNotWaitedFor()
    {
        QTemporaryDir folder;
        program(folder, u"soffice"_qs, "exit 0\n"); // wrote nothing
        GuardedReader reader({.converterFolders = {folder.path()}});
        const auto failed = reader.read(u"bai.doc"_qs, oldWord);
        QVERIFY(!failed.has_value());
        QCOMPARE(int(failed.error().code), int(ErrorCode::BadInput));
        program(folder, u"soffice"_qs, "sleep 600 & sleep 600\n");
        int asked = 0;
        const auto hung = reader.read(u"bai.doc"_qs, oldWord, [&asked] { return ++asked < 4; });
        QVERIFY(!hung.has_value());
        QVERIFY(wasGivenUp(hung.error()));
    }

    void withoutAConverterThatIsSaid()
    {
        QTemporaryDir folder;
        GuardedReader reader({.converterFolders = {folder.path()}});
        const auto read = reader.read(u"bai.doc"_qs, oldWord);
        QVERIFY(!read.has_value());
        QCOMPARE(int(read.error().code), int(ErrorCode::ProgramMissing));
        QCOMPARE(read.error().args.first(), u"doc"_qs);
    }

    void whatIsCalledDocMayBeSomethingElse()
    {
        QCOMPARE(kindOfCopy(u"a.doc"_qs, "{\\rtf1 a}"), u"rtf"_qs);
        QCOMPARE(kindOfCopy(u"a.doc"_qs, bytesOf(u"pandoc.docx"_qs)), u"docx"_qs);
        QCOMPARE(kindOfCopy(u"a.doc"_qs, "\xef\xbb\xbf<html>"), u"html"_qs);
        QCOMPARE(kindOfCopy(u"a.doc"_qs, "MIME-Version: 1.0\r\n"), u"eml"_qs);
        QCOMPARE(kindOfCopy(u"a.DOC"_qs, oldWord), u"doc"_qs);
        QTemporaryDir folder; // no converter is needed for it
        GuardedReader reader({.converterFolders = {folder.path()}});
        const auto read = reader.read(u"bai.doc"_qs, bytesOf(u"libreoffice.rtf"_qs));
        QVERIFY(read.has_value());
        QVERIFY(read->hasChanges);
    }

    void oneChildReadsManyFiles()
    {
        GuardedReader reader;
        QVERIFY(reader.read(u"a.html"_qs, html).has_value());
        for (int i = 0; i < 30; ++i)
            QCOMPARE(reader.read(u"a.html"_qs, html)->article.headline, u"Tít của bài"_qs);
        QVERIFY(reader.endChild().peakBytes > 0);
        QVERIFY(reader.read(u"a.html"_qs, html).has_value());
    }

    void everyCutAnswerIsRefused()
    {
        const auto copy = importBytes(u"thu-kem-bai.eml"_qs, bytesOf(u"thu-kem-bai.eml"_qs));
        const QByteArray bytes = toBytes(copy);
        QVERIFY(importedFromBytes(bytes).has_value());
        for (qsizetype size = 0; size < bytes.size(); size += size < 2000 ? 1 : 997)
            QVERIFY(!importedFromBytes(bytes.left(size)).has_value());
        QVERIFY(!importedFromBytes(bytes + 'a').has_value());
    }

private:
    GuardedReader m_reader;
};

QTEST_GUILESS_MAIN(TestGuardedReader)
#include "test_guarded_reader.moc"
