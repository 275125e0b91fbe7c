// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace studio {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;

/// The characters of a text as bytes, without copying: the text must outlive the view.
inline BytesView bytes_of(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// A fixed number of bytes, compared as a big-endian number. Zero when made without a value.
template <std::size_t N>
struct FixedBytes {
    std::array<std::uint8_t, N> bytes{};

    static constexpr std::size_t size() { return N; }
    constexpr const std::uint8_t* data() const { return bytes.data(); }
    constexpr std::uint8_t* data() { return bytes.data(); }
    constexpr std::uint8_t operator[](std::size_t i) const { return bytes[i]; }
    constexpr std::uint8_t& operator[](std::size_t i) { return bytes[i]; }
    constexpr auto begin() const { return bytes.begin(); }
    constexpr auto end() const { return bytes.end(); }
    constexpr auto begin() { return bytes.begin(); }
    constexpr auto end() { return bytes.end(); }
    constexpr BytesView view() const { return BytesView{bytes}; }
    constexpr bool is_zero() const {
        return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t b) { return b == 0; });
    }
    constexpr explicit operator bool() const { return !is_zero(); }
    friend constexpr auto operator<=>(const FixedBytes&, const FixedBytes&) = default;
    friend constexpr bool operator==(const FixedBytes&, const FixedBytes&) = default;

    /// Copies the last N bytes of `source`; a shorter source is padded with zeros on the left.
    static constexpr FixedBytes right_aligned(BytesView source) {
        FixedBytes out;
        const auto n = std::min(N, source.size());
        std::copy(source.end() - static_cast<std::ptrdiff_t>(n), source.end(),
                  out.bytes.end() - static_cast<std::ptrdiff_t>(n));
        return out;
    }
};

/// An account's address: the last 20 bytes of the Keccak-256 of its public key.
using Address = FixedBytes<20>;
/// A 32-byte hash, root or storage key.
using Hash32 = FixedBytes<32>;

}  // namespace studio

/// Only for hash tables in memory: the bytes are hashes or addresses already, 8 of them mixed are enough.
template <std::size_t N>
struct std::hash<studio::FixedBytes<N>> {
    std::size_t operator()(const studio::FixedBytes<N>& v) const noexcept {
        static_assert(N >= 16);
        std::uint64_t head = 0;
        std::uint64_t tail = 0;
        std::memcpy(&head, v.data(), 8);
        std::memcpy(&tail, v.data() + N - 8, 8);
        return static_cast<std::size_t>((head ^ (tail * 0x9E3779B97F4A7C15ULL)) * 0xBF58476D1CE4E5B9ULL);
    }
};
