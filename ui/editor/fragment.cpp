#include "ui/editor/fragment.h"

#include "app/article/article_json.h"

namespace toasoan {

QString fragmentMimeType()
{
    return QStringLiteral("application/x-toasoan-fragment");
}

QString lettersMimeType()
{
    return QStringLiteral("application/x-toasoan-letters");
}

QByteArray fragmentToBytes(const QList<Block> &blocks)
{
    Article carrier;
    carrier.body = blocks;
    return toCanonicalJson(carrier);
}

Result<QList<Block>> fragmentFromBytes(const QByteArray &bytes)
{
    auto carrier = articleFromJson(bytes);
    if (!carrier)
        return tl::unexpected(carrier.error());
    return carrier->body;
}

} // namespace toasoan
