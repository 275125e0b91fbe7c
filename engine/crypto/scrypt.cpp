// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrypt.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <base/assert.hpp>
#include <bit>
#include <cstring>
#include <new>
#include <vector>

namespace studio::crypto {

namespace {

static_assert(std::endian::native == std::endian::little, "words are read from bytes as they are");

using Block = std::array<std::uint32_t, 16>;  // what Salsa20 works on
using Blocks = std::vector<Block>;            // 2 * r of them: one unit of scrypt's memory

/// RFC 7914, section 3.
void salsa20_8(Block& block) {
    auto x = block;
    const auto mix = [&x](std::size_t a, std::size_t b, std::size_t c, std::size_t d) {
        x[b] ^= std::rotl(x[a] + x[d], 7);
        x[c] ^= std::rotl(x[b] + x[a], 9);
        x[d] ^= std::rotl(x[c] + x[b], 13);
        x[a] ^= std::rotl(x[d] + x[c], 18);
    };
    for (int double_round = 0; double_round < 4; ++double_round) {
        mix(0, 4, 8, 12);
        mix(5, 9, 13, 1);
        mix(10, 14, 2, 6);
        mix(15, 3, 7, 11);
        mix(0, 1, 2, 3);
        mix(5, 6, 7, 4);
        mix(10, 11, 8, 9);
        mix(15, 12, 13, 14);
    }
    for (std::size_t i = 0; i < block.size(); ++i)
        block[i] += x[i];
}

void add_block(Block& to, const Block& from) {
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] ^= from[i];
}

/// RFC 7914, section 4: even results first, then the odd ones.
void block_mix(Blocks& blocks, Blocks& scratch) {
    auto x = blocks.back();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        add_block(x, blocks[i]);
        salsa20_8(x);
        scratch[i / 2 + (i % 2) * (blocks.size() / 2)] = x;
    }
    blocks.swap(scratch);
}

/// RFC 7914, section 5. `memory` holds n units.
void ro_mix(Blocks& blocks, Blocks& memory, std::uint64_t n) {
    const auto unit = blocks.size();
    Blocks scratch(unit);
    for (std::uint64_t i = 0; i < n; ++i) {
        std::copy(blocks.begin(), blocks.end(), memory.begin() + static_cast<std::ptrdiff_t>(i * unit));
        block_mix(blocks, scratch);
    }
    for (std::uint64_t i = 0; i < n; ++i) {
        const auto& last = blocks.back();
        const auto j = (last[0] | static_cast<std::uint64_t>(last[1]) << 32U) & (n - 1);
        for (std::size_t k = 0; k < unit; ++k)
            add_block(blocks[k], memory[j * unit + k]);
        block_mix(blocks, scratch);
    }
}

bool pbkdf2(std::string_view password, BytesView salt, std::span<std::uint8_t> out) {
    return PKCS5_PBKDF2_HMAC(password.data(), static_cast<int>(password.size()), salt.data(),
                             static_cast<int>(salt.size()), 1, EVP_sha256(), static_cast<int>(out.size()),
                             out.data()) == 1;
}

/// RFC 7914, section 6.
bool derive_here(std::string_view password, BytesView salt, const ScryptCost& cost,
                 std::span<std::uint8_t> out) {
    Bytes units(128 * cost.r * cost.p);
    if (!pbkdf2(password, salt, units))
        return false;
    Blocks blocks(2 * cost.r);
    Blocks memory(2 * cost.r * cost.n);
    const auto unit_bytes = blocks.size() * sizeof(Block);
    for (std::uint64_t i = 0; i < cost.p; ++i) {
        std::memcpy(blocks.data(), units.data() + i * unit_bytes, unit_bytes);
        ro_mix(blocks, memory, cost.n);
        std::memcpy(units.data() + i * unit_bytes, blocks.data(), unit_bytes);
    }
    const bool done = pbkdf2(password, units, out);
    OPENSSL_cleanse(units.data(), units.size());
    return done;
}

}  // namespace

bool derive_scrypt(std::string_view password, BytesView salt, const ScryptCost& cost,
                   std::span<std::uint8_t> out) {
    STUDIO_ASSERT(std::has_single_bit(cost.n) && cost.n > 1 && cost.r > 0 && cost.p > 0);
    // OpenSSL holds to the RFC's n < 2^(16 r). The Web3 Secret Storage definition has a key file with n =
    // 2^18 and r = 1 as its example, and other wallets read it.
    const bool within_rfc = 16 * cost.r >= 64 || cost.n < 1ULL << (16 * cost.r);
    if (within_rfc)
        return EVP_PBE_scrypt(password.data(), password.size(), salt.data(), salt.size(), cost.n, cost.r,
                              cost.p, 2 * cost.memory_bytes(), out.data(), out.size()) == 1;
    try {
        return derive_here(password, salt, cost, out);
    } catch (const std::bad_alloc&) {
        return false;
    }
}

}  // namespace studio::crypto
