#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/imported.h"

namespace toasoan {

constexpr qsizetype largestCopyFile = 128 * 1024 * 1024; ///< bytes: a document with its pictures

/// A kind of file that can become an article.
struct Importer
{
    QString id;           ///< "text", "json"
    QStringList suffixes; ///< lower case, without the dot
    Result<Imported> (*read)(const QByteArray &bytes);
};

/// The explicit list of them.
[[nodiscard]] const QList<Importer> &importers();

/// The files in a folder and below it whose names an importer asks for, in the order of their names. Any thread.
[[nodiscard]] QStringList importableFilesUnder(const QString &folder);

/// Reads a file's bytes by the importer that its name asks for; a name without a suffix is taken as plain text.
/// BadInput when no importer reads such files, or as the importer says. Any thread.
[[nodiscard]] Result<Imported> importBytes(const QString &fileName, const QByteArray &bytes);

} // namespace toasoan
