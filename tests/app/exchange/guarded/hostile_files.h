#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace toasoan::testing {

/// A file that is made to hurt who reads it.
struct HostileFile
{
    QByteArray what; ///< "zip bomb"
    QString name;    ///< says which reader
    QByteArray bytes;
};

/// Bombs, slips, entities, nesting, endless lines and lists, for every kind of copy; up to 17 MB each, and made one
/// after another.
void eachHostileFile(const std::function<void(const HostileFile &)> &see);

/// A package of those parts, packed.
[[nodiscard]] QByteArray packedZip(const QList<std::pair<QByteArray, QByteArray>> &parts);

} // namespace toasoan::testing
