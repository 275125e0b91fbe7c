// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <base/uint256.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Solidity's contract ABI (docs.soliditylang.org, "Contract ABI Specification"). Decoding is safe on hostile
/// data: what it makes is bounded by limits::kAbiMaxValues and limits::kAbiMaxDecodedBytes.
namespace studio::codec::abi {

/// The first four bytes of the hash of a function's or error's signature.
using Selector = FixedBytes<4>;

/// A type such as uint256, bytes, address[3] or (uint8,string)[].
struct Type {
    enum class Kind : std::uint8_t {
        kUint,
        kInt,
        kBool,
        kAddress,
        kFixedBytes,  // bytes1 … bytes32; also "function", which is bytes24
        kBytes,
        kString,
        kArray,       // T[]
        kFixedArray,  // T[n]
        kTuple,
    };

    Kind kind = Kind::kUint;
    std::uint32_t size = 256;        // bits of a number, bytes of bytesN, elements of T[n]
    std::vector<Type> inner;         // the element type, or the members of a tuple
    std::vector<std::string> names;  // names of a tuple's members; empty when unknown

    /// Whether its encoding stands behind an offset.
    bool is_dynamic() const;
    /// Bytes it takes in the head when it is not dynamic.
    std::size_t static_size() const;
    /// The canonical name, as signatures have it.
    std::string name() const;
    friend bool operator==(const Type&, const Type&) = default;
};

/// Parses "uint256", "(address,bytes)[2][]" and so on; "uint" and "int" mean 256 bits.
Result<Type> parse_type(std::string_view text);

/// A value of any type: Uint256 for numbers (two's complement for signed ones), bool, Address, Bytes for
/// bytes and bytesN, string for text (not necessarily UTF-8), Values for arrays and tuples. An array
/// that is the only value is written Values{Value{Values{…}}}: C++ takes Values{Values{…}} for a copy.
struct Value;
using Values = std::vector<Value>;
struct Value {
    std::variant<Uint256, bool, Address, Bytes, std::string, Values> data;

    Value() = default;
    template <std::integral T>
    Value(T number) : data{extended(number)} {}
    Value(const Uint256& number) : data{number} {}
    Value(bool flag) : data{flag} {}
    Value(const Address& address) : data{address} {}
    Value(const Hash32& hash) : data{Bytes(hash.begin(), hash.end())} {}
    Value(Bytes bytes) : data{std::move(bytes)} {}
    Value(std::string text) : data{std::move(text)} {}
    Value(const char* text) : data{std::string{text}} {}
    Value(Values values) : data{std::move(values)} {}
    friend bool operator==(const Value&, const Value&) = default;

private:
    /// Negative numbers as two's complement of 256 bits.
    template <std::integral T>
    static Uint256 extended(T number) {
        if constexpr (std::signed_integral<T>)
            if (number < 0)
                return ~Uint256{~static_cast<std::uint64_t>(number)};
        return Uint256{static_cast<std::uint64_t>(number)};
    }
};

/// A named parameter of a function, event or error.
struct Parameter {
    std::string name;
    Type type;
    bool indexed = false;  // events only: stands in a topic
    friend bool operator==(const Parameter&, const Parameter&) = default;
};

/// Encodes values as a tuple of the given types, without a selector.
Result<Bytes> encode(std::span<const Type> types, std::span<const Value> values);
/// Decodes such a tuple. Data after the last value are allowed, as Solidity allows them.
Result<Values> decode(std::span<const Type> types, BytesView data);

/// The four bytes for "transfer(address,uint256)".
Selector selector_of(std::string_view signature);
/// The first topic for "Transfer(address,address,uint256)".
Hash32 topic_of(std::string_view signature);

struct Function {
    std::string name;
    std::vector<Parameter> inputs;
    std::vector<Parameter> outputs;
    bool is_read_only = false;  // view or pure
    bool is_payable = false;

    std::string signature() const;
    Selector selector() const;
    /// Call data: the selector and the encoded arguments.
    Result<Bytes> encode_call(std::span<const Value> arguments) const;
    /// The arguments of call data whose selector has been matched.
    Result<Values> decode_call(BytesView data) const;
    Result<Values> decode_result(BytesView data) const;
};

/// The function that "transfer(address to, uint256 value) view returns (bool ok)" declares; names,
/// "function", mutability and "returns" may be left out.
Result<Function> parse_function(std::string_view declaration);

struct Event {
    std::string name;
    std::vector<Parameter> inputs;
    bool is_anonymous = false;

    std::string signature() const;
    Hash32 topic() const;
    /// One value for each input, in order. An indexed value of dynamic type is given as its hash, 32 bytes.
    Result<Values> decode(std::span<const Hash32> topics, BytesView data) const;
};

struct CustomError {
    std::string name;
    std::vector<Parameter> inputs;

    std::string signature() const;
    Selector selector() const;
};

/// What a compiler's JSON ABI says about a contract.
struct Contract {
    std::vector<Function> functions;
    std::vector<Event> events;
    std::vector<CustomError> errors;
    std::vector<Parameter> constructor_inputs;

    /// nullptr when there is none; the pointers live as long as the vectors are unchanged.
    const Function* find_function(BytesView call_data) const;
    const Function* find_function(std::string_view name) const;
    const Event* find_event(std::span<const Hash32> topics) const;
    const Event* find_event(std::string_view name) const;
    const CustomError* find_error(BytesView revert_data) const;
};

/// Parses a JSON ABI: an array of entries, or an object with such an array under "abi".
Result<Contract> parse_contract(std::string_view json);

/// `mint(address to = 0x…, uint256 qty = 1)`. Text inside is quoted and escaped, control and bidirectional
/// characters too, and cut at limits::kAbiMaxRenderedLength: what comes from a chain is safe as plain text.
std::string render_call(const Function& function, std::span<const Value> arguments);
std::string render_event(const Event& event, std::span<const Value> values);
std::string render_error(const CustomError& error, std::span<const Value> values);
std::string render_value(const Type& type, const Value& value);

/// Decodes and renders at once; an error when the contract has no such function or the data do not decode.
Result<std::string> describe_call(const Contract& contract, BytesView call_data);
Result<std::string> describe_event(const Contract& contract, std::span<const Hash32> topics, BytesView data);
/// What a revert said: Error(string), Panic(uint256), a custom error of the contract if given; nothing for
/// other data.
std::optional<std::string> describe_revert(BytesView revert_data, const Contract* contract = nullptr);

}  // namespace studio::codec::abi
