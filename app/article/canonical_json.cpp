#include "app/article/canonical_json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace toasoan {
namespace {

bool isEscaped(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

QByteArray escaped(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return "\\u00" + QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(2, '0');
    }
}

void writeString(QByteArray &out, const QString &text)
{
    const QByteArray letters = text.toUtf8();
    out += '"';
    for (auto from = letters.begin(); from != letters.end();) {
        const auto to = std::find_if(from, letters.end(), isEscaped);
        out.append(from, to - from);
        if (to != letters.end())
            out += escaped(*to);
        from = to == letters.end() ? to : to + 1;
    }
    out += '"';
}

void write(QByteArray &out, const QJsonValue &value);

void writeArray(QByteArray &out, const QJsonArray &array)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        write(out, array[i]);
    }
    out += ']';
}

void writeObject(QByteArray &out, const QJsonObject &object)
{
    QList<std::pair<QString, QJsonValue>> members;
    members.reserve(object.size());
    for (auto member = object.begin(); member != object.end(); ++member)
        members.append({member.key(), member.value()});
    // QString compares UTF-16 units, as RFC 8785 §3.2.3 asks. They come nearly always so.
    const auto comesFirst = [](const auto &a, const auto &b) { return a.first < b.first; };
    if (!std::is_sorted(members.begin(), members.end(), comesFirst))
        std::sort(members.begin(), members.end(), comesFirst);
    out += '{';
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (i > 0)
            out += ',';
        writeString(out, members[i].first);
        out += ':';
        write(out, members[i].second);
    }
    out += '}';
}

void write(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double:
        out += QByteArray::number(value.toInteger());
        break;
    case QJsonValue::String:
        writeString(out, value.toString());
        break;
    case QJsonValue::Array:
        writeArray(out, value.toArray());
        break;
    case QJsonValue::Object:
        writeObject(out, value.toObject());
        break;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        break;
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    write(out, value);
    return out;
}

} // namespace toasoan
