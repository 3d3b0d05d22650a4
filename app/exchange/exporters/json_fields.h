#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace toasoan {

/// Sets a field of a JSON object unless there is nothing to say.
inline void put(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}
inline void put(QJsonObject &object, const QString &key, const QJsonArray &values)
{
    if (!values.isEmpty())
        object.insert(key, values);
}
inline void put(QJsonObject &object, const QString &key, const QStringList &values)
{
    put(object, key, QJsonArray::fromStringList(values));
}

/// Names with their relation to the item, as all versions of ninjs list people and subjects.
inline QJsonArray named(const QStringList &names, const char16_t *rel)
{
    QJsonArray array;
    for (const QString &name : names)
        array.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("rel"), QString::fromUtf16(rel)}});
    return array;
}

} // namespace toasoan
