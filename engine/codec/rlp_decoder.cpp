// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/limits.hpp>
#include <string>
#include <vector>

#include "codec_errors.hpp"
#include "rlp.hpp"

namespace studio::codec::rlp {

namespace {

constexpr std::uint8_t kString = 0x80;
constexpr std::uint8_t kLongString = 0xB8;
constexpr std::uint8_t kList = 0xC0;
constexpr std::uint8_t kLongList = 0xF8;
constexpr std::size_t kShortLimit = 56;

/// The length that stands in `length_size` bytes after the first byte of `data`.
Result<std::size_t> long_length(BytesView data, std::size_t length_size) {
    if (data.size() < 1 + length_size)
        return fail(errors::kRlpTruncated);
    if (data[1] == 0)
        return fail(errors::kRlpNonCanonicalLength);
    std::uint64_t length = 0;
    for (std::size_t i = 1; i <= length_size; ++i)
        length = (length << 8U) | data[i];
    if (length < kShortLimit)
        return fail(errors::kRlpNonCanonicalLength);
    return length;
}

}  // namespace

Result<Decoder::Item> Decoder::peek() const {
    if (rest_.empty())
        return fail(errors::kRlpEndOfInput);
    const auto first = rest_[0];
    if (first < kString)
        return Item{rest_.first(1), 0, false};
    const bool is_list = first >= kList;
    const auto long_form = is_list ? kLongList : kLongString;
    std::size_t header_size = 1;
    std::size_t length = first - (is_list ? kList : kString);
    if (first >= long_form) {
        const std::size_t length_size = first - long_form + 1U;
        STUDIO_TRY(declared, long_length(rest_, length_size));
        length = declared;
        header_size += length_size;
    }
    if (length > rest_.size() - header_size)
        return fail(errors::kRlpTruncated);
    if (!is_list && length == 1 && rest_[header_size] < kString)
        return fail(errors::kRlpNonCanonicalByte);
    return Item{rest_.first(header_size + length), header_size, is_list};
}

Result<BytesView> Decoder::bytes() {
    STUDIO_TRY(item, peek());
    if (item.is_list)
        return fail(errors::kRlpExpectedString);
    advance(item);
    return item.content();
}

Result<BytesView> Decoder::string_of_length(std::size_t size) {
    STUDIO_TRY(item, peek());
    if (item.is_list)
        return fail(errors::kRlpExpectedString);
    const auto content = item.content();
    if (content.size() != size)
        return fail(errors::kRlpWrongLength, {std::to_string(content.size()), std::to_string(size)});
    advance(item);
    return content;
}

Result<BytesView> Decoder::number_bytes(std::size_t max_size) {
    STUDIO_TRY(item, peek());
    if (item.is_list)
        return fail(errors::kRlpExpectedString);
    const auto content = item.content();
    if (!content.empty() && content[0] == 0)
        return fail(errors::kRlpLeadingZero);
    if (content.size() > max_size)
        return fail(errors::kRlpNumberTooLarge, {std::to_string(content.size()), std::to_string(max_size)});
    advance(item);
    return content;
}

Result<std::uint64_t> Decoder::u64() {
    STUDIO_TRY(content, number_bytes(8));
    std::uint64_t value = 0;
    for (const auto byte : content)
        value = (value << 8U) | byte;
    return value;
}

Result<Uint256> Decoder::u256() {
    STUDIO_TRY(content, number_bytes(32));
    return Uint256::from_big_endian(content);
}

Result<std::optional<Address>> Decoder::optional_address() {
    STUDIO_TRY(item, peek());
    if (!item.is_list && item.content().empty()) {
        advance(item);
        return std::optional<Address>{};
    }
    STUDIO_TRY(present, address());
    return std::optional<Address>{present};
}

Result<Decoder> Decoder::list() {
    STUDIO_TRY(item, peek());
    if (!item.is_list)
        return fail(errors::kRlpExpectedList);
    advance(item);
    return Decoder{item.content()};
}

Result<BytesView> Decoder::raw() {
    STUDIO_TRY(item, peek());
    advance(item);
    return item.whole;
}

Result<std::size_t> Decoder::count() const {
    std::size_t items = 0;
    for (Decoder walker{rest_}; !walker.empty(); ++items)
        STUDIO_CHECK(walker.raw());
    return items;
}

Result<void> Decoder::expect_end() const {
    if (!rest_.empty())
        return fail(errors::kRlpTrailingBytes, {std::to_string(rest_.size())});
    return {};
}

Result<void> check_canonical(BytesView data) {
    Decoder whole{data};
    STUDIO_CHECK(Decoder{data}.raw());
    std::vector<Decoder> open;  // a stack of our own: hostile nesting must not use up the thread's
    while (true) {
        auto& current = open.empty() ? whole : open.back();
        if (current.next_is_list()) {
            if (open.size() == limits::kRlpMaxDepth)
                return fail(errors::kRlpTooDeep, {std::to_string(limits::kRlpMaxDepth)});
            STUDIO_TRY(inner, current.list());
            open.push_back(inner);
        } else if (!current.empty()) {
            STUDIO_CHECK(current.bytes());
        }
        while (!open.empty() && open.back().empty())
            open.pop_back();
        if (open.empty())
            return whole.expect_end();
    }
}

}  // namespace studio::codec::rlp
