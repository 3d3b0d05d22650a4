#include "app/base/sha256.h"

#include <algorithm>
#include <cstring>

#include <sodium.h>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace toasoan {

#if defined(__x86_64__)

namespace {

constexpr size_t blockSize = 64;

alignas(16) constexpr std::array<uint32_t, 64> constants = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

bool hasInstructions()
{
    constexpr unsigned sse41 = 1U << 19;
    constexpr unsigned sha = 1U << 29;
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    if (__get_cpuid(1, &a, &b, &c, &d) == 0 || (c & sse41) == 0)
        return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & sha) != 0;
}

/// The eight words of the state in the order that the instructions want: a b e f and c d g h.
struct State
{
    __m128i abef;
    __m128i cdgh;
};

__attribute__((target("sha,sse4.1"))) State begun()
{
    return {_mm_set_epi32(0x6a09e667, int(0xbb67ae85), 0x510e527f, int(0x9b05688c)),
            _mm_set_epi32(0x3c6ef372, int(0xa54ff53a), 0x1f83d9ab, 0x5be0cd19)};
}

__attribute__((target("sha,sse4.1"))) void take(State &state, const unsigned char *bytes, size_t blocks)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    for (; blocks > 0; --blocks, bytes += blockSize) {
        const State before = state;
        std::array<__m128i, 4> words; // NOLINT: filled in the first four turns
        for (size_t i = 0; i < 16; ++i) {
            __m128i &next = words[i % 4]; // in them: the words of 16, 12, 8 and 4 rounds ago
            const __m128i last = words[(i + 3) % 4];
            if (i < 4) {
                next = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes) + i), bigEndian);
            } else {
                const __m128i seven = _mm_alignr_epi8(last, words[(i + 2) % 4], 4);
                next = _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(next, words[(i + 1) % 4]), seven), last);
            }
            const __m128i *constant = reinterpret_cast<const __m128i *>(constants.data()) + i;
            const __m128i sum = _mm_add_epi32(next, _mm_load_si128(constant));
            state.cdgh = _mm_sha256rnds2_epu32(state.cdgh, state.abef, sum);
            state.abef = _mm_sha256rnds2_epu32(state.abef, state.cdgh, _mm_shuffle_epi32(sum, 0x0e));
        }
        state.abef = _mm_add_epi32(state.abef, before.abef);
        state.cdgh = _mm_add_epi32(state.cdgh, before.cdgh);
    }
}

void put(unsigned char *out, uint32_t word)
{
    for (int i = 0; i < 4; ++i)
        out[i] = static_cast<unsigned char>(word >> (24 - 8 * i));
}

__attribute__((target("sha,sse4.1"))) void write(const State &state, std::array<unsigned char, 32> &hash)
{
    std::array<uint32_t, 4> abef{}; // the lowest is f
    std::array<uint32_t, 4> cdgh{};
    std::memcpy(abef.data(), &state.abef, sizeof abef);
    std::memcpy(cdgh.data(), &state.cdgh, sizeof cdgh);
    const std::array<uint32_t, 8> words{abef[3], abef[2], cdgh[3], cdgh[2], abef[1], abef[0], cdgh[1], cdgh[0]};
    for (size_t i = 0; i < words.size(); ++i)
        put(hash.data() + 4 * i, words[i]);
}

/// What is in the state once the rest, its end and the length have come, too.
__attribute__((target("sha,sse4.1"))) std::array<unsigned char, 32> ended(State state, const unsigned char *rest,
                                                                          size_t length, uint64_t all)
{
    std::array<unsigned char, 2 * blockSize> end{};
    std::memcpy(end.data(), rest, length);
    end[length] = 0x80;
    const size_t blocks = length + 9 > blockSize ? 2 : 1;
    const uint64_t bits = all * 8;
    put(end.data() + blocks * blockSize - 8, static_cast<uint32_t>(bits >> 32));
    put(end.data() + blocks * blockSize - 4, static_cast<uint32_t>(bits));
    take(state, end.data(), blocks);
    std::array<unsigned char, 32> hash{};
    write(state, hash);
    return hash;
}

} // namespace

#else

namespace {

constexpr size_t blockSize = 64;
struct State
{};

bool hasInstructions()
{
    return false;
}
State begun()
{
    return {};
}
void take(State &, const unsigned char *, size_t) {}
std::array<unsigned char, 32> ended(State, const unsigned char *, size_t, uint64_t)
{
    return {};
}

} // namespace

#endif

struct Sha256::State
{
    bool byInstructions = false;
    toasoan::State words{};
    std::array<unsigned char, blockSize> rest{}; ///< what fills no block yet
    size_t waiting = 0;                          ///< bytes of it
    uint64_t all = 0;
    crypto_hash_sha256_state sodium{};
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    static const bool possible = hasInstructions();
    m_state->byInstructions = possible;
    if (possible)
        m_state->words = begun();
    else
        crypto_hash_sha256_init(&m_state->sodium);
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
    State &state = *m_state;
    if (!state.byInstructions) {
        crypto_hash_sha256_update(&state.sodium, bytes, length);
        return;
    }
    state.all += length;
    if (state.waiting > 0) {
        const size_t fill = std::min(blockSize - state.waiting, length);
        std::copy_n(bytes, fill, state.rest.begin() + static_cast<std::ptrdiff_t>(state.waiting));
        state.waiting += fill;
        bytes += fill;
        length -= fill;
        if (state.waiting < blockSize)
            return;
        take(state.words, state.rest.data(), 1);
    }
    take(state.words, bytes, length / blockSize);
    state.waiting = length % blockSize;
    std::copy_n(bytes + (length - state.waiting), state.waiting, state.rest.begin());
}

std::array<unsigned char, 32> Sha256::hash() const
{
    if (m_state->byInstructions)
        return ended(m_state->words, m_state->rest.data(), m_state->waiting, m_state->all);
    std::array<unsigned char, 32> hash{};
    crypto_hash_sha256_state copy = m_state->sodium;
    crypto_hash_sha256_final(&copy, hash.data());
    return hash;
}

} // namespace toasoan
