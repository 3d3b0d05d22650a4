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
