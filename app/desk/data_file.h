#pragma once
#include "app/base/folder_files.h"

#include <QJsonObject>
#include <QStringList>

namespace toasoan {

/// Small JSON files that people may also write by hand: {"format": …, "version": 1, …}. What they hold is hostile until
/// it was read strictly: at most 1 MiB, every key known, the format the one wanted. BadInput (detail "/KEY: reason",
/// args: path), TooLarge, NotFound, Io.
struct DataFileKind
{
    QString format;
    QStringList keys; ///< besides format and version
};

[[nodiscard]] Result<QJsonObject> dataObject(const QByteArray &bytes, const DataFileKind &kind, const QString &path);
[[nodiscard]] Result<QJsonObject> readDataFile(const FolderFiles &files, const QString &name, const DataFileKind &kind);
[[nodiscard]] Outcome writeDataFile(const FolderFiles &files, const QString &name, const DataFileKind &kind,
                                    QJsonObject object);

/// A text of one line, cleaned. BadInput when it is missing, no text, empty, or longer than `most` letters.
[[nodiscard]] Result<QString> lineOf(const QJsonObject &object, const QString &key, int most, const QString &path);

/// "Bản tin thời tiết" → "ban-tin-thoi-tiet": a file's name from a person's words; never empty.
[[nodiscard]] QString fileNameOf(const QString &words);

} // namespace toasoan
