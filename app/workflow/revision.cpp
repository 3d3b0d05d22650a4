#include "app/workflow/revision.h"

#include "app/article/canonical_json.h"
#include "app/base/clock.h"
#include "app/base/hash.h"

namespace toasoan {
namespace {

void add(QByteArray &bytes, const char *before, const QStringList &values)
{
    bytes += before;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            bytes += ',';
        appendJsonString(bytes, values[i]);
    }
}

} // namespace

RevisionId revisionIdOf(const Revision &revision)
{
    QStringList parents;
    for (const RevisionId &parent : revision.parents)
        parents.append(parent.value);
    QByteArray bytes; // canonical JSON, so in the order of the names
    add(bytes, "{\"annotations\":", {revision.annotations});
    add(bytes, ",\"author\":", {revision.author});
    add(bytes, ",\"content\":", {revision.content.value});
    add(bytes, ",\"parents\":[", parents);
    add(bytes, "],\"reason\":", {revision.reason});
    add(bytes, ",\"time\":", {utcText(revision.time)});
    return {sha256Hex(bytes + '}')};
}

} // namespace toasoan
