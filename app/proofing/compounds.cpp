#include "app/proofing/compounds.h"

#include "app/proofing/built_in_data.h"

#include <QHash>

namespace toasoan {

namespace {

/// The second syllables by the first one, in a row with spaces around each: a set of each would take twenty times the
/// room for rows that are short.
using Compounds = QHash<QString, QString>;

Compounds loadCompounds()
{
    Compounds compounds;
    for (const QString &line : builtInList(QStringLiteral("language/compounds.txt"))) {
        const QStringList syllables = line.split(u' ', Qt::SkipEmptyParts);
        compounds.insert(syllables.first(), u' ' + syllables.sliced(1).join(u' ') + u' ');
    }
    return compounds;
}

} // namespace

bool isCompound(const QString &first, const QString &second)
{
    static const Compounds compounds = loadCompounds();
    const auto found = compounds.constFind(first);
    return found != compounds.constEnd() && found->contains(QString(u' ' + second + u' '));
}

} // namespace toasoan
