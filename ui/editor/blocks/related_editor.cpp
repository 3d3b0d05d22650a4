#include "ui/editor/blocks/related_editor.h"

#include "app/article/text.h"
#include "ui/editor/blocks/text_field.h"

#include <QAction>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace toasoan {
namespace {

constexpr int searchPause = 150; // ms without a key
constexpr int longestList = 6;   // rows in sight

QString wordsOf(const RelatedLink &link)
{
    if (!link.title.isEmpty())
        return link.title;
    return link.url.isEmpty() ? RelatedEditor::tr("(no title yet)") : link.url;
}

bool namesTheSame(const RelatedLink &a, const RelatedLink &b)
{
    return (!a.draft.isEmpty() && a.draft == b.draft) || (!a.url.isEmpty() && a.url == b.url);
}

void setRows(QListWidget &list, const QList<RelatedLink> &links)
{
    list.clear();
    for (const RelatedLink &link : links)
        list.addItem(wordsOf(link));
    const int rows = std::clamp<int>(static_cast<int>(links.size()), 1, longestList);
    const int rowHeight = std::max(26, list.sizeHintForRow(0));
    list.setFixedHeight(rows * rowHeight + 2 * list.frameWidth() + 2);
}

bool isWebAddress(const QString &address)
{
    return address.startsWith(u"http") && isSafeLink(address);
}

} // namespace

RelatedEditor::RelatedEditor(PagePictures *pictures, QWidget *parent)
    : BlockEditor(pictures, parent)
    , m_links(new QListWidget(this))
    , m_search(new QLineEdit(this))
    , m_found(new QListWidget(this))
    , m_nothing(new QLabel(tr("No article of the archive holds these words."), this))
    , m_problem(new QLabel(tr("Only addresses that begin with https:// or http:// are taken."), this))
{
    setAccessibleName(tr("Related links"));
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(searchPause);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *heading = new QLabel(tr("Related links"), this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    column->addWidget(heading);
    m_links->setAccessibleName(tr("Related links; Alt and arrows move one"));
    m_found->setAccessibleName(tr("Articles found; Enter takes one"));
    for (QListWidget *list : {m_links, m_found}) {
        list->setUniformItemSizes(true);
        list->setTextElideMode(Qt::ElideRight);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->installEventFilter(this);
    }
    m_search->setPlaceholderText(tr("Find an article in the archive, with or without tone marks"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    column->addWidget(m_links);
    addTools();
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_found);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    m_found->hide();
    addForm();
    connectFields();
    showLinks(0);
}

void RelatedEditor::addTools()
{
    auto *row = new QHBoxLayout;
    row->addStretch();
    addTool(*row, tr("Move up"), [this] { move(-1); });
    addTool(*row, tr("Move down"), [this] { move(1); });
    addTool(*row, tr("Remove link"), [this] { removeChosen(); });
    addTool(*row, tr("Write one by hand"), [this] {
        add(RelatedLink{});
        m_title->setFocus();
    });
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void RelatedEditor::addForm()
{
    auto *form = new QFormLayout;
    const auto field = [this] {
        return new TextField(styles::field, TextField::Letters::Plain, TextField::Lines::One, this);
    };
    m_title = addField(*form, tr("Title"), field());
    m_address = addField(*form, tr("Address"), field());
    m_problem->setWordWrap(true);
    m_problem->hide();
    form->addRow(m_problem);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

void RelatedEditor::connectFields()
{
    connect(m_links, &QListWidget::currentRowChanged, this, &RelatedEditor::showChosen);
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(&m_searchSoon, &QTimer::timeout, this, [this] { Q_EMIT archiveWanted(m_search->text().trimmed()); });
    connect(m_found, &QListWidget::itemActivated, this, &RelatedEditor::takeHit);
    connect(m_found, &QListWidget::itemClicked, this, &RelatedEditor::takeHit);
    connect(m_title, &TextField::edited, this, [this](bool grew) {
        if (chosen() < 0)
            return;
        m_related.links[chosen()].title = m_title->letters();
        m_links->currentItem()->setText(wordsOf(m_related.links[chosen()]));
        tell(QStringLiteral("title %1%2").arg(chosen()).arg(grew ? u'+' : u'-'));
    });
    connect(m_address, &TextField::edited, this, [this](bool grew) {
        const QString address = m_address->letters().trimmed();
        const bool fits = address.isEmpty() || isWebAddress(address);
        m_problem->setVisible(!fits);
        if (chosen() < 0 || !fits)
            return;
        m_related.links[chosen()].url = address;
        tell(QStringLiteral("address %1%2").arg(chosen()).arg(grew ? u'+' : u'-'));
    });
    chain(m_search, {m_title, m_address});
}

int RelatedEditor::chosen() const
{
    const int row = m_links->currentRow();
    return row >= 0 && row < m_related.links.size() ? row : -1;
}

void RelatedEditor::tell(const QString &stretch)
{
    Q_EMIT edited(m_related, stretch);
}

void RelatedEditor::setContent(const BlockContent &content)
{
    if (takes(content, m_related))
        showLinks(chosen());
}

void RelatedEditor::showLinks(int chosen)
{
    const QSignalBlocker quiet(m_links);
    setRows(*m_links, m_related.links);
    m_links->setVisible(!m_related.links.isEmpty());
    m_links->setCurrentRow(std::clamp(chosen, 0, std::max(0, m_links->count() - 1)));
    showChosen();
}

void RelatedEditor::showChosen()
{
    const RelatedLink link = chosen() >= 0 ? m_related.links[chosen()] : RelatedLink{};
    m_title->setText(plainText(link.title));
    m_address->setText(plainText(link.url));
    m_problem->hide();
    m_title->setEnabled(chosen() >= 0);
    m_address->setEnabled(chosen() >= 0);
    tool(0).setEnabled(chosen() > 0);
    tool(1).setEnabled(chosen() >= 0 && chosen() + 1 < m_related.links.size());
    tool(2).setEnabled(chosen() >= 0);
}

void RelatedEditor::add(const RelatedLink &link)
{
    for (int i = 0; i < m_related.links.size(); ++i) {
        if (namesTheSame(m_related.links[i], link))
            return m_links->setCurrentRow(i);
    }
    const int at = chosen() + 1;
    m_related.links.insert(at, link);
    showLinks(at);
    tell();
}

void RelatedEditor::move(int by)
{
    const int from = chosen();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_related.links.size())
        return;
    m_related.links.move(from, to);
    showLinks(to);
    tell();
}

void RelatedEditor::removeChosen()
{
    const int at = chosen();
    if (at < 0)
        return;
    m_related.links.removeAt(at);
    showLinks(at);
    tell();
    (m_related.links.isEmpty() ? static_cast<QWidget *>(m_search) : m_links)->setFocus();
}

void RelatedEditor::setArchiveHits(const QString &query, const QList<RelatedLink> &hits)
{
    if (query != m_search->text().trimmed())
        return; // an answer to an older question
    m_hits = query.isEmpty() ? QList<RelatedLink>() : hits;
    setRows(*m_found, m_hits);
    m_found->setCurrentRow(0);
    m_found->setVisible(!m_hits.isEmpty());
    m_nothing->setVisible(m_hits.isEmpty() && !query.isEmpty());
}

void RelatedEditor::takeHit()
{
    const int row = m_found->currentRow();
    if (row < 0 || row >= m_hits.size())
        return;
    add(m_hits[row]);
    m_search->clear();
    m_search->setFocus();
}

bool RelatedEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_links)
        return handleListKey(event);
    if (watched == m_search || watched == m_found)
        return handleSearchKey(event);
    return BlockEditor::eventFilter(watched, event);
}

bool RelatedEditor::handleListKey(QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
    const bool moves = by != 0 && key->modifiers() & Qt::AltModifier;
    const bool removes = key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace;
    if (!moves && !removes)
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        moves ? move(by) : removeChosen();
    return true;
}

/// From the words straight into what was found, and back.
bool RelatedEditor::handleSearchKey(QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter) {
        takeHit();
        return true;
    }
    if (m_search->hasFocus() && key->key() == Qt::Key_Down && m_found->isVisible()) {
        m_found->setFocus();
        return true;
    }
    if (m_found->hasFocus() && key->key() == Qt::Key_Up && m_found->currentRow() <= 0) {
        m_search->setFocus();
        return true;
    }
    return false;
}

void RelatedEditor::roomChanged()
{
    showLinks(chosen());
}

void RelatedEditor::enter()
{
    m_search->setFocus();
}

void RelatedEditor::enterAt(QPoint)
{
    enter();
}

void RelatedEditor::goTo(const Place &, TextRange)
{
    enter();
}

} // namespace toasoan
