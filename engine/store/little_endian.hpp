// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/assert.hpp>
#include <base/bytes.hpp>
#include <bit>
#include <concepts>
#include <cstring>

/// Fixed-width numbers in this room's own formats.
namespace studio::store {

static_assert(std::endian::native == std::endian::little,
              "stored numbers are little-endian, as on every target");

template <std::integral T>
void append_number(Bytes& out, T value) {
    const auto at = out.size();
    out.resize(at + sizeof value);
    std::memcpy(out.data() + at, &value, sizeof value);
}

/// `data` must hold the number (asserted).
template <std::integral T>
T number_at(BytesView data, std::size_t offset) {
    STUDIO_ASSERT(offset <= data.size() && data.size() - offset >= sizeof(T));
    T value;
    std::memcpy(&value, data.data() + offset, sizeof value);
    return value;
}

}  // namespace studio::store
