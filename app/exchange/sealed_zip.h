#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace toasoan {

struct ZipPart
{
    QString name; ///< ASCII
    QByteArray bytes;
    friend bool operator==(const ZipPart &, const ZipPart &) = default;
};

/// A zip that any tool opens and whose every byte follows from its parts and their order: stored, no times, no extra
/// fields, and as its comment the SHA-256 of all bytes before the comment. So the same parts give the same file on
/// every machine, and reading the parts and writing them again proves that nothing else is hidden in it; no zip library
/// promises the same bytes in its next version. At most 4 GiB and 65535 parts.
[[nodiscard]] QByteArray sealedZip(const QList<ZipPart> &parts);

/// The CRC-32 that a zip has beside a part's bytes.
[[nodiscard]] quint32 zipSumOf(const QByteArray &bytes);

/// All of it but its seal, in pieces that lie one behind the other and share the parts' bytes; none is empty. `sums`
/// are the parts' zipSumOf(), in their order, made beforehand where another thread had time for it.
[[nodiscard]] QList<QByteArray> unsealedZip(const QList<ZipPart> &parts, const QList<quint32> &sums);

struct ZipSeal
{
    QByteArray bytes; ///< the end of the file
    QString sha256;   ///< of the whole file
};
[[nodiscard]] ZipSeal zipSealOf(const QList<QByteArray> &unsealed);

/// A stretch of a sealed zip and what it belongs to.
struct ZipSection
{
    QString part; ///< a part's name (its header and its bytes), zipDirectory() or zipSeal()
    qsizetype start = 0;
    qsizetype end = 0;
};

[[nodiscard]] QString zipDirectory(); ///< "directory": the table of contents at the end
[[nodiscard]] QString zipSeal();      ///< "seal": the comment
[[nodiscard]] QList<ZipSection> sectionsOf(const QList<ZipPart> &parts);

/// A part as one of the two places that describe it says.
struct FoundPart
{
    ZipPart part; ///< shares the zip's bytes: it must outlive them
    bool crcMatches = false;
};

/// A zip names its parts twice; a damaged one may still be readable by the other.
enum class ZipView { Directory, Headers };

/// The parts as the view shows them, or nothing where it cannot be followed. Never reads outside of the bytes.
[[nodiscard]] std::optional<QList<FoundPart>> partsOf(const QByteArray &zip, ZipView view);

} // namespace toasoan
