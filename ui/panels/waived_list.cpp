#include "ui/panels/waived_list.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace toasoan {
namespace {

constexpr int rowHeight = 44;
constexpr int rowsInSight = 3; // the findings above stay in sight

/// A long text is known by how it begins.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 48;
    return text.size() <= longest ? text : text.left(longest - 1).trimmed() + u'…';
}

bool sayTheSame(const FindingDecision &a, const FindingDecision &b)
{
    return a.rule == b.rule && a.text == b.text && a.person == b.person && a.reason == b.reason;
}

QString what(const QList<FindingDecision> &decisions)
{
    const FindingDecision &first = decisions.first();
    const QString text = first.text.trimmed().isEmpty() ? first.rule : shortened(first.text);
    const int places = static_cast<int>(decisions.size());
    return places == 1 ? QStringLiteral("“%1”").arg(text)
                       : WaivedList::tr("“%1” · %n place(s)", nullptr, places).arg(text);
}

QString whoAndWhy(const FindingDecision &decision)
{
    const QString who = decision.person.isEmpty() ? WaivedList::tr("somebody") : decision.person;
    return decision.reason.isEmpty() ? who : QStringLiteral("%1: %2").arg(who, decision.reason);
}

/// What was let stand, and softer below it who did and why.
class WaivedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.palette);
        const QStringList lines = index.data().toString().split(u'\n');
        painter->save();
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? theme.selected : theme.panel);
        const QRect text = option.rect.adjusted(textLeft, 5, -8, 0);
        painter->setPen(theme.text);
        drawLine(*painter, text, lines.value(0));
        QFont small = option.font;
        small.setPixelSize(12);
        painter->setFont(small);
        painter->setPen(theme.soft);
        drawLine(*painter, text.adjusted(0, 18, 0, 0), lines.value(1));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, rowHeight}; }

private:
    static constexpr int textLeft = 8;

    static void drawLine(QPainter &painter, const QRect &rect, const QString &text)
    {
        const QString fitted = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop, fitted);
    }
};

} // namespace

WaivedList::WaivedList(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton)
    , m_inside(new QWidget)
    , m_list(new QListWidget)
    , m_takeBack(new QPushButton(tr("No longer ignore")))
{
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::TabFocus);
    m_list->setAccessibleName(tr("Ignored in this article"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new WaivedDelegate(m_list));
    QPalette quiet = palette();
    quiet.setColor(QPalette::Base, quiet.color(QPalette::AlternateBase));
    m_list->setPalette(quiet);
    m_list->installEventFilter(this);
    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(12, 0, 12, 8);
    inside->addWidget(m_list);
    inside->addWidget(m_takeBack, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(2);
    layout->addWidget(m_fold);
    layout->addWidget(m_inside);
    connect(m_fold, &QToolButton::clicked, this, [this] { unfold(m_inside->isHidden()); });
    connect(m_takeBack, &QPushButton::clicked, this, &WaivedList::takeBackCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &WaivedList::visitCurrent);
    connect(m_list, &QListWidget::currentRowChanged, m_takeBack, [this](int row) { m_takeBack->setEnabled(row >= 0); });
    unfold(false);
    setDecisions({});
}

void WaivedList::setDecisions(const QList<FindingDecision> &decisions)
{
    const int row = m_list->currentRow();
    m_groups.clear();
    for (const FindingDecision &decision : decisions) {
        const auto same = std::find_if(m_groups.begin(), m_groups.end(),
                                       [&decision](const auto &group) { return sayTheSame(group.first(), decision); });
        if (same == m_groups.end())
            m_groups.append(QList<FindingDecision>{decision});
        else
            same->append(decision);
    }
    m_list->clear();
    for (const QList<FindingDecision> &group : std::as_const(m_groups)) {
        auto *item = new QListWidgetItem(what(group) + u'\n' + whoAndWhy(group.first()), m_list);
        item->setToolTip(group.first().reason);
    }
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    m_list->setFixedHeight(std::min(m_list->count(), rowsInSight) * rowHeight);
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
    if (m_list->currentRow() >= 0)
        Q_EMIT takeBackWanted(QList<FindingDecision>(m_groups.at(m_list->currentRow())));
}

void WaivedList::visitCurrent()
{
    if (m_list->currentRow() >= 0)
        Q_EMIT visited(FindingDecision(m_groups.at(m_list->currentRow()).first()));
}

bool WaivedList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Delete)
        takeBackCurrent();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        visitCurrent();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace toasoan
