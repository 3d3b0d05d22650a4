#include "app/review/order_merge.h"

#include "app/review/common_sequence.h"

#include <QHash>

namespace toasoan {
namespace {

/// What one person put into the list or moved in it, and behind what.
struct Placing
{
    QHash<QString, QStringList> behind; ///< of what stayed (nothing: the start): what follows, in order
    QHash<QString, QString> anchors;    ///< the same the other way round
};

QHash<QString, int> placesOf(const QStringList &keys)
{
    QHash<QString, int> places;
    for (int i = 0; i < keys.size(); ++i)
        places.insert(keys[i], i);
    return places;
}

/// Keys that are not where they were among the others.
QSet<QString> placedBy(const QStringList &side, const QHash<QString, int> &base)
{
    QList<int> numbers;
    for (const QString &key : side)
        numbers.append(base.value(key, -1));
    const QList<bool> stayed = longestIncreasing(numbers);
    QSet<QString> placed;
    for (int i = 0; i < side.size(); ++i) {
        if (!stayed[i])
            placed.insert(side[i]);
    }
    return placed;
}

Placing placing(const QStringList &side, const QSet<QString> &placed, const QSet<QString> &spine)
{
    Placing result;
    QString anchor;
    for (const QString &key : side) {
        if (spine.contains(key)) {
            anchor = key;
        } else if (placed.contains(key)) {
            result.behind[anchor].append(key);
            result.anchors.insert(key, anchor);
        }
    }
    return result;
}

class OrderMerge
{
public:
    OrderMerge(const QStringList &base, const QStringList &mine, const QStringList &theirs)
    {
        const QHash<QString, int> places = placesOf(base);
        const QSet<QString> byMe = placedBy(mine, places);
        const QSet<QString> byThem = placedBy(theirs, places);
        for (const QString &key : base) {
            if (!byMe.contains(key) && !byThem.contains(key))
                m_spine.append(key);
        }
        const QSet<QString> spine(m_spine.begin(), m_spine.end());
        m_mine = placing(mine, byMe, spine);
        m_theirs = placing(theirs, byThem, spine);
    }

    [[nodiscard]] MergedOrder merged()
    {
        for (auto both = m_theirs.anchors.cbegin(); both != m_theirs.anchors.cend(); ++both) {
            if (m_mine.anchors.contains(both.key()) && m_mine.anchors.value(both.key()) != both.value())
                m_order.contested.insert(both.key());
        }
        addBehind({});
        for (const QString &key : std::as_const(m_spine)) {
            m_order.keys.append(key);
            addBehind(key);
        }
        return std::move(m_order);
    }

private:
    void addBehind(const QString &anchor)
    {
        QStringList first = m_mine.behind.value(anchor);
        QStringList second = m_theirs.behind.value(anchor);
        second.removeIf([this](const QString &key) { return m_order.contested.contains(key); });
        if (second < first)
            first.swap(second);
        for (const QString &key : first + second) {
            if (!m_done.contains(key))
                m_order.keys.append(key);
            m_done.insert(key);
        }
    }

    QStringList m_spine; ///< what neither of them moved
    Placing m_mine;
    Placing m_theirs;
    MergedOrder m_order;
    QSet<QString> m_done;
};

} // namespace

MergedOrder mergeOrders(const QStringList &base, const QStringList &mine, const QStringList &theirs)
{
    return OrderMerge(base, mine, theirs).merged();
}

} // namespace toasoan
