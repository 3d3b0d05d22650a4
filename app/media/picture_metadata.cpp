#include "app/media/picture_metadata.h"

#include "app/article/normal_form.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace toasoan {
namespace {

using Field = QString PictureMetadata::*;
constexpr std::array<std::pair<QStringView, Field>, 9> fields = {{{u"title", &PictureMetadata::title},
                                                                  {u"caption", &PictureMetadata::caption},
                                                                  {u"byline", &PictureMetadata::byline},
                                                                  {u"credit", &PictureMetadata::credit},
                                                                  {u"city", &PictureMetadata::city},
                                                                  {u"copyright", &PictureMetadata::copyright},
                                                                  {u"rights", &PictureMetadata::rights},
                                                                  {u"alt", &PictureMetadata::alt},
                                                                  {u"sourceType", &PictureMetadata::sourceType}}};
const QString takenKey = QStringLiteral("taken");
const QString keywordsKey = QStringLiteral("keywords");

QString cut(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(text.at(most - 1).isHighSurrogate() ? most - 1 : most).trimmed();
}

} // namespace

PictureMetadata tidied(PictureMetadata metadata)
{
    for (const auto &[key, field] : fields) {
        QString &text = metadata.*field;
        const bool isCaption = field == &PictureMetadata::caption;
        // What is cut before is not cleaned in vain: a hostile file may hold megabytes.
        text = cut(text, 2 * limits::captionLetters);
        text = isCaption ? cut(cleanText(text).trimmed(), limits::captionLetters)
                         : cut(cleanLine(text).simplified(), limits::metadataLetters);
    }
    QStringList words;
    for (const QString &word : std::as_const(metadata.keywords)) {
        const QString clean = cut(cleanLine(cut(word, limits::captionLetters)).simplified(), limits::metadataLetters);
        if (!clean.isEmpty() && !words.contains(clean) && words.size() < limits::keywords)
            words.append(clean);
    }
    metadata.keywords = words;
    return metadata;
}

QByteArray toBytes(const PictureMetadata &metadata)
{
    QJsonObject object;
    for (const auto &[key, field] : fields) {
        if (!(metadata.*field).isEmpty())
            object.insert(key, metadata.*field);
    }
    if (!metadata.keywords.isEmpty())
        object.insert(keywordsKey, QJsonArray::fromStringList(metadata.keywords));
    if (metadata.taken.isValid())
        object.insert(takenKey, metadata.taken.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

PictureMetadata pictureMetadataFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    PictureMetadata metadata;
    for (const auto &[key, field] : fields)
        metadata.*field = object.value(key).toString();
    for (const QJsonValue &word : object.value(keywordsKey).toArray())
        metadata.keywords.append(word.toString());
    metadata.taken = QDateTime::fromString(object.value(takenKey).toString(), QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    return tidied(metadata);
}

} // namespace toasoan
