// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <base/bytes.hpp>
#include <cstddef>
#include <cstdint>
#include <span>

namespace studio::crypto {

/// Keccak-256 as Ethereum has it: the original padding, not that of SHA3-256 (Yellow Paper, section 3).
Hash32 keccak256(BytesView data);

/// The hash of each of many inputs; `hashes` is as long as `inputs`. Where the processor has AVX-512, eight
/// at a time.
void keccak256_many(std::span<const BytesView> inputs, std::span<Hash32> hashes);

/// The hash of no bytes at all, which an account without code has as its code hash.
inline constexpr Hash32 kEmptyKeccak256{{0xc5, 0xd2, 0x46, 0x01, 0x86, 0xf7, 0x23, 0x3c, 0x92, 0x7e, 0x7d,
                                         0xb2, 0xdc, 0xc7, 0x03, 0xc0, 0xe5, 0x00, 0xb6, 0x53, 0xca, 0x82,
                                         0x27, 0x3b, 0x7b, 0xfa, 0xd8, 0x04, 0x5d, 0x85, 0xa4, 0x70}};

/// The same over several pieces.
class Keccak256 {
public:
    Keccak256& update(BytesView data);
    /// Gives the hash and starts anew.
    Hash32 finish();

private:
    std::array<std::uint64_t, 25> state_{};
    std::array<std::uint8_t, 136> buffer_{};  // one block
    std::size_t buffered_ = 0;
};

}  // namespace studio::crypto
