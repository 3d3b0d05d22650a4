#include "tests/support/pictures.h"

#include <QBuffer>
#include <QFile>
#include <QImageWriter>
#include <QLinearGradient>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>

#include <libheif/heif.h>
#include <memory>
#include <random>

namespace toasoan::testing {
namespace {

constexpr int patience = 60000; // ms

class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) {}
    int upTo(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    QColor colour() { return QColor::fromHsv(upTo(360), upTo(200), 40 + upTo(200)); }

private:
    std::mt19937 m_random;
};

void paintGround(QPainter &painter, Dice &dice, QSize size)
{
    QLinearGradient gradient(dice.upTo(size.width()), 0, dice.upTo(size.width()), size.height());
    const int horizon = 20 + dice.upTo(60);
    gradient.setColorAt(0, dice.colour());
    gradient.setColorAt(horizon / 100.0, dice.colour());
    gradient.setColorAt(std::min(1.0, horizon / 100.0 + 0.02), dice.colour());
    gradient.setColorAt(1, dice.colour());
    painter.fillRect(QRect(QPoint(), size), gradient);
}

void paintShapes(QPainter &painter, Dice &dice, QSize size)
{
    const int shapes = 10 + dice.upTo(14);
    for (int i = 0; i < shapes; ++i) {
        const int largest = size.width() / (2 + dice.upTo(8)) + 4;
        const QRect place(dice.upTo(size.width()) - largest / 2, dice.upTo(size.height()) - largest / 2,
                          largest / 2 + dice.upTo(largest), largest / 2 + dice.upTo(largest));
        painter.save();
        painter.translate(place.center());
        painter.rotate(dice.upTo(90));
        painter.translate(-place.center());
        QLinearGradient fill(place.topLeft(), place.bottomRight());
        fill.setColorAt(0, dice.colour());
        fill.setColorAt(1, dice.colour());
        painter.setBrush(fill);
        painter.setPen(Qt::NoPen);
        if (dice.upTo(2) == 0)
            painter.drawEllipse(place);
        else
            painter.drawRect(place);
        painter.restore();
    }
}

void addNoise(QImage &image, Dice &dice)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int off = dice.upTo(17) - 8;
            const auto moved = [off](int value) { return std::clamp(value + off, 0, 255); };
            line[x] = qRgb(moved(qRed(line[x])), moved(qGreen(line[x])), moved(qBlue(line[x])));
        }
    }
}

heif_error takeBytes(heif_context *, const void *data, size_t size, void *into)
{
    static_cast<QByteArray *>(into)->append(static_cast<const char *>(data), static_cast<qsizetype>(size));
    return {heif_error_Ok, heif_suberror_Unspecified, ""};
}

} // namespace

QImage scene(quint32 seed, QSize size)
{
    Dice dice(seed * 2654435761U + 17);
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, dice, size);
    paintShapes(painter, dice, size);
    painter.end();
    addNoise(image, dice);
    return image;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.write(image);
    return buffer.data();
}

QByteArray heifOf(const QImage &image, HeifCoding coding)
{
    const std::unique_ptr<heif_context, void (*)(heif_context *)> context(heif_context_alloc(), heif_context_free);
    heif_encoder *encoder = nullptr;
    if (heif_context_get_encoder_for_format(
            context.get(), coding == HeifCoding::Hevc ? heif_compression_HEVC : heif_compression_AV1, &encoder)
            .code
        != heif_error_Ok)
        return {};
    const std::unique_ptr<heif_encoder, void (*)(heif_encoder *)> held(encoder, heif_encoder_release);
    heif_encoder_set_lossy_quality(encoder, 90);
    heif_image *raw = nullptr;
    heif_image_create(image.width(), image.height(), heif_colorspace_RGB, heif_chroma_interleaved_RGB, &raw);
    const std::unique_ptr<heif_image, void (*)(const heif_image *)> pixels(raw, heif_image_release);
    heif_image_add_plane(raw, heif_channel_interleaved, image.width(), image.height(), 24);
    int stride = 0;
    uchar *plane = heif_image_get_plane(raw, heif_channel_interleaved, &stride);
    const QImage plain = image.convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < plain.height(); ++y)
        std::memcpy(plane + qsizetype(y) * stride, plain.constScanLine(y), 3 * static_cast<size_t>(plain.width()));
    QByteArray bytes;
    heif_writer writer{1, takeBytes};
    if (heif_context_encode_image(context.get(), raw, encoder, nullptr, nullptr).code != heif_error_Ok
        || heif_context_write(context.get(), &writer, &bytes).code != heif_error_Ok)
        return {};
    return bytes;
}

QByteArray withSegment(const QByteArray &jpeg, quint8 kind, const QByteArray &content)
{
    QByteArray head("\xff");
    head += static_cast<char>(kind);
    head += static_cast<char>((content.size() + 2) >> 8);
    head += static_cast<char>((content.size() + 2) & 0xff);
    return jpeg.left(2) + head + content + jpeg.mid(2);
}

QByteArray withOrientation(const QByteArray &jpeg, int orientation)
{
    QByteArray tiff("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19);
    tiff += static_cast<char>(orientation);
    tiff += QByteArray("\0\0\0\0\0\0", 6);
    return withSegment(jpeg, 0xe1, QByteArray("Exif\0\0", 6) + tiff);
}

QByteArray saidBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return process.readAllStandardOutput();
}

QByteArray reworked(const QByteArray &bytes, const QString &program, const QStringList &arguments)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("picture.jpg"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QStringList all = arguments;
    all.replaceInStrings(QStringLiteral("FILE"), path);
    (void)saidBy(program, all);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace toasoan::testing
