#include "ui/panels/board_page.h"

#include "ui/common/chip.h"
#include "ui/common/filter_chip.h"
#include "ui/common/theme.h"
#include "ui/panels/page_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace toasoan {
namespace {

/// The state as its chip; what is late in red, beside its sign.
class BoardDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *model = static_cast<const BoardModel *>(index.model());
        if (index.column() != BoardModel::StateColumn)
            return QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionViewItem plain = option;
        initStyleOption(&plain, index);
        plain.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);
        paintChip(*painter, QPointF(option.rect.left() + 10, option.rect.center().y()),
                  chipOf(model->row(index.row()).state, std::nullopt, option.palette), option.font);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto *model = static_cast<const BoardModel *>(index.model());
        const Theme &theme = themeOf(option->palette);
        option->state &= ~QStyle::State_HasFocus; // a row is chosen, not a cell
        const bool isWhen = index.column() == BoardModel::WaitedColumn || index.column() == BoardModel::DueColumn;
        if (isWhen && option->text.startsWith(u'▲')) {
            option->palette.setColor(QPalette::Text, theme.error);
            option->palette.setColor(QPalette::HighlightedText, theme.error);
            option->font.setWeight(QFont::DemiBold);
        }
        if (index.column() == BoardModel::HeadlineColumn && model->isLate(index.row()))
            option->font.setWeight(QFont::DemiBold);
    }
};

} // namespace

BoardPage::BoardPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new BoardModel(this))
    , m_table(new QTableView)
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_late(new FilterChip)
    , m_mine(new FilterChip)
    , m_requests(new QPushButton)
{
    setUpTable();
    QFont large = font();
    large.setPixelSize(18);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    auto *done = new QPushButton(tr("Back to the article"));
    done->setToolTip(tr("Leave the board (Esc)"));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addSpacing(16);
    head->addWidget(m_late);
    head->addWidget(m_mine);
    head->addStretch();
    head->addWidget(m_requests);
    head->addWidget(done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_hint);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_late->setToolTip(tr("Only what waits too long"));
    m_mine->setToolTip(tr("Only what waits for me"));
    connect(m_late, &FilterChip::toggled, this, &BoardPage::filter);
    connect(m_mine, &FilterChip::toggled, this, &BoardPage::filter);
    m_requests->setToolTip(tr("Takedowns and corrections that somebody asked for, in the ledger"));
    m_requests->hide();
    connect(m_requests, &QPushButton::clicked, this, &BoardPage::ledgerWanted);
    connect(done, &QPushButton::clicked, this, &BoardPage::done);
    showCounts();
    showHint();
}

void BoardPage::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BoardDelegate(m_table));
    m_table->setObjectName(QStringLiteral("board"));
    m_table->setAccessibleName(tr("Articles that wait"));
    m_hint->setObjectName(QStringLiteral("boardHint"));
    setUpPageTable(*m_table, {150, 0, 130, 220, 110, 110, 120});
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &BoardPage::choose);
}

void BoardPage::setPerson(const QString &name)
{
    m_me = name;
    filter();
}

void BoardPage::setBoard(const Board &board)
{
    keepPlace([&] { m_model->setBoard(board); });
    m_requests->setText(tr("▲ %n request(s) to decide", nullptr, static_cast<int>(board.requests)));
    m_requests->setVisible(board.requests > 0);
}

void BoardPage::setNow(const QDateTime &now)
{
    keepPlace([&] { m_model->setNow(now); });
}

void BoardPage::filter()
{
    BoardModel::Onlys only;
    only.setFlag(BoardModel::LateOnly, m_late->isChecked());
    only.setFlag(BoardModel::MineOnly, m_mine->isChecked());
    keepPlace([&] { m_model->setOnly(only, m_me); });
}

/// The row that is read stays the current one wherever it went.
void BoardPage::keepPlace(const std::function<void()> &change)
{
    const int before = m_table->currentIndex().row();
    const DraftId draft = before >= 0 ? m_model->row(before).draft : DraftId();
    change();
    showCounts();
    showHint();
    const int row = std::max(m_model->rowOf(draft), std::min(0, m_model->rowCount() - 1));
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->selectRow(row);
}

void BoardPage::showCounts()
{
    const int late = m_model->count(BoardModel::LateOnly);
    const int mine = m_model->count(BoardModel::MineOnly);
    m_title->setText(tr("Duty board · %n article(s) wait", nullptr, m_model->count({})));
    m_late->setText(tr("▲ Late %1").arg(late));
    m_mine->setText(tr("For me %1").arg(mine));
    for (FilterChip *chip : {m_late, m_mine}) {
        chip->setAccessibleName(QStringLiteral("%1: %2").arg(chip->toolTip(), chip->text()));
        chip->updateGeometry();
    }
}

/// The table is as high as its rows, so that what follows stands right below them; many leave it one line at the foot.
void BoardPage::showHint()
{
    const int rows = m_model->rowCount();
    m_table->setMaximumHeight(m_table->horizontalHeader()->sizeHint().height() + rows * pageRowHeight + 2);
    if (rows > 0)
        m_hint->setText(tr("Enter opens the article, Esc goes back. An article stands here from its first step until "
                           "it is out; Workflow › Deadline says by when it is due and whose turn it is."));
    else if (m_model->count({}) > 0)
        m_hint->setText(tr("None of the articles is of that kind. The buttons above show all of them again."));
    else
        m_hint->setText(tr("No article waits. A new one stands here from its first step until it is out."));
}

void BoardPage::takeKeys()
{
    if (m_table->currentIndex().row() < 0 && m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void BoardPage::choose()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0)
        Q_EMIT draftChosen(DraftId(m_model->row(row).draft));
}

bool BoardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        choose();
    else if (key == Qt::Key_Escape)
        Q_EMIT done();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace toasoan
