#pragma once
#include "app/base/data_key.h"
#include "app/base/portions.h"

#include <QString>

#include <optional>

namespace toasoan {

/// The private files of a data folder, or of one with backups: with a key they are sealed (sealed_file.h), without one
/// they lie as they are. Either way a file that is read may still lie as it is: somebody put it there, or the
/// encryption was broken off. A file is named by its path below the folder ("media/ab/abcd…", "snippets/x.json"); names
/// that people gave, of JSON files in folders, are hidden with the rest. A value for any thread; waits for the disk.
/// Errors: NotFound, TooLarge, DiskFull, Io; StoreDamaged where a sealed file was altered.
class FolderFiles
{
public:
    /// From a folder's name: one that is not encrypted.
    FolderFiles(QString folder, std::optional<DataKey> key = {}); // NOLINT(google-explicit-constructor)

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const std::optional<DataKey> &key() const { return m_key; }
    [[nodiscard]] bool seals() const { return m_key.has_value(); }
    [[nodiscard]] QString path(const QString &name) const; ///< where it lies, or would; empty for no name
    /// The JSON files in a folder, by name.
    [[nodiscard]] QStringList jsonFiles(const QString &below) const;

    [[nodiscard]] Result<QByteArray> read(const QString &name, qsizetype limit) const;
    /// As writeDurably(), into a folder that is made where there is none.
    [[nodiscard]] Outcome write(const QString &name, const QByteArray &bytes) const;
    /// SHA-256 of what is in it; empty when it cannot be read to its end.
    [[nodiscard]] QString hash(const QString &name) const;

    // Copies with the care of copyDurably(); one that does not hash as `wanted` (where that is not empty) is not kept:
    // StoreDamaged.
    [[nodiscard]] Outcome takeIn(const QString &file, const QString &name, const QString &wanted) const;
    [[nodiscard]] Outcome giveOut(const QString &name, const QString &file, const QString &wanted) const;
    [[nodiscard]] Outcome takeFrom(const FolderFiles &other, const QString &name, const QString &wanted = {}) const;
    /// A second name for another folder's file of the same form; false where that cannot be.
    [[nodiscard]] bool linkFrom(const FolderFiles &other, const QString &name) const;

    /// Whether it is sealed if it should be, with the right key, or else is not; true where there is none.
    [[nodiscard]] bool hasForm(const QString &name) const;

private:
    [[nodiscard]] QString target(const QString &name) const;
    [[nodiscard]] Result<Portions> plain(const QString &name) const;
    [[nodiscard]] Outcome keep(const QString &name, Portions bytes) const;

    QString m_folder;
    std::optional<DataKey> m_key;
};

} // namespace toasoan
