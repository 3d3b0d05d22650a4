#include "ui/panels/findings_panel.h"

#include "ui/common/theme.h"
#include "ui/models/finding_delegate.h"
#include "ui/models/finding_list_model.h"
#include "ui/panels/finding_filter_row.h"
#include "ui/panels/fix_preview.h"
#include "ui/panels/pages.h"
#include "ui/panels/waived_list.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace toasoan {
namespace {

QLabel *newNote(int margin)
{
    auto *note = new QLabel;
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setMargin(margin);
    return note;
}

/// The row of a finding's buttons, at its foot.
QHBoxLayout *footOf(QWidget &row)
{
    auto *layout = new QVBoxLayout(&row);
    layout->setContentsMargins(FindingDelegate::textLeft, 0, 12, 8);
    layout->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(6);
    layout->addLayout(foot);
    return foot;
}

} // namespace

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_pages(new Pages)
    , m_problems(newNote(0))
    , m_note(newNote(18))
    , m_filter(new FindingFilterRow)
    , m_list(new QListView)
    , m_waived(new WaivedList)
    , m_preview(new FixPreview)
    , m_model(new FindingListModel(this))
{
    m_problems->setContentsMargins(12, 10, 12, 8);
    m_problems->hide();
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, themeOf(palette()).warning);
    m_problems->setPalette(warning);
    m_note->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    setUpList();
    m_pages->addWidget(newListPage());
    m_pages->addWidget(m_preview);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connectParts();
    showCounts();
}

void FindingsPanel::setUpList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setAccessibleName(tr("Findings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    QPalette quiet = palette();
    quiet.setColor(QPalette::Base, quiet.color(QPalette::AlternateBase));
    m_list->setPalette(quiet);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
}

void FindingsPanel::connectParts()
{
    connect(m_list, &QListView::customContextMenuRequested, this, &FindingsPanel::openMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::placeButtons);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const FindingGroup *group = m_model->group(index))
            Q_EMIT visited(group->first());
    });
    connect(m_filter, &FindingFilterRow::changed, this,
            [this] { rebuild([this] { return m_model->setFilter(m_filter->filter()); }); });
    connect(m_waived, &WaivedList::visited, this, &FindingsPanel::waivedVisited);
    connect(m_waived, &WaivedList::takeBackWanted, this, &FindingsPanel::takeBackWanted);
    connect(m_preview, &FixPreview::visited, this, &FindingsPanel::visited);
    connect(m_preview, &FixPreview::cancelled, this, &FindingsPanel::leavePreview);
    connect(m_preview, &FixPreview::applied, this, [this](const QList<Finding> &findings) {
        leavePreview();
        Q_EMIT fixesChosen(findings);
    });
}

QWidget *FindingsPanel::newListPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problems);
    layout->addWidget(m_filter);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    layout->addStretch();
    layout->addWidget(m_waived);
    return page;
}

void FindingsPanel::setFindings(const QList<Finding> &findings)
{
    // Most checks find what the last one found: a list that is being read does not stir.
    if (findings == m_model->findings())
        return;
    if (findings.isEmpty())
        leavePreview();
    m_filter->countFindings(findings);
    rebuild([&] { return m_model->setFindings(findings); });
}

/// Changes what is listed; the current finding, the place of the keyboard and a reason half typed stay.
void FindingsPanel::rebuild(const std::function<bool()> &change)
{
    const FindingGroup *before = m_model->group(m_list->currentIndex());
    const std::optional<Finding> kept = before ? std::optional(before->first()) : std::nullopt;
    const std::optional<QString> reason = m_reason ? std::optional(m_reason->text()) : std::nullopt;
    const int row = m_list->currentIndex().row();
    const bool focused = hasFocusInRows();
    const bool reset = change();
    showCounts();
    if (!reset)
        return;
    placeHeadingButtons();
    if (focused)
        m_list->setFocus(Qt::OtherFocusReason);
    if (!kept)
        return;
    // After a fix the next finding moves up: the keyboard goes on where it was.
    const QModelIndex same = m_model->indexOf(*kept);
    m_list->setCurrentIndex(same.isValid() ? same : m_model->neighbour(m_model->index(row - 1), 1));
    if (same.isValid() && reason)
        m_list->setIndexWidget(same, reasonFieldFor(same, *reason));
}

/// A button that goes with its row must not take the keyboard out of the panel.
bool FindingsPanel::hasFocusInRows() const
{
    return m_list->isAncestorOf(QApplication::focusWidget());
}

void FindingsPanel::showCounts()
{
    const qsizetype all = m_model->findings().size();
    const int shown = m_model->shownCount();
    m_title = all == 0       ? tr("Findings")
              : shown == all ? tr("Findings %1").arg(all)
                             : tr("Findings %1 of %2").arg(shown).arg(all);
    Q_EMIT titleChanged(m_title);
    m_filter->setVisible(all > 0);
    m_list->setVisible(shown > 0);
    m_note->setVisible(shown == 0);
    m_note->setText(all == 0 ? m_nothingFound : tr("No finding matches the filter."));
}

void FindingsPanel::setWaived(const QList<FindingDecision> &decisions)
{
    const bool focused = m_waived->isAncestorOf(QApplication::focusWidget());
    m_waived->setDecisions(decisions);
    if (focused && decisions.isEmpty())
        m_list->setFocus(Qt::OtherFocusReason);
}

void FindingsPanel::setNote(const QString &note)
{
    m_nothingFound = note;
    showCounts();
}

void FindingsPanel::setProblems(const QStringList &problems)
{
    m_problems->setText(problems.isEmpty() ? QString() : QStringLiteral("▲ ") + problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
}

void FindingsPanel::select(const Finding &finding)
{
    leavePreview();
    if (!m_model->indexOf(finding).isValid())
        m_filter->clear();
    m_list->setCurrentIndex(m_model->indexOf(finding));
    if (const FindingGroup *group = m_model->group(m_list->currentIndex()))
        m_stop = static_cast<int>(std::max<qsizetype>(0, group->findings.indexOf(finding)));
}

/// To another place of a row that stands for several.
bool FindingsPanel::stepInside(int by)
{
    const FindingGroup *group = m_model->group(m_list->currentIndex());
    if (!group || m_stop + by < 0 || m_stop + by >= group->findings.size())
        return false;
    m_stop += by;
    Q_EMIT visited(Finding(group->findings.at(m_stop)));
    return true;
}

void FindingsPanel::step(int by)
{
    leavePreview();
    if (stepInside(by))
        return;
    const QModelIndex next = m_model->neighbour(m_list->currentIndex(), by);
    m_list->setCurrentIndex(next);
    const FindingGroup *group = m_model->group(next);
    if (!group)
        return;
    m_stop = by > 0 ? 0 : static_cast<int>(group->findings.size()) - 1;
    Q_EMIT visited(Finding(group->findings.at(m_stop)));
}

void FindingsPanel::openMenu(QPoint position)
{
    // The Menu key asks about the current row, wherever the pointer is.
    const QModelIndex pressed = m_list->indexAt(position);
    if (m_model->group(pressed))
        m_list->setCurrentIndex(pressed);
    const QModelIndex index = m_list->currentIndex();
    const FindingGroup *group = m_model->group(index);
    if (!group)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, *group);
    menu->popup(
        m_list->viewport()->mapToGlobal(m_model->group(pressed) ? position : m_list->visualRect(index).center()));
}

void FindingsPanel::focusList()
{
    leavePreview();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->neighbour({}, 1));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void FindingsPanel::previewFixes(const QList<Finding> &findings, const QList<Passage> &passages)
{
    m_pages->setCurrentWidget(m_preview);
    m_preview->begin(findings, passages);
}

bool FindingsPanel::isPreviewing() const
{
    return m_pages->currentWidget() == m_preview;
}

void FindingsPanel::refreshPreview(const QList<Passage> &passages)
{
    if (isPreviewing())
        m_preview->refresh(m_model->findings(), passages);
}

void FindingsPanel::leavePreview()
{
    if (!isPreviewing())
        return;
    const bool hadFocus = m_preview->isAncestorOf(QApplication::focusWidget());
    m_pages->setCurrentIndex(0);
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
}

void FindingsPanel::placeHeadingButtons()
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const FindingListModel::Row &row = m_model->row(i);
        if (!row.group.findings.isEmpty() || m_model->sameClass(row.heading).size() < 2)
            continue;
        auto *place = new QWidget;
        auto *layout = new QHBoxLayout(place);
        layout->setContentsMargins(0, 4, 8, 0);
        layout->addStretch();
        auto *all = new QToolButton;
        all->setText(tr("Fix all…"));
        all->setAccessibleName(tr("Fix all: %1").arg(className(row.heading)));
        all->setFocusPolicy(Qt::TabFocus);
        connect(all, &QToolButton::clicked, this,
                [this, findingClass = row.heading] { Q_EMIT fixAllWanted(m_model->sameClass(findingClass)); });
        layout->addWidget(all);
        m_list->setIndexWidget(m_model->index(i), place);
    }
}

void FindingsPanel::placeButtons(const QModelIndex &current, const QModelIndex &previous)
{
    m_stop = 0;
    if (hasFocusInRows())
        m_list->setFocus(Qt::OtherFocusReason);
    if (m_model->group(previous))
        m_list->setIndexWidget(previous, nullptr);
    if (m_model->group(current))
        m_list->setIndexWidget(current, buttonsFor(current));
    m_list->doItemsLayout(); // the current row is taller than the others
}

QWidget *FindingsPanel::buttonsFor(const QModelIndex &index)
{
    const FindingGroup &group = *m_model->group(index);
    auto *row = new QWidget;
    QHBoxLayout *buttons = footOf(*row);
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
    fillMenu(*menu, group);
    more->setMenu(menu);
    buttons->addWidget(more);
    buttons->addStretch();
    return row;
}

void FindingsPanel::fillMenu(QMenu &menu, const FindingGroup &group)
{
    const Finding finding = group.first();
    for (const QString &other : finding.replacements.mid(1))
        menu.addAction(tr("Change to “%1”").arg(other), this, [this, finding, other] {
            Finding chosen = finding;
            chosen.replacements.prepend(other);
            Q_EMIT fixWanted({chosen});
        });
    const QList<Finding> kind = m_model->sameRule(finding.rule);
    if (kind.size() > group.findings.size())
        menu.addAction(tr("Fix all %n of this kind…", nullptr, static_cast<int>(kind.size())), this,
                       [this, kind] { Q_EMIT fixAllWanted(kind); });
    menu.addSeparator();
    offerAnswers(menu, isAboutUnknownWord(finding) ? finding.text : QString(),
                 [this, findings = group.findings](FindingAnswer answer) { Q_EMIT answered(findings, answer); });
}

void FindingsPanel::askReason(const QList<Finding> &findings)
{
    select(findings.first());
    m_reasonFor = findings;
    const QModelIndex index = m_list->currentIndex();
    if (!m_model->group(index))
        return;
    m_list->setIndexWidget(index, reasonFieldFor(index, {}));
}

QWidget *FindingsPanel::reasonFieldFor(const QModelIndex &index, const QString &typed)
{
    auto *row = new QWidget;
    QHBoxLayout *foot = footOf(*row);
    m_reason = new QLineEdit(typed);
    m_reason->setPlaceholderText(tr("Why? (may stay empty)"));
    m_reason->setAccessibleName(tr("Why “%1” may stand").arg(m_model->group(index)->first().text));
    m_reason->setMaxLength(500);
    m_reason->setTextMargins(4, 0, 4, 0);
    m_reason->installEventFilter(this);
    foot->addWidget(m_reason, 1);
    auto *ignore = new QPushButton(tr("Ignore"));
    connect(ignore, &QPushButton::clicked, this, &FindingsPanel::ignoreWithReason);
    foot->addWidget(ignore);
    // The view shows the row first; only then can its field have the keyboard.
    QMetaObject::invokeMethod(m_reason, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
    return row;
}

void FindingsPanel::leaveReason()
{
    const QModelIndex index = m_list->currentIndex();
    if (m_model->group(index))
        m_list->setIndexWidget(index, buttonsFor(index));
    m_list->setFocus(Qt::OtherFocusReason);
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
        Q_EMIT ignoreWanted(QList<Finding>(group->findings), {});
}

void FindingsPanel::ignoreWithReason()
{
    const QString reason = m_reason ? m_reason->text().simplified() : QString();
    m_reason.clear();
    Q_EMIT ignoreWanted(std::exchange(m_reasonFor, {}), reason);
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        m_list->doItemsLayout();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list && enter)
        fixCurrent();
    else if (watched == m_list && key == Qt::Key_Delete)
        ignoreCurrent();
    else if (watched == m_reason && enter)
        ignoreWithReason();
    else if (watched == m_reason && key == Qt::Key_Escape)
        leaveReason();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace toasoan
