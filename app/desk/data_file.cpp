#include "app/desk/data_file.h"

#include "app/article/text.h"
#include "app/base/hash.h"
#include "app/language/fold.h"

#include <QJsonDocument>

namespace toasoan {
namespace {

constexpr qsizetype mostBytes = 1024 * 1024;
constexpr int version = 1;
constexpr int longestName = 60;

tl::unexpected<Error> fault(const QString &key, const QString &reason, const QString &path)
{
    return failure(ErrorCode::BadInput, QString(u'/' + key + u": " + reason), {path});
}

} // namespace

Result<QJsonObject> dataObject(const QByteArray &bytes, const DataFileKind &kind, const QString &path)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (!document.isObject())
        return fault({}, parse.error == QJsonParseError::NoError ? u"not an object"_qs : parse.errorString(), path);
    QJsonObject object = document.object();
    if (object.take(u"format") != QJsonValue(kind.format))
        return fault(u"format"_qs, u"not "_qs + kind.format, path);
    if (const QJsonValue number = object.take(u"version"); number != QJsonValue(version))
        return fault(u"version"_qs, u"not 1"_qs, path);
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!kind.keys.contains(it.key()))
            return fault(it.key().left(longestName), u"not known"_qs, path);
    }
    return object;
}

Result<QJsonObject> readDataFile(const FolderFiles &files, const QString &name, const DataFileKind &kind)
{
    return files.read(name, mostBytes).and_then([&](const QByteArray &bytes) {
        return dataObject(bytes, kind, files.folder() + u'/' + name);
    });
}

Outcome writeDataFile(const FolderFiles &files, const QString &name, const DataFileKind &kind, QJsonObject object)
{
    object.insert(QStringLiteral("format"), kind.format);
    object.insert(QStringLiteral("version"), version);
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Indented);
    if (bytes.size() > mostBytes)
        return failure(ErrorCode::TooLarge, kind.format, {files.path(name)});
    return files.write(name, bytes);
}

Result<QString> lineOf(const QJsonObject &object, const QString &key, int most, const QString &path)
{
    const QJsonValue value = object[key];
    if (!value.isString())
        return fault(key, u"not a text"_qs, path);
    const QString line = cleanText(value.toString()).simplified();
    if (line.isEmpty() || line.size() > most)
        return fault(key, line.isEmpty() ? u"empty"_qs : u"too long"_qs, path);
    return line;
}

QString fileNameOf(const QString &words)
{
    QString name;
    for (const QChar c : folded(words)) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name = name.left(longestName);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? sha256Hex(words.toUtf8()).left(12) : name;
}

} // namespace toasoan
