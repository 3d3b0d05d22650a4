#include "app/publishing/connectors/endpoint/endpoint_values.h"

#include "app/exchange/exporters/body_markup.h"
#include "app/exchange/exporters/item_name.h"
#include "app/exchange/exporters/ninjs.h"
#include "app/exchange/exporters/text.h"
#include "app/exchange/web_pictures.h"
#include "app/publishing/connectors/common/outgoing_files.h"

#include <QJsonDocument>

namespace toasoan {
namespace {

const QString packageValue = QStringLiteral("package_base64");
const QString picturesValue = QStringLiteral("pictures");

ExportOptions optionsFor(const Delivery &delivery)
{
    ExportOptions options = delivery.options;
    options.version = delivery.version();
    for (auto picture = options.pictures.begin(); picture != options.pictures.end(); ++picture)
        picture->uri = u"file:" + picture->href;
    return options;
}

QJsonObject pictureValue(const QString &name, const Article &article, const ExportOptions &options)
{
    QJsonObject value{{QStringLiteral("name"), options.pictures.value(name).href},
                      {QStringLiteral("base64"), QString::fromLatin1(options.pictures.value(name).jpeg.toBase64())}};
    for (const Figure &figure : figuresWithPicture(article)) {
        if (pictureFileName(lookOf(figure)) != name)
            continue;
        value.insert(QStringLiteral("caption"), plainText(figure.caption));
        value.insert(QStringLiteral("credit"), figure.credit);
        value.insert(QStringLiteral("alt"), figure.alt);
        value.insert(QStringLiteral("rights"), figure.rights);
        break;
    }
    return value;
}

QJsonArray pictureValues(const Article &article, const ExportOptions &options)
{
    QJsonArray values;
    for (const QString &name : pictureFileNames(article)) {
        if (options.pictures.contains(name))
            values.append(pictureValue(name, article, options));
    }
    return values;
}

QJsonValue timeValue(const QDateTime &time)
{
    const QString text = utcText(time);
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString leadName(const Article &article, const ExportOptions &options)
{
    return article.leadPicture.isEmpty() ? QString() : options.pictures.value(pictureFileName(leadLook(article))).href;
}

QJsonObject textValues(const Delivery &delivery, const ExportOptions &options)
{
    const Article &article = delivery.article;
    return {{QStringLiteral("bylines"), QJsonArray::fromStringList(article.bylines)},
            {QStringLiteral("sections"), QJsonArray::fromStringList(article.sections)},
            {QStringLiteral("dateline"), article.dateline},
            {QStringLiteral("rights"), article.rights},
            {QStringLiteral("embargo"), timeValue(article.embargo)},
            {QStringLiteral("seo_title"), article.seo.title},
            {QStringLiteral("seo_description"), article.seo.description},
            {QStringLiteral("lead_picture"), leadName(article, options)},
            {QStringLiteral("headline"), article.headline},
            {QStringLiteral("kicker"), article.kicker},
            {QStringLiteral("sapo"), article.sapo},
            {QStringLiteral("body_html"), bodyMarkup(article, options)},
            {QStringLiteral("body_text"), bodyText(article)},
            {QStringLiteral("ninjs"), QJsonDocument::fromJson(toNinjs(article, options)).object()},
            {QStringLiteral("slug"), stemFor(delivery)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(article.tags)},
            {QStringLiteral("guid"), urnOf(article, options)},
            {QStringLiteral("version"), options.version},
            {QStringLiteral("status"), pubStatusOf(options)},
            {QStringLiteral("at"), timeValue(delivery.at)},
            {picturesValue, QJsonArray()},
            {packageValue, QString()}};
}

} // namespace

Result<QJsonObject> endpointValues(const Delivery &delivery, const JsonTemplate &wanted)
{
    const ExportOptions options = optionsFor(delivery);
    QJsonObject values = textValues(delivery, options);
    if (wanted.names(picturesValue))
        values.insert(picturesValue, pictureValues(delivery.article, options));
    if (!wanted.names(packageValue))
        return values;
    return packageParts(delivery.package).map([&values](const QList<ZipPart> &parts) {
        values.insert(packageValue, QString::fromLatin1(sealedZip(parts).toBase64()));
        return values;
    });
}

QJsonObject canceledValues(const Placement &placement)
{
    Delivery delivery;
    delivery.before = placement;
    delivery.options.copy = Copy::Canceled;
    delivery.options.draft = placement.draft;
    delivery.options.revision = placement.revision;
    ExportOptions options = delivery.options;
    options.version = delivery.version();
    return textValues(delivery, options);
}

} // namespace toasoan
