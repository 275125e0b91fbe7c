// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <span>
#include <string_view>

namespace studio::contracts {

/// A compiled contract of resources/contracts: ours, or one that an npm package publishes. Everything lives
/// as long as the program.
struct Artifact {
    std::string_view name;                 // "DropPass"
    std::string_view package;              // "@eth-optimism/contracts-bedrock 0.17.3"; empty: ours
    std::string_view abi_json;             // the Solidity ABI, a JSON list
    BytesView init_code;                   // to deploy: append the ABI-encoded constructor arguments
    BytesView runtime_code;                // as on the chain, but with zeros where immutables stand
    std::string_view storage_layout_json;  // solc's storageLayout: where each variable lies
    std::string_view source;               // Solidity, without the files it imports
};

/// All of them: ours in the order of their names, then the packages' likewise.
std::span<const Artifact> all();

/// The contract of that name, or nullptr. No two have the same.
const Artifact* find(std::string_view name);

/// A contract of another project that OP Stack chains have from genesis on (OP specs, protocol/preinstalls).
struct Preinstall {
    std::string_view name;  // "MultiCall3"
    Address address;
    BytesView code;  // of Permit2: with what another chain has in place of its chain id and domain separator
};
std::span<const Preinstall> preinstalls();

/// What must be shown beside the program for what it carries of others.
struct Licence {
    std::string_view component;  // "@openzeppelin/contracts 5.4.0"
    std::string_view text;
};
std::span<const Licence> licences();

}  // namespace studio::contracts
