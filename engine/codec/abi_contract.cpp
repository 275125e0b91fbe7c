// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/limits.hpp>
#include <crypto/keccak256.hpp>
#include <nlohmann/json.hpp>

#include "abi.hpp"
#include "codec_errors.hpp"
#include "json.hpp"

namespace studio::codec::abi {

namespace {

using Json = nlohmann::json;

std::string signature_of(const std::string& name, const std::vector<Parameter>& inputs) {
    std::string out = name + "(";
    for (std::size_t i = 0; i < inputs.size(); ++i)
        out += (i > 0 ? "," : "") + inputs[i].type.name();
    return out + ")";
}

std::vector<Type> types_of(const std::vector<Parameter>& parameters) {
    std::vector<Type> out;
    out.reserve(parameters.size());
    for (const auto& parameter : parameters)
        out.push_back(parameter.type);
    return out;
}

/// An indexed value of these types stands in its topic as a hash of itself.
bool is_hashed_in_topic(const Type& type) {
    return type.is_dynamic() || !type.inner.empty();
}

tl::unexpected<Error> bad_contract(std::string why) {
    return fail(errors::kAbiBadContract, {std::move(why)});
}

/// A text member; empty when it is not there.
std::string text_member(const Json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

bool flag_member(const Json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

Result<std::vector<Parameter>> parse_parameters(const Json& entry, const char* member, std::size_t depth);

/// The type of a parameter. That of a struct says only "tuple[…]" and lists the members under "components".
Result<Type> parse_parameter_type(const Json& parameter, std::size_t depth) {
    const auto text = text_member(parameter, "type");
    if (!text.starts_with("tuple"))
        return parse_type(text);
    if (depth == limits::kAbiMaxDepth)
        return fail(errors::kAbiTypeTooDeep, {std::to_string(limits::kAbiMaxDepth)});
    STUDIO_TRY(members, parse_parameters(parameter, "components", depth + 1));
    std::string written = "(";
    Type tuple{Type::Kind::kTuple, 0, {}, {}};
    for (auto& member : members) {
        written += (written.size() > 1 ? "," : "") + member.type.name();
        tuple.names.push_back(std::move(member.name));
        tuple.inner.push_back(std::move(member.type));
    }
    STUDIO_TRY(type, parse_type(written + ")" + text.substr(5)));
    auto* innermost =
        &type;  // parse_type has checked the arrays around the tuple; only the names are missing
    while (innermost->kind != Type::Kind::kTuple)
        innermost = &innermost->inner[0];
    *innermost = std::move(tuple);
    return std::move(type);
}

Result<std::vector<Parameter>> parse_parameters(const Json& entry, const char* member, std::size_t depth) {
    std::vector<Parameter> out;
    const auto list = entry.find(member);
    if (list == entry.end())
        return out;
    if (!list->is_array())
        return bad_contract(std::string{member} + " is not a list");
    for (const auto& parameter : *list) {
        if (!parameter.is_object())
            return bad_contract(std::string{member} + " holds something that is not an object");
        STUDIO_TRY(type, parse_parameter_type(parameter, depth));
        out.push_back({text_member(parameter, "name"), std::move(type), flag_member(parameter, "indexed")});
    }
    return out;
}

Result<void> add_function(const Json& entry, std::vector<Parameter> inputs, Contract& contract) {
    STUDIO_TRY(outputs, parse_parameters(entry, "outputs", 0));
    const auto mutability = text_member(entry, "stateMutability");
    contract.functions.push_back(
        {text_member(entry, "name"), std::move(inputs), std::move(outputs),
         mutability == "view" || mutability == "pure" || flag_member(entry, "constant"),
         mutability == "payable" || flag_member(entry, "payable")});
    return {};
}

Result<void> add_entry(const Json& entry, Contract& contract) {
    if (!entry.is_object())
        return bad_contract("an entry is not an object");
    const auto type = text_member(entry, "type");
    STUDIO_TRY(inputs, parse_parameters(entry, "inputs", 0));
    if (type == "constructor") {
        contract.constructor_inputs = std::move(inputs);
        return {};
    }
    if (type == "fallback" || type == "receive")
        return {};
    if (text_member(entry, "name").empty())
        return bad_contract("an entry has no name");
    if (type == "event")
        contract.events.push_back(
            {text_member(entry, "name"), std::move(inputs), flag_member(entry, "anonymous")});
    else if (type == "error")
        contract.errors.push_back({text_member(entry, "name"), std::move(inputs)});
    else if (type == "function" || type.empty())
        return add_function(entry, std::move(inputs), contract);
    else
        return bad_contract("the entry type \"" + type + "\" is not known");
    return {};
}

template <class Entries>
auto find_by_selector(const Entries& entries, BytesView data) -> decltype(&entries[0]) {
    if (data.size() < Selector::size())
        return nullptr;
    const auto wanted = Selector::right_aligned(data.first(Selector::size()));
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&wanted](const auto& entry) { return entry.selector() == wanted; });
    return found == entries.end() ? nullptr : &*found;
}

template <class Entries>
auto find_by_name(const Entries& entries, std::string_view name) -> decltype(&entries[0]) {
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [name](const auto& entry) { return entry.name == name; });
    return found == entries.end() ? nullptr : &*found;
}

}  // namespace

Selector selector_of(std::string_view signature) {
    return Selector::right_aligned(crypto::keccak256(bytes_of(signature)).view().first(Selector::size()));
}

Hash32 topic_of(std::string_view signature) {
    return crypto::keccak256(bytes_of(signature));
}

std::string Function::signature() const {
    return signature_of(name, inputs);
}
Selector Function::selector() const {
    return selector_of(signature());
}

Result<Bytes> Function::encode_call(std::span<const Value> arguments) const {
    STUDIO_TRY(encoded, encode(types_of(inputs), arguments));
    const auto selector_bytes = selector();
    Bytes out(selector_bytes.begin(), selector_bytes.end());
    out.insert(out.end(), encoded.begin(), encoded.end());
    return out;
}

Result<Values> Function::decode_call(BytesView data) const {
    if (data.size() < Selector::size())
        return fail(errors::kAbiUnknownSelector);
    return decode(types_of(inputs), data.subspan(Selector::size()));
}

Result<Values> Function::decode_result(BytesView data) const {
    return decode(types_of(outputs), data);
}

std::string Event::signature() const {
    return signature_of(name, inputs);
}
Hash32 Event::topic() const {
    return topic_of(signature());
}

Result<Values> Event::decode(std::span<const Hash32> topics, BytesView data) const {
    std::vector<Type> in_data;
    for (const auto& input : inputs)
        if (!input.indexed)
            in_data.push_back(input.type);
    const auto first = is_anonymous ? 0U : 1U;
    if (topics.size() != inputs.size() - in_data.size() + first)
        return fail(errors::kAbiValueCount,
                    {std::to_string(topics.size()), std::to_string(inputs.size() - in_data.size() + first)});
    STUDIO_TRY(plain, abi::decode(in_data, data));
    Values out;
    auto next_topic = topics.begin() + first;
    auto next_plain = plain.begin();
    for (const auto& input : inputs) {
        if (!input.indexed) {
            out.push_back(std::move(*next_plain++));
        } else if (const auto& topic = *next_topic++; is_hashed_in_topic(input.type)) {
            out.emplace_back(topic);
        } else {
            STUDIO_TRY(one, abi::decode({&input.type, 1}, topic));
            out.push_back(std::move(one[0]));
        }
    }
    return out;
}

std::string CustomError::signature() const {
    return signature_of(name, inputs);
}
Selector CustomError::selector() const {
    return selector_of(signature());
}

const Function* Contract::find_function(BytesView call_data) const {
    return find_by_selector(functions, call_data);
}
const Function* Contract::find_function(std::string_view name) const {
    return find_by_name(functions, name);
}
const Event* Contract::find_event(std::string_view name) const {
    return find_by_name(events, name);
}
const CustomError* Contract::find_error(BytesView revert_data) const {
    return find_by_selector(errors, revert_data);
}

const Event* Contract::find_event(std::span<const Hash32> topics) const {
    if (topics.empty())
        return nullptr;
    const auto found = std::find_if(events.begin(), events.end(), [&](const Event& event) {
        return !event.is_anonymous && event.topic() == topics[0];
    });
    return found == events.end() ? nullptr : &*found;
}

Result<Contract> parse_contract(std::string_view text) {
    STUDIO_TRY(document, json::parse_strict(text));
    const auto* entries = &document;
    if (document.is_object() && document.contains("abi"))
        entries = &document["abi"];
    if (!entries->is_array())
        return bad_contract("it is not a list of entries");
    if (entries->size() > limits::kAbiMaxEntries)
        return bad_contract("it has more than " + std::to_string(limits::kAbiMaxEntries) + " entries");
    Contract contract;
    for (const auto& entry : *entries)
        STUDIO_CHECK(add_entry(entry, contract));
    return contract;
}

}  // namespace studio::codec::abi
