#include "ui/editor/comment_card.h"

#include "ui/common/theme.h"
#include "ui/editor/mention_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace toasoan {

QString commentText(const Comment &comment)
{
    const QString time = comment.time.toLocalTime().toString(QStringLiteral("HH:mm dd/MM/yyyy"));
    const QString head = comment.author.isEmpty() ? time : QString(comment.author + u", "_qs + time);
    return head + u'\n' + comment.text;
}

CommentCard::CommentCard(QWidget *parent)
    : QFrame(parent)
    , m_said(new QLabel)
    , m_scroll(new QScrollArea)
    , m_text(new QPlainTextEdit)
    , m_names(new MentionList(*m_text))
    , m_remove(new QPushButton(tr("&Delete")))
    , m_settle(new QPushButton(tr("&Resolve")))
{
    setAccessibleName(tr("Comment"));
    m_text->installEventFilter(this); // after the names: what they take does not close the card
    m_text->installEventFilter(m_names);
    layOut();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_own.text = m_text->toPlainText();
        m_remove->setEnabled(!comments().isEmpty());
        m_settle->setEnabled(!comments().isEmpty());
        Q_EMIT changed(comments());
    });
    connect(m_names, &MentionList::offered, this, &CommentCard::place);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT removed();
        Q_EMIT closed();
    });
    connect(m_settle, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT settled();
        Q_EMIT closed();
    });
    hide();
}

void CommentCard::layOut()
{
    constexpr int cardWidth = 320; // px
    setFixedWidth(cardWidth);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_scroll->setAccessibleName(tr("What was said"));
    m_scroll->setWidget(m_said);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_said->setAutoFillBackground(false);
    m_text->setAccessibleName(tr("Your comment"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(84);
    auto *done = new QPushButton(tr("D&one"));
    done->setProperty("primary", true);
    done->setToolTip(tr("Close the comment (Esc)"));
    connect(done, &QPushButton::clicked, this, &CommentCard::leave);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_settle);
    buttons->addWidget(done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_scroll);
    layout->addWidget(m_text);
    layout->addWidget(m_names);
    layout->addLayout(buttons);
}

void CommentCard::setPeople(const QStringList &names)
{
    m_names->setPeople(names);
}

void CommentCard::open(const CommentThread &thread, const QString &person, const QRect &beside)
{
    constexpr int mostSaid = 220; // px
    m_beside = beside;
    m_others = thread.comments;
    m_own = {person, QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC), {}, {}};
    if (!m_others.isEmpty() && m_others.last().author == person)
        m_own = m_others.takeLast();
    QStringList said;
    for (const Comment &comment : std::as_const(m_others))
        said.append(commentText(comment));
    m_said->setText(said.join(u"\n\n"_qs));
    m_scroll->setVisible(!said.isEmpty());
    m_scroll->setFixedHeight(std::min(mostSaid, m_said->heightForWidth(width() - 40) + 4));
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(m_own.text);
    m_text->moveCursor(QTextCursor::End);
    m_text->setPlaceholderText(!said.isEmpty() ? tr("Answer…")
                               : thread.anchor.place.part == Part::Picture
                                   ? tr("What is to be said about this picture?")
                                   : tr("What is to be said about these words?"));
    m_remove->setEnabled(!thread.comments.isEmpty());
    m_settle->setEnabled(!thread.comments.isEmpty());
    m_settle->setText(thread.state == ThreadState::Resolved ? tr("Open &again")
                      : thread.reason.isEmpty()             ? tr("&Resolve")
                                                            : tr("&Mended"));
    place();
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
    if (m_scroll->isVisible())
        m_scroll->ensureVisible(0, m_said->height());
}

void CommentCard::leave()
{
    hide();
    Q_EMIT closed();
}

QList<Comment> CommentCard::comments() const
{
    QList<Comment> comments = m_others;
    if (!m_own.text.trimmed().isEmpty())
        comments.append(m_own);
    return comments;
}

/// Under the words, or above them where there is no room below.
void CommentCard::place()
{
    constexpr int gap = 6;
    const QRect beside = m_beside;
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
    leave();
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
