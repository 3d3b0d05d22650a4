#include "ui/panels/findings_panel.h"

#include "ui/models/finding_delegate.h"
#include "ui/models/finding_list_model.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace toasoan {

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_list(new QListView(this))
    , m_model(new FindingListModel(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setContentsMargins(12, 10, 12, 8);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMargin(18);
    m_note->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setAccessibleName(tr("Findings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    QPalette quiet = palette();
    quiet.setColor(QPalette::Base, quiet.color(QPalette::AlternateBase));
    m_list->setPalette(quiet);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::placeButtons);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const FindingGroup *group = m_model->group(index))
            Q_EMIT visited(group->first());
    });
    setFindings({});
}

void FindingsPanel::setFindings(const QList<Finding> &findings)
{
    const FindingGroup *before = m_model->group(m_list->currentIndex());
    const std::optional<Finding> kept = before ? std::optional(before->first()) : std::nullopt;
    const int row = m_list->currentIndex().row();
    m_model->setFindings(findings);
    m_title->setText(findings.isEmpty() ? tr("Findings") : tr("Findings %1").arg(findings.size()));
    m_list->setVisible(!findings.isEmpty());
    m_note->setVisible(findings.isEmpty());
    if (!kept)
        return;
    // After a fix the next finding moves up: the keyboard goes on where it was.
    const QModelIndex same = m_model->indexOf(*kept);
    m_list->setCurrentIndex(same.isValid() ? same : m_model->neighbour(m_model->index(row - 1), 1));
}

void FindingsPanel::setNote(const QString &note)
{
    m_note->setText(note);
}

void FindingsPanel::select(const Finding &finding)
{
    m_list->setCurrentIndex(m_model->indexOf(finding));
}

void FindingsPanel::step(int by)
{
    const QModelIndex next = m_model->neighbour(m_list->currentIndex(), by);
    m_list->setCurrentIndex(next);
    if (const FindingGroup *group = m_model->group(next))
        Q_EMIT visited(group->first());
}

void FindingsPanel::focusList()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->neighbour({}, 1));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void FindingsPanel::placeButtons(const QModelIndex &current, const QModelIndex &previous)
{
    if (previous.isValid())
        m_list->setIndexWidget(previous, nullptr);
    if (m_model->group(current))
        m_list->setIndexWidget(current, buttonsFor(current));
    m_list->doItemsLayout(); // the current row is taller than the others
}

QWidget *FindingsPanel::buttonsFor(const QModelIndex &index)
{
    const FindingGroup &group = *m_model->group(index);
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(FindingDelegate::textLeft, 0, 12, 8);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    layout->addLayout(buttons);
    if (group.canFix()) {
        const int places = static_cast<int>(group.findings.size());
        auto *fix = new QPushButton(places > 1 ? tr("Fix %n place(s)", nullptr, places) : tr("Fix"));
        connect(fix, &QPushButton::clicked, this, &FindingsPanel::fixCurrent);
        buttons->addWidget(fix);
    }
    auto *ignore = new QPushButton(tr("Ignore"));
    connect(ignore, &QPushButton::clicked, this, &FindingsPanel::ignoreCurrent);
    buttons->addWidget(ignore);
    auto *more = new QToolButton;
    more->setText(QStringLiteral("…"));
    more->setAccessibleName(tr("More choices"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    const Finding finding = group.first();
    const QList<Finding> kind = m_model->sameRule(finding.rule);
    if (kind.size() > group.findings.size())
        menu->addAction(tr("Fix all %n of this kind", nullptr, static_cast<int>(kind.size())), this,
                        [this, kind] { Q_EMIT fixWanted(kind); });
    for (const QString &other : finding.replacements.mid(1))
        menu->addAction(tr("Change to “%1”").arg(other), this, [this, finding, other] {
            Finding chosen = finding;
            chosen.replacements.prepend(other);
            Q_EMIT fixWanted({chosen});
        });
    menu->addAction(tr("Never say this again"), this, [this, finding] { Q_EMIT ignoreAlwaysWanted(finding); });
    if (classOfRule(finding.rule) == FindingClass::Spelling)
        menu->addAction(tr("Add “%1” to my dictionary").arg(finding.text), this,
                        [this, finding] { Q_EMIT wordWanted(finding.text); });
    more->setMenu(menu);
    buttons->addWidget(more);
    buttons->addStretch();
    return row;
}

void FindingsPanel::fixCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (const FindingGroup *group = m_model->group(index); group && group->canFix())
        Q_EMIT fixWanted(QList<Finding>(group->findings));
}

void FindingsPanel::ignoreCurrent()
{
    if (const FindingGroup *group = m_model->group(m_list->currentIndex()))
        Q_EMIT ignoreHereWanted(QList<Finding>(group->findings));
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        m_list->doItemsLayout();
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        fixCurrent();
    else if (key == Qt::Key_Delete)
        ignoreCurrent();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace toasoan
