#include "ui/editor/autocorrect.h"

#include "ui/editor/structure.h"

#include <QTextBlock>
#include <QTextDocument>

namespace toasoan {
namespace {

/// Whether a word may begin behind this: "@ko" and "a.ko" are somebody's name and address.
bool beginsWord(QChar before)
{
    return before.isSpace() || before == u'(' || before == u'[' || before == u'"' || before == u'“' || before == u'‘';
}

/// The unbroken letters that end there, as a range of the block.
TextRange wordBefore(const QString &letters, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && (letters[start - 1].isLetterOrNumber() || letters[start - 1].isMark()))
        --start;
    return start > 0 && !beginsWord(letters[start - 1]) ? TextRange{end, 0} : TextRange{start, end - start};
}

QTextCursor standingAt(QTextDocument *document, int position)
{
    QTextCursor cursor(document);
    cursor.setPosition(position);
    return cursor;
}

} // namespace

void Autocorrect::reset()
{
    m_made.clear();
    m_takenBack.clear();
}

bool Autocorrect::endsWord(QChar c)
{
    return c.isSpace() || QStringView(u",.;:!?)]\"”’…").contains(c);
}

void Autocorrect::correct(const QTextCursor &caret, int position)
{
    if (m_words.isEmpty())
        return;
    const QTextBlock block = caret.document()->findBlock(position);
    const QString letters = block.text();
    const TextRange range = wordBefore(letters, position - block.position());
    const QString typed = letters.mid(range.start, range.length);
    const QString put = m_words.value(typed);
    const int start = block.position() + static_cast<int>(range.start);
    if (put.isEmpty() || typed != typed.toLower() || isTakenBack(start))
        return;
    // A step of its own, begun where the caret stands: one undo brings back what was typed, and the caret too.
    QTextCursor step = caret;
    step.beginEditBlock();
    replaceLetters(step, block, range, put);
    step.endEditBlock();
    QTextCursor made = standingAt(caret.document(), start);
    made.setKeepPositionOnInsert(true);
    m_made.append({made, typed});
}

void Autocorrect::noteChange()
{
    for (auto it = m_made.begin(); it != m_made.end();) {
        const QTextBlock block = it->start.block();
        const qsizetype at = it->start.positionInBlock();
        const bool back = it->start.document()->isRedoAvailable()
                          && wordBefore(block.text(), at + it->typed.size()) == TextRange{at, it->typed.size()}
                          && block.text().mid(at, it->typed.size()) == it->typed;
        if (back)
            m_takenBack.append(standingAt(it->start.document(), it->start.position()));
        it = back ? m_made.erase(it) : it + 1;
    }
}

bool Autocorrect::isTakenBack(int position) const
{
    return std::any_of(m_takenBack.begin(), m_takenBack.end(),
                       [position](const QTextCursor &place) { return place.position() == position; });
}

} // namespace toasoan
