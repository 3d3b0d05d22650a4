#include "app/cli/redline_text.h"

#include <QJsonObject>

namespace toasoan::cli {
namespace {

/// One changed text, or a block that changed otherwise, with what it is part of.
struct Entry
{
    QString field;
    const BlockComparison *block = nullptr;
    const TextComparison *text = nullptr;
};

void addTexts(QList<Entry> &entries, const QString &field, const BlockComparison *block,
              const QList<TextComparison> &texts)
{
    for (const TextComparison &text : texts) {
        if (text.before < 0 || text.after < 0 || isChanged(text.pieces))
            entries.append({field, block, &text});
    }
}

void addBlocks(QList<Entry> &entries, const QList<BlockComparison> &blocks)
{
    for (const BlockComparison &block : blocks) {
        const qsizetype before = entries.size();
        if (block.fate != Fate::Same)
            addTexts(entries, {}, &block, block.texts);
        addBlocks(entries, block.inner);
        const bool isSaid = entries.size() > before && block.attributes.isEmpty() && !block.moved;
        if ((block.fate != Fate::Same || block.moved) && !isSaid)
            entries.insert(before, {{}, &block, nullptr});
    }
}

QList<Entry> entriesOf(const Comparison &comparison)
{
    QList<Entry> entries;
    for (const FieldComparison &field : comparison.fields)
        addTexts(entries, field.field, nullptr, field.texts);
    addBlocks(entries, comparison.blocks);
    return entries;
}

QString changeOf(const Entry &entry)
{
    const Fate fate = entry.block ? entry.block->fate : Fate::Changed;
    if (fate == Fate::Inserted || (entry.text && entry.text->before < 0))
        return QStringLiteral("inserted");
    if (fate == Fate::Deleted || (entry.text && entry.text->after < 0))
        return QStringLiteral("deleted");
    return entry.block && entry.block->moved && !entry.text ? QStringLiteral("moved") : QStringLiteral("changed");
}

QString sideId(Side side)
{
    return side == Side::Both ? u"both"_qs : side == Side::Before ? u"before"_qs : u"after"_qs;
}

QJsonObject describe(const Entry &entry, const Attribution &attribution)
{
    QJsonObject object{{u"change"_qs, changeOf(entry)}};
    if (!entry.block) {
        object.insert(u"field"_qs, entry.field);
    } else {
        object.insert(u"block"_qs, entry.block->block.id.value);
        if (entry.block->before >= 0)
            object.insert(u"from"_qs, entry.block->before + 1);
        if (entry.block->after >= 0)
            object.insert(u"to"_qs, entry.block->after + 1);
        if (!entry.text && !entry.block->attributes.isEmpty())
            object.insert(u"attributes"_qs, QJsonArray::fromStringList(entry.block->attributes));
    }
    if (!entry.text)
        return object;
    if (entry.block)
        object.insert(u"part"_qs, partId(entry.text->part));
    QJsonArray pieces;
    const QString owner = entry.block ? entry.block->block.id.value : entry.field;
    for (const AuthoredPiece &piece : attribution.pieces(owner, *entry.text)) {
        QJsonObject told{{u"side"_qs, sideId(piece.piece.side)}, {u"text"_qs, piece.piece.run.text}};
        if (piece.person >= 0)
            told.insert(u"person"_qs, attribution.people.value(piece.person));
        pieces.append(told);
    }
    object.insert(u"pieces"_qs, pieces);
    return object;
}

QString marked(const Piece &piece)
{
    if (piece.side == Side::Before)
        return u"[−"_qs + piece.run.text + u"−]"_qs;
    return piece.side == Side::After ? QString(u"{+"_qs + piece.run.text + u"+}"_qs) : piece.run.text;
}

QString nameOf(const Entry &entry)
{
    if (!entry.block)
        return entry.field;
    const int place = (entry.block->after >= 0 ? entry.block->after : entry.block->before) + 1;
    return (entry.text ? partId(entry.text->part) : u"block"_qs) + u' ' + QString::number(place);
}

QString line(const Entry &entry)
{
    QString out = nameOf(entry) + u": ";
    if (entry.text) {
        for (const Piece &piece : entry.text->pieces)
            out += marked(piece);
    } else {
        out += changeOf(entry);
        if (entry.block->moved)
            out += QStringLiteral(" %1 → %2").arg(entry.block->before + 1).arg(entry.block->after + 1);
        out += entry.block->attributes.isEmpty() ? QString() : QString(u' ' + entry.block->attributes.join(u", "_qs));
    }
    return out + u'\n';
}

} // namespace

QJsonArray redlineJson(const Comparison &comparison, const Attribution &attribution)
{
    QJsonArray json;
    for (const Entry &entry : entriesOf(comparison))
        json.append(describe(entry, attribution));
    return json;
}

QString redlineText(const Comparison &comparison)
{
    QString text;
    for (const Entry &entry : entriesOf(comparison))
        text += line(entry);
    return text;
}

} // namespace toasoan::cli
