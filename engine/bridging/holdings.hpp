// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain_side.hpp"
#include "test_assets.hpp"
#include "transfer_record.hpp"

namespace studio::bridging {

/// Both chains, with the assets that are known on them.
struct Sides {
    const ChainSide& l1;
    const ChainSide& l2;
    const TestAssets& assets;
};

/// Whether an asset is on both chains; ether always is. Errors: those of the chains.
Result<bool> is_made(const Sides& sides, api::AssetKind asset);
/// What the account has of an ERC-20's smallest unit, or how many of a collection.
Result<Uint256> balance_of(const ChainSide& side, const Address& asset, const Address& account);
/// Errors: there is no such token.
Result<Address> owner_of(const ChainSide& side, const Address& collection, const Uint256& token);

/// Ether, and the test assets that are on both chains, as the account has them. Errors: those of the chains.
Result<std::vector<api::BridgeAsset>> holdings_of(const Sides& sides, const Address& account);

}  // namespace studio::bridging
