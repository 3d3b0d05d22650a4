#include "tests/support/draft_schema.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace toasoan::testing {

std::optional<QString> ninjs31Faults(const QList<QByteArray> &documents)
{
    constexpr int validatorMissing = 77;
    const QString schemas = QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/schemas/");
    const QTemporaryDir folder;
    QStringList arguments{QStringLiteral(TOASOAN_SOURCE_DIR "/tests/support/json_schema.py"),
                          QString(schemas + u"ninjs/ninjs-schema_3.1.json")};
    for (qsizetype i = 0; i < documents.size(); ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.json").arg(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(documents[i]) != documents[i].size())
            return file.errorString();
        arguments.append(file.fileName());
    }
    arguments += {QStringLiteral("--with"),
                  QString(u"https://geojson.org/schema/GeoJSON.json=" + schemas + u"geojson/GeoJSON.json")};
    QProcess validator;
    validator.start(QStringLiteral("/usr/bin/python3"), arguments);
    if (!validator.waitForFinished(120000))
        return validator.errorString();
    if (validator.exitCode() == validatorMissing)
        return {};
    return QString::fromUtf8(validator.readAllStandardOutput() + validator.readAllStandardError()).trimmed();
}

} // namespace toasoan::testing
