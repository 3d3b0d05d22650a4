#include "app/media/picture_store.h"

#include "app/base/hash.h"
#include "app/base/limits.h"
#include "app/media/picture_format.h"

#include <QFileInfo>

namespace toasoan {

namespace {

QString nameOf(const PictureId &id)
{
    return u"media/"_qs + id.value.left(2) + u'/' + id.value;
}

} // namespace

PictureStore::PictureStore(FolderFiles files) : m_files(std::move(files)) {}

QString PictureStore::path(const PictureId &id) const
{
    return isSha256Hex(id.value) ? m_files.path(nameOf(id)) : QString();
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
        if (auto written = m_files.write(nameOf(id), bytes); !written)
            return tl::unexpected(written.error());
    }
    return PictureRef{id, QString::fromLatin1(header->format->mediaType), header->size.width(), header->size.height()};
}

Result<QByteArray> PictureStore::bytes(const PictureId &id) const
{
    if (!contains(id))
        return failure(ErrorCode::PictureMissing, {}, {id.value});
    auto content = m_files.read(nameOf(id), limits::pictureBytes);
    if (content && sha256Hex(*content) != id.value)
        return failure(ErrorCode::StoreDamaged, {}, {id.value});
    return content;
}

} // namespace toasoan
