#include "ui/window/key_opener.h"

#include "app/desk/desk.h"
#include "app/desk/folder_seal.h"
#include "app/desk/secret_keys.h"
#include "ui/common/error_text.h"
#include "ui/common/passphrase_edit.h"
#include "ui/window/dialog_parts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace toasoan {
namespace {

Result<SigningKey> made(const QString &folder, const QString &passphrase)
{
    const SigningKey key = SigningKey::random();
    return keepKey(folder, key, passphrase).map([&key] { return key; });
}

} // namespace

Result<std::optional<KeyQuestion>> keyQuestionOf(Desk &desk, const QString &person)
{
    return desk.keys().keyOf(person).map([&](const std::optional<PublicKey> &key) {
        const bool isHere = key && keepsKey(desk.folder(), *key);
        return isHere ? std::optional(KeyQuestion{desk.folder(), person, key, remembersKey(desk.folder(), *key)})
                      : std::nullopt;
    });
}

KeyOpener::KeyOpener(KeyQuestion question, QWidget *parent)
    : QWidget(parent)
    , m_question(std::move(question))
    , m_passphrase(new PassphraseEdit(tr("Passphrase of the key")))
    , m_again(new PassphraseEdit(tr("The same again")))
    , m_remember(new QCheckBox(tr("&Remember on this computer")))
    , m_problem(problemLabel())
    , m_busy(busyBar())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *form = new QFormLayout;
    addFields(*form);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(m_busy);
    setRemembered(m_question.isRemembered);
    setFocusProxy(m_passphrase);
}

void KeyOpener::addFields(QFormLayout &form)
{
    form.addRow(tr("&Passphrase"), m_passphrase);
    if (!m_question.key)
        form.addRow(tr("The same &again"), m_again);
    else
        m_again->setParent(this);
    m_again->setVisible(!m_question.key);
    auto *shown = new QCheckBox(tr("&Show what is typed"));
    form.addRow(QString(), shown);
    form.addRow(QString(), m_remember);
    m_remember->setToolTip(tr("The keyring of your session opens the key from now on: whoever is logged in as you here "
                              "signs without being asked. The passphrase is kept nowhere."));
    m_remember->setAccessibleDescription(m_remember->toolTip());
    for (PassphraseEdit *edit : {m_passphrase, m_again}) {
        connect(edit, &QLineEdit::textChanged, this, &KeyOpener::readyChanged);
        connect(shown, &QCheckBox::toggled, edit, &PassphraseEdit::setShown);
    }
}

bool KeyOpener::isReady() const
{
    if (m_isBusy || m_key)
        return !m_isBusy;
    const QString typed = m_passphrase->text();
    return m_question.key ? m_question.isRemembered || !typed.isEmpty()
                          : typed.size() >= shortestPassphrase && typed == m_again->text();
}

void KeyOpener::setBusy(bool busy)
{
    m_isBusy = busy;
    m_busy->setVisible(busy);
    for (PassphraseEdit *edit : {m_passphrase, m_again})
        edit->setReadOnly(busy);
    Q_EMIT readyChanged();
}

void KeyOpener::setRemembered(bool remembered)
{
    m_question.isRemembered = remembered;
    m_remember->setVisible(!remembered);
    m_passphrase->setPlaceholderText(remembered ? tr("Not needed: the keyring of this computer opens the key")
                                                : tr("Passphrase of the key"));
    Q_EMIT readyChanged();
}

void KeyOpener::open()
{
    if (m_key)
        return Q_EMIT opened();
    m_problem->hide();
    setBusy(true);
    if (m_question.isRemembered && m_passphrase->text().isEmpty())
        return m_keyring.recall(m_question.folder, *m_question.key, this,
                                [this](const Result<SigningKey> &recalled) { takeRecalled(recalled); });
    m_worker.ask(
        this,
        [folder = m_question.folder, key = m_question.key, passphrase = m_passphrase->text()] {
            return key ? unlockKey(folder, *key, passphrase) : made(folder, passphrase);
        },
        [this](const Result<SigningKey> &opened) { take(opened); });
}

void KeyOpener::takeRecalled(const Result<SigningKey> &recalled)
{
    if (recalled) {
        m_key = *recalled;
        return finish();
    }
    setRemembered(false);
    fail(errorText(recalled.error()) + u' ' + tr("Type the passphrase of the key."));
}

void KeyOpener::take(const Result<SigningKey> &opened)
{
    if (!opened)
        return fail(errorText(opened.error()));
    m_key = *opened;
    if (m_question.isRemembered || !m_remember->isChecked())
        return finish();
    m_keyring.remember(m_question.folder, *m_key, this, [this](const Outcome &kept) {
        if (kept)
            return finish();
        m_remember->setChecked(false);
        m_remember->setEnabled(false);
        fail(errorText(kept.error()) + u' '
             + tr("The key is open for this once: go on, and its passphrase is asked for the next time as before."));
    });
}

void KeyOpener::finish()
{
    setBusy(false);
    for (PassphraseEdit *edit : {m_passphrase, m_again})
        edit->clear();
    Q_EMIT opened();
}

void KeyOpener::fail(const QString &sentence)
{
    setBusy(false);
    showProblem(*m_problem, sentence);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
    Q_EMIT problemShown();
}

} // namespace toasoan
