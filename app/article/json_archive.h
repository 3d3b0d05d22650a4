#pragma once
#include "app/article/block.h"
#include "app/article/canonical_json.h"
#include "app/article/describe.h"
#include "app/article/passage.h"
#include "app/base/clock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVarLengthArray>

#include <algorithm>
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

/// Writes the object of a value behind what is there; whether it has a member.
template<typename T>
bool writeObject(QByteArray &out, const T &value);
bool writeObject(QByteArray &out, const Block &block);

/// One object in canonical form (canonical_json.h), written without a tree of it. Fields that hold their default are
/// left out.
class Writer
{
public:
    explicit Writer(QByteArray &out) : m_out(out), m_start(out.size()) { m_out += '{'; }

    void field(QStringView key, const QString &value)
    {
        if (!value.isEmpty())
            member(key, [&] { appendJsonString(m_out, value); });
    }
    void field(QStringView key, int value, Limits limits)
    {
        if (value != limits.standard)
            member(key, [&] { m_out += QByteArray::number(value); });
    }
    void field(QStringView key, qsizetype value)
    {
        if (value != 0)
            member(key, [&] { m_out += QByteArray::number(value); });
    }
    void field(QStringView key, Marks marks, Mark mark)
    {
        if (marks.testFlag(mark))
            member(key, [&] { m_out += "true"; });
    }
    void field(QStringView key, Part part) { field(key, partId(part)); }
    void field(QStringView key, QDate date) { field(key, date.toString(Qt::ISODate)); }
    void field(QStringView key, const QDateTime &time) { field(key, utcText(time)); }
    template<typename Tag>
    void field(QStringView key, const Id<Tag> &id)
    {
        field(key, id.value);
    }
    template<Named E>
    void field(QStringView key, E value, E standard)
    {
        for (const auto &[known, name] : EnumNames<E>::table) {
            if (known == value && value != standard)
                member(key, [&, letters = name] { appendJsonString(m_out, letters); });
        }
    }
    template<typename T>
    void field(QStringView key, const std::optional<T> &value)
    {
        if (value)
            member(key, [&] { writeObject(m_out, *value); });
    }
    template<typename T>
    void field(QStringView key, const QList<T> &values)
    {
        if (!values.isEmpty())
            member(key, [&] { element(values); });
    }
    template<typename T>
    requires std::is_class_v<T>
    void field(QStringView key, const T &value)
    {
        bool hasMembers = false;
        member(key, [&] { hasMembers = writeObject(m_out, value); });
        if (hasMembers)
            return;
        m_out.truncate(m_members.last().from);
        m_members.removeLast();
    }

    /// What a newer version wrote goes back, but never over a field of ours.
    void rest(const QJsonObject &extra)
    {
        for (auto it = extra.begin(); it != extra.end(); ++it) {
            const QString key = it.key();
            const auto isKey = [&key](const Member &known) { return known.key == key; };
            if (std::none_of(m_members.begin(), m_members.end(), isKey))
                member(key, [&] { m_out += canonicalJson(it.value()); });
        }
    }

    /// The end of the object; whether it has a member.
    bool finish()
    {
        // QString compares UTF-16 units, as RFC 8785 §3.2.3 asks.
        const auto comesFirst = [](const Member &a, const Member &b) { return a.key < b.key; };
        if (!std::is_sorted(m_members.begin(), m_members.end(), comesFirst)) {
            const QByteArray written = m_out.sliced(m_start);
            std::sort(m_members.begin(), m_members.end(), comesFirst);
            m_out.truncate(m_start + 1);
            for (const Member &member : m_members)
                m_out.append(written.constData() + member.from - m_start, member.size);
        }
        if (m_members.isEmpty())
            m_out += '}';
        else
            m_out.back() = '}'; // for the comma
        return !m_members.isEmpty();
    }

private:
    /// Where it lies, with its key and the comma behind it.
    struct Member
    {
        QString key;
        qsizetype from;
        qsizetype size;
    };

    template<typename Write>
    void member(const QString &key, const Write &write)
    {
        const qsizetype from = m_out.size();
        appendJsonString(m_out, key);
        m_out += ':';
        write();
        m_out += ',';
        m_members.append({key, from, m_out.size() - from});
    }
    template<typename Write>
    void member(QStringView key, const Write &write) // of our own, which outlive this
    {
        member(QString::fromRawData(key.data(), key.size()), write);
    }

    template<typename T>
    void element(const QList<T> &values)
    {
        m_out += '[';
        for (const T &value : values) {
            element(value);
            m_out += ',';
        }
        if (values.isEmpty())
            m_out += ']';
        else
            m_out.back() = ']';
    }
    void element(const QString &value) { appendJsonString(m_out, value); }
    template<typename T>
    void element(const T &value)
    {
        writeObject(m_out, value);
    }

    QByteArray &m_out;
    const qsizetype m_start;
    QVarLengthArray<Member, 24> m_members;
};

template<typename T>
bool writeObject(QByteArray &out, const T &value)
{
    Writer writer(out);
    T::describe(writer, value);
    if constexpr (requires { value.extra; })
        writer.rest(value.extra);
    return writer.finish();
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
    void add(const Fault &other)
    {
        if (other.isSet())
            set(other.path, other.reason);
    }
    /// The same as seen from one step above.
    [[nodiscard]] Fault under(const QString &name) const { return {u'/' + name + path, reason}; }
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
