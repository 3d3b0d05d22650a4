#include "ui/panels/ledger_page.h"

#include "ui/common/filter_chip.h"
#include "ui/common/theme.h"
#include "ui/panels/page_delegate.h"
#include "ui/panels/page_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace toasoan {
namespace {

constexpr int textHeight = 160; // px: eight lines

/// What waits for a decision stands out, beside its sign.
class LedgerDelegate : public PageDelegate
{
public:
    using PageDelegate::PageDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        PageDelegate::initStyleOption(option, index);
        const auto *model = static_cast<const LedgerModel *>(index.model());
        if (model->row(index.row()).state != EntryState::Asked)
            return;
        option->font.setWeight(QFont::DemiBold);
        if (index.column() == LedgerModel::StateColumn) {
            option->palette.setColor(QPalette::Text, themeOf(option->palette).warning);
            option->palette.setColor(QPalette::HighlightedText, themeOf(option->palette).warning);
        }
    }
};

} // namespace

LedgerPage::LedgerPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new LedgerModel(this))
    , m_table(new QTableView)
    , m_title(new QLabel)
    , m_asked(new FilterChip)
    , m_takedowns(new FilterChip)
    , m_corrections(new FilterChip)
    , m_text(new QPlainTextEdit)
{
    setUpTable();
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    m_text->document()->setDocumentMargin(10);
    m_text->setAccessibleName(tr("The chosen entry"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(head());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_text);
    layout->addWidget(foot());
    m_asked->setToolTip(tr("Only what waits for a decision"));
    m_takedowns->setToolTip(tr("Only takedowns"));
    m_corrections->setToolTip(tr("Only corrections"));
    for (FilterChip *chip : {m_asked, m_takedowns, m_corrections})
        connect(chip, &FilterChip::toggled, this, [this, chip] { filter(chip); });
    showCounts();
    showCurrent();
}

QWidget *LedgerPage::head()
{
    QFont large = font();
    large.setPixelSize(18);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    auto *back = new QPushButton(tr("Back to the article"));
    back->setToolTip(tr("Leave the ledger (Esc)"));
    connect(back, &QPushButton::clicked, this, &LedgerPage::done);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addSpacing(16);
    for (FilterChip *chip : {m_asked, m_takedowns, m_corrections})
        layout->addWidget(chip);
    layout->addStretch();
    layout->addWidget(back);
    return row;
}

QWidget *LedgerPage::foot()
{
    m_grant = button(tr("Grant…"), tr("Decide as it was asked for"),
                     [this](const LedgerEntry &entry) { Q_EMIT grantWanted(entry); });
    m_refuse = button(tr("Decline…"), tr("The article stays as it is; whoever asked is told why"),
                      [this](const LedgerEntry &entry) { Q_EMIT refuseWanted(entry); });
    m_open = button(tr("Open the article"), tr("The article, in the window (Return)"),
                    [this](const LedgerEntry &entry) { Q_EMIT draftChosen(entry.draft); });
    m_correct = button(tr("Write correction and apology"),
                       tr("A draft with what a public correction must say; there already: it is opened"),
                       [this](const LedgerEntry &entry) { Q_EMIT correctionWanted(entry.number); });
    m_print = button(tr("Print…"), tr("The order on paper"),
                     [this](const LedgerEntry &entry) { Q_EMIT printWanted(entry.number); });
    m_save = button(tr("Save as…"), tr("The order as a PDF, a page of the web or plain text"),
                    [this](const LedgerEntry &entry) { Q_EMIT saveWanted(entry.number); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPushButton *each : {m_grant, m_refuse, m_open, m_correct})
        layout->addWidget(each);
    layout->addStretch();
    layout->addWidget(m_print);
    layout->addWidget(m_save);
    return row;
}

QPushButton *LedgerPage::button(const QString &text, const QString &tip,
                                const std::function<void(const LedgerEntry &)> &run)
{
    auto *button = new QPushButton(text);
    button->setToolTip(tip);
    connect(button, &QPushButton::clicked, this, [this, run] {
        if (const LedgerEntry *entry = current())
            run(LedgerEntry(*entry)); // what it does may change the table
    });
    return button;
}

void LedgerPage::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LedgerDelegate(m_table));
    m_table->setObjectName(QStringLiteral("ledger"));
    m_table->setAccessibleName(tr("Takedowns and corrections"));
    setUpPageTable(*m_table, {56, 100, 170, 0, 210, 150, 140, 70});
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (const LedgerEntry *entry = current())
            Q_EMIT draftChosen(DraftId(entry->draft));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LedgerPage::showCurrent);
}

void LedgerPage::setPerson(const Person &person, const WorkflowProfile &profile)
{
    m_person = person;
    m_profile = profile;
    showCurrent();
}

void LedgerPage::setLedger(const QList<LedgerEntry> &entries, const QList<LedgerReason> &reasons)
{
    keepPlace([&] { m_model->setLedger(entries, reasons); });
}

/// One kind or the other, not both.
void LedgerPage::filter(FilterChip *pressed)
{
    FilterChip *other = pressed == m_takedowns ? m_corrections : pressed == m_corrections ? m_takedowns : nullptr;
    if (other && pressed->isChecked() && other->isChecked())
        return other->setChecked(false); // comes back here
    LedgerModel::Onlys only;
    only.setFlag(LedgerModel::AskedOnly, m_asked->isChecked());
    only.setFlag(LedgerModel::TakedownsOnly, m_takedowns->isChecked());
    only.setFlag(LedgerModel::CorrectionsOnly, m_corrections->isChecked());
    keepPlace([&] { m_model->setOnly(only); });
}

/// The entry that is read stays the current one wherever it went.
void LedgerPage::keepPlace(const std::function<void()> &change)
{
    const LedgerEntry *before = current();
    const qint64 number = before ? before->number : 0;
    change();
    showCounts();
    const int row = std::max(m_model->rowOf(number), std::min(0, m_model->rowCount() - 1));
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->selectRow(row);
    showCurrent();
}

void LedgerPage::choose(qint64 number)
{
    if (const int row = m_model->rowOf(number); row >= 0)
        m_table->selectRow(row);
}

const LedgerEntry *LedgerPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

void LedgerPage::showCounts()
{
    m_title->setText(tr("Takedowns and corrections · %n entry(ies)", nullptr, m_model->count({})));
    m_asked->setText(tr("▲ To decide %1").arg(m_model->count(LedgerModel::AskedOnly)));
    m_takedowns->setText(tr("Takedowns %1").arg(m_model->count(LedgerModel::TakedownsOnly)));
    m_corrections->setText(tr("Corrections %1").arg(m_model->count(LedgerModel::CorrectionsOnly)));
    for (FilterChip *chip : {m_asked, m_takedowns, m_corrections}) {
        chip->setAccessibleName(QStringLiteral("%1: %2").arg(chip->toolTip(), chip->text()));
        chip->updateGeometry();
    }
}

void LedgerPage::showCurrent()
{
    const LedgerEntry *entry = current();
    const bool isAsked = entry && entry->state == EntryState::Asked;
    const bool isOrder = entry && entry->state == EntryState::Ordered;
    m_text->setPlainText(entry
                             ? m_model->wholeText(m_table->currentIndex().row())
                             : tr("Nothing was taken down or corrected. What is will stand here, with its reason, who "
                                  "decided, and who was told."));
    m_open->setEnabled(entry != nullptr);
    for (QPushButton *button : {m_grant, m_refuse}) {
        button->setVisible(isAsked);
        button->setEnabled(isAsked && mayDecide(entry->action, m_person, m_profile));
    }
    for (QPushButton *button : {m_correct, m_print, m_save})
        button->setEnabled(isOrder);
    m_correct->setText(isOrder && !entry->correction.isEmpty() ? tr("Open the correction")
                                                               : tr("Write correction and apology"));
}

void LedgerPage::takeKeys()
{
    if (!current() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

bool LedgerPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        m_open->click();
    else if (key == Qt::Key_Escape)
        Q_EMIT done();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace toasoan
