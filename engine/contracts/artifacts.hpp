// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <span>
#include <string_view>

namespace studio::contracts {

/// One compiled contract of resources/contracts. Everything lives as long as the program.
struct Artifact {
    std::string_view name;                 // "DropPass"
    std::string_view abi_json;             // the Solidity ABI, a JSON list
    BytesView init_code;                   // to deploy: append the ABI-encoded constructor arguments
    BytesView runtime_code;                // as on the chain, but with zeros where immutables stand
    std::string_view storage_layout_json;  // solc's storageLayout: where each variable lies
    std::string_view source;               // Solidity, without the files it imports
};

/// All of them, in the order of their names.
std::span<const Artifact> all();

/// The contract of that name, or nullptr.
const Artifact* find(std::string_view name);

}  // namespace studio::contracts
