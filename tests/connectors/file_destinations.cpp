#include "tests/connectors/file_destinations.h"

#include "app/exchange/importers/mail/mail_header.h"
#include "app/exchange/sealed_zip.h"
#include "app/publishing/connectors/folder/folder_connector.h"
#include "app/publishing/connectors/mail/mail_connector.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <csignal>
#include <sys/resource.h>

namespace toasoan::testing {
namespace {

/// What a program may write into one file, as if the disk took no more.
void limitFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

ItemThere jsonItem(const QString &path, const QByteArray &bytes)
{
    const QJsonObject item = QJsonDocument::fromJson(bytes).object();
    bool arePicturesThere = true;
    for (const QJsonValue &picture : item.value(u"associations").toArray()) {
        const QString href = picture[u"renditions"][0][u"href"].toString();
        arePicturesThere = arePicturesThere && QFile::exists(QFileInfo(path).absoluteDir().filePath(href.mid(5)));
    }
    return {item.value(u"uri").toString(), item.value(u"version").toString().toInt(),
            item.value(u"pubStatus").toString(), !item.isEmpty() && arePicturesThere};
}

bool isWholeZip(const QByteArray &bytes)
{
    const auto parts = partsOf(bytes, ZipView::Directory);
    return parts && !parts->isEmpty()
           && std::all_of(parts->begin(), parts->end(), [](const FoundPart &part) { return part.crcMatches; });
}

bool isWholeMail(const QByteArray &bytes)
{
    QByteArrayView rest(bytes);
    const MailFields fields = takeFields(rest);
    const QByteArray boundary = MailValue(fields.value("content-type")).parameter("boundary");
    return !boundary.isEmpty() && bytes.endsWith(QByteArray("--" + boundary + "--\r\n"));
}

} // namespace

ItemThere itemIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    if (path.endsWith(u".json"))
        return jsonItem(path, bytes);
    return {{}, 0, {}, path.endsWith(u".tsb") ? isWholeZip(bytes) : isWholeMail(bytes)};
}

QString FolderDestination::start()
{
    return m_root.isValid() && QDir().mkdir(folder()) ? QString() : m_root.errorString();
}

std::unique_ptr<Connector> FolderDestination::connector() const
{
    const bool isMail = m_form == u"mail";
    const QJsonObject settings{{QStringLiteral("folder"), folder()},
                               {QStringLiteral("form"), isMail ? QStringLiteral("tsb") : m_form},
                               {QStringLiteral("to"), QStringLiteral("Tòa soạn <bao@example.vn>")}};
    return isMail ? makeMail({{}, {}, {}, settings}, {}) : makeFolder({{}, {}, {}, settings}, {});
}

QStringList FolderDestination::paths() const
{
    QStringList paths;
    for (const QString &name : QDir(folder()).entryList(QDir::Files))
        paths.append(folder() + u'/' + name);
    return paths;
}

QList<ItemThere> FolderDestination::items() const
{
    QList<ItemThere> items;
    for (const QString &path : paths())
        items.append(itemIn(path));
    return items;
}

void FolderDestination::changeItem()
{
    QFile file(paths().value(0));
    if (file.open(QIODevice::Append))
        file.write("\n");
}

void FolderDestination::removeItem()
{
    QFile::remove(paths().value(0));
}

QList<FaultThere> FolderDestination::faults() const
{
    return {{QStringLiteral("no folder"), {QStringLiteral("unreachable")}},
            {QStringLiteral("a disk that takes no more"), {QStringLiteral("io"), QStringLiteral("disk-full")}}};
}

void FolderDestination::setFault(const QString &name)
{
    if (name == u"no folder")
        QDir().rename(folder(), folder() + u".away"_qs);
    else
        limitFiles(500);
}

void FolderDestination::clearFault()
{
    limitFiles(RLIM_INFINITY);
    if (QDir(folder() + u".away"_qs).exists()) {
        QDir().rmdir(folder());
        QDir().rename(folder() + u".away"_qs, folder());
    }
}

} // namespace toasoan::testing
