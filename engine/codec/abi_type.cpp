// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <base/limits.hpp>
#include <charconv>
#include <numeric>

#include "abi.hpp"
#include "codec_errors.hpp"

namespace studio::codec::abi {

namespace {

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// A decimal number without leading zeros that fits; nothing otherwise.
std::optional<std::uint32_t> parse_count(std::string_view digits) {
    std::uint32_t value = 0;
    const auto* end = digits.data() + digits.size();
    const auto [stop, problem] = std::from_chars(digits.data(), end, value);
    const bool leading_zero = digits.size() > 1 && digits[0] == '0';
    if (digits.empty() || leading_zero || problem != std::errc{} || stop != end)
        return std::nullopt;
    return value;
}

std::optional<Type> sized_type(Type::Kind kind, std::string_view digits) {
    const auto size = parse_count(digits);
    if (!size || *size == 0)
        return std::nullopt;
    const bool valid = kind == Type::Kind::kFixedBytes ? *size <= 32 : *size <= 256 && *size % 8 == 0;
    if (!valid)
        return std::nullopt;
    return Type{kind, *size, {}, {}};
}

std::optional<Type> elementary_type(std::string_view word) {
    using Kind = Type::Kind;
    if (word == "address" || word == "bool" || word == "bytes" || word == "string") {
        const auto kind = word == "address" ? Kind::kAddress
                          : word == "bool"  ? Kind::kBool
                          : word == "bytes" ? Kind::kBytes
                                            : Kind::kString;
        return Type{kind, 0, {}, {}};
    }
    if (word == "function")
        return Type{Kind::kFixedBytes, 24, {}, {}};
    if (word == "uint" || word == "int")
        return Type{word == "uint" ? Kind::kUint : Kind::kInt, 256, {}, {}};
    if (word.starts_with("uint"))
        return sized_type(Kind::kUint, word.substr(4));
    if (word.starts_with("int"))
        return sized_type(Kind::kInt, word.substr(3));
    if (word.starts_with("bytes"))
        return sized_type(Kind::kFixedBytes, word.substr(5));
    return std::nullopt;
}

constexpr std::array<std::string_view, 6> kParameterModifiers{"indexed", "memory",  "calldata",
                                                              "storage", "payable", "virtual"};

/// Reads types and declarations from left to right.
class Parser {
public:
    explicit Parser(std::string_view text) : text_{text} {}

    Result<Type> type(std::size_t depth) {
        if (depth > limits::kAbiMaxDepth)
            return fail(errors::kAbiTypeTooDeep, {std::to_string(limits::kAbiMaxDepth)});
        STUDIO_TRY(base, base_type(depth));
        auto out = std::move(base);
        for (auto level = depth; take('['); ++level) {
            if (level >= limits::kAbiMaxDepth)
                return fail(errors::kAbiTypeTooDeep, {std::to_string(limits::kAbiMaxDepth)});
            Type array{Type::Kind::kArray, 0, {}, {}};
            if (const auto digits = take_while(is_digit); !digits.empty()) {
                const auto length = parse_count(digits);
                if (!length)
                    return unknown();
                array.kind = Type::Kind::kFixedArray;
                array.size = *length;
            }
            if (!take(']'))
                return unknown();
            array.inner.push_back(std::move(out));
            out = std::move(array);
            if (!out.is_dynamic() && out.static_size() > limits::kAbiMaxDecodedBytes)
                return fail(errors::kAbiTypeTooLarge, {std::to_string(limits::kAbiMaxDecodedBytes)});
        }
        return out;
    }

    /// "(type name, …)" with names and storage words where somebody wrote them.
    Result<std::vector<Parameter>> parameters(std::size_t depth) {
        std::vector<Parameter> out;
        if (!take('('))
            return unknown();
        skip_spaces();
        if (take(')'))
            return out;
        while (true) {
            STUDIO_TRY(one, parameter(depth));
            out.push_back(std::move(one));
            skip_spaces();
            if (take(')'))
                return out;
            if (!take(','))
                return unknown();
        }
    }

    std::string_view word() {
        skip_spaces();
        return take_while([](char c) { return is_letter(c) || is_digit(c); });
    }
    bool at_end() {
        skip_spaces();
        return at_ == text_.size();
    }
    bool at_parenthesis() {
        skip_spaces();
        return at_ < text_.size() && text_[at_] == '(';
    }

private:
    Result<Type> base_type(std::size_t depth) {
        const auto name = take_while([](char c) { return is_letter(c) || is_digit(c); });
        if ((name.empty() || name == "tuple") && at_ < text_.size() && text_[at_] == '(') {
            STUDIO_TRY(members, parameters(depth + 1));
            return tuple_of(members);
        }
        auto type = elementary_type(name);
        if (!type)
            return unknown();
        return std::move(*type);
    }

    Result<Parameter> parameter(std::size_t depth) {
        skip_spaces();
        STUDIO_TRY(type_of_it, type(depth));
        Parameter out{{}, std::move(type_of_it), false};
        for (auto next = word(); !next.empty(); next = word()) {
            const bool is_modifier = std::find(kParameterModifiers.begin(), kParameterModifiers.end(),
                                               next) != kParameterModifiers.end();
            if (next == "indexed")
                out.indexed = true;
            if (is_modifier)
                continue;
            if (!out.name.empty())
                return unknown();
            out.name = next;
        }
        return out;
    }

    Result<Type> tuple_of(std::vector<Parameter>& members) const {
        Type out{Type::Kind::kTuple, 0, {}, {}};
        const bool named = std::any_of(members.begin(), members.end(),
                                       [](const Parameter& member) { return !member.name.empty(); });
        for (auto& member : members) {
            out.inner.push_back(std::move(member.type));
            if (named)
                out.names.push_back(std::move(member.name));
        }
        if (!out.is_dynamic() && out.static_size() > limits::kAbiMaxDecodedBytes)
            return fail(errors::kAbiTypeTooLarge, {std::to_string(limits::kAbiMaxDecodedBytes)});
        return out;
    }

    tl::unexpected<Error> unknown() const { return fail(errors::kAbiUnknownType, {std::string{text_}}); }

    bool take(char c) {
        const bool there = at_ < text_.size() && text_[at_] == c;
        at_ += there ? 1 : 0;
        return there;
    }
    void skip_spaces() {
        while (take(' ')) {
        }
    }
    template <class Predicate>
    std::string_view take_while(Predicate matches) {
        const auto start = at_;
        while (at_ < text_.size() && matches(text_[at_]))
            ++at_;
        return text_.substr(start, at_ - start);
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

Result<void> check_length(std::string_view text) {
    if (text.size() > limits::kAbiMaxTypeLength)
        return fail(errors::kAbiTypeTooLong, {std::to_string(limits::kAbiMaxTypeLength)});
    return {};
}

}  // namespace

bool Type::is_dynamic() const {
    if (kind == Kind::kBytes || kind == Kind::kString || kind == Kind::kArray)
        return true;
    return std::any_of(inner.begin(), inner.end(), [](const Type& type) { return type.is_dynamic(); });
}

std::size_t Type::static_size() const {
    if (kind == Kind::kFixedArray)
        return size * inner[0].static_size();
    if (kind == Kind::kTuple)
        return std::accumulate(inner.begin(), inner.end(), std::size_t{0},
                               [](std::size_t sum, const Type& type) { return sum + type.static_size(); });
    return 32;
}

std::string Type::name() const {
    switch (kind) {
        case Kind::kUint:
            return "uint" + std::to_string(size);
        case Kind::kInt:
            return "int" + std::to_string(size);
        case Kind::kBool:
            return "bool";
        case Kind::kAddress:
            return "address";
        case Kind::kFixedBytes:
            return "bytes" + std::to_string(size);
        case Kind::kBytes:
            return "bytes";
        case Kind::kString:
            return "string";
        case Kind::kArray:
            return inner[0].name() + "[]";
        case Kind::kFixedArray:
            return inner[0].name() + "[" + std::to_string(size) + "]";
        case Kind::kTuple:
            break;
    }
    std::string out = "(";
    for (const auto& member : inner)
        out += (out.size() > 1 ? "," : "") + member.name();
    return out + ")";
}

Result<Type> parse_type(std::string_view text) {
    STUDIO_CHECK(check_length(text));
    Parser parser{text};
    STUDIO_TRY(type, parser.type(0));
    if (!parser.at_end())
        return fail(errors::kAbiUnknownType, {std::string{text}});
    return std::move(type);
}

Result<Function> parse_function(std::string_view declaration) {
    STUDIO_CHECK(check_length(declaration));
    const auto bad = [declaration] { return fail(errors::kAbiBadSignature, {std::string{declaration}}); };
    Parser parser{declaration};
    Function out;
    out.name = parser.word();
    if (out.name == "function" && !parser.at_parenthesis())
        out.name = parser.word();
    if (out.name.empty() || !parser.at_parenthesis())
        return bad();
    STUDIO_TRY(inputs, parser.parameters(0));
    out.inputs = std::move(inputs);
    while (!parser.at_end()) {
        const auto word = parser.word();
        if (word.empty() && !parser.at_parenthesis())
            return bad();
        out.is_read_only = out.is_read_only || word == "view" || word == "pure";
        out.is_payable = out.is_payable || word == "payable";
        if (parser.at_parenthesis()) {
            STUDIO_TRY(outputs, parser.parameters(0));
            out.outputs = std::move(outputs);
        }
    }
    return out;
}

}  // namespace studio::codec::abi
