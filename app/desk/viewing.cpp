#include "app/desk/viewing.h"

#include "app/base/clock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace toasoan {
namespace {

constexpr qsizetype mostBytes = 4096;
const QString folderName = QStringLiteral("viewing");

QString nameOf(const QString &window)
{
    return folderName + u'/' + window + u".json";
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
        if (age > viewingSeconds) {
            if (age > 100 * viewingSeconds && time.isValid())
                QFile::remove(files.path(name)); // its window died long ago
            continue;
        }
        if (!person.isEmpty())
            viewers[DraftId{json[u"draft"].toString()}].append(person);
    }
    return viewers;
}

} // namespace toasoan
