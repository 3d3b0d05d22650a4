#include "app/exchange/importers/html/table_reader.h"

#include "app/base/limits.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace toasoan {
namespace {

using namespace std::string_view_literals;

struct Row
{
    QList<HtmlNode> cells;
    bool header = false;
};

bool isCell(const HtmlNode &node)
{
    return node.name() == "td"sv || node.name() == "th"sv;
}

Row rowOf(const HtmlNode &node, bool inHead)
{
    Row row;
    for (unsigned i = 0; i < node.childCount(); ++i) {
        if (isCell(node.child(i)))
            row.cells.append(node.child(i));
    }
    const bool allHeads =
        std::all_of(row.cells.begin(), row.cells.end(), [](const HtmlNode &cell) { return cell.name() == "th"sv; });
    row.header = inHead || allHeads;
    return row;
}

void takeRows(const HtmlNode &part, bool inHead, QList<Row> &rows)
{
    for (unsigned i = 0; i < part.childCount(); ++i) {
        const HtmlNode node = part.child(i);
        if (node.name() == "tr"sv)
            rows.append(rowOf(node, inHead));
        else if (node.name() == "thead"sv || node.name() == "tbody"sv || node.name() == "tfoot"sv)
            takeRows(node, node.name() == "thead"sv, rows);
    }
}

int spanOf(const HtmlNode &cell, const char *name)
{
    constexpr int mostSpan = 1000;
    const std::string_view written = cell.attribute(name);
    int span = 1;
    std::from_chars(written.data(), written.data() + written.size(), span);
    return std::clamp(span, 1, mostSpan);
}

/// The paragraphs of a cell on lines of their own; nothing when it holds more than letters.
std::optional<Text> textOf(const QList<CopyPart> &parts)
{
    Text text;
    for (const CopyPart &part : parts) {
        const auto *paragraph = std::get_if<CopyParagraph>(&part);
        if (paragraph == nullptr)
            return {};
        if (!text.isEmpty())
            text.append(Run{QString(QChar::LineSeparator), {}, {}});
        text += paragraph->text;
    }
    return text;
}

/// Looked at before any cell is read: tables inside tables would be read again and again.
bool holdsMoreThanLetters(const HtmlNode &table)
{
    static constexpr std::array more = {"table"sv, "img"sv, "ul"sv, "ol"sv, "h1"sv,     "h2"sv,
                                        "h3"sv,    "h4"sv,  "h5"sv, "h6"sv, "iframe"sv, "blockquote"sv};
    std::vector<HtmlNode> waiting{table};
    while (!waiting.empty()) {
        const HtmlNode node = waiting.back();
        waiting.pop_back();
        for (unsigned i = 0; i < node.childCount(); ++i) {
            if (std::find(more.begin(), more.end(), node.child(i).name()) != more.end())
                return true;
            waiting.push_back(node.child(i));
        }
    }
    return false;
}

std::optional<QList<TableCell>> cellsOf(const Row &row, const CellReader &read)
{
    QList<TableCell> cells;
    for (const HtmlNode &node : row.cells) {
        const auto text = textOf(read(node));
        if (!text)
            return {};
        cells.append(TableCell{*text, spanOf(node, "colspan"), spanOf(node, "rowspan")});
    }
    return cells;
}

/// Empty where the table has none; nothing where it is more than letters.
std::optional<Text> captionOf(const HtmlNode &table, const CellReader &read)
{
    for (unsigned i = 0; i < table.childCount(); ++i) {
        if (table.child(i).name() == "caption"sv)
            return textOf(read(table.child(i)));
    }
    return Text();
}

} // namespace

std::optional<Table> tableOf(const HtmlNode &node, const CellReader &read)
{
    if (holdsMoreThanLetters(node))
        return {};
    QList<Row> rows;
    takeRows(node, false, rows);
    rows.removeIf([](const Row &row) { return row.cells.isEmpty(); });
    qsizetype widest = 0;
    qsizetype all = 0;
    for (const Row &row : rows) {
        widest = std::max(widest, row.cells.size());
        all += row.cells.size();
    }
    if (rows.size() < 2 || widest < 2 || all > limits::blocksPerArticle)
        return {};
    Table table;
    for (const Row &row : rows) {
        const auto cells = cellsOf(row, read);
        if (!cells)
            return {};
        table.rows.append(*cells);
        if (row.header && table.headerRows == table.rows.size() - 1)
            ++table.headerRows;
    }
    const auto caption = captionOf(node, read);
    if (!caption)
        return {};
    table.caption = *caption;
    return table;
}

} // namespace toasoan
