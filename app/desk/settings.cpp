#include "app/desk/settings.h"

#include "app/base/durable_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace toasoan {
namespace {

constexpr qsizetype settingsBytes = 4 * 1024 * 1024;

struct Field
{
    const char *key;
    QString Settings::*value;
};

constexpr std::array<Field, 9> fields = {{
    {"name", &Settings::name},
    {"byline", &Settings::byline},
    {"paper", &Settings::paper},
    {"sourceTag", &Settings::sourceTag},
    {"defaultCredit", &Settings::defaultCredit},
    {"language", &Settings::language},
    {"theme", &Settings::theme},
    {"sureness", &Settings::sureness},
    {"backupFolder", &Settings::backupFolder},
}};
const QString openName = QStringLiteral("settings.json");
const QString sealedName = QStringLiteral("settings.sealed");
const QString keptName = QStringLiteral("settings.json.unreadable");
const QString dictionaryKey = QStringLiteral("dictionaryWords");
const QString ignoredKey = QStringLiteral("ignoredAlways");
const QString autocorrectKey = QStringLiteral("autocorrect");
const QString readingKey = QStringLiteral("readingPace");
const QString radioKey = QStringLiteral("radioPace");
const QString keysKey = QStringLiteral("keys");

const QString viewKey = QStringLiteral("view");
const QString archiveKey = QStringLiteral("archive");
const QString exportsKey = QStringLiteral("exports");

int paceFrom(const QJsonValue &value, int usual)
{
    const int pace = value.toInt(usual);
    return pace < slowestPace || pace > fastestPace ? usual : pace;
}

ViewSettings viewFromJson(const QJsonObject &object)
{
    ViewSettings view;
    view.zoom = object[u"zoom"].toInt(view.zoom);
    view.invisibles = object[u"invisibles"].toBool(view.invisibles);
    view.lightPage = object[u"lightPage"].toBool(view.lightPage);
    view.drafts = object[u"drafts"].toBool(view.drafts);
    view.panel = object[u"panel"].toString(view.panel);
    return view;
}

QJsonObject viewToJson(const ViewSettings &view)
{
    return {{QStringLiteral("zoom"), view.zoom},
            {QStringLiteral("invisibles"), view.invisibles},
            {QStringLiteral("lightPage"), view.lightPage},
            {QStringLiteral("drafts"), view.drafts},
            {QStringLiteral("panel"), view.panel}};
}

ArchiveSettings archiveFromJson(const QJsonObject &object)
{
    ArchiveSettings archive;
    archive.order = object[u"order"].toString(archive.order);
    archive.ascending = object[u"ascending"].toBool(archive.ascending);
    archive.grouping = object[u"grouping"].toString();
    for (const QJsonValue &column : object[u"hiddenColumns"].toArray())
        archive.hiddenColumns.append(column.toString());
    for (const QJsonValue &search : object[u"searches"].toArray())
        archive.searches.append({search[u"name"].toString(), search[u"query"].toString()});
    return archive;
}

ExportSettings exportsFromJson(const QJsonObject &object)
{
    ExportSettings exports;
    exports.form = object[u"form"].toString(exports.form);
    for (const QJsonValue form : object[u"inPackage"].toArray())
        exports.inPackage.append(form.toString());
    exports.picturesBeside = object[u"picturesBeside"].toBool(exports.picturesBeside);
    return exports;
}

QJsonObject exportsToJson(const ExportSettings &exports)
{
    return {{QStringLiteral("form"), exports.form},
            {QStringLiteral("inPackage"), QJsonArray::fromStringList(exports.inPackage)},
            {QStringLiteral("picturesBeside"), exports.picturesBeside}};
}

QJsonObject archiveToJson(const ArchiveSettings &archive)
{
    QJsonArray searches;
    for (const SavedSearch &search : archive.searches)
        searches.append(QJsonObject{{QStringLiteral("name"), search.name}, {QStringLiteral("query"), search.query}});
    return {{QStringLiteral("order"), archive.order},
            {QStringLiteral("ascending"), archive.ascending},
            {QStringLiteral("grouping"), archive.grouping},
            {QStringLiteral("hiddenColumns"), QJsonArray::fromStringList(archive.hiddenColumns)},
            {QStringLiteral("searches"), searches}};
}

Settings fromJson(QJsonObject object)
{
    Settings settings;
    for (const Field &field : fields)
        settings.*field.value = object.take(QLatin1String(field.key)).toString();
    const QJsonArray words = object.take(dictionaryKey).toArray();
    for (const QJsonValue &word : words)
        settings.dictionaryWords.append(word.toString());
    const QJsonArray ignored = object.take(ignoredKey).toArray();
    for (const QJsonValue &value : ignored)
        settings.ignoredAlways.append({value[u"rule"].toString(), value[u"text"].toString()});
    const QJsonArray corrected = object.take(autocorrectKey).toArray();
    for (const QJsonValue &value : corrected)
        settings.autocorrect.append({value[u"typed"].toString(), value[u"put"].toString()});
    settings.pace.reading = paceFrom(object.take(readingKey), Pace().reading);
    settings.pace.radio = paceFrom(object.take(radioKey), Pace().radio);
    const QJsonObject keys = object.take(keysKey).toObject();
    for (auto it = keys.begin(); it != keys.end(); ++it)
        settings.keys.insert(it.key(), it.value().toString());
    settings.view = viewFromJson(object.take(viewKey).toObject());
    settings.archive = archiveFromJson(object.take(archiveKey).toObject());
    settings.exports = exportsFromJson(object.take(exportsKey).toObject());
    settings.extra = object;
    return settings;
}

QJsonObject toJson(const Settings &settings)
{
    QJsonObject object = settings.extra;
    for (const Field &field : fields)
        object.insert(QLatin1String(field.key), settings.*field.value);
    object.insert(dictionaryKey, QJsonArray::fromStringList(settings.dictionaryWords));
    QJsonArray ignored;
    for (const IgnoredFinding &finding : settings.ignoredAlways)
        ignored.append(QJsonObject{{QStringLiteral("rule"), finding.rule}, {QStringLiteral("text"), finding.text}});
    object.insert(ignoredKey, ignored);
    QJsonArray corrected;
    for (const AutocorrectWord &word : settings.autocorrect)
        corrected.append(QJsonObject{{QStringLiteral("typed"), word.typed}, {QStringLiteral("put"), word.put}});
    object.insert(autocorrectKey, corrected);
    object.insert(readingKey, settings.pace.reading);
    object.insert(radioKey, settings.pace.radio);
    QJsonObject keys;
    for (auto it = settings.keys.cbegin(); it != settings.keys.cend(); ++it)
        keys.insert(it.key(), *it);
    object.insert(keysKey, keys);
    object.insert(viewKey, viewToJson(settings.view));
    object.insert(archiveKey, archiveToJson(settings.archive));
    object.insert(exportsKey, exportsToJson(settings.exports));
    return object;
}

/// Where all of them lie.
QString fileOf(const FolderFiles &files)
{
    return files.seals() && QFileInfo::exists(files.path(sealedName)) ? sealedName : openName;
}

QByteArray bytesOf(const Settings &settings)
{
    return QJsonDocument(toJson(settings)).toJson(QJsonDocument::Indented);
}

/// What may be read before the folder is unlocked.
QByteArray outerBytes(const Settings &settings)
{
    return QJsonDocument(
               QJsonObject{{QStringLiteral("language"), settings.language}, {QStringLiteral("theme"), settings.theme}})
        .toJson(QJsonDocument::Indented);
}

} // namespace

Result<Settings> loadSettings(const FolderFiles &files)
{
    const auto bytes = files.read(fileOf(files), settingsBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return Settings();
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &parse);
    if (!document.isObject())
        return failure(ErrorCode::BadInput, parse.errorString(), {files.path(fileOf(files))});
    return fromJson(document.object());
}

Outcome saveSettings(const FolderFiles &files, const Settings &settings)
{
    // What cannot be read may hold the dictionary words of years: it stays beside what is written now.
    if (const auto before = loadSettings(files); !before) {
        const auto kept = readFile(files.path(fileOf(files)), settingsBytes).and_then([&](const QByteArray &bytes) {
            return files.write(keptName, bytes);
        });
        if (!kept)
            return kept;
    }
    if (!files.seals())
        return writeDurably(files.path(openName), bytesOf(settings));
    return files.write(sealedName, bytesOf(settings)).and_then([&] {
        return writeDurably(files.path(openName), outerBytes(settings));
    });
}

Outcome settleSettings(const FolderFiles &to, const FolderFiles &from)
{
    const bool isThere = QFileInfo::exists(to.path(openName)) || QFileInfo::exists(to.path(sealedName));
    if (!isThere || (!to.seals() && !QFileInfo::exists(to.path(sealedName))))
        return {};
    // What `to` can open is all of them, whatever `from` can.
    const bool isSettled = to.seals() && QFileInfo::exists(to.path(sealedName)) && to.hasForm(sealedName);
    const auto settings = loadSettings(isSettled ? to : from);
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    auto saved = saveSettings(to, *settings);
    if (saved && !to.seals())
        QFile::remove(to.path(sealedName));
    return saved;
}

} // namespace toasoan
