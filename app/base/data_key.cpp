#include "app/base/data_key.h"

#include <sodium.h>

#include <algorithm>
#include <new>

namespace toasoan {
namespace {

std::shared_ptr<unsigned char> lockedBytes()
{
    if (sodium_init() < 0)
        qFatal("libsodium does not start");
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(DataKey::size));
    if (!bytes)
        throw std::bad_alloc();
    return {bytes, sodium_free};
}

} // namespace

DataKey DataKey::random()
{
    auto bytes = lockedBytes();
    randombytes_buf(bytes.get(), size);
    return DataKey(std::move(bytes));
}

DataKey DataKey::takenFrom(unsigned char *raw)
{
    auto bytes = lockedBytes();
    std::copy_n(raw, size, bytes.get());
    sodium_memzero(raw, size);
    return DataKey(std::move(bytes));
}

} // namespace toasoan
