#include "app/exchange/exporters/exporters.h"
#include "app/exchange/issue_package.h"
#include "app/exchange/verify.h"
#include "tests/ui/window/next_dialog.h"
#include "tests/ui/window/open_window.h"
#include "ui/window/export_commands.h"
#include "ui/window/issue_export.h"
#include "ui/window/paper_commands.h"
#include "ui/window/people_menu.h"
#include "ui/window/reason_dialog.h"
#include "ui/window/save_path.h"
#include "ui/window/workflow_steps.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const QString me = QStringLiteral("Người Thử");
const QString secretary = QStringLiteral("Thư ký");

/// A newsroom with one approved article, in a data folder of its own.
struct Room
{
    QTemporaryDir data;
    QTemporaryDir place;
    QList<DraftId> drafts;

    explicit Room(const QDateTime &embargo = {}) { add(QStringLiteral("Xã Mẫu có cầu mới"), embargo); }
    void add(const QString &headline, const QDateTime &embargo = {})
    {
        const auto desk = opened();
        Article article;
        article.headline = headline;
        article.embargo = embargo;
        article.body.append(newBlock(Paragraph{plainText(QStringLiteral("Cầu dài 40 mét."))}));
        drafts.append(desk->drafts().create(article, {}, u"created"_qs).value());
        if (!desk->workflow().step({drafts.last(), Action::Submit})
            || !desk->workflow().step({drafts.last(), Action::Approve, secretary}))
            qFatal("newsroom");
    }
    [[nodiscard]] std::unique_ptr<Desk> opened() const
    {
        return Desk::open({data.path(), Access::ReadWrite, systemClock(), me, {}, {}}).value();
    }
    [[nodiscard]] QString path(const QString &name) const { return place.filePath(name); }
    /// What the log says of what has left, oldest first.
    [[nodiscard]] QStringList exported() const
    {
        QStringList details;
        const QList<AuditEntry> log = opened()->history().audit().value();
        for (const AuditEntry &entry : log) {
            if (entry.action == u"export")
                details.append(entry.detail);
        }
        return details;
    }
};

struct Desktop : OpenWindow
{
    explicit Desktop(const Room &room) : OpenWindow(room.data.path(), me)
    {
        window.workflow().setPerson({secretary, {Role::Tkts}}, smallNewsroom());
    }
    [[nodiscard]] bool isApproved() const
    {
        const auto &standing = window.workflow().standing();
        return QTest::qWaitFor([&] { return standing && standing->seal == SealState::Intact; }, patience);
    }
    [[nodiscard]] QPushButton *offered() const { return window.messages().findChild<QPushButton *>(); }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void giveReason(const QString &reason)
{
    whenItComes<ReasonDialog>([reason](ReasonDialog &dialog) {
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), reason);
        dialog.accept();
    });
}

const QDateTime far(QDate(2999, 1, 1), QTime(1, 0), Qt::UTC);

} // namespace

class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormCanBeChosenAndSaysWhatItIsFor()
    {
        ExportDialog dialog({}, {});
        auto *forms = dialog.findChild<QListWidget *>();
        QSet<QString> chosen;
        for (int row = 0; row < forms->count(); ++row) {
            forms->setCurrentRow(row);
            chosen.insert(dialog.choice().form);
            QVERIFY(formName(dialog.choice().form) != dialog.choice().form || dialog.choice().form == u"tsb");
        }
        QStringList all = packageForms() << QStringLiteral("tsb");
        QCOMPARE(chosen, QSet<QString>(all.begin(), all.end()));
    }

    void whatWasChosenIsThereAgain()
    {
        ExportSettings choice{QStringLiteral("html"), {QStringLiteral("docx"), readingCopyForm()}, true};
        QCOMPARE(ExportDialog({}, choice).choice(), choice);
        QCOMPARE(ExportDialog({}, {}).choice(), ExportSettings());
    }

    void aFormIsChosenByTheKeyboardAlone()
    {
        ExportDialog dialog({}, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        for (int i = 0; i < 30 && !qobject_cast<QCheckBox *>(dialog.focusWidget()); ++i)
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QVERIFY(qobject_cast<QCheckBox *>(dialog.focusWidget()));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
        QCOMPARE(dialog.choice().inPackage.size(), 1);
    }

    void aPackageHoldsWhatWasChosen()
    {
        const Room room;
        Desktop desktop(room);
        QVERIFY(desktop.isApproved());
        const QString path = room.path(u"bai.tsb"_qs);
        QSignalSpy exported(&desktop.window.exports(), &ExportCommands::exported);
        desktop.window.exports().write(room.drafts.first(),
                                       {QStringLiteral("tsb"), {u"newsml"_qs, readingCopyForm()}, false}, path);
        QVERIFY2(exported.wait(patience), qPrintable(desktop.message()));
        QVERIFY(verifyPackage(path)->isGood());
        QVERIFY(bytesOf(path).contains("forms/newsml.xml") && bytesOf(path).contains(readingCopyPath().toLatin1()));
    }

    void everyFormIsWrittenAndNoted()
    {
        const Room room;
        Desktop desktop(room);
        QVERIFY(desktop.isApproved());
        const QStringList forms = packageForms();
        for (const QString &form : forms) {
            const QString path = room.path(QString(form + u'.' + suffixOfForm(form)));
            QSignalSpy exported(&desktop.window.exports(), &ExportCommands::exported);
            desktop.window.exports().write(room.drafts.first(), {form, {}, false}, path);
            QVERIFY2(exported.wait(patience), qPrintable(form + u": " + desktop.message()));
            QVERIFY(!bytesOf(path).isEmpty());
        }
        QCOMPARE(room.exported().size(), forms.size());
    }

    /// As from the command line: it used to leave without a word.
    void aPdfLeavesNoEarlierThanItsEmbargo()
    {
        const Room room(far);
        Desktop desktop(room);
        QVERIFY(desktop.isApproved());
        const QString path = room.path(u"bai.pdf"_qs);
        QSignalSpy done(&desktop.window.paper(), &PaperCommands::done);
        desktop.window.paper().savePdf(desktop.window.article().draft(), path);
        QVERIFY(done.wait(patience));
        QVERIFY(!QFile::exists(path));
        QVERIFY(desktop.message().contains(u"embargo"));
        QCOMPARE(room.exported(), QStringList());
        giveReason(u"nguon cho phep"_qs);
        desktop.offered()->click();
        QVERIFY(done.size() > 1 || done.wait(patience));
        QVERIFY(bytesOf(path).startsWith("%PDF-"));
        QCOMPARE(room.exported().size(), 1);
        QVERIFY(room.exported().first().contains(u"nguon cho phep") && room.exported().first().startsWith(u"bai.pdf"));
    }

    /// The message stays when another article is opened; that one left in place of the first.
    void aReasonIsForTheArticleThatWasRefused()
    {
        Room room(far);
        room.add(QStringLiteral("Bài thứ hai"));
        Desktop desktop(room);
        desktop.window.openDraft(room.drafts.first());
        QVERIFY(QTest::qWaitFor([&] { return desktop.window.article().draft() == room.drafts.first(); }, patience));
        QSignalSpy done(&desktop.window.paper(), &PaperCommands::done);
        desktop.window.paper().savePdf(room.drafts.first(), room.path(u"bai.pdf"_qs));
        QVERIFY(done.wait(patience));
        const int refused = desktop.window.messages().count();
        desktop.window.openDraft(room.drafts.last());
        QVERIFY(QTest::qWaitFor([&] { return desktop.window.article().draft() == room.drafts.last(); }, patience));
        QCOMPARE(desktop.window.messages().count(), refused);
        giveReason(u"nguon cho phep"_qs);
        desktop.offered()->click();
        QVERIFY(done.size() > 1 || done.wait(patience));
        QVERIFY(bytesOf(room.path(u"bai.pdf"_qs)).startsWith("%PDF-"));
        const auto desk = room.opened();
        const QList<AuditEntry> log = desk->history().audit().value();
        QCOMPARE(log.last().action, u"export"_qs);
        QCOMPARE(log.last().draft, room.drafts.first());
    }

    /// What is drawn when the window closes is neither written nor noted: it cannot lie somewhere that nobody knows of.
    void aWindowThatClosesLeavesNothingUnnoted()
    {
        const Room room;
        const QString path = room.path(u"bai.pdf"_qs);
        {
            Desktop desktop(room);
            QVERIFY(desktop.isApproved());
            desktop.window.paper().savePdf(room.drafts.first(), path);
        }
        QCOMPARE(room.exported().size(), QFile::exists(path) ? 1 : 0);
    }

    void whatIsPrintedStandsInTheLog()
    {
        const Room room;
        Desktop desktop(room);
        QVERIFY(desktop.isApproved());
        QSignalSpy done(&desktop.window.paper(), &PaperCommands::done);
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(room.path(u"in.pdf"_qs));
        desktop.window.paper().print(std::move(printer));
        QVERIFY(done.wait(patience));
        QCOMPARE(room.exported(), QStringList(u"in.pdf"_qs));
    }

    void severalLeaveAsWhatWasChosen()
    {
        IssueDialog dialog(2);
        const QList<QRadioButton *> kinds = dialog.findChildren<QRadioButton *>();
        auto *title = dialog.findChild<QLineEdit *>();
        QCOMPARE(dialog.choice().kind, IssueChoice::Kind::Packages);
        QVERIFY(!title->isEnabled() && dialog.choice().title.isEmpty());
        kinds.at(1)->click();
        QCOMPARE(dialog.choice().kind, IssueChoice::Kind::Package);
        title->clear();
        QVERIFY(!dialog.choice().title.isEmpty());
        title->setText(QStringLiteral("  Số  Tết "));
        QCOMPARE(dialog.choice().title, QStringLiteral("Số Tết"));
        kinds.at(2)->click();
        QCOMPARE(dialog.choice().kind, IssueChoice::Kind::Book);
    }

    void anIssueIsOneFileThatVerifies()
    {
        Room room;
        room.add(QStringLiteral("Bài thứ hai"));
        Desktop desktop(room);
        auto *issues = desktop.window.findChild<IssueExport *>();
        QSignalSpy exported(issues, &IssueExport::exported);
        issues->write(room.drafts, {IssueChoice::Kind::Package, u"Số Tết"_qs}, room.path(u"so.tsb"_qs));
        QVERIFY2(exported.wait(patience), qPrintable(desktop.message()));
        const IssueVerification found = verifyIssueBytes(bytesOf(room.path(u"so.tsb"_qs)));
        QVERIFY(found.isGood());
        QCOMPARE(found.manifest->title, u"Số Tết"_qs);
        QCOMPARE(found.articles.size(), 2);
        issues->write(room.drafts, {IssueChoice::Kind::Book, u"Số Tết"_qs}, room.path(u"so.epub"_qs));
        QVERIFY2(exported.wait(patience), qPrintable(desktop.message()));
        QVERIFY(bytesOf(room.path(u"so.epub"_qs)).contains("application/epub+zip"));
        QCOMPARE(room.exported().size(), 4); // a line for each article, both times
    }

    void anIssueLeavesNoEarlierThanTheEmbargoOfOneOfThem()
    {
        Room room;
        room.add(QStringLiteral("Bài cấm đăng"), far);
        room.add(QStringLiteral("Bài cấm hai"), far.addDays(1));
        Desktop desktop(room);
        desktop.window.people().choose(secretary);
        auto *issues = desktop.window.findChild<IssueExport *>();
        issues->write(room.drafts, {IssueChoice::Kind::Package, u"Số"_qs}, room.path(u"so.tsb"_qs));
        QVERIFY(QTest::qWaitFor([&] { return desktop.message().contains(u"Bài cấm đăng"); }, patience));
        QVERIFY(desktop.message().contains(u"Bài cấm hai")); // a reason is given for all of them
        QVERIFY(!QFile::exists(room.path(u"so.tsb"_qs)));
        QCOMPARE(room.exported(), QStringList());
        QSignalSpy exported(issues, &IssueExport::exported);
        giveReason(u"nguon cho phep"_qs);
        desktop.offered()->click();
        QVERIFY(exported.wait(patience));
        QCOMPARE(room.exported().filter(u"nguon cho phep"_qs).size(), 2); // of three
    }

    void anIssueSaysWhichOfThemIsNotApproved()
    {
        Room room;
        room.add(QStringLiteral("Bài thứ hai"));
        QVERIFY(
            room.opened()->workflow().step({room.drafts.last(), Action::Return, secretary, u"thiếu"_qs}).has_value());
        Desktop desktop(room);
        desktop.window.findChild<IssueExport *>()->write(room.drafts, {IssueChoice::Kind::Book, u"Số"_qs},
                                                         room.path(u"so.epub"_qs));
        QVERIFY(QTest::qWaitFor([&] { return desktop.message().contains(u"Bài thứ hai"); }, patience));
        QVERIFY(!QFile::exists(room.path(u"so.epub"_qs)));
    }

    void aNameGetsItsSuffixWhateverDotsItHas()
    {
        QCOMPARE(withSuffix(u"/a/Số Tết 12.2"_qs, u"tsb"_qs), u"/a/Số Tết 12.2.tsb"_qs);
        QCOMPARE(withSuffix(u"/a/b.TSB"_qs, u"tsb"_qs), u"/a/b.TSB"_qs);
    }

    void nothingLeavesWithoutItsApproval()
    {
        const Room room;
        Desktop desktop(room);
        QVERIFY(desktop.isApproved());
        QTest::keyClicks(&desktop.editor(), QStringLiteral("x"));
        const QString path = room.path(u"bai.docx"_qs);
        desktop.window.exports().write(room.drafts.first(), {QStringLiteral("docx"), {}, false}, path);
        QVERIFY(QTest::qWaitFor([&] { return desktop.message().contains(u"approv"); }, patience));
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(TestExporting)
#include "test_exporting.moc"
