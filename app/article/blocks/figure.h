#pragma once
#include "app/article/blocks/picture_edits.h"
#include "app/article/describe.h"
#include "app/article/text.h"
#include "app/base/ids.h"

#include <optional>

namespace toasoan {

enum class FigureLayout { Column, Wide, Left, Right };
template<>
struct EnumNames<FigureLayout>
{
    static constexpr EnumTable<FigureLayout, 4> table{{{FigureLayout::Column, u"column"},
                                                       {FigureLayout::Wide, u"wide"},
                                                       {FigureLayout::Left, u"left"},
                                                       {FigureLayout::Right, u"right"}}};
};

/// Which part of the picture is shown, in 1/10000 of its width and height once its edits are made.
struct Crop
{
    int left = 0;
    int top = 0;
    int right = 10000;
    int bottom = 10000;
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"left", self.left, Limits{0, 0, 10000});
        archive.field(u"top", self.top, Limits{0, 0, 10000});
        archive.field(u"right", self.right, Limits{10000, 0, 10000});
        archive.field(u"bottom", self.bottom, Limits{10000, 0, 10000});
    }
    friend bool operator==(const Crop &, const Crop &) = default;
};

/// What stays in sight where a page cuts the picture again, in 1/10000 of it once its edits are made, before the crop.
struct FocalPoint
{
    int x = 5000;
    int y = 5000;
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"x", self.x, Limits{5000, 0, 10000});
        archive.field(u"y", self.y, Limits{5000, 0, 10000});
    }
    friend bool operator==(const FocalPoint &, const FocalPoint &) = default;
};

/// A stored picture as an article names it. Width and height in pixels after orientation.
struct PictureRef
{
    PictureId id;
    QString mediaType; ///< "image/jpeg"…
    int width = 0;
    int height = 0;
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"sha256", self.id);
        archive.field(u"type", self.mediaType);
        archive.field(u"width", self.width, Limits{0, 0, 1000000});
        archive.field(u"height", self.height, Limits{0, 0, 1000000});
    }
    friend bool operator==(const PictureRef &, const PictureRef &) = default;
};

/// Whether the picture shows a child or a victim, who must be protected before it may leave (protection.h).
enum class Protection {
    None,
    Needed,    ///< by a hidden region
    Done,      ///< the file came with it done
    Consented, ///< they may be seen: the consent is recorded in the annotations
};
template<>
struct EnumNames<Protection>
{
    static constexpr EnumTable<Protection, 4> table{{{Protection::None, u"none"},
                                                     {Protection::Needed, u"needed"},
                                                     {Protection::Done, u"done"},
                                                     {Protection::Consented, u"consented"}}};
};

struct Figure
{
    std::optional<PictureRef> picture; ///< none: the copy named a picture that never came with it
    Text caption;
    QString credit; ///< the name alone, without "Ảnh:"
    QString alt;    ///< for those who cannot see it
    FigureLayout layout = FigureLayout::Column;
    std::optional<Crop> crop;
    std::optional<FocalPoint> focalPoint;
    QString rights;
    Protection protection = Protection::None;
    PictureEdits edits;
    QString sourceType;     ///< how it was made: a term of IPTC's list ("digitalCapture", "trainedAlgorithmicMedia"…)
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched (of a figure inside a gallery)

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"picture", self.picture);
        archive.field(u"caption", self.caption);
        archive.field(u"credit", self.credit);
        archive.field(u"alt", self.alt);
        archive.field(u"layout", self.layout, FigureLayout::Column);
        archive.field(u"crop", self.crop);
        archive.field(u"focalPoint", self.focalPoint);
        archive.field(u"rights", self.rights);
        archive.field(u"protection", self.protection, Protection::None);
        archive.field(u"edits", self.edits);
        archive.field(u"sourceType", self.sourceType);
    }
    friend bool operator==(const Figure &, const Figure &) = default;
};

/// Several pictures as one piece, in their order.
struct Gallery
{
    QList<Figure> figures;
    Text caption;

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"figures", self.figures);
        archive.field(u"caption", self.caption);
    }
    friend bool operator==(const Gallery &, const Gallery &) = default;
};

} // namespace toasoan
