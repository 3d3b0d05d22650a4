#include "tests/ui/window/next_dialog.h"
#include "tests/ui/window/open_window.h"
#include "ui/panels/choice_bar.h"
#include "ui/window/copy_commands.h"
#include "ui/window/encoding_dialog.h"
#include "ui/window/import_commands.h"

#include <QApplication>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const QString copyText = u"Chợ quê họp lại\n\n(Baomau.vn) - Sáng nay, chợ họp.\n\nĐoạn một.\n\nĐoạn hai.\n"_qs;

struct Workplace : OpenWindow
{
    QTemporaryDir files;

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    [[nodiscard]] ImportCommands &imports() const { return window.copy().imports(); }
    [[nodiscard]] ChoiceBar &bar() const { return window.copy().bar(); }
    [[nodiscard]] QListWidget &list() const { return *bar().findChild<QListWidget *>(); }
    [[nodiscard]] Article article() const { return editor().snapshot(); }
    void bringIn(const QString &path)
    {
        imports().bringIn({path});
        QTRY_COMPARE_WITH_TIMEOUT(article().headline, u"Chợ quê họp lại"_qs, patience);
    }
};

} // namespace

class TestImportCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDialogOffersAllThatCanBeRead()
    {
        const QString filter = importFilter();
        for (const char *pattern : {"*.docx", "*.odt", "*.rtf", "*.html", "*.md", "*.txt", "*.json"})
            QVERIFY2(filter.section(u";;"_qs, 0, 0).contains(QLatin1String(pattern)), pattern);
        QVERIFY(isImportable(u"/a/B.DOCX"_qs));
        QVERIFY(!isImportable(u"/a/b.jpg"_qs));
        QVERIFY(!isImportable(u"/a/b"_qs));
    }

    void whatWasRecognizedIsShownAndTurnedByOneKey()
    {
        Workplace desk;
        desk.bringIn(desk.write(u"a.txt"_qs, copyText.toUtf8()));
        QVERIFY(desk.bar().isVisible());
        QVERIFY(!desk.bar().isOpen());
        desk.window.run(Command::CopyReport);
        QVERIFY(desk.bar().isOpen());
        const Article first = desk.article();
        QCOMPARE(first.sourceTag, u"(Baomau.vn)"_qs);
        QTest::keyClick(&desk.list(), Qt::Key_1); // the headline
        QCOMPARE(desk.article().headline, QString());
        QCOMPARE(plainText(std::get<Paragraph>(desk.article().body.first().content).text), u"Chợ quê họp lại"_qs);
        QTest::keyClick(&desk.list(), Qt::Key_2); // the source tag
        QCOMPARE(desk.article().sapo, u"(Baomau.vn) - Sáng nay, chợ họp."_qs);
        QTest::keyClick(&desk.list(), Qt::Key_2);
        QTest::keyClick(&desk.list(), Qt::Key_1);
        QCOMPARE(desk.article(), first);
        QTest::keyClick(&desk.list(), Qt::Key_3);
        QVERIFY(desk.article().sapo.isEmpty());
        desk.window.run(Command::Undo);
        QCOMPARE(desk.article(), first);
    }

    void thePieceThatWasEditedAwayIsSaidToBe()
    {
        Workplace desk;
        desk.bringIn(desk.write(u"a.txt"_qs, copyText.toUtf8()));
        desk.editor().setTextCursor(desk.editor().document()->find(u"Chợ quê họp lại"_qs));
        QTest::keyClick(&desk.editor(), Qt::Key_Backspace);
        desk.window.run(Command::CopyReport);
        const Article now = desk.article();
        QTest::keyClick(&desk.list(), Qt::Key_1);
        QCOMPARE(desk.article(), now);
        QVERIFY(desk.bar().lines().first().isOn);
        QVERIFY(!desk.message().isEmpty());
    }

    void theSameFileAgainOpensItsDraft()
    {
        Workplace desk;
        const QString path = desk.write(u"a.txt"_qs, copyText.toUtf8());
        desk.bringIn(path);
        const DraftId first = desk.window.article().draft();
        desk.window.run(Command::NewArticle);
        QTRY_VERIFY_WITH_TIMEOUT(desk.article().headline.isEmpty(), patience);
        desk.bringIn(path);
        QCOMPARE(desk.window.article().draft(), first);
        QVERIFY(desk.message().contains(u"Chợ quê họp lại"));
    }

    void manyFilesComeWithAReportOfEach()
    {
        Workplace desk;
        QStringList paths;
        for (int i = 0; i < 12; ++i)
            paths.append(desk.write(QStringLiteral("bai-%1.txt").arg(i), copyText.toUtf8() + QByteArray::number(i)));
        paths.append(desk.write(u"lap-lai.txt"_qs, copyText.toUtf8() + "3"));
        paths.append(desk.write(u"hong.docx"_qs, "no zip"));
        paths.append(desk.files.filePath(u"khong-co.txt"_qs));
        desk.imports().bringIn(paths);
        QTRY_COMPARE_WITH_TIMEOUT(desk.imports().files().size(), 15, patience);
        QMap<BroughtFile::Outcome, QStringList> names;
        for (const BroughtFile &file : desk.imports().files()) {
            names[file.outcome].append(QFileInfo(file.path).fileName());
            QVERIFY(file.outcome != BroughtFile::Outcome::BroughtIn || !file.recognized.isEmpty());
            QVERIFY(file.outcome != BroughtFile::Outcome::NotRead || !file.notes.first().isEmpty());
        }
        QCOMPARE(names[BroughtFile::Outcome::BroughtIn].size(), 12);
        QCOMPARE(names[BroughtFile::Outcome::WasThere], QStringList{u"lap-lai.txt"_qs});
        QCOMPARE(names[BroughtFile::Outcome::NotRead], QStringList({u"hong.docx"_qs, u"khong-co.txt"_qs}));
        DraftId wanted;
        whenItComes<ImportReport>([&](ImportReport &report) {
            auto *table = report.findChild<QTableWidget *>();
            QVERIFY(table);
            QCOMPARE(table->rowCount(), 15);
            QCOMPARE(table->item(0, 0)->text(), u"hong.docx"_qs); // what went wrong comes first
            table->setCurrentCell(14, 0);
            QTest::keyClick(table, Qt::Key_Return);
        });
        desk.window.messages().findChild<QPushButton *>()->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.article().headline, u"Chợ quê họp lại"_qs, patience);
    }

    void aFolderBringsAllThatIsInIt()
    {
        Workplace desk;
        QVERIFY(QDir(desk.files.path()).mkpath(u"trong/sau"_qs));
        (void)desk.write(u"trong/a.txt"_qs, copyText.toUtf8() + "a");
        (void)desk.write(u"trong/sau/b.txt"_qs, copyText.toUtf8() + "b");
        (void)desk.write(u"trong/anh.jpg"_qs, "x");
        desk.imports().bringIn({desk.files.filePath(u"trong"_qs)});
        QTRY_COMPARE_WITH_TIMEOUT(desk.imports().files().size(), 2, patience);
    }

    void copyDroppedOnThePageIsADraftAndAPictureIsAPicture()
    {
        Workplace desk;
        Q_EMIT desk.editor().pictureFileDropped({}, desk.write(u"a.txt"_qs, copyText.toUtf8()));
        QTRY_COMPARE_WITH_TIMEOUT(desk.article().headline, u"Chợ quê họp lại"_qs, patience);
    }

    void filesAreDroppedAnywhereOnTheWindow()
    {
        Workplace desk;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(desk.write(u"a.txt"_qs, copyText.toUtf8()))});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.window, &drop);
        QTRY_COMPARE_WITH_TIMEOUT(desk.article().headline, u"Chợ quê họp lại"_qs, patience);
    }

    /// Nothing is asked of this computer's own network, and it is said why.
    void aPageOfAPrivateNetworkIsRefused()
    {
        Workplace desk;
        const DraftId shown = desk.window.article().draft();
        desk.imports().bringInPage(u"http://127.0.0.1:9/bai.html"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.imports().files().size(), 1, patience);
        QCOMPARE(desk.imports().files().first().outcome, BroughtFile::Outcome::NotRead);
        QCOMPARE(desk.message(), desk.imports().files().first().notes.first());
        QCOMPARE(desk.window.article().draft(), shown);
    }

    void aFileInAnOldEncodingIsShownBeforeAndAfter()
    {
        Workplace desk;
        QFile file(QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/encodings/tcvn3.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        desk.imports().bringIn({desk.write(u"cu.txt"_qs, file.readAll())});
        QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(u"TCVN3"), patience);
        const DraftId sample = desk.window.article().draft();
        QTRY_VERIFY_WITH_TIMEOUT(desk.bar().isVisible(), patience);
        Q_UNUSED(sample)
        const Article right = desk.article();
        whenItComes<EncodingDialog>([](EncodingDialog &dialog) {
            QCOMPARE(dialog.encoding(), LegacyEncoding::Tcvn3);
            dialog.choose(LegacyEncoding::Vps);
            dialog.accept();
        });
        desk.window.messages().findChild<QPushButton *>()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!(desk.article().body == right.body), patience);
        desk.window.run(Command::Undo);
        QCOMPARE(desk.article(), right);
    }
};

QTEST_MAIN(TestImportCommands)
#include "test_import_commands.moc"
