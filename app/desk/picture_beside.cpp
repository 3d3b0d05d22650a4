#include "app/desk/picture_beside.h"

#include "app/base/durable_file.h"
#include "app/base/limits.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace toasoan {
namespace {

constexpr qsizetype longestSource = 2000; // letters

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

/// The path that an address means; empty when it is not one down from the folder. Decoded once, as browsers do; a
/// second decoding would turn "%252e" into a dot.
QString relativePath(const QString &source)
{
    static const QRegularExpression scheme(QStringLiteral("^\\s*[a-zA-Z][a-zA-Z0-9+.-]*:"));
    if (source.size() > longestSource || scheme.match(source).hasMatch())
        return {};
    const qsizetype end = source.indexOf(QRegularExpression(QStringLiteral("[?#]")));
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(source.left(end).trimmed().toUtf8()));
    const QStringList steps = path.split(u'/');
    const bool leavesFolder = path.startsWith(u'/') || path.contains(u'\\') || steps.contains(QStringLiteral(".."))
                              || scheme.match(path).hasMatch() || std::any_of(path.begin(), path.end(), isControl);
    return leavesFolder ? QString() : path;
}

} // namespace

Result<QByteArray> pictureBeside(const QString &file, const QString &source)
{
    const QString path = relativePath(source);
    if (path.isEmpty())
        return failure(ErrorCode::Refused, QStringLiteral("elsewhere"), {source.left(200)});
    const QString folder = QFileInfo(QFileInfo(file).canonicalFilePath()).path();
    const QFileInfo named(QDir(folder).filePath(path));
    const QString target = named.canonicalFilePath();
    if (target.isEmpty() || !named.isFile())
        return failure(ErrorCode::NotFound, QStringLiteral("picture"), {source.left(200)});
    const QString inside = folder.endsWith(u'/') ? folder : QString(folder + u'/');
    if (!target.startsWith(inside))
        return failure(ErrorCode::Refused, QStringLiteral("elsewhere"), {source.left(200)});
    return readFile(target, limits::pictureBytes);
}

} // namespace toasoan
