// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "abi.hpp"
#include "codec_errors.hpp"

namespace studio::codec::abi {

namespace {

constexpr std::size_t kWord = 32;

void append(Bytes& out, BytesView bytes) {
    out.insert(out.end(), bytes.begin(), bytes.end());
}

void append_word(Bytes& out, const Uint256& value) {
    append(out, value.to_hash());
}

/// Bytes and zeros up to the next whole word.
void append_padded(Bytes& out, BytesView bytes) {
    append(out, bytes);
    out.resize(out.size() + (kWord - bytes.size() % kWord) % kWord);
}

tl::unexpected<Error> mismatch(const Type& type) {
    return fail(errors::kAbiValueMismatch, {type.name()});
}

bool number_fits(const Type& type, const Uint256& number) {
    if (type.kind == Type::Kind::kUint)
        return number.bit_length() <= type.size;
    return signextend(type.size / 8 - 1, number) == number;
}

Result<void> encode_value(const Type& type, const Value& value, Bytes& out);

/// The members of a tuple or the elements of an array: all heads, then all tails.
template <class TypeAt>
Result<void> encode_sequence(std::size_t count, TypeAt type_at, std::span<const Value> values, Bytes& out) {
    if (values.size() != count)
        return fail(errors::kAbiValueCount, {std::to_string(values.size()), std::to_string(count)});
    std::size_t head_size = 0;
    for (std::size_t i = 0; i < count; ++i)
        head_size += type_at(i).is_dynamic() ? kWord : type_at(i).static_size();
    Bytes tail;
    for (std::size_t i = 0; i < count; ++i) {
        const Type& type = type_at(i);
        if (type.is_dynamic())
            append_word(out, head_size + tail.size());
        STUDIO_CHECK(encode_value(type, values[i], type.is_dynamic() ? tail : out));
    }
    append(out, tail);
    return {};
}

Result<void> encode_elements(const Type& type, const Value& value, Bytes& out) {
    const auto* values = std::get_if<Values>(&value.data);
    if (values == nullptr)
        return mismatch(type);
    if (type.kind == Type::Kind::kTuple)
        return encode_sequence(
            type.inner.size(), [&type](std::size_t i) -> const Type& { return type.inner[i]; }, *values, out);
    if (type.kind == Type::Kind::kArray)
        append_word(out, values->size());
    const auto count = type.kind == Type::Kind::kArray ? values->size() : type.size;
    return encode_sequence(
        count, [&type](std::size_t) -> const Type& { return type.inner[0]; }, *values, out);
}

Result<void> encode_value(const Type& type, const Value& value, Bytes& out) {
    switch (type.kind) {
        case Type::Kind::kUint:
        case Type::Kind::kInt:
            if (const auto* number = std::get_if<Uint256>(&value.data);
                number && number_fits(type, *number)) {
                append_word(out, *number);
                return {};
            }
            return mismatch(type);
        case Type::Kind::kBool:
            if (const auto* flag = std::get_if<bool>(&value.data)) {
                append_word(out, *flag ? 1 : 0);
                return {};
            }
            return mismatch(type);
        case Type::Kind::kAddress:
            if (const auto* address = std::get_if<Address>(&value.data)) {
                append_word(out, Uint256::from_big_endian(*address));
                return {};
            }
            return mismatch(type);
        case Type::Kind::kFixedBytes:
            if (const auto* bytes = std::get_if<Bytes>(&value.data); bytes && bytes->size() == type.size) {
                append_padded(out, *bytes);
                return {};
            }
            return mismatch(type);
        case Type::Kind::kBytes:
            if (const auto* bytes = std::get_if<Bytes>(&value.data)) {
                append_word(out, bytes->size());
                append_padded(out, *bytes);
                return {};
            }
            return mismatch(type);
        case Type::Kind::kString:
            if (const auto* text = std::get_if<std::string>(&value.data)) {
                append_word(out, text->size());
                append_padded(out, bytes_of(*text));
                return {};
            }
            return mismatch(type);
        case Type::Kind::kArray:
        case Type::Kind::kFixedArray:
        case Type::Kind::kTuple:
            return encode_elements(type, value, out);
    }
    return mismatch(type);
}

}  // namespace

Result<Bytes> encode(std::span<const Type> types, std::span<const Value> values) {
    Bytes out;
    STUDIO_CHECK(encode_sequence(
        types.size(), [types](std::size_t i) -> const Type& { return types[i]; }, values, out));
    return out;
}

}  // namespace studio::codec::abi
