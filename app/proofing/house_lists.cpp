#include "app/proofing/house_lists.h"

#include <QFile>

namespace toasoan {

QByteArray houseFile(const QString &name)
{
    QFile file(QStringLiteral(":/house-style/") + name);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    return there ? file.readAll() : QByteArray();
}

QStringList houseList(const QString &name)
{
    QStringList entries;
    for (const QString &line : QString::fromUtf8(houseFile(name)).split(u'\n')) {
        const QString entry = line.section(u'#', 0, 0).trimmed();
        if (!entry.isEmpty())
            entries.append(entry);
    }
    return entries;
}

} // namespace toasoan
