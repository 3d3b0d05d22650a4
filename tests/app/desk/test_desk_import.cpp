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

    void whatCannotBeReadMakesNoDraft()
    {
        DeskFolder data;
        QVERIFY(!data.desk->imports().importFile(write(data, QStringLiteral("bai.json"), "{")));
        QVERIFY(!data.desk->imports().importFile(data.folder.filePath(QStringLiteral("none.txt"))));
        QVERIFY(data.desk->drafts().list({}).value().isEmpty());
    }

    void theSameCopyAgainIsKnown()
    {
        DeskFolder data;
        const QByteArray bytes = QStringLiteral("Tít của bài báo mẫu\n\nSapo của bài.\n\nĐoạn một.\n").toUtf8();
        auto &imports = data.desk->imports();
        const ImportedDraft made = imports.importFile(write(data, QStringLiteral("a.txt"), bytes)).value();
        const QString again = write(data, QStringLiteral("b.txt"), bytes);
        const ImportedDraft known = imports.importFile(again, Duplicates::Skip).value();
        QVERIFY(known.wasThere);
        QCOMPARE(known.id, made.id);
        QCOMPARE(data.desk->drafts().total().value(), 1);
        Article edited = made.imported.article;
        edited.headline += u'!';
        QVERIFY(data.desk->drafts().save({made.id, edited, {}, {}}, QStringLiteral("edited")).has_value());
        QVERIFY(imports.importFile(again, Duplicates::Skip).value().wasThere); // it was that once
        QVERIFY(!imports.importFile(again, Duplicates::Take).value().wasThere);
        QCOMPARE(data.desk->drafts().total().value(), 2);
    }

    void whatLiesInTheTrashComesAnew()
    {
        DeskFolder data;
        const QString file = write(data, QStringLiteral("a.txt"), "Tit cua bai\n\nSapo.\n\nDoan.\n");
        const ImportedDraft made = data.desk->imports().importFile(file).value();
        QVERIFY(data.desk->drafts().trash(made.id).has_value());
        QVERIFY(!data.desk->imports().importFile(file, Duplicates::Skip).value().wasThere);
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
        QCOMPARE(data.desk->imports().readAs(file, LegacyEncoding::Tcvn3).value().article.headline,
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
