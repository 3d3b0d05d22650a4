#pragma once
#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <memory>
#include <span>

class QFile;

namespace toasoan {

/// The parts of a model file, in the order they lie in it.
enum class ModelPart {
    Provenance,     ///< JSON: what it was learned from, when, with which command
    WordOffsets,    ///< quint32 for each word and one more: where its letters begin in WordLetters
    WordLetters,    ///< UTF-16
    WordRecords,    ///< WordRecord for each word
    WordSlots,      ///< WordId: open addressing over the letters of words
    Pairs,          ///< PairSlot
    Triples,        ///< TripleSlot
    Weights,        ///< JSON: the accept layer
    ArchivePairs,   ///< PairSlot: what a newsroom's own archive adds
    ArchiveTriples, ///< TripleSlot
};
constexpr size_t modelPartCount = 10;

/// A language model as it lies on the disk: a header with magic, version, checksum and the table of parts, then the
/// parts, each at a multiple of 16 bytes; numbers little-endian. Mapped, not read: what is not used costs no memory.
class ModelFile
{
public:
    static constexpr qint64 largest = 256LL * 1024 * 1024; ///< bytes

    /// NotFound; TooLarge; BadInput (args: path; detail: what is wrong) for a file that is cut off, damaged, of
    /// another kind or of another version.
    [[nodiscard]] static Result<ModelFile> open(const QString &path);
    /// A whole file with these parts.
    [[nodiscard]] static QByteArray assembled(const std::array<QByteArray, modelPartCount> &parts);

    /// This file with one part exchanged.
    [[nodiscard]] QByteArray with(ModelPart which, const QByteArray &bytes) const;

    ModelFile(ModelFile &&) noexcept;
    ModelFile &operator=(ModelFile &&) noexcept;
    ~ModelFile();

    /// The part as values; those that do not fit whole are left out. Lives as long as the file object.
    template<typename T>
    [[nodiscard]] std::span<const T> part(ModelPart which) const
    {
        const std::span<const uchar> bytes = bytesOf(which);
        return {reinterpret_cast<const T *>(bytes.data()), bytes.size() / sizeof(T)};
    }
    [[nodiscard]] std::span<const uchar> bytesOf(ModelPart which) const;
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Nothing of it stays in this process's memory until it is used again.
    void giveBackMemory() const;

private:
    ModelFile(std::unique_ptr<QFile> file, const uchar *bytes);

    std::unique_ptr<QFile> m_file; ///< keeps the mapping
    const uchar *m_bytes = nullptr;
    QString m_path;
};

} // namespace toasoan
