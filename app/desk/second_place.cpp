#include "app/desk/second_place.h"

#include "app/article/article_json.h"
#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/base/limits.h"
#include "app/desk/desk.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

namespace toasoan {
namespace {

QString suffix()
{
    return QStringLiteral(".json");
}

QString stateFolder()
{
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir::isAbsolutePath(named) ? named : QDir::home().filePath(QStringLiteral(".local/state"));
}

/// In a folder for everybody, somebody else may have made it first.
bool isOursAlone(const QString &folder)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(folder).constData(), &status) == 0 && S_ISDIR(status.st_mode)
           && status.st_uid == ::getuid() && (status.st_mode & 077U) == 0;
}

} // namespace

QStringList secondPlaces(const QString &dataFolder)
{
    const QString name = sha256Hex(QDir(dataFolder).absolutePath().toUtf8()).left(12);
    QStringList places{stateFolder() + u"/toasoan/unsaved/"_qs + name};
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(runtime))
        places.append(runtime + u"/toasoan-unsaved/"_qs + name);
    // One folder, not two: the outer one could be somebody else's, who may then exchange the inner one.
    places.append(QDir::tempPath() + u"/toasoan-unsaved-"_qs + QString::number(::getuid()) + u'-' + name);
    return places;
}

Result<QString> keepCopy(const DraftId &draft, const Article &article, const QStringList &places)
{
    const QByteArray bytes = toCanonicalJson(article);
    Error last{ErrorCode::Io, QStringLiteral("no second place"), {}};
    for (const QString &place : places) {
        const QString path = place + u'/' + draft.value + suffix();
        Outcome kept = makePrivateFolder(place);
        if (kept && !isOursAlone(place))
            kept = failure(ErrorCode::Io, QStringLiteral("somebody else's folder"), {place});
        if (kept)
            kept = writeDurably(path, bytes);
        if (kept)
            return path;
        last = kept.error();
    }
    return tl::unexpected<Error>(last);
}

void removeCopy(const QString &path)
{
    QFile::remove(path);
}

QList<KeptCopy> keptCopies(const QStringList &places)
{
    QList<KeptCopy> copies;
    for (const QString &place : places) {
        if (!isOursAlone(place))
            continue;
        for (const QFileInfo &file : QDir(place).entryInfoList({u'*' + suffix()}, QDir::Files))
            copies.append({file.filePath(), {file.completeBaseName()}, file.lastModified().toUTC()});
    }
    std::stable_sort(copies.begin(), copies.end(),
                     [](const KeptCopy &one, const KeptCopy &other) { return one.time > other.time; });
    return copies;
}

Result<DraftId> bringBack(Desk &desk, const KeptCopy &copy)
{
    const QString reason = QStringLiteral("recovered");
    const auto bytes = readFile(copy.path, limits::articleBytes);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    const auto article = articleFromJson(*bytes);
    if (!article)
        return tl::unexpected<Error>(article.error());
    const auto open = desk.drafts().open(copy.draft);
    const auto saved =
        open ? desk.drafts()
                   .save({copy.draft, *article, open->text.annotations, {}, JournalFate::BecomesRevision}, reason)
                   .map([&copy](const Revision &) { return copy.draft; })
             : desk.drafts().create(*article, {}, reason);
    if (saved)
        removeCopy(copy.path);
    return saved;
}

} // namespace toasoan
