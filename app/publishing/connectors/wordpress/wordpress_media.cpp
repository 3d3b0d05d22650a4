#include "app/publishing/connectors/wordpress/wordpress_media.h"

#include "app/base/hash.h"
#include "app/exchange/exporters/page_words.h"
#include "app/exchange/web_pictures.h"
#include "app/language/slug.h"
#include "app/media/picture_edits.h"
#include "app/workflow/troubles.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace toasoan {
namespace {

constexpr qsizetype lettersOfSum = 12;
constexpr qsizetype longestSlug = 50;
constexpr qsizetype slugsPerQuestion = 50; // an address is at most some thousand letters long
const QString media = QStringLiteral("/wp/v2/media");
const QString mediaFields = QStringLiteral("id,slug,source_url,media_details.width,media_details.height");
const QString refusedField = QStringLiteral("refused"); // the site said no: nothing was made
const QString againField = QStringLiteral("again");     // an earlier try may have made it

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

QString intentOf(const QString &part)
{
    return part + u".begun"_qs;
}

/// As CSS writes a place: WordPress itself has no field for it, themes have their own.
QList<FormPart> focalPart(const Figure &figure, const QString &key)
{
    if (key.isEmpty() || !figure.focalPoint)
        return {};
    const FocalPoint point = focalPointIn(figure.crop.value_or(Crop()), *figure.focalPoint);
    const QString place = QStringLiteral("%1% %2%").arg(qRound(point.x / 100.0)).arg(qRound(point.y / 100.0));
    return {{"meta[" + key.toUtf8() + ']', place.toUtf8()}};
}

/// Of what it shows and says. The words of the article that its file carries too may change: it is the same picture.
QString sumOf(const QString &name, const Figure &figure)
{
    const QStringList parts{name, plainText(figure.caption), figure.credit, figure.rights, figure.alt};
    return sha256Hex(parts.join(u'\n').toUtf8()).left(lettersOfSum);
}

MediaUpload uploadOf(const Delivery &delivery, const QString &name, const PictureFile &file, const Figure &figure,
                     const QString &focalKey)
{
    const QString sum = sumOf(name, figure);
    const QString words = plainText(figure.caption);
    const QString credit = creditLine(figure, pageWords(delivery.article));
    const QString caption = QStringList{words, credit}.join(u' ').trimmed();
    const QString slug = u"toasoan-"_qs + sum;
    const QString fileName = slugOf(delivery.article.headline, longestSlug) + u'-' + sum + u".jpg";
    const QString title = words.isEmpty() ? delivery.article.headline : words;
    return {name, sum, slug, delivery.before && delivery.before->pictures.contains(name),
            QList<FormPart>{{"file", file.jpeg, fileName.toLatin1(), "image/jpeg"},
                            field("title", title),
                            field("caption", caption),
                            field("alt_text", figure.alt),
                            field("slug", slug)}
                + focalPart(figure, focalKey)};
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

/// What the answer to a question for pictures holds, by slug.
Result<QHash<QString, SiteMedia>> mediaCalled(WordPressSite &site, const QStringList &slugs)
{
    QHash<QString, SiteMedia> all;
    for (qsizetype first = 0; first < slugs.size(); first += slugsPerQuestion) {
        QUrlQuery query = onlyFields(mediaFields);
        query.addQueryItem(QStringLiteral("slug"), slugs.mid(first, slugsPerQuestion).join(u','));
        query.addQueryItem(QStringLiteral("per_page"), QStringLiteral("100"));
        const auto found = site.get(media, query);
        if (!found)
            return tl::unexpected<Error>(found.error());
        for (const QJsonValue &each : found->toArray()) {
            const SiteMedia one = mediaFrom(each.toObject());
            if (one.id > 0 && !one.url.isEmpty())
                all.insert(each[QStringLiteral("slug")].toString(), one);
        }
    }
    return all;
}

/// Of those that no receipt names.
Result<QHash<QString, SiteMedia>> mediaThere(WordPressSite &site, const QList<MediaUpload> &uploads,
                                             const ReceiptBook &book)
{
    QStringList slugs;
    for (const MediaUpload &upload : uploads) {
        if (!book.find(mediaPart(upload)))
            slugs.append(upload.slug);
    }
    return mediaCalled(site, slugs);
}

/// A try whose answer was lost may have got another slug there; a search looks into names of files, too.
Result<std::optional<SiteMedia>> mediaWithSum(WordPressSite &site, const QString &sum)
{
    QUrlQuery query = onlyFields(mediaFields);
    query.addQueryItem(QStringLiteral("search"), sum);
    query.addQueryItem(QStringLiteral("per_page"), QStringLiteral("20"));
    query.addQueryItem(QStringLiteral("orderby"), QStringLiteral("id"));
    query.addQueryItem(QStringLiteral("order"), QStringLiteral("asc"));
    const auto found = site.get(media, query);
    if (!found)
        return tl::unexpected<Error>(found.error());
    for (const QJsonValue &each : found->toArray()) {
        const SiteMedia one = mediaFrom(each.toObject());
        if (one.id > 0 && one.url.contains(sum))
            return one;
    }
    return std::nullopt;
}

Result<QJsonObject> sent(WordPressSite &site, const MediaUpload &upload, qint64 post)
{
    const QByteArray md5 = QCryptographicHash::hash(upload.form.first().content, QCryptographicHash::Md5).toHex();
    QList<FormPart> form = upload.form;
    form.append(field("post", QString::number(post)));
    return site.upload(media, form, md5, onlyFields(mediaFields))
        .and_then([&site](const QJsonObject &answer) -> Result<QJsonObject> {
            const SiteMedia made = mediaFrom(answer);
            if (made.id <= 0 || made.url.isEmpty())
                return troubled(Trouble::NotUnderstood, site.host());
            return answerOf(made);
        });
}

/// One that is there says of its fields what it said when it came: what a person can move is said again.
Outcome told(WordPressSite &site, const SiteMedia &there, const MediaUpload &upload)
{
    QJsonObject meta;
    for (const FormPart &part : upload.form) {
        if (part.name.startsWith("meta["))
            meta.insert(QString::fromUtf8(part.name.mid(5).chopped(1)), QString::fromUtf8(part.content));
    }
    if (meta.isEmpty())
        return {};
    const QString route = media + u'/' + QString::number(there.id);
    return site.post(route, {{QStringLiteral("meta"), meta}}, onlyFields(QStringLiteral("id")))
        .map([](const QJsonObject &) {});
}

/// `there`: what the site has under its slug.
Result<SiteMedia> brought(WordPressSite &site, const MediaUpload &upload, std::optional<SiteMedia> there, qint64 post,
                          const Settling &settling, ReceiptBook &book)
{
    const QString part = mediaPart(upload);
    if (const auto receipt = book.find(part))
        return mediaOf(receipt->answer);
    if (!there && (upload.wasThere || wasTried(part, book))) {
        const auto found = mediaWithSum(site, upload.sum);
        if (!found)
            return tl::unexpected<Error>(found.error());
        there = *found;
    }
    if (there) {
        return told(site, *there, upload).and_then([&] { return book.keep(part, answerOf(*there)); }).map([&there] {
            return *there;
        });
    }
    return makeThere(
               part, [&] { return sent(site, upload, post); }, settling, book, site.host())
        .map(mediaOf);
}

QJsonObject unmade(QJsonObject trying)
{
    trying.insert(refusedField, true);
    return trying;
}

bool mayStillBeAtIt(const std::optional<Receipt> &intent, const Settling &settling, const QDateTime &now)
{
    return intent && !intent->answer.contains(refusedField) && intent->time.secsTo(now) < settling.seconds;
}

} // namespace

Result<QJsonObject> makeThere(const QString &part, const std::function<Result<QJsonObject>()> &request,
                              const Settling &settling, ReceiptBook &book, const QString &host)
{
    const QString intent = intentOf(part);
    const auto before = book.find(intent);
    if (mayStillBeAtIt(before, settling, book.now()))
        return troubled(Trouble::BrokenOff, host);
    const bool isAgain = mayBeThereTwice(part, book) || (before && !before->answer.contains(refusedField));
    const QJsonObject trying = isAgain ? QJsonObject{{againField, true}} : QJsonObject();
    if (auto kept = book.keep(intent, trying); !kept) {
        if (wasGivenUp(kept.error()))
            (void)book.keep(intent, unmade(trying)); // nothing was asked for
        return tl::unexpected<Error>(kept.error());
    }
    const auto answer = request();
    if (answer)
        return book.keep(part, *answer).map([&answer] { return *answer; });
    if (!mayHaveArrived(answer.error())) {
        if (auto kept = book.keep(intent, unmade(trying)); !kept)
            return tl::unexpected<Error>(kept.error());
    }
    return answer;
}

bool wasTried(const QString &part, const ReceiptBook &book)
{
    return book.find(intentOf(part)).has_value();
}

bool mayBeThereTwice(const QString &part, const ReceiptBook &book)
{
    const auto intent = book.find(intentOf(part));
    return intent && intent->answer.contains(againField);
}

QString mediaPart(const MediaUpload &upload)
{
    return u"media:"_qs + upload.sum;
}

QList<MediaUpload> mediaUploads(const Delivery &delivery, const QString &focalKey)
{
    const QHash<QString, Figure> figures = figuresByFile(delivery.article);
    QList<MediaUpload> uploads;
    for (const QString &name : pictureFileNames(delivery.article)) {
        const auto file = delivery.options.pictures.constFind(name);
        if (file != delivery.options.pictures.cend())
            uploads.append(uploadOf(delivery, name, *file, figures.value(name), focalKey));
    }
    return uploads;
}

Result<QHash<QString, SiteMedia>> siteMedia(WordPressSite &site, const QList<MediaUpload> &uploads, qint64 post,
                                            const Settling &settling, ReceiptBook &book)
{
    const auto there = mediaThere(site, uploads, book);
    if (!there)
        return there;
    QHash<QString, SiteMedia> all;
    for (const MediaUpload &upload : uploads) {
        const auto known = there->constFind(upload.slug);
        const auto one =
            brought(site, upload, known == there->cend() ? std::nullopt : std::optional(*known), post, settling, book);
        if (!one)
            return tl::unexpected<Error>(one.error());
        all.insert(upload.name, *one);
    }
    return all;
}

} // namespace toasoan
