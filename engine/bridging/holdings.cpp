// SPDX-License-Identifier: GPL-3.0-or-later
#include "holdings.hpp"

#include <crypto/checksum_address.hpp>
#include <settling/contract_reader.hpp>

#include "bridging_contracts.hpp"

namespace studio::bridging {
namespace {

using api::AssetKind;
using settling::address_of;
using settling::number_of;

constexpr std::uint8_t kEtherDecimals = 18;

/// The collection on L1 numbers its tokens from 1 and keeps no lists.
Result<std::vector<std::string>> tokens_on_l1(const Sides& sides, const Address& account) {
    const auto& at = sides.assets.collection_l1;
    STUDIO_TRY(minted, read(sides.l1, collection_contract(), at, "totalMinted"));
    STUDIO_TRY(owned, balance_of(sides.l1, at, account));
    std::vector<std::string> tokens;
    for (std::uint64_t id = 1; id <= settling::u64_of(minted.at(0)) && Uint256{tokens.size()} < owned; ++id) {
        STUDIO_TRY(owner, owner_of(sides.l1, at, Uint256{id}));
        if (owner == account)
            tokens.push_back(std::to_string(id));
    }
    return tokens;
}

Result<std::vector<std::string>> tokens_on_l2(const Sides& sides, const Address& account) {
    const auto& at = sides.assets.collection_l2;
    STUDIO_TRY(owned, balance_of(sides.l2, at, account));
    std::vector<std::string> tokens;
    for (std::uint64_t i = 0; Uint256{i} < owned; ++i) {
        STUDIO_TRY(id, read(sides.l2, l2_collection_contract(), at, "tokenOfOwnerByIndex", {account, i}));
        tokens.push_back(number_of(id.at(0)).to_decimal());
    }
    return tokens;
}

api::BridgeAsset ether_of(const Sides& sides, const Address& account) {
    api::BridgeAsset asset;
    asset.kind = AssetKind::ether;
    asset.symbol = "ETH";
    asset.name = "Ether";
    asset.decimals = kEtherDecimals;
    asset.balance_l1 = sides.l1.balance(account).to_decimal();
    asset.balance_l2 = sides.l2.balance(account).to_decimal();
    return asset;
}

Result<api::BridgeAsset> token_of(const Sides& sides, const Address& account) {
    api::BridgeAsset asset;
    asset.kind = AssetKind::erc20;
    asset.symbol = kTokenSymbol;
    asset.name = kTokenName;
    asset.decimals = kTokenDecimals;
    asset.l1_address = crypto::checksum_address(sides.assets.token_l1);
    asset.l2_address = crypto::checksum_address(sides.assets.token_l2);
    STUDIO_TRY(on_l1, balance_of(sides.l1, sides.assets.token_l1, account));
    STUDIO_TRY(on_l2, balance_of(sides.l2, sides.assets.token_l2, account));
    asset.balance_l1 = on_l1.to_decimal();
    asset.balance_l2 = on_l2.to_decimal();
    return asset;
}

Result<api::BridgeAsset> collection_of(const Sides& sides, const Address& account) {
    api::BridgeAsset asset;
    asset.kind = AssetKind::erc721;
    asset.symbol = kCollectionSymbol;
    asset.name = kCollectionName;
    asset.l1_address = crypto::checksum_address(sides.assets.collection_l1);
    asset.l2_address = crypto::checksum_address(sides.assets.collection_l2);
    STUDIO_TRY(on_l1, tokens_on_l1(sides, account));
    STUDIO_TRY(on_l2, tokens_on_l2(sides, account));
    asset.balance_l1 = std::to_string(on_l1.size());
    asset.balance_l2 = std::to_string(on_l2.size());
    asset.tokens_l1 = std::move(on_l1);
    asset.tokens_l2 = std::move(on_l2);
    return asset;
}

}  // namespace

Result<bool> is_made(const Sides& sides, AssetKind asset) {
    if (asset == AssetKind::ether)
        return true;
    const bool is_token = asset == AssetKind::erc20;
    STUDIO_TRY(on_l1, has_asset(sides.l1, is_token ? sides.assets.token_l1 : sides.assets.collection_l1));
    STUDIO_TRY(on_l2, has_asset(sides.l2, is_token ? sides.assets.token_l2 : sides.assets.collection_l2));
    return on_l1 && on_l2;
}

Result<Uint256> balance_of(const ChainSide& side, const Address& asset, const Address& account) {
    STUDIO_TRY(owned, read(side, token_contract(), asset, "balanceOf", {account}));
    return number_of(owned.at(0));
}

Result<Address> owner_of(const ChainSide& side, const Address& collection, const Uint256& token) {
    STUDIO_TRY(owner, read(side, collection_contract(), collection, "ownerOf", {token}));
    return address_of(owner.at(0));
}

Result<std::vector<api::BridgeAsset>> holdings_of(const Sides& sides, const Address& account) {
    std::vector<api::BridgeAsset> all{ether_of(sides, account)};
    STUDIO_TRY(has_token, is_made(sides, AssetKind::erc20));
    if (has_token) {
        STUDIO_TRY(token, token_of(sides, account));
        all.push_back(std::move(token));
    }
    STUDIO_TRY(has_collection, is_made(sides, AssetKind::erc721));
    if (has_collection) {
        STUDIO_TRY(collection, collection_of(sides, account));
        all.push_back(std::move(collection));
    }
    return all;
}

}  // namespace studio::bridging
