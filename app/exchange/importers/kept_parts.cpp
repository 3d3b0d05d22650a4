#include "app/exchange/importers/kept_parts.h"

#include "app/article/text_walk.h"
#include "app/exchange/importers/figure_copy.h"

#include <QCoreApplication>

namespace toasoan {
namespace {

void append(QList<Block> &blocks, const Text &text)
{
    if (!plainText(text).trimmed().isEmpty())
        blocks.append(newBlock(Paragraph{text}));
}

/// One row is one paragraph; its cells stay apart.
void appendRows(QList<Block> &blocks, const Table &table)
{
    append(blocks, table.caption);
    for (const auto &row : table.rows) {
        Text text;
        for (const TableCell &cell : row) {
            if (!text.isEmpty() && !cell.text.isEmpty())
                text.append(Run{QStringLiteral(" "), {}, {}});
            text += cell.text;
        }
        append(blocks, text);
    }
}

void appendTexts(QList<Block> &blocks, const Figure &figure)
{
    append(blocks, figure.caption);
    if (!figure.credit.isEmpty())
        append(blocks, plainText(QCoreApplication::translate("Exchange", "Photo: %1").arg(creditWithRights(figure))));
}

void clear(Text &text, bool marks, bool links)
{
    for (Run &run : text) {
        if (marks)
            run.marks = {};
        if (links)
            run.link.clear();
    }
}

void clearRuns(QList<Block> &blocks, const RefusedActs &refused)
{
    const bool marks = refused.contains(CopyAct::KeepMarks);
    const bool links = refused.contains(CopyAct::KeepLinks);
    const auto visit = [&](const Place &, auto &text) {
        if constexpr (std::is_same_v<std::decay_t<decltype(text)>, Text>)
            clear(text, marks, links);
    };
    TextWalk walk(visit);
    for (Block &block : blocks)
        walk.block(block);
}

/// Counts what stands in blocks.
class Counter
{
public:
    [[nodiscard]] QList<CopyNote> count(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            look(block);
        return m_notes.notes;
    }

private:
    void look(const Block &block)
    {
        TextWalk walk([this](const Place &place, const auto &text) {
            if constexpr (std::is_same_v<std::decay_t<decltype(text)>, Text>)
                runs(text);
            if (place.part == Part::CrossHead)
                note(m_notes, CopyAct::KeepHeads, letters(text));
        });
        walk.block(block);
        if (const auto *list = std::get_if<ListBlock>(&block.content))
            note(m_notes, CopyAct::KeepLists, plainText(list->items.value(0).text));
        if (const auto *table = std::get_if<Table>(&block.content))
            note(m_notes, CopyAct::KeepTables,
                 QStringLiteral("%1 × %2").arg(table->rows.size()).arg(table->rows.value(0).size()));
        if (const auto *figure = std::get_if<Figure>(&block.content))
            note(m_notes, CopyAct::KeepPictures, figure->caption.isEmpty() ? figure->alt : plainText(figure->caption));
    }

    static QString letters(const QString &text) { return text; }
    static QString letters(const Text &text) { return plainText(text); }

    void runs(const Text &text)
    {
        for (const Run &run : text) {
            if (run.marks)
                note(m_notes, CopyAct::KeepMarks, run.text);
            if (!run.link.isEmpty())
                note(m_notes, CopyAct::KeepLinks, run.link);
        }
    }

    RawCopy m_notes; ///< holds nothing else
};

} // namespace

QList<Block> withoutRefused(const QList<Block> &blocks, const RefusedActs &refused)
{
    QList<Block> left;
    for (const Block &block : blocks) {
        const auto *list = std::get_if<ListBlock>(&block.content);
        const auto *table = std::get_if<Table>(&block.content);
        const auto *figure = std::get_if<Figure>(&block.content);
        if (list != nullptr && refused.contains(CopyAct::KeepLists)) {
            for (const ListItem &item : list->items)
                append(left, item.text);
        } else if (table != nullptr && refused.contains(CopyAct::KeepTables)) {
            appendRows(left, *table);
        } else if (figure != nullptr && refused.contains(CopyAct::KeepPictures)) {
            appendTexts(left, *figure);
        } else {
            left.append(block);
        }
    }
    clearRuns(left, refused);
    return left;
}

QList<CopyNote> keptIn(const QList<Block> &blocks)
{
    return Counter().count(blocks);
}

} // namespace toasoan
