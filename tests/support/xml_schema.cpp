#include "tests/support/xml_schema.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace toasoan::testing {

bool canCheckXml()
{
    return !QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty();
}

QString xmlFaults(const QString &schema, const QList<QByteArray> &documents)
{
    QTemporaryDir folder;
    QStringList arguments{QStringLiteral("--nonet"), QStringLiteral("--noout"), QStringLiteral("--schema"),
                          QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/schemas/") + schema};
    for (const QByteArray &document : documents) {
        QFile file(folder.filePath(QStringLiteral("%1.xml").arg(arguments.size())));
        if (!file.open(QIODevice::WriteOnly) || file.write(document) != document.size())
            return file.errorString();
        arguments.append(file.fileName());
    }
    QProcess xmllint;
    xmllint.start(QStringLiteral("xmllint"), arguments);
    if (!xmllint.waitForFinished(120000))
        return xmllint.errorString();
    QStringList lines = QString::fromUtf8(xmllint.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.endsWith(u" validates"); });
    return lines.join(u'\n');
}

} // namespace toasoan::testing
