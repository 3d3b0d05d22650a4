#include "app/media/picture_reader.h"

#include "app/media/picture_form.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int longest = 60 * 1000; // ms a picture, on a busy computer too

/// The language of our sentences, for those that the helper makes.
QString languageOfSentences()
{
    return QCoreApplication::translate("Exchange", "en");
}

HelperOptions optionsFor(const QString &helper, const QString &serving)
{
    HelperOptions options;
    options.program = helper;
    options.arguments = {languageOfSentences(), serving};
    options.environment = {QStringLiteral("QT_QPA_PLATFORM=offscreen")};
    return options;
}

Error inWords(Error error)
{
    if (error.code != ErrorCode::BadInput)
        return error;
    if (error.detail == u"time")
        error.detail = QCoreApplication::translate("Media", "decoding the picture took too long");
    else if (error.detail == u"memory")
        error.detail = QCoreApplication::translate("Media", "decoding the picture took too much memory");
    else if (error.detail == u"crash" || error.detail == u"answer")
        error.detail = QCoreApplication::translate("Media", "the picture broke the program that decodes it");
    return error;
}

void letGo(void *bytes)
{
    delete static_cast<QByteArray *>(bytes);
}

/// The bytes are the pixels: nothing is copied.
QImage imageOf(QByteArray pixels, QSize size)
{
    auto held = std::make_unique<QByteArray>(std::move(pixels));
    auto *data = reinterpret_cast<uchar *>(held->data());
    return {data,  size.width(),  size.height(), 4 * qsizetype(size.width()), QImage::Format_RGB32,
            letGo, held.release()};
}

} // namespace

PictureReader::PictureReader(const QString &helper)
    : m_child(optionsFor(helper, QStringLiteral("pictures")))
    , m_drawings(optionsFor(helper, QStringLiteral("drawings")))
{}

Result<ReadPicture> PictureReader::read(const QByteArray &bytes, const PictureRequest &request,
                                        const std::function<bool()> &goesOn)
{
    const auto header = inspectPicture(bytes);
    if (!header)
        return tl::unexpected<Error>(header.error());
    const int side = std::clamp(request.side, 0, largestSide);
    HelperChild &child = header->kind == PictureKind::Svg ? m_drawings : m_child;
    const qsizetype mostPixels =
        4 * qsizetype(std::min(side, header->size.width())) * std::min(side, header->size.height());
    auto answer = child.ask({toBytes(PictureWish{side, request.words == PictureWords::Read}), bytes},
                            {longestSaid, mostPixels}, {QDeadlineTimer(longest), goesOn});
    if (!answer)
        return tl::unexpected<Error>(inWords(answer.error()));
    const auto said = pictureSaidFrom(answer->at(0));
    if (!said)
        return tl::unexpected<Error>(inWords(said.error()));
    const QSize size = said->size;
    ReadPicture picture{*header, {}, said->metadata};
    if (side == 0)
        return picture;
    const bool fits = size.width() > 0 && size.height() > 0 && size.width() <= side && size.height() <= side
                      && answer->at(1).size() == 4 * qsizetype(size.width()) * size.height();
    if (!fits)
        return tl::unexpected<Error>(inWords({ErrorCode::BadInput, QStringLiteral("answer"), {}}));
    picture.image = imageOf(std::move((*answer)[1]), size);
    return picture;
}

} // namespace toasoan
