#include "ui/window/key_dialog.h"

#include "app/desk/folder_seal.h"
#include "ui/window/dialog_parts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {

KeyDialog::KeyDialog(const KeyQuestion &question, QWidget *parent) : QDialog(parent), m_opener(new KeyOpener(question))
{
    setWindowTitle(question.key ? tr("Open the key") : tr("Make a key"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addWidget(sentenceLabel(
        question.key
            ? tr("%1 signs with a key of their own. Its passphrase opens it for this once.").arg(question.person)
            : tr("With this key %1 signs approvals. It stays on this computer, locked with the passphrase; who loses "
                 "that makes another key. At least %2 letters; four words that nobody guesses are easier to keep. The "
                 "Vietnamese input method is off in these fields.")
                  .arg(question.person)
                  .arg(shortestPassphrase)));
    layout->addWidget(m_opener);
    auto *buttons = new QDialogButtonBox;
    m_do = buttons->addButton(question.key ? tr("Open") : tr("Make the key"), QDialogButtonBox::AcceptRole);
    m_do->setProperty("primary", true);
    m_do->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    setFixedWidth(480);
    connect(m_opener, &KeyOpener::readyChanged, this, &KeyDialog::update);
    connect(m_opener, &KeyOpener::problemShown, this, [this] { fitHeight(*this); });
    connect(m_opener, &KeyOpener::opened, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, m_opener, &KeyOpener::open);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_opener->setFocus();
    update();
    fitHeight(*this);
}

void KeyDialog::update()
{
    m_do->setEnabled(m_opener->isReady());
}

} // namespace toasoan
