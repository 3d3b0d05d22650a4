#include "ui/editor/caret_memory.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace toasoan {

void CaretMemory::note(const QTextCursor &caret)
{
    if (!m_walking)
        m_carets[caret.document()->availableUndoSteps()] = {caret.anchor(), caret.position()};
}

QTextCursor CaretMemory::walk(const QTextCursor &caret, const std::function<void(QTextDocument &)> &step)
{
    note(caret);
    QTextDocument &document = *caret.document();
    int from = document.characterCount();
    int to = -1;
    const auto told = QObject::connect(&document, &QTextDocument::contentsChange, [&](int position, int, int added) {
        from = std::min(from, position);
        to = std::max(to, position + added);
    });
    m_walking = true;
    step(document);
    m_walking = false;
    QObject::disconnect(told);
    return to < 0 ? caret : caretAmong(caret, from, std::min(to, document.characterCount() - 1));
}

QTextCursor CaretMemory::caretAmong(const QTextCursor &now, int from, int to) const
{
    const QTextBlock first = now.document()->findBlock(from);
    const QTextBlock last = now.document()->findBlock(to);
    const auto changed = [first, last](int position) {
        return position >= first.position() && position < last.position() + last.length();
    };
    const auto known = m_carets.constFind(now.document()->availableUndoSteps());
    QTextCursor caret = now;
    if (known != m_carets.cend() && changed(known->first) && changed(known->second)) {
        caret.setPosition(known->first);
        caret.setPosition(known->second, QTextCursor::KeepAnchor);
    } else {
        caret.setPosition(changed(now.position()) ? now.position() : to);
    }
    return caret;
}

} // namespace toasoan
