#pragma once
#include "app/base/result.h"
#include "app/base/worker.h"
#include "app/media/picture_reader.h"
#include "ui/editor/page_pictures.h"

#include <QCache>
#include <QSet>

namespace toasoan {

class PictureStore;
class StorageThread;

/// The page's pictures out of the data folder, as their renditions for the web: read on a thread of their own, and made
/// there of those that came in when nobody could wait.
class StoredPictures : public PagePictures
{
    Q_OBJECT

public:
    /// `storage` must outlive them; it knows what opens an encrypted folder.
    StoredPictures(StorageThread &storage, QObject *parent = nullptr);

    Answer picture(const PictureId &id) override;
    /// Missing ones are looked for again: they may have come.
    void retryMissing() { m_missing.clear(); }

private:
    void load(const PictureId &id);
    void decode(const PictureStore &store, const PictureId &id);
    void arrived(const PictureId &id, const Result<QImage> &image);

    StorageThread &m_storage;
    QCache<QString, QImage> m_ready; ///< cost in KiB
    QSet<QString> m_loading;
    QSet<QString> m_missing;
    PictureReader m_reader; ///< worker thread only
    Worker m_worker;
};

} // namespace toasoan
