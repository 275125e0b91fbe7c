// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage_layout.hpp"

#include <algorithm>
#include <array>
#include <base/limits.hpp>
#include <codec/json.hpp>
#include <crypto/keccak256.hpp>
#include <nlohmann/json.hpp>

namespace studio::query {

namespace {

using Json = nlohmann::json;

std::string text_of(const Json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

Uint256 number_of(const Json& object, const char* name) {
    return Uint256::parse_decimal(text_of(object, name)).value_or(Uint256{});
}

Uint256 word_of(const Address& address) {
    return Uint256::from_big_endian(address);
}

}  // namespace

Uint256 mapping_slot(const Uint256& key, const Uint256& slot) {
    const auto padded_key = key.to_hash();
    const auto padded_slot = slot.to_hash();
    crypto::Keccak256 hash;
    hash.update(padded_key).update(padded_slot);
    return Uint256::from_big_endian(hash.finish());
}

StorageLayout::StorageLayout(std::string_view json) {
    read(json);
}

void StorageLayout::read(std::string_view text) {
    const auto json = codec::json::parse_strict(text);
    if (!json || !json->is_object())
        return;
    if (const auto storage = json->find("storage"); storage != json->end() && storage->is_array())
        for (const auto& item : *storage)
            variables_.push_back({text_of(item, "label"), text_of(item, "type"), number_of(item, "slot")});
    const auto types = json->find("types");
    if (types == json->end() || !types->is_object())
        return;
    for (const auto& [id, item] : types->items()) {
        Type type{text_of(item, "encoding"),
                  text_of(item, "label"),
                  text_of(item, "key"),
                  text_of(item, "value"),
                  number_of(item, "numberOfBytes").low64(),
                  {}};
        if (const auto members = item.find("members"); members != item.end() && members->is_array())
            for (const auto& member : *members)
                type.members.push_back(
                    {text_of(member, "label"), text_of(member, "type"), number_of(member, "slot").low64()});
        types_.emplace(id, std::move(type));
    }
}

const StorageLayout::Type* StorageLayout::type(const std::string& id) const {
    const auto found = types_.find(id);
    return found == types_.end() ? nullptr : &found->second;
}

/// Walks variables and types, and collects names.
struct StorageLayout::Naming {
    const StorageLayout& layout;
    std::span<const AddressKey> addresses;
    std::map<Uint256, std::string> names{};

    void add(const Uint256& slot, const std::string& name) {
        auto& there = names[slot];
        there = there.empty() ? name : there + ", " + name;
    }

    void place(const std::string& type_id, const Uint256& slot, const std::string& name, int depth) {
        const auto* type = layout.type(type_id);
        if (type == nullptr || names.size() >= limits::kSlotNamesMax)
            return;
        if (type->encoding == "mapping")
            map(*type, slot, name, depth);
        else if (type->members.empty())
            add(slot, name);
        else if (type->bytes <= 32)
            add(slot, name);  // a struct in one slot: its members would only be listed together
        else
            for (const auto& member : type->members)
                place(member.type, slot + Uint256{member.slot}, name + "." + member.label, depth);
    }

    void map(const Type& type, const Uint256& slot, const std::string& name, int depth) {
        const auto* key = layout.type(type.key);
        if (key == nullptr || depth > 1)
            return;
        // A mapping in a mapping has the square of the keys, so only the first few of them are named.
        const auto* value = layout.type(type.value);
        const bool nested = depth > 0 || (value != nullptr && value->encoding == "mapping");
        if (key->label == "address" || key->label.starts_with("contract "))
            for (const auto& known : addresses.first(std::min(addresses.size(), address_limit(nested))))
                place(type.value, mapping_slot(word_of(known.address), slot), name + "[" + known.text + "]",
                      depth + 1);
        else if (key->label.starts_with("uint"))
            for (std::uint64_t number = 0; number < number_limit(nested, depth); ++number)
                place(type.value, mapping_slot(Uint256{number}, slot),
                      name + "[" + std::to_string(number) + "]", depth + 1);
    }

    static std::size_t address_limit(bool nested) {
        return nested ? limits::kNestedKeysMax : limits::kSlotNamesMax;
    }
    static std::uint64_t number_limit(bool nested, int depth) {
        if (depth > 0)
            return limits::kNestedNumbersMax;
        return nested ? limits::kNestedKeysMax : limits::kNumberKeysMax;
    }
};

std::map<Uint256, std::string> StorageLayout::names(std::span<const AddressKey> addresses) const {
    Naming naming{*this, addresses};
    for (const auto& variable : variables_)
        naming.place(variable.type, variable.slot, variable.label, 0);
    return std::move(naming.names);
}

std::optional<Uint256> StorageLayout::slot_of(std::string_view variable) const {
    const auto found = std::ranges::find(variables_, variable, &Variable::label);
    return found == variables_.end() ? std::nullopt : std::optional{found->slot};
}

std::optional<Uint256> StorageLayout::slot_of_number(std::string_view variable, const Uint256& key) const {
    for (const auto& candidate : variables_) {
        const auto* type = candidate.label == variable ? this->type(candidate.type) : nullptr;
        const auto* key_type = type == nullptr ? nullptr : this->type(type->key);
        if (key_type != nullptr && key_type->label.starts_with("uint"))
            return mapping_slot(key, candidate.slot);
    }
    return std::nullopt;
}

}  // namespace studio::query
