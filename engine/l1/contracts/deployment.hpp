// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <base/uint256.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <chain/chain_config.hpp>
#include "contract_names.hpp"

/// The OP Stack's contracts on L1 (OP specs, protocol;
/// packages/contracts-bedrock/scripts/deploy/Deploy.s.sol) as a list of ordinary transactions from one
/// account. The address of a contract follows from its creator and the creator's nonce, so a plan is made
/// before any of it runs.
namespace studio::l1 {

/// One transaction of the deployer, in the order of its nonces.
struct PlannedTransaction {
    std::string name;           // "Deploy OptimismPortal2", "Initialise SystemConfig"
    std::optional<Address> to;  // empty: creates a contract
    Bytes data;
    Uint256 value;                   // wei
    std::uint64_t gas_limit = 0;     // enough; under EIP-7825's 16,777,216. What is not used is not paid
    std::optional<Address> creates;  // the contract's address
};

/// Who may do what. Zero is nobody, and an error.
struct Roles {
    Address deployer;             // sends the plan; owns nothing once it is through
    Address owner;                // of both proxy admins, the system config, the factory and the bonds' WETH
    Address guardian;             // pauses, blacklists games, sets the respected game type
    Address batcher;              // sends the batches
    Address proposer;             // creates permissioned games
    Address challenger;           // moves in permissioned games, as the proposer may too
    Address unsafe_block_signer;  // signs blocks before their batches are on L1
};

/// What all rollups on one L1 have in common.
struct SharedSettings {
    Address deployer;
    std::uint64_t first_nonce = 0;  // of the deployer
    Address owner;
    Address guardian;
    std::uint64_t min_large_preimage_bytes = 126'000;    // PreimageOracle
    std::uint64_t preimage_challenge_period_s = 86'400;  // PreimageOracle
};

struct SharedContracts {
    Address proxy_admin;  // of the two proxies below
    Address superchain_config;
    Address protocol_versions;
    Address preimage_oracle;
    Address mips;
    // Implementations behind the rollups' proxies; those with delays in their code are made for each rollup.
    Address superchain_config_implementation;
    Address protocol_versions_implementation;
    Address system_config_implementation;          // granite
    Address system_config_isthmus_implementation;  // isthmus and jovian
    Address dispute_game_factory_implementation;
    Address l1_cross_domain_messenger_implementation;
    Address l1_standard_bridge_implementation;
    Address l1_erc721_bridge_implementation;
    Address optimism_mintable_erc20_factory_implementation;
};

struct SharedPlan {
    std::vector<PlannedTransaction> transactions;
    SharedContracts contracts;
    std::vector<NamedContract> names;
    SharedSettings settings;
};

/// Seconds. Mainnet's values; a demonstration shortens them.
struct GameTimes {
    std::uint64_t proof_maturity_delay_s = 604'800;         // from a withdrawal's proof to its finalisation
    std::uint64_t dispute_game_finality_delay_s = 302'400;  // from a game's resolution to the same
    std::uint64_t max_clock_duration_s = 302'400;           // for each side of a game
    std::uint64_t clock_extension_s = 10'800;               // twice this must fit into the clock
    std::uint64_t bond_withdrawal_delay_s = 604'800;        // DelayedWETH
    /// PreimageOracle. Another value than the shared one's makes an oracle and a MIPS of the rollup's own.
    std::uint64_t preimage_challenge_period_s = 86'400;
};

/// The number by which factory and portal know a kind of game.
enum class GameType : std::uint32_t { cannon = 0, permissioned_cannon = 1 };

/// FaultDisputeGame and PermissionedDisputeGame (OP specs, fault-proof/stage-one).
struct GameSettings {
    GameTimes times;
    Hash32 absolute_prestate;                   // of the program that proves the rollup's blocks
    std::uint64_t max_depth = 73;               // at most 125
    std::uint64_t split_depth = 30;             // at least 2, and at least 2 below max_depth
    Uint256 bond_wei = 80'000'000'000'000'000;  // to create a game
    Hash32 anchor_root;                         // output root that games begin from
    std::uint64_t anchor_l2_block = 0;
    GameType respected_type = GameType::permissioned_cannon;  // withdrawals may be proven against these alone
};

/// SystemConfig's parameters of the L2's fees; those of a later fork than the rollup's must keep these
/// values.
struct L2Fees {
    std::uint32_t base_fee_scalar = 1368;  // OP specs, protocol/ecotone
    std::uint32_t blob_base_fee_scalar = 810'949;
    std::uint32_t eip1559_denominator = 250;  // Holocene on; neither may be 0
    std::uint32_t eip1559_elasticity = 6;
    std::uint32_t operator_fee_scalar = 0;      // Isthmus on
    std::uint64_t operator_fee_constant = 0;    // wei
    std::uint64_t min_base_fee = 0;             // wei a gas; Jovian on
    std::uint16_t da_footprint_gas_scalar = 0;  // Jovian on; 0 stands for 400
};

/// Of a shard of an event: what makes the event's tokens one on L1 (EventMerge.sol).
struct MergeSettings {
    std::optional<Address> at;    // empty: this plan makes it
    std::vector<Address> claims;  // for it: EphemeralClaims of all shards, this one's included
};

/// Of an ephemeral rollup: what ends it, beside its organiser's word (EphemeralLife.sol), and who is paid.
struct LifeSettings {
    enum class End : std::uint8_t { manual, time, l2_block, minted };
    Address organiser;  // may announce the end, registers assets, dissolves
    Address heir;       // gets what contracts of the rollup hold
    End end = End::manual;
    std::uint64_t value = 0;     // Unix time, L2 block or number minted, as `end` says
    Address counter;             // minted: the contract on the rollup
    Hash32 counter_slot;         // and its slot
    std::uint64_t notice_s = 0;  // between the organiser's word and the sealing, at least
    std::uint64_t drain_s = 0;   // from the sealing to the last block
    std::uint64_t l2_block_time_s = 2;
    Uint256 backing_wei;  // what the L2's genesis gives to accounts; paid into the portal by the deployer
    std::optional<MergeSettings> merge = {};  // of a shard
};

struct RollupSettings {
    std::uint64_t first_nonce = 0;  // of the deployer
    Roles roles;
    std::uint64_t l2_chain_id = 0;
    chain::OpFork fork = chain::OpFork::isthmus;
    std::uint64_t l2_gas_limit =
        60'000'000;  // a block's; 21,000,000 to 200,000,000, from isthmus on 500,000,000
    L2Fees fees;
    GameSettings games;
    Address batch_inbox;
    std::optional<LifeSettings> life;  // of an ephemeral rollup
};

/// Where it has no other name, the address of the proxy.
struct RollupContracts {
    Address proxy_admin;
    Address address_manager;
    Address system_config;
    Address optimism_portal;
    Address dispute_game_factory;
    Address anchor_state_registry;
    Address delayed_weth;               // bonds of cannon games
    Address permissioned_delayed_weth;  // bonds of permissioned ones
    Address l1_cross_domain_messenger;
    Address l1_standard_bridge;
    Address l1_erc721_bridge;
    Address optimism_mintable_erc20_factory;
    Address optimism_portal_implementation;
    Address anchor_state_registry_implementation;
    Address delayed_weth_implementation;
    Address fault_dispute_game;         // what the factory clones for cannon games
    Address permissioned_dispute_game;  // and for permissioned ones
    Address preimage_oracle;            // the shared ones, or its own
    Address mips;
    Address ephemeral_life;  // zero: the rollup is not ephemeral
    Address ephemeral_claims;
    Address event_merge;  // zero: it is no shard. Made by the plan of the event's first shard
};

struct RollupPlan {
    std::vector<PlannedTransaction> transactions;
    RollupContracts contracts;
    std::vector<NamedContract> names;
};

/// Errors: kRoleMissing.
Result<SharedPlan> plan_shared_contracts(const SharedSettings& settings);

/// A rollup's contracts above shared ones that are deployed, or that the deployer's transactions before this
/// plan deploy. Errors: deployment_errors.hpp.
Result<RollupPlan> plan_rollup_contracts(const RollupSettings& settings, const SharedPlan& shared);

}  // namespace studio::l1
