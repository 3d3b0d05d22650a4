#pragma once
#include <QSet>
#include <QStringList>

namespace toasoan {

struct MergedOrder
{
    QStringList keys;        ///< all of the three, those too that somebody took away
    QSet<QString> contested; ///< moved by both, to different places: they stand where `mine` has them
};

/// The order of things that two people went on with; each list holds a key once. What one of them moved or put in
/// stands behind what stood before it there; what both put into the same place stands in an order of its own, so that
/// it does not matter who is `mine`.
[[nodiscard]] MergedOrder mergeOrders(const QStringList &base, const QStringList &mine, const QStringList &theirs);

} // namespace toasoan
