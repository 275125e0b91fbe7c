// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/uint256.hpp>
#include <concepts>
#include <optional>

// Packed fields, numbers in big-endian order; private to the room.
namespace studio::op {

inline void append(Bytes& out, BytesView bytes) {
    out.insert(out.end(), bytes.begin(), bytes.end());
}
/// All bytes of the number's type.
template <std::unsigned_integral T>
void append_number(Bytes& out, T number) {
    for (std::size_t i = sizeof(T); i > 0; --i)
        out.push_back(static_cast<std::uint8_t>(number >> (8 * (i - 1))));
}
inline void append_number(Bytes& out, const Uint256& number) {
    append(out, number.to_hash().view());
}

/// Takes fields off the front. When fewer bytes are left it gives nothing, then and ever after: who reads
/// several fields need look at the last one only.
class FieldReader {
public:
    explicit FieldReader(BytesView data) : rest_{data} {}

    BytesView rest() const { return rest_; }
    bool empty() const { return rest_.empty(); }

    std::optional<BytesView> take(std::size_t size) {
        if (size > rest_.size())
            is_cut_ = true;
        if (is_cut_)
            return std::nullopt;
        const auto taken = rest_.first(size);
        rest_ = rest_.subspan(size);
        return taken;
    }
    template <std::size_t N>
    std::optional<FixedBytes<N>> fixed() {
        const auto taken = take(N);
        return taken ? std::optional{FixedBytes<N>::right_aligned(*taken)} : std::nullopt;
    }
    template <std::unsigned_integral T>
    std::optional<T> number() {
        const auto taken = take(sizeof(T));
        return taken ? std::optional{static_cast<T>(Uint256::from_big_endian(*taken).low64())} : std::nullopt;
    }
    std::optional<Uint256> word() {
        const auto taken = take(32);
        return taken ? std::optional{Uint256::from_big_endian(*taken)} : std::nullopt;
    }

private:
    BytesView rest_;
    bool is_cut_ = false;
};

}  // namespace studio::op
