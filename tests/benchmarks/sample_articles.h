#pragma once
#include "app/article/article.h"

#include <QByteArray>

namespace toasoan::benchmarks {

/// An article of about so many chữ, made of common syllables in sentences and paragraphs; the same every time for the
/// same numbers. About one paragraph in six has a slip that house style finds. Figures show `picture` when given.
struct SampleShape
{
    int words = 1000;
    int figures = 2;
    quint32 seed = 1;
    std::optional<PictureRef> picture = {};
};
[[nodiscard]] Article sampleArticle(const SampleShape &shape);

/// A JPEG with as much detail as a photograph, different for each seed.
[[nodiscard]] QByteArray samplePhotograph(quint32 seed, QSize size);

} // namespace toasoan::benchmarks
