#include "app/desk/folder_seal.h"
#include "app/desk/storage_thread.h"
#include "ui/common/passphrase_edit.h"
#include "ui/editor/article_editor.h"
#include "ui/window/main_window.h"
#include "ui/window/open_article.h"
#include "ui/window/seal_dialog.h"
#include "ui/window/unlock_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;

namespace {

constexpr int patience = 30000; // ms: for a machine under load
const QString passphrase = QStringLiteral("bon tu ngau nhien");

struct Workstation
{
    StorageThread storage;
    Proofreader proofreader;
    MainWindow window;

    explicit Workstation(const QString &folder, const QString &secret = {})
        : storage(DeskOptions{folder, Access::ReadWrite, systemClock(), QStringLiteral("Người Thử"), secret})
        , window(storage, proofreader, folder)
    {
        QSignalSpy ready(&window, &MainWindow::ready);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        if (ready.isEmpty())
            ready.wait(patience);
    }

    [[nodiscard]] SealDialog *openDialog()
    {
        window.run(Command::Encrypt);
        (void)QTest::qWaitFor([this] { return window.findChild<SealDialog *>(); }, patience);
        return window.findChild<SealDialog *>();
    }
};

PassphraseEdit *field(QDialog &dialog, const QString &name)
{
    for (auto *edit : dialog.findChildren<PassphraseEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

QPushButton *button(QDialog &dialog, const QString &text)
{
    for (auto *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestSealCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonEncryptsTheDraftsWhileWriting()
    {
        QTemporaryDir folder;
        {
            Workstation desktop(folder.path());
            SealDialog *dialog = desktop.openDialog();
            QVERIFY(dialog);
            QPushButton *encrypt = button(*dialog, QStringLiteral("Encrypt"));
            QVERIFY(encrypt && !encrypt->isEnabled());
            field(*dialog, QStringLiteral("New passphrase"))->setText(passphrase);
            QVERIFY2(!encrypt->isEnabled(), "typed once only");
            field(*dialog, QStringLiteral("The same again"))->setText(passphrase);
            QVERIFY(encrypt->isEnabled());
            encrypt->click();
            QPushButton *done = button(*dialog, QStringLiteral("Done"));
            QVERIFY(QTest::qWaitFor([&] { return done->isVisible(); }, patience));
            QTest::keyClick(dialog, Qt::Key_Escape);
            QVERIFY2(dialog->isVisible(), "not before the recovery code was seen");
            dialog->findChildren<QCheckBox *>().last()->click();
            done->click();
            QVERIFY(folderSealed(folder.path()).value());
            QTextCursor cursor(desktop.window.editor().document()->lastBlock());
            cursor.insertText(QStringLiteral("gõ sau khi mã hóa"));
            QSignalSpy closed(&desktop.window, &MainWindow::closed);
            desktop.window.close();
            QVERIFY(!closed.isEmpty() || closed.wait(patience));
        }
        Workstation again(folder.path(), passphrase);
        QVERIFY(again.window.editor().toPlainText().contains(QStringLiteral("gõ sau khi mã hóa")));
    }

    void aWrongPassphraseIsSaidAndLeavesTheDialogOpen()
    {
        QTemporaryDir folder;
        QVERIFY(Desk::open({folder.path()}).has_value());
        QVERIFY(sealFolder(folder.path(), passphrase).has_value());
        UnlockDialog unlock(folder.path());
        unlock.show();
        auto *secret = unlock.findChild<PassphraseEdit *>();
        QPushButton *open = button(unlock, QStringLiteral("Open"));
        secret->setText(QStringLiteral("khong phai"));
        open->click();
        QVERIFY(QTest::qWaitFor([&] { return open->isEnabled(); }, patience));
        QVERIFY(unlock.isVisible());
        secret->setText(passphrase);
        open->click();
        QVERIFY(QTest::qWaitFor([&] { return unlock.result() == QDialog::Accepted; }, patience));
        QCOMPARE(unlock.secret(), passphrase);
    }

    void noInputMethodWorksInAPassphraseHiddenOrShown()
    {
        PassphraseEdit edit(QStringLiteral("Passphrase"));
        QVERIFY(!edit.testAttribute(Qt::WA_InputMethodEnabled));
        edit.setShown(true);
        QVERIFY(!edit.testAttribute(Qt::WA_InputMethodEnabled));
    }

    void aFailureOpensTheFolderAgainAsItWas()
    {
        QTemporaryDir folder;
        StorageThread storage(DeskOptions{folder.path()});
        Outcome told;
        bool heard = false;
        storage.whileClosed(
            this,
            [](DeskOptions &) {
                return Result<QString>(tl::unexpected<Error>(Error{ErrorCode::WrongPassphrase, {}, {}}));
            },
            [&](const Result<QString> &answer) { told = answer.map([](const auto &) {}); });
        storage.ask(
            this, [](Desk &desk) { return desk.drafts().list({}); },
            [&](const auto &rows) { heard = rows.has_value(); });
        QVERIFY(QTest::qWaitFor([&] { return heard; }, patience));
        QCOMPARE(told.error().code, ErrorCode::WrongPassphrase);
    }
};

QTEST_MAIN(TestSealCommands)
#include "test_seal_commands.moc"
