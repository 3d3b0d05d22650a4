#include "app/desk/secret_keys.h"
#include "app/keyring/session_keyring.h"
#include "tests/support/private_keyring.h"
#include "tests/ui/window/next_dialog.h"
#include "tests/ui/window/open_window.h"
#include "ui/window/approval_dialog.h"
#include "ui/window/key_dialog.h"
#include "ui/window/people_dialog.h"
#include "ui/window/people_menu.h"
#include "ui/window/workflow_steps.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr KeyCost quick = {1, 8 * 1024};
const QString passphrase = QStringLiteral("con ngua dung pin");
constexpr const char *missing = "SKIPPED: dbus-daemon or gnome-keyring-daemon is not installed";

/// A dialog that is shown, and how it is answered.
struct Asked
{
    KeyDialog dialog;
    QSignalSpy finished{&dialog, &QDialog::finished};

    explicit Asked(const KeyQuestion &question) : dialog(question) { dialog.show(); }
    [[nodiscard]] QPushButton *primary() const { return of(dialog); }
    [[nodiscard]] QLineEdit *field() const
    {
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
            if (field->isVisible())
                return field;
        }
        return nullptr;
    }
    [[nodiscard]] QCheckBox *remember() const
    {
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().contains(u"Remember"))
                return box;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    [[nodiscard]] static QPushButton *of(const QWidget &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->property("primary").toBool())
                return button;
        }
        return nullptr;
    }
};

QString logged;

void keepLogged(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged += message + u'\n';
}

QByteArrayList contentsOf(const QString &folder)
{
    QByteArrayList contents;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            contents.append(file.readAll());
    }
    return contents;
}

QPushButton *buttonNamed(const QWidget &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

/// One process has one session, so these build on each other: first no keyring answers, then one does.
class TestKeyOpener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qInstallMessageHandler(keepLogged);
        const auto desk =
            Desk::open({m_folder.path(), Access::ReadWrite, systemClock(), QStringLiteral("Người Thử"), {}, {}});
        QVERIFY(desk && keepKey(m_folder.path(), m_key, passphrase, quick)
                && (*desk)->keys().give(QStringLiteral("Thư ký"), m_key));
    }

    void withoutAKeyringTheKeyIsOpenForThisOnce()
    {
        Asked asked(question(false));
        asked.field()->setText(passphrase);
        asked.remember()->setChecked(true);
        asked.primary()->click();
        QVERIFY(!asked.primary()->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(asked.says(u"does not answer"_qs), patience);
        QVERIFY(asked.finished.isEmpty() && !asked.remember()->isChecked() && !remembersKey(m_folder.path(), id()));
        asked.primary()->click();
        QCOMPARE(asked.finished.size(), 1);
        QCOMPARE(asked.dialog.key()->publicKey(), id());
    }

    void whatTheKeyringDoesNotGiveIsTyped()
    {
        Asked asked(question(true));
        QVERIFY(asked.primary()->isEnabled() && !asked.remember()->isVisible());
        asked.primary()->click();
        QTRY_VERIFY_WITH_TIMEOUT(asked.says(u"Type the passphrase"_qs), patience);
        QVERIFY(!asked.primary()->isEnabled() && asked.remember()->isVisible());
        asked.field()->setText(passphrase);
        asked.primary()->click();
        QTRY_COMPARE_WITH_TIMEOUT(asked.finished.size(), 1, patience);
        QCOMPARE(asked.dialog.key()->publicKey(), id());
    }

    void aKeyIsRememberedAsItIsOpened()
    {
        if (!PrivateKeyring::isInstalled())
            QSKIP(missing);
        QVERIFY(m_session.startBus() && m_session.startKeyring());
        Asked asked(question(false));
        asked.field()->setText(passphrase);
        asked.remember()->setChecked(true);
        asked.primary()->click();
        QTRY_COMPARE_WITH_TIMEOUT(asked.finished.size(), 1, patience);
        QVERIFY(remembersKey(m_folder.path(), id()));
    }

    void noSecretIsInAFileOrInTheLog()
    {
        if (!PrivateKeyring::isInstalled())
            QSKIP(missing);
        std::optional<QString> found;
        findInKeyring(id().value, this,
                      [&found](const Result<QString> &secret) { found = secret.value_or(QString()); });
        QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), patience);
        const QByteArray seed(reinterpret_cast<const char *>(m_key.seed().bytes()), DataKey::size);
        QByteArrayList secrets;
        for (const QByteArray &secret : {seed, passphrase.toUtf8(), QByteArray::fromHex(found->toLatin1())})
            secrets += {secret, secret.toHex(), secret.toBase64()};
        QByteArrayList places{logged.toUtf8()};
        for (const QString &folder : {m_folder.path(), m_session.folder()})
            places += contentsOf(folder);
        QVERIFY(found->size() == 64 && places.size() > 3);
        for (const QByteArray &bytes : std::as_const(places)) {
            for (const QByteArray &secret : std::as_const(secrets))
                QVERIFY(!bytes.contains(secret));
        }
    }

    void approvingThenAsksForNothing()
    {
        if (!PrivateKeyring::isInstalled())
            QSKIP(missing);
        OpenWindow open(m_folder.path());
        open.window.run(Command::Submit);
        QTRY_COMPARE_WITH_TIMEOUT(open.window.workflow().standing()->state, State::Submitted, patience);
        open.window.people().choose(u"Thư ký"_qs);
        whenItComes<ApprovalDialog>([](ApprovalDialog &dialog) { Asked::of(dialog)->click(); });
        open.window.run(Command::Approve);
        QTRY_COMPARE_WITH_TIMEOUT(open.window.workflow().standing()->state, State::Approved, patience);
        QCOMPARE(open.window.workflow().standing()->signature, SignatureState::Signed);
    }

    void itIsForgottenWithOneButton()
    {
        if (!PrivateKeyring::isInstalled())
            QSKIP(missing);
        StorageThread storage(DeskOptions{m_folder.path(), Access::ReadWrite, systemClock(), u"Người Thử"_qs, {}, {}});
        PeopleDialog dialog(storage, u"Thư ký"_qs);
        dialog.setVisible(true);
        auto *people = dialog.findChild<QTreeWidget *>();
        QTRY_VERIFY_WITH_TIMEOUT(people->currentItem(), patience);
        QPushButton *forget = buttonNamed(dialog, u"&Forget on this computer"_qs);
        QVERIFY(forget->isVisible());
        forget->click();
        QTRY_VERIFY_WITH_TIMEOUT(!forget->isVisible(), patience);
        QVERIFY(!remembersKey(m_folder.path(), id()));
    }

    void aKeyThatEndedIsForgottenByItself()
    {
        QVERIFY(rememberKey(m_folder.path(), m_key).has_value());
        {
            const auto desk =
                Desk::open({m_folder.path(), Access::ReadWrite, systemClock(), QStringLiteral("Người Thử"), {}, {}});
            QVERIFY((*desk)->keys().give(QStringLiteral("Thư ký"), SigningKey::random()).has_value());
        }
        StorageThread storage(DeskOptions{m_folder.path(), Access::ReadWrite, systemClock(), u"Người Thử"_qs, {}, {}});
        PeopleDialog dialog(storage, u"Thư ký"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(!remembersKey(m_folder.path(), id()), patience);
    }

private:
    [[nodiscard]] KeyQuestion question(bool isRemembered) const
    {
        return {m_folder.path(), QStringLiteral("Thư ký"), id(), isRemembered};
    }
    [[nodiscard]] const PublicKey &id() const { return m_key.publicKey(); }

    PrivateKeyring m_session; // first: it says where the session is before anything asks
    QTemporaryDir m_folder;
    SigningKey m_key = SigningKey::random();
};

QTEST_MAIN(TestKeyOpener)
#include "test_key_opener.moc"
