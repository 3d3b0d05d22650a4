#pragma once
#include "app/publishing/connectors/common/file_place.h"

namespace toasoan {

/// A folder of this computer, or one that is mounted on it. It is never made: where a drive is not mounted, files would
/// land below it. Besides the troubles of FilePlace: DiskFull, Io (args: path).
class FolderPlace : public FilePlace
{
public:
    explicit FolderPlace(const QString &folder, const Progress &progress = {});

    [[nodiscard]] QString where() const override { return m_folder; }
    [[nodiscard]] QString urlOf(const QString &name) const override;
    [[nodiscard]] Result<QStringList> names() override;
    [[nodiscard]] Result<QString> sumOf(const QString &name) override;
    [[nodiscard]] Outcome put(const QString &name, const QByteArray &bytes) override;
    [[nodiscard]] Outcome remove(const QString &name) override;

private:
    [[nodiscard]] QString pathOf(const QString &name) const;

    QString m_folder;
    Progress m_progress;
};

/// Of a destination's setting "folder". Settings (args: folder) where that is no absolute path.
[[nodiscard]] Result<std::unique_ptr<FilePlace>> folderPlace(const QString &folder, const Progress &progress);

} // namespace toasoan
