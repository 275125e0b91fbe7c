// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims.hpp"

#include <crypto/keccak256.hpp>

#include "settling_contracts.hpp"

namespace studio::settling {
namespace {

using codec::abi::Value;
using codec::abi::Values;

Value value_of(const AssetClaim& claim) {
    Values proofs;
    for (const auto& nodes : claim.proofs)
        proofs.push_back(proof_value(nodes));
    return Value{Values{claim.asset, Value{Values{claim.tokens.begin(), claim.tokens.end()}}, Value{proofs}}};
}

Value value_of(const Claim& claim) {
    Values assets;
    for (const auto& asset : claim.assets)
        assets.push_back(value_of(asset));
    return Value{
        Values{claim.holder, claim.is_absent, claim.code, proof_value(claim.account_proof), Value{assets}}};
}

}  // namespace

Bytes claim_call(const std::vector<Claim>& claims) {
    Values list;
    for (const auto& claim : claims)
        list.push_back(value_of(claim));
    return claims_contract().call("claim", {Value{list}});
}

Value proof_value(const std::vector<Bytes>& nodes) {
    return Value{Values{Value{Values{nodes.begin(), nodes.end()}}}};
}

Bytes prove_asset_call(std::uint64_t asset, const std::vector<Bytes>& account_proof) {
    return claims_contract().call("proveAsset", {asset, proof_value(account_proof)});
}

Uint256 mapping_slot(const Uint256& key, const Uint256& slot) {
    Bytes words;
    for (const auto& word : {key.to_hash(), slot.to_hash()})
        words.insert(words.end(), word.begin(), word.end());
    return Uint256::from_big_endian(crypto::keccak256(words).view());
}

}  // namespace studio::settling
