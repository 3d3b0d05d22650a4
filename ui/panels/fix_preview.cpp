#include "ui/panels/fix_preview.h"

#include "ui/models/fix_delegate.h"
#include "ui/models/fix_list_model.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace toasoan {
namespace {

/// The same fix, wherever in its text it stands now.
QString keyOf(const Finding &finding)
{
    const Place &place = finding.place;
    return QStringList{
        finding.rule, place.block.value, QString::number(static_cast<int>(place.part)), QString::number(place.item),
        finding.text, finding.message}
        .join(u'\n');
}

} // namespace

FixPreview::FixPreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_list(new QListView)
    , m_apply(new QPushButton)
    , m_model(new FixListModel(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setContentsMargins(12, 10, 12, 4);
    auto *hint = new QLabel(tr("Nothing is changed yet. Space ticks, a click shows the place."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setContentsMargins(12, 0, 12, 6);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FixDelegate(m_list));
    m_list->setAccessibleName(tr("Changes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    QPalette quiet = palette();
    quiet.setColor(QPalette::Base, quiet.color(QPalette::AlternateBase));
    m_list->setPalette(quiet);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 10);
    buttons->setSpacing(6);
    buttons->addWidget(m_apply);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(hint);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_apply, &QPushButton::clicked, this, [this] { Q_EMIT applied(ticked()); });
    connect(cancel, &QPushButton::clicked, this, &FixPreview::cancelled);
    connect(m_list, &QListView::clicked, this, &FixPreview::visit);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FixPreview::showCount);
}

void FixPreview::begin(const QList<Finding> &findings, const QList<Passage> &passages)
{
    m_asked.clear();
    for (const Finding &finding : findings)
        m_asked.insert(keyOf(finding));
    m_model->setFixes({}, {});
    m_model->setFixes(findings, passages);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus(Qt::OtherFocusReason);
    showCount();
}

void FixPreview::refresh(const QList<Finding> &standing, const QList<Passage> &passages)
{
    QList<Finding> still;
    std::copy_if(standing.begin(), standing.end(), std::back_inserter(still),
                 [this](const Finding &finding) { return m_asked.contains(keyOf(finding)); });
    const int row = m_list->currentIndex().row();
    m_model->setFixes(still, passages);
    m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    showCount();
    if (m_model->changeCount() == 0)
        Q_EMIT cancelled(); // all of them were made or ignored by hand
}

QList<Finding> FixPreview::ticked() const
{
    return m_model->ticked();
}

void FixPreview::showCount()
{
    const int ticked = static_cast<int>(m_model->ticked().size());
    m_title->setText(tr("Before fixing: %1 of %2 changes").arg(ticked).arg(m_model->changeCount()));
    m_apply->setText(tr("Make %n change(s)", nullptr, ticked));
    m_apply->setEnabled(ticked > 0);
}

void FixPreview::visit(const QModelIndex &index)
{
    if (index.isValid() && m_model->row(index.row()).heading.isEmpty())
        Q_EMIT visited(Finding(m_model->row(index.row()).change.finding));
}

void FixPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

bool FixPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        m_list->doItemsLayout();
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            visit(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace toasoan
