#include "app/article/picture_look.h"

#include "app/article/article_json.h"
#include "app/base/hash.h"

#include <QJsonDocument>

namespace toasoan {

PictureLook lookOf(const Figure &figure)
{
    return {figure.picture ? figure.picture->id : PictureId(), figure.edits, figure.crop};
}

QString nameOf(const PictureLook &look)
{
    constexpr qsizetype digits = 12;
    const QString stem = look.id.value.left(digits);
    if (look.isPlain())
        return stem;
    if (look.edits == PictureEdits() && look.crop->extra.isEmpty())
        return QStringLiteral("%1-%2-%3-%4-%5")
            .arg(stem)
            .arg(look.crop->left)
            .arg(look.crop->top)
            .arg(look.crop->right)
            .arg(look.crop->bottom);
    Figure figure;
    figure.edits = look.edits;
    if (look.crop && *look.crop != Crop())
        figure.crop = look.crop;
    const QByteArray said = QJsonDocument(blockToJson({{}, figure, {}})).toJson(QJsonDocument::Compact);
    return stem + u'-' + sha256Hex(said).left(digits);
}

QRect keptPixels(const Crop &crop, QSize edited)
{
    constexpr int whole = 10000;
    const auto at = [](int share, int length) { return static_cast<int>(qint64(share) * length / whole); };
    const QPoint topLeft(at(crop.left, edited.width()), at(crop.top, edited.height()));
    const QPoint bottomRight(at(crop.right, edited.width()), at(crop.bottom, edited.height()));
    const QRect all(QPoint(0, 0), edited);
    const QRect kept = QRect(topLeft, bottomRight - QPoint(1, 1)).intersected(all);
    return kept.isEmpty() ? all : kept;
}

QSize editedSize(QSize upright, const PictureEdits &edits, const std::optional<Crop> &crop)
{
    const QSize turned = edits.turns % 2 != 0 ? upright.transposed() : upright;
    return crop ? keptPixels(*crop, turned).size() : turned;
}

} // namespace toasoan
