#include "ui/history/history_panel.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "app/review/merge.h"
#include "app/review/taken_back.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/editor/article_editor.h"
#include "ui/history/change_list.h"
#include "ui/history/history_reader.h"
#include "ui/history/redline_panel.h"
#include "ui/history/revision_delegate.h"
#include "ui/history/revision_list_model.h"
#include "ui/history/revision_page.h"
#include "ui/history/revision_words.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace toasoan {
namespace {

/// What the combo box holds besides rows.
constexpr int beforeIt = -1;
constexpr int theDraftNow = -2;
constexpr int fixedBases = 2;

/// Steps of an article after which somebody wants to know what changed since.
constexpr const char16_t *steps[] = {u"submit", u"return", u"approve", u"publish", u"withdraw", u"take-up", u"forward"};

constexpr int sideWidth = 250;  // px
constexpr int replayStep = 450; // ms: long enough to see what came
constexpr int atRest = 300;     // ms

} // namespace

HistoryPanel::HistoryPanel(StorageThread &storage, PagePictures *pictures, QWidget *parent)
    : QWidget(parent), m_storage(storage), m_pictures(pictures)
{
    setMinimumWidth(sideWidth + 300);
    hide();
}

HistoryPanel::~HistoryPanel() = default;

ArticleEditor *HistoryPanel::page() const
{
    return m_page ? &m_page->page() : nullptr;
}

void HistoryPanel::make()
{
    m_model = new RevisionListModel(this);
    m_list = new QListView;
    m_title = new QLabel;
    m_views = new QTabBar;
    m_base = new QComboBox;
    m_count = new QLabel;
    m_back = new QToolButton;
    m_on = new QToolButton;
    m_stack = new QStackedWidget;
    m_page = new RevisionPage(m_pictures);
    m_redline = new RedlinePanel;
    m_damage = new QLabel;
    m_replay = new QToolButton;
    m_slider = new QSlider(Qt::Horizontal);
    m_place = new QLabel;
    m_label = new QPushButton(tr("Label…"));
    m_takeHere = new QPushButton(tr("Take back this paragraph"));
    m_takeAll = new QPushButton(tr("Take back all of it"));
    layOut();
    connectParts();
    orderKeys();
    Q_EMIT made(*page());
}

void HistoryPanel::layOut()
{
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(newTitle());
    middle->addWidget(newHead());
    middle->addWidget(m_stack, 1);
    middle->addWidget(newFoot());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(newSide());
    for (QWidget *page :
         {static_cast<QWidget *>(m_page), static_cast<QWidget *>(m_redline), static_cast<QWidget *>(m_damage)})
        m_stack->addWidget(page);
}

void HistoryPanel::open(const DraftId &draft, const Article &now)
{
    if (!m_page)
        make();
    m_draft = draft;
    m_now = now;
    m_wanted = {};
    m_shown.reset();
    m_compared = {};
    m_redline->forget();
    m_views->setCurrentIndex(0);
    m_attributor = std::make_unique<Attributor>(m_storage, m_draft);
    connect(m_attributor.get(), &Attributor::attributed, this,
            [this](const std::shared_ptr<const WhoDidWhat> &authorship) { showAuthorship(*authorship); });
    read();
    show();
    Q_EMIT opened();
    takeKeys();
}

void HistoryPanel::openSince(const DraftId &draft, const Article &now, const RevisionId &revision)
{
    open(draft, now);
    m_wanted = revision;
    m_views->setCurrentIndex(1);
    m_base->setCurrentIndex(m_base->findData(theDraftNow));
}

void HistoryPanel::setNow(const Article &now)
{
    if (!isOpen())
        return;
    m_now = now;
    refreshButtons();
    if (view() != View::Page && (isAgainstNow() || isProposal()))
        m_again.start();
}

void HistoryPanel::setPerson(const QString &person)
{
    m_person = person;
}

void HistoryPanel::reviewProposal(const RevisionId &proposal)
{
    m_wanted = proposal;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->row(i).revision.id == proposal)
            m_list->setCurrentIndex(m_model->index(i));
    }
    if (view() == View::Page)
        m_views->setCurrentIndex(1);
}

void HistoryPanel::showSince()
{
    m_isSinceWanted = true;
}

void HistoryPanel::refresh()
{
    if (!isOpen())
        return;
    m_wanted = m_shown ? m_shown->text.revision.id : RevisionId();
    read();
}

void HistoryPanel::shut()
{
    if (!isOpen())
        return;
    m_replaying.stop();
    m_draft = {};
    m_reader.reset();
    m_attributor.reset();
    Q_EMIT roomWanted(false); // before it hides: the page can take the keys then
    hide();
    Q_EMIT shutDown();
}

bool HistoryPanel::hasKeys() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

void HistoryPanel::takeKeys()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

bool HistoryPanel::run(Command command)
{
    if (!isOpen())
        return false;
    QTextEdit *read = page()->hasFocus()             ? static_cast<QTextEdit *>(page())
                      : m_redline->view().hasFocus() ? &m_redline->view()
                                                     : nullptr;
    switch (command) {
    case Command::Copy:
        return read && (read->copy(), true);
    case Command::SelectAll:
        return read && (read->selectAll(), true);
    case Command::NextChange:
    case Command::PreviousChange:
        if (view() == View::Page)
            m_views->setCurrentIndex(1);
        m_redline->step(command == Command::NextChange ? RedlineView::Step::On : RedlineView::Step::Back);
        return true;
    case Command::KeepChange:
        return view() != View::Page && (m_redline->keep(), true);
    case Command::PutChangeBack:
        return view() != View::Page && (m_redline->putBack(), true);
    case Command::SideBySide:
        m_views->setCurrentIndex(view() == View::Columns ? 1 : 2);
        return true;
    default:
        return false;
    }
}

/// From the start; what was read before is forgotten with its reader.
void HistoryPanel::read()
{
    m_reader = std::make_unique<HistoryReader>(m_storage, m_draft);
    m_model->clear();
    while (m_base->count() > fixedBases)
        m_base->removeItem(fixedBases);
    connect(m_reader.get(), &HistoryReader::rowsRead, this, &HistoryPanel::addRows);
    connect(m_reader.get(), &HistoryReader::ready, this, &HistoryPanel::showRevision);
    connect(m_reader.get(), &HistoryReader::compared, this, &HistoryPanel::showRedline);
    connect(m_reader.get(), &HistoryReader::reviewed, this, &HistoryPanel::showReview);
    connect(m_reader.get(), &HistoryReader::failed, this, &HistoryPanel::sayDamaged);
    connect(m_reader.get(), &HistoryReader::notReadable, this, [this](int, const Error &error) { sayDamaged(error); });
    connect(m_reader.get(), &HistoryReader::labelled, this, &HistoryPanel::sayLabel);
    refreshButtons();
    m_reader->readRows();
    m_storage.ask(
        m_reader.get(), [](Desk &desk) { return desk.people().list(); },
        [this](const Result<QList<Person>> &people) {
            for (const Person &person : people.value_or(QList<Person>()))
                m_roles.insert(person.name, roleIds(person.roles).join(u'/'));
        });
}

QWidget *HistoryPanel::newSide()
{
    m_list->setObjectName(u"versions"_qs);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RevisionDelegate(m_list));
    m_list->setAccessibleName(tr("Versions, newest first"));
    m_list->setToolTip(tr("Left and right arrows: the page or what changed; Enter goes into it; F2 labels"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    QPalette quiet = palette();
    quiet.setColor(QPalette::Base, quiet.color(QPalette::AlternateBase));
    m_list->setPalette(quiet);
    auto *side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 2);
    column->addWidget(m_redline->side(), 3);
    return side;
}

/// Which version is read cannot be mistaken for the draft beside it.
QWidget *HistoryPanel::newTitle()
{
    auto *title = new QFrame;
    title->setAutoFillBackground(true);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, themeOf(colours).infoFill);
    colours.setColor(QPalette::WindowText, themeOf(colours).accent);
    title->setPalette(colours);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setAccessibleName(tr("The version that is read"));
    auto *close = new QToolButton;
    close->setIcon(themedIcon(u"close"_qs, palette()));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the history"));
    close->setToolTip(tr("Close the history (Escape)"));
    connect(close, &QToolButton::clicked, this, &HistoryPanel::shut);
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(12, 4, 8, 4);
    m_count->setForegroundRole(QPalette::Text);
    m_count->setTextFormat(Qt::PlainText);
    row->addWidget(m_title, 1);
    row->addWidget(m_count);
    row->addWidget(close);
    return title;
}

QWidget *HistoryPanel::newHead()
{
    m_views->addTab(tr("Page"));
    m_views->addTab(tr("Changes"));
    m_views->addTab(tr("Two columns"));
    m_views->setDrawBase(false);
    m_views->setUsesScrollButtons(false);
    m_views->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_views->setAccessibleName(tr("How the version is shown"));
    m_base->addItem(tr("from the version before it"), beforeIt);
    m_base->addItem(tr("to the draft as it is now"), theDraftNow);
    m_base->setAccessibleName(tr("What it is compared with"));
    m_base->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_base->setMinimumContentsLength(6);
    m_base->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_base->setMaximumWidth(320);
    const std::pair<QToolButton *, QString> arrows[] = {{m_back, tr("Change before (Shift+F4)")},
                                                        {m_on, tr("Next change (F4)")}};
    for (const auto &[button, tip] : arrows) {
        button->setIcon(themedIcon(button == m_back ? u"previous"_qs : u"next"_qs, palette()));
        button->setAutoRaise(true);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
    }
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_views), static_cast<QWidget *>(m_base),
                          static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_on)})
        row->addWidget(part, part == m_base ? 1 : 0);
    row->addStretch();
    return head;
}

QWidget *HistoryPanel::newFoot()
{
    m_replay->setObjectName(u"replay"_qs);
    m_replay->setCheckable(true);
    m_replay->setAutoRaise(true);
    m_replay->setText(u"▶"_qs);
    m_replay->setAccessibleName(tr("Replay the article's life"));
    m_replay->setToolTip(tr("Replay the article's life, version by version"));
    m_slider->setAccessibleName(tr("Time, from the first version to the last"));
    m_slider->setToolTip(tr("Left and right arrows go from version to version; Space replays"));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_damage->setTextFormat(Qt::PlainText);
    m_damage->setWordWrap(true);
    m_damage->setAlignment(Qt::AlignCenter);
    m_damage->setMargin(48);
    m_label->setToolTip(tr("A name for this version (F2)"));
    m_takeAll->setProperty("primary", true);
    m_takeAll->setObjectName(u"takeAll"_qs);
    auto *time = new QHBoxLayout;
    time->setSpacing(8);
    time->addWidget(m_replay);
    time->addWidget(m_slider, 1);
    time->addWidget(m_place);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_label);
    buttons->addStretch();
    buttons->addWidget(m_takeHere);
    buttons->addWidget(m_takeAll);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    column->addLayout(time);
    column->addLayout(buttons);
    return foot;
}

void HistoryPanel::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { m_list->setCurrentIndex(m_model->index(m_slider->maximum() - value)); });
    connect(m_views, &QTabBar::currentChanged, this, &HistoryPanel::refreshView);
    connect(m_base, &QComboBox::currentIndexChanged, this, &HistoryPanel::refreshView);
    connect(m_back, &QToolButton::clicked, this, [this] { m_redline->step(RedlineView::Step::Back); });
    connect(m_on, &QToolButton::clicked, this, [this] { m_redline->step(RedlineView::Step::On); });
    connect(m_redline, &RedlinePanel::kept, this, &HistoryPanel::keep);
    connect(m_redline, &RedlinePanel::putBackWanted, this, &HistoryPanel::putBack);
    connect(m_replay, &QToolButton::toggled, this, [this](bool on) {
        m_replay->setText(on ? u"⏸"_qs : u"▶"_qs);
        if (on && m_slider->value() == m_slider->maximum())
            m_slider->setValue(0);
        on ? m_replaying.start() : m_replaying.stop();
    });
    m_replaying.setInterval(replayStep);
    connect(&m_replaying, &QTimer::timeout, this, &HistoryPanel::replayOn);
    m_again.setSingleShot(true);
    m_again.setInterval(atRest);
    connect(&m_again, &QTimer::timeout, this, &HistoryPanel::refreshView);
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_views, m_slider, &m_redline->view(), page()})
        part->installEventFilter(this);
    connect(&m_redline->view(), &QTextEdit::cursorPositionChanged, this, &HistoryPanel::refreshButtons);
    connect(page(), &QTextEdit::cursorPositionChanged, this, &HistoryPanel::refreshButtons);
    connect(m_label, &QPushButton::clicked, this, &HistoryPanel::askLabel);
    connect(m_takeHere, &QPushButton::clicked, this, &HistoryPanel::takeHereBack);
    connect(m_takeAll, &QPushButton::clicked, this, &HistoryPanel::takeAllBack);
}

/// The list stands on the right and is where one begins.
void HistoryPanel::orderKeys()
{
    QWidget *before = m_list;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_views, m_base, m_back, m_on, page(), &m_redline->view(), &m_redline->list(),
                                          m_replay, m_slider, m_label, m_takeHere, m_takeAll}) {
        setTabOrder(before, next);
        before = next;
    }
}

/// One version a step, and only when the one before has been seen.
void HistoryPanel::replayOn()
{
    if (m_slider->value() == m_slider->maximum())
        m_replay->setChecked(false);
    else if (m_shown)
        m_slider->setValue(m_slider->value() + 1);
}

void HistoryPanel::sayLabel(const RevisionId &id, const QString &label)
{
    const auto place = static_cast<int>(m_reader->ids().indexOf(id));
    if (place < 0 || place >= m_model->rowCount())
        return;
    m_model->setLabel(place, label);
    m_base->setItemText(m_base->findData(place), revisionTitle(m_model->row(place)));
    showTitle();
}

void HistoryPanel::addRows(const QList<RevisionRow> &rows)
{
    const int first = m_model->rowCount();
    m_model->append(rows);
    for (int i = first; i < m_model->rowCount(); ++i)
        m_base->addItem(revisionTitle(m_model->row(i)), i);
    const QSignalBlocker quiet(m_slider);
    const int current = std::max(0, row());
    m_slider->setRange(0, m_model->rowCount() - 1);
    m_slider->setPageStep(std::max(1, m_model->rowCount() / 10));
    m_slider->setValue(m_slider->maximum() - current);
    m_slider->setEnabled(m_model->rowCount() > 1);
    m_replay->setEnabled(m_model->rowCount() > 1);
    for (int i = first; i < m_model->rowCount() && this->row() < 0; ++i) {
        if (m_wanted.isEmpty() || m_model->row(i).revision.id == m_wanted)
            m_list->setCurrentIndex(m_model->index(i));
    }
    for (int i = first; i < m_model->rowCount() && m_isSinceWanted; ++i) {
        const QString &reason = m_model->row(i).revision.reason;
        const bool isStep = std::any_of(std::begin(steps), std::end(steps),
                                        [&reason](const char16_t *step) { return reason == QStringView(step); });
        if (!isStep && i + 1 < m_reader->ids().size())
            continue;
        m_isSinceWanted = false;
        m_list->setCurrentIndex(m_model->index(i));
        m_base->setCurrentIndex(m_base->findData(theDraftNow));
        m_views->setCurrentIndex(1);
    }
    showTitle();
}

int HistoryPanel::row() const
{
    return m_list->currentIndex().row();
}

HistoryPanel::View HistoryPanel::view() const
{
    return static_cast<View>(m_views->currentIndex());
}

void HistoryPanel::choose(int row)
{
    if (row < 0)
        return;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(m_slider->maximum() - row);
    if (!m_shown || m_shown->text.revision.id != m_model->row(row).revision.id)
        m_shown.reset();
    showTitle();
    m_reader->want(row);
    refreshButtons();
}

QString HistoryPanel::shownTitle() const
{
    return row() >= 0 ? revisionTitle(m_model->row(row())) : QString();
}

void HistoryPanel::showTitle()
{
    const int versions = static_cast<int>(m_reader->ids().size());
    if (row() < 0)
        return m_title->setText(tr("History"));
    m_title->setText(tr("Version read: %1").arg(shownTitle()));
    m_place->setText(tr("%1 of %2").arg(versions - row()).arg(versions));
}

void HistoryPanel::showRevision(int row, const std::shared_ptr<const RevisionChange> &change)
{
    if (row != this->row())
        return;
    const bool isAgain = m_shown && m_shown->text.revision.id == change->text.revision.id;
    m_shown = change;
    if (!isAgain) {
        m_isTaken = false;
        refreshView();
    }
    Q_EMIT versionShown();
}

int HistoryPanel::base() const
{
    return m_base->currentData().toInt();
}

bool HistoryPanel::isAgainstNow() const
{
    return base() == theDraftNow;
}

void HistoryPanel::refreshView()
{
    const bool changes = view() != View::Page;
    for (QWidget *part : {static_cast<QWidget *>(m_base), static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_on),
                          m_redline->side()})
        part->setVisible(changes);
    if (!m_shown)
        return;
    Q_EMIT roomWanted(view() == View::Columns);
    m_redline->view().setForm(view() == View::Columns ? RedlineForm::TwoColumns : RedlineForm::InLine);
    if (changes) {
        compareWith(base());
    } else {
        m_page->show(*m_shown);
        m_stack->setCurrentWidget(m_page);
        m_count->setText(countText(countChanges(m_shown->comparison)));
    }
    refreshButtons();
}

void HistoryPanel::compareWith(int base)
{
    setReviewing(false);
    if (base == beforeIt && isProposal())
        m_reader->review(row(), m_now);
    else if (base == beforeIt)
        showRedline({m_shown->before, m_shown->text.article, m_shown->comparison});
    else if (base == theDraftNow)
        m_reader->compare(row(), m_now);
    else
        m_reader->compare(std::max(base, row()), std::min(base, row())); // the older one first
}

void HistoryPanel::showRedline(const Redline &redline)
{
    if (view() == View::Page || !m_shown)
        return;
    const std::pair<RevisionId, int> which{m_shown->text.revision.id, base()};
    const bool isAgain = std::exchange(m_compared, which) == which;
    m_redline->setRedline(redline, isAgain ? RedlinePanel::Place::Stay : RedlinePanel::Place::First);
    m_stack->setCurrentWidget(m_redline);
    m_count->setText(countText(countChanges(redline.comparison)));
    askWho(redline);
    refreshButtons();
}

bool HistoryPanel::isProposal() const
{
    return m_shown && m_shown->text.revision.reason == u"proposal";
}

void HistoryPanel::setReviewing(bool reviewing)
{
    m_isReviewing = reviewing;
    m_redline->setReviewing(reviewing);
    m_takeAll->setText(reviewing ? tr("Accept all of it") : tr("Take back all of it"));
    m_takeHere->setText(reviewing ? tr("Done with the suggestion…") : tr("Take back this paragraph"));
}

void HistoryPanel::showReview(const Redline &redline)
{
    setReviewing(true);
    showRedline(redline);
}

/// A suggestion may be newer, but the draft did not come of that.
int HistoryPanel::newestOfTheDraft() const
{
    const auto &rows = m_model->rows();
    const auto newest = std::find_if(rows.begin(), rows.end(),
                                     [](const RevisionRow &row) { return row.revision.reason != u"proposal"; });
    return static_cast<int>(newest - rows.begin());
}

void HistoryPanel::askWho(const Redline &redline)
{
    const Revision &revision = m_shown->text.revision;
    const auto idOf = [this](int row) { return m_reader->ids().value(row); };
    if (m_isReviewing)
        m_attributor->ask(redline, {{tr("The draft"), redline.before, {}}, {revision.author, redline.after, {}}});
    else if (isAgainstNow())
        m_attributor->ask(redline, revision.id, idOf(newestOfTheDraft()), Attributor::Unsaved{m_person});
    else if (base() == beforeIt)
        m_attributor->ask(redline, revision.parents.value(0), revision.id);
    else
        m_attributor->ask(redline, idOf(std::max(base(), row())), idOf(std::min(base(), row())));
}

void HistoryPanel::showAuthorship(const WhoDidWhat &authorship)
{
    m_redline->setAuthorship(authorship, m_roles);
}

void HistoryPanel::keep(const QList<Change> &changes)
{
    m_redline->markSeen(changes);
    if (!m_isReviewing)
        return;
    m_isTaken = true;
    Q_EMIT takenBack(withChangesKept(m_redline->redline(), changes), shownTitle());
}

/// The draft as it is now, with these changes put back: what was typed since stays.
void HistoryPanel::putBack(const QList<Change> &changes)
{
    if (m_isReviewing)
        return m_redline->markSeen(changes); // it is declined: the draft stays as it is
    const Redline &redline = m_redline->redline();
    const Article without = withoutChanges(redline, changes);
    const Annotations none;
    const auto merged = merge({redline.after, none}, {m_now, none}, {without, none});
    const Article article = isAgainstNow() || !merged ? without : merged->article;
    if (article == m_now || (!isAgainstNow() && !merged))
        return m_count->setText(tr("Those words are others in the draft by now"));
    if (!isAgainstNow())
        m_redline->markSeen(changes);
    Q_EMIT takenBack(article, shownTitle());
}

void HistoryPanel::sayDamaged(const Error &error)
{
    m_damage->setText(errorText(error));
    m_stack->setCurrentWidget(m_damage);
    m_count->clear();
    refreshButtons();
    Q_EMIT versionShown();
}

void HistoryPanel::refreshButtons()
{
    const bool readable = m_shown != nullptr;
    m_label->setEnabled(readable);
    if (m_isReviewing) {
        m_takeAll->setEnabled(isChanged(m_redline->redline().comparison));
        m_takeHere->setEnabled(true);
        m_takeAll->setToolTip(tr("Every change that is left comes into the draft, as one step that Undo takes back"));
        m_takeHere->setToolTip(tr("Answer it: what you accepted is in the draft, the rest is declined"));
        return;
    }
    m_takeAll->setEnabled(readable && !(m_shown->text.article == m_now));
    m_takeHere->setEnabled(readable && withWhatIsHere().has_value());
    m_takeAll->setToolTip(m_takeAll->isEnabled() ? tr("The article as it was then, as one step that Undo takes back")
                                                 : tr("The draft is the same now"));
    m_takeHere->setToolTip(m_takeHere->isEnabled() ? tr("The paragraph or field under the caret (Enter)")
                                                   : tr("What the caret stands in is the same in the draft now"));
}

void HistoryPanel::askLabel()
{
    const RevisionRow &row = m_model->row(this->row());
    bool accepted = false;
    const QString label = QInputDialog::getText(this, tr("Label"), tr("A name for this version; empty: none"),
                                                QLineEdit::Normal, row.revision.label, &accepted)
                              .simplified()
                              .left(longestLabel);
    if (accepted)
        m_reader->setLabel(row.revision.id, label);
}

void HistoryPanel::takeAllBack()
{
    if (m_isReviewing) {
        m_isTaken = true;
        return Q_EMIT takenBack(m_redline->redline().after, shownTitle());
    }
    Q_EMIT takenBack(m_shown->text.article, shownTitle());
}

/// The article as it is now with the paragraph or field under the caret as the chosen version has it; nothing where
/// that would change nothing.
std::optional<Article> HistoryPanel::withWhatIsHere() const
{
    const Article &then = m_shown->text.article;
    Article article;
    if (view() == View::Page) {
        const QString field = m_page->fieldAtCaret();
        article = field.isEmpty() ? withBlockOf(m_now, then, m_page->blockAtCaret()) : withFieldOf(m_now, then, field);
    } else {
        const RedlineEntry entry = m_redline->view().entryAtCaret();
        const bool isBefore = base() != beforeIt && (isAgainstNow() || base() < row());
        if (entry.of == RedlineEntry::Of::Field)
            article = withFieldOf(m_now, then, entry.field);
        else
            article =
                withBlockOf(m_now, then, isBefore ? entry.before : entry.after, isBefore ? entry.after : entry.before);
    }
    return article == m_now ? std::nullopt : std::optional(article);
}

void HistoryPanel::takeHereBack()
{
    if (m_isReviewing)
        return Q_EMIT proposalDone(m_shown->text.revision.id, m_isTaken);
    const auto article = withWhatIsHere();
    if (article)
        Q_EMIT takenBack(*article, shownTitle());
}

/// Keys that here are about versions, though the window has some of them too.
bool HistoryPanel::actOnKey(const QObject *watched, const QKeyEvent &key)
{
    const bool isRead = watched == &m_redline->view() || watched == page();
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (key.modifiers() == Qt::AltModifier && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down)) {
        (key.key() == Qt::Key_Up ? m_back : m_on)->click();
    } else if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        return false;
    } else if (isEnter && isRead && m_takeHere->isEnabled()) {
        m_takeHere->click();
    } else if (isEnter && isRead) {
        m_count->setText(m_takeHere->toolTip()); // why nothing happens
    } else if (isEnter && watched == m_list) {
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    } else if (watched == m_list && (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right)) {
        m_views->setCurrentIndex(m_views->currentIndex() + (key.key() == Qt::Key_Left ? -1 : 1));
    } else if (key.key() == Qt::Key_F2) {
        m_label->click();
    } else if (key.key() == Qt::Key_Space && watched == m_slider) {
        m_replay->click();
    } else {
        return false;
    }
    return true;
}

bool HistoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (event->type() == QEvent::KeyPress)
        return actOnKey(watched, *key);
    if (key->modifiers() == Qt::AltModifier && isArrow)
        event->accept();
    return false;
}

void HistoryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        shut();
    else
        QWidget::keyPressEvent(event);
}

} // namespace toasoan
