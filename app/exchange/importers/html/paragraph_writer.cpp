#include "app/exchange/importers/html/paragraph_writer.h"

#include "app/language/normalize.h"

#include <algorithm>
#include <utility>

namespace toasoan {
namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

} // namespace

/// Old letters in Unicode, no-break spaces as spaces; both counted.
QString ParagraphWriter::settled(QString letters, const Setting &setting)
{
    if (setting.font && !m_refused.contains(CopyAct::ConvertEncoding)) {
        const QString read = fromLegacy(letters, setting.font->encoding, setting.font->letters);
        if (read != letters)
            note(m_copy, CopyAct::ConvertEncoding, letters + u" → " + read);
        letters = read;
    }
    if (m_refused.contains(CopyAct::PlainSpaces))
        return letters;
    for (QChar &c : letters) {
        if (!isNoBreakSpace(c))
            continue;
        c = u' ';
        note(m_copy, CopyAct::PlainSpaces);
    }
    return letters;
}

void ParagraphWriter::append(const QString &letters, const Setting &setting)
{
    if (letters.isEmpty())
        return;
    if (!m_text.isEmpty() && m_text.last().marks == setting.marks && m_text.last().link == setting.link)
        m_text.last().text += letters;
    else
        m_text.append(Run{letters, setting.marks, setting.link});
}

/// What is due before the next letter; nothing at the start of a paragraph.
QString ParagraphWriter::takeDue()
{
    const int breaks = std::exchange(m_breaks, 0);
    const bool space = std::exchange(m_space, false);
    return breaks > 0 ? QString(breaks, QChar::LineSeparator) : space ? QStringLiteral(" ") : QString();
}

void ParagraphWriter::write(const QString &letters, const Setting &setting, Spaces spaces)
{
    QString collapsed;
    collapsed.reserve(letters.size());
    for (const QChar c : settled(letters, setting)) {
        if (spaces == Spaces::Keep && c == u'\n') {
            ++m_breaks;
        } else if (isBlank(c) && (spaces == Spaces::Collapse || (m_text.isEmpty() && collapsed.isEmpty()))) {
            if (!std::exchange(m_space, true))
                m_spaceSetting = setting;
        } else {
            const QString due = takeDue();
            if (collapsed.isEmpty() && !m_text.isEmpty())
                append(due, m_spaceSetting);
            else if (!collapsed.isEmpty())
                collapsed += due;
            collapsed += c;
        }
    }
    append(collapsed, setting);
}

void ParagraphWriter::breakLine()
{
    ++m_breaks;
    m_space = false;
    m_spaceSetting = {};
}

Text ParagraphWriter::take()
{
    m_space = false;
    m_breaks = 0;
    return std::exchange(m_text, {});
}

void ParagraphWriter::end(const CopyParagraph &kind)
{
    CopyParagraph paragraph = kind;
    paragraph.text = take();
    if (!paragraph.text.isEmpty())
        m_copy.parts.append(std::move(paragraph));
}

} // namespace toasoan
