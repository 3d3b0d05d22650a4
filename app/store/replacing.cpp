#include "app/store/replacing.h"

#include "app/base/durable_file.h"
#include "app/store/store_files.h"

#include <QFile>
#include <QFileInfo>

namespace toasoan {
namespace {

/// A log would be read into whatever database has the name, so it goes with its own one.
Outcome moveLog(const QString &from, const QString &to)
{
    for (const QString &part : databaseParts().mid(1)) {
        if (QFileInfo::exists(from + part) && !QFile::rename(from + part, to + part))
            return failure(ErrorCode::Io, QStringLiteral("rename"), {from + part});
    }
    return {};
}

} // namespace

Result<QString> replaceDatabase(const QString &folder, const QString &fresh, const QString &suffix)
{
    const QString path = databasePath(folder);
    const QString kept = QFileInfo::exists(path) ? QString(path + u'.' + suffix) : QString();
    if (!kept.isEmpty()) {
        // A copy, so that at every moment one of the two files has the name.
        if (auto copied = copyDurably(path, kept); !copied)
            return tl::unexpected<Error>(copied.error());
        if (auto moved = moveLog(path, kept); !moved)
            return tl::unexpected<Error>(moved.error());
    }
    auto placed = moveDurably(fresh, path);
    if (!placed && !kept.isEmpty())
        (void)moveLog(kept, path);
    if (!placed)
        return tl::unexpected<Error>(placed.error());
    return rememberStore(folder).map([&kept] { return kept; });
}

} // namespace toasoan
