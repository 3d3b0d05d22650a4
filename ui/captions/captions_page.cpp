#include "ui/captions/captions_page.h"

#include "app/article/annotations.h"
#include "ui/captions/caption_grid.h"
#include "ui/captions/caption_model.h"
#include "ui/captions/caption_table.h"
#include "ui/captions/picture_drag.h"
#include "ui/common/theme.h"
#include "ui/panels/side_panel.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace toasoan {
namespace {

constexpr int panelWidth = 312;

std::optional<PlacedFigure> figureIn(const CaptionModel &model, int row)
{
    return row >= 0 && row < model.rowCount() ? std::optional(model.figure(row)) : std::nullopt;
}

QWidget *newLine()
{
    auto *line = new QWidget;
    line->setFixedSize(1, 20);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid); // the theme's line
    return line;
}

} // namespace

CaptionsPage::CaptionsPage(PagePictures *pictures, QWidget *parent)
    : QWidget(parent)
    , m_model(new CaptionModel(this))
    , m_table(new CaptionTable(m_model))
    , m_grid(new CaptionGrid(m_model))
    , m_panel(new CaptionPanel(pictures))
    , m_side(new SidePanel)
    , m_views(new QStackedWidget)
    , m_untold(new QLabel)
    , m_empty(new QWidget)
{
    setObjectName(QStringLiteral("captions"));
    m_table->setPictures(pictures);
    m_grid->setPictures(pictures);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newTools());
    layout->addWidget(newMiddle(), 1);
    connect(m_model, &CaptionModel::changesWanted, this, &CaptionsPage::changesWanted);
    connect(m_table, &CaptionTable::rowChosen, this, &CaptionsPage::showState);
    connect(m_grid, &CaptionGrid::rowChosen, this, &CaptionsPage::showState);
    for (const QAbstractItemView *view :
         {static_cast<QAbstractItemView *>(m_table), static_cast<QAbstractItemView *>(m_grid)})
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CaptionsPage::showChosen);
    connectDrag(m_table->drag());
    connectDrag(m_grid->drag());
    connectPanel();
}

QWidget *CaptionsPage::newMiddle()
{
    auto *insert = new QPushButton(tr("&Put pictures in…"));
    connect(insert, &QPushButton::clicked, this, &CaptionsPage::insertWanted);
    auto *column = new QVBoxLayout(m_empty);
    column->addStretch(1);
    column->addWidget(new QLabel(tr("This article has no picture yet.")), 0, Qt::AlignHCenter);
    column->addWidget(insert, 0, Qt::AlignHCenter);
    column->addStretch(2);
    m_views->addWidget(m_table);
    m_views->addWidget(m_grid);
    m_views->addWidget(m_empty);
    m_side->addPage(m_panel, tr("This picture"));
    m_side->setMinimumWidth(220);
    m_side->setAutoFillBackground(true);
    m_side->setBackgroundRole(QPalette::AlternateBase);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_views);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({1054, panelWidth});
    return splitter;
}

void CaptionsPage::connectDrag(PictureDrag &drag)
{
    connect(&drag, &PictureDrag::moved, this, &CaptionsPage::moveWanted);
    connect(&drag, &PictureDrag::dropped, this, &CaptionsPage::additionWanted);
}

/// The panel speaks of the current row alone.
void CaptionsPage::connectPanel()
{
    connect(m_panel, &CaptionPanel::factsWanted, this, &CaptionsPage::factsWanted);
    connect(m_panel, &CaptionPanel::compareWanted, this, &CaptionsPage::comparisonWithEarlierWanted);
    connect(m_panel, &CaptionPanel::offerTaken, this,
            [this](const CaptionOffer &offer) { m_model->takeOffer(offer, current()); });
    connect(m_panel, &CaptionPanel::wordsTaken, this, &CaptionsPage::takeWords);
    connect(m_panel, &CaptionPanel::wordsKept, this, [this] { Q_EMIT wordsKept(m_panel->figure()->figure); });
    connect(m_panel, &CaptionPanel::unlinked, this,
            [this] { Q_EMIT unlinkWanted(m_panel->figure()->figure.picture->id); });
    connect(m_panel, &CaptionPanel::editWanted, this, [this] { Q_EMIT editWanted(*m_panel->figure()); });
    connect(m_panel, &CaptionPanel::protectionChosen, this, [this](Protection protection) {
        PlacedFigure changed = *m_panel->figure();
        changed.figure.protection = protection;
        Q_EMIT figureWanted(changed);
    });
}

void CaptionsPage::takeWords(const PictureMetadata &words)
{
    const PictureId picture = m_panel->figure()->figure.picture->id;
    m_model->takeWords(words, current());
    Q_EMIT linkWanted(picture, oneLine(words.caption));
}

void CaptionsPage::showFacts(const PictureId &picture, const PictureFacts &facts)
{
    m_panel->showFacts(picture, facts);
}

QWidget *CaptionsPage::newTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(4);
    addViews(*row);
    const auto add = [this, row](const QString &words, const QString &tip, void (CaptionsPage::*act)()) {
        auto *button = new QPushButton(words);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    m_writing.append(
        add(tr("Fill &down"), tr("The first chosen picture's words for the others (Ctrl+D)"), &CaptionsPage::fillDown));
    add(tr("&Copy words"), tr("Caption, name and description of the chosen pictures (Ctrl+C)"),
        &CaptionsPage::copyWords);
    m_writing.append(add(tr("P&aste words"),
                         tr("Lines of caption, name and description, from here or a spreadsheet (Ctrl+V)"),
                         &CaptionsPage::pasteWords));
    m_compare =
        add(tr("Co&mpare two"), tr("The two chosen pictures side by side (Ctrl+R)"), &CaptionsPage::compareChosen);
    row->addStretch(1);
    row->addWidget(m_untold);
    row->addSpacing(8);
    auto *ready = add(tr("D&one"), tr("Back to the text (Escape)"), &CaptionsPage::done);
    ready->setProperty("primary", true);
    return tools;
}

/// Which of the two ways to look is shown.
void CaptionsPage::addViews(QHBoxLayout &row)
{
    m_asTable = new QPushButton(tr("Ta&ble"));
    m_asGrid = new QPushButton(tr("&Grid"));
    auto *group = new QButtonGroup(this);
    for (const auto &[button, view] : {std::pair(m_asTable, View::Table), std::pair(m_asGrid, View::Grid)}) {
        button->setCheckable(true);
        button->setToolTip(tr("The other view: Ctrl+G. Alt+arrows move a picture to another place"));
        group->addButton(button);
        row.addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, view = view] {
            setView(view);
            takeKeys();
        });
    }
    m_asTable->setChecked(true);
    row.addSpacing(6);
    row.addWidget(newLine());
    row.addSpacing(6);
}

void CaptionsPage::setWriting(Writing writing)
{
    using Triggers = QAbstractItemView::EditTriggers;
    const bool isAllowed = writing == Writing::Allowed;
    const Triggers none(QAbstractItemView::NoEditTriggers);
    m_table->setEditTriggers(isAllowed ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                             | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked
                                       : none);
    m_grid->setEditTriggers(isAllowed ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed : none);
    for (PictureDrag *drag : {&m_table->drag(), &m_grid->drag()})
        drag->setWriting(isAllowed ? PictureDrag::Writing::Allowed : PictureDrag::Writing::Refused);
    for (QPushButton *button : m_writing)
        button->setEnabled(isAllowed);
    showState();
}

void CaptionsPage::setProfile(const Profile &profile)
{
    m_model->setProfile(profile);
}

void CaptionsPage::showArticle(const Article &article, const Annotations &annotations)
{
    m_model->setArticle(article, annotations);
    m_offers = captionOffers(article);
    if (current() < 0)
        choose(0);
    m_table->resizeRowsToContents();
    showState();
}

QAbstractItemView *CaptionsPage::shown() const
{
    if (view() == View::Grid)
        return m_grid;
    return m_table;
}

CaptionsPage::View CaptionsPage::view() const
{
    return m_asGrid->isChecked() ? View::Grid : View::Table;
}

/// The same picture stays in hand.
void CaptionsPage::setView(View view)
{
    const int row = current();
    (view == View::Grid ? m_asGrid : m_asTable)->setChecked(true);
    choose(row);
    showState();
}

int CaptionsPage::current() const
{
    const QAbstractItemView *other = view() == View::Grid ? static_cast<QAbstractItemView *>(m_table) : m_grid;
    const QModelIndex index = shown()->currentIndex().isValid() ? shown()->currentIndex() : other->currentIndex();
    return index.row();
}

void CaptionsPage::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const int column = view() == View::Table && m_table->currentIndex().isValid()
                           ? m_table->currentIndex().column()
                           : static_cast<int>(CaptionColumn::Caption);
    shown()->setCurrentIndex(m_model->index(row, column));
}

QList<int> CaptionsPage::chosenRows() const
{
    return view() == View::Grid ? m_grid->chosenRows() : m_table->chosenRows();
}

void CaptionsPage::showState()
{
    const int untold = m_model->untold();
    m_views->setCurrentWidget(m_model->rowCount() == 0 ? m_empty : shown());
    m_untold->setText(untold > 0 ? tr("%n picture(s) not complete", nullptr, untold)
                                 : tr("All %n picture(s) complete", nullptr, m_model->rowCount()));
    m_untold->setVisible(m_model->rowCount() > 0);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, untold > 0 ? themeOf(colours).error : themeOf(colours).ok);
    m_untold->setPalette(colours);
    const bool canWrite = m_table->editTriggers() != QAbstractItemView::NoEditTriggers;
    const auto figure = figureIn(*m_model, current());
    m_panel->show(figure, canWrite ? m_offers : QList<CaptionOffer>(),
                  figure && m_model->follows(current()) ? Following::Yes : Following::No);
    showChosen();
}

void CaptionsPage::showChosen()
{
    const qsizetype chosen = chosenRows().size();
    m_compare->setEnabled(m_model->rowCount() > 1 && chosen <= 2);
}

void CaptionsPage::forgetFacts()
{
    m_panel->forgetFacts();
    showState();
}

void CaptionsPage::setKnownCredits(const QStringList &credits)
{
    m_table->setKnownCredits(credits);
}

void CaptionsPage::addBeside(QWidget *page, const QString &title)
{
    m_side->addPage(page, title);
}

void CaptionsPage::takeKeys()
{
    shown()->setFocus(Qt::OtherFocusReason);
}

void CaptionsPage::chooseAll()
{
    shown()->selectAll();
}

void CaptionsPage::fillDown()
{
    m_model->fillDown(view() == View::Table ? m_table->chosenCells() : m_grid->selectionModel()->selectedIndexes());
}

void CaptionsPage::copyWords()
{
    QGuiApplication::clipboard()->setText(m_model->wordsOf(chosenRows()));
}

void CaptionsPage::pasteWords()
{
    if (m_table->editTriggers() != QAbstractItemView::NoEditTriggers)
        m_model->putWords(QGuiApplication::clipboard()->text(), chosenRows());
}

void CaptionsPage::moveCurrent(int by)
{
    const int to = current() + by;
    const bool isWriting = !shown()->hasFocus(); // the letters would be written to the picture that comes in its place
    if (!isWriting && current() >= 0 && to >= 0 && to < m_model->rowCount())
        Q_EMIT moveWanted(current(), to);
}

void CaptionsPage::compareChosen()
{
    QList<int> rows = chosenRows();
    if (rows.size() == 1)
        rows.append((rows.first() + 1) % m_model->rowCount());
    if (rows.size() == 2 && rows.first() != rows.last())
        Q_EMIT comparisonWanted(rows.first(), rows.last());
}

void CaptionsPage::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    const bool isCtrl = event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT done();
    } else if (isCtrl && event->key() == Qt::Key_D) {
        fillDown();
    } else if (isCtrl && event->key() == Qt::Key_R) {
        compareChosen();
    } else if (isCtrl && event->key() == Qt::Key_G) {
        setView(view() == View::Grid ? View::Table : View::Grid);
        takeKeys();
    } else if (isAlt && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)) {
        moveCurrent(-1);
    } else if (isAlt && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)) {
        moveCurrent(1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace toasoan
