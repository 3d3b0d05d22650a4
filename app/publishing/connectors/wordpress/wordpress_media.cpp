#include "app/publishing/connectors/wordpress/wordpress_media.h"

#include "app/base/hash.h"
#include "app/exchange/web_pictures.h"
#include "app/language/slug.h"
#include "app/workflow/troubles.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace toasoan {
namespace {

constexpr qsizetype lettersOfSum = 12;
constexpr qsizetype longestSlug = 50;
const QString refusedField = QStringLiteral("refused"); // the site said no: nothing was made

/// The first figure that shows it says what it is.
QHash<QString, Figure> figuresByFile(const Article &article)
{
    QHash<QString, Figure> figures;
    for (const Figure &figure : figuresWithPicture(article)) {
        const QString name = pictureFileName(lookOf(figure));
        if (!figures.contains(name))
            figures.insert(name, figure);
    }
    return figures;
}

FormPart field(const char *name, const QString &value)
{
    return {name, value.toUtf8()};
}

MediaUpload uploadOf(const Delivery &delivery, const QString &name, const PictureFile &file, const Figure &figure,
                     qint64 post)
{
    const QString sum = sha256Hex(file.jpeg).left(lettersOfSum);
    const QString caption = plainText(figure.caption);
    const QString slug = slugOf(delivery.article.headline, longestSlug) + u'-' + sum;
    const QString title = caption.isEmpty() ? delivery.article.headline : caption;
    return {name,
            sum,
            {{"file", file.jpeg, QString(slug + u".jpg").toLatin1(), "image/jpeg"},
             field("title", title),
             field("caption", caption),
             field("alt_text", figure.alt),
             field("slug", slug),
             field("post", QString::number(post))}};
}

SiteMedia mediaFrom(const QJsonObject &answer)
{
    const QJsonObject details = answer.value(QStringLiteral("media_details")).toObject();
    return {answer.value(QStringLiteral("id")).toInteger(),
            answer.value(QStringLiteral("source_url")).toString(),
            {details.value(QStringLiteral("width")).toInt(), details.value(QStringLiteral("height")).toInt()}};
}

QJsonObject answerOf(const SiteMedia &media)
{
    return {{QStringLiteral("id"), media.id},
            {QStringLiteral("url"), media.url},
            {QStringLiteral("width"), media.size.width()},
            {QStringLiteral("height"), media.size.height()}};
}

SiteMedia mediaOf(const QJsonObject &answer)
{
    return {answer.value(QStringLiteral("id")).toInteger(),
            answer.value(QStringLiteral("url")).toString(),
            {answer.value(QStringLiteral("width")).toInt(), answer.value(QStringLiteral("height")).toInt()}};
}

/// A search also looks into names of files.
Result<std::optional<SiteMedia>> mediaThere(WordPressSite &site, const QString &sum)
{
    const auto found = site.get(QStringLiteral("/wp/v2/media"), {{QStringLiteral("search"), sum},
                                                                 {QStringLiteral("per_page"), QStringLiteral("20")},
                                                                 {QStringLiteral("orderby"), QStringLiteral("id")},
                                                                 {QStringLiteral("order"), QStringLiteral("asc")}});
    if (!found)
        return tl::unexpected<Error>(found.error());
    for (const QJsonValue &each : found->toArray()) {
        const SiteMedia media = mediaFrom(each.toObject());
        if (media.id > 0 && media.url.contains(sum))
            return media;
    }
    return std::nullopt;
}

Result<QJsonObject> sent(WordPressSite &site, const MediaUpload &upload)
{
    const QByteArray md5 = QCryptographicHash::hash(upload.form.first().content, QCryptographicHash::Md5).toHex();
    return site.upload(QStringLiteral("/wp/v2/media"), upload.form, md5)
        .and_then([&site](const QJsonObject &answer) -> Result<QJsonObject> {
            const SiteMedia media = mediaFrom(answer);
            if (media.id <= 0 || media.url.isEmpty())
                return troubled(Trouble::NotUnderstood, site.host());
            return answerOf(media);
        });
}

Result<SiteMedia> brought(WordPressSite &site, const MediaUpload &upload, const Settling &settling, ReceiptBook &book)
{
    const QString part = mediaPart(upload);
    if (const auto receipt = book.find(part))
        return mediaOf(receipt->answer);
    const auto there = mediaThere(site, upload.sum);
    if (!there)
        return tl::unexpected<Error>(there.error());
    if (*there)
        return book.keep(part, answerOf(**there)).map([&there] { return **there; });
    return makeThere(
               part, [&] { return sent(site, upload); }, settling, book, site.host())
        .map(mediaOf);
}

bool mayStillBeAtIt(const std::optional<Receipt> &intent, const Settling &settling, const QDateTime &now)
{
    return intent && !intent->answer.contains(refusedField) && intent->time.secsTo(now) < settling.seconds;
}

} // namespace

Result<QJsonObject> makeThere(const QString &part, const std::function<Result<QJsonObject>()> &request,
                              const Settling &settling, ReceiptBook &book, const QString &host)
{
    const QString intent = part + u".begun"_qs;
    if (mayStillBeAtIt(book.find(intent), settling, book.now()))
        return troubled(Trouble::BrokenOff, host);
    if (auto kept = book.keep(intent, {}); !kept)
        return tl::unexpected<Error>(kept.error());
    const auto answer = request();
    if (answer)
        return book.keep(part, *answer).map([&answer] { return *answer; });
    if (!mayHaveArrived(answer.error())) {
        if (auto kept = book.keep(intent, {{refusedField, true}}); !kept)
            return tl::unexpected<Error>(kept.error());
    }
    return answer;
}

QString mediaPart(const MediaUpload &upload)
{
    return u"media:"_qs + upload.sum;
}

QList<MediaUpload> mediaUploads(const Delivery &delivery, qint64 post)
{
    const QHash<QString, Figure> figures = figuresByFile(delivery.article);
    QList<MediaUpload> uploads;
    for (const QString &name : pictureFileNames(delivery.article)) {
        const auto file = delivery.options.pictures.constFind(name);
        if (file != delivery.options.pictures.cend())
            uploads.append(uploadOf(delivery, name, *file, figures.value(name), post));
    }
    return uploads;
}

Result<QHash<QString, SiteMedia>> siteMedia(WordPressSite &site, const Delivery &delivery, qint64 post,
                                            const Settling &settling, ReceiptBook &book)
{
    QHash<QString, SiteMedia> all;
    for (const MediaUpload &upload : mediaUploads(delivery, post)) {
        const auto media = brought(site, upload, settling, book);
        if (!media)
            return tl::unexpected<Error>(media.error());
        all.insert(upload.name, *media);
    }
    return all;
}

} // namespace toasoan
