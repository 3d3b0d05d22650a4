#include "app/proofing/compounds.h"

#include "app/proofing/built_in_data.h"

#include <QHash>
#include <QSet>

namespace toasoan {

namespace {

/// By the first syllable.
using Compounds = QHash<QString, QSet<QString>>;

Compounds loadCompounds()
{
    Compounds compounds;
    for (const QString &line : builtInList(QStringLiteral("language/compounds.txt"))) {
        const QStringList syllables = line.split(u' ', Qt::SkipEmptyParts);
        compounds.insert(syllables.first(), QSet<QString>(syllables.begin() + 1, syllables.end()));
    }
    return compounds;
}

} // namespace

bool isCompound(const QString &first, const QString &second)
{
    static const Compounds compounds = loadCompounds();
    const auto found = compounds.constFind(first);
    return found != compounds.constEnd() && found->contains(second);
}

} // namespace toasoan
