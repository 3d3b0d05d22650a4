#include "app/review/json_merge.h"

#include "app/article/article_json.h"
#include "app/review/entry_names.h"
#include "app/review/order_merge.h"
#include "app/review/text_merge.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace toasoan {
namespace {

const QJsonValue absent(QJsonValue::Undefined);

template<size_t N>
bool isOneOf(QStringView key, const QStringView (&keys)[N])
{
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

/// Values that make sense as a whole only, though they have parts.
bool isWhole(QStringView key)
{
    static constexpr QStringView wholes[] = {u"picture", u"crop", u"focalPoint", u"edits", u"id"};
    return isOneOf(key, wholes);
}

/// Strings in which two people may change different words.
bool isProse(QStringView key)
{
    static constexpr QStringView prose[] = {u"sapo", u"alt", u"editorNote", u"sourceNotes"};
    return isOneOf(key, prose);
}

bool isListOrAbsent(const QJsonValue &value)
{
    return value.isArray() || value.isUndefined();
}

/// Runs have no form of their own in JSON but inside a block.
Text textIn(const QJsonValue &runs)
{
    const auto block = blockFromJson({{QStringLiteral("kind"), QStringLiteral("paragraph")},
                                      {QStringLiteral("id"), QStringLiteral("b")},
                                      {QStringLiteral("text"), runs.toArray()}});
    return block ? std::get<Paragraph>(block->content).text : Text();
}

QJsonValue jsonOf(const Text &text)
{
    return blockToJson({{QStringLiteral("b")}, Paragraph{text}, {}}).value(u"text");
}

/// One entry of three lists.
struct Entry
{
    QJsonValue base = absent;
    QJsonValue mine = absent;
    QJsonValue theirs = absent;

    [[nodiscard]] QJsonObject some() const { return (mine.isUndefined() ? theirs : mine).toObject(); }
};

QJsonValue valueAt(const QJsonArray &list, qsizetype place)
{
    return place < 0 ? absent : list.at(place);
}

class JsonMerge
{
public:
    /// The fields of an article: conflicts bear their names.
    [[nodiscard]] MergedJson fields(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
    {
        QJsonObject object = objects(base, mine, theirs);
        return {std::move(object), std::move(m_conflicts)};
    }

private:
    QJsonObject objects(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
    {
        QStringList keys = mine.keys() + theirs.keys();
        keys.removeDuplicates();
        QJsonObject merged;
        for (const QString &key : std::as_const(keys)) {
            const QScopedValueRollback<QString> field(m_field, m_field.isEmpty() ? key : m_field);
            const QJsonValue value = values(base.value(key), mine.value(key), theirs.value(key), key);
            if (!value.isUndefined())
                merged.insert(key, value);
        }
        return merged;
    }

    QJsonValue values(const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs, QStringView key)
    {
        if (mine == theirs || base == theirs)
            return mine;
        if (base == mine)
            return theirs;
        const bool areLists = isListOrAbsent(base) && isListOrAbsent(mine) && isListOrAbsent(theirs);
        if (areLists && (key == u"text" || key == u"caption"))
            return texts(textIn(base), textIn(mine), textIn(theirs));
        if (isProse(key))
            return prose(base.toString(), mine.toString(), theirs.toString());
        if (areLists)
            return lists(base.toArray(), mine.toArray(), theirs.toArray(), key);
        if (mine.isObject() && theirs.isObject() && !isWhole(key))
            return objects(base.toObject(), mine.toObject(), theirs.toObject());
        note(Contest::Changed);
        return mine;
    }

    Text merged(const Text &base, const Text &mine, const Text &theirs)
    {
        MergedText text = mergeTexts(base, mine, theirs);
        if (text.meeting == Meeting::Clash)
            note(Contest::Changed);
        return std::move(text.text);
    }

    QJsonValue texts(const Text &base, const Text &mine, const Text &theirs)
    {
        const Text text = merged(base, mine, theirs);
        return text.isEmpty() ? absent : jsonOf(text);
    }

    QJsonValue prose(const QString &base, const QString &mine, const QString &theirs)
    {
        const QString text = plainText(merged(plainText(base), plainText(mine), plainText(theirs)));
        return text.isEmpty() ? absent : QJsonValue(text);
    }

    QJsonValue lists(const QJsonArray &base, const QJsonArray &mine, const QJsonArray &theirs, QStringView key)
    {
        const EntryNames names(base, mine, theirs);
        const MergedOrder order = mergeOrders(names.base, names.mine, names.theirs);
        QJsonArray merged;
        for (const QString &name : order.keys) {
            const Entry entry{valueAt(base, names.base.indexOf(name)), valueAt(mine, names.mine.indexOf(name)),
                              valueAt(theirs, names.theirs.indexOf(name))};
            const QJsonObject some = entry.some();
            const bool isBlock = some.contains(u"kind");
            const QScopedValueRollback<QString> block(m_block, isBlock ? some.value(u"id").toString() : m_block);
            if (order.contested.contains(name))
                note(Contest::Order);
            QJsonValue value = entries(entry, key == u"paragraphs" ? u"text" : u"");
            if (isBlock && !value.isUndefined())
                value = valid(value.toObject(), entry);
            if (!value.isUndefined())
                merged.append(value);
        }
        return merged.isEmpty() ? absent : QJsonValue(merged);
    }

    QJsonValue entries(const Entry &entry, QStringView key)
    {
        const bool isGone = entry.mine.isUndefined() || entry.theirs.isUndefined();
        if (entry.base.isUndefined() && isGone)
            return entry.mine.isUndefined() ? entry.theirs : entry.mine;
        if (!isGone)
            return values(entry.base, entry.mine, entry.theirs, key);
        const QJsonValue &left = entry.mine.isUndefined() ? entry.theirs : entry.mine;
        if (left.isUndefined() || left == entry.base)
            return absent;
        note(Contest::Deleted);
        return left;
    }

    /// Two changes that are right each by itself may leave a block that is none: its last two items taken away.
    QJsonObject valid(const QJsonObject &block, const Entry &entry)
    {
        if (blockFromJson(block))
            return block;
        note(Contest::Changed);
        return entry.some();
    }

    void note(Contest contest)
    {
        const MergeConflict conflict{m_block.isEmpty() ? m_field : QString(), {m_block}, contest};
        if (!m_conflicts.contains(conflict))
            m_conflicts.append(conflict);
    }

    QString m_field;
    QString m_block;
    QList<MergeConflict> m_conflicts;
};

} // namespace

MergedJson mergeJson(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    return JsonMerge().fields(base, mine, theirs);
}

} // namespace toasoan
