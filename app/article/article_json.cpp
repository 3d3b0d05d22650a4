#include "app/article/article_json.h"

#include "app/article/block_kinds.h"
#include "app/article/canonical_json.h"
#include "app/article/json_archive.h"
#include "app/base/hash.h"
#include "app/base/limits.h"

#include <QJsonDocument>

#include <cmath>

namespace toasoan {
namespace json {

void Reader::field(QStringView key, Part &part)
{
    QString name;
    read(key, name);
    const auto known = partFromId(name);
    if (known)
        part = *known;
    else
        fail(key, QStringLiteral("not a part of an article"));
}

void Reader::field(QStringView key, QDate &date)
{
    QString text;
    read(key, text);
    date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && (!date.isValid() || date.toString(Qt::ISODate) != text))
        fail(key, QStringLiteral("not a date (YYYY-MM-DD)"));
}

void Reader::field(QStringView key, QDateTime &time)
{
    QString text;
    read(key, text);
    if (text.isEmpty())
        return;
    time = QDateTime::fromString(text, Qt::ISODate);
    if (utcText(time) != text)
        fail(key, QStringLiteral("not a time in UTC (YYYY-MM-DDThh:mm:ssZ)"));
}

std::optional<qint64> Reader::whole(QStringView key, qint64 least, qint64 most)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return std::nullopt;
    if (!found.isDouble())
        fail(key, QStringLiteral("not a number"));
    const qint64 value = found.toInteger(least - 1);
    if (value < least || value > most)
        fail(key, QStringLiteral("not between %1 and %2").arg(least).arg(most));
    return value;
}

void Reader::element(const QJsonValue &found, const QString &path, QString &value)
{
    if (!found.isString())
        return m_fault.set(path, QStringLiteral("not a string"));
    value = found.toString();
}

void Reader::element(const QJsonValue &found, const QString &path, Block &block)
{
    if (!found.isObject())
        return m_fault.set(path, QStringLiteral("not an object"));
    Reader reader(found.toObject(), path, m_fault);
    QString kind;
    reader.field(u"kind", kind);
    reader.field(u"id", block.id);
    if (kind.isEmpty())
        return reader.fail(u"kind", QStringLiteral("missing"));
    block.content = emptyContent(kind);
    std::visit([&](auto &content) { std::decay_t<decltype(content)>::describe(reader, content); }, block.content);
    block.extra = reader.rest();
}

bool writeObject(QByteArray &out, const Block &block)
{
    Writer writer(out);
    writer.field(u"kind", kindId(block.content));
    writer.field(u"id", block.id);
    std::visit([&](const auto &content) { std::decay_t<decltype(content)>::describe(writer, content); }, block.content);
    writer.rest(block.extra);
    return writer.finish();
}

namespace {

enum class Letters {
    Whole,    ///< no string can hold half of a pair
    LookedAt, ///< each is looked at
};

/// Rules that hold anywhere, also inside what a newer version wrote: depth, whole numbers, real letters. The path of a
/// fault is put together on the way back: nearly always there is none.
Fault treeFault(const QJsonValue &value, int depth, Letters letters)
{
    const auto isBroken = [](const QString &text) { return !text.isValidUtf16(); };
    if (depth > limits::jsonDepth)
        return {{}, QStringLiteral("nested too deeply")};
    if (value.isDouble()) {
        constexpr qint64 safe = 1LL << 53;
        const qint64 whole = value.toInteger(safe + 1);
        if (whole > safe || whole < -safe)
            return {{}, QStringLiteral("not a whole number")};
    } else if (value.isString() && letters == Letters::LookedAt) {
        if (isBroken(value.toString()))
            return {{}, QStringLiteral("broken letters")};
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (const Fault fault = treeFault(array[i], depth + 1, letters); fault.isSet())
                return fault.under(QString::number(i));
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (letters == Letters::LookedAt && isBroken(it.key()))
                return {{}, QStringLiteral("broken letters")};
            if (const Fault fault = treeFault(it.value(), depth + 1, letters); fault.isSet())
                return fault.under(it.key());
        }
    }
    return {};
}

/// Half of a pair can only have been written as an escape: in UTF-8 it is no letter, and nothing is read.
Fault treeFault(const QJsonObject &object, const QByteArray &bytes)
{
    return treeFault(object, 0, bytes.contains("\\u") ? Letters::LookedAt : Letters::Whole);
}

tl::unexpected<Error> badInput(const Fault &fault)
{
    return failure(ErrorCode::BadInput, fault.path + u": "_qs + fault.reason, {fault.path, fault.reason});
}

Result<QJsonObject> parsedObject(const QByteArray &bytes, QStringView format)
{
    if (bytes.size() > limits::articleBytes)
        return failure(ErrorCode::TooLarge, {}, {format.toString(), QString::number(limits::articleBytes)});
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    Fault fault;
    if (parseError.error != QJsonParseError::NoError)
        fault.set(QStringLiteral("/@%1").arg(parseError.offset), parseError.errorString());
    else if (!document.isObject())
        fault.set({}, QStringLiteral("not an object"));
    else
        fault.add(treeFault(document.object(), bytes));
    if (!fault.isSet() && document.object().value(u"format"_qs).toString() != format)
        fault.set(QStringLiteral("/format"), QStringLiteral("not \"%1\"").arg(format));
    if (fault.isSet())
        return badInput(fault);
    return document.object();
}

/// A newer version's document is read too: what is new in it is kept in `extra`.
template<typename T>
Result<T> fromJson(const QByteArray &bytes, QStringView format)
{
    const auto object = parsedObject(bytes, format);
    if (!object)
        return tl::unexpected(object.error());
    Fault fault;
    Reader reader(*object, {}, fault);
    QString ignoredFormat;
    reader.field(u"format", ignoredFormat);
    int version = 0;
    reader.field(u"version", version, Limits{0, 1, 1000000});
    T value;
    T::describe(reader, value);
    value.extra = reader.rest();
    if (version > articleFormatVersion)
        value.extra.insert(u"version"_qs, version);
    else if (version == 0)
        fault.set(QStringLiteral("/version"), QStringLiteral("missing"));
    if (fault.isSet())
        return badInput(fault);
    return value;
}

template<typename T>
QByteArray toJson(const T &value, QStringView format)
{
    QByteArray out;
    Writer writer(out);
    writer.field(u"format", format.toString());
    if (!value.extra.contains(u"version"_qs))
        writer.field(u"version", articleFormatVersion, Limits{0, 1, articleFormatVersion});
    T::describe(writer, value);
    writer.rest(value.extra);
    writer.finish();
    return out;
}

} // namespace
} // namespace json

namespace {
constexpr QStringView articleFormat = u"toasoan-article";
constexpr QStringView annotationsFormat = u"toasoan-annotations";
} // namespace

QByteArray toCanonicalJson(const Article &article)
{
    return json::toJson(normalized(article), articleFormat);
}

QByteArray toCanonicalJson(const Annotations &annotations)
{
    return json::toJson(annotations, annotationsFormat);
}

Result<Article> articleFromJson(const QByteArray &bytes)
{
    auto article = json::fromJson<Article>(bytes, articleFormat);
    if (!article)
        return article;
    if (article->body.size() > limits::blocksPerArticle)
        return failure(ErrorCode::TooLarge, {}, {QStringLiteral("/body"), QString::number(limits::blocksPerArticle)});
    return normalized(*article);
}

Result<Annotations> annotationsFromJson(const QByteArray &bytes)
{
    return json::fromJson<Annotations>(bytes, annotationsFormat);
}

ContentHash contentHash(const Article &article)
{
    return ContentHash{sha256Hex(toCanonicalJson(article))};
}

QJsonObject blockToJson(const Block &block)
{
    QByteArray bytes;
    json::writeObject(bytes, block);
    return QJsonDocument::fromJson(bytes).object();
}

Result<Block> blockFromJson(const QJsonObject &object)
{
    json::Fault fault;
    fault.add(json::treeFault(object, 0, json::Letters::LookedAt));
    Block block;
    if (!fault.isSet())
        json::Reader({}, {}, fault).element(object, {}, block);
    if (fault.isSet())
        return json::badInput(fault);
    return block;
}

} // namespace toasoan
