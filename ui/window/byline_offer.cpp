#include "ui/window/byline_offer.h"

#include "app/desk/desk.h"
#include "app/desk/recent_words.h"
#include "app/desk/storage_thread.h"
#include "app/language/fold.h"
#include "ui/editor/article_editor.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

namespace toasoan {
namespace {

constexpr int mostOffered = 6;
constexpr int freshFor = 60 * 1000; // ms
constexpr int gap = 4;              // px under the line

/// The name that the caret stands in, among those that commas part.
QTextCursor nameAt(const QTextCursor &caret)
{
    const QString line = caret.block().text();
    const int at = caret.positionInBlock();
    const auto comma = static_cast<int>(line.lastIndexOf(u',', at - line.size() - 1));
    const auto next = static_cast<int>(line.indexOf(u',', at));
    int start = at == 0 ? 0 : comma + 1;
    while (start < at && line.at(start).isSpace())
        ++start;
    QTextCursor name = caret;
    name.setPosition(caret.block().position() + start);
    name.setPosition(caret.block().position() + (next < 0 ? static_cast<int>(line.size()) : next),
                     QTextCursor::KeepAnchor);
    return name;
}

/// The key begins the name or one of its words.
bool isBegunBy(const QString &name, const QString &key)
{
    const QString letters = folded(name);
    return letters.startsWith(key) || letters.contains(u' ' + key);
}

} // namespace

BylineOffer::BylineOffer(StorageThread &storage, ArticleEditor &page)
    : QListWidget(page.viewport()), m_storage(storage), m_page(page)
{
    setFocusPolicy(Qt::NoFocus);
    setFont(QApplication::font());
    setFrameShape(QFrame::Box);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Pen names used before"));
    setObjectName(QStringLiteral("bylineOffer"));
    hide();
    connect(&page, &ArticleEditor::contentEdited, this, &BylineOffer::look);
    connect(&page, &QTextEdit::cursorPositionChanged, this, [this] {
        if (isVisible() && roleOf(m_page.textCursor().block()) != PageRole::Byline)
            hide();
    });
    connect(page.verticalScrollBar(), &QScrollBar::valueChanged, this, &QWidget::hide);
    connect(this, &QListWidget::itemClicked, this, &BylineOffer::take);
    page.installEventFilter(this);
}

void BylineOffer::look()
{
    const QTextCursor caret = m_page.textCursor();
    const bool isTypedAt = m_page.hasFocus() && !m_page.isReadOnly() && roleOf(caret.block()) == PageRole::Byline;
    if (!isTypedAt || caret.hasSelection() || !caret.block().layout()->preeditAreaText().isEmpty())
        return hide();
    if (!m_read.isValid() || m_read.elapsed() > freshFor)
        return readNames();
    const QString typed = nameAt(caret).selectedText().trimmed();
    const QString key = folded(typed);
    QStringList fitting;
    for (const QString &name : std::as_const(m_names)) {
        if (!key.isEmpty() && name != typed && isBegunBy(name, key))
            fitting.append(name);
    }
    offer(fitting.first(std::min<qsizetype>(fitting.size(), mostOffered)));
}

void BylineOffer::readNames()
{
    m_read.start();
    m_storage.reader().ask(
        this, [](Desk &desk) { return recentWords(desk.drafts()); },
        [this](const Result<RecentWords> &recent) {
            m_names = recent.value_or(RecentWords()).bylines;
            look();
        });
}

void BylineOffer::offer(const QStringList &names)
{
    clear();
    if (names.isEmpty())
        return hide();
    addItems(names);
    QTextCursor start = m_page.textCursor();
    start.setPosition(nameAt(start).selectionStart());
    resize(sizeHintForColumn(0) + 2 * frameWidth() + 24, sizeHintForRow(0) * count() + 2 * frameWidth());
    move(m_page.cursorRect(start).bottomLeft() + QPoint(0, gap));
    show();
    raise();
}

void BylineOffer::take(const QListWidgetItem *item)
{
    const QString name = item->text(); // the list is made anew by what follows
    hide();
    QTextCursor typed = nameAt(m_page.textCursor());
    typed.insertText(name, typed.charFormat());
    m_page.setTextCursor(typed);
}

/// Enter takes what was chosen with the arrows and nothing else: a name may be new and like an old one.
bool BylineOffer::takesKey(const QKeyEvent &key)
{
    if (key.modifiers() != Qt::NoModifier || !m_page.textCursor().block().layout()->preeditAreaText().isEmpty())
        return false;
    switch (key.key()) {
    case Qt::Key_Down:
        setCurrentRow(std::min(count() - 1, currentRow() + 1));
        return true;
    case Qt::Key_Up:
        setCurrentRow(std::max(0, currentRow() - 1));
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Tab:
        take(currentItem() ? currentItem() : item(0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!currentItem()) {
            hide();
            return false;
        }
        take(currentItem());
        return true;
    default:
        return false;
    }
}

bool BylineOffer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page && isVisible()) {
        if (event->type() == QEvent::FocusOut || event->type() == QEvent::Resize)
            hide();
        else if (event->type() == QEvent::KeyPress)
            return takesKey(*static_cast<QKeyEvent *>(event));
    }
    return QListWidget::eventFilter(watched, event);
}

} // namespace toasoan
