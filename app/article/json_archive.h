#pragma once
#include "app/article/block.h"
#include "app/article/describe.h"
#include "app/article/passage.h"
#include "app/base/clock.h"

#include <QJsonArray>
#include <QJsonObject>

#include <concepts>

/// The two directions of describe(); used by article_json.cpp alone.
namespace toasoan::json {

template<typename T>
concept Described = requires(struct AnyArchive &archive, T &self)
{
    T::describe(archive, self);
};

template<typename E>
concept Named = requires
{
    EnumNames<E>::table;
};

template<typename T>
[[nodiscard]] QJsonObject objectOf(const T &value);
[[nodiscard]] QJsonObject objectOf(const Block &block);

/// Fields that hold their default are left out.
class Writer
{
public:
    void field(QStringView key, const QString &value) { put(key, value, value.isEmpty()); }
    void field(QStringView key, int value, Limits limits) { put(key, value, value == limits.standard); }
    void field(QStringView key, qsizetype value) { put(key, static_cast<qint64>(value), value == 0); }
    void field(QStringView key, Marks marks, Mark mark) { put(key, true, !marks.testFlag(mark)); }
    void field(QStringView key, Part part) { put(key, partId(part), false); }
    void field(QStringView key, QDate date) { put(key, date.toString(Qt::ISODate), !date.isValid()); }
    void field(QStringView key, const QDateTime &time) { put(key, utcText(time), !time.isValid()); }
    template<typename Tag>
    void field(QStringView key, const Id<Tag> &id)
    {
        field(key, id.value);
    }
    template<Named E>
    void field(QStringView key, E value, E standard)
    {
        for (const auto &[known, name] : EnumNames<E>::table) {
            if (known == value)
                put(key, name.toString(), value == standard);
        }
    }
    template<typename T>
    void field(QStringView key, const std::optional<T> &value)
    {
        if (value)
            put(key, objectOf(*value), false);
    }
    template<typename T>
    void field(QStringView key, const QList<T> &values)
    {
        put(key, array(values), values.isEmpty());
    }
    template<typename T>
    requires std::is_class_v<T>
    void field(QStringView key, const T &value)
    {
        const QJsonObject object = objectOf(value);
        put(key, object, object.isEmpty());
    }

    /// What a newer version wrote goes back, but never over a field of ours.
    void rest(const QJsonObject &extra)
    {
        for (auto it = extra.begin(); it != extra.end(); ++it) {
            if (!object.contains(it.key()))
                object.insert(it.key(), it.value());
        }
    }

    QJsonObject object;

private:
    template<typename V>
    void put(QStringView key, const V &value, bool isStandard)
    {
        if (!isStandard)
            object.insert(key, value);
    }
    template<typename T>
    static QJsonArray array(const QList<T> &values)
    {
        QJsonArray out;
        for (const T &value : values)
            out.append(element(value));
        return out;
    }
    static QJsonValue element(const QString &value) { return value; }
    template<typename T>
    static QJsonValue element(const QList<T> &values)
    {
        return array(values);
    }
    template<typename T>
    static QJsonValue element(const T &value)
    {
        return objectOf(value);
    }
};

template<typename T>
QJsonObject objectOf(const T &value)
{
    Writer writer;
    T::describe(writer, value);
    if constexpr (requires { value.extra; })
        writer.rest(value.extra);
    return writer.object;
}

/// The first fault found, shared by all readers of one document.
struct Fault
{
    QString path;
    QString reason;
    [[nodiscard]] bool isSet() const { return !reason.isEmpty(); }
    void set(const QString &where, const QString &why)
    {
        if (!isSet()) {
            path = where.isEmpty() ? QStringLiteral("/") : where;
            reason = why;
        }
    }
};

class Reader
{
public:
    Reader(QJsonObject object, QString path, Fault &fault)
        : m_object(std::move(object)), m_path(std::move(path)), m_fault(fault)
    {}

    void field(QStringView key, QString &value) { read(key, value); }
    void field(QStringView key, int &value, Limits limits)
    {
        value = limits.standard;
        if (const auto number = whole(key, limits.least, limits.most))
            value = static_cast<int>(*number);
    }
    void field(QStringView key, qsizetype &value) { value = whole(key, 0, 1 << 30).value_or(0); }
    void field(QStringView key, Marks &marks, Mark mark)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isBool())
            fail(key, QStringLiteral("not true or false"));
        marks.setFlag(mark, value.toBool());
    }
    void field(QStringView key, Part &part);
    void field(QStringView key, QDate &date);
    void field(QStringView key, QDateTime &time);
    template<typename Tag>
    void field(QStringView key, Id<Tag> &id)
    {
        field(key, id.value);
    }
    template<Named E>
    void field(QStringView key, E &value, E standard)
    {
        value = standard;
        QString name;
        read(key, name);
        if (name.isEmpty())
            return;
        for (const auto &[known, knownName] : EnumNames<E>::table) {
            if (knownName == name) {
                value = known;
                return;
            }
        }
        fail(key, QStringLiteral("not one of the known names"));
    }
    template<typename T>
    void field(QStringView key, std::optional<T> &value)
    {
        const QJsonValue found = take(key);
        if (found.isUndefined())
            return;
        value.emplace();
        element(found, pathOf(key), *value);
    }
    template<typename T>
    void field(QStringView key, QList<T> &values)
    {
        const QJsonValue found = take(key);
        if (!found.isUndefined())
            element(found, pathOf(key), values);
    }
    template<typename T>
    requires std::is_class_v<T>
    void field(QStringView key, T &value)
    {
        const QJsonValue found = take(key);
        if (!found.isUndefined())
            element(found, pathOf(key), value);
    }

    /// What was not taken; an empty object would hold all letters of the document it was read from.
    [[nodiscard]] QJsonObject rest() const { return m_object.isEmpty() ? QJsonObject() : m_object; }
    /// Looks without taking.
    [[nodiscard]] QJsonValue peek(QStringView key) const { return m_object.value(key); }
    void fail(QStringView key, const QString &reason) { m_fault.set(pathOf(key), reason); }

    void element(const QJsonValue &found, const QString &path, QString &value);
    void element(const QJsonValue &found, const QString &path, Block &block);
    template<typename T>
    void element(const QJsonValue &found, const QString &path, QList<T> &values)
    {
        if (!found.isArray())
            return m_fault.set(path, QStringLiteral("not a list"));
        const QJsonArray array = found.toArray();
        for (qsizetype i = 0; i < array.size() && !m_fault.isSet(); ++i) {
            values.emplaceBack();
            element(array[i], path + u'/' + QString::number(i), values.last());
        }
    }
    template<Described T>
    void element(const QJsonValue &found, const QString &path, T &value)
    {
        if (!found.isObject())
            return m_fault.set(path, QStringLiteral("not an object"));
        Reader reader(found.toObject(), path, m_fault);
        T::describe(reader, value);
        if constexpr (requires { value.extra; })
            value.extra = reader.rest();
    }

private:
    [[nodiscard]] QString pathOf(QStringView key) const { return QString(m_path + u'/' + key); }
    [[nodiscard]] QJsonValue take(QStringView key) { return m_object.take(key); }
    void read(QStringView key, QString &value)
    {
        const QJsonValue found = take(key);
        if (!found.isUndefined())
            element(found, pathOf(key), value);
    }
    std::optional<qint64> whole(QStringView key, qint64 least, qint64 most);

    QJsonObject m_object;
    QString m_path;
    Fault &m_fault;
};

} // namespace toasoan::json
