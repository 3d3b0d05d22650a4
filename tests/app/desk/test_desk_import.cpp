#include "app/article/article_json.h"
#include "tests/app/desk/desk_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QString write(const DeskFolder &data, const QString &name, const QByteArray &bytes)
{
    QFile file(data.folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return file.fileName();
}

QByteArray textOf(int number)
{
    return QStringLiteral("Tít của bài báo số %1\n\nSapo của bài.\n\nĐoạn một.\n").arg(number).toUtf8();
}

} // namespace

class TestDeskImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileBecomesADraft()
    {
        DeskFolder data;
        const QByteArray bytes = QStringLiteral("Tít của bài báo mẫu\n\nSapo của bài.\n\nĐoạn một.\n").toUtf8();
        const ImportedDraft made =
            data.desk->imports().importFile(write(data, QStringLiteral("bai.txt"), bytes)).value();
        const OpenDraft open = data.desk->drafts().open(made.id).value();
        QCOMPARE(open.text.article, made.imported.article);
        QCOMPARE(open.text.article.headline, QStringLiteral("Tít của bài báo mẫu"));
        QCOMPARE(open.origin, DraftOrigin::Own);
    }

    void manyFilesAreReportedInTheirOrder()
    {
        DeskFolder data;
        QStringList files;
        for (int i = 0; i < 250; ++i)
            files.append(write(data, QStringLiteral("bai%1.txt").arg(i), textOf(i)));
        files.insert(100, data.folder.filePath(QStringLiteral("none.txt")));
        files.append(write(data, QStringLiteral("hu.docx"), "no zip"));
        QStringList reported;
        int made = 0;
        const Outcome done = data.desk->imports().importFiles(
            files, SameText::MakeAnother, {}, [&](const QString &file, const Result<ImportedDraft> &draft) {
                reported.append(file);
                made += draft.has_value() ? 1 : 0;
            });
        QVERIFY(done.has_value());
        QCOMPARE(reported, files);
        QCOMPARE(made, 250);
        QCOMPARE(data.desk->drafts().total().value(), 250);
    }

    void copyThatIsThereAlreadyMakesNoDraft()
    {
        DeskFolder data;
        const QString first = write(data, QStringLiteral("a.txt"), textOf(1));
        const QString same = write(data, QStringLiteral("b.txt"), textOf(1));
        const QString other = write(data, QStringLiteral("c.txt"), textOf(2));
        QList<ImportedDraft> made;
        const auto report = [&made](const QString &, const Result<ImportedDraft> &draft) {
            made.append(draft.value());
        };
        QVERIFY(data.desk->imports().importFiles({first, same, other}, SameText::TakeTheOther, {}, report).has_value());
        QVERIFY(!made[0].wasThere && made[1].wasThere && !made[2].wasThere);
        QCOMPARE(made[1].id, made[0].id);
        // Later on as well, also when that draft was written on; but not when it is in the trash.
        OpenDraft open = data.desk->drafts().open(made[0].id).value();
        open.text.article.headline += u'!';
        (void)data.desk->drafts().save({open.id, open.text.article, {}, {}}, QStringLiteral("saved")).value();
        QVERIFY(data.desk->imports().importFiles({same}, SameText::TakeTheOther, {}, report).has_value());
        QVERIFY(made[3].wasThere);
        QVERIFY(data.desk->drafts().trash(made[0].id).has_value());
        QVERIFY(data.desk->imports().importFiles({same}, SameText::TakeTheOther, {}, report).has_value());
        QVERIFY(!made[4].wasThere);
    }

    void whatWasReportedIsStoredWhenItIsGivenUp()
    {
        DeskFolder data;
        QStringList files;
        for (int i = 0; i < 10; ++i)
            files.append(write(data, QStringLiteral("bai%1.txt").arg(i), textOf(i)));
        int made = 0;
        const Outcome done = data.desk->imports().importFiles(
            files, SameText::MakeAnother, [](qint64 at, qint64) { return at < 4; },
            [&](const QString &, const Result<ImportedDraft> &draft) { made += draft.has_value() ? 1 : 0; });
        QVERIFY(!done.has_value());
        QVERIFY(wasGivenUp(done.error()));
        QCOMPARE(made, 4);
        QCOMPARE(data.desk->drafts().total().value(), 4);
    }

    void attachmentsOfAMailLieBesideTheDraft()
    {
        DeskFolder data;
        const auto made =
            data.desk->imports().importFile(QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/copy/thu-kem-bai.eml"));
        QVERIFY(made.has_value());
        const QList<Attachment> kept = data.desk->attachments().list(made->id).value();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].name, QStringLiteral("Công văn.pdf"));
        QFile copy(data.desk->attachments().copyToOpen(kept[0].number).value());
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QVERIFY(copy.readAll().startsWith("%PDF-1.4"));
        const OpenDraft open = data.desk->drafts().open(made->id).value();
        QVERIFY(open.text.annotations.editorNote.contains(QStringLiteral("ctv@huyenmau.example")));
    }

    void thePictureOfTheTextBeforeTrackedChangesIsKeptToo_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"pandoc.docx", "libreoffice.docx", "libreoffice.odt"})
            QTest::newRow(file) << QString(u"" TOASOAN_SOURCE_DIR "/tests/data/copy/"_qs + QLatin1String(file));
    }

    /// Without it the redline says that the picture was changed.
    void thePictureOfTheTextBeforeTrackedChangesIsKeptToo()
    {
        QFETCH(QString, file);
        DeskFolder data;
        const DraftId draft = data.desk->imports().importFile(file).value().id;
        const QList<Revision> revisions = data.desk->history().revisions(draft).value();
        QCOMPARE(revisions.size(), 2);
        const auto pictures = [](const Article &article) {
            QList<QString> ids;
            for (const Block &block : article.body) {
                if (const auto *figure = std::get_if<Figure>(&block.content))
                    ids.append(figure->picture ? figure->picture->id.value : QString());
            }
            return ids;
        };
        const auto change = data.desk->history().change(draft, revisions[0].id).value();
        const Article earlier = data.desk->history().revision(draft, revisions[1].id.value).value().article;
        QVERIFY(!pictures(change.text.article).value(0).isEmpty());
        QCOMPARE(pictures(earlier), pictures(change.text.article));
        for (const BlockComparison &block : change.comparison.blocks)
            QVERIFY(!block.attributes.contains(u"picture"_qs));
    }

    void referencesOfHtmlInAPlainTextAreLetters()
    {
        DeskFolder data;
        const QByteArray text =
            "Ch&#7907; qu&ecirc; h&#7885;p l&#7841;i\n\nB&agrave; con Qu\u1ef3nh H\u00f2a \u0111i t&#7915; s&aacute;ng "
            "s&#7899;m, gi&aacute; 5 &lt; 6 ngh&igrave;n.\n";
        const QString file = write(data, QStringLiteral("cu.txt"), text);
        const Imported imported = data.desk->imports().importFile(file).value().imported;
        QCOMPARE(imported.article.headline, QStringLiteral("Chợ quê họp lại"));
        QCOMPARE(imported.article.sapo, QStringLiteral("Bà con Quỳnh Hòa đi từ sáng sớm, giá 5 < 6 nghìn."));
        QCOMPARE(imported.warnings.first().code, QStringLiteral("encoding"));
        GuardedReader reader; // chosen by a person: letters beside the references stay as they are
        QCOMPARE(readCopyFileAs(reader, file, LegacyEncoding::HtmlEntities).value().article.sapo,
                 imported.article.sapo);
    }

    void whatCannotBeReadMakesNoDraft()
    {
        DeskFolder data;
        QVERIFY(!data.desk->imports().importFile(write(data, QStringLiteral("bai.json"), "{")));
        QVERIFY(!data.desk->imports().importFile(data.folder.filePath(QStringLiteral("none.txt"))));
        QVERIFY(data.desk->drafts().list({}).value().isEmpty());
    }

    void picturesBesideAPageComeAlong()
    {
        DeskFolder data;
        QFile picture(QStringLiteral(":/sample/anh-mau.jpg"));
        QVERIFY(picture.open(QIODevice::ReadOnly));
        (void)write(data, QStringLiteral("anh.jpg"), picture.readAll());
        const QString page = write(data, QStringLiteral("bai.html"),
                                   "<h1>Tit cua bai</h1><p>Sapo.</p><p>Doan mot.</p><img src='anh.jpg' alt='co'>"
                                   "<p>Doan hai.</p><img src='../../etc/passwd' alt='khong'>");
        const Imported imported = data.desk->imports().importFile(page).value().imported;
        QList<bool> pictured;
        for (const Block &block : imported.article.body) {
            if (const auto *figure = std::get_if<Figure>(&block.content))
                pictured.append(figure->picture.has_value());
        }
        QCOMPARE(pictured, QList<bool>({true, false}));
        QStringList missing;
        for (const ImportWarning &warning : imported.warnings) {
            if (warning.code == u"picture-missing")
                missing.append(warning.args.first());
        }
        QCOMPARE(missing, QStringList{QStringLiteral("khong")});
    }

    void aFileIsReadInTheEncodingThatIsChosen()
    {
        DeskFolder data;
        const QByteArray tcvn = "C\xe9ng h\xdf"
                                "a\n\nSapo.\n\nx\xb7 h\xe9i\n";
        const QString file = write(data, QStringLiteral("cu.txt"), tcvn);
        GuardedReader reader;
        QCOMPARE(readCopyFileAs(reader, file, LegacyEncoding::Tcvn3).value().article.headline,
                 QStringLiteral("Cộng hòa"));
        QVERIFY(data.desk->drafts().list({}).value().isEmpty());
    }

    void theSampleComesOnceAndOnlyIntoAFreshFolder()
    {
        DeskFolder data;
        const auto sample = data.desk->imports().ensureSample().value();
        QVERIFY(sample.has_value());
        const OpenDraft open = data.desk->drafts().open(*sample).value();
        QCOMPARE(open.origin, DraftOrigin::Sample);
        QCOMPARE(open.text.article.sections, QStringList{QStringLiteral("Bài mẫu")});
        int pictures = 0;
        for (const Block &block : open.text.article.body) {
            const auto *figure = std::get_if<Figure>(&block.content);
            if (figure && figure->picture && data.desk->pictures().files().contains(figure->picture->id))
                ++pictures;
        }
        QCOMPARE(pictures, 1);
        QCOMPARE(data.desk->pictures().list().value().size(), 1);

        QVERIFY(data.desk->drafts().trash(*sample).has_value());
        data.reopen();
        QVERIFY(!data.desk->imports().ensureSample().value());

        DeskFolder used;
        (void)used.create({});
        QVERIFY(!used.desk->imports().ensureSample().value());
    }
};

QTEST_GUILESS_MAIN(TestDeskImport)
#include "test_desk_import.moc"
