#pragma once
#include <QByteArray>

#include <memory>

namespace toasoan {

/// The 32 bytes that a sealed database is encrypted with. They lie in locked memory and are wiped when the last copy
/// goes.
class DataKey
{
public:
    static constexpr qsizetype size = 32;

    [[nodiscard]] static DataKey random();
    /// Takes the bytes over from `raw`, which holds DataKey::size bytes and is wiped.
    [[nodiscard]] static DataKey takenFrom(unsigned char *raw);

    [[nodiscard]] const unsigned char *bytes() const { return m_bytes.get(); }

private:
    explicit DataKey(std::shared_ptr<unsigned char> bytes) : m_bytes(std::move(bytes)) {}
    std::shared_ptr<unsigned char> m_bytes;
};

} // namespace toasoan
