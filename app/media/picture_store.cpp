#include "app/media/picture_store.h"

#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/base/limits.h"
#include "app/media/picture_format.h"

#include <QFileInfo>

namespace toasoan {

PictureStore::PictureStore(QString folder) : m_folder(std::move(folder)) {}

QString PictureStore::path(const PictureId &id) const
{
    if (!isSha256Hex(id.value))
        return {};
    return m_folder + u'/' + id.value.left(2) + u'/' + id.value;
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
        const QString file = path(id);
        if (auto made = makePrivateFolder(QFileInfo(file).absolutePath()); !made)
            return tl::unexpected(made.error());
        if (auto written = writeDurably(file, bytes, FileAccess::Private); !written)
            return tl::unexpected(written.error());
    }
    return PictureRef{id, QString::fromLatin1(header->format->mediaType), header->size.width(), header->size.height()};
}

Result<QByteArray> PictureStore::bytes(const PictureId &id) const
{
    if (!contains(id))
        return failure(ErrorCode::PictureMissing, {}, {id.value});
    auto content = readFile(path(id), limits::pictureBytes);
    if (content && sha256Hex(*content) != id.value)
        return failure(ErrorCode::StoreDamaged, {}, {id.value});
    return content;
}

} // namespace toasoan
