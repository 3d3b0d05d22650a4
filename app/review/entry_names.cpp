#include "app/review/entry_names.h"

#include "app/article/canonical_json.h"
#include "app/review/common_sequence.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace toasoan {
namespace {

QString ownName(const QJsonValue &entry)
{
    const QString id = entry.toObject().value(u"id").toString();
    return id.isEmpty() ? QString::fromUtf8(canonicalJson(entry)) : id;
}

QStringList ownNames(const QJsonArray &list)
{
    QStringList names;
    QHash<QString, int> seen;
    for (const QJsonValue &entry : list) {
        const QString name = ownName(entry);
        const int before = seen[name]++;
        names.append(before == 0 ? name : QString(name + u" again " + QString::number(before)));
    }
    return names;
}

bool nameThemselves(const QJsonArray &list)
{
    return std::all_of(list.begin(), list.end(),
                       [](const QJsonValue &entry) { return entry.isString() || entry.toObject().contains(u"id"); });
}

QList<int> numbered(const QStringList &names, QHash<QString, int> &known)
{
    QList<int> numbers;
    for (const QString &name : names) {
        numbers.append(known.value(name, static_cast<int>(known.size())));
        known.insert(name, numbers.last());
    }
    return numbers;
}

/// The names of `side`, which has those of the base where it has the same entry or one in its place.
QStringList namedBeside(const QStringList &base, const QStringList &side)
{
    QHash<QString, int> known;
    const QList<int> before = numbered(base, known);
    const QList<int> after = numbered(side, known);
    QStringList names = side;
    int i = 0;
    int j = 0;
    const auto pairUp = [&](int endBefore, int endAfter) {
        for (; i < endBefore && j < endAfter; ++i, ++j)
            names[j] = base[i];
        for (; j < endAfter; ++j)
            names[j] = u"new " + side[j];
    };
    for (const CommonRun &run : commonRuns(before, after, static_cast<int>(known.size()))) {
        pairUp(run.before, run.after);
        i = run.before + run.length;
        j = run.after + run.length;
    }
    pairUp(static_cast<int>(base.size()), static_cast<int>(side.size()));
    return names;
}

} // namespace

EntryNames::EntryNames(const QJsonArray &baseList, const QJsonArray &mineList, const QJsonArray &theirsList)
    : base(ownNames(baseList)), mine(ownNames(mineList)), theirs(ownNames(theirsList))
{
    if (nameThemselves(baseList) && nameThemselves(mineList) && nameThemselves(theirsList))
        return;
    mine = namedBeside(base, mine);
    theirs = namedBeside(base, theirs);
}

} // namespace toasoan
