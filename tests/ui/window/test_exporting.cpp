#include "app/exchange/exporters/exporters.h"
#include "app/exchange/verify.h"
#include "tests/ui/window/next_dialog.h"
#include "tests/ui/window/open_window.h"
#include "ui/window/export_commands.h"
#include "ui/window/paper_commands.h"
#include "ui/window/reason_dialog.h"
#include "ui/window/workflow_steps.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>

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

    explicit Room(const QDateTime &embargo = {})
    {
        const auto desk = opened();
        Article article;
        article.headline = QStringLiteral("Xã Mẫu có cầu mới");
        article.embargo = embargo;
        article.body.append(newBlock(Paragraph{plainText(QStringLiteral("Cầu dài 40 mét."))}));
        const DraftId draft = desk->drafts().create(article, {}, u"created"_qs).value();
        if (!desk->workflow().step({draft, Action::Submit})
            || !desk->workflow().step({draft, Action::Approve, secretary}))
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
        ExportDialog dialog({});
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
        QCOMPARE(ExportDialog(choice).choice(), choice);
        QCOMPARE(ExportDialog({}).choice(), ExportSettings());
    }

    void aFormIsChosenByTheKeyboardAlone()
    {
        ExportDialog dialog({});
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
        desktop.window.exports().write({QStringLiteral("tsb"), {u"newsml"_qs, readingCopyForm()}, false}, path);
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
            desktop.window.exports().write({form, {}, false}, path);
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
        desktop.window.paper().savePdf(path);
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
        QCOMPARE(room.exported().size(), 1);
    }

    void nothingLeavesWithoutItsApproval()
    {
        const Room room;
        Desktop desktop(room);
        QVERIFY(desktop.isApproved());
        QTest::keyClicks(&desktop.editor(), QStringLiteral("x"));
        const QString path = room.path(u"bai.docx"_qs);
        desktop.window.exports().write({QStringLiteral("docx"), {}, false}, path);
        QVERIFY(QTest::qWaitFor([&] { return desktop.message().contains(u"approv"); }, patience));
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(TestExporting)
#include "test_exporting.moc"
