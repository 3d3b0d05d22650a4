#include "ui/editor/comment_card.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

namespace toasoan {

QString commentText(const Comment &comment)
{
    const QString time = comment.time.toLocalTime().toString(QStringLiteral("HH:mm dd/MM/yyyy"));
    const QString head = comment.author.isEmpty() ? time : QString(comment.author + u", "_qs + time);
    return head + u'\n' + comment.text;
}

CommentCard::CommentCard(QWidget *parent)
    : QFrame(parent), m_said(new QLabel), m_text(new QPlainTextEdit), m_remove(new QPushButton(tr("&Delete")))
{
    constexpr int cardWidth = 300; // px
    setFixedWidth(cardWidth);
    setAccessibleName(tr("Comment"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_text->setAccessibleName(tr("Your comment"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(84);
    m_text->installEventFilter(this);
    auto *done = new QPushButton(tr("D&one"));
    done->setProperty("primary", true);
    done->setToolTip(tr("Close the comment (Esc)"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_said);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_own.text = m_text->toPlainText();
        m_remove->setEnabled(!comments().isEmpty());
        Q_EMIT changed(comments());
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT removed();
        Q_EMIT closed();
    });
    connect(done, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void CommentCard::open(const QList<Comment> &comments, const QString &person, const QRect &beside)
{
    m_others = comments;
    m_own = {person, QDateTime::currentDateTimeUtc(), {}, {}};
    m_own.time.setTime(QTime(m_own.time.time().hour(), m_own.time.time().minute(), m_own.time.time().second()));
    if (!m_others.isEmpty() && m_others.last().author == person)
        m_own = m_others.takeLast();
    QStringList said;
    for (const Comment &comment : std::as_const(m_others))
        said.append(commentText(comment));
    m_said->setText(said.join(u"\n\n"_qs));
    m_said->setVisible(!said.isEmpty());
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(m_own.text);
    m_text->moveCursor(QTextCursor::End);
    m_text->setPlaceholderText(said.isEmpty() ? tr("What is to be said about these words?") : tr("Answer…"));
    m_remove->setEnabled(!comments.isEmpty());
    place(beside);
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

QList<Comment> CommentCard::comments() const
{
    QList<Comment> comments = m_others;
    if (!m_own.text.trimmed().isEmpty())
        comments.append(m_own);
    return comments;
}

/// Under the words, or above them where there is no room below.
void CommentCard::place(const QRect &beside)
{
    constexpr int gap = 6;
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(gap, gap, -gap, -gap);
    QRect card(QPoint(beside.left(), beside.bottom() + gap), sizeHint().expandedTo(size()));
    if (card.bottom() > room.bottom())
        card.moveBottom(beside.top() - gap);
    card.moveLeft(std::clamp(card.left(), room.left(), std::max(room.left(), room.right() - card.width())));
    card.moveTop(std::clamp(card.top(), room.top(), std::max(room.top(), room.bottom() - card.height())));
    move(card.topLeft());
}

void CommentCard::keyPressEvent(QKeyEvent *event)
{
    const bool done =
        event->key() == Qt::Key_Escape || (event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier);
    if (!done)
        return QFrame::keyPressEvent(event);
    hide();
    Q_EMIT closed();
}

/// The window has Ctrl+Return for itself; here it means that the comment is written.
bool CommentCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs =
            key->key() == Qt::Key_Escape || (key->key() == Qt::Key_Return && key->modifiers() == Qt::ControlModifier);
        if (isOurs && event->type() == QEvent::ShortcutOverride)
            event->accept();
        if (isOurs && event->type() == QEvent::KeyPress)
            keyPressEvent(key);
        if (isOurs)
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CommentCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.info);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace toasoan
