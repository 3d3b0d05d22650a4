// Sealed files from somebody who has not the key. Input: a byte that says what is done, two that say where, and bytes.

#include "app/base/folder_files.h"
#include "app/base/sealed_file.h"
#include "app/store/sealing/seal_header.h"

#include <cstdlib>

using namespace toasoan;

namespace {

constexpr qsizetype plenty = 1 << 24;
const QString name = QStringLiteral("media/ab/x");

DataKey keyOf(unsigned char first)
{
    unsigned char bytes[DataKey::size] = {first};
    return DataKey::takenFrom(bytes);
}

Portions inBits(const QByteArray &bytes, qsizetype size)
{
    return [left = bytes, size]() mutable -> Result<QByteArray> {
        const QByteArray next = left.left(size);
        left.remove(0, next.size());
        return next;
    };
}

Result<QByteArray> opened(const DataKey &key, const QByteArray &bytes, qsizetype bit)
{
    return gathered(sealed_file::opening(key, name, inBits(bytes, bit)), plenty, name);
}

void expect(bool holds)
{
    if (!holds)
        std::abort();
}

QByteArray altered(QByteArray bytes, uint8_t how, qsizetype where)
{
    const qsizetype at = bytes.isEmpty() ? 0 : where * 37 % bytes.size();
    switch (how % 5) {
    case 0:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (how % 8)));
        break;
    case 1:
        bytes.truncate(at);
        break;
    case 2:
        bytes.insert(at, static_cast<char>(how));
        break;
    case 3:
        bytes.append(bytes.mid(at));
        break;
    default:
        bytes.remove(at, 1 + how);
    }
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const DataKey key = keyOf(7);
    static const DataKey other = keyOf(8);
    if (size < 3)
        return 0;
    const qsizetype where = data[1] * 256 + data[2];
    const qsizetype bit = 1 + where;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 3, static_cast<qsizetype>(size) - 3);

    expect(!opened(key, bytes, bit)); // nobody makes one without the key
    const QString hidden = QString::fromLatin1(bytes.left(300));
    expect(!sealed_file::shownName(key, hidden));
    (void)SealHeader::read(bytes);

    const QByteArray plain = bytes.repeated(1 + data[0] % 4);
    const QByteArray whole = gathered(sealed_file::sealing(key, name, inBits(plain, bit)), plenty, name).value();
    expect(opened(key, whole, bit) == plain);
    expect(!opened(other, whole, bit));
    const QByteArray changed = altered(whole, data[0], where);
    expect(changed == whole || !opened(key, changed, bit));
    const QString shown = QString::fromUtf8(bytes.left(100));
    if (!shown.isEmpty())
        expect(sealed_file::shownName(key, sealed_file::hiddenName(key, shown)) == shown);
    return 0;
}
