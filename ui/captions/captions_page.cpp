#include "ui/captions/captions_page.h"

#include "ui/captions/caption_model.h"
#include "ui/captions/caption_table.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

namespace toasoan {
namespace {

constexpr int panelWidth = 312;

std::optional<PlacedFigure> figureIn(const CaptionModel &model, int row)
{
    return row >= 0 && row < model.rowCount() ? std::optional(model.figure(row)) : std::nullopt;
}

} // namespace

CaptionsPage::CaptionsPage(PagePictures *pictures, QWidget *parent)
    : QWidget(parent)
    , m_model(new CaptionModel(this))
    , m_table(new CaptionTable(m_model))
    , m_panel(new CaptionPanel(pictures))
    , m_untold(new QLabel)
    , m_empty(new QWidget)
{
    setObjectName(QStringLiteral("captions"));
    m_table->setPictures(pictures);
    auto *none = new QLabel(tr("This article has no picture yet."));
    auto *insert = new QPushButton(tr("&Put pictures in…"));
    auto *column = new QVBoxLayout(m_empty);
    column->addStretch(1);
    column->addWidget(none, 0, Qt::AlignHCenter);
    column->addWidget(insert, 0, Qt::AlignHCenter);
    column->addStretch(2);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_empty);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({1054, 1054, panelWidth});
    m_panel->setMinimumWidth(220);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newTools());
    layout->addWidget(splitter, 1);
    connect(insert, &QPushButton::clicked, this, &CaptionsPage::insertWanted);
    connect(m_model, &CaptionModel::changesWanted, this, &CaptionsPage::changesWanted);
    connect(m_table, &CaptionTable::rowChosen, this, &CaptionsPage::showState);
    connectPanel();
}

/// The panel speaks of the current row alone.
void CaptionsPage::connectPanel()
{
    connect(m_panel, &CaptionPanel::factsWanted, this, &CaptionsPage::factsWanted);
    connect(m_panel, &CaptionPanel::offerTaken, this,
            [this](const CaptionOffer &offer) { m_model->takeOffer(offer, m_table->currentIndex().row()); });
    connect(m_panel, &CaptionPanel::wordsTaken, this,
            [this](const PictureMetadata &words) { m_model->takeWords(words, m_table->currentIndex().row()); });
    connect(m_panel, &CaptionPanel::wordsKept, this, [this] { Q_EMIT wordsKept(m_panel->figure()->figure); });
    connect(m_panel, &CaptionPanel::editWanted, this, [this] { Q_EMIT editWanted(*m_panel->figure()); });
    connect(m_panel, &CaptionPanel::protectionChosen, this, [this](Protection protection) {
        PlacedFigure changed = *m_panel->figure();
        changed.figure.protection = protection;
        Q_EMIT figureWanted(changed);
    });
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
    row->addStretch(1);
    row->addWidget(m_untold);
    auto *ready = new QPushButton(tr("D&one"));
    ready->setProperty("primary", true);
    ready->setToolTip(tr("Back to the text (Escape)"));
    connect(ready, &QPushButton::clicked, this, &CaptionsPage::done);
    row->addSpacing(8);
    row->addWidget(ready);
    return tools;
}

void CaptionsPage::setWriting(Writing writing)
{
    const bool isAllowed = writing == Writing::Allowed;
    m_table->setEditTriggers(isAllowed ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                             | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked
                                       : QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers));
    for (QPushButton *button : m_writing)
        button->setEnabled(isAllowed);
    showState();
}

void CaptionsPage::showArticle(const Article &article)
{
    m_model->setArticle(article);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, static_cast<int>(CaptionColumn::Caption)));
    m_table->resizeRowsToContents();
    showState();
}

void CaptionsPage::showState()
{
    const int untold = m_model->untold();
    m_empty->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    m_untold->setText(untold > 0 ? tr("%n picture(s) not complete", nullptr, untold)
                                 : tr("All %n picture(s) complete", nullptr, m_model->rowCount()));
    m_untold->setVisible(m_model->rowCount() > 0);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, untold > 0 ? themeOf(colours).error : themeOf(colours).ok);
    m_untold->setPalette(colours);
    const bool canWrite = m_table->editTriggers() != QAbstractItemView::NoEditTriggers;
    m_panel->show(figureIn(*m_model, m_table->currentIndex().row()),
                  canWrite ? captionOffers(m_model->article()) : QList<CaptionOffer>());
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

void CaptionsPage::takeKeys()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void CaptionsPage::chooseAll()
{
    m_table->selectAll();
}

void CaptionsPage::fillDown()
{
    m_model->fillDown(m_table->chosenCells());
}

void CaptionsPage::copyWords()
{
    QGuiApplication::clipboard()->setText(m_model->wordsOf(m_table->chosenRows()));
}

void CaptionsPage::pasteWords()
{
    if (m_table->editTriggers() != QAbstractItemView::NoEditTriggers)
        m_model->putWords(QGuiApplication::clipboard()->text(), m_table->chosenRows());
}

void CaptionsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT done();
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        fillDown();
    else
        QWidget::keyPressEvent(event);
}

} // namespace toasoan
