#include "ui/window/unlock_dialog.h"

#include "app/desk/folder_seal.h"
#include "ui/common/error_text.h"
#include "ui/common/passphrase_edit.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {
namespace {

QLabel *sentence(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPalette inErrorColour(QPalette palette)
{
    palette.setColor(QPalette::WindowText, themeOf(palette).error);
    return palette;
}

} // namespace

UnlockDialog::UnlockDialog(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_secret(new PassphraseEdit(tr("Passphrase or recovery code")))
    , m_problem(sentence({}))
    , m_busy(new QProgressBar)
{
    setWindowTitle(tr("Tòa Soạn – open the drafts"));
    auto *shown = new QCheckBox(tr("&Show what is typed"));
    auto *buttons = new QDialogButtonBox;
    m_open = buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    m_open->setProperty("primary", true);
    m_open->setEnabled(false);
    buttons->addButton(tr("Quit"), QDialogButtonBox::RejectRole);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(4);
    m_busy->hide();
    m_problem->setPalette(inErrorColour(palette()));
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addWidget(
        sentence(tr("The drafts are encrypted. Type the passphrase; if it is lost, the recovery code that "
                    "was written down opens them too. The Vietnamese input method is off in this "
                    "field.")));
    layout->addWidget(m_secret);
    layout->addWidget(shown);
    layout->addWidget(m_problem);
    layout->addWidget(m_busy);
    layout->addWidget(buttons);
    setFixedWidth(480);
    fit();
    connect(shown, &QCheckBox::toggled, m_secret, &PassphraseEdit::setShown);
    connect(m_secret, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_open->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &UnlockDialog::tryToOpen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void UnlockDialog::fit()
{
    resize(width(), layout()->totalHeightForWidth(width()));
}

QString UnlockDialog::secret() const
{
    return m_secret->text();
}

void UnlockDialog::tryToOpen()
{
    m_open->setEnabled(false);
    m_secret->setReadOnly(true);
    m_problem->hide();
    m_busy->show();
    m_worker.ask(
        this, [folder = m_folder, secret = secret()] { return checkFolderSecret(folder, secret); },
        [this](const Outcome &opened) { answer(opened); });
}

void UnlockDialog::answer(const Outcome &opened)
{
    m_busy->hide();
    m_secret->setReadOnly(false);
    m_open->setEnabled(true);
    if (opened)
        return accept();
    m_problem->setText(errorText(opened.error()));
    m_problem->show();
    fit();
    m_secret->selectAll();
    m_secret->setFocus();
}

} // namespace toasoan
