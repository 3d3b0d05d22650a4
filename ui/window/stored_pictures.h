#pragma once
#include "app/base/worker.h"
#include "app/media/picture_store.h"
#include "ui/editor/page_pictures.h"

#include <QCache>
#include <QSet>

namespace toasoan {

/// The page's pictures out of the data folder: read and decoded on a thread of their own, at the size the page shows.
class StoredPictures : public PagePictures
{
    Q_OBJECT

public:
    StoredPictures(PictureStore store, QObject *parent = nullptr);

    Answer picture(const PictureId &id) override;
    /// Missing ones are looked for again: they may have come.
    void retryMissing() { m_missing.clear(); }

private:
    void load(const PictureId &id);

    PictureStore m_store;
    QCache<QString, QImage> m_ready; ///< cost in KiB
    QSet<QString> m_loading;
    QSet<QString> m_missing;
    Worker m_worker;
};

} // namespace toasoan
