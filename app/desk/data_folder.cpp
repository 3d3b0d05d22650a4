#include "app/desk/data_folder.h"

#include "app/store/store_files.h"

#include <QFile>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace toasoan {

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/toasoan"_qs;
}

QString accountPersonName()
{
    const passwd *account = ::getpwuid(::getuid());
    if (!account)
        return qEnvironmentVariable("USER", QStringLiteral("user"));
    // "Full Name,Room,Phone,…"
    const QString fullName = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).simplified();
    const QString name = fullName.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : fullName;
    return name.normalized(QString::NormalizationForm_C);
}

bool isDataFolder(const QString &folder)
{
    return QFile::exists(databasePath(folder));
}

} // namespace toasoan
