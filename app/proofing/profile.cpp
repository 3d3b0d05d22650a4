#include "app/proofing/profile.h"

#include "app/proofing/language_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace toasoan {

namespace {

Profile profileFrom(const QJsonObject &object)
{
    const bool newStyle = object.value(u"tone").toString() == u"new";
    return {object.value(u"id").toString(), object.value(u"name").toString(), object.value(u"headline").toInt(),
            object.value(u"sapo").toInt(), newStyle ? ToneStyle::New : ToneStyle::Old};
}

QList<Profile> loadProfiles()
{
    QList<Profile> list;
    const QJsonDocument document = QJsonDocument::fromJson(languageFile(QStringLiteral("profiles.json")));
    for (const QJsonValue &value : document.array())
        list.append(profileFrom(value.toObject()));
    Q_ASSERT(!list.isEmpty());
    return list;
}

} // namespace

const QList<Profile> &profiles()
{
    static const QList<Profile> list = loadProfiles();
    return list;
}

const Profile &profileOf(const QString &id)
{
    const QList<Profile> &list = profiles();
    const auto found = std::find_if(list.begin(), list.end(), [&id](const Profile &p) { return p.id == id; });
    return found == list.end() ? list.first() : *found;
}

} // namespace toasoan
