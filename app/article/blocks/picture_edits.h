#pragma once
#include "app/article/describe.h"

#include <QJsonObject>
#include <QList>

namespace toasoan {

enum class HidingWay { Blur, Pixelate };
template<>
struct EnumNames<HidingWay>
{
    static constexpr EnumTable<HidingWay, 2> table{{{HidingWay::Blur, u"blur"}, {HidingWay::Pixelate, u"pixelate"}}};
};

enum class HidingShape { Oval, Rectangle }; ///< faces; plates and documents
template<>
struct EnumNames<HidingShape>
{
    static constexpr EnumTable<HidingShape, 2> table{
        {{HidingShape::Oval, u"oval"}, {HidingShape::Rectangle, u"rectangle"}}};
};

/// What nobody may recognize any more, in 1/10000 of the upright picture as it came: whatever else is done to it, the
/// region stays on the face that it was laid on.
struct HiddenRegion
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    HidingWay way = HidingWay::Blur;
    HidingShape shape = HidingShape::Oval;
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"left", self.left, Limits{0, 0, 10000});
        archive.field(u"top", self.top, Limits{0, 0, 10000});
        archive.field(u"right", self.right, Limits{0, 0, 10000});
        archive.field(u"bottom", self.bottom, Limits{0, 0, 10000});
        archive.field(u"way", self.way, HidingWay::Blur);
        archive.field(u"shape", self.shape, HidingShape::Oval);
    }
    friend bool operator==(const HiddenRegion &, const HiddenRegion &) = default;
};

enum class Mirroring { None, Sideways }; ///< Sideways: left becomes right
template<>
struct EnumNames<Mirroring>
{
    static constexpr EnumTable<Mirroring, 2> table{{{Mirroring::None, u"none"}, {Mirroring::Sideways, u"sideways"}}};
};

/// What an article does to a picture. The original is never touched: edits are made anew in each copy that is shown or
/// leaves, in this order: hidden regions, brightness and contrast, turns, mirror, angle; the figure's crop comes last.
struct PictureEdits
{
    int turns = 0; ///< quarter turns clockwise, 0…3
    int angle = 0; ///< 1/100 degree clockwise, to straighten; size is kept, so what would leave empty corners is cut
    int brightness = 0; ///< -100…100
    int contrast = 0;   ///< -100…100
    Mirroring mirroring = Mirroring::None;
    QList<HiddenRegion> hidden;
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched

    static constexpr int steepest = 1500; ///< the largest angle

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"turns", self.turns, Limits{0, 0, 3});
        archive.field(u"angle", self.angle, Limits{0, -steepest, steepest});
        archive.field(u"brightness", self.brightness, Limits{0, -100, 100});
        archive.field(u"contrast", self.contrast, Limits{0, -100, 100});
        archive.field(u"mirroring", self.mirroring, Mirroring::None);
        archive.field(u"hidden", self.hidden);
    }
    friend bool operator==(const PictureEdits &, const PictureEdits &) = default;
};

} // namespace toasoan
