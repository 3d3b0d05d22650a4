#include "ui/panels/hit_panel.h"

#include "ui/common/theme.h"
#include "ui/models/fix_delegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace toasoan {
namespace {

constexpr int listHeight = 190; // px: the page above stays in sight
constexpr int side = 12;

} // namespace

HitPanel::HitPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
    , m_list(new QListView)
    , m_hint(new QLabel(tr("Nothing is changed yet. Space ticks, Enter shows the place.")))
    , m_apply(new QPushButton)
    , m_close(new QPushButton(tr("Close")))
    , m_model(new FixListModel(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 4);
    m_progress->setAccessibleName(tr("Progress"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    setUpList();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(side, 8, side, 4);
    head->addWidget(m_title, 1);
    head->addWidget(m_progress);
    head->addWidget(m_stop);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(side, 6, side, 8);
    foot->addWidget(m_hint);
    foot->addStretch(1);
    foot->addWidget(m_apply);
    foot->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list);
    layout->addLayout(foot);
    connect(m_stop, &QPushButton::clicked, this, &HitPanel::stopped);
    connect(m_apply, &QPushButton::clicked, this, &HitPanel::applied);
    connect(m_close, &QPushButton::clicked, this, &HitPanel::closed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HitPanel::showTicks);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HitPanel::showTicks);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HitPanel::showTicks);
    hide();
}

void HitPanel::setUpList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FixDelegate(m_list));
    m_list->setAccessibleName(tr("Places found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedHeight(listHeight);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched); // thousands of rows are laid out without holding anybody up
    m_list->setBatchSize(40);
    m_list->installEventFilter(this);
    QPalette quiet = palette();
    quiet.setColor(QPalette::Base, quiet.color(QPalette::AlternateBase));
    m_list->setPalette(quiet);
    connect(m_list, &QListView::clicked, this, &HitPanel::visit);
}

void HitPanel::begin(Purpose purpose)
{
    m_purpose = purpose;
    m_model->setRows({});
    m_hint->setVisible(purpose == Purpose::Replace);
    m_apply->setVisible(purpose == Purpose::Replace);
    showProgress(0, 0);
    show();
}

void HitPanel::setRows(const QList<FixListModel::Row> &rows)
{
    m_model->setRows(rows);
    m_list->setCurrentIndex(m_model->index(0));
}

void HitPanel::appendRows(const QList<FixListModel::Row> &rows)
{
    m_model->appendRows(rows);
}

void HitPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setAccessibleName(title);
}

void HitPanel::showProgress(int done, int total)
{
    m_progress->setVisible(total > 0);
    m_stop->setVisible(total > 0);
    m_progress->setRange(0, std::max(1, total));
    m_progress->setValue(done);
}

void HitPanel::focusList()
{
    if (m_list->currentIndex().row() < 1)
        m_list->setCurrentIndex(m_model->index(1)); // behind the first heading
    m_list->setFocus(Qt::OtherFocusReason);
}

QList<int> HitPanel::ticked() const
{
    return m_model->tickedSources();
}

void HitPanel::showTicks()
{
    const int ticked = static_cast<int>(m_model->tickedSources().size());
    m_apply->setText(tr("Replace %n place(s)", nullptr, ticked));
    m_apply->setEnabled(ticked > 0);
}

void HitPanel::visit(const QModelIndex &index)
{
    if (index.isValid() && m_model->row(index.row()).heading.isEmpty())
        Q_EMIT visited(m_model->row(index.row()).source);
}

void HitPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

bool HitPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            visit(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HitPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
}

} // namespace toasoan
