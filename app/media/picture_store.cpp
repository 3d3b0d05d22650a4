#include "app/media/picture_store.h"

#include "app/base/crc32.h"
#include "app/base/hash.h"
#include "app/base/limits.h"
#include "app/media/picture_format.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace toasoan {

namespace {

constexpr qsizetype sumSize = 4; // bytes: a checksum stands behind what can be made anew

QString nameOfFile(const PictureId &id)
{
    return u"media/"_qs + id.value.left(2) + u'/' + id.value;
}

QString nameOf(RenditionKind kind)
{
    return kind == RenditionKind::Web       ? QStringLiteral(".web.jpg")
           : kind == RenditionKind::Gallery ? QStringLiteral(".gallery.jpg")
           : kind == RenditionKind::Proxy   ? QStringLiteral(".proxy.jpg")
                                            : QStringLiteral(".thumbnail.jpg");
}

QString nameOfFile(const PictureLook &look, RenditionKind kind)
{
    return nameOfFile(look.id) + nameOf(look).section(u'-', 1).prepend(look.isPlain() ? u""_qs : u"-"_qs)
           + nameOf(kind);
}

} // namespace

PictureStore::PictureStore(FolderFiles files) : m_files(std::move(files)) {}

QString PictureStore::path(const PictureId &id) const
{
    return isSha256Hex(id.value) ? m_files.path(nameOfFile(id)) : QString();
}

bool PictureStore::contains(const PictureId &id) const
{
    const QString file = path(id);
    return !file.isEmpty() && QFileInfo(file).isFile();
}

Result<PictureRef> PictureStore::add(const QByteArray &bytes) const
{
    const auto header = inspectPicture(bytes);
    if (!header)
        return tl::unexpected(header.error());
    const PictureId id{sha256Hex(bytes)};
    // A copy that has been damaged on disk is mended by the good one that comes in now.
    if (!contains(id) || !this->bytes(id)) {
        if (auto written = m_files.write(nameOfFile(id), bytes); !written)
            return tl::unexpected(written.error());
    }
    return PictureRef{id, mediaTypeOf(header->kind), header->size.width(), header->size.height()};
}

Result<QByteArray> PictureStore::bytes(const PictureId &id) const
{
    if (!contains(id))
        return failure(ErrorCode::PictureMissing, {}, {id.value});
    auto content = m_files.read(nameOfFile(id), limits::pictureBytes);
    if (content && sha256Hex(*content) != id.value)
        return failure(ErrorCode::StoreDamaged, {}, {id.value});
    return content;
}

std::optional<QByteArray> PictureStore::rendition(const PictureLook &look, RenditionKind kind) const
{
    if (!isSha256Hex(look.id.value))
        return std::nullopt;
    auto content = m_files.read(nameOfFile(look, kind), limits::pictureBytes);
    if (!content || content->size() <= sumSize)
        return std::nullopt;
    const qsizetype length = content->size() - sumSize;
    if (qFromBigEndian<quint32>(content->constData() + length) != crc32Of(content->constData(), length))
        return std::nullopt;
    content->chop(sumSize);
    return std::move(*content);
}

Outcome PictureStore::addRendition(const PictureLook &look, RenditionKind kind, const QByteArray &jpeg) const
{
    if (!isSha256Hex(look.id.value))
        return failure(ErrorCode::PictureMissing, {}, {look.id.value});
    QByteArray sum(sumSize, '\0');
    qToBigEndian(crc32Of(jpeg.constData(), jpeg.size()), sum.data());
    return m_files.write(nameOfFile(look, kind), jpeg + sum);
}

Outcome PictureStore::remove(const PictureId &id) const
{
    if (!isSha256Hex(id.value))
        return failure(ErrorCode::PictureMissing, {}, {id.value});
    const QDir folder(QFileInfo(path(id)).absolutePath());
    for (const QString &name : folder.entryList({id.value + u'*'}, QDir::Files)) {
        if (!QFile::remove(folder.filePath(name)))
            return failure(ErrorCode::Io, {}, {folder.filePath(name)});
    }
    return {};
}

} // namespace toasoan
