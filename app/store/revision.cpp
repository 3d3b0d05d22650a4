#include "app/store/revision.h"

#include "app/article/canonical_json.h"
#include "app/base/clock.h"
#include "app/base/hash.h"

#include <QJsonArray>
#include <QJsonObject>

namespace toasoan {

RevisionId revisionIdOf(const Revision &revision)
{
    QJsonArray parents;
    for (const RevisionId &parent : revision.parents)
        parents.append(parent.value);
    return {sha256Hex(canonicalJson(QJsonObject{
        {QStringLiteral("annotations"), revision.annotations},
        {QStringLiteral("author"), revision.author},
        {QStringLiteral("content"), revision.content.value},
        {QStringLiteral("parents"), parents},
        {QStringLiteral("reason"), revision.reason},
        {QStringLiteral("time"), utcText(revision.time)},
    }))};
}

} // namespace toasoan
