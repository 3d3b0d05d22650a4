#include "ui/window/reason_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {

ReasonDialog::ReasonDialog(const QString &title, const QString &question, const QString &step, QWidget *parent)
    : QDialog(parent), m_reason(new QPlainTextEdit)
{
    setWindowTitle(title);
    auto *label = new QLabel(question);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_reason);
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(question);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(step);
    m_ok->setProperty("primary", true);
    m_ok->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    resize(440, 220);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_ok->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ReasonDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

LossChoice askAboutLoss(const QString &why, QWidget *parent)
{
    QMessageBox box(parent);
    box.setWindowTitle(ReasonDialog::tr("Not saved"));
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Warning);
    box.setText(QStringList{why, QString(), ReasonDialog::tr("Closing now would lose what is not saved.")}.join(u'\n'));
    QPushButton *again = box.addButton(ReasonDialog::tr("Try again"), QMessageBox::AcceptRole);
    again->setProperty("primary", true);
    QPushButton *copy = box.addButton(ReasonDialog::tr("Save a copy…"), QMessageBox::ActionRole);
    QPushButton *lose = box.addButton(ReasonDialog::tr("Close and lose it"), QMessageBox::DestructiveRole);
    QPushButton *stay = box.addButton(ReasonDialog::tr("Go on writing"), QMessageBox::RejectRole);
    box.setDefaultButton(again);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == again  ? LossChoice::TryAgain
           : box.clickedButton() == copy ? LossChoice::SaveCopy
           : box.clickedButton() == lose ? LossChoice::Lose
                                         : LossChoice::Stay;
}

} // namespace toasoan
