#pragma once
#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace toasoan {

/// SHA-256 of bytes that come piece by piece, by the processor's own instructions where it has them. A copy goes on by
/// itself.
class Sha256
{
public:
    Sha256();
    Sha256(const Sha256 &other);
    Sha256 &operator=(const Sha256 &other);
    ~Sha256();

    void add(const unsigned char *bytes, size_t length);
    [[nodiscard]] std::array<unsigned char, 32> hash() const; ///< of all that came; more may follow

private:
    struct State;
    std::unique_ptr<State> m_state;
};

[[nodiscard]] QString hexOf(const Sha256 &sum); ///< as sha256Hex()

} // namespace toasoan
