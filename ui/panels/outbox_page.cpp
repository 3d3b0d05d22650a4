#include "ui/panels/outbox_page.h"

#include "app/workflow/troubles.h"
#include "ui/common/filter_chip.h"
#include "ui/common/theme.h"
#include "ui/panels/page_delegate.h"
#include "ui/panels/page_table.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace toasoan {
namespace {

constexpr int textHeight = 150; // px: seven lines

/// What needs somebody stands out, beside its sign.
class OutboxDelegate : public PageDelegate
{
public:
    using PageDelegate::PageDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        PageDelegate::initStyleOption(option, index);
        const OutboxRow &row = static_cast<const OutboxModel *>(index.model())->row(index.row());
        const Theme &theme = themeOf(option->palette);
        const bool isStopped = row.dispatch.state == DispatchState::Stopped;
        if (isStopped)
            option->font.setWeight(QFont::DemiBold);
        if (index.column() == OutboxModel::StateColumn && isStopped)
            colour(*option, theme.error);
        if (index.column() == OutboxModel::PageColumn && row.placement && !row.placement->differences.isEmpty())
            colour(*option, theme.warning);
    }

private:
    static void colour(QStyleOptionViewItem &option, const QColor &colour)
    {
        option.palette.setColor(QPalette::Text, colour);
        option.palette.setColor(QPalette::HighlightedText, colour);
    }
};

} // namespace

OutboxPage::OutboxPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new OutboxModel(this))
    , m_table(new QTableView)
    , m_title(new QLabel)
    , m_open(new FilterChip)
    , m_text(new QPlainTextEdit)
{
    setUpTable();
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    m_text->document()->setDocumentMargin(10);
    m_text->setAccessibleName(tr("The chosen line"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(head());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_text);
    layout->addWidget(foot());
    m_open->setToolTip(tr("Only what is on its way or needs somebody"));
    connect(m_open, &FilterChip::toggled, this, [this](bool on) {
        keepPlace([&] { m_model->setShown(on ? OutboxModel::Shown::Open : OutboxModel::Shown::All); });
    });
    showCounts();
    showCurrent();
}

QWidget *OutboxPage::head()
{
    QFont large = font();
    large.setPixelSize(18);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    auto *destinations = new QPushButton(tr("Destinations…"));
    destinations->setToolTip(tr("Where articles can be published"));
    connect(destinations, &QPushButton::clicked, this, &OutboxPage::destinationsWanted);
    auto *back = new QPushButton(tr("Back to the article"));
    back->setToolTip(tr("Leave the outbox (Esc)"));
    connect(back, &QPushButton::clicked, this, &OutboxPage::done);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addSpacing(16);
    layout->addWidget(m_open);
    layout->addStretch();
    layout->addWidget(destinations);
    layout->addWidget(back);
    return row;
}

QWidget *OutboxPage::foot()
{
    m_resume = button(tr("Go on"), tr("Try again now"),
                      [this](const OutboxRow &row) { Q_EMIT resumeWanted(row.dispatch.number); });
    m_paste = button(tr("Paste…"), tr("Field after field into the web form of the CMS"),
                     [this](const OutboxRow &row) { Q_EMIT pasteWanted(row.dispatch.number); });
    m_changes = button(tr("What they changed…"), tr("The article there beside what we left there; then decide"),
                       [this](const OutboxRow &row) { Q_EMIT changesWanted(row.dispatch); });
    m_pause = button(tr("Pause"), tr("It waits until somebody goes on with it"),
                     [this](const OutboxRow &row) { Q_EMIT pauseWanted(row.dispatch); });
    m_cancel = button(tr("Cancel"), tr("It is sent no more; what is there stays there"),
                      [this](const OutboxRow &row) { Q_EMIT cancelWanted(row.dispatch.number); });
    m_article = button(tr("Open the article"), tr("The article, in the window (Return)"),
                       [this](const OutboxRow &row) { Q_EMIT draftChosen(row.dispatch.draft); });
    m_differences = button(tr("What differs…"), tr("The live page beside what was approved"),
                           [this](const OutboxRow &row) { Q_EMIT differencesWanted(*row.placement); });
    m_compare = button(tr("Compare now"), tr("Fetch the live page and compare it with what was approved"),
                       [this](const OutboxRow &row) { Q_EMIT compareWanted(*row.placement); });
    m_page = button(tr("Open the page"), tr("In the web browser"),
                    [this](const OutboxRow &row) { Q_EMIT pageWanted(row.placement->url); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPushButton *each : {m_resume, m_paste, m_changes, m_pause, m_cancel, m_article})
        layout->addWidget(each);
    layout->addStretch();
    for (QPushButton *each : {m_differences, m_compare, m_page})
        layout->addWidget(each);
    return row;
}

QPushButton *OutboxPage::button(const QString &text, const QString &tip,
                                const std::function<void(const OutboxRow &)> &run)
{
    auto *button = new QPushButton(text);
    button->setToolTip(tip);
    connect(button, &QPushButton::clicked, this, [this, run] {
        if (const OutboxRow *row = current())
            run(OutboxRow(*row)); // what it does may change the table
    });
    return button;
}

void OutboxPage::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new OutboxDelegate(m_table));
    m_table->setObjectName(QStringLiteral("outbox"));
    m_table->setAccessibleName(tr("Outbox"));
    setUpPageTable(*m_table, {56, 150, 0, 170, 170, 220});
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] { m_article->click(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OutboxPage::showCurrent);
}

void OutboxPage::setOutbox(const QList<OutboxRow> &rows)
{
    keepPlace([&] { m_model->setOutbox(rows); });
}

void OutboxPage::showSent(qint64 sent, qint64 total)
{
    m_model->showSent(sent, total);
    if (const OutboxRow *row = current(); row && row->dispatch.state == DispatchState::Sending)
        m_text->setPlainText(m_model->wholeText(m_table->currentIndex().row()));
}

/// The line that is read stays the current one wherever it went.
void OutboxPage::keepPlace(const std::function<void()> &change)
{
    const OutboxRow *before = current();
    const qint64 number = before ? before->dispatch.number : 0;
    change();
    showCounts();
    const int row = std::max(m_model->rowOf(number), std::min(0, m_model->rowCount() - 1));
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->selectRow(row);
    showCurrent();
}

void OutboxPage::choose(qint64 number)
{
    if (const int row = m_model->rowOf(number); row >= 0)
        m_table->selectRow(row);
}

const OutboxRow *OutboxPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

void OutboxPage::showCounts()
{
    m_title->setText(tr("Outbox · %n dispatch(es)", nullptr, m_model->count(OutboxModel::Shown::All)));
    m_open->setText(tr("On its way %1").arg(m_model->count(OutboxModel::Shown::Open)));
    m_open->setAccessibleName(QStringLiteral("%1: %2").arg(m_open->toolTip(), m_open->text()));
    m_open->updateGeometry();
}

void OutboxPage::showCurrent()
{
    const OutboxRow *row = current();
    const bool isOpen = row && !isOver(row->dispatch.state);
    const bool rests = isOpen && row->dispatch.state != DispatchState::Sending;
    const bool wasChanged = row && row->dispatch.trouble && isTrouble(*row->dispatch.trouble, Trouble::ChangedThere);
    const bool isByHand = row && row->dispatch.trouble && isTrouble(*row->dispatch.trouble, Trouble::WaitsForPerson);
    const bool hasPage =
        row && row->placement && row->placement->url.startsWith(u"http") && row->placement->presence != Presence::Down;
    m_text->setPlainText(
        row ? m_model->wholeText(m_table->currentIndex().row())
        : m_model->count(OutboxModel::Shown::All) > 0
            ? tr("Nothing is on its way, and nothing needs somebody.")
            : tr("Nothing was sent yet. An approved article is published with File › Publish; what is on "
                 "its way will stand here, also while there is no network."));
    m_article->setEnabled(row != nullptr);
    m_resume->setEnabled(rests);
    m_pause->setEnabled(isOpen && row->dispatch.state != DispatchState::Paused);
    m_cancel->setEnabled(rests);
    m_paste->setVisible(isOpen && isByHand);
    m_changes->setVisible(isOpen && wasChanged);
    m_page->setEnabled(hasPage);
    m_compare->setEnabled(hasPage);
    m_differences->setVisible(hasPage && !row->placement->differences.isEmpty());
}

void OutboxPage::takeKeys()
{
    if (!current() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

bool OutboxPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        m_article->click();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

/// From each of its controls: what they do not want comes here.
void OutboxPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT done();
    else
        QWidget::keyPressEvent(event);
}

} // namespace toasoan
