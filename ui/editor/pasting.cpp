#include "ui/editor/pasting.h"

#include "app/article/text_walk.h"
#include "ui/editor/carrying.h"
#include "ui/editor/roles.h"
#include "ui/editor/structure.h"

#include <QTextDocument>

#include <algorithm>

namespace toasoan {
namespace {

QTextCursor staying(const QTextCursor &at, int position)
{
    QTextCursor cursor(at.document());
    cursor.setPosition(position);
    cursor.setKeepPositionOnInsert(true);
    return cursor;
}

QTextCursor between(const QTextCursor &from, const QTextCursor &to)
{
    QTextCursor cursor(from.document());
    cursor.setPosition(from.position());
    cursor.setPosition(std::max(from.position(), to.position()), QTextCursor::KeepAnchor);
    return cursor;
}

/// What readers read of the blocks, each text by itself.
QList<Text> textsOf(const QList<Block> &blocks)
{
    QList<Text> texts;
    TextWalk walk([&texts](const Place &place, const auto &text) {
        using Kind = std::decay_t<decltype(text)>;
        if (place.part == Part::Alt || text.isEmpty())
            return;
        if constexpr (std::is_same_v<Kind, Text>)
            texts.append(text);
        else
            texts.append(plainText(text));
    });
    for (const Block &block : blocks)
        walk.block(block);
    return texts;
}

bool isParagraph(const Block &block)
{
    return std::holds_alternative<Paragraph>(block.content);
}

bool isObjectAlone(const QTextCursor &at)
{
    const QTextBlock first = at.document()->findBlock(at.selectionStart());
    return isObject(roleOf(first)) && first == at.document()->findBlock(at.selectionEnd());
}

} // namespace

Pasting::Pasting(const QTextCursor &caret, QObject *parent)
    : QObject(parent)
    , m_start(staying(caret, caret.selectionStart()))
    , m_end(staying(caret, caret.selectionEnd()))
    , m_typedEnd(caret.document())
{
    m_typedEnd.setPosition(caret.selectionEnd());
    connect(caret.document(), &QTextDocument::contentsChange, this, &Pasting::noteChange);
}

QTextCursor Pasting::pasted() const
{
    return between(m_start, m_end);
}

void Pasting::goBehind(const Pasting &earlier)
{
    m_start.setPosition(earlier.m_end.position());
    m_end.setPosition(earlier.m_end.position());
    m_typedEnd.setPosition(std::max(earlier.m_typedEnd.position(), earlier.m_end.position()));
}

void Pasting::noteChange(int position, int removed, int added)
{
    if (!m_isPut || m_isPutting || m_isEdited || (removed == 0 && added == 0))
        return;
    const bool before = position + std::max(removed, added) <= m_start.position();
    const bool isGone = m_start.position() >= m_end.position(); // it was undone
    if (!isGone && (before || position >= m_end.position()))
        return;
    m_isEdited = true;
    Q_EMIT edited();
}

/// Copy that is put in own blocks has its last paragraph under the caret: what was typed goes on there.
Text Pasting::takeTyped(const QList<Block> &blocks)
{
    QTextCursor typed = between(m_end, m_typedEnd);
    const bool goesAlong = !m_isPut && typed.hasSelection() && isInsideOneBlock(typed) && isFlow(roleOf(typed.block()))
                           && !blocks.isEmpty() && isParagraph(blocks.last());
    if (!goesAlong)
        return {};
    const Text text = selectedText(typed);
    typed.removeSelectedText();
    return text;
}

/// The place without what is selected there, or was put before.
QTextCursor Pasting::madeRoom()
{
    QTextCursor at = pasted();
    if (!m_isPut && isObjectAlone(at)) {
        at.clearSelection(); // beside the picture or card, not instead of it
        return at;
    }
    eraseSelection(at);
    if (m_inOwnBlocks && isFlow(roleOf(at.block())) && at.block().length() <= 1)
        setKind(at, TextKind::Paragraph);
    return at;
}

/// Paragraphs flow into a text that is begun, and so does one line of any kind; all else stands by itself.
bool Pasting::flows(const QTextCursor &at, const QList<Block> &blocks) const
{
    const PageRole role = roleOf(at.block());
    if (m_inOwnBlocks || isObject(role))
        return false;
    if (!isFlow(role) || std::all_of(blocks.begin(), blocks.end(), isParagraph))
        return true;
    const bool oneLine = blocks.size() == 1
                         && (std::holds_alternative<CrossHead>(blocks.first().content)
                             || std::holds_alternative<ListBlock>(blocks.first().content)
                             || std::holds_alternative<Quote>(blocks.first().content));
    return oneLine && at.block().length() > 1 && textsOf(blocks).size() == 1;
}

/// Whether a person goes on where the copy comes: with the caret, or with the selection whose place it takes.
bool Pasting::isAwaitedBy(const QTextCursor &caret) const
{
    if (caret.hasSelection())
        return !m_isPut && caret.selectionStart() == m_start.position() && caret.selectionEnd() == m_end.position();
    return caret.position() == (m_isPut ? m_end : m_typedEnd).position();
}

void Pasting::put(QTextCursor &caret, const QList<Block> &blocks)
{
    begin(caret, blocks);
    (void)putSome(caret, blocks.size());
}

void Pasting::begin(const QTextCursor &caret, const QList<Block> &blocks)
{
    m_left = blocks;
    m_isBegun = false;
    m_isPutting = true;
    m_isAwaited = isAwaitedBy(caret);
    m_isTyped = !m_isPut && between(m_end, m_typedEnd).hasSelection();
}

/// Where the first of them goes: what was there is gone then.
QTextCursor Pasting::firstPlace(const QTextCursor &caret)
{
    m_typed = flows(staying(caret, place()), m_left) ? Text() : takeTyped(m_left);
    const QTextCursor at = madeRoom();
    m_inOwnBlocks = !flows(at, m_left);
    return at;
}

bool Pasting::putSome(QTextCursor &caret, qsizetype most)
{
    const QList<Block> blocks = m_left.first(std::min(most, m_left.size()));
    QTextCursor step(caret.document());
    if (m_isBegun)
        step.joinPreviousEditBlock();
    else
        step.beginEditBlock();
    QTextCursor at = m_isBegun ? staying(caret, m_end.position()) : firstPlace(caret);
    at.setKeepPositionOnInsert(false);
    const QList<Text> before = m_isBegun ? QList<Text>{Text()} : QList<Text>(); // goes on in a new paragraph
    const QTextCursor put = m_inOwnBlocks ? insertBlocks(at, blocks) : insertTexts(at, before + textsOf(blocks));
    if (!m_isBegun)
        m_start.setPosition(put.selectionStart());
    m_end.setPosition(put.selectionEnd());
    m_left.remove(0, blocks.size());
    m_isBegun = true;
    if (m_left.isEmpty())
        finish(at, caret);
    step.endEditBlock();
    m_isPutting = !m_left.isEmpty();
    return m_isPutting;
}

void Pasting::finish(QTextCursor &at, QTextCursor &caret)
{
    if (!m_typed.isEmpty()) {
        at.setPosition(m_end.position());
        insertMarked(at, m_typed);
    }
    m_isPut = true;
    if (m_isAwaited)
        caret.setPosition(m_isTyped && m_typed.isEmpty() ? m_typedEnd.position() : at.position());
}

} // namespace toasoan
