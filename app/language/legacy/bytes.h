#pragma once
#include <QString>

#include <array>

namespace toasoan {

/// What a byte is in Windows-1252.
[[nodiscard]] QChar windows1252(unsigned char byte);
/// The byte that a character was read from as Latin-1 or Windows-1252; -1 when it was none.
[[nodiscard]] int byteOf(QChar character);

/// What each byte stands for; 0 where a table says nothing.
using ByteTable = std::array<char16_t, 256>;

[[nodiscard]] const ByteTable &tcvn3Table();
[[nodiscard]] const ByteTable &visciiTable();
[[nodiscard]] const ByteTable &vpsTable();
[[nodiscard]] const ByteTable &windows1258Table();

} // namespace toasoan
