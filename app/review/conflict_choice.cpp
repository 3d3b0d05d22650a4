#include "app/review/conflict_choice.h"

#include "app/article/article_json.h"
#include "app/article/text_walk.h"
#include "app/review/field_texts.h"
#include "app/review/taken_back.h"

#include <algorithm>

namespace toasoan {
namespace {

/// The list that a block stands in, and its place there; −1: it is not in the article.
template<typename A>
auto spotOf(A &article, const BlockId &id)
{
    using Blocks = std::remove_reference_t<decltype((article.body))>;
    const auto placeIn = [&id](const QList<Block> &blocks) {
        const auto found =
            std::find_if(blocks.begin(), blocks.end(), [&id](const Block &block) { return block.id == id; });
        return found == blocks.end() ? qsizetype(-1) : std::distance(blocks.begin(), found);
    };
    if (const qsizetype place = placeIn(article.body); place >= 0)
        return std::pair<Blocks *, qsizetype>(&article.body, place);
    for (auto &block : article.body) {
        auto *box = std::get_if<Box>(&block.content);
        if (const qsizetype place = box ? placeIn(box->blocks) : -1; place >= 0)
            return std::pair<Blocks *, qsizetype>(&box->blocks, place);
    }
    return std::pair<Blocks *, qsizetype>(nullptr, -1);
}

const Block *blockOf(const Article &article, const BlockId &id)
{
    const auto [blocks, place] = spotOf(article, id);
    return blocks ? &blocks->at(place) : nullptr;
}

/// The block before it among its neighbours.
BlockId neighbourOf(const Article &article, const BlockId &id)
{
    const auto [blocks, place] = spotOf(article, id);
    return blocks && place > 0 ? blocks->at(place - 1).id : BlockId{};
}

QString lettersOf(const Text &text)
{
    return plainText(text);
}

QString lettersOf(const QString &text)
{
    return text;
}

QString blockText(const Block &block)
{
    QStringList lines;
    TextWalk walk([&lines](const Place &, const auto &text) {
        if (const QString letters = lettersOf(text); !letters.trimmed().isEmpty())
            lines.append(letters);
    });
    walk.block(block);
    return lines.join(u'\n');
}

QString *noteOf(Annotations &annotations, const QString &field)
{
    return field == u"editorNote"    ? &annotations.editorNote
           : field == u"sourceNotes" ? &annotations.sourceNotes
                                     : nullptr;
}

QString fieldText(const RevisionContent &content, const QString &field)
{
    Annotations annotations = content.annotations;
    if (const QString *note = noteOf(annotations, field))
        return *note;
    QStringList lines;
    for (const FieldTexts &texts : fieldTexts(content.article)) {
        if (texts.field == field || texts.field.startsWith(QString(field + u'.')))
            lines += texts.values;
    }
    return lines.join(u'\n');
}

QString unitText(const RevisionContent &content, const MergeConflict &unit)
{
    if (!unit.field.isEmpty())
        return fieldText(content, unit.field);
    const Block *block = blockOf(content.article, unit.block);
    return block ? blockText(*block) : QString();
}

Article without(Article article, const BlockId &id)
{
    if (const auto [blocks, place] = spotOf(article, id); blocks)
        blocks->removeAt(place);
    return article;
}

/// The block as that side has it: in its place here, or moved to that side's.
Article withBlockFrom(const Article &now, const Article &side, const MergeConflict &conflict)
{
    if (!blockOf(side, conflict.block))
        return without(now, conflict.block);
    const bool moves = conflict.contest == Contest::Order;
    return withBlockOf(moves ? without(now, conflict.block) : now, side, conflict.block);
}

Article withBlockOfBoth(Article now, const Article &theirs, const BlockId &id)
{
    const Block *other = blockOf(theirs, id);
    const auto [blocks, place] = spotOf(now, id);
    if (!other || !blocks)
        return now;
    Block added = *other;
    added.id = {};
    blocks->insert(place + 1, added);
    return normalized(now); // which gives it a name
}

RevisionContent withNote(RevisionContent now, const QString &field, const QString &mine, const QString &theirs,
                         ConflictChoice choice)
{
    *noteOf(now.annotations, field) = choice == ConflictChoice::Mine     ? mine
                                      : choice == ConflictChoice::Theirs ? theirs
                                                                         : QString(mine + u'\n' + theirs);
    return now;
}

} // namespace

ConflictSides sidesOf(const MergeConflict &conflict, const RevisionContent &mine, const RevisionContent &theirs)
{
    Annotations probe;
    const bool isNote = noteOf(probe, conflict.field) != nullptr;
    const bool isInBoth = blockOf(mine.article, conflict.block) && blockOf(theirs.article, conflict.block);
    return {conflict, unitText(mine, conflict), unitText(theirs, conflict),
            isNote || (isInBoth && conflict.contest == Contest::Changed)};
}

bool unitIsSame(const RevisionContent &a, const RevisionContent &b, const MergeConflict &unit)
{
    if (!unit.field.isEmpty())
        return fieldText(a, unit.field) == fieldText(b, unit.field);
    const Block *first = blockOf(a.article, unit.block);
    const Block *second = blockOf(b.article, unit.block);
    const bool same = (!first && !second) || (first && second && *first == *second);
    return same
           && (unit.contest != Contest::Order
               || neighbourOf(a.article, unit.block) == neighbourOf(b.article, unit.block));
}

RevisionContent withChoice(const RevisionContent &now, const RevisionContent &mine, const RevisionContent &theirs,
                           const MergeConflict &conflict, ConflictChoice choice)
{
    RevisionContent chosen = now;
    if (noteOf(chosen.annotations, conflict.field))
        return withNote(now, conflict.field, fieldText(mine, conflict.field), fieldText(theirs, conflict.field),
                        choice);
    const Article &side = choice == ConflictChoice::Theirs ? theirs.article : mine.article;
    if (!conflict.field.isEmpty())
        chosen.article = withFieldOf(now.article, side, conflict.field);
    else if (choice == ConflictChoice::Both)
        chosen.article = withBlockOfBoth(now.article, theirs.article, conflict.block);
    else
        chosen.article = withBlockFrom(now.article, side, conflict);
    return chosen;
}

} // namespace toasoan
