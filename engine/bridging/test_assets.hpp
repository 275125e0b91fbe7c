// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>

/// A token and a collection to try bridges with: one of each on the L1, for all rollups of a workspace, and
/// their counterparts on each rollup. Anybody may take some. Where they stand follows from their code alone
/// (EIP-1014), so they are looked for before they are made.
namespace studio::bridging {

inline constexpr const char* kTokenName = "Test Token";
inline constexpr const char* kTokenSymbol = "TEST";
inline constexpr std::uint8_t kTokenDecimals = 18;
inline constexpr const char* kCollectionName = "Test Collection";
inline constexpr const char* kCollectionSymbol = "TPASS";
/// How many of the collection one taking gives.
inline constexpr std::uint64_t kPassesEach = 3;

struct TestAssets {
    Address token_l1;
    Address collection_l1;
    Address token_l2;
    Address collection_l2;
};
/// On every rollup above the L1 of this chain id.
TestAssets test_assets(std::uint64_t l1_chain_id);

/// The deterministic deployment proxy (a preinstall), and what makes it deploy them.
Address test_asset_deployer();
Bytes token_deployment();
Bytes collection_deployment();

}  // namespace studio::bridging
