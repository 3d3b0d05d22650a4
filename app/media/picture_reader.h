#pragma once
#include "app/media/picture_format.h"
#include "app/media/picture_metadata.h"
#include "app/sandbox/helper_child.h"

#include <QImage>

namespace toasoan {

/// A picture as the helper gave it.
struct ReadPicture
{
    PictureHeader header;
    QImage image; ///< upright, sRGB, RGB32, on white; null where only words were asked for
    PictureMetadata metadata;
};

enum class PictureWords { Read, Leave };

struct PictureRequest
{
    int side = 1600;                         ///< pixels: as large as fits a square of it, never larger; 0: no pixels
    PictureWords words = PictureWords::Read; ///< what the file says of the picture
};

/// Decodes strangers' pictures in a child that can open nothing: 512 MB and 2 s of processor time each. The child is
/// kept for the next picture; one that died is replaced. One thread; may be another one than it was made on.
class PictureReader
{
public:
    explicit PictureReader(const QString &helper = {}); ///< the program; empty: helperProcess()

    /// Starts the child ahead of the first picture.
    void warmUp() { (void)m_child.ready(); }

    /// As inspectPicture(), and: BadInput when the picture is damaged, its header lied, or decoding took too long or
    /// too much memory; ProgramMissing where the helper is gone; Refused "cancelled" once `goesOn` says false.
    [[nodiscard]] Result<ReadPicture> read(const QByteArray &bytes, const PictureRequest &request = {},
                                           const std::function<bool()> &goesOn = {});

    [[nodiscard]] HelperChild &child() { return m_child; }

private:
    HelperChild m_child;
    HelperChild m_drawings; ///< for SVG, which needs fonts
};

/// The largest side that can be asked for.
constexpr int largestSide = 6000;

} // namespace toasoan
