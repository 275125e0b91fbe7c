// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/uint256.hpp>
#include <codec/abi.hpp>
#include <optional>
#include <state/proof.hpp>
#include <vector>

/// Claims of what was on an ephemeral rollup when it ended (EphemeralClaims.sol).
namespace studio::settling {

/// What a holder asks for of one asset, proven against the storage of its contract.
struct AssetClaim {
    std::uint64_t asset = 0;                 // its place in the contract's list
    std::vector<Uint256> tokens;             // of a collection; empty: a balance
    std::vector<std::vector<Bytes>> proofs;  // of the balance, or of each token's owner
};

struct Claim {
    Address holder;
    bool is_absent = false;  // it has tokens, but no account; the proof shows that
    Bytes code;              // of the holder on the rollup
    std::vector<Bytes> account_proof;
    std::vector<AssetClaim> assets;
};

/// Pays these holders, all or none: EphemeralClaims.claim.
Bytes claim_call(const std::vector<Claim>& claims);
/// Proves the storage of an asset's contract, once for all its holders: EphemeralClaims.proveAsset.
Bytes prove_asset_call(std::uint64_t asset, const std::vector<Bytes>& account_proof);

/// StateProof.Proof: nodes of a trie from its root on.
codec::abi::Value proof_value(const std::vector<Bytes>& nodes);

/// Where a mapping at `slot` has the value of `key` (Solidity, layout of state variables in storage).
Uint256 mapping_slot(const Uint256& key, const Uint256& slot);

}  // namespace studio::settling
