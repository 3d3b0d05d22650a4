#include "app/proofing/house_style_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace toasoan::house_json {

namespace {

constexpr int largest = 10000;  // words of a headline, sides of a shape
constexpr int mostOfShape = 10; // how often a picture is as wide as it is high, or the other way round

/// Hands out the values of one object and remembers the first thing that is wrong with them.
class Fields
{
public:
    explicit Fields(const QJsonObject &object) : m_object(object) {}

    QString text(const QString &key, const QString &fallback = {})
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isString())
            complain(QStringLiteral("“%1” is not a text").arg(key));
        return value.toString(fallback);
    }

    QString neededText(const QString &key)
    {
        const QString value = text(key);
        if (value.isEmpty())
            complain(QStringLiteral("“%1” is missing").arg(key));
        return value;
    }

    int neededNumber(const QString &key)
    {
        const int value = number(key);
        if (value == 0)
            complain(QStringLiteral("“%1” is missing").arg(key));
        return value;
    }

    /// 0 when the key is not there.
    int number(const QString &key)
    {
        const QJsonValue value = take(key);
        const int number = value.toInt(-1);
        if (!value.isUndefined() && (number < 1 || number > largest))
            complain(QStringLiteral("“%1” is not a number from 1 to %2").arg(key).arg(largest));
        return value.isUndefined() ? 0 : number;
    }

    QStringList texts(const QString &key)
    {
        QStringList list;
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isArray())
            complain(QStringLiteral("“%1” is not a list").arg(key));
        for (const QJsonValue &entry : value.toArray()) {
            if (entry.toString().isEmpty())
                complain(QStringLiteral("“%1” holds something that is not a text").arg(key));
            list.append(entry.toString());
        }
        return list;
    }

    QJsonObject object(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isObject())
            complain(QStringLiteral("“%1” is not an object").arg(key));
        return value.toObject();
    }

    /// One of the named values; the first when the key is not there.
    template<typename T>
    T oneOf(const QString &key, std::initializer_list<std::pair<QStringView, T>> names)
    {
        const QString name = text(key, names.begin()->first.toString());
        QStringList known;
        for (const auto &[id, value] : names) {
            if (id == name)
                return value;
            known.append(id.toString());
        }
        complain(QStringLiteral("“%1” is none of %2").arg(key, known.join(QStringLiteral(", "))));
        return names.begin()->second;
    }

    void complain(const QString &sentence)
    {
        if (m_wrong.isEmpty())
            m_wrong = sentence;
    }

    /// Empty when all is well; a key that nobody asked for is not.
    QString wrong()
    {
        for (const QString &key : m_object.keys()) {
            if (!m_asked.contains(key))
                complain(QStringLiteral("unknown key “%1”").arg(key));
        }
        return m_wrong;
    }

private:
    QJsonValue take(const QString &key)
    {
        m_asked.insert(key);
        return m_object.value(key);
    }

    QJsonObject m_object;
    QSet<QString> m_asked;
    QString m_wrong;
};

Read<QJsonDocument> documentFrom(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return document;
    const qsizetype line = bytes.first(qBound(0, error.offset, static_cast<int>(bytes.size()))).count('\n') + 1;
    return tl::unexpected(QStringLiteral("line %1: %2").arg(line).arg(error.errorString()));
}

/// A list of objects, each read by `read(Fields &)`.
template<typename T>
Read<QList<T>> entriesFrom(const QByteArray &bytes, T (*read)(Fields &))
{
    const auto document = documentFrom(bytes);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->isArray())
        return tl::unexpected(QStringLiteral("line 1: a list is expected"));
    QList<T> entries;
    for (const QJsonValue &value : document->array()) {
        Fields fields(value.toObject());
        if (!value.isObject())
            fields.complain(QStringLiteral("an object is expected"));
        entries.append(read(fields));
        if (const QString wrong = fields.wrong(); !wrong.isEmpty())
            return tl::unexpected(QStringLiteral("entry %1: %2").arg(entries.size()).arg(wrong));
    }
    return entries;
}

QHash<QString, Level> levelsFrom(const QJsonObject &object, Fields &parent)
{
    QHash<QString, Level> levels;
    Fields fields(object);
    for (const QString &rule : object.keys()) {
        levels.insert(rule, fields.oneOf<Level>(rule, {{u"off", Level::Off},
                                                       {u"info", Level::Info},
                                                       {u"warning", Level::Warning},
                                                       {u"error", Level::Error}}));
        if (!rule.contains(u'.'))
            fields.complain(QStringLiteral("“%1” is no rule").arg(rule));
    }
    if (const QString wrong = fields.wrong(); !wrong.isEmpty())
        parent.complain(QStringLiteral("in “levels”: %1").arg(wrong));
    return levels;
}

Profile profileFrom(Fields &fields)
{
    Profile profile;
    profile.id = fields.neededText(QStringLiteral("id"));
    profile.name = fields.neededText(QStringLiteral("name"));
    profile.headlineWords = fields.number(QStringLiteral("headline"));
    profile.sapoWords = fields.number(QStringLiteral("sapo"));
    profile.captionWords = fields.number(QStringLiteral("caption"));
    profile.toneStyle =
        fields.oneOf<ToneStyle>(QStringLiteral("tone"), {{u"old", ToneStyle::Old}, {u"new", ToneStyle::New}});
    profile.textRegister = fields.oneOf<TextRegister>(
        QStringLiteral("register"), {{u"plain", TextRegister::Plain}, {u"official", TextRegister::Official}});
    profile.levels = levelsFrom(fields.object(QStringLiteral("levels")), fields);
    return profile;
}

PreferredForm preferredFrom(Fields &fields)
{
    PreferredForm entry;
    entry.form = fields.neededText(QStringLiteral("form"));
    entry.others = fields.texts(QStringLiteral("others"));
    entry.reason = fields.text(QStringLiteral("reason"));
    entry.severity = fields.oneOf<Severity>(
        QStringLiteral("level"),
        {{u"warning", Severity::Warning}, {u"info", Severity::Info}, {u"error", Severity::Error}});
    entry.safe = fields.oneOf<SafeFix>(QStringLiteral("fix"), {{u"ask", SafeFix::No}, {u"safe", SafeFix::Yes}});
    entry.when =
        fields.oneOf<WhenSaid>(QStringLiteral("when"), {{u"always", WhenSaid::Always}, {u"mixed", WhenSaid::Mixed}});
    if (entry.others.contains(entry.form))
        fields.complain(QStringLiteral("“others” holds the form itself"));
    return entry;
}

PictureRatio ratioFrom(Fields &fields)
{
    PictureRatio ratio;
    ratio.name = fields.neededText(QStringLiteral("name"));
    ratio.width = fields.neededNumber(QStringLiteral("width"));
    ratio.height = fields.neededNumber(QStringLiteral("height"));
    if (ratio.width > mostOfShape * ratio.height || ratio.height > mostOfShape * ratio.width)
        fields.complain(QStringLiteral("“%1” is longer than %2:1").arg(ratio.name).arg(mostOfShape));
    return ratio;
}

} // namespace

Read<QList<Profile>> profiles(const QByteArray &bytes)
{
    return entriesFrom(bytes, profileFrom);
}

Read<QList<PreferredForm>> preferredForms(const QByteArray &bytes)
{
    return entriesFrom(bytes, preferredFrom);
}

Read<QList<PictureRatio>> pictureRatios(const QByteArray &bytes)
{
    const auto ratios = entriesFrom(bytes, ratioFrom);
    for (qsizetype i = 0; ratios && i < ratios->size(); ++i) {
        for (const PictureRatio &other : ratios->first(i)) {
            if (other.width * ratios->at(i).height == other.height * ratios->at(i).width)
                return tl::unexpected(QStringLiteral("entry %1: “%2” has this shape").arg(i + 1).arg(other.name));
        }
    }
    return ratios;
}

Read<WordLists> wordLists(const QByteArray &bytes, const QStringList &names)
{
    const auto document = documentFrom(bytes);
    if (!document)
        return tl::unexpected(document.error());
    Fields fields(document->object());
    if (!document->isObject())
        fields.complain(QStringLiteral("an object is expected"));
    WordLists lists;
    for (const QString &name : names)
        lists.insert(name, fields.texts(name));
    if (const QString wrong = fields.wrong(); !wrong.isEmpty())
        return tl::unexpected(wrong);
    return lists;
}

} // namespace toasoan::house_json
