#pragma once
#include <QStringView>

#include <array>
#include <utility>

namespace toasoan {

/// Each value of an article names its fields once, in `describe(archive, self)`; JsonWriter and JsonReader
/// (json_archive.h) walk the same list, so that what is written is what is read.

/// A whole number with its default (left out when written) and the range a reader accepts.
struct Limits
{
    int standard;
    int least;
    int most;
};

template<typename E, size_t N>
using EnumTable = std::array<std::pair<E, QStringView>, N>;

/// Specialised beside each enum that is written: its values' stable names.
template<typename E>
struct EnumNames;

} // namespace toasoan
