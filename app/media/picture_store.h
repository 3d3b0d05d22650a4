#pragma once
#include "app/article/blocks/figure.h"
#include "app/base/folder_files.h"
#include "app/media/rendition.h"

namespace toasoan {

/// Original pictures on disk, each named by the SHA-256 of its bytes: media/ab/abcdef…, and beside them what was made
/// of them: abcdef….web.jpg. A picture is written once and never changed; the same bytes twice are one file. Holds no
/// state but the folder and its key: copy it, use it on any worker thread, from several processes at once. Its
/// functions block on the disk: never on the GUI thread.
class PictureStore
{
public:
    /// The folder "media" is made when the first picture comes.
    explicit PictureStore(FolderFiles files);

    /// Keeps the bytes untouched, durably and with mode 0600. TooLarge, BadInput (not a picture), DiskFull, Io.
    [[nodiscard]] Result<PictureRef> add(const QByteArray &bytes) const;

    /// The bytes as they were added. PictureMissing; StoreDamaged when they no longer have the hash they were stored
    /// under.
    [[nodiscard]] Result<QByteArray> bytes(const PictureId &id) const;

    [[nodiscard]] bool contains(const PictureId &id) const;
    [[nodiscard]] QString path(const PictureId &id) const; ///< empty when the id has not the form of a hash

    /// What was made of a picture before; nothing where there is none, or it is no longer whole.
    [[nodiscard]] std::optional<QByteArray> rendition(const PictureLook &look, RenditionKind kind) const;
    [[nodiscard]] Outcome addRendition(const PictureLook &look, RenditionKind kind, const QByteArray &jpeg) const;

    /// The original and all that was made of it are gone from the disk.
    [[nodiscard]] Outcome remove(const PictureId &id) const;

private:
    FolderFiles m_files;
};

} // namespace toasoan
