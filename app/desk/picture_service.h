#pragma once
#include "app/desk/desk_context.h"
#include "app/media/picture_store.h"

namespace toasoan {

/// Pictures of the data folder: files in DATA/media, known to the database.
class PictureService
{
public:
    explicit PictureService(DeskContext &context);

    /// Keeps the bytes and remembers what they are. TooLarge, BadInput, DiskFull, Io.
    [[nodiscard]] Result<PictureRef> add(const QByteArray &bytes);
    [[nodiscard]] Result<QList<PictureRecord>> list() const;
    /// A value for any thread: reads picture files without the desk.
    [[nodiscard]] const PictureStore &files() const { return m_files; }

private:
    DeskContext &m_context;
    PictureStore m_files;
};

} // namespace toasoan
