#include "ui/editor/accessible_letters.h"

#include "ui/editor/article_editor.h"

#include <QTextBlock>

namespace toasoan {
namespace {

/// Where the letters around a place stop being alike.
struct Extent
{
    int from;
    int to;

    void cut(int at, int start, int end)
    {
        if (start <= at && at < end) {
            from = std::max(from, start);
            to = std::min(to, end);
        } else if (end <= at) {
            from = std::max(from, end);
        } else {
            to = std::min(to, start);
        }
    }
};

/// A value of IAccessible2's text attributes: these signs have a meaning there.
QString escaped(QString value)
{
    for (const QChar sign : {u'\\', u':', u';', u','})
        value.replace(sign, QString(u'\\') + sign);
    return value;
}

QString attribute(const char16_t *name, const QString &value)
{
    return QStringView(name).toString() + u':' + escaped(value) + u';';
}

QString marksText(const QTextCharFormat &format)
{
    QString text;
    if (format.fontWeight() >= QFont::Bold)
        text += attribute(u"font-weight", QStringLiteral("bold"));
    if (format.fontItalic())
        text += attribute(u"font-style", QStringLiteral("italic"));
    if (format.isAnchor())
        text += attribute(u"link", format.anchorHref());
    return text;
}

QString findingText(const Finding &finding)
{
    const bool spelling = classOfRule(finding.rule) == FindingClass::Spelling;
    return attribute(u"invalid", spelling ? QStringLiteral("spelling") : QStringLiteral("grammar"))
           + attribute(u"finding", finding.message);
}

} // namespace

QTextCursor AccessibleLetters::cursor(int start, int end) const
{
    QTextCursor cursor(editor()->document());
    cursor.setPosition(std::clamp(first() + start, first(), last()));
    cursor.setPosition(std::clamp(first() + end, first(), last()), QTextCursor::KeepAnchor);
    return cursor;
}

void AccessibleLetters::selection(int index, int *start, int *end) const
{
    *start = *end = 0;
    if (index != 0 || selectionCount() == 0)
        return;
    const QTextCursor selected = editor()->textCursor();
    *start = std::max(selected.selectionStart(), first()) - first();
    *end = std::min(selected.selectionEnd(), last()) - first();
}

int AccessibleLetters::selectionCount() const
{
    const QTextCursor selected = editor()->textCursor();
    return selected.hasSelection() && selected.selectionStart() < last() && selected.selectionEnd() > first() ? 1 : 0;
}

void AccessibleLetters::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void AccessibleLetters::removeSelection(int index)
{
    if (index != 0)
        return;
    QTextCursor caret = editor()->textCursor();
    caret.clearSelection();
    editor()->setTextCursor(caret);
}

void AccessibleLetters::setSelection(int index, int start, int end)
{
    if (index == 0)
        editor()->setTextCursor(cursor(start, end));
}

int AccessibleLetters::cursorPosition() const
{
    const int position = editor()->textCursor().position();
    return position < first() || position > last() ? -1 : position - first();
}

void AccessibleLetters::setCursorPosition(int position)
{
    editor()->setTextCursor(cursor(position, position));
}

QString AccessibleLetters::text(int start, int end) const
{
    return cursor(start, end).selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

int AccessibleLetters::characterCount() const
{
    return last() - first();
}

QRect AccessibleLetters::characterRect(int offset) const
{
    const QRect here = editor()->cursorRect(cursor(offset, offset));
    const QRect next = editor()->cursorRect(cursor(offset + 1, offset + 1));
    const int width = next.top() == here.top() ? std::max(1, next.left() - here.left()) : here.width();
    return QRect(editor()->viewport()->mapToGlobal(here.topLeft()), QSize(width, here.height()));
}

int AccessibleLetters::offsetAtPoint(const QPoint &point) const
{
    const int position = editor()->cursorForPosition(editor()->viewport()->mapFromGlobal(point)).position();
    return position < first() || position > last() ? -1 : position - first();
}

void AccessibleLetters::scrollToSubstring(int start, int end)
{
    editor()->setTextCursor(cursor(start, end));
    editor()->ensureCursorVisible();
}

QString AccessibleLetters::attributes(int offset, int *start, int *end) const
{
    const int position = first() + offset;
    const QTextBlock block = editor()->document()->findBlock(position);
    if (offset < 0 || position >= last() || !block.isValid()) {
        *start = *end = offset;
        return {};
    }
    const int at = position - block.position();
    Extent alike{0, block.length()};
    QString text;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment letters = it.fragment();
        const int from = letters.position() - block.position();
        alike.cut(at, from, from + letters.length());
        if (letters.contains(position))
            text += marksText(letters.charFormat());
    }
    for (const Finding &finding : editor()->findingsIn(block)) {
        const bool isHere = finding.range.contains(at);
        alike.cut(at, static_cast<int>(finding.range.start), static_cast<int>(finding.range.end()));
        text += isHere ? findingText(finding) : QString();
    }
    *start = block.position() + alike.from - first();
    *end = std::min(block.position() + alike.to, last()) - first();
    return text;
}

} // namespace toasoan
