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

bool confirmApproval(const QString &headline, int words, int findings, QWidget *parent)
{
    QMessageBox box(parent);
    box.setWindowTitle(ReasonDialog::tr("Approve"));
    box.setTextFormat(Qt::PlainText);
    box.setText(ReasonDialog::tr("Approve exactly this text?"));
    const QString length = ReasonDialog::tr("“%1”, %2 words.").arg(headline).arg(words);
    const QString left = findings > 0 ? ReasonDialog::tr("%n finding(s) still stand.", nullptr, findings)
                                      : ReasonDialog::tr("No findings stand.");
    box.setInformativeText(length + u"\n"_qs + left + u"\n"_qs
                           + ReasonDialog::tr("The approval is sealed to this text: any later change shows, and the "
                                              "article cannot leave until it is approved again."));
    QPushButton *yes = box.addButton(ReasonDialog::tr("Approve"), QMessageBox::AcceptRole);
    yes->setProperty("primary", true);
    box.addButton(ReasonDialog::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(yes);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace toasoan
