#pragma once
#include "app/article/counts.h"
#include "app/base/folder_files.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace toasoan {

/// "Ignore always": a finding that this person never wants to see again, in any article.
struct IgnoredFinding
{
    QString rule;
    QString text; ///< the letters that were flagged
    friend bool operator==(const IgnoredFinding &, const IgnoredFinding &) = default;
};

/// What is put for a word as soon as it is typed; both in lower case.
struct AutocorrectWord
{
    QString typed; ///< "ko"
    QString put;   ///< "không"
    friend bool operator==(const AutocorrectWord &, const AutocorrectWord &) = default;
};

/// How one person has the window: nothing of it is in an article.
struct ViewSettings
{
    int zoom = 100; ///< per cent
    bool invisibles = false;
    bool lightPage = false; ///< paper stays light in a dark window
    bool drafts = true;     ///< the list of drafts is shown
    QString panel =
        QStringLiteral("findings"); ///< on the right: "findings", "outline", "pictures", "comments"; empty: none
    friend bool operator==(const ViewSettings &, const ViewSettings &) = default;
};

/// A search that a person wants again.
struct SavedSearch
{
    QString name;
    QString query;
    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// How one person looks at the archive.
struct ArchiveSettings
{
    QString order = QStringLiteral("modified"); ///< as orderId() says
    bool ascending = false;
    QString grouping;          ///< "day", "state", "author"; empty: none
    QStringList hiddenColumns; ///< of the table, as orderId() says
    QList<SavedSearch> searches;
    friend bool operator==(const ArchiveSettings &, const ArchiveSettings &) = default;
};

/// How one person lets articles leave as files.
struct ExportSettings
{
    QString form = QStringLiteral("tsb"); ///< or one of packageForms()
    QStringList inPackage;                ///< of a package: PackageInput::forms
    bool picturesBeside = false;          ///< of a web page: in a folder
    friend bool operator==(const ExportSettings &, const ExportSettings &) = default;
};

/// What one person chose, kept as settings.json in the data folder. Where that is encrypted, in settings.sealed, since
/// words and searches tell what somebody writes about; settings.json then has what a window needs before it is
/// unlocked, language and theme, and nothing else.
struct Settings
{
    QString name;   ///< as colleagues know the person; empty: the account's
    QString byline; ///< bút danh
    QString paper;
    QString sourceTag;     ///< "(Baomau.vn)"
    QString defaultCredit; ///< for new pictures
    QString language;      ///< "vi", "en"; empty: the system's
    QString theme;         ///< "light", "dark"; empty: the system's
    QString sureness;      ///< of proofing in context: "strict", "thorough"; empty: usual
    QString backupFolder;  ///< where backups go as well, a stick for instance; empty: nowhere else
    QStringList dictionaryWords;
    QList<IgnoredFinding> ignoredAlways;
    QList<AutocorrectWord> autocorrect; ///< empty: nothing is ever put unasked
    ViewSettings view;
    ArchiveSettings archive;
    ExportSettings exports;
    Pace pace;                   ///< of reading and speaking, within slowestPace…fastestPace
    QMap<QString, QString> keys; ///< by command, portable text; what is not here is as shipped
    QJsonObject extra;           ///< of a newer version, kept untouched
    friend bool operator==(const Settings &, const Settings &) = default;
};

/// A folder without the file gives the defaults. BadInput (args: path) when the file is not what it should be.
[[nodiscard]] Result<Settings> loadSettings(const FolderFiles &files);
/// A file that could not be read before stays as settings.json.unreadable.
[[nodiscard]] Outcome saveSettings(const FolderFiles &files, const Settings &settings);
/// Brings them into the form of `to`, whole at every moment.
[[nodiscard]] Outcome settleSettings(const FolderFiles &to, const FolderFiles &from);

} // namespace toasoan
