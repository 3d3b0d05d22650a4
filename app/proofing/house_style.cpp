#include "app/proofing/house_style.h"

#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/proofing/built_in_data.h"
#include "app/proofing/confusions.h"
#include "app/proofing/house_style_json.h"
#include "app/proofing/rules/all_rules.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace toasoan {

namespace {

using house_json::WordLists;

struct NamedList
{
    QString name;
    QStringList HouseStyle::*list;
};

const QList<NamedList> &capitalLists()
{
    static const QList<NamedList> lists{{QStringLiteral("agencies"), &HouseStyle::agencies},
                                        {QStringLiteral("agencyHeads"), &HouseStyle::agencyHeads},
                                        {QStringLiteral("posts"), &HouseStyle::posts},
                                        {QStringLiteral("places"), &HouseStyle::places},
                                        {QStringLiteral("placesAlsoWords"), &HouseStyle::placesAlsoWords},
                                        {QStringLiteral("surnames"), &HouseStyle::surnames}};
    return lists;
}

const QList<NamedList> &sentenceLists()
{
    static const QList<NamedList> lists{{QStringLiteral("abbreviations"), &HouseStyle::abbreviations},
                                        {QStringLiteral("smallWords"), &HouseStyle::smallWords}};
    return lists;
}

void mergeInto(QList<Profile> &profiles, const QList<Profile> &own)
{
    for (const Profile &profile : own) {
        const auto ours =
            std::find_if(profiles.begin(), profiles.end(), [&profile](const Profile &p) { return p.id == profile.id; });
        if (ours == profiles.end())
            profiles.append(profile);
        else
            *ours = profile;
    }
}

/// What the newsroom writes is wrong nowhere, and what it does not write is the form of nothing.
void mergeInto(QList<PreferredForm> &forms, const QList<PreferredForm> &own)
{
    for (const PreferredForm &entry : own) {
        forms.removeIf(
            [&entry](const PreferredForm &f) { return f.form == entry.form || entry.others.contains(f.form); });
        for (PreferredForm &ours : forms)
            ours.others.removeAll(entry.form);
    }
    forms.append(own);
}

/// "-TP" takes the shipped "TP" away.
void mergeInto(QStringList &list, const QStringList &own)
{
    for (const QString &entry : own) {
        if (entry.startsWith(u'-'))
            list.removeAll(entry.sliced(1));
        else if (!list.contains(entry))
            list.append(entry);
    }
}

bool areAlike(const PictureRatio &a, const PictureRatio &b)
{
    return a.width * b.height == b.width * a.height;
}

/// What the newsroom names comes first and by its name.
void mergeInto(QList<PictureRatio> &ratios, const QList<PictureRatio> &own)
{
    ratios.removeIf([&own](const PictureRatio &ours) {
        return std::any_of(own.begin(), own.end(),
                           [&ours](const PictureRatio &named) { return areAlike(named, ours); });
    });
    ratios = own + ratios;
}

house_json::Read<void> addWordLists(HouseStyle &style, const QByteArray &bytes, const QList<NamedList> &lists)
{
    QStringList names;
    for (const NamedList &list : lists)
        names.append(list.name);
    return house_json::wordLists(bytes, names).map([&](const WordLists &own) {
        for (const NamedList &list : lists)
            mergeInto(style.*list.list, own.value(list.name));
    });
}

template<QList<PreferredForm> HouseStyle::*forms>
house_json::Read<void> addForms(HouseStyle &style, const QByteArray &bytes)
{
    return house_json::preferredForms(bytes).map(
        [&](const QList<PreferredForm> &own) { mergeInto(style.*forms, own); });
}

house_json::Read<void> addProfiles(HouseStyle &style, const QByteArray &bytes)
{
    return house_json::profiles(bytes).map([&](const QList<Profile> &own) { mergeInto(style.profiles, own); });
}

house_json::Read<void> addPictures(HouseStyle &style, const QByteArray &bytes)
{
    return house_json::pictureRatios(bytes).map(
        [&](const QList<PictureRatio> &own) { mergeInto(style.pictureRatios, own); });
}

house_json::Read<void> addCapitals(HouseStyle &style, const QByteArray &bytes)
{
    return addWordLists(style, bytes, capitalLists());
}

house_json::Read<void> addSentenceHeads(HouseStyle &style, const QByteArray &bytes)
{
    return addWordLists(style, bytes, sentenceLists());
}

struct StyleFile
{
    QString name;
    house_json::Read<void> (*add)(HouseStyle &style, const QByteArray &bytes);
};

const QList<StyleFile> &styleFiles()
{
    static const QList<StyleFile> files{
        {QStringLiteral("profiles.json"), addProfiles},
        {QStringLiteral("fixed-forms.json"), addForms<&HouseStyle::fixedForms>},
        {QStringLiteral("i-y.json"), addForms<&HouseStyle::spellings>},
        {QStringLiteral("foreign-names.json"), addForms<&HouseStyle::foreignNames>},
        {QStringLiteral("pictures.json"), addPictures},
        {QStringLiteral("capitals.json"), addCapitals},
        {QStringLiteral("sentence-heads.json"), addSentenceHeads},
    };
    return files;
}

house_json::Read<void> addConfusions(HouseStyle &style, const QByteArray &bytes)
{
    const Result<Confusions> own = Confusions::parse(bytes);
    if (!own)
        return tl::unexpected(own.error().detail);
    Confusions both = *style.confusions;
    both.add(*own);
    style.confusions = std::make_shared<const Confusions>(std::move(both));
    return {};
}

HouseStyle readShipped()
{
    HouseStyle style;
    style.profiles = profiles();
    for (const StyleFile &styleFile : styleFiles()) {
        const auto added = styleFile.add(style, builtInFile(QStringLiteral("house-style/") + styleFile.name));
        if (!added)
            qCritical("house-style/%s: %s", qUtf8Printable(styleFile.name), qUtf8Printable(added.error()));
    }
    style.confusions = shippedConfusions();
    return style;
}

Outcome addFile(HouseStyle &style, const StyleFile &styleFile, const QString &path)
{
    const auto bytes = readFile(path, limits::houseStyleBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return styleFile.add(style, *bytes).map_error([&path](const QString &wrong) {
        return Error{ErrorCode::BadInput, path + QStringLiteral(": ") + wrong, {path}};
    });
}

/// A level for a rule that does not exist would be followed by nobody.
Outcome checkLevels(const HouseStyle &style, const QString &folder)
{
    const QStringList known = ruleIds();
    for (const Profile &profile : style.profiles) {
        for (const QString &rule : profile.levels.keys()) {
            if (!known.contains(rule)) {
                const QString path = QDir(folder).filePath(QStringLiteral("profiles.json"));
                const QString wrong = QStringLiteral(": profile “%1”: no rule is called “%2”").arg(profile.id, rule);
                return failure(ErrorCode::BadInput, path + wrong, {path});
            }
        }
    }
    return {};
}

} // namespace

const HouseStyle &shippedHouseStyle()
{
    static const HouseStyle style = readShipped();
    return style;
}

Result<HouseStyle> loadHouseStyle(const QString &folder)
{
    HouseStyle style = shippedHouseStyle();
    for (const StyleFile &styleFile :
         styleFiles() + QList<StyleFile>{{QStringLiteral("confusions.txt"), addConfusions}}) {
        const QString path = QDir(folder).filePath(styleFile.name);
        if (folder.isEmpty() || !QFile::exists(path))
            continue;
        if (const Outcome added = addFile(style, styleFile, path); !added)
            return tl::unexpected(added.error());
    }
    if (const Outcome levels = checkLevels(style, folder); !levels)
        return tl::unexpected(levels.error());
    return style;
}

QString houseStyleFolder(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("house-style"));
}

} // namespace toasoan
