#include "app/proofing/language_data.h"

#include <QFile>

namespace toasoan {

QByteArray languageFile(const QString &name)
{
    QFile file(QStringLiteral(":/language/") + name);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    return there ? file.readAll() : QByteArray();
}

QStringList languageList(const QString &name)
{
    QStringList entries;
    for (const QString &line : QString::fromUtf8(languageFile(name)).split(u'\n')) {
        const QString entry = line.section(u'#', 0, 0).trimmed();
        if (!entry.isEmpty())
            entries.append(entry);
    }
    return entries;
}

} // namespace toasoan
