#include "ui/panels/waived_list.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace toasoan {
namespace {

constexpr int openHeight = 168; // px: three or four rows; the findings above stay in sight

/// A long text is known by how it begins.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 48;
    return text.size() <= longest ? text : text.left(longest - 1).trimmed() + u'…';
}

QString rowText(const FindingDecision &decision)
{
    const QString text = decision.text.trimmed().isEmpty() ? decision.rule : shortened(decision.text);
    const QString who = decision.person.isEmpty() ? WaivedList::tr("somebody") : decision.person;
    return decision.reason.isEmpty() ? QStringLiteral("“%1”\n%2").arg(text, who)
                                     : QStringLiteral("“%1”\n%2: %3").arg(text, who, decision.reason);
}

QPalette calm(QPalette palette)
{
    const Theme &theme = themeOf(palette);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::Highlight, theme.selected);
    palette.setColor(QPalette::HighlightedText, theme.text);
    return palette;
}

} // namespace

WaivedList::WaivedList(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton)
    , m_inside(new QWidget)
    , m_list(new QListWidget)
    , m_takeBack(new QPushButton(tr("Say it again")))
{
    m_fold->setCheckable(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::TabFocus);
    m_list->setAccessibleName(tr("Ignored in this article"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setPalette(calm(palette()));
    m_list->installEventFilter(this);
    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(12, 0, 12, 8);
    inside->addWidget(m_list);
    inside->addWidget(m_takeBack, 0, Qt::AlignLeft);
    m_inside->setFixedHeight(openHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(2);
    layout->addWidget(m_fold);
    layout->addWidget(m_inside);
    connect(m_fold, &QToolButton::toggled, this, &WaivedList::unfold);
    connect(m_takeBack, &QPushButton::clicked, this, &WaivedList::takeBackCurrent);
    connect(m_list, &QListWidget::itemClicked, this, [this] { Q_EMIT visited(m_decisions.at(m_list->currentRow())); });
    connect(m_list, &QListWidget::currentRowChanged, m_takeBack, [this](int row) { m_takeBack->setEnabled(row >= 0); });
    unfold(false);
    setDecisions({});
}

void WaivedList::setDecisions(const QList<FindingDecision> &decisions)
{
    const int row = m_list->currentRow();
    m_decisions = decisions;
    m_list->clear();
    for (const FindingDecision &decision : decisions)
        m_list->addItem(rowText(decision));
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    m_takeBack->setEnabled(m_list->currentRow() >= 0);
    m_fold->setText(tr("Ignored (%1)").arg(decisions.size()));
    setVisible(!decisions.isEmpty());
}

void WaivedList::unfold(bool open)
{
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_inside->setVisible(open);
}

void WaivedList::takeBackCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0)
        Q_EMIT takeBackWanted(FindingDecision(m_decisions.at(row)));
}

bool WaivedList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Delete)
        takeBackCurrent();
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentRow() >= 0)
        Q_EMIT visited(m_decisions.at(m_list->currentRow()));
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace toasoan
