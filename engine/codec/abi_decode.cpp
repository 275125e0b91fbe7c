// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/limits.hpp>

#include "abi.hpp"
#include "codec_errors.hpp"

namespace studio::codec::abi {

namespace {

constexpr std::size_t kWord = 32;

/// Decodes one tuple. Offsets are relative to the sequence they stand in, and hostile ones may point several
/// times at the same data, so what comes out is counted instead of what goes in.
class Decoding {
public:
    explicit Decoding(BytesView data) : data_{data} {}

    /// `count` values whose heads begin at `start`.
    template <class TypeAt>
    Result<Values> sequence(std::size_t count, TypeAt type_at, std::size_t start) {
        if (count > limits::kAbiMaxValues - values_)
            return too_large();
        values_ += count;
        Values out;
        out.reserve(count);
        auto head = start;
        for (std::size_t i = 0; i < count; ++i) {
            const Type& type = type_at(i);
            auto at = head;
            if (type.is_dynamic()) {
                STUDIO_TRY(offset, length_at(head, type));
                if (offset > data_.size() - start)
                    return truncated(type);
                at = start + offset;
            }
            STUDIO_TRY(one, value(type, at));
            out.push_back(std::move(one));
            head += type.is_dynamic() ? kWord : type.static_size();
        }
        return out;
    }

private:
    Result<Value> value(const Type& type, std::size_t at) {
        switch (type.kind) {
            case Type::Kind::kBytes: {
                STUDIO_TRY(content, counted_bytes(type, at));
                return Value{Bytes(content.begin(), content.end())};
            }
            case Type::Kind::kString: {
                STUDIO_TRY(content, counted_bytes(type, at));
                return Value{std::string(content.begin(), content.end())};
            }
            case Type::Kind::kArray: {
                STUDIO_TRY(count, length_at(at, type));
                return elements(type.inner[0], count, at + kWord);
            }
            case Type::Kind::kFixedArray:
                return elements(type.inner[0], type.size, at);
            case Type::Kind::kTuple: {
                STUDIO_TRY(members, sequence(
                                        type.inner.size(),
                                        [&type](std::size_t i) -> const Type& { return type.inner[i]; }, at));
                return Value{std::move(members)};
            }
            default:
                return one_word(type, at);
        }
    }

    Result<Value> elements(const Type& type, std::size_t count, std::size_t at) {
        STUDIO_TRY(values, sequence(
                               count, [&type](std::size_t) -> const Type& { return type; }, at));
        return Value{std::move(values)};
    }

    Result<Value> one_word(const Type& type, std::size_t at) {
        STUDIO_TRY(word, word_at(at, type));
        const auto number = Uint256::from_big_endian(word);
        switch (type.kind) {
            case Type::Kind::kUint:
                if (number.bit_length() > type.size)
                    return bad_padding(type);
                return Value{number};
            case Type::Kind::kInt:
                if (signextend(type.size / 8 - 1, number) != number)
                    return bad_padding(type);
                return Value{number};
            case Type::Kind::kBool:
                if (number > Uint256{1})
                    return bad_padding(type);
                return Value{!number.is_zero()};
            case Type::Kind::kAddress:
                if (number.byte_length() > Address::size())
                    return bad_padding(type);
                return Value{Address::right_aligned(word)};
            default:
                break;  // bytesN: left-aligned
        }
        const auto padding = word.subspan(type.size);
        if (std::any_of(padding.begin(), padding.end(), [](std::uint8_t byte) { return byte != 0; }))
            return bad_padding(type);
        const auto content = word.first(type.size);
        return Value{Bytes(content.begin(), content.end())};
    }

    /// A length and as many bytes. Zeros up to the next word are not asked for: Solidity does not either.
    Result<BytesView> counted_bytes(const Type& type, std::size_t at) {
        STUDIO_TRY(length, length_at(at, type));
        if (length > data_.size() - at - kWord)
            return truncated(type);
        if (length > limits::kAbiMaxDecodedBytes - bytes_)
            return too_large();
        bytes_ += length;
        return data_.subspan(at + kWord, length);
    }

    Result<BytesView> word_at(std::size_t at, const Type& type) const {
        if (at > data_.size() || data_.size() - at < kWord)
            return truncated(type);
        return data_.subspan(at, kWord);
    }

    /// A number that counts or places something. What is larger than the data can never be right, save the
    /// length of an array whose elements take no room, and kAbiMaxValues bounds that.
    Result<std::size_t> length_at(std::size_t at, const Type& type) const {
        STUDIO_TRY(word, word_at(at, type));
        const auto number = Uint256::from_big_endian(word);
        if (number > Uint256{std::max(data_.size(), limits::kAbiMaxValues)})
            return truncated(type);
        return number.low64();
    }

    static tl::unexpected<Error> truncated(const Type& type) {
        return fail(errors::kAbiTruncated, {type.name()});
    }
    static tl::unexpected<Error> bad_padding(const Type& type) {
        return fail(errors::kAbiBadPadding, {type.name()});
    }
    static tl::unexpected<Error> too_large() {
        return fail(errors::kAbiTooLarge,
                    {std::to_string(limits::kAbiMaxValues), std::to_string(limits::kAbiMaxDecodedBytes)});
    }

    BytesView data_;
    std::size_t values_ = 0;
    std::size_t bytes_ = 0;
};

}  // namespace

Result<Values> decode(std::span<const Type> types, BytesView data) {
    return Decoding{data}.sequence(
        types.size(), [types](std::size_t i) -> const Type& { return types[i]; }, 0);
}

}  // namespace studio::codec::abi
