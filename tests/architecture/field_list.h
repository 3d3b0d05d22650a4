#pragma once
#include "app/article/describe.h"
#include "app/article/passage.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace toasoan {

/// An archive for describe() that notes what a schema must say of each field: name, type, range, names, default.
class FieldList
{
public:
    void field(QStringView key, const QString &) { note(key, u"string"); }
    void field(QStringView key, int, Limits limits)
    {
        note(key, u"integer");
        QJsonObject expected = fields.value(key).toObject();
        expected.insert(u"minimum"_qs, limits.least);
        expected.insert(u"maximum"_qs, limits.most);
        expected.insert(u"default"_qs, limits.standard);
        fields.insert(key, expected);
    }
    void field(QStringView key, qsizetype) { note(key, u"integer"); }
    void field(QStringView key, Marks, Mark) { note(key, u"boolean"); }
    void field(QStringView key, Part) { note(key, u"string"); }
    void field(QStringView key, QDate) { note(key, u"string"); }
    void field(QStringView key, const QDateTime &) { note(key, u"string"); }
    template<typename Tag>
    void field(QStringView key, const Id<Tag> &)
    {
        note(key, u"string");
    }
    template<typename E>
    requires std::is_enum_v<E>
    void field(QStringView key, E, E standard)
    {
        QJsonArray names;
        QString standardName;
        for (const auto &[value, name] : EnumNames<E>::table) {
            names.append(name.toString());
            if (value == standard)
                standardName = name.toString();
        }
        fields.insert(key, QJsonObject{{u"type"_qs, u"string"_qs}, {u"enum"_qs, names}, {u"default"_qs, standardName}});
    }
    template<typename T>
    void field(QStringView key, const std::optional<T> &)
    {
        note(key, u"object");
    }
    template<typename T>
    void field(QStringView key, const QList<T> &)
    {
        note(key, u"array");
    }
    template<typename T>
    requires std::is_class_v<T>
    void field(QStringView key, const T &) { note(key, u"object"); }

    QJsonObject fields; ///< by name

private:
    void note(QStringView key, QStringView type) { fields.insert(key, QJsonObject{{u"type"_qs, type.toString()}}); }
};

template<typename T>
[[nodiscard]] QJsonObject fieldsOf(const T &value)
{
    FieldList list;
    T::describe(list, value);
    return list.fields;
}

} // namespace toasoan
