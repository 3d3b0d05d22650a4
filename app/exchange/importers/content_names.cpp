#include "app/exchange/importers/content_names.h"

#include "app/article/article_json.h"
#include "app/base/hash.h"

#include <QHash>

namespace toasoan {
namespace {

/// As newRandomName() makes them, out of a hash.
QString nameOf(const QString &content, qsizetype number)
{
    static constexpr char16_t letters[] = u"abcdefghijklmnopqrstuvwxyz234567";
    constexpr qsizetype length = 12;
    const QByteArray seed = content.toLatin1() + ':' + QByteArray::number(number);
    const QByteArray bits = QByteArray::fromHex(sha256Hex(seed).toLatin1());
    QString name;
    for (qsizetype i = 0; i < length; ++i)
        name += letters[static_cast<unsigned char>(bits[i]) & 31U];
    return name;
}

QString contentWithoutNames(Article article)
{
    for (qsizetype i = 0; i < article.body.size(); ++i)
        article.body[i].id.value = QString::number(i);
    return sha256Hex(toCanonicalJson(article));
}

} // namespace

void nameByContent(Imported &imported)
{
    const QString content = contentWithoutNames(imported.article);
    QHash<QString, QString> names;
    for (qsizetype i = 0; i < imported.article.body.size(); ++i) {
        QString &id = imported.article.body[i].id.value;
        const QString name = nameOf(content, i);
        names.insert(id, name);
        id = name;
    }
    for (ImportedPicture &picture : imported.pictures)
        picture.block.value = names.value(picture.block.value, picture.block.value);
    for (ImportWarning &warning : imported.warnings) {
        for (QString &argument : warning.args)
            argument = names.value(argument, argument);
    }
}

} // namespace toasoan
