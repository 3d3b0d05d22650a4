#pragma once
#include "app/base/data_key.h"

namespace toasoan {

/// Pages of the database and of its write-ahead log as they lie on the disk: a fresh nonce, the encrypted page and its
/// tag (XChaCha20-Poly1305). Kind and number are part of what the tag covers, so no page can stand in for another.
namespace sealed_page {

constexpr int plainSize = 4096; ///< bytes; the page size of every database of ours
constexpr int size = 24 + plainSize + 16;

enum class Kind : unsigned char { Database = 1, WriteAheadLog = 2 };

/// `sealed` takes sealed_page::size bytes.
void seal(const DataKey &key, Kind kind, qint64 number, const unsigned char *plain, unsigned char *sealed);
/// False when the page was not sealed with this key, for this place, or was altered since.
[[nodiscard]] bool open(const DataKey &key, Kind kind, qint64 number, const unsigned char *sealed,
                        unsigned char *plain);

} // namespace sealed_page
} // namespace toasoan
