#include "ui/editor/article_editor.h"

#include "ui/editor/blocks/open_card.h"
#include "ui/editor/blocks/text_field.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QTextLayout>

namespace toasoan {

bool ArticleEditor::typesLetters(const QKeyEvent *event) const
{
    const QString text = event->text();
    return !text.isEmpty() && text[0].isPrint()
           && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

void ArticleEditor::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(event))
        return;
    QTextEdit::keyPressEvent(event);
    if (typesLetters(event))
        correctWord(event->text());
}

/// What was typed last may have ended a word.
void ArticleEditor::correctWord(const QString &typed)
{
    const QTextCursor caret = textCursor();
    const bool composing = !caret.block().layout()->preeditAreaText().isEmpty();
    if (typed.isEmpty() || composing || !Autocorrect::endsWord(typed.back()) || isNoProof())
        return;
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
        m_autocorrect.correct(textCursor(), wordEnd);
        return true;
    }
    if (event->matches(QKeySequence::Cut) && textCursor().hasSelection()) {
        cut();
        return true;
    }
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        return handleTab(event->key() == Qt::Key_Tab ? 1 : -1);
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)
        return handleErase(event);
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        commitPreedit();
        openMenu(viewport()->mapToGlobal(cursorRect().bottomLeft()), findingAt(textCursor()));
        return true;
    }
    if (typesLetters(event)) {
        makeRoomForLetters();
        m_typing.start();
    }
    return false;
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

void ArticleEditor::makeRoomForLetters()
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() && !isObject(roleOf(cursor.block())))
        return;
    prepareToType(cursor);
    setTextCursor(cursor);
}

void ArticleEditor::inputMethodEvent(QInputMethodEvent *event)
{
    const bool writes = !event->preeditString().isEmpty() || !event->commitString().isEmpty();
    if (writes) {
        makeRoomForLetters();
        m_typing.start();
    }
    QTextEdit::inputMethodEvent(event);
    correctWord(event->commitString());
    viewport()->update();
}

void ArticleEditor::commitPreedit()
{
    TextField *field = m_openCard->editor() ? m_openCard->editor()->focusedField() : nullptr;
    if (field)
        field->commitPreedit();
    if (hasFocus() && !textCursor().block().layout()->preeditAreaText().isEmpty())
        QGuiApplication::inputMethod()->commit();
}

} // namespace toasoan
