#include "app/base/sha256.h"

// The functions for one hash alone. Those that OpenSSL recommends look it up by name and make ready for it, which costs
// more than hashing a short text, and 1 ms at the first one.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

namespace toasoan {

struct Sha256::State
{
    SHA256_CTX sum{};
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    SHA256_Init(&m_state->sum);
}

Sha256::Sha256(const Sha256 &other) : m_state(std::make_unique<State>(*other.m_state)) {}

Sha256 &Sha256::operator=(const Sha256 &other)
{
    *m_state = *other.m_state;
    return *this;
}

Sha256::~Sha256() = default;

void Sha256::add(const unsigned char *bytes, size_t length)
{
    SHA256_Update(&m_state->sum, bytes, length);
}

std::array<unsigned char, 32> Sha256::hash() const
{
    std::array<unsigned char, 32> hash{};
    SHA256_CTX copy = m_state->sum;
    SHA256_Final(hash.data(), &copy);
    return hash;
}

} // namespace toasoan
