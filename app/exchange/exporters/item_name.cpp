#include "app/exchange/exporters/item_name.h"

#include "app/article/article_json.h"
#include "app/exchange/web_pictures.h"

#include <QUuid>

namespace toasoan {
namespace {

QString urnOf(const QString &what)
{
    const QUuid space = QUuid::createUuidV5(QUuid(), QStringLiteral("toasoan"));
    return u"urn:uuid:" + QUuid::createUuidV5(space, what).toString(QUuid::WithoutBraces);
}

QString nameOf(const Article &article, const ExportOptions &options)
{
    return options.draft.isEmpty() ? contentHash(article).value : options.draft.value;
}

} // namespace

QString urnOf(const Article &article, const ExportOptions &options)
{
    return urnOf(nameOf(article, options));
}

QString packageUrnOf(const Article &article, const ExportOptions &options)
{
    return urnOf(QString(u"package " + nameOf(article, options)));
}

QString urnOf(const Figure &figure)
{
    return urnOf(pictureFileName(lookOf(figure)));
}

QString versionOf(const ExportOptions &options)
{
    return options.version > 0 ? QString::number(options.version) : options.revision.value;
}

QString pubStatusOf(const ExportOptions &options)
{
    switch (options.copy) {
    case Copy::Draft:
        return QStringLiteral("withheld");
    case Copy::Canceled:
        return QStringLiteral("canceled");
    case Copy::Final:
        break;
    }
    return QStringLiteral("usable");
}

} // namespace toasoan
