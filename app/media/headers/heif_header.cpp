#include "app/base/limits.h"
#include "app/media/headers/headers.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace toasoan::headers {
namespace {

constexpr int mostBoxes = 1024;
constexpr int mostProperties = 4096;

struct Box
{
    Bytes name;
    Bytes content;
};

/// Of a container, in their order; fewer where one says that it is longer than what holds it.
QList<Box> boxesIn(const Bytes &container)
{
    QList<Box> boxes;
    qsizetype at = 0;
    while (container.has(at, 8) && boxes.size() < mostBoxes) {
        quint64 length = container.four(at);
        qsizetype head = 8;
        if (length == 1) {
            length = container.eight(at + 8);
            head = 16;
        } else if (length == 0) {
            length = static_cast<quint64>(container.size() - at);
        }
        const bool fits = length >= static_cast<quint64>(head) && length <= static_cast<quint64>(container.size() - at);
        if (!fits)
            break;
        const auto whole = static_cast<qsizetype>(length);
        boxes.append({container.part(at + 4, 4), container.part(at + head, whole - head)});
        at += whole;
    }
    return boxes;
}

std::optional<Bytes> contentOf(const QList<Box> &boxes, QByteArrayView name)
{
    for (const Box &box : boxes) {
        if (box.name.says(0, name))
            return box.content;
    }
    return std::nullopt;
}

/// Which properties belong to an item, as numbers from 1 on. Versions and flags decide how wide the numbers are.
QList<int> propertiesOf(const Bytes &ipma, quint32 item)
{
    QList<int> numbers;
    const bool wideItems = ipma.byte(0) >= 1;
    const bool wideNumbers = (ipma.byte(3) & 1) != 0;
    const quint32 entries = ipma.four(4);
    qsizetype at = 8;
    int seen = 0;
    for (quint32 i = 0; i < entries && ipma.has(at, 3) && seen < mostProperties; ++i) {
        const quint32 id = wideItems ? ipma.four(at) : ipma.two(at);
        at += wideItems ? 4 : 2;
        const int count = ipma.byte(at++);
        for (int k = 0; k < count; ++k, ++seen) {
            if (id == item)
                numbers.append(wideNumbers ? ipma.two(at) & 0x7fff : ipma.byte(at) & 0x7f);
            at += wideNumbers ? 2 : 1;
        }
    }
    return numbers;
}

Answer primaryPicture(const QList<Box> &meta)
{
    const auto primary = contentOf(meta, "pitm");
    const auto properties = contentOf(meta, "iprp");
    if (!primary || !properties)
        return std::nullopt;
    const quint32 item = primary->byte(0) == 0 ? primary->two(4) : primary->four(4);
    const QList<Box> parts = boxesIn(*properties);
    const auto container = contentOf(parts, "ipco");
    const auto association = contentOf(parts, "ipma");
    if (!container || !association)
        return std::nullopt;
    const QList<Box> all = boxesIn(*container);
    quint32 width = 0;
    quint32 height = 0;
    for (const int number : propertiesOf(*association, item)) { // in the order in which they are to be applied
        if (number < 1 || number > all.size())
            continue;
        const auto &[name, content] = all.at(number - 1);
        if (name.says(0, "ispe")) {
            width = content.four(4);
            height = content.four(8);
            if (quint64(width) * height > quint64(limits::picturePixels))
                return found(width, height); // all of it is decoded, however little is shown
        } else if (name.says(0, "clap")) {   // what is cut out of it, as fractions
            width = std::min(width, content.four(0) / std::max(content.four(4), 1U));
            height = std::min(height, content.four(8) / std::max(content.four(12), 1U));
        } else if (name.says(0, "irot") && content.byte(0) % 2 == 1) {
            std::swap(width, height);
        }
    }
    return found(width, height);
}

} // namespace

std::optional<PictureKind> heifKind(const Bytes &file)
{
    const quint32 length = file.four(0);
    if (!file.says(4, "ftyp") || length < 16 || length > 512 || !file.has(0, length))
        return std::nullopt;
    bool isHeif = false;
    for (qsizetype at = 8; at + 4 <= static_cast<qsizetype>(length); at += at == 8 ? 8 : 4) {
        if (file.says(at, "avif") || file.says(at, "avis"))
            return PictureKind::Avif;
        for (const char *brand : {"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"})
            isHeif = isHeif || file.says(at, brand);
    }
    return isHeif ? std::optional(PictureKind::Heic) : std::nullopt;
}

Answer heif(const Bytes &file)
{
    const auto meta = contentOf(boxesIn(file), "meta");
    return meta && meta->size() > 4 ? primaryPicture(boxesIn(meta->part(4, meta->size() - 4))) : std::nullopt;
}

} // namespace toasoan::headers
