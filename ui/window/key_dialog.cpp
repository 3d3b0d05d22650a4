#include "ui/window/key_dialog.h"

#include "app/desk/folder_seal.h"
#include "app/desk/secret_keys.h"
#include "ui/common/error_text.h"
#include "ui/common/passphrase_edit.h"
#include "ui/window/dialog_parts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {
namespace {

Result<SigningKey> made(const QString &folder, const QString &passphrase)
{
    const SigningKey key = SigningKey::random();
    return keepKey(folder, key, passphrase).map([&key] { return key; });
}

} // namespace

KeyDialog::KeyDialog(const QString &folder, const QString &person, const std::optional<PublicKey> &key, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_key(key)
    , m_passphrase(new PassphraseEdit(tr("Passphrase of the key")))
    , m_again(new PassphraseEdit(tr("The same again")))
    , m_problem(problemLabel())
    , m_busy(busyBar())
{
    setWindowTitle(key ? tr("Open the key") : tr("Make a key"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addWidget(sentenceLabel(
        key ? tr("%1 signs with a key of their own. Its passphrase opens it for this once.").arg(person)
            : tr("With this key %1 signs approvals. It stays on this computer, locked with the passphrase; who loses "
                 "that makes another key. At least %2 letters; four words that nobody guesses are easier to keep. The "
                 "Vietnamese input method is off in these fields.")
                  .arg(person)
                  .arg(shortestPassphrase)));
    auto *form = new QFormLayout;
    form->addRow(tr("&Passphrase"), m_passphrase);
    if (!key)
        form->addRow(tr("The same &again"), m_again);
    else
        m_again->hide();
    auto *shown = new QCheckBox(tr("&Show what is typed"));
    form->addRow(QString(), shown);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(m_busy);
    auto *buttons = new QDialogButtonBox;
    m_do = buttons->addButton(key ? tr("Open") : tr("Make the key"), QDialogButtonBox::AcceptRole);
    m_do->setProperty("primary", true);
    m_do->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    setFixedWidth(480);
    for (PassphraseEdit *edit : {m_passphrase, m_again}) {
        connect(edit, &QLineEdit::textChanged, this, &KeyDialog::update);
        connect(shown, &QCheckBox::toggled, edit, &PassphraseEdit::setShown);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &KeyDialog::work);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
    fitHeight(*this);
}

void KeyDialog::update()
{
    const QString typed = m_passphrase->text();
    m_do->setEnabled(m_key ? !typed.isEmpty() : typed.size() >= shortestPassphrase && typed == m_again->text());
}

void KeyDialog::work()
{
    m_do->setEnabled(false);
    m_problem->hide();
    m_busy->show();
    m_worker.ask(
        this,
        [folder = m_folder, key = m_key, passphrase = m_passphrase->text()] {
            return key ? unlockKey(folder, *key, passphrase) : made(folder, passphrase);
        },
        [this](const Result<SigningKey> &done) { answer(done); });
}

void KeyDialog::answer(const Result<SigningKey> &done)
{
    m_busy->hide();
    update();
    if (!done) {
        showProblem(*m_problem, errorText(done.error()));
        return fitHeight(*this);
    }
    m_opened = *done;
    m_passphrase->clear();
    m_again->clear();
    accept();
}

} // namespace toasoan
