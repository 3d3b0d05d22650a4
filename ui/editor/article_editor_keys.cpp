#include "ui/editor/article_editor.h"

#include "ui/editor/blocks/open_card.h"
#include "ui/editor/blocks/text_field.h"
#include "ui/editor/pasting.h"
#include "ui/editor/typography.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextLayout>

namespace toasoan {
namespace {

/// Shift and its like belong to the word in hand; any other key that an input method lets through has ended it.
bool endsComposition(const QKeyEvent &event)
{
    const int key = event.key();
    const bool isModifier = key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock;
    return !isModifier && key != Qt::Key_AltGr && key != Qt::Key_Mode_switch && key != Qt::Key_Multi_key && key != 0;
}

bool breaksLines(const QString &letters)
{
    return std::any_of(letters.begin(), letters.end(), [](QChar c) {
        return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator;
    });
}

bool writes(const QInputMethodEvent &event)
{
    return !event.preeditString().isEmpty() || !event.commitString().isEmpty() || event.replacementLength() > 0;
}

/// An input method counts letters around the caret; nothing outside the caret's block is its to take.
void keepInBlock(QInputMethodEvent &event, const QTextCursor &caret)
{
    const int before = caret.positionInBlock();
    const int behind = caret.block().length() - 1 - before;
    const int start = std::clamp(event.replacementStart(), -before, behind);
    const int end = std::clamp(event.replacementStart() + event.replacementLength(), start, behind);
    event.setCommitString(event.commitString(), start, end - start);
}

Marks marksOf(const QTextCharFormat &letters)
{
    return Marks::fromInt(letters.intProperty(property::TextMarks));
}

/// Of the letter that stands behind a position.
QTextCharFormat formatBehind(QTextDocument &document, int position)
{
    QTextCursor letter(&document);
    letter.setPosition(position);
    letter.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    return letter.charFormat();
}

} // namespace

bool ArticleEditor::typesLetters(const QKeyEvent *event) const
{
    const QString text = event->text();
    return !text.isEmpty() && text[0].isPrint()
           && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool ArticleEditor::changesLetters(const QKeyEvent *event) const
{
    return typesLetters(event) || event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
}

void ArticleEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_poured) {
        m_held.emplace_back(event->clone());
        return;
    }
    fillRest();
    m_echo.clear();
    if (endsComposition(*event))
        commitPreedit();
    QTextCursor step(document());
    const int before = document()->revision();
    const bool inTag = m_isInTag && !isReadOnly() && changesLetters(event);
    const bool oneStep = inTag || (typesLetters(event) && mustMakeRoom());
    if (inTag && before == m_tagRevision) // typing goes on
        step.joinPreviousEditBlock();
    else if (oneStep) // what goes and what comes are one step back; what leaveTag() does joins no bare letter
        step.beginEditBlock();
    const bool handled = !isReadOnly() && handleKey(event);
    const Marks marks = marksOf(textCursor().charFormat());
    if (!handled)
        QTextEdit::keyPressEvent(event);
    if (event->matches(QKeySequence::MoveToStartOfDocument))
        verticalScrollBar()->setValue(0); // with the edge of the paper, not just the caret's line
    if (oneStep)
        step.endEditBlock();
    if (inTag && m_isInTag && document()->revision() != before)
        m_tagRevision = document()->revision();
    if (handled)
        return;
    if (event->key() == Qt::Key_Backspace)
        typeOnWith(marks);
    if (typesLetters(event))
        correctWord(event->text());
}

/// Letters taken back to be typed anew (input methods do it all the time) come back set as they were.
void ArticleEditor::typeOnWith(Marks marks, const QString &link)
{
    QTextCursor caret = textCursor();
    const QTextCharFormat next = caret.charFormat();
    const bool stands = marksOf(next) == marks && (link.isEmpty() || next.anchorHref() == link);
    if (caret.hasSelection() || !takesMarks(roleOf(caret.block())) || stands)
        return;
    caret.setCharFormat(letterFormat(caret.blockFormat(), marks, link));
    setTextCursor(caret);
}

/// What was typed last may have ended a word.
void ArticleEditor::correctWord(const QString &typed)
{
    const QTextCursor caret = textCursor();
    const bool composing = !caret.block().layout()->preeditAreaText().isEmpty();
    if (isReadOnly() || typed.isEmpty() || composing || !Autocorrect::endsWord(typed.back()) || isNoProof())
        return;
    noteCaret(); // as it stands before the correction, which is a step of its own
    m_autocorrect.correct(caret, caret.position() - 1);
}

bool ArticleEditor::handleKey(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ShiftModifier && !isFlow(roleOf(textCursor().block())))
        return true; // fields and captions are one line
    if (enter && !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier))) {
        const int wordEnd = textCursor().selectionStart();
        run([](QTextCursor &cursor) { breakBlock(cursor); });
        noteCaret();
        m_autocorrect.correct(textCursor(), wordEnd);
        return true;
    }
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->matches(QKeySequence::Undo) ? undo() : redo();
        return true;
    }
    if (event->matches(QKeySequence::Cut) && textCursor().hasSelection()) {
        cut();
        return true;
    }
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        return handleTab(event->key() == Qt::Key_Tab ? 1 : -1) || leaveByTab(event);
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)
        return handleErase(event);
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        openMenu(viewport()->mapToGlobal(cursorRect().bottomLeft()), findingAt(textCursor()));
        return true;
    }
    if (typesLetters(event)) {
        makeRoomForLetters();
        m_typing.start();
    }
    return false;
}

/// Never a tab among the letters, whether there is a widget to go to or not.
bool ArticleEditor::leaveByTab(QKeyEvent *event)
{
    commitPreedit();
    if (!QAbstractScrollArea::focusNextPrevChild(event->key() == Qt::Key_Tab))
        event->ignore();
    return true;
}

/// Tab sets list items deeper and walks from field to field; in body text it leaves the editor.
bool ArticleEditor::handleTab(int step)
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    if (roleOf(block) == PageRole::ListItem) {
        run([step](QTextCursor &items) { changeLevel(items, step); });
        return true;
    }
    const QTextBlock to = step > 0 ? block.next() : block.previous();
    if (isFlow(roleOf(block)) || !to.isValid())
        return false;
    const QTextBlock text = isObject(roleOf(to)) ? (step > 0 ? to.next() : to.previous()) : to;
    if (!text.isValid() || isObject(roleOf(text)))
        return false;
    cursor.setPosition(text.position());
    setTextCursor(cursor);
    return true;
}

bool ArticleEditor::handleErase(QKeyEvent *event)
{
    QTextCursor cursor = textCursor();
    const Direction direction = event->key() == Qt::Key_Backspace ? Direction::Backward : Direction::Forward;
    if (cursor.hasSelection()) {
        run([](QTextCursor &selected) { eraseSelection(selected); });
        return true;
    }
    if (!eraseAtBorder(cursor, direction)) {
        // Erasing by word must not run over a block's border.
        QTextCursor probe = cursor;
        const bool byWord = event->modifiers() & Qt::ControlModifier;
        probe.movePosition(direction == Direction::Backward ? QTextCursor::PreviousWord : QTextCursor::NextWord);
        if (!byWord || probe.block() == cursor.block())
            return false;
        probe = cursor;
        probe.movePosition(direction == Direction::Backward ? QTextCursor::StartOfBlock : QTextCursor::EndOfBlock,
                           QTextCursor::KeepAnchor);
        probe.removeSelectedText();
        cursor = probe;
    }
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

bool ArticleEditor::mustMakeRoom() const
{
    return textCursor().hasSelection() || isObject(roleOf(textCursor().block()));
}

/// What is typed over a selection is set as its first letter was.
void ArticleEditor::makeRoomForLetters()
{
    if (!mustMakeRoom())
        return;
    QTextCursor cursor = textCursor();
    const QTextCharFormat first = formatBehind(*document(), cursor.selectionStart());
    // A link that is selected as a whole goes with its words.
    const bool linkGoesOn = formatBehind(*document(), cursor.selectionEnd()).anchorHref() == first.anchorHref();
    prepareToType(cursor);
    setTextCursor(cursor);
    typeOnWith(marksOf(first), linkGoesOn ? first.anchorHref() : QString());
}

void ArticleEditor::inputMethodEvent(QInputMethodEvent *event)
{
    if (m_poured) {
        m_held.emplace_back(event->clone());
        return;
    }
    fillRest();
    viewport()->update();
    if (isReadOnly() || !writes(*event))
        return QTextEdit::inputMethodEvent(event);
    const bool isEcho = event->commitString() == m_echo && event->preeditString().isEmpty();
    m_committed = event->commitString();
    m_echo.clear();
    if (isEcho && event->replacementLength() == 0)
        return;
    m_typing.start();
    if (breaksLines(event->commitString()))
        return commitLines(*event);
    const bool replaces = mustMakeRoom();
    makeRoomForLetters();
    keepInBlock(*event, textCursor());
    // What a composition replaces went as it began: letters that it ends with are one step back with it.
    QTextCursor step(document());
    const bool joins = !event->commitString().isEmpty() && (replaces || m_composedOver);
    if (joins)
        step.joinPreviousEditBlock();
    commitLetters(*event);
    if (joins)
        step.endEditBlock();
    m_composedOver = !event->preeditString().isEmpty() && !joins && (replaces || m_composedOver);
}

/// Qt gives committed letters the looks of those before them and forgets what was chosen to be typed next.
void ArticleEditor::commitLetters(QInputMethodEvent &event)
{
    const QTextCharFormat chosen = textCursor().charFormat();
    QTextEdit::inputMethodEvent(&event);
    const QString letters = event.commitString();
    QTextCursor committed = textCursor();
    if (letters.isEmpty())
        return typeOnWith(marksOf(chosen));
    committed.setPosition(committed.position() - static_cast<int>(letters.size()), QTextCursor::KeepAnchor);
    if (event.replacementLength() == 0 && committed.charFormat() != chosen) {
        committed.joinPreviousEditBlock();
        committed.setCharFormat(chosen);
        committed.endEditBlock();
    }
    correctWord(letters);
}

/// Lines are blocks, and blocks are made by structure.h alone.
void ArticleEditor::commitLines(const QInputMethodEvent &event)
{
    QInputMethodEvent room;
    room.setCommitString({}, event.replacementStart(), event.replacementLength());
    inputMethodEvent(&room);
    run([&event](QTextCursor &cursor) { insertLetters(cursor, event.commitString()); });
    if (event.preeditString().isEmpty())
        return;
    QInputMethodEvent composing(event.preeditString(), event.attributes());
    inputMethodEvent(&composing);
}

/// Some input methods commit when they are asked to (IBus), some when they are reset (fcitx5), some not at all; and
/// some engines (ibus-unikey) send the same letters once more when the caret stands elsewhere already.
void ArticleEditor::commitPreedit()
{
    fillRest();
    endPouring(); // what comes next finds all of it
    TextField *field = m_openCard->editor() ? m_openCard->editor()->focusedField() : nullptr;
    if (field)
        field->commitPreedit();
    const QString letters = textCursor().block().layout()->preeditAreaText();
    if (letters.isEmpty())
        return;
    m_committed.clear();
    QInputMethod *method = QGuiApplication::focusObject() == this ? QGuiApplication::inputMethod() : nullptr;
    if (method)
        method->commit();
    if (method && m_committed.isEmpty())
        method->reset();
    if (m_committed.isEmpty()) {
        QInputMethodEvent event;
        event.setCommitString(letters);
        inputMethodEvent(&event);
    }
    m_echo = letters;
}

/// Qt counts from the caret's block even where the selection begins in another, and forgets the room beside the page.
QVariant ArticleEditor::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return inputMethodQuery(query, {});
}

QVariant ArticleEditor::inputMethodQuery(Qt::InputMethodQuery query, const QVariant &argument) const
{
    if (query == Qt::ImCursorRectangle)
        return QRectF(cursorRect()).translated(viewport()->pos());
    const QVariant answer = QTextEdit::inputMethodQuery(query, argument);
    if (query == Qt::ImAnchorPosition)
        return std::clamp(answer.toInt(), 0, textCursor().block().length() - 1);
    return answer;
}

} // namespace toasoan
