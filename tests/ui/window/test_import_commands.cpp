#include "tests/ui/window/next_dialog.h"
#include "tests/ui/window/open_window.h"
#include "ui/panels/choice_bar.h"
#include "ui/window/copy_commands.h"
#include "ui/window/encoding_dialog.h"
#include "ui/window/import_commands.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr int longPatience = 300 * 1000; // ms: a thousand files on a computer that is busy otherwise

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
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &dropped);
    }
    [[nodiscard]] int draftCount()
    {
        int count = -1;
        storage.ask(
            &window, [](Desk &desk) { return desk.drafts().total(); },
            [&count](const Result<qint64> &total) { count = static_cast<int>(total.value_or(-2)); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(count != -1, patience); }();
        return count;
    }
    void bringIn(const QString &path)
    {
        imports().bringIn({path});
        QTRY_COMPARE_WITH_TIMEOUT(article().headline, u"Chợ quê họp lại"_qs, patience);
    }
};

/// Of three kinds, with 60 that say what another one says and 40 that cannot be read.
QStringList thousandFiles(const Workplace &desk)
{
    QStringList paths;
    for (int i = 0; i < 1000; ++i) {
        const bool isAgain = i % 50 > 0 && i % 50 < 4;
        const QByteArray number = QByteArray::number(isAgain ? i - i % 50 : i);
        const QByteArray text = "Tin số " + number + "\n\nSapo của tin.\n\nĐoạn một.\n";
        const QString name = QStringLiteral("tin-%1").arg(i, 4, 10, QChar(u'0'));
        if (i % 25 == 24)
            paths.append(desk.write(name + u".docx", "no zip"));
        else if (i % 50 < 4 || i % 3 == 0)
            paths.append(desk.write(name + u".txt", text));
        else if (i % 3 == 1)
            paths.append(desk.write(name + u".md", text));
        else
            paths.append(desk.write(name + u".html", "<h1>Tin " + number + "</h1><p>Sapo.</p><p>Một.</p>"));
    }
    return paths;
}

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
            auto *table = report.findChild<QTableView *>();
            QVERIFY(table);
            QCOMPARE(table->model()->rowCount(), 15);
            QCOMPARE(table->model()->index(0, 0).data().toString(), u"hong.docx"_qs); // what went wrong comes first
            table->setCurrentIndex(table->model()->index(14, 0));
            QTest::keyClick(table, Qt::Key_Return);
        });
        desk.window.messages().findChild<QPushButton *>()->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.article().headline, u"Chợ quê họp lại"_qs, patience);
    }

    void aThousandFilesAreDroppedAtOnce()
    {
        Workplace desk;
        const QStringList paths = thousandFiles(desk);
        const int before = desk.draftCount();
        qsizetype seen = 0;
        qsizetype mostInOneTurn = 0; // of the event loop: what is typed waits for no more than that
        QTimer turn;
        connect(&turn, &QTimer::timeout, this, [&] {
            const qsizetype now = desk.imports().files().size();
            mostInOneTurn = std::max(mostInOneTurn, now - std::exchange(seen, now));
        });
        turn.start(0);
        desk.drop(paths);
        QTRY_COMPARE_WITH_TIMEOUT(desk.imports().files().size(), paths.size(), longPatience);
        QVERIFY2(mostInOneTurn <= 24, qPrintable(QString::number(mostInOneTurn)));
        QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(u"900"), patience);
        QMap<BroughtFile::Outcome, int> counts;
        QStringList reported;
        for (const BroughtFile &file : desk.imports().files()) {
            ++counts[file.outcome];
            reported.append(file.path);
        }
        QCOMPARE(reported, paths);
        QCOMPARE(counts[BroughtFile::Outcome::BroughtIn], 900);
        QCOMPARE(counts[BroughtFile::Outcome::WasThere], 60);
        QCOMPARE(counts[BroughtFile::Outcome::NotRead], 40);
        QCOMPARE(desk.draftCount() - before, 900);
        whenItComes<ImportReport>([&](ImportReport &report) {
            auto *table = report.findChild<QTableView *>();
            QCOMPARE(table->model()->rowCount(), 1000);
            const QString why = table->model()->index(39, 4).data().toString();
            QVERIFY(!why.isEmpty());
            table->setCurrentIndex(table->model()->index(39, 0));
            const auto labels = report.findChildren<QLabel *>(); // what the row has no room for
            QVERIFY(std::any_of(labels.begin(), labels.end(),
                                [&why](const QLabel *label) { return label->text().contains(why); }));
            report.reject();
        });
        desk.window.messages().findChild<QPushButton *>()->click();
    }

    void whatIsStoppedInTheMiddleKeepsWhatCameInAndSaysSo()
    {
        Workplace desk;
        const QStringList paths = thousandFiles(desk);
        const int before = desk.draftCount();
        desk.drop(paths);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.imports().files().isEmpty(), longPatience);
        desk.imports().stop();
        QTRY_COMPARE_WITH_TIMEOUT(desk.imports().files().size(), paths.size(), longPatience); // the rest is named, too
        QMap<BroughtFile::Outcome, int> counts;
        for (const BroughtFile &file : desk.imports().files())
            ++counts[file.outcome];
        QVERIFY(counts[BroughtFile::Outcome::BroughtIn] > 0);
        QVERIFY(counts[BroughtFile::Outcome::NotReached] > 0);
        QCOMPARE(desk.draftCount() - before, counts[BroughtFile::Outcome::BroughtIn]);
        QVERIFY(desk.message().contains(QString::number(counts[BroughtFile::Outcome::BroughtIn])));
        QVERIFY(desk.message().contains(QString::number(counts[BroughtFile::Outcome::NotReached])));
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
        desk.drop({desk.write(u"a.txt"_qs, copyText.toUtf8())});
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
