#include "app/store/sealing/sealed_page.h"

#include <QtEndian>

#include <sodium.h>

#include <array>

namespace toasoan::sealed_page {
namespace {

constexpr int nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static_assert(size == nonceSize + plainSize + static_cast<int>(crypto_aead_xchacha20poly1305_ietf_ABYTES));

using Place = std::array<unsigned char, 9>;

Place placeOf(Kind kind, qint64 number)
{
    Place place = {static_cast<unsigned char>(kind)};
    qToLittleEndian(number, place.data() + 1);
    return place;
}

} // namespace

void seal(const DataKey &key, Kind kind, qint64 number, const unsigned char *plain, unsigned char *sealed)
{
    const Place place = placeOf(kind, number);
    randombytes_buf(sealed, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed + nonceSize, nullptr, plain, plainSize, place.data(),
                                               place.size(), nullptr, sealed, key.bytes());
}

bool open(const DataKey &key, Kind kind, qint64 number, const unsigned char *sealed, unsigned char *plain)
{
    const Place place = placeOf(kind, number);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, sealed + nonceSize, size - nonceSize,
                                                      place.data(), place.size(), sealed, key.bytes())
           == 0;
}

} // namespace toasoan::sealed_page
