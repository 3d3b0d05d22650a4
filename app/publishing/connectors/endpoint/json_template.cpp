#include "app/publishing/connectors/endpoint/json_template.h"

#include "app/base/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <functional>

namespace toasoan {
namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression form(QStringLiteral("\\{\\{\\s*([a-z_0-9]+)\\s*\\}\\}"));
    return form;
}

/// Numbers and lists have letters too: a list those of its strings.
std::optional<QString> lettersOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isNull())
        return QString();
    if (!value.isArray())
        return std::nullopt;
    QStringList words;
    for (const QJsonValue &each : value.toArray()) {
        if (!each.isString())
            return std::nullopt;
        words.append(each.toString());
    }
    return words.join(u", ");
}

using Change = std::function<QJsonValue(const QString &)>;

QJsonValue changed(const QJsonValue &value, const Change &change)
{
    if (value.isString())
        return change(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray())
            array.append(changed(each, change));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        *field = changed(*field, change);
    return object;
}

QJsonValue filledString(const QString &text, const QJsonObject &values)
{
    const QRegularExpressionMatch whole = placeholder().match(text);
    if (whole.hasMatch() && whole.capturedLength() == text.size())
        return values.contains(whole.captured(1)) ? values.value(whole.captured(1)) : QJsonValue(text);
    QString out;
    qsizetype end = 0;
    for (auto found = placeholder().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto known = values.constFind(match.captured(1));
        const auto letters = known == values.constEnd() ? std::nullopt : lettersOf(*known);
        out += text.mid(end, match.capturedStart() - end) + letters.value_or(match.captured());
        end = match.capturedEnd();
    }
    return QString(out + text.mid(end));
}

} // namespace

Result<JsonTemplate> JsonTemplate::parsed(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (bytes.size() > limits::houseStyleBytes || document.isNull())
        return failure(ErrorCode::BadInput, error.errorString(), {error.errorString()});
    return JsonTemplate(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

bool JsonTemplate::names(const QString &name) const
{
    bool isNamed = false;
    changed(m_root, [&](const QString &text) {
        for (auto found = placeholder().globalMatch(text); found.hasNext();)
            isNamed = found.next().captured(1) == name || isNamed;
        return QJsonValue(text);
    });
    return isNamed;
}

QStringList JsonTemplate::unknown(const QJsonObject &values) const
{
    QStringList names;
    changed(m_root, [&](const QString &text) {
        for (auto found = placeholder().globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const auto value = values.constFind(match.captured(1));
            const bool isWhole = match.capturedLength() == text.size();
            if (value == values.constEnd() || (!isWhole && !lettersOf(*value)))
                names.append(match.captured(1));
        }
        return QJsonValue(text);
    });
    return names;
}

QByteArray JsonTemplate::filled(const QJsonObject &values) const
{
    const QJsonValue root = changed(m_root, [&values](const QString &text) { return filledString(text, values); });
    return root.isArray() ? QJsonDocument(root.toArray()).toJson(QJsonDocument::Compact)
                          : QJsonDocument(root.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace toasoan
