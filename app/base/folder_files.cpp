#include "app/base/folder_files.h"

#include "app/base/durable_file.h"
#include "app/base/ids.h"
#include "app/base/sealed_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace toasoan {
namespace {

QByteArray beginOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(sealed_file::markSize) : QByteArray();
}

constexpr qsizetype longestHidden = 140; // bytes: file systems take 255 for the hidden one

bool isJson(const QString &name)
{
    return name.endsWith(u".json");
}

Portions provedWhere(Portions bytes, const QString &wanted, const QString &path)
{
    return wanted.isEmpty() ? bytes : proved(std::move(bytes), wanted, path);
}

/// The bytes of a readable file whose name another one takes, overwritten as well as can be: on flash memory copies may
/// remain. Not while they have another name, in a backup for one.
class ReplacedBytes
{
public:
    explicit ReplacedBytes(const QString &path)
        : m_descriptor(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC))
    {}
    ~ReplacedBytes()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(ReplacedBytes)

    void overwrite() const
    {
        struct stat status = {};
        if (m_descriptor < 0 || ::fstat(m_descriptor, &status) != 0 || status.st_nlink != 0)
            return;
        const QByteArray zeros(1 << 20, '\0');
        for (off_t left = status.st_size; left > 0;) {
            const ssize_t written =
                ::write(m_descriptor, zeros.constData(), static_cast<size_t>(std::min<off_t>(left, zeros.size())));
            if (written <= 0)
                return;
            left -= written;
        }
        (void)::fsync(m_descriptor);
    }

private:
    int m_descriptor;
};

} // namespace

FolderFiles::FolderFiles(QString folder, std::optional<DataKey> key)
    : m_folder(std::move(folder)), m_key(std::move(key))
{}

QString FolderFiles::path(const QString &name) const
{
    const QString hidden = target(name);
    const QString open = name.isEmpty() ? QString() : QString(m_folder + u'/' + name);
    return hidden != open && !QFileInfo::exists(hidden) && QFileInfo::exists(open) ? open : hidden;
}

/// Where it lies when it is as it should be.
QString FolderFiles::target(const QString &name) const
{
    if (name.isEmpty())
        return {};
    const qsizetype slash = name.lastIndexOf(u'/');
    if (m_key && slash > 0 && isJson(name) && name.toUtf8().size() <= longestHidden)
        return m_folder + u'/' + name.left(slash + 1) + sealed_file::hiddenName(*m_key, name.mid(slash + 1));
    return m_folder + u'/' + name;
}

QStringList FolderFiles::jsonFiles(const QString &below) const
{
    QStringList names;
    for (const QString &seen : QDir(m_folder + u'/' + below).entryList(QDir::Files, QDir::Name)) {
        const QString name = m_key ? sealed_file::shownName(*m_key, seen).value_or(seen) : seen;
        if (isJson(name) && !name.contains(u'/') && !names.contains(below + u'/' + name))
            names.append(below + u'/' + name);
    }
    names.sort();
    return names;
}

Result<Portions> FolderFiles::plain(const QString &name) const
{
    auto bytes = portionsOfFile(path(name));
    if (bytes && m_key && sealed_file::begins(beginOf(path(name))))
        return sealed_file::opening(*m_key, name, *std::move(bytes));
    return bytes;
}

Result<QByteArray> FolderFiles::read(const QString &name, qsizetype limit) const
{
    if (!m_key || !sealed_file::begins(beginOf(path(name))))
        return readFile(path(name), limit);
    const auto bytes = plain(name);
    return bytes ? gathered(*bytes, limit, path(name)) : tl::unexpected<Error>(bytes.error());
}

Outcome FolderFiles::keep(const QString &name, Portions bytes) const
{
    const QString place = target(name);
    if (place.isEmpty())
        return failure(ErrorCode::NotFound);
    if (auto made = makePrivateFolder(QFileInfo(place).absolutePath()); !made)
        return made;
    if (!m_key)
        return writeDurably(place, bytes);
    const QString open = m_folder + u'/' + name;
    const ReplacedBytes before(open);
    const bool wasReadable = !sealed_file::begins(beginOf(open));
    auto kept = writeDurably(place, sealed_file::sealing(*m_key, name, std::move(bytes)));
    if (kept && place != open)
        ::unlink(QFile::encodeName(open).constData());
    if (kept && wasReadable)
        before.overwrite();
    return kept;
}

Outcome FolderFiles::write(const QString &name, const QByteArray &bytes) const
{
    return keep(name, portionsOf(bytes));
}

QString FolderFiles::hash(const QString &name) const
{
    const auto bytes = plain(name);
    if (!bytes)
        return {};
    const auto hash = std::make_shared<QCryptographicHash>(QCryptographicHash::Sha256);
    const Portions all = hashing(*bytes, hash);
    for (auto next = all(); !next || !next->isEmpty(); next = all()) {
        if (!next)
            return {};
    }
    return QString::fromLatin1(hash->result().toHex());
}

Outcome FolderFiles::takeIn(const QString &file, const QString &name, const QString &wanted) const
{
    return portionsOfFile(file).and_then(
        [&](const Portions &bytes) { return keep(name, provedWhere(bytes, wanted, file)); });
}

Outcome FolderFiles::giveOut(const QString &name, const QString &file, const QString &wanted) const
{
    return plain(name).and_then(
        [&](const Portions &bytes) { return writeDurably(file, provedWhere(bytes, wanted, path(name))); });
}

Outcome FolderFiles::takeFrom(const FolderFiles &other, const QString &name, const QString &wanted) const
{
    return other.plain(name).and_then(
        [&](const Portions &bytes) { return keep(name, provedWhere(bytes, wanted, other.path(name))); });
}

bool FolderFiles::linkFrom(const FolderFiles &other, const QString &name) const
{
    const QString place = target(name);
    const QByteArray temporary = QFile::encodeName(temporaryBeside(place));
    if (!makePrivateFolder(QFileInfo(place).absolutePath())
        || ::link(QFile::encodeName(other.path(name)).constData(), temporary.constData()) != 0)
        return false;
    const ReplacedBytes before(place);
    const bool wasReadable = m_key && !sealed_file::begins(beginOf(place));
    const bool moved = moveDurably(QFile::decodeName(temporary), place).has_value();
    ::unlink(temporary.constData()); // rename() leaves it where both names are one file's
    if (moved && wasReadable)
        before.overwrite();
    return moved;
}

bool FolderFiles::hasForm(const QString &name) const
{
    const bool isSealed = sealed_file::begins(beginOf(path(name)));
    if (!QFileInfo::exists(path(name)) || !m_key)
        return !isSealed;
    const QString open = m_folder + u'/' + name;
    if (!isSealed || (target(name) != open && QFileInfo::exists(open)))
        return false;
    const auto bytes = plain(name);
    return bytes && (*bytes)().has_value();
}

} // namespace toasoan
