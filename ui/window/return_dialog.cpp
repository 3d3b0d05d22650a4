#include "ui/window/return_dialog.h"

#include "ui/common/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {
namespace {

QLabel *newLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setBuddy(buddy);
    return label;
}

QString lineOf(const Pinnable &passage)
{
    if (passage.thread.isEmpty())
        return ReturnDialog::tr("Selected: %1").arg(passage.about);
    const QString said = passage.said.simplified().left(120);
    return passage.about.isEmpty() ? said : QString(passage.about + u" – " + said);
}

} // namespace

ReturnDialog::ReturnDialog(const QList<ReturnReason> &reasons, const QList<Pinnable> &passages, QWidget *parent)
    : QDialog(parent), m_passages(passages), m_text(new QPlainTextEdit), m_pins(new QListWidget)
{
    setWindowTitle(tr("Return the article"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(96);
    m_text->setAccessibleName(tr("What the author should change"));
    fillPassages();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_return = buttons->button(QDialogButtonBox::Ok);
    m_return->setText(tr("Return"));
    m_return->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(10);
    QWidget *boxes = reasonBoxes(reasons);
    layout->addWidget(newLabel(tr("&Reasons, one at least:"), boxes));
    layout->addWidget(boxes);
    layout->addWidget(newLabel(tr("&What should the author change? They read this above the article."), m_text));
    layout->addWidget(m_text);
    if (!passages.isEmpty()) {
        layout->addWidget(newLabel(tr("&Pin to these passages:"), m_pins));
        layout->addWidget(m_pins);
    }
    layout->addWidget(buttons);
    resize(560, sizeHint().height());
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReturnDialog::showWhetherItCanGo);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showWhetherItCanGo();
}

QWidget *ReturnDialog::reasonBoxes(const QList<ReturnReason> &reasons)
{
    auto *place = new QWidget;
    auto *grid = new QGridLayout(place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    const auto rows = (reasons.size() + 1) / 2;
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        auto *box = new QCheckBox(
            returnReasonName(reasons, reasons[i].code).replace(QStringLiteral("&"), QStringLiteral("&&")));
        connect(box, &QCheckBox::toggled, this, &ReturnDialog::showWhetherItCanGo);
        grid->addWidget(box, static_cast<int>(i % rows), static_cast<int>(i / rows));
        m_reasons.append({reasons[i].code, box});
    }
    if (!m_reasons.isEmpty())
        place->setFocusProxy(m_reasons.first().second);
    return place;
}

/// What was selected is meant; of what was said before, the person chooses.
void ReturnDialog::fillPassages()
{
    m_pins->setAccessibleName(tr("Passages to pin"));
    QPalette quiet = palette(); // a tick is seen on the chosen row, too
    quiet.setColor(QPalette::Highlight, themeOf(quiet).selected);
    quiet.setColor(QPalette::HighlightedText, themeOf(quiet).text);
    m_pins->setPalette(quiet);
    for (const Pinnable &passage : std::as_const(m_passages)) {
        auto *item = new QListWidgetItem(lineOf(passage), m_pins);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(passage.thread.isEmpty() ? Qt::Checked : Qt::Unchecked);
    }
    m_pins->setCurrentRow(0);
    constexpr int mostSeen = 6;
    m_pins->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pins->setTextElideMode(Qt::ElideRight);
    m_pins->setFixedHeight(m_pins->sizeHintForRow(0) * std::clamp(m_pins->count(), 2, mostSeen) + 8);
}

void ReturnDialog::showWhetherItCanGo()
{
    m_return->setEnabled(!codes().isEmpty() && !text().isEmpty());
    m_return->setToolTip(m_return->isEnabled() ? QString() : tr("A reason and words of your own are needed."));
}

QStringList ReturnDialog::codes() const
{
    QStringList codes;
    for (const auto &[code, box] : m_reasons) {
        if (box->isChecked())
            codes.append(code);
    }
    return codes;
}

QString ReturnDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

QList<Pinnable> ReturnDialog::pinned() const
{
    QList<Pinnable> pinned;
    for (int i = 0; i < m_pins->count(); ++i) {
        if (m_pins->item(i)->checkState() == Qt::Checked)
            pinned.append(m_passages[i]);
    }
    return pinned;
}

} // namespace toasoan
