#include "ui/window/recovery_dialog.h"

#include "app/review/comparison.h"
#include "ui/history/redline_view.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {

RecoveryDialog::RecoveryDialog(const Article &version, const Article &typed, const QString &what, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Recovered text"));
    auto *head = new QLabel(what, this);
    head->setWordWrap(true);
    auto *redline = new RedlineView(this);
    redline->setAccessibleName(tr("What changed"));
    redline->setComparison(compare(version, typed));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keep = buttons->addButton(tr("Keep what was typed"), QDialogButtonBox::AcceptRole);
    keep->setProperty("primary", true);
    QPushButton *back = buttons->addButton(tr("Go back to the version"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);
    keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(back, &QPushButton::clicked, this, [this] {
        m_wantsBack = true;
        reject();
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addWidget(redline, 1);
    layout->addWidget(buttons);
    resize(820, 560);
}

} // namespace toasoan
