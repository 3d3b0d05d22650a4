#pragma once
#include <QString>
#include <QStringList>

namespace toasoan {

/// What a folder may include besides itself and the standard library.
struct Room
{
    QString name;        ///< app/article
    QStringList below;   ///< other rooms
    QStringList modules; ///< Qt modules: Core, Gui, Sql…
    QStringList foreign; ///< headers of other libraries; in .cpp files only
};

/// From the ground up. A folder without a row may not exist.
[[nodiscard]] const QList<Room> &floors();

/// Why the file at path may not hold this line; empty when it may.
[[nodiscard]] QString includeFault(const QString &path, const QString &line);

} // namespace toasoan
