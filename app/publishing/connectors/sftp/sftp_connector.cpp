#include "app/publishing/connectors/sftp/sftp_connector.h"

#include "app/publishing/connectors/common/files_connector.h"
#include "app/publishing/connectors/sftp/sftp_place.h"

namespace toasoan {

std::unique_ptr<Connector> makeSftp(const Destination &destination, const QString &secret)
{
    const QString form = destination.settings.value(QStringLiteral("form")).toString();
    FilesHabits habits;
    habits.place = [account = sftpAccount(destination.settings, secret)](const Progress &progress) {
        return sftpPlace(account, progress);
    };
    habits.files = [form](const Delivery &delivery, const QString &stem) {
        return outgoingFiles(delivery, form, stem);
    };
    habits.canceled = [form](const Placement &placement, const QDateTime &now) {
        return canceledFile(placement, form, now);
    };
    return std::make_unique<FilesConnector>(std::move(habits));
}

} // namespace toasoan
