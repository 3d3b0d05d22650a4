#include "ui/pictures/library_panel.h"

#include "app/desk/storage_thread.h"
#include "ui/editor/page_pictures.h"
#include "ui/pictures/library_delegate.h"
#include "ui/pictures/library_model.h"
#include "ui/pictures/words_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <functional>

namespace toasoan {
namespace {

constexpr int pause = 120; // ms: a question for a burst of keys
constexpr int mostUses = 4;

enum class Since { Ever, Week, Month, Year, ThisArticle };

QDate firstDay(Since since, const QDate &today)
{
    switch (since) {
    case Since::Week:
        return today.addDays(-7);
    case Since::Month:
        return today.addMonths(-1);
    case Since::Year:
        return today.addYears(-1);
    case Since::Ever:
    case Since::ThisArticle:
        break;
    }
    return {};
}

/// Tells when one of its pictures was dragged and let go.
class DraggedList : public QListView
{
public:
    std::function<void()> carried;

protected:
    void startDrag(Qt::DropActions actions) override
    {
        QListView::startDrag(actions);
        carried();
    }
};

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

QLabel *newQuiet(const QString &words = {})
{
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

LibraryPanel::LibraryPanel(StorageThread &storage, PagePictures &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_model(new LibraryModel(storage, this))
    , m_list(new DraggedList)
    , m_none(newQuiet())
{
    static_cast<DraggedList *>(m_list)->carried = [this] {
        if (const auto picture = current())
            Q_EMIT carried(*picture);
    };
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setDefaultDropAction(Qt::CopyAction);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LibraryDelegate(thumbnails, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Pictures of the library"));
    QPalette quiet = palette();
    quiet.setColor(QPalette::Base, quiet.color(QPalette::AlternateBase));
    m_list->setPalette(quiet);
    m_none->setContentsMargins(12, 8, 12, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(newSearch());
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addWidget(newDetails());
    connect(&thumbnails, &PagePictures::pictureChanged, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_model, &LibraryModel::answered, this, &LibraryPanel::showState);
    connect(m_model, &LibraryModel::failed, this, &LibraryPanel::failed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPanel::showCurrent);
    connect(m_list, &QListView::activated, this, [this] {
        if (const auto picture = current())
            Q_EMIT insertWanted(*picture);
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value + 2 * m_list->height() > m_list->verticalScrollBar()->maximum())
            m_model->wantMore();
    });
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(pause);
    connect(&m_askSoon, &QTimer::timeout, this, &LibraryPanel::ask);
}

QWidget *LibraryPanel::newSearch()
{
    auto *search = new QWidget;
    auto *column = new QVBoxLayout(search);
    column->setContentsMargins(12, 0, 12, 0);
    column->setSpacing(6);
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Find pictures, marks need not be typed"));
    m_words->setAccessibleName(tr("Find pictures"));
    m_words->setClearButtonEnabled(true);
    m_time = new QComboBox;
    m_time->setAccessibleName(tr("Which pictures"));
    m_time->addItem(tr("All pictures"), static_cast<int>(Since::Ever));
    m_time->addItem(tr("Of the last 7 days"), static_cast<int>(Since::Week));
    m_time->addItem(tr("Of the last month"), static_cast<int>(Since::Month));
    m_time->addItem(tr("Of the last year"), static_cast<int>(Since::Year));
    m_time->addItem(tr("Of this article"), static_cast<int>(Since::ThisArticle));
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_askSoon.start(); });
    connect(m_time, &QComboBox::currentIndexChanged, this, &LibraryPanel::ask);
    column->addWidget(m_words);
    column->addWidget(m_time);
    return search;
}

QWidget *LibraryPanel::newDetails()
{
    m_details = new QWidget;
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(12, 6, 12, 12);
    m_facts = newQuiet();
    m_uses = new QVBoxLayout;
    auto *row = new QHBoxLayout;
    auto *insert = new QPushButton(tr("&Put into the article"));
    auto *edit = new QPushButton(tr("&Words…"));
    edit->setToolTip(tr("Caption, credit, place and alt text that the library keeps"));
    connect(insert, &QPushButton::clicked, this, [this] {
        if (const auto picture = current())
            Q_EMIT insertWanted(*picture);
    });
    connect(edit, &QPushButton::clicked, this, &LibraryPanel::editWords);
    row->addWidget(insert);
    row->addWidget(edit);
    row->addStretch(1);
    column->addWidget(m_facts);
    column->addLayout(m_uses);
    column->addLayout(row);
    m_details->hide();
    return m_details;
}

void LibraryPanel::setDraft(const DraftId &draft)
{
    m_draft = draft;
    if (static_cast<Since>(m_time->currentData().toInt()) == Since::ThisArticle)
        refresh();
}

void LibraryPanel::refresh()
{
    m_isAsked = false;
    if (isVisible())
        ask();
}

void LibraryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isAsked)
        ask();
}

void LibraryPanel::focusSearch()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void LibraryPanel::ask()
{
    const auto since = static_cast<Since>(m_time->currentData().toInt());
    LibraryQuery query;
    query.words = m_words->text();
    query.from = firstDay(since, QDate::currentDate());
    if (since == Since::ThisArticle)
        query.draft = m_draft;
    m_isAsked = true;
    m_model->ask(query);
}

void LibraryPanel::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isSearch = !m_words->text().trimmed().isEmpty() || m_time->currentIndex() > 0;
    m_none->setText(isSearch ? tr("No picture fits. Try fewer words, or all pictures.")
                             : tr("Pictures that are put into articles are kept here, to be found again."));
    m_none->setVisible(isEmpty);
    showCurrent();
}

std::optional<LibraryPicture> LibraryPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_model->picture(index.row())) : std::nullopt;
}

void LibraryPanel::showCurrent()
{
    const auto picture = current();
    m_details->setVisible(picture.has_value());
    clear(*m_uses);
    if (!picture)
        return;
    m_facts->setText(
        tr("%1 × %2 pixels · %3").arg(picture->file.width).arg(picture->file.height).arg(originOf(*picture)));
    m_storage.reader().ask(
        this, [id = picture->file.id](Desk &desk) { return desk.pictures().showings(id); },
        [this, id = picture->file.id](const Result<QList<PictureShowing>> &showings) {
            if (showings)
                showUses(id, *showings);
        });
}

void LibraryPanel::showUses(const PictureId &picture, const QList<PictureShowing> &showings)
{
    if (!current() || current()->file.id != picture)
        return; // another one was chosen meanwhile
    clear(*m_uses);
    QList<PictureShowing> articles; // one may show it twice
    for (const PictureShowing &showing : showings) {
        if (articles.isEmpty() || articles.last().draft.id != showing.draft.id)
            articles.append(showing);
    }
    m_uses->addWidget(newQuiet(articles.isEmpty()
                                   ? tr("In no article yet")
                                   : tr("In %n article(s):", nullptr, static_cast<int>(articles.size()))));
    for (const PictureShowing &showing : articles.first(std::min<qsizetype>(mostUses, articles.size()))) {
        const QString headline =
            showing.draft.text.headline.isEmpty() ? tr("Without a headline") : showing.draft.text.headline;
        auto *open = new QPushButton(QFontMetrics(font()).elidedText(headline, Qt::ElideRight, width() - 60));
        open->setFlat(true);
        open->setToolTip(headline);
        connect(open, &QPushButton::clicked, this, [this, id = showing.draft.id] { Q_EMIT draftWanted(id); });
        m_uses->addWidget(open, 0, Qt::AlignLeft);
    }
}

void LibraryPanel::editWords()
{
    const auto picture = current();
    if (!picture)
        return;
    WordsDialog dialog(picture->metadata, this);
    if (dialog.exec() == QDialog::Accepted)
        store(picture->file.id, dialog.words());
}

void LibraryPanel::store(const PictureId &picture, const PictureMetadata &words)
{
    m_storage.ask(
        this, [picture, words](Desk &desk) { return desk.pictures().setMetadata(picture, words); },
        [this](const Outcome &stored) {
            if (!stored)
                return Q_EMIT failed(stored.error());
            m_model->askAgain();
            Q_EMIT wordsStored();
        });
}

} // namespace toasoan
