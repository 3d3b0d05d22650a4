#include "app/desk/storage_thread.h"
#include "tests/app/desk/desk_fixture.h"
#include "ui/window/audit_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr int patience = 20000; // ms: for a machine under load

/// A folder with an article that was handed in, and the dialog over it.
struct Asked
{
    DeskFolder data;
    DraftId draft;
    std::unique_ptr<StorageThread> storage;
    std::unique_ptr<AuditDialog> dialog;

    Asked() : draft(data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("Một hai ba."))))
    {
        if (!data.step(draft, Action::Submit))
            qFatal("submit");
    }
    void open()
    {
        storage = std::make_unique<StorageThread>(data.options());
        dialog = std::make_unique<AuditDialog>(*storage, secretary());
        dialog->show();
    }
    [[nodiscard]] QString path(const QString &name) const { return data.folder.filePath(name); }

    /// What is said then.
    [[nodiscard]] QString after(const std::function<void(AuditDialog &)> &act)
    {
        if (!dialog)
            open();
        QSignalSpy done(dialog.get(), &AuditDialog::done);
        act(*dialog);
        if (done.isEmpty() && !done.wait(patience))
            return QStringLiteral("no answer");
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->accessibleName() == u"How the log stands")
                return label->text();
        }
        return {};
    }
    [[nodiscard]] QString verified()
    {
        return after([](AuditDialog &asked) { asked.verify(); });
    }
    [[nodiscard]] QString compared()
    {
        return after([this](AuditDialog &asked) { asked.compareWith(path(QStringLiteral("head.json"))); });
    }
    [[nodiscard]] QString saved(const std::optional<SigningKey> &key = {})
    {
        return after([&](AuditDialog &asked) { asked.saveTo(path(QStringLiteral("head.json")), key); });
    }
    void becomes(const QString &sql)
    {
        dialog.reset();
        storage.reset();
        data.desk.reset();
        QVERIFY(tamper(data.folder.path(), sql));
    }
};

} // namespace

class TestAuditDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeLogIsSaidToBe()
    {
        Asked asked;
        QVERIFY(asked.verified().startsWith(u"The log is whole"));
        for (const QPushButton *button : asked.dialog->findChildren<QPushButton *>())
            QVERIFY(button->isEnabled());
    }

    void theFirstBadEntryIsNamed()
    {
        Asked asked;
        asked.becomes(QStringLiteral("UPDATE audit SET person = 'Ai đó' WHERE action = 'submit'"));
        const QString said = asked.verified();
        QVERIFY2(said.contains(u"was altered") && said.contains(u"Ai đó"), qPrintable(said));
    }

    void whatWasCutOffIsSeen()
    {
        Asked asked;
        QVERIFY(asked.saved().startsWith(u"Written to"));
        asked.becomes(QStringLiteral("DELETE FROM audit WHERE number = (SELECT max(number) FROM audit)"));
        QVERIFY(asked.verified().contains(u"cut off"));
        QVERIFY(asked.compared().contains(u"ends before entry"));
    }

    void theLogStillContainsWhatWasSaved()
    {
        Asked asked;
        QVERIFY(asked.saved().startsWith(u"Written to"));
        QVERIFY(asked.data.step(asked.draft, Action::Approve, secretary()).has_value());
        const QString said = asked.compared();
        QVERIFY2(said.contains(u"still contains entry") && !said.contains(u"broken"), qPrintable(said));
    }

    void aLogThatWasWrittenAnewIsAnother()
    {
        Asked asked;
        Asked other;
        QVERIFY(asked.saved().startsWith(u"Written to"));
        QVERIFY(QFile::copy(asked.path(QStringLiteral("head.json")), other.path(QStringLiteral("head.json"))));
        QVERIFY(other.compared().contains(u"has another entry"));
    }

    void aStrangeFileIsNoHead()
    {
        Asked asked;
        QFile file(asked.path(QStringLiteral("head.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2 && file.flush());
        QVERIFY(asked.compared().contains(u"could not be read"));
    }

    void aSignedHeadSaysWhose()
    {
        Asked asked;
        const SigningKey key = SigningKey::random();
        QVERIFY(asked.data.desk->keys().give(secretary(), key).has_value());
        QVERIFY(asked.saved(key).startsWith(u"Written to"));
        QVERIFY(asked.compared().contains(secretary() + u": "_qs + signatureName(SignatureState::Signed)));
        QVERIFY(asked.saved(SigningKey::random()).startsWith(u"Written to"));
        QVERIFY(asked.compared().contains(signatureName(SignatureState::OtherKey)));
    }

    void whoHasNoKeyHereIsNotAskedToSign()
    {
        Asked asked;
        QVERIFY(asked.saved().startsWith(u"Written to"));
        QVERIFY(!asked.dialog->findChild<QCheckBox *>()->isVisible());
    }
};

QTEST_MAIN(TestAuditDialog)
#include "test_audit_dialog.moc"
