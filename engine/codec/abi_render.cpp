// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <base/limits.hpp>
#include <crypto/checksum_address.hpp>
#include <utility>

#include "abi.hpp"
#include "codec_errors.hpp"
#include "hex.hpp"
#include "plain_text.hpp"

namespace studio::codec::abi {

namespace {

constexpr std::string_view kEllipsis = "\xE2\x80\xA6";

/// Writes until the limit is reached and then stops: what a chain stores may be far larger than a line of
/// text.
class Rendering {
public:
    void parameters(std::string_view name, std::span<const Parameter> parameters,
                    std::span<const Value> values) {
        put(plain_text(name, limits::kAbiMaxRenderedLength));
        put("(");
        const auto count = std::min(parameters.size(), values.size());
        for (std::size_t i = 0; i < count && !is_full(); ++i) {
            const auto& parameter = parameters[i];
            put(i > 0 ? ", " : "");
            put(parameter.type.name());
            if (!parameter.name.empty())
                put(" " + plain_text(parameter.name, limits::kAbiMaxRenderedLength));
            put(" = ");
            value(parameter.type, values[i]);
        }
        put(")");
    }

    /// By what the value is; the type adds the sign of a number and the names of a tuple's members. An
    /// indexed event value may be a hash in place of what its type says.
    void value(const Type& type, const Value& shown) {
        if (const auto* number = std::get_if<Uint256>(&shown.data))
            this->number(*number, type.kind == Type::Kind::kInt);
        else if (const auto* flag = std::get_if<bool>(&shown.data))
            put(*flag ? "true" : "false");
        else if (const auto* address = std::get_if<Address>(&shown.data))
            put(crypto::checksum_address(*address));
        else if (const auto* text = std::get_if<std::string>(&shown.data))
            quoted(*text);
        else if (const auto* bytes = std::get_if<Bytes>(&shown.data))
            hex(*bytes);
        else if (const auto* values = std::get_if<Values>(&shown.data))
            sequence(type, *values);
    }

    std::string take() {
        if (is_full()) {
            cut();
            out_ += kEllipsis;
        }
        return std::move(out_);
    }

private:
    bool is_full() const { return out_.size() > limits::kAbiMaxRenderedLength; }

    void put(std::string_view text) {
        if (!is_full())
            out_ += text;
    }

    /// Down to the limit, but not inside a character.
    void cut() {
        auto size = limits::kAbiMaxRenderedLength;
        while (size > 0 && (static_cast<unsigned char>(out_[size]) & 0xC0U) == 0x80)
            --size;
        out_.resize(size);
    }

    void number(const Uint256& number, bool is_signed) {
        const bool negative = is_signed && number.is_negative();
        put(negative ? "-" : "");
        put((negative ? -number : number).to_decimal());
    }

    void quoted(std::string_view text) {
        std::string escaped;
        for (const char c : plain_text(text, limits::kAbiMaxRenderedLength)) {
            if (c == '"')
                escaped.push_back('\\');
            escaped.push_back(c);
        }
        put("\"" + escaped + "\"");
    }

    void hex(BytesView bytes) {
        const auto shown = bytes.first(std::min(bytes.size(), limits::kAbiMaxRenderedLength));
        put(to_hex(shown));
    }

    void sequence(const Type& type, const Values& values) {
        const bool is_tuple = type.kind == Type::Kind::kTuple;
        put(is_tuple ? "(" : "[");
        for (std::size_t i = 0; i < values.size() && !is_full(); ++i) {
            put(i > 0 ? ", " : "");
            if (is_tuple && i < type.names.size() && !type.names[i].empty())
                put(plain_text(type.names[i], limits::kAbiMaxRenderedLength) + " = ");
            const auto inner = is_tuple ? i : 0;
            value(inner < type.inner.size() ? type.inner[inner] : type, values[i]);
        }
        put(is_tuple ? ")" : "]");
    }

    std::string out_;
};

std::string render(std::string_view name, std::span<const Parameter> parameters,
                   std::span<const Value> values) {
    Rendering rendering;
    rendering.parameters(name, parameters, values);
    return rendering.take();
}

std::vector<Type> types_of(const std::vector<Parameter>& parameters) {
    std::vector<Type> out;
    for (const auto& parameter : parameters)
        out.push_back(parameter.type);
    return out;
}

constexpr Selector kErrorString{{0x08, 0xc3, 0x79, 0xa0}};
constexpr Selector kPanic{{0x4e, 0x48, 0x7b, 0x71}};

/// Solidity documentation, "Panic via assert and Error via require".
constexpr std::array<std::pair<std::uint64_t, std::string_view>, 10> kPanicReasons{{
    {0x00, "compiler-inserted panic"},
    {0x01, "assertion failed"},
    {0x11, "arithmetic overflow or underflow"},
    {0x12, "division by zero"},
    {0x21, "value outside the enum"},
    {0x22, "wrongly encoded storage bytes"},
    {0x31, "pop from an empty array"},
    {0x32, "array index out of bounds"},
    {0x41, "too much memory"},
    {0x51, "call of an uninitialized function"},
}};

std::string render_panic(const Uint256& code) {
    const auto found = std::find_if(kPanicReasons.begin(), kPanicReasons.end(),
                                    [&code](const auto& reason) { return code == Uint256{reason.first}; });
    std::string out = "Panic(" + code.to_hex() + ")";
    if (found != kPanicReasons.end())
        out += ": " + std::string{found->second};
    return out;
}

}  // namespace

std::string render_call(const Function& function, std::span<const Value> arguments) {
    return render(function.name, function.inputs, arguments);
}

std::string render_event(const Event& event, std::span<const Value> values) {
    return render(event.name, event.inputs, values);
}

std::string render_error(const CustomError& error, std::span<const Value> values) {
    return render(error.name, error.inputs, values);
}

std::string render_value(const Type& type, const Value& value) {
    Rendering rendering;
    rendering.value(type, value);
    return rendering.take();
}

Result<std::string> describe_call(const Contract& contract, BytesView call_data) {
    const auto* function = contract.find_function(call_data);
    if (function == nullptr)
        return fail(errors::kAbiUnknownSelector);
    STUDIO_TRY(arguments, function->decode_call(call_data));
    return render_call(*function, arguments);
}

Result<std::string> describe_event(const Contract& contract, std::span<const Hash32> topics, BytesView data) {
    const auto* event = contract.find_event(topics);
    if (event == nullptr)
        return fail(errors::kAbiUnknownEvent);
    STUDIO_TRY(values, event->decode(topics, data));
    return render_event(*event, values);
}

std::optional<std::string> describe_revert(BytesView revert_data, const Contract* contract) {
    if (revert_data.size() < Selector::size())
        return std::nullopt;
    const auto selector = Selector::right_aligned(revert_data.first(Selector::size()));
    const auto data = revert_data.subspan(Selector::size());
    if (selector == kErrorString) {
        const Type text{Type::Kind::kString, 0, {}, {}};
        const auto values = decode({&text, 1}, data);
        if (!values)
            return std::nullopt;
        return plain_text(std::get<std::string>(values->front().data), limits::kAbiMaxRenderedLength);
    }
    if (selector == kPanic && data.size() == 32)
        return render_panic(Uint256::from_big_endian(data));
    const auto* error = contract == nullptr ? nullptr : contract->find_error(revert_data);
    if (error == nullptr)
        return std::nullopt;
    const auto values = decode(types_of(error->inputs), data);
    if (!values)
        return std::nullopt;
    return render_error(*error, *values);
}

}  // namespace studio::codec::abi
