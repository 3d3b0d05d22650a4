#pragma once
#include "app/base/result.h"
#include "app/media/picture_metadata.h"

#include <QSize>

namespace toasoan {

// How PictureReader and the helper talk: a question is two frames, the wish and the file's bytes; an answer is two
// frames, what it says and the pixels, four bytes each, line after line.

struct PictureWish
{
    int side = 0;
    bool wantsWords = false;
};
[[nodiscard]] QByteArray toBytes(const PictureWish &wish);
[[nodiscard]] PictureWish pictureWishFrom(const QByteArray &bytes);

struct PictureSaid
{
    QSize size; ///< of the pixels in the next frame
    PictureMetadata metadata;
};
[[nodiscard]] QByteArray toBytes(const Result<PictureSaid> &said);
/// Trusts nothing. What was written as an error is that error (BadInput, TooLarge); BadInput, "answer", for bytes that
/// are no answer.
[[nodiscard]] Result<PictureSaid> pictureSaidFrom(const QByteArray &bytes);

constexpr qsizetype longestSaid = 1024 * 1024; ///< bytes

} // namespace toasoan
