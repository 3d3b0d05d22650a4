#include "ui/models/outline.h"

namespace toasoan {
namespace {

constexpr qsizetype mostLetters = 80;

QString firstWords(const QString &letters)
{
    return letters.left(4 * mostLetters).simplified().left(mostLetters);
}

QString wordsOf(const Table &table)
{
    if (!table.caption.isEmpty())
        return firstWords(plainText(table.caption));
    QStringList cells;
    for (const TableCell &cell : table.rows.value(0))
        cells.append(firstWords(plainText(cell.text)));
    return firstWords(cells.join(u" · "_qs));
}

QString wordsOf(const Gallery &gallery)
{
    const bool own = !gallery.caption.isEmpty() || gallery.figures.isEmpty();
    return firstWords(plainText(own ? gallery.caption : gallery.figures.first().caption));
}

class Outline
{
public:
    void add(const Block &block)
    {
        m_block = block.id;
        std::visit([this](const auto &content) { list(content); }, block.content);
    }
    QList<OutlineEntry> entries;

private:
    using Kind = OutlineEntry::Kind;

    void put(Kind kind, int level, const QString &words) { entries.append({kind, level, m_block, words}); }

    void list(const CrossHead &head)
    {
        m_under = head.level - 1;
        put(Kind::CrossHead, head.level - 2, firstWords(plainText(head.text)));
    }
    void list(const Figure &figure) { put(Kind::Picture, m_under, firstWords(plainText(figure.caption))); }
    void list(const Gallery &gallery) { put(Kind::Picture, m_under, wordsOf(gallery)); }
    void list(const Box &box) { put(Kind::Box, m_under, firstWords(box.title)); }
    void list(const Table &table) { put(Kind::Table, m_under, wordsOf(table)); }
    template<typename Other>
    void list(const Other &)
    {}

    BlockId m_block;
    int m_under = 0; ///< how deep what stands under the last cross-head is shown
};

} // namespace

QList<OutlineEntry> outlineOf(const Article &article)
{
    Outline outline;
    outline.entries.append({OutlineEntry::Kind::Headline, 0, {}, firstWords(article.headline)});
    for (const Block &block : article.body)
        outline.add(block);
    return outline.entries;
}

} // namespace toasoan
