#include "app/language/quotations.h"

#include <algorithm>

namespace toasoan {
namespace {

/// Walks the marks of one text: how deep, and where the outermost quotation began.
class QuoteWalk
{
public:
    explicit QuoteWalk(const QString &text) : m_text(text) {}

    QList<TextRange> quotations()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i)
            read(i);
        if (isOpen())
            m_found.append({m_start, m_text.size() - m_start});
        return m_found;
    }

private:
    [[nodiscard]] bool isOpen() const { return m_depth > 0 || m_straight; }

    void read(qsizetype i)
    {
        const bool before = isOpen();
        const ushort mark = m_text.at(i).unicode();
        if (mark == 0x201c || mark == 0xab)
            ++m_depth;
        else if (mark == 0x201d || mark == 0xbb)
            m_depth = std::max(0, m_depth - 1);
        else if (mark == u'"' && !isInches(i))
            m_straight = !m_straight;
        if (!before && isOpen())
            m_start = i + 1;
        else if (before && !isOpen())
            m_found.append({m_start, i - m_start});
    }

    [[nodiscard]] bool isInches(qsizetype i) const { return !m_straight && i > 0 && m_text.at(i - 1).isDigit(); }

    const QString &m_text;
    QList<TextRange> m_found;
    qsizetype m_start = 0;
    int m_depth = 0;
    bool m_straight = false;
};

bool hasMarks(const QString &text)
{
    return text.contains(u'“') || text.contains(u'"') || text.contains(QChar(0xab));
}

} // namespace

QList<TextRange> quotations(const QString &text)
{
    return hasMarks(text) ? QuoteWalk(text).quotations() : QList<TextRange>();
}

} // namespace toasoan
