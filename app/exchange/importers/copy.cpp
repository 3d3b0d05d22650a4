#include "app/exchange/importers/copy.h"

#include <algorithm>
#include <utility>

namespace toasoan {
namespace {

/// Every text of the copy, to be looked at or changed.
template<typename C, typename F>
void eachText(C &copy, F see)
{
    for (auto &part : copy.parts) {
        if (auto *paragraph = std::get_if<CopyParagraph>(&part))
            see(paragraph->text);
        auto *table = std::get_if<Table>(&part);
        if (table == nullptr)
            continue;
        for (auto &row : table->rows) {
            for (auto &cell : row)
                see(cell.text);
        }
    }
}

} // namespace

std::optional<LegacyEncoding> settleEncoding(RawCopy &copy, const RefusedActs &refused)
{
    QString letters;
    eachText(std::as_const(copy), [&letters](const Text &text) { letters += plainText(text) + u'\n'; });
    const auto guess = guessLegacy(letters);
    if (!guess || refused.contains(CopyAct::ConvertEncoding))
        return {};
    eachText(copy, [&](Text &text) {
        const QString before = plainText(text);
        for (Run &run : text)
            run.text = fromLegacy(run.text, guess->encoding);
        note(copy, CopyAct::ConvertEncoding, before.left(30) + u" → " + plainText(text).left(30));
    });
    return guess->encoding;
}

void note(RawCopy &copy, CopyAct act, const QString &example)
{
    constexpr qsizetype mostExamples = 3;
    constexpr qsizetype longestExample = 80;
    auto found =
        std::find_if(copy.notes.begin(), copy.notes.end(), [act](const CopyNote &note) { return note.act == act; });
    if (found == copy.notes.end())
        found = copy.notes.insert(copy.notes.end(), CopyNote{act, 0, {}});
    ++found->count;
    if (found->examples.size() == mostExamples)
        return;
    const QString cut = example.left(4 * longestExample).simplified().left(longestExample);
    if (!cut.isEmpty() && !found->examples.contains(cut))
        found->examples.append(cut);
}

} // namespace toasoan
