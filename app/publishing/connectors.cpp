#include "app/publishing/connectors.h"

#include "app/publishing/connectors/common/outgoing_files.h"
#include "app/publishing/connectors/endpoint/endpoint_connector.h"
#include "app/publishing/connectors/folder/folder_connector.h"
#include "app/publishing/connectors/mail/mail_connector.h"
#include "app/publishing/connectors/paste/paste_connector.h"
#include "app/publishing/connectors/paste/paste_fields.h"
#include "app/publishing/connectors/sftp/sftp_connector.h"
#include "app/publishing/connectors/wordpress/wordpress_connector.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

#include <algorithm>

namespace toasoan {
namespace {

using Field = DestinationField;

constexpr qsizetype longestText = 1000; // letters
constexpr qsizetype longestTemplate = 1024 * 1024;
constexpr qsizetype longestName = 200; // letters
constexpr qsizetype mostMapped = 500;

/// The first choice is the usual one.
Field choiceField(const char *key, const char *label, const QStringList &choices)
{
    return {QString::fromLatin1(key), label, Field::Kind::Choice, false, choices.first(), choices};
}

Field mappingField(const char *key, const char *label)
{
    return {QString::fromLatin1(key), label, Field::Kind::Mapping, false};
}

Field folderField()
{
    return {QStringLiteral("folder"), QT_TRANSLATE_NOOP("Publishing", "Folder"), Field::Kind::Folder};
}

Field formField()
{
    return choiceField("form", QT_TRANSLATE_NOOP("Publishing", "Form"), outgoingForms());
}

ConnectorKind wordPressKind()
{
    ConnectorKind kind{QStringLiteral("wordpress"),
                       QT_TRANSLATE_NOOP("Publishing", "WordPress"),
                       {},
                       SecretUse::Needed,
                       Planning::There,
                       makeWordPress};
    kind.fields = {
        {u"address"_qs, QT_TRANSLATE_NOOP("Publishing", "Address"), Field::Kind::Address},
        {u"user"_qs, QT_TRANSLATE_NOOP("Publishing", "User name")},
        choiceField("lead", QT_TRANSLATE_NOOP("Publishing", "Lead picture"), {u"featured"_qs, u"text"_qs}),
        choiceField("byline", QT_TRANSLATE_NOOP("Publishing", "Pen name under the text"), {u"text"_qs, u"none"_qs}),
        {u"titleKey"_qs, QT_TRANSLATE_NOOP("Publishing", "Meta field of the SEO title"), Field::Kind::Text, false},
        {u"descriptionKey"_qs, QT_TRANSLATE_NOOP("Publishing", "Meta field of the SEO description"), Field::Kind::Text,
         false},
        {u"focalKey"_qs, QT_TRANSLATE_NOOP("Publishing", "Meta field of a picture's focal point"), Field::Kind::Text,
         false},
        {u"settleSeconds"_qs, QT_TRANSLATE_NOOP("Publishing", "Seconds that a script may run there"),
         Field::Kind::Number, false, u"35"_qs},
        mappingField("categories", QT_TRANSLATE_NOOP("Publishing", "Sections and their categories there")),
        mappingField("authors", QT_TRANSLATE_NOOP("Publishing", "Pen names and their accounts there"))};
    return kind;
}

ConnectorKind pasteKind()
{
    const Field order{u"order"_qs,
                      QT_TRANSLATE_NOOP("Publishing", "Fields, in the order in which the CMS asks for them"),
                      Field::Kind::Text, false, pasteOrder().join(u',')};
    return {QStringLiteral("paste"), QT_TRANSLATE_NOOP("Publishing", "Paste into a CMS"),
            {folderField(), order},  SecretUse::None,
            Planning::There,         makePaste};
}

ConnectorKind folderKind()
{
    return {QStringLiteral("folder"),
            QT_TRANSLATE_NOOP("Publishing", "Folder"),
            {folderField(), formField()},
            SecretUse::None,
            Planning::Here,
            makeFolder};
}

ConnectorKind sftpKind()
{
    ConnectorKind kind{QStringLiteral("sftp"),
                       QT_TRANSLATE_NOOP("Publishing", "Folder by SFTP"),
                       {},
                       SecretUse::Optional,
                       Planning::Here,
                       makeSftp};
    kind.fields = {
        {u"host"_qs, QT_TRANSLATE_NOOP("Publishing", "Server")},
        {u"port"_qs, QT_TRANSLATE_NOOP("Publishing", "Port"), Field::Kind::Number, false, u"22"_qs},
        {u"user"_qs, QT_TRANSLATE_NOOP("Publishing", "User name")},
        {u"folder"_qs, QT_TRANSLATE_NOOP("Publishing", "Folder there")},
        {u"hostKey"_qs, QT_TRANSLATE_NOOP("Publishing", "Host key (SHA-256)")},
        {u"keyFile"_qs, QT_TRANSLATE_NOOP("Publishing", "File of the private key"), Field::Kind::Text, false},
        formField()};
    return kind;
}

ConnectorKind endpointKind()
{
    return {QStringLiteral("endpoint"),
            QT_TRANSLATE_NOOP("Publishing", "Endpoint by HTTPS"),
            {{u"address"_qs, QT_TRANSLATE_NOOP("Publishing", "Address"), Field::Kind::Address},
             {u"template"_qs, QT_TRANSLATE_NOOP("Publishing", "JSON template"), Field::Kind::LongText}},
            SecretUse::Needed,
            Planning::Here,
            makeEndpoint};
}

ConnectorKind mailKind()
{
    return {QStringLiteral("mail"),
            QT_TRANSLATE_NOOP("Publishing", "E-mail draft"),
            {folderField(), {u"to"_qs, QT_TRANSLATE_NOOP("Publishing", "To")}, formField()},
            SecretUse::None,
            Planning::Here,
            makeMail};
}

bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty()
           && url.userInfo().isEmpty() && !url.hasQuery();
}

bool hasItsForm(const DestinationField &field, const QString &text)
{
    bool isNumber = false;
    switch (field.kind) {
    case Field::Kind::Address:
        return isAddress(text);
    case Field::Kind::Number:
        return text.toInt(&isNumber) >= 0 && isNumber;
    case Field::Kind::Choice:
        return field.choices.contains(text);
    case Field::Kind::Folder:
        return QDir::isAbsolutePath(text) && text.size() <= longestText;
    case Field::Kind::LongText:
        return text.size() <= longestTemplate;
    case Field::Kind::Text:
    case Field::Kind::Mapping: // is no text: checkedMapping()
        break;
    }
    return text.size() <= longestText;
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString().trimmed();
}

tl::unexpected<Error> notRight(const Field &field, const QString &said)
{
    return failure(ErrorCode::BadInput, QStringLiteral("destination-field"), {field.key, said});
}

bool isMappedName(const QString &name)
{
    return !name.isEmpty() && name == name.simplified() && name.size() <= longestName;
}

Result<QJsonValue> checkedMapping(const Field &field, const QJsonValue &value)
{
    const QJsonObject numbers = value.toObject();
    if (!value.isUndefined() && !value.isNull() && !value.isObject() && value != QJsonValue(QString()))
        return notRight(field, value.toString());
    if (numbers.size() > mostMapped)
        return notRight(field, QString::number(numbers.size()));
    for (auto each = numbers.begin(); each != numbers.end(); ++each) {
        if (!isMappedName(each.key()) || each.value().toInteger() <= 0)
            return notRight(field, each.key());
    }
    return numbers.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(numbers);
}

/// Undefined for what may be left out and was.
Result<QJsonValue> checkedField(const Field &field, const QJsonValue &value)
{
    if (field.kind == Field::Kind::Mapping)
        return checkedMapping(field, value);
    const QString said = textOf(value);
    const QString text = said.isEmpty() ? field.standard : said;
    if (text.isEmpty() && !field.isNeeded)
        return QJsonValue(QJsonValue::Undefined);
    if (text.isEmpty() || !hasItsForm(field, text))
        return notRight(field, said);
    return field.kind == Field::Kind::Number ? QJsonValue(text.toInt()) : QJsonValue(text);
}

} // namespace

const QList<ConnectorKind> &connectorKinds()
{
    static const QList<ConnectorKind> list = {wordPressKind(), pasteKind(),    folderKind(),
                                              sftpKind(),      endpointKind(), mailKind()};
    return list;
}

const ConnectorKind *connectorKind(const QString &id)
{
    const QList<ConnectorKind> &all = connectorKinds();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const ConnectorKind &kind) { return kind.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Result<QJsonObject> checkedSettings(const ConnectorKind &kind, const QJsonObject &settings)
{
    QJsonObject checked = settings;
    for (const DestinationField &field : kind.fields) {
        const auto value = checkedField(field, settings.value(field.key));
        if (!value)
            return tl::unexpected<Error>(value.error());
        if (value->isUndefined())
            checked.remove(field.key);
        else
            checked.insert(field.key, *value);
    }
    return checked;
}

} // namespace toasoan
