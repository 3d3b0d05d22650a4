#include "ui/editor/blocks/text_field.h"

#include "ui/common/theme.h"
#include "ui/editor/article_document.h"
#include "ui/editor/finding_marks.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <cmath>

namespace toasoan {
namespace {

constexpr QChar lineBreak = u'\u2028';

QString oneLine(QString letters)
{
    return letters.replace(lineBreak, u' ');
}

constexpr std::pair<QKeySequence::StandardKey, Mark> markKeys[] = {
    {QKeySequence::Bold, Mark::Bold}, {QKeySequence::Italic, Mark::Italic}, {QKeySequence::Underline, Mark::Underline}};

bool isUndo(QKeyEvent *event)
{
    return event->matches(QKeySequence::Undo);
}

bool isRedo(QKeyEvent *event)
{
    return event->matches(QKeySequence::Redo)
           || (event->key() == Qt::Key_Z && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
}

} // namespace

TextField::TextField(const TextStyle &style, Letters letters, Lines lines, QWidget *parent)
    : QTextEdit(parent), m_style(style), m_letters(letters), m_lines(lines)
{
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setAcceptRichText(false);
    setAcceptDrops(false);
    setContextMenuPolicy(Qt::NoContextMenu); // the card's own has more to offer
    setCursorWidth(2);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    document()->documentLayout()->setPaintDevice(&m_device);
    connect(document(), &QTextDocument::contentsChange, this, &TextField::onContentsChange);
    setText(Text());
}

TextField::~TextField()
{
    document()->documentLayout()->setPaintDevice(nullptr); // the document outlives the device by a moment
}

/// The letters take another room, but they are the same.
void TextField::setZoom(qreal zoom)
{
    m_device.setPercent(qRound(zoom * 100));
    m_loading = true;
    document()->markContentsDirty(0, document()->characterCount());
    m_loading = false;
}

void TextField::setText(const Text &text)
{
    const int caret = textCursor().position();
    m_loading = true;
    document()->clear();
    QTextCursor cursor(document());
    QTextBlockFormat block;
    block.setLineHeight(m_style.lineHeight, QTextBlockFormat::FixedHeight);
    block.setAlignment(m_style.alignment);
    cursor.setBlockFormat(block);
    cursor.setBlockCharFormat(formatWith({}, {}));
    cursor.setCharFormat(formatWith({}, {}));
    for (const Run &run : text)
        cursor.insertText(run.text, runFormat(m_style.font(), run));
    m_loading = false;
    cursor.setPosition(std::min(caret, document()->characterCount() - 1));
    setTextCursor(cursor);
    if (document()->isEmpty())
        setCurrentCharFormat(formatWith({}, {}));
}

Text TextField::text() const
{
    return textOf(document()->firstBlock());
}

void TextField::setStyle(const TextStyle &style)
{
    if (style == m_style)
        return;
    m_style = style;
    setText(text());
}

void TextField::setPrompt(const QString &prompt)
{
    setPlaceholderText(prompt);
}

QTextCharFormat TextField::formatWith(Marks marks, const QString &link) const
{
    return markedFormat(m_style.font(), marks, link);
}

Marks TextField::marks() const
{
    return Marks::fromInt(static_cast<Marks::Int>(currentCharFormat().intProperty(property::TextMarks)));
}

void TextField::frameInForm()
{
    setFrameShape(QFrame::StyledPanel);
    document()->setDocumentMargin(4);
    viewport()->setAutoFillBackground(true);
    const auto grow = [this] { setFixedHeight(textHeight() + 2 * frameWidth()); };
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, grow);
    grow();
}

void TextField::setFormatOfSelection(const std::function<QTextCharFormat(const QTextCharFormat &)> &change)
{
    struct Stretch
    {
        int from;
        int to;
        QTextCharFormat format;
    };
    QList<Stretch> stretches;
    QTextCursor cursor = textCursor();
    for (auto it = document()->firstBlock().begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int from = std::max(fragment.position(), cursor.selectionStart());
        const int to = std::min(fragment.position() + fragment.length(), cursor.selectionEnd());
        if (from < to)
            stretches.append({from, to, change(fragment.charFormat())});
    }
    for (const Stretch &stretch : std::as_const(stretches)) {
        cursor.setPosition(stretch.from);
        cursor.setPosition(stretch.to, QTextCursor::KeepAnchor);
        cursor.setCharFormat(stretch.format);
    }
}

void TextField::toggleMark(Mark mark)
{
    if (m_letters == Letters::Plain)
        return;
    commitPreedit();
    const Marks wanted = marks() ^ mark;
    if (!textCursor().hasSelection()) {
        setCurrentCharFormat(formatWith(wanted, link()));
        return;
    }
    setFormatOfSelection([&](const QTextCharFormat &before) {
        Marks its = Marks::fromInt(static_cast<Marks::Int>(before.intProperty(property::TextMarks)));
        its.setFlag(mark, wanted.testFlag(mark));
        QTextCharFormat format = formatWith(its, before.anchorHref());
        if (before.hasProperty(property::RunExtra))
            format.setProperty(property::RunExtra, before.stringProperty(property::RunExtra));
        return format;
    });
}

void TextField::setLink(const QString &address)
{
    if (m_letters == Letters::Plain)
        return;
    commitPreedit();
    const QTextCursor caret = textCursor();
    if (!caret.hasSelection() && !link().isEmpty())
        setTextCursor(linkAround(caret));
    else if (!caret.hasSelection() && !address.isEmpty())
        return textCursor().insertText(address, formatWith({}, address));
    setFormatOfSelection([&](const QTextCharFormat &before) {
        return formatWith(Marks::fromInt(static_cast<Marks::Int>(before.intProperty(property::TextMarks))), address);
    });
    if (!caret.hasSelection())
        setTextCursor(caret);
}

void TextField::clearMarks()
{
    setFormatOfSelection([this](const QTextCharFormat &before) { return formatWith({}, before.anchorHref()); });
}

/// All letters of the link that the caret stands in, whatever else they are marked with.
QTextCursor TextField::linkAround(QTextCursor caret) const
{
    const QString address = caret.charFormat().anchorHref();
    int from = 0;
    int to = 0;
    for (auto it = document()->firstBlock().begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (fragment.charFormat().anchorHref() != address) {
            from = to = fragment.position() + fragment.length();
            continue;
        }
        to = fragment.position() + fragment.length();
        if (it.fragment().position() > caret.position())
            break;
        caret.setPosition(from);
        caret.setPosition(to, QTextCursor::KeepAnchor);
    }
    return caret;
}

void TextField::select(qsizetype start, qsizetype length)
{
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(static_cast<int>(start), 0, last));
    cursor.setPosition(std::clamp(static_cast<int>(start + length), 0, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void TextField::putCaret(QPoint position)
{
    setTextCursor(cursorForPosition(position));
}

void TextField::commitPreedit()
{
    if (hasFocus() && !textCursor().block().layout()->preeditAreaText().isEmpty())
        QGuiApplication::inputMethod()->commit();
}

int TextField::textHeight() const
{
    return static_cast<int>(std::ceil(document()->size().height()));
}

void TextField::onContentsChange(int position, int removed, int added)
{
    forget(*document(), position, added);
    if (!m_loading)
        Q_EMIT edited(added > removed);
}

/// Keys that would run the window's commands: they are about the letters here.
bool TextField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        bool ours = isUndo(key) || isRedo(key);
        for (const auto &[keys, mark] : markKeys)
            ours = ours || key->matches(keys);
        if (ours) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(event) || handleArrow(event))
        return event->accept();
    if (event->key() == Qt::Key_Escape)
        return event->ignore(); // the card knows where to go
    QTextEdit::keyPressEvent(event);
}

bool TextField::handleKey(QKeyEvent *event)
{
    if (isUndo(event) || isRedo(event)) {
        commitPreedit();
        isUndo(event) ? Q_EMIT undoWanted() : Q_EMIT redoWanted();
        return true;
    }
    for (const auto &[keys, mark] : markKeys) {
        if (event->matches(keys)) {
            toggleMark(mark);
            return true;
        }
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    commitPreedit();
    if (m_lines == Lines::One)
        Q_EMIT leftDownwards();
    else
        textCursor().insertText(lineBreak);
    return true;
}

/// Arrows that find no more letters here go on outside.
bool TextField::handleArrow(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier || !textCursor().block().layout()->preeditAreaText().isEmpty())
        return false;
    const int key = event->key();
    QTextCursor probe = textCursor();
    const bool up = key == Qt::Key_Up && !probe.movePosition(QTextCursor::Up);
    const bool left = key == Qt::Key_Left && textCursor().atStart();
    const bool down = key == Qt::Key_Down && !probe.movePosition(QTextCursor::Down);
    const bool right = key == Qt::Key_Right && textCursor().atEnd();
    if (up || left)
        Q_EMIT leftUpwards();
    else if (down || right)
        Q_EMIT leftDownwards();
    return up || left || down || right;
}

void TextField::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    viewport()->update();
}

bool TextField::stands(const Finding &finding) const
{
    const QString letters = document()->firstBlock().text();
    return !finding.range.isEmpty() && letters.mid(finding.range.start, finding.range.length) == finding.text;
}

/// The narrowest: what is said of a word comes before what is said of its sentence.
std::optional<Finding> TextField::findingAt(int position) const
{
    std::optional<Finding> narrowest;
    for (const Finding &finding : m_findings) {
        const bool here = stands(finding) && finding.range.start <= position && finding.range.end() >= position;
        if (here && (!narrowest || finding.range.length < narrowest->range.length))
            narrowest = finding;
    }
    return narrowest;
}

/// No squiggle under the word in hand.
void TextField::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const QTextCursor caret = textCursor();
    const QTextBlock block = document()->firstBlock();
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QPointF topLeft = document()->documentLayout()->blockBoundingRect(block).topLeft() - scrolled;
    for (const Finding &finding : std::as_const(m_findings)) {
        const bool inHand = hasFocus() && !caret.hasSelection() && finding.range.end() == caret.position();
        if (!inHand && stands(finding))
            paintMark(painter, *block.layout(), topLeft, finding, themeOf(palette()));
    }
}

void TextField::mousePressEvent(QMouseEvent *event)
{
    commitPreedit();
    QTextEdit::mousePressEvent(event);
}

void TextField::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton && !rect().contains(event->pos())) {
        Q_EMIT draggedTo(event->globalPosition().toPoint());
        return;
    }
    QTextEdit::mouseMoveEvent(event);
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    commitPreedit();
    QTextEdit::focusOutEvent(event);
}

bool TextField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    bool taken = false;
    Q_EMIT lettersPasted(source->text(), &taken);
    if (taken)
        return;
    insertLetters(textCursor().selectionStart(), textCursor().selectionEnd(), source->text());
}

void TextField::insertLetters(int from, int to, const QString &letters)
{
    const QString clean = cleanText(letters);
    const QTextCharFormat format = formatWith(marks(), {});
    QTextCursor cursor = textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    cursor.insertText(m_lines == Lines::One ? oneLine(clean) : clean, format);
    setTextCursor(cursor);
}

QMimeData *TextField::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(textCursor().selectedText().replace(lineBreak, u'\n'));
    return data;
}

QVariant TextField::loadResource(int, const QUrl &)
{
    return {}; // nothing is ever loaded by looking at text
}

} // namespace toasoan
