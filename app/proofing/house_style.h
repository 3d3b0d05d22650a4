#pragma once
#include "app/base/result.h"
#include "app/proofing/finding.h"
#include "app/proofing/profile.h"

#include <QStringList>

#include <memory>

namespace toasoan {

class Confusions;

/// Some forms are read everywhere: such a choice matters only where one text makes it twice.
enum class WhenSaid { Always, Mixed };

/// A form that the house writes, and the forms that it does not.
struct PreferredForm
{
    QString form;
    QStringList others; ///< letter by letter; spaces in them do not count. None: the entry is switched off
    QString reason;     ///< why, in a few Vietnamese words, without a full stop; may be empty
    Severity severity = Severity::Warning;
    SafeFix safe = SafeFix::No;
    WhenSaid when = WhenSaid::Always;
    friend bool operator==(const PreferredForm &, const PreferredForm &) = default;
};

/// A shape that the site cuts pictures to.
struct PictureRatio
{
    QString name; ///< English source text of context "PictureRatios"; a newsroom's own: as it is
    int width = 0;
    int height = 0;
    friend bool operator==(const PictureRatio &, const PictureRatio &) = default;
};

/// All that a newsroom may decide for itself: resources/house-style/*.json, whose README.md names each field.
struct HouseStyle
{
    QList<Profile> profiles; ///< never empty; the first is the default
    QList<PreferredForm> fixedForms;
    QList<PreferredForm> spellings; ///< choices between i and y
    QList<PreferredForm> foreignNames;
    QStringList agencies;                         ///< with their right capitals: "Bộ Nội vụ"
    QStringList agencyHeads;                      ///< of agencies named after a place: "Tỉnh ủy"
    QStringList posts;                            ///< "Bí thư"
    QStringList places;                           ///< "Quảng Ninh"
    QStringList placesAlsoWords;                  ///< places whose name is a word too: "Hòa Bình"
    QStringList surnames;                         ///< "Nguyễn"
    QStringList abbreviations;                    ///< whose full stop ends no sentence: "TP"
    QStringList smallWords;                       ///< that keep their small letter at a sentence's head: "iPhone"
    QList<PictureRatio> pictureRatios;            ///< no two of one shape; a newsroom's own stand first
    std::shared_ptr<const Confusions> confusions; ///< never null
    friend bool operator==(const HouseStyle &, const HouseStyle &) = default;
};

/// As built into the program. Any thread.
[[nodiscard]] const HouseStyle &shippedHouseStyle();

/// The shipped style with a newsroom's own entries over it: files of the same names in `folder`, none of which need be
/// there. An entry of theirs replaces ours of the same form or id. BadInput names file, place and key; TooLarge and Io
/// as readFile(). Reads files: never on the GUI thread.
[[nodiscard]] Result<HouseStyle> loadHouseStyle(const QString &folder);

/// DATA/house-style
[[nodiscard]] QString houseStyleFolder(const QString &dataFolder);

} // namespace toasoan
