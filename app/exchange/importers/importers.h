#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/imported.h"

namespace toasoan {

constexpr qsizetype largestCopyFile = 128 * 1024 * 1024; ///< bytes: a document with its pictures

/// The ending under which a page that was got from the web is read: from its heading to the end of its article.
const QString webPageSuffix = QStringLiteral("webpage");

/// What has to be done to read a kind of file safely.
enum class ReadingCare {
    Plain,   ///< nothing: there is little to it
    InChild, ///< a grammar that strangers play with
};

/// A kind of file that can become an article.
struct Importer
{
    QString id;           ///< "text", "json"
    QStringList suffixes; ///< lower case, without the dot
    Result<Imported> (*read)(const QByteArray &bytes);
    ReadingCare care = ReadingCare::InChild;
};

/// The explicit list of them.
[[nodiscard]] const QList<Importer> &importers();

/// The files in a folder and below it whose names an importer asks for, in the order of their names. Any thread.
[[nodiscard]] QStringList importableFilesUnder(const QString &folder);

/// Of the importer that a name asks for.
[[nodiscard]] ReadingCare careFor(const QString &fileName);

/// The endings of all files that can be read, those that need another program (GuardedReader) too.
[[nodiscard]] QStringList copySuffixes();

/// Reads a file's bytes, in this process, by the importer that its name asks for; a name without a suffix is taken as
/// plain text. BadInput when no importer reads such files, or as the importer says. Any thread.
[[nodiscard]] Result<Imported> importBytes(const QString &fileName, const QByteArray &bytes);

} // namespace toasoan
