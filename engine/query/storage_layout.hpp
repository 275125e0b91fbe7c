// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/uint256.hpp>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace studio::query {

/// Where a contract keeps its variables (solc's storageLayout).
class StorageLayout {
public:
    /// What may be the key of a mapping, with the text that names it.
    struct AddressKey {
        Address address;
        std::string text;
    };

    StorageLayout() = default;
    /// An empty layout when the JSON is not a storage layout.
    explicit StorageLayout(std::string_view json);

    /// Names of slots: plain variables ("totalMinted"; several in one slot are joined), members of structs,
    /// and mappings from the addresses given and from small numbers ("balanceOf[User 3]", "_owners[7]").
    std::map<Uint256, std::string> names(std::span<const AddressKey> addresses) const;

    /// The slot of a variable of its own.
    std::optional<Uint256> slot_of(std::string_view variable) const;
    /// The slot of `variable[key]`, when that is a mapping from numbers.
    std::optional<Uint256> slot_of_number(std::string_view variable, const Uint256& key) const;

private:
    struct Type {
        std::string encoding;  // "inplace", "mapping", "bytes", "dynamic_array"
        std::string label;     // "address", "uint256"
        std::string key;       // type ids of a mapping
        std::string value;
        std::uint64_t bytes = 0;
        struct Member {
            std::string label;
            std::string type;
            std::uint64_t slot = 0;
        };
        std::vector<Member> members;  // of a struct
    };
    struct Variable {
        std::string label;
        std::string type;
        Uint256 slot;
    };
    struct Naming;

    void read(std::string_view json);
    const Type* type(const std::string& id) const;

    std::vector<Variable> variables_;
    std::map<std::string, Type> types_;
};

/// The slot of a mapping's value: keccak(key padded to a word, slot) (Solidity, "Layout in storage").
Uint256 mapping_slot(const Uint256& key, const Uint256& slot);

}  // namespace studio::query
