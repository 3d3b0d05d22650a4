#include "ui/history/redline_panel.h"

#include "ui/history/change_list.h"
#include "ui/history/redline_legend.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace toasoan {
namespace {

/// A change is known again by what it says, wherever among its neighbours it stands by then.
QString sayingOf(const Change &change)
{
    const QString parts[] = {change.owner(),      QString::number(static_cast<int>(change.of)),
                             partId(change.part), change.deleted,
                             change.inserted,     change.attributes.join(u',')};
    QString saying;
    for (const QString &part : parts)
        saying += part + u'\n';
    return saying;
}

} // namespace

RedlinePanel::RedlinePanel(QWidget *parent)
    : QWidget(parent)
    , m_legend(new RedlineLegend)
    , m_view(new RedlineView)
    , m_list(new ChangeList)
    , m_left(new QLabel)
    , m_keep(new QPushButton)
    , m_putBack(new QPushButton)
    , m_side(newSide())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_legend);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    m_view->setSeeable([this](int change) { return m_legend->lets(m_view->content(), change); });
    connect(m_legend, &RedlineLegend::filterChanged, this, &RedlinePanel::filter);
    connect(m_list, &ChangeList::changePicked, m_view, &RedlineView::goTo);
    connect(m_view, &QTextEdit::cursorPositionChanged, this,
            [this] { m_list->setCurrentChange(m_view->changeAtCaret()); });
    connect(m_keep, &QPushButton::clicked, this, &RedlinePanel::keep);
    connect(m_putBack, &QPushButton::clicked, this, &RedlinePanel::putBack);
    setReviewing(false);
}

QWidget *RedlinePanel::newSide()
{
    auto *side = new QWidget;
    m_left->setMargin(8);
    m_left->setTextFormat(Qt::PlainText);
    m_left->setObjectName(QStringLiteral("changesLeft"));
    QPalette quiet = palette();
    quiet.setColor(QPalette::Base, quiet.color(QPalette::AlternateBase));
    m_list->setPalette(quiet);
    m_keep->setObjectName(QStringLiteral("keepChange"));
    m_putBack->setObjectName(QStringLiteral("putBackChange"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 6, 8, 8);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_putBack);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_left);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return side;
}

void RedlinePanel::setReviewing(bool reviewing)
{
    m_keep->setText(reviewing ? tr("Accept") : tr("Keep"));
    m_keep->setToolTip(reviewing ? tr("It comes into the draft; Undo takes that back (Alt+Enter)")
                                 : tr("It stays as it is; go to the next one (Alt+Enter)"));
    m_putBack->setText(reviewing ? tr("Decline") : tr("Put back"));
    m_putBack->setToolTip(reviewing ? tr("It stays out of the draft; go to the next one (Alt+Backspace)")
                                    : tr("In the draft it is as before again; Undo takes that back (Alt+Backspace)"));
}

void RedlinePanel::setRedline(const Redline &redline, Place place)
{
    const int change = place == Place::Stay ? m_view->changeAtCaret() : -1;
    m_redline = redline;
    RedlineContent content{redline.comparison, changesOf(redline.comparison), {}, {}, {}};
    refreshSeen(content);
    show(content);
    m_view->goTo(std::clamp<int>(change, 0, static_cast<int>(std::max<qsizetype>(1, content.changes.size())) - 1));
}

void RedlinePanel::setAuthorship(const WhoDidWhat &authorship, const QHash<QString, QString> &roles)
{
    m_roles = roles;
    RedlineContent content = m_view->content();
    content.attribution = authorship.attribution;
    content.quotes = authorship.quotes;
    show(content);
}

void RedlinePanel::show(const RedlineContent &content)
{
    m_view->setContent(content);
    m_legend->setContent(content, m_roles);
    m_list->setContent(content);
    m_list->setCurrentChange(m_view->changeAtCaret());
    filter();
    showLeft();
}

void RedlinePanel::forget()
{
    m_seen.clear();
}

void RedlinePanel::refreshSeen(RedlineContent &content) const
{
    content.seen.clear();
    for (int i = 0; i < content.changes.size(); ++i) {
        if (m_seen.contains(sayingOf(content.changes[i])))
            content.seen.insert(i);
    }
}

void RedlinePanel::filter()
{
    m_list->setShown([this](int change) { return m_legend->lets(m_view->content(), change); });
}

int RedlinePanel::left() const
{
    return static_cast<int>(m_view->content().changes.size() - m_view->content().seen.size());
}

void RedlinePanel::showLeft()
{
    const int all = static_cast<int>(m_view->content().changes.size());
    if (all == 0)
        m_left->setText(tr("No change"));
    else if (left() == 0)
        m_left->setText(tr("✓ All seen"));
    else
        m_left->setText(left() == all ? tr("%n change(s)", nullptr, all) : tr("%n change(s) left", nullptr, left()));
    m_keep->setEnabled(all > 0);
    m_putBack->setEnabled(all > 0);
}

void RedlinePanel::step(RedlineView::Step step)
{
    m_view->goToChange(step);
}

/// Several chosen in the list count; else what the caret or the selection in the text is about.
QList<Change> RedlinePanel::chosen() const
{
    const QList<int> inList = m_list->chosen();
    QList<Change> changes;
    for (const int place : inList.size() > 1 ? inList : m_view->chosenChanges())
        changes.append(m_view->content().changes[place]);
    return changes;
}

void RedlinePanel::keep()
{
    const QList<Change> changes = chosen();
    if (!changes.isEmpty())
        Q_EMIT kept(changes);
}

void RedlinePanel::putBack()
{
    const QList<Change> changes = chosen();
    if (!changes.isEmpty())
        Q_EMIT putBackWanted(changes);
}

void RedlinePanel::markSeen(const QList<Change> &changes)
{
    for (const Change &change : changes)
        m_seen.insert(sayingOf(change));
    RedlineContent content = m_view->content();
    refreshSeen(content);
    show(content);
    step(RedlineView::Step::On);
}

} // namespace toasoan
