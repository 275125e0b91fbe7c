// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <bit>
#include <cstring>

#include "rlp.hpp"

namespace studio::codec::rlp {

namespace {

constexpr std::uint8_t kString = 0x80;
constexpr std::uint8_t kList = 0xC0;
constexpr std::size_t kShortLimit = 56;  // payloads from here on need a length of their own

/// A header of 1 to 9 bytes.
struct Header {
    std::array<std::uint8_t, 9> bytes{};
    std::size_t size = 1;
};

std::size_t significant_bytes(std::uint64_t value) {
    return static_cast<std::size_t>(71 - std::countl_zero(value)) / 8;
}

Header make_header(std::uint8_t base, std::size_t payload_size) {
    Header header;
    if (payload_size < kShortLimit) {
        header.bytes[0] = static_cast<std::uint8_t>(base + payload_size);
        return header;
    }
    const auto length_size = significant_bytes(payload_size);
    header.bytes[0] = static_cast<std::uint8_t>(base + kShortLimit - 1 + length_size);
    for (std::size_t i = 0; i < length_size; ++i)
        header.bytes[1 + i] = static_cast<std::uint8_t>(payload_size >> (8 * (length_size - 1 - i)));
    header.size = 1 + length_size;
    return header;
}

void append(Bytes& out, BytesView bytes) {
    out.insert(out.end(), bytes.begin(), bytes.end());
}

void append_header(Bytes& out, std::uint8_t base, std::size_t payload_size) {
    const auto header = make_header(base, payload_size);
    append(out, BytesView{header.bytes.data(), header.size});
}

bool is_single_byte(BytesView bytes) {
    return bytes.size() == 1 && bytes[0] < kString;
}

}  // namespace

Encoder& Encoder::add(BytesView bytes) {
    if (!is_single_byte(bytes))
        append_header(out_, kString, bytes.size());
    append(out_, bytes);
    return *this;
}

Encoder& Encoder::add(std::uint64_t value) {
    if (value != 0 && value < kString) {
        out_.push_back(static_cast<std::uint8_t>(value));
        return *this;
    }
    const auto size = significant_bytes(value);
    std::array<std::uint8_t, 9> item{};
    item[0] = static_cast<std::uint8_t>(kString + size);
    for (std::size_t i = 0; i < size; ++i)
        item[1 + i] = static_cast<std::uint8_t>(value >> (8 * (size - 1 - i)));
    append(out_, BytesView{item.data(), 1 + size});
    return *this;
}

Encoder& Encoder::add(const Uint256& value) {
    if (value.fits_u64())
        return add(value.low64());
    const auto bytes = value.to_hash();
    return add(bytes.view().last(value.byte_length()));
}

Encoder& Encoder::add_raw(BytesView encoded) {
    append(out_, encoded);
    return *this;
}

Encoder::ListMark Encoder::begin_list() {
    out_.push_back(kList);  // room for the header of a short list; end_list makes more if it must
    return {out_.size()};
}

Encoder& Encoder::end_list(ListMark mark) {
    const auto payload_size = out_.size() - mark.payload_start;
    const auto header = make_header(kList, payload_size);
    if (header.size > 1) {
        out_.resize(out_.size() + header.size - 1);
        auto* payload = out_.data() + mark.payload_start;
        std::memmove(payload + header.size - 1, payload, payload_size);
    }
    std::memcpy(out_.data() + mark.payload_start - 1, header.bytes.data(), header.size);
    return *this;
}

Bytes encode(BytesView bytes) {
    Bytes out;
    out.reserve(encoded_size(bytes));
    Encoder{out}.add(bytes);
    return out;
}

Bytes encode(std::uint64_t value) {
    Bytes out;
    Encoder{out}.add(value);
    return out;
}

Bytes encode(const Uint256& value) {
    Bytes out;
    Encoder{out}.add(value);
    return out;
}

void append_list_header(Bytes& out, std::size_t payload_size) {
    append_header(out, kList, payload_size);
}

std::size_t encoded_size(BytesView bytes) {
    return is_single_byte(bytes) ? 1 : make_header(kString, bytes.size()).size + bytes.size();
}

}  // namespace studio::codec::rlp
