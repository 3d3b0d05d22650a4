#include "app/article/canonical_json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace toasoan {
namespace {

char *escaped(char *to, char16_t c)
{
    static constexpr std::pair<char16_t, char> signs[] = {{u'"', '"'},  {u'\\', '\\'}, {u'\b', 'b'}, {u'\f', 'f'},
                                                          {u'\n', 'n'}, {u'\r', 'r'},  {u'\t', 't'}};
    *to++ = '\\';
    for (const auto &[letter, sign] : signs) {
        if (letter == c) {
            *to++ = sign;
            return to;
        }
    }
    const char digits[] = {'u', '0', '0', static_cast<char>('0' + (c >> 4)), "0123456789abcdef"[c & 15]};
    return std::copy(std::begin(digits), std::end(digits), to);
}

/// The bytes behind the first of `count`, six bits each.
char *following(char *to, char32_t letter, int count)
{
    while (count-- > 0)
        *to++ = static_cast<char>(0x80 | ((letter >> (6 * count)) & 0x3f));
    return to;
}

/// As QString::toUtf8(): half of a pair becomes a question mark.
char *inUtf8(char *to, QStringView text, qsizetype &at)
{
    const char16_t c = text[at].unicode();
    if (c < 0x800) {
        *to++ = static_cast<char>(0xc0 | (c >> 6));
        return following(to, c, 1);
    }
    if (!QChar::isSurrogate(c)) {
        *to++ = static_cast<char>(0xe0 | (c >> 12));
        return following(to, c, 2);
    }
    if (!QChar::isHighSurrogate(c) || at + 1 == text.size() || !text[at + 1].isLowSurrogate()) {
        *to++ = '?';
        return to;
    }
    const char32_t letter = QChar::surrogateToUcs4(c, text[++at].unicode());
    *to++ = static_cast<char>(0xf0 | (letter >> 18));
    return following(to, letter, 3);
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
        appendJsonString(out, members[i].first);
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
        appendJsonString(out, value.toString());
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

void appendJsonString(QByteArray &out, QStringView text)
{
    constexpr qsizetype longest = 3;       // bytes of a unit of UTF-16, but for those that are escaped
    constexpr qsizetype longestEscape = 6; // \u001f
    const auto escapes = std::count_if(text.begin(), text.end(), [](QChar c) { return c < u' '; });
    const qsizetype had = out.size();
    out.resize(had + text.size() * longest + escapes * (longestEscape - longest) + 2);
    char *to = out.data() + had;
    *to++ = '"';
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c >= 0x80)
            to = inUtf8(to, text, at);
        else if (c < u' ' || c == u'"' || c == u'\\')
            to = escaped(to, c);
        else
            *to++ = static_cast<char>(c);
    }
    *to++ = '"';
    out.truncate(to - out.constData());
}

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    write(out, value);
    return out;
}

} // namespace toasoan
