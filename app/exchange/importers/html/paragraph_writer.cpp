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

QString ParagraphWriter::withPlainSpaces(QString letters)
{
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
    for (const QChar c : withPlainSpaces(letters)) {
        if (spaces == Spaces::Keep && c == u'\n') {
            ++m_breaks;
        } else if (isBlank(c) && (spaces == Spaces::Collapse || (m_runs.isEmpty() && collapsed.isEmpty()))) {
            if (!std::exchange(m_space, true))
                m_spaceSetting = setting;
        } else {
            const QString due = takeDue();
            if (collapsed.isEmpty() && !m_runs.isEmpty())
                m_runs.append(due, m_spaceSetting);
            else if (!collapsed.isEmpty())
                collapsed += due;
            collapsed += c;
        }
    }
    m_runs.append(collapsed, setting);
}

void ParagraphWriter::breakLine()
{
    ++m_breaks;
    m_space = false;
    m_spaceSetting = {};
}

void ParagraphWriter::end(const CopyParagraph &kind)
{
    CopyParagraph paragraph = kind;
    paragraph.text = m_runs.take(m_copy, m_refused);
    m_space = false;
    m_breaks = 0;
    if (!paragraph.text.isEmpty())
        m_copy.parts.append(std::move(paragraph));
}

} // namespace toasoan
