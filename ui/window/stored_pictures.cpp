#include "ui/window/stored_pictures.h"

#include "app/desk/storage_thread.h"
#include "app/media/preparing.h"

namespace toasoan {
namespace {

constexpr int cacheKiB = 96 * 1024;

} // namespace

StoredPictures::StoredPictures(StorageThread &storage, RenditionKind kind, QObject *parent)
    : PagePictures(parent), m_storage(storage), m_kind(kind), m_ready(cacheKiB)
{}

PagePictures::Answer StoredPictures::picture(const PictureLook &look)
{
    const QString name = look.isPlain() ? look.id.value : nameOf(look);
    if (const QImage *image = m_ready.object(name))
        return {PictureState::Ready, *image};
    if (m_missing.contains(name))
        return {PictureState::Missing, {}};
    load(look, name);
    return {PictureState::Loading, {}};
}

void StoredPictures::load(const PictureLook &look, const QString &name)
{
    if (m_loading.contains(name))
        return;
    m_loading.insert(name);
    m_storage.ask(
        this, [](Desk &desk) { return Result<PictureStore>(desk.pictures().files()); },
        [this, look, name](const Result<PictureStore> &store) {
            if (store)
                decode(*store, look, name);
            else
                arrived(look.id, name, tl::unexpected<Error>(store.error()));
        });
}

void StoredPictures::decode(const PictureStore &store, const PictureLook &look, const QString &name)
{
    m_worker.ask(
        this, [this, store, look] { return shownPicture(store, m_reader, look, m_kind); },
        [this, id = look.id, name](const Result<QImage> &image) { arrived(id, name, image); });
}

void StoredPictures::arrived(const PictureId &id, const QString &name, const Result<QImage> &image)
{
    m_loading.remove(name);
    if (image)
        m_ready.insert(name, new QImage(*image), static_cast<int>(image->sizeInBytes() / 1024) + 1);
    else
        m_missing.insert(name);
    Q_EMIT pictureChanged(id);
}

} // namespace toasoan
