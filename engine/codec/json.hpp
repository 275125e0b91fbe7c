// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <base/uint256.hpp>
#include <concepts>
#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <utility>

namespace studio::codec::json {

/// Appends JSON to a text; commas and quotes are its business, balance of brackets the caller's.
///
///     json::Writer out;
///     out.begin_object().key("number").quantity(block.number).key("hash").hex(block.hash).end_object();
class Writer {
public:
    Writer() = default;
    /// Goes on from `buffer`, for its capacity or for text before the value.
    explicit Writer(std::string buffer) : out_{std::move(buffer)} {}

    Writer& begin_object() { return open('{'); }
    Writer& end_object() { return close('}'); }
    Writer& begin_array() { return open('['); }
    Writer& end_array() { return close(']'); }
    /// A key that is escaped if it needs to be; exactly one value follows.
    Writer& key(std::string_view name);

    /// Text; control characters are escaped and bytes that are not UTF-8 become U+FFFD.
    Writer& string(std::string_view text);
    Writer& boolean(bool value);
    Writer& null();
    /// A whole number of at most 64 bits, in decimal.
    template <std::integral T>
    requires(!std::same_as<T, bool>) Writer& number(T value) {
        if constexpr (std::signed_integral<T>)
            return signed_number(value);
        else
            return unsigned_number(value);
    }
    /// For measurements only, never for wei, gas or ids. Not a number and infinity become null.
    Writer& number(double value);
    /// A text that holds a decimal number of any size: "1000000000000000000".
    Writer& decimal(const Uint256& value);
    /// A text that holds a JSON-RPC quantity: "0x41".
    Writer& quantity(std::uint64_t value);
    Writer& quantity(const Uint256& value);
    /// A text that holds "0x" and every byte.
    Writer& hex(BytesView bytes);
    /// A value that is JSON already.
    Writer& raw(std::string_view json);

    std::size_t size() const { return out_.size(); }
    const std::string& text() const { return out_; }
    /// Gives the text away and starts anew.
    std::string take();

private:
    Writer& open(char bracket);
    Writer& close(char bracket);
    void separate();
    Writer& unsigned_number(std::uint64_t value);
    Writer& signed_number(std::int64_t value);

    std::string out_;
    bool needs_comma_ = false;
};

/// Appends `text` as a quoted JSON string.
void append_string(std::string& out, std::string_view text);

/// Parses a whole document for cold paths (design files, settings, ABIs). Refuses duplicate keys, nesting
/// over limits::kJsonMaxDepth, comments, text after the document, and whole numbers that need more than 64
/// bits.
Result<nlohmann::json> parse_strict(std::string_view text);

}  // namespace studio::codec::json
