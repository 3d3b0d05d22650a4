#include "app/desk/viewing.h"

#include "app/base/clock.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace toasoan {
namespace {

constexpr qsizetype mostBytes = 4096;
const QString folderName = QStringLiteral("viewing");

QString nameOf(const QString &window)
{
    return folderName + u'/' + window + u".json";
}

/// When a process began, in ticks since this computer did; empty: there is none of that number. A number is given
/// again, but not with the same beginning.
QString beginningOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    constexpr int place = 19; // starttime of proc(5), counted from behind the name in parentheses
    return QString::fromLatin1(line.mid(line.lastIndexOf(')') + 2).split(' ').value(place));
}

/// Within which the numbers of processes mean what they mean here: one start of one computer, one container.
QString worldOfProcesses()
{
    return QString::fromLatin1(QSysInfo::bootUniqueId()) + u' '
           + QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid"));
}

QJsonObject ownProcess()
{
    const qint64 process = QCoreApplication::applicationPid();
    return {{QStringLiteral("world"), worldOfProcesses()},
            {QStringLiteral("number"), process},
            {QStringLiteral("began"), beginningOf(process)}};
}

/// False where nobody here can tell.
bool isGone(const QJsonObject &process)
{
    const QString began = process[u"began"].toString();
    return !began.isEmpty() && process[u"world"].toString() == worldOfProcesses()
           && beginningOf(process[u"number"].toInteger()) != began;
}

} // namespace

Outcome noteViewing(const FolderFiles &files, const QString &window, const Viewing &viewing, const QDateTime &now)
{
    if (viewing.draft.isEmpty()) {
        QFile::remove(files.path(nameOf(window)));
        return {};
    }
    const QJsonObject json{{QStringLiteral("draft"), viewing.draft.value},
                           {QStringLiteral("person"), viewing.person},
                           {QStringLiteral("process"), ownProcess()},
                           {QStringLiteral("time"), utcText(now)}};
    return files.write(nameOf(window), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QHash<DraftId, QStringList> viewersOf(const FolderFiles &files, const QDateTime &now, const QString &exceptWindow)
{
    QHash<DraftId, QStringList> viewers;
    for (const QString &name : files.jsonFiles(folderName)) {
        const auto bytes =
            name == nameOf(exceptWindow) ? Result<QByteArray>(QByteArray()) : files.read(name, mostBytes);
        const QJsonObject json = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
        const QDateTime time = QDateTime::fromString(json[u"time"].toString(), Qt::ISODate);
        const qint64 age = time.isValid() ? time.secsTo(now) : viewingSeconds + 1;
        const QString person = json[u"person"].toString();
        const bool died = isGone(json[u"process"].toObject());
        if (died || (age > 100 * viewingSeconds && time.isValid()))
            QFile::remove(files.path(name));
        if (died || age > viewingSeconds)
            continue;
        if (!person.isEmpty())
            viewers[DraftId{json[u"draft"].toString()}].append(person);
    }
    return viewers;
}

} // namespace toasoan
