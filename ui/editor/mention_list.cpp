#include "ui/editor/mention_list.h"

#include "app/language/fold.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace toasoan {
namespace {

constexpr int mostShown = 5;
constexpr qsizetype longestName = 60; // letters behind "@" in which a name may be

QStringList namesLike(const QStringList &people, const QString &begun)
{
    const QString wanted = folded(begun);
    QStringList found;
    for (const QString &person : people) {
        const QString key = folded(person);
        if ((key.startsWith(wanted) || key.contains(QString(u' ' + wanted))) && key != wanted)
            found.append(person);
    }
    return found.mid(0, mostShown);
}

} // namespace

MentionList::MentionList(QPlainTextEdit &field, QWidget *parent) : QListWidget(parent), m_field(field)
{
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Colleagues to speak to"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
    field.installEventFilter(this);
    connect(&field, &QPlainTextEdit::textChanged, this, &MentionList::offer);
    connect(&field, &QPlainTextEdit::cursorPositionChanged, this, &MentionList::offer);
    connect(this, &QListWidget::itemClicked, this, &MentionList::put);
}

QString MentionList::begun() const
{
    const QTextCursor caret = m_field.textCursor();
    const QString before = caret.block().text().left(caret.positionInBlock());
    const qsizetype at = before.lastIndexOf(u'@');
    const bool isWord = at == 0 || (at > 0 && !before[at - 1].isLetterOrNumber()); // no address of a mail
    return isWord && before.size() - at <= longestName ? before.mid(at) : QString();
}

void MentionList::offer()
{
    const QString begun = this->begun();
    if (begun != m_declined)
        m_declined.clear();
    const QStringList names =
        begun.isEmpty() || begun == m_declined ? QStringList() : namesLike(m_people, begun.mid(1));
    QStringList before;
    for (int i = 0; i < count(); ++i)
        before.append(item(i)->text());
    if (names == before)
        return;
    clear();
    addItems(names);
    setCurrentRow(0);
    setVisible(!names.isEmpty());
    if (!names.isEmpty())
        setFixedHeight(sizeHintForRow(0) * count() + 2 * frameWidth());
    Q_EMIT offered();
}

/// A space follows: what is written next is no part of the name.
void MentionList::put()
{
    const QListWidgetItem *chosen = currentItem();
    if (!chosen)
        return;
    const QString name = chosen->text();
    QTextCursor caret = m_field.textCursor();
    caret.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(begun().size()));
    caret.insertText(QString(u'@' + name + u' '));
    m_field.setTextCursor(caret);
    m_field.setFocus(Qt::OtherFocusReason);
}

bool MentionList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != &m_field || !isKey || !isVisible())
        return QListWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isOurs =
        key->modifiers() == Qt::NoModifier
        && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up || key->key() == Qt::Key_Return
            || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Tab || key->key() == Qt::Key_Escape);
    if (!isOurs)
        return QListWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        setCurrentRow((currentRow() + step + count()) % count());
    } else if (key->key() == Qt::Key_Escape) {
        m_declined = begun();
        offer();
    } else {
        put();
    }
    return true;
}

} // namespace toasoan
