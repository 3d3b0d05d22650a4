#pragma once
#include <QHashFunctions>
#include <QString>

namespace toasoan {

/// A string that names one kind of thing, so that a block's id cannot be passed where a draft's is meant.
template<typename Tag>
struct Id
{
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id &a, const Id &b) { return a.value == b.value; }
    friend bool operator!=(const Id &a, const Id &b) { return a.value != b.value; }
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using BlockId = Id<struct BlockTag>;       ///< stable for a block's life; unique within an article
using DraftId = Id<struct DraftTag>;       ///< one article's row in the store
using RevisionId = Id<struct RevisionTag>; ///< SHA-256, 64 lower-case hex digits
using ContentHash = Id<struct ContentTag>; ///< SHA-256 of an article's canonical bytes, 64 lower-case hex digits
using PictureId = Id<struct PictureTag>;   ///< SHA-256 of the original file, 64 lower-case hex digits

/// A new random name of 12 characters from a-z2-7 (60 bits), for blocks and drafts.
[[nodiscard]] QString newRandomName();

} // namespace toasoan
