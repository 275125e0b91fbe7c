// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_assets.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <chain/transaction.hpp>
#include <codec/abi.hpp>
#include <contracts/artifacts.hpp>
#include <crypto/keccak256.hpp>

#include "bridging_contracts.hpp"

namespace studio::bridging {
namespace {

using codec::abi::Value;
using codec::abi::Values;

/// What a first claim of the token gives: 1,000 of it.
Uint256 claim() {
    return Uint256{1'000} * Uint256{1'000'000'000'000'000'000ULL};
}
/// Bounds what must be looked at to list somebody's.
constexpr std::uint64_t kPasses = 3'000;
/// Owns both contracts on L1 and is nobody.
Address nobody() {
    Address address;
    address[18] = 0xde;
    address[19] = 0xad;
    return address;
}

Bytes token_code() {
    return token_contract().creation({kTokenName, kTokenSymbol, nobody(), 0, claim()});
}

Bytes collection_code() {
    return collection_contract().creation(
        {kCollectionName, kCollectionSymbol, nobody(), 0, kPasses, kPasses, 1, 1});
}

/// The proxy takes the salt, here 0, and the code behind it.
Bytes with_salt(const Bytes& code) {
    const Hash32 salt;
    Bytes data{salt.begin(), salt.end()};
    std::ranges::copy(code, std::back_inserter(data));
    return data;
}

Address deployed(const Bytes& code) {
    return chain::create2_address(test_asset_deployer(), Hash32{}, crypto::keccak256(code));
}

/// The salts of both factories are the hash of what tells their contracts apart.
Hash32 salt_of(std::string_view signature, const Values& values) {
    const auto function = codec::abi::parse_function(signature);
    STUDIO_ASSERT(function.has_value());
    const auto call = function->encode_call(values);
    STUDIO_ASSERT(call.has_value());
    return crypto::keccak256(BytesView{*call}.subspan(codec::abi::Selector::size()));
}

Address token_on_l2(const Address& on_l1) {
    static const contracts::ContractCode code{"OptimismMintableERC20"};
    const auto creation = code.creation({kL2Bridge, on_l1, kTokenName, kTokenSymbol, kTokenDecimals});
    const auto salt =
        salt_of("f(address,string,string,uint8)", {on_l1, kTokenName, kTokenSymbol, kTokenDecimals});
    return chain::create2_address(kErc20Factory, salt, crypto::keccak256(creation));
}

Address collection_on_l2(const Address& on_l1, std::uint64_t l1_chain_id) {
    const auto creation = l2_collection_contract().creation(
        {kL2Erc721Bridge, l1_chain_id, on_l1, kCollectionName, kCollectionSymbol});
    const auto salt = salt_of("f(address,string,string)", {on_l1, kCollectionName, kCollectionSymbol});
    return chain::create2_address(kErc721Factory, salt, crypto::keccak256(creation));
}

}  // namespace

TestAssets test_assets(std::uint64_t l1_chain_id) {
    TestAssets assets;
    assets.token_l1 = deployed(token_code());
    assets.collection_l1 = deployed(collection_code());
    assets.token_l2 = token_on_l2(assets.token_l1);
    assets.collection_l2 = collection_on_l2(assets.collection_l1, l1_chain_id);
    return assets;
}

Address test_asset_deployer() {
    const auto all = contracts::preinstalls();
    const auto found = std::ranges::find(all, "DeterministicDeploymentProxy", &contracts::Preinstall::name);
    STUDIO_ASSERT(found != all.end());
    return found->address;
}

Bytes token_deployment() {
    return with_salt(token_code());
}

Bytes collection_deployment() {
    return with_salt(collection_code());
}

}  // namespace studio::bridging
