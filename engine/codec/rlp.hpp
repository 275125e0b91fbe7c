// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <base/uint256.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>

/// Recursive Length Prefix encoding (Yellow Paper, appendix B).
///
///     Bytes out;
///     rlp::Encoder encoder{out};
///     const auto list = encoder.begin_list();
///     encoder.add(nonce).add(to).add(value);
///     encoder.end_list(list);
///
///     rlp::Decoder input{bytes};
///     STUDIO_TRY(list, input.list());
///     STUDIO_TRY(nonce, list.u64());
namespace studio::codec::rlp {

/// Appends items to a buffer of the caller. A list's header is put in when the list ends, so that nothing is
/// measured twice and no list of items is built.
class Encoder {
public:
    /// Where an open list began; made by begin_list and handed back to end_list, innermost first.
    struct ListMark {
        std::size_t payload_start;
    };

    explicit Encoder(Bytes& out) : out_{out} {}

    /// A byte string.
    Encoder& add(BytesView bytes);
    /// A number, as its big-endian bytes without leading zeros.
    Encoder& add(std::uint64_t value);
    Encoder& add(const Uint256& value);
    /// An address, hash or other string of fixed length, all of its bytes.
    template <std::size_t N>
    Encoder& add(const FixedBytes<N>& value) {
        return add(value.view());
    }
    /// An address, or the empty string for none (a transaction that creates a contract).
    Encoder& add(const std::optional<Address>& value) {
        return value ? add(value->view()) : add(BytesView{});
    }
    /// An item that is encoded already.
    Encoder& add_raw(BytesView encoded);

    [[nodiscard]] ListMark begin_list();
    Encoder& end_list(ListMark mark);

private:
    Bytes& out_;
};

/// The encoding of one byte string or number.
Bytes encode(BytesView bytes);
Bytes encode(std::uint64_t value);
Bytes encode(const Uint256& value);

/// The encoding of a list of the given items: anything that Encoder::add takes.
template <class... Items>
Bytes encode_list(const Items&... items) {
    Bytes out;
    Encoder encoder{out};
    const auto list = encoder.begin_list();
    (encoder.add(items), ...);
    encoder.end_list(list);
    return out;
}

/// The header of a list whose payload has `payload_size` bytes.
void append_list_header(Bytes& out, std::size_t payload_size);
/// Bytes that encode() would give for this string.
std::size_t encoded_size(BytesView bytes);

/// Reads items one after another from bytes that must outlive it. Accepts the canonical form only. After an
/// error it stays before the item at fault. What is inside a list is checked when it is read, not before.
class Decoder {
public:
    explicit Decoder(BytesView data) : rest_{data} {}

    bool empty() const { return rest_.empty(); }
    /// False at the end, too.
    bool next_is_list() const { return !rest_.empty() && rest_[0] >= 0xC0; }
    /// What has not been read yet.
    BytesView rest() const { return rest_; }

    /// The content of the next byte string.
    Result<BytesView> bytes();
    Result<std::uint64_t> u64();
    Result<Uint256> u256();
    /// A string of exactly N bytes.
    template <std::size_t N>
    Result<FixedBytes<N>> fixed() {
        const auto content = string_of_length(N);
        if (!content)
            return fail(content.error());
        return FixedBytes<N>::right_aligned(*content);
    }
    Result<Address> address() { return fixed<20>(); }
    Result<Hash32> hash() { return fixed<32>(); }
    /// An address, or nothing for the empty string.
    Result<std::optional<Address>> optional_address();
    /// Enters the next list: a decoder of its items.
    Result<Decoder> list();
    /// The next item of either sort, header included.
    Result<BytesView> raw();
    /// How many items are left; reads headers only.
    Result<std::size_t> count() const;
    /// An error when anything is left.
    Result<void> expect_end() const;

private:
    struct Item {
        BytesView whole;
        std::size_t header_size;
        bool is_list;
        BytesView content() const { return whole.subspan(header_size); }
    };
    Result<Item> peek() const;
    Result<BytesView> number_bytes(std::size_t max_size);
    Result<BytesView> string_of_length(std::size_t size);
    void advance(const Item& item) { rest_ = rest_.subspan(item.whole.size()); }

    BytesView rest_;
};

/// Checks that `data` are exactly one canonical item, all the way down.
Result<void> check_canonical(BytesView data);

}  // namespace studio::codec::rlp
