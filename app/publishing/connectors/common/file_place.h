#pragma once
#include "app/base/progress.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace toasoan {

/// A folder somewhere that others look into. Names are those of files in it, "bai-1.json", or of files one folder
/// further down, "bai-1/anh.jpg": ASCII letters that are safe everywhere. Errors are troubles of troubles.h, or those
/// of the disk. Waits.
class FilePlace
{
public:
    virtual ~FilePlace() = default;
    [[nodiscard]] virtual QString where() const = 0; ///< what people call it: its path, its host
    [[nodiscard]] virtual QString urlOf(const QString &name) const = 0;
    /// The files in it, hidden ones not among them. Unreachable where the folder itself is not there.
    [[nodiscard]] virtual Result<QStringList> names() = 0;
    /// SHA-256 of what the file holds; empty: there is none.
    [[nodiscard]] virtual Result<QString> sumOf(const QString &name) = 0;
    /// In place of what has the name. Whoever looks there sees the old file or the new one, never a part of it.
    [[nodiscard]] virtual Outcome put(const QString &name, const QByteArray &bytes) = 0;
    /// And the folder that it was the last one in. That it is gone already is as good.
    [[nodiscard]] virtual Outcome remove(const QString &name) = 0;
};

/// Opens one whose long work tells `progress`.
using PlaceMaker = std::function<Result<std::unique_ptr<FilePlace>>(const Progress &progress)>;

} // namespace toasoan
