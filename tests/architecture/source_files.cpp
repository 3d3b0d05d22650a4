#include "tests/architecture/source_files.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace toasoan {

QList<SourceFile> sourceFiles()
{
    const QDir root(QStringLiteral(TOASOAN_SOURCE_DIR));
    QList<SourceFile> files;
    for (const QString &folder : {QStringLiteral("app"), QStringLiteral("ui")}) {
        QDirIterator it(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

QString roomOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

} // namespace toasoan
