#include "ui/window/stored_pictures.h"

#include "app/desk/storage_thread.h"
#include "app/media/preparing.h"

namespace toasoan {
namespace {

constexpr int cacheKiB = 96 * 1024;

} // namespace

StoredPictures::StoredPictures(StorageThread &storage, QObject *parent)
    : PagePictures(parent), m_storage(storage), m_ready(cacheKiB)
{}

PagePictures::Answer StoredPictures::picture(const PictureId &id)
{
    if (const QImage *image = m_ready.object(id.value))
        return {PictureState::Ready, *image};
    if (m_missing.contains(id.value))
        return {PictureState::Missing, {}};
    load(id);
    return {PictureState::Loading, {}};
}

void StoredPictures::load(const PictureId &id)
{
    if (m_loading.contains(id.value))
        return;
    m_loading.insert(id.value);
    m_storage.ask(
        this, [](Desk &desk) { return Result<PictureStore>(desk.pictures().files()); },
        [this, id](const Result<PictureStore> &store) {
            if (store)
                decode(*store, id);
            else
                arrived(id, tl::unexpected<Error>(store.error()));
        });
}

void StoredPictures::decode(const PictureStore &store, const PictureId &id)
{
    m_worker.ask(
        this, [this, store, id] { return shownPicture(store, m_reader, {id}, RenditionKind::Web); },
        [this, id](const Result<QImage> &image) { arrived(id, image); });
}

void StoredPictures::arrived(const PictureId &id, const Result<QImage> &image)
{
    m_loading.remove(id.value);
    if (image)
        m_ready.insert(id.value, new QImage(*image), static_cast<int>(image->sizeInBytes() / 1024) + 1);
    else
        m_missing.insert(id.value);
    Q_EMIT pictureChanged(id);
}

} // namespace toasoan
