#include "app/publishing/connectors/folder/folder_connector.h"

#include "app/publishing/connectors/common/files_connector.h"
#include "app/publishing/connectors/folder/folder_place.h"

namespace toasoan {

std::unique_ptr<Connector> makeFolder(const Destination &destination, const QString &)
{
    const QString folder = destination.settings.value(QStringLiteral("folder")).toString();
    const QString form = destination.settings.value(QStringLiteral("form")).toString();
    FilesHabits habits;
    habits.place = [folder](const Progress &progress) { return folderPlace(folder, progress); };
    habits.files = [form](const Delivery &delivery, const QString &stem) {
        return outgoingFiles(delivery, form, stem);
    };
    habits.canceled = [form](const Placement &placement, const QDateTime &now) {
        return canceledFile(placement, form, now);
    };
    return std::make_unique<FilesConnector>(std::move(habits));
}

} // namespace toasoan
