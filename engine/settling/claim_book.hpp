// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <seams/availability.hpp>
#include <seams/l1_source.hpp>
#include <span>
#include <state/state_view.hpp>

#include "claims.hpp"

/// Who had what when an ephemeral rollup ended, and the claims of all of it.
namespace studio::settling {

/// A token contract of the rollup whose holders are paid (EphemeralClaims.Asset).
struct ClaimAsset {
    bool is_collection = false;
    bool is_born = false;    // on the rollup; else it was bridged there
    bool is_proven = false;  // its storage in the last state, on L1
    Address on_rollup;
    Address on_l1;
    Uint256 slot;  // of the mapping from holder to balance, or from token to owner
};

/// In the contract's order. Errors: those of the L1.
Result<std::vector<ClaimAsset>> read_claim_assets(const seams::L1Node& l1, const Address& claims);

struct Holding {
    Address holder;
    Uint256 wei;
    bool is_absent = false;                                // no account
    std::map<std::uint64_t, Uint256> balances;             // by asset, its smallest unit
    std::map<std::uint64_t, std::vector<Uint256>> tokens;  // by asset, ids in ascending order
};

/// The rollup's last state.
struct LastState {
    std::uint64_t block = 0;
    const seams::BlockArchive& blocks;  // from the first to the last
    const state::StateView& view;
    /// Every account of it.
    std::function<void(const std::function<void(const Address&, const state::Account&)>&)> for_each_account;
    std::function<Result<state::AccountProof>(const Address&, const std::vector<Uint256>&)> prove;
};

/// Everybody who has something that can be claimed, by address. Holders of tokens are found by the Transfer
/// events that ERC-20 and ERC-721 ask for, and believed by what the storage says. Not listed: precompiles,
/// which have a wei each, and the L2ToL1MessagePasser. Errors: a block is missing.
Result<std::vector<Holding>> find_holdings(const LastState& last, const std::vector<ClaimAsset>& assets);

/// Claims of all that a holder has, one for each asset, or more when its proofs would be too long for a
/// transaction; whichever is paid first brings the ether. One is of the ether alone when the others are of
/// bridged assets, which may refuse. Errors: those of `prove`.
Result<std::vector<Claim>> claims_of(const Holding& holding, const std::vector<ClaimAsset>& assets,
                                     const LastState& last);

/// Bytes that a claim takes in a call, at most.
std::size_t bytes_of(const Claim& claim);

/// How many of them, from the first on, one transaction has room for (128 KB, EIP-7825's gas).
std::size_t claims_in_call(std::span<const Claim> claims);
/// Calls of EphemeralClaims.claim for all of them, each short enough for a transaction.
std::vector<Bytes> claim_calls(std::span<const Claim> claims);

}  // namespace studio::settling
