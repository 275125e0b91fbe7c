// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace studio::query {

/// Names that people see instead of addresses, and which of our contracts stands where. Made once for a run;
/// immutable afterwards. Names may come from a design file: they are plain text, never markup.
class NameBook {
public:
    /// A later name for the same address replaces the earlier one.
    void add(const Address& address, std::string name) { names_[address] = std::move(name); }
    /// The contract of that artifact (contracts::find) stands or will stand at the address.
    void add_contract(const Address& address, std::string name, std::string_view artifact) {
        add(address, std::move(name));
        artifacts_[address] = artifact;
    }

    /// Empty when the address has no name.
    std::string name_of(const Address& address) const {
        const auto found = names_.find(address);
        return found == names_.end() ? std::string{} : found->second;
    }
    /// The artifact's name; empty when it is not one of ours.
    std::string_view artifact_at(const Address& address) const {
        const auto found = artifacts_.find(address);
        return found == artifacts_.end() ? std::string_view{} : found->second;
    }
    const std::map<Address, std::string>& names() const { return names_; }

private:
    std::map<Address, std::string> names_;
    std::map<Address, std::string_view> artifacts_;
};

}  // namespace studio::query
