#pragma once
#include "app/base/result.h"
#include "app/base/worker.h"
#include "app/media/picture_reader.h"
#include "app/media/rendition.h"
#include "ui/editor/page_pictures.h"

#include <QCache>
#include <QSet>

namespace toasoan {

class PictureStore;
class StorageThread;

/// The page's pictures out of the data folder, as their renditions of one kind: read on a thread of their own, and made
/// there of those that came in when nobody could wait.
class StoredPictures : public PagePictures
{
    Q_OBJECT

public:
    /// `storage` must outlive them; it knows what opens an encrypted folder.
    explicit StoredPictures(StorageThread &storage, RenditionKind kind = RenditionKind::Web, QObject *parent = nullptr);

    Answer picture(const PictureLook &look) override;
    /// Missing ones are looked for again: they may have come.
    void retryMissing() { m_missing.clear(); }

private:
    void load(const PictureLook &look, const QString &name);
    void decode(const PictureStore &store, const PictureLook &look, const QString &name);
    void arrived(const PictureId &id, const QString &name, const Result<QImage> &image);

    StorageThread &m_storage;
    RenditionKind m_kind;
    QCache<QString, QImage> m_ready; ///< by the names of looks; cost in KiB
    QSet<QString> m_loading;
    QSet<QString> m_missing;
    PictureReader m_reader; ///< worker thread only
    Worker m_worker;
};

} // namespace toasoan
