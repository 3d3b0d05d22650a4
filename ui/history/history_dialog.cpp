#include "ui/history/history_dialog.h"

#include "app/review/taken_back.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/editor/article_editor.h"
#include "ui/history/history_reader.h"
#include "ui/history/redline_view.h"
#include "ui/history/revision_delegate.h"
#include "ui/history/revision_list_model.h"
#include "ui/history/revision_page.h"
#include "ui/history/revision_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
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

} // namespace

HistoryDialog::HistoryDialog(StorageThread &storage, const DraftId &draft, const Article &now, PagePictures *pictures,
                             QWidget *parent)
    : QDialog(parent)
    , m_now(now)
    , m_reader(new HistoryReader(storage, draft, this))
    , m_model(new RevisionListModel(this))
    , m_list(new QListView)
    , m_views(new QTabBar)
    , m_base(new QComboBox)
    , m_count(new QLabel)
    , m_back(new QToolButton)
    , m_on(new QToolButton)
    , m_stack(new QStackedWidget)
    , m_page(new RevisionPage(pictures))
    , m_redline(new RedlineView)
    , m_damage(new QLabel)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_when(new QLabel)
    , m_label(new QPushButton(tr("&Label…")))
    , m_takeHere(new QPushButton(tr("Take back this &paragraph")))
    , m_takeAll(new QPushButton(tr("Take back &all of it")))
{
    setWindowTitle(tr("History of “%1”").arg(now.headline));
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(newHead());
    right->addWidget(m_stack, 1);
    right->addWidget(newFoot());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newSide());
    layout->addLayout(right, 1);
    for (QWidget *page :
         {static_cast<QWidget *>(m_page), static_cast<QWidget *>(m_redline), static_cast<QWidget *>(m_damage)})
        m_stack->addWidget(page);
    connectParts();
    connectReader();
    refreshButtons();
    if (parent)
        resize(parent->window()->size() * 0.94);
    m_list->setFocus(Qt::OtherFocusReason);
    m_reader->readRows();
}

HistoryDialog::~HistoryDialog() = default;

QWidget *HistoryDialog::newSide()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RevisionDelegate(m_list));
    m_list->setAccessibleName(tr("Versions, newest first"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    QPalette quiet = palette();
    quiet.setColor(QPalette::Base, quiet.color(QPalette::AlternateBase));
    m_list->setPalette(quiet);
    m_list->setFixedWidth(320);
    return m_list;
}

QWidget *HistoryDialog::newHead()
{
    m_views->addTab(tr("Page"));
    m_views->addTab(tr("Changes"));
    m_views->setDrawBase(false);
    m_views->setAccessibleName(tr("How the version is shown"));
    m_base->addItem(tr("from the version before it"), beforeIt);
    m_base->addItem(tr("to the draft as it is now"), theDraftNow);
    m_base->setAccessibleName(tr("What it is compared with"));
    m_base->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_base->setMinimumContentsLength(30);
    const std::pair<QToolButton *, QString> arrows[] = {{m_back, tr("Change before (Alt+Up)")},
                                                        {m_on, tr("Next change (Alt+Down)")}};
    for (const auto &[button, tip] : arrows) {
        button->setIcon(themedIcon(button == m_back ? u"previous"_qs : u"next"_qs, palette()));
        button->setAutoRaise(true);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
    }
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_views), static_cast<QWidget *>(m_base),
                          static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_on)})
        row->addWidget(part);
    row->addStretch();
    row->addWidget(m_count);
    return head;
}

QWidget *HistoryDialog::newFoot()
{
    m_slider->setAccessibleName(tr("Time, from the first version to the last"));
    m_slider->setToolTip(tr("Left and right arrows go from version to version"));
    m_slider->setEnabled(false);
    m_when->setTextFormat(Qt::PlainText);
    m_when->setMinimumWidth(260);
    m_damage->setTextFormat(Qt::PlainText);
    m_damage->setWordWrap(true);
    m_damage->setAlignment(Qt::AlignCenter);
    m_damage->setMargin(48);
    m_takeAll->setProperty("primary", true);
    m_takeAll->setObjectName(QStringLiteral("takeAll"));
    auto *close = new QPushButton(tr("&Close"));
    for (QPushButton *button : {m_label, m_takeHere, m_takeAll, close})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *time = new QHBoxLayout;
    time->addWidget(m_when);
    time->addWidget(m_slider, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_label);
    buttons->addStretch();
    for (QPushButton *button : {m_takeHere, m_takeAll, close})
        buttons->addWidget(button);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    column->addLayout(time);
    column->addLayout(buttons);
    return foot;
}

void HistoryDialog::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { m_list->setCurrentIndex(m_model->index(m_slider->maximum() - value)); });
    connect(m_views, &QTabBar::currentChanged, this, &HistoryDialog::refreshView);
    connect(m_base, &QComboBox::currentIndexChanged, this, &HistoryDialog::refreshView);
    connect(m_back, &QToolButton::clicked, this, [this] { m_redline->goToChange(RedlineView::Step::Back); });
    connect(m_on, &QToolButton::clicked, this, [this] { m_redline->goToChange(RedlineView::Step::On); });
    connect(new QShortcut(QKeySequence(QStringLiteral("Alt+Up")), this), &QShortcut::activated, m_back,
            &QToolButton::click);
    connect(new QShortcut(QKeySequence(QStringLiteral("Alt+Down")), this), &QShortcut::activated, m_on,
            &QToolButton::click);
    connect(m_redline, &QTextEdit::cursorPositionChanged, this, &HistoryDialog::refreshButtons);
    connect(&m_page->page(), &QTextEdit::cursorPositionChanged, this, &HistoryDialog::refreshButtons);
    connect(m_label, &QPushButton::clicked, this, &HistoryDialog::askLabel);
    connect(m_takeHere, &QPushButton::clicked, this, &HistoryDialog::takeHereBack);
    connect(m_takeAll, &QPushButton::clicked, this, &HistoryDialog::takeAllBack);
}

void HistoryDialog::connectReader()
{
    connect(m_reader, &HistoryReader::rowsRead, this, &HistoryDialog::addRows);
    connect(m_reader, &HistoryReader::ready, this, &HistoryDialog::showRevision);
    connect(m_reader, &HistoryReader::compared, this, &HistoryDialog::showComparison);
    connect(m_reader, &HistoryReader::failed, this, &HistoryDialog::sayDamaged);
    connect(m_reader, &HistoryReader::notReadable, this, [this](int, const Error &error) { sayDamaged(error); });
    connect(m_reader, &HistoryReader::labelled, this, [this](const RevisionId &id, const QString &label) {
        const auto place = static_cast<int>(m_reader->ids().indexOf(id));
        m_model->setLabel(place, label);
        m_base->setItemText(m_base->findData(place), revisionTitle(m_model->row(place)));
        m_when->setText(revisionTitle(m_model->row(row())));
    });
}

void HistoryDialog::addRows(const QList<RevisionRow> &rows)
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
    if (first == 0)
        m_list->setCurrentIndex(m_model->index(0));
}

int HistoryDialog::row() const
{
    return m_list->currentIndex().row();
}

HistoryDialog::View HistoryDialog::view() const
{
    return m_views->currentIndex() == 0 ? View::Page : View::Changes;
}

void HistoryDialog::choose(int row)
{
    if (row < 0)
        return;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(m_slider->maximum() - row);
    m_when->setText(revisionTitle(m_model->row(row)));
    m_shown.reset();
    m_reader->want(row);
    refreshButtons();
}

void HistoryDialog::showRevision(int row, const std::shared_ptr<const RevisionChange> &change)
{
    if (row != this->row())
        return;
    m_shown = change;
    refreshView();
    Q_EMIT opened();
}

void HistoryDialog::refreshView()
{
    const bool changes = view() == View::Changes;
    for (QWidget *part : {static_cast<QWidget *>(m_base), static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_on)})
        part->setEnabled(changes);
    if (!m_shown)
        return;
    const int base = m_base->currentData().toInt();
    if (!changes) {
        m_page->show(*m_shown);
        m_stack->setCurrentWidget(m_page);
        m_count->setText(countText(countChanges(m_shown->comparison)));
    } else if (base == beforeIt) {
        showComparison(m_shown->comparison);
    } else if (base == theDraftNow) {
        m_reader->compare(row(), m_now);
    } else {
        m_reader->compare(std::max(base, row()), std::min(base, row())); // the older one first
    }
    refreshButtons();
}

void HistoryDialog::showComparison(const Comparison &comparison)
{
    if (view() != View::Changes)
        return;
    m_redline->setComparison(comparison);
    m_stack->setCurrentWidget(m_redline);
    m_count->setText(countText(countChanges(comparison)));
    refreshButtons();
}

void HistoryDialog::sayDamaged(const Error &error)
{
    m_damage->setText(errorText(error));
    m_stack->setCurrentWidget(m_damage);
    m_count->clear();
    refreshButtons();
    Q_EMIT opened();
}

void HistoryDialog::refreshButtons()
{
    const bool readable = m_shown != nullptr;
    m_label->setEnabled(readable);
    m_takeAll->setEnabled(readable && !(m_shown->text.article == m_now));
    m_takeHere->setEnabled(readable && withWhatIsHere().has_value());
}

void HistoryDialog::askLabel()
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

void HistoryDialog::takeAllBack()
{
    Q_EMIT takenBack(m_shown->text.article, revisionTitle(m_model->row(row())));
    accept();
}

/// The article as it is now with the paragraph or field under the caret as the chosen version has it; nothing where
/// that would change nothing.
std::optional<Article> HistoryDialog::withWhatIsHere() const
{
    const Article &then = m_shown->text.article;
    Article article;
    if (view() == View::Page) {
        const QString field = m_page->fieldAtCaret();
        article = field.isEmpty() ? withBlockOf(m_now, then, m_page->blockAtCaret()) : withFieldOf(m_now, then, field);
    } else {
        const RedlineEntry entry = m_redline->entryAtCaret();
        const bool isBefore =
            m_base->currentData().toInt() != beforeIt
            && (m_base->currentData().toInt() == theDraftNow || m_base->currentData().toInt() < row());
        if (entry.of == RedlineEntry::Of::Field)
            article = withFieldOf(m_now, then, entry.field);
        else
            article =
                withBlockOf(m_now, then, isBefore ? entry.before : entry.after, isBefore ? entry.after : entry.before);
    }
    return article == m_now ? std::nullopt : std::optional(article);
}

void HistoryDialog::takeHereBack()
{
    const auto article = withWhatIsHere();
    if (!article)
        return;
    Q_EMIT takenBack(*article, revisionTitle(m_model->row(row())));
    accept();
}

} // namespace toasoan
