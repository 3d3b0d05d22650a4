#include "ui/window/seal_dialog.h"

#include "app/desk/folder_seal.h"
#include "ui/common/error_text.h"
#include "ui/common/passphrase_edit.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
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

QVBoxLayout *newColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(18, 18, 18, 18);
    column->setSpacing(12);
    return column;
}

} // namespace

SealDialog::SealDialog(Folder folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_pages(new QStackedWidget)
    , m_secret(new PassphraseEdit(tr("Passphrase now")))
    , m_passphrase(new PassphraseEdit(tr("New passphrase")))
    , m_again(new PassphraseEdit(tr("The same again")))
    , m_problem(sentence({}))
    , m_recovery(new QLabel)
    , m_busy(new QProgressBar)
{
    setWindowTitle(tr("Encrypt the drafts"));
    m_pages->addWidget(questions());
    m_pages->addWidget(recoveryPage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setMinimumWidth(520);
    for (PassphraseEdit *edit : {m_secret, m_passphrase, m_again})
        connect(edit, &QLineEdit::textChanged, this, &SealDialog::update);
    setBusy(false);
}

QWidget *SealDialog::questions()
{
    const bool sealed = m_folder == Folder::Sealed;
    auto *page = new QWidget;
    auto *column = newColumn(page);
    column->addWidget(sentence(
        sealed ? tr("The drafts are encrypted. A new passphrase opens them from the next start on; the recovery code "
                    "stays as it is.")
               : tr("Texts, history, notes about sources, pictures, attachments and backups can then be read with the "
                    "passphrase only. Backups that were made on other disks before stay as they are: delete those "
                    "yourself. Without the passphrase and the recovery code nobody can open the drafts again.")));
    auto *form = new QFormLayout;
    form->setSpacing(8);
    if (sealed)
        form->addRow(tr("Passphrase &now"), m_secret);
    form->addRow(tr("New &passphrase"), m_passphrase);
    form->addRow(tr("The same &again"), m_again);
    auto *shown = new QCheckBox(tr("&Show what is typed"));
    form->addRow(QString(), shown);
    column->addLayout(form);
    column->addWidget(sentence(tr("At least %1 letters; four words that nobody guesses are easier to keep. The "
                                  "Vietnamese input method is off in these fields.")
                                   .arg(shortestPassphrase)));
    m_problem->hide();
    column->addWidget(m_problem);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(4);
    column->addWidget(m_busy);
    auto *buttons = new QDialogButtonBox;
    m_do = buttons->addButton(sealed ? tr("Change the passphrase") : tr("Encrypt"), QDialogButtonBox::AcceptRole);
    m_do->setProperty("primary", true);
    m_unseal = new QPushButton(tr("Take the encryption away"), page);
    if (sealed)
        buttons->addButton(m_unseal, QDialogButtonBox::DestructiveRole);
    else
        m_unseal->hide();
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    for (PassphraseEdit *edit : {m_secret, m_passphrase, m_again})
        connect(shown, &QCheckBox::toggled, edit, &PassphraseEdit::setShown);
    connect(m_do, &QPushButton::clicked, this,
            [this, sealed] { ask(sealed ? SealWish::Kind::ChangePassphrase : SealWish::Kind::Seal); });
    connect(m_unseal, &QPushButton::clicked, this, [this] { ask(SealWish::Kind::Unseal); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return page;
}

QWidget *SealDialog::recoveryPage()
{
    auto *page = new QWidget;
    auto *column = newColumn(page);
    column->addWidget(
        sentence(tr("The drafts are encrypted. This recovery code opens them when the passphrase is lost. "
                    "It is shown only now: write it down and keep it away from this computer.")));
    QFont letters = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    letters.setPixelSize(18);
    m_recovery->setFont(letters);
    m_recovery->setTextFormat(Qt::PlainText);
    m_recovery->setAlignment(Qt::AlignCenter);
    m_recovery->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_recovery->setAccessibleName(tr("Recovery code"));
    column->addWidget(m_recovery);
    auto *written = new QCheckBox(tr("I have &written the code down"));
    column->addWidget(written);
    auto *buttons = new QDialogButtonBox;
    auto *done = buttons->addButton(tr("Done"), QDialogButtonBox::AcceptRole);
    done->setProperty("primary", true);
    done->setEnabled(false);
    auto *copy = buttons->addButton(tr("&Copy the code"), QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    connect(written, &QCheckBox::toggled, done, &QWidget::setEnabled);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_recovery->text()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    return page;
}

void SealDialog::reject()
{
    if (!m_busy->isHidden())
        Q_EMIT cancelWanted();
    else if (m_pages->currentIndex() == 0)
        QDialog::reject();
}

void SealDialog::showProgress(int percent)
{
    m_busy->setRange(0, 100);
    m_busy->setValue(percent);
}

void SealDialog::ask(SealWish::Kind kind)
{
    m_problem->hide();
    setBusy(true);
    Q_EMIT wanted({kind, m_secret->text(), m_passphrase->text()});
}

void SealDialog::answer(const Result<QString> &recovery)
{
    setBusy(false);
    if (!recovery) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, themeOf(colours).error);
        m_problem->setPalette(colours);
        m_problem->setText(errorText(recovery.error()));
        m_problem->show();
        return;
    }
    if (recovery->isEmpty())
        return accept();
    m_recovery->setText(recovery->left(19) + u'\n' + recovery->mid(20));
    m_pages->setCurrentIndex(1);
}

void SealDialog::update()
{
    const bool alike = m_passphrase->text() == m_again->text();
    const bool known = m_folder == Folder::Plain || !m_secret->text().isEmpty();
    m_do->setEnabled(known && alike && m_passphrase->text().size() >= shortestPassphrase);
    m_unseal->setEnabled(known);
}

void SealDialog::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    m_busy->setRange(0, 0); // until the first figure: the passphrase takes a second
    for (PassphraseEdit *edit : {m_secret, m_passphrase, m_again})
        edit->setReadOnly(busy);
    if (busy) {
        m_do->setEnabled(false);
        m_unseal->setEnabled(false);
    } else {
        update();
    }
}

} // namespace toasoan
