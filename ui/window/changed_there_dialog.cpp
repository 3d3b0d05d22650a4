#include "ui/window/changed_there_dialog.h"

#include "ui/history/redline_view.h"
#include "ui/window/dialog_parts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {

ChangedThereDialog::ChangedThereDialog(const Dispatch &dispatch, const ChangedThere &changed, QWidget *parent)
    : QDialog(parent), m_redline(new RedlineView)
{
    setWindowTitle(tr("Changed at the destination"));
    auto *headline = sentenceLabel(dispatch.headline);
    headline->setFont(headlineFont(font()));
    m_redline->setAccessibleName(tr("What others changed there"));
    m_redline->setComparison(compare(changed.left, changed.theirs));
    auto *buttons = new QDialogButtonBox;
    auto *keep = buttons->addButton(tr("&Leave theirs as it is"), QDialogButtonBox::RejectRole);
    auto *overwrite = buttons->addButton(tr("&Overwrite theirs"), QDialogButtonBox::AcceptRole);
    overwrite->setAutoDefault(false);
    keep->setProperty("primary", true);
    keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addWidget(headline);
    layout->addWidget(
        sentenceLabel(tr("Somebody changed the article there since it was brought there. Struck out is what "
                         "we left there, underlined what they wrote. Take over by hand what shall stay, have "
                         "it approved, then overwrite.")));
    layout->addWidget(m_redline, 1);
    layout->addWidget(buttons);
    resize(820, 600);
}

} // namespace toasoan
