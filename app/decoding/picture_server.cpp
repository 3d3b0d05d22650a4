#include "app/decoding/picture_server.h"

#include "app/base/limits.h"
#include "app/decoding/decoders.h"
#include "app/decoding/metadata_reader.h"
#include "app/decoding/picture_decoder.h"
#include "app/media/picture_form.h"
#include "app/sandbox/frames.h"
#include "app/sandbox/self_limits.h"

#include <QDateTime>
#include <QPainter>
#include <QThreadPool>

namespace toasoan {
namespace {

constexpr qsizetype longestWish = 64; // bytes

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int millisecondsAPicture = 30000; // everything is slower there
#else
constexpr int millisecondsAPicture = 2000;
#endif

/// Letters of a drawing are set in this font: another one could not be opened later.
void loadFont()
{
    QImage page(8, 8, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&page);
    painter.drawText(0, 8, QStringLiteral("Ặ"));
}

/// What is opened at its first use would find the doors shut.
void openWhatIsNeeded(Serving serving)
{
    (void)QDateTime::currentDateTime().toUTC();
    (void)QDateTime::currentDateTime().toString(Qt::ISODate);
    decoders::loadAll();
    (void)readMetadata({});
    if (serving == Serving::Drawings)
        loadFont();
}

struct Answer
{
    Result<PictureSaid> said;
    QImage image;
};

Answer answerTo(const PictureWish &wish, const QByteArray &bytes)
{
    PictureSaid said;
    if (wish.wantsWords)
        said.metadata = readMetadata(bytes);
    if (wish.side <= 0)
        return {said, {}};
    auto image = decodePicture(bytes, wish.side);
    if (!image)
        return {tl::unexpected<Error>(image.error()), {}};
    said.size = image->size();
    return {said, std::move(*image)};
}

bool answerOne(int socket)
{
    const auto wish = receiveFrame(socket, longestWish, {});
    auto bytes = wish ? receiveFrame(socket, limits::pictureBytes, {}) : tl::unexpected<Error>(wish.error());
    if (!bytes)
        return false;
    allowMilliseconds(millisecondsAPicture);
    const Answer answer = answerTo(pictureWishFrom(*wish), *bytes);
    bytes->clear();
    const QByteArray pixels =
        QByteArray::fromRawData(reinterpret_cast<const char *>(answer.image.constBits()), answer.image.sizeInBytes());
    return sendFrame(socket, toBytes(answer.said), {}) && sendFrame(socket, pixels, {});
}

} // namespace

int servePictures(int socket, Serving serving)
{
    // Qt spreads work on large pictures over its pool, whose new threads would find the doors shut; but not what one of
    // the pool's own threads does.
    QThreadPool *pool = QThreadPool::globalInstance();
    pool->setMaxThreadCount(1);
    pool->start([=] {
        openWhatIsNeeded(serving);
        shutTheDoors(OwnThreads::May);
        while (answerOne(socket)) {
        }
    });
    pool->waitForDone();
    return 0;
}

} // namespace toasoan
