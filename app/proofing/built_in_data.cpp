#include "app/proofing/built_in_data.h"

#include <QFile>

namespace toasoan {

QByteArray builtInFile(const QString &path)
{
    QFile file(QStringLiteral(":/") + path);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    return there ? file.readAll() : QByteArray();
}

QStringList builtInList(const QString &path)
{
    QStringList entries;
    for (const QString &line : QString::fromUtf8(builtInFile(path)).split(u'\n')) {
        const QString entry = line.section(u'#', 0, 0).trimmed();
        if (!entry.isEmpty())
            entries.append(entry);
    }
    return entries;
}

} // namespace toasoan
