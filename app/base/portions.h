#pragma once
#include "app/base/result.h"

#include <QByteArray>

#include <functional>

class QCryptographicHash;

namespace toasoan {

/// Bytes too many to be held at once: each call gives the next of them, nothing at the end, or why there are no more.
using Portions = std::function<Result<QByteArray>()>;

[[nodiscard]] Portions portionsOf(const QByteArray &bytes);
/// NotFound, Io.
[[nodiscard]] Result<Portions> portionsOfFile(const QString &path);

/// The same bytes; `hash` has seen all of them at the end.
[[nodiscard]] Portions hashing(Portions bytes, std::shared_ptr<QCryptographicHash> hash);
/// The same bytes; StoreDamaged (args: path) in the place of the end when their SHA-256 is not `wanted`.
[[nodiscard]] Portions proved(Portions bytes, const QString &wanted, const QString &path);

/// All of them, at most `limit` bytes: TooLarge (args: path, limit).
[[nodiscard]] Result<QByteArray> gathered(const Portions &bytes, qsizetype limit, const QString &path);

/// Takes pieces of a given size out of portions of any.
class Pieces
{
public:
    explicit Pieces(Portions source) : m_source(std::move(source)) {}

    [[nodiscard]] Result<QByteArray> take(qsizetype size);                      ///< shorter only where the bytes end
    [[nodiscard]] bool atEnd() const { return m_ended && m_waiting.isEmpty(); } ///< known after take()

private:
    Portions m_source;
    QByteArray m_waiting;
    bool m_ended = false;
};

} // namespace toasoan
