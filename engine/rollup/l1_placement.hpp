// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <l1/contracts/deployment.hpp>
#include <settling/l1_wallet.hpp>

#include "l1_link.hpp"
#include "rollup.hpp"

/// How a design gets its place on an L1: contracts, genesis, configuration.
namespace studio::rollup {

/// The rollup's operators; one key each.
struct OperatorKeys {
    crypto::SecretKey deployer;
    crypto::SecretKey owner;
    crypto::SecretKey guardian;
    crypto::SecretKey batcher;
    crypto::SecretKey proposer;
    crypto::SecretKey challenger;
};

/// What a design decides about its place on L1.
struct PlacementChoices {
    OperatorKeys keys;
    std::uint64_t deployer_nonce = 0;  // of its first transaction for the rollup
    l1::GameTimes times;
    l1::L2Fees fees;
    std::uint64_t block_time_s = 2;
    std::uint64_t l2_gas_limit = 60'000'000;
    std::uint64_t max_sequencer_drift_s = 1800;
    std::uint64_t seq_window_l1_blocks = 3600;
    std::uint64_t channel_timeout_l1_blocks = 50;
    std::uint64_t confirmations = 0;  // L1 blocks
    seams::BatchingChoices batcher;
    settling::ProposerSettings proposer{};
    /// Of an ephemeral rollup; organiser, heir, block time and backing follow from the rest. An end by time
    /// is counted from the L2's genesis. Of a shard with what shard_merge.hpp says.
    std::optional<l1::LifeSettings> life{};
};

struct Placement {
    std::shared_ptr<L1Terms> terms;
    l1::RollupContracts contracts;
    std::vector<l1::NamedContract> names;  // on L1
    std::vector<l1::NamedContract> predeploys;
    Address deployer;
    std::vector<l1::PlannedTransaction> transactions;  // of the deployer; all that lead there
};

/// What a place on L1 is planned with.
struct PlacementSite {
    const RollupSettings& settings;   // of the rollup, complete but for `l1`
    const chain::ChainConfig& rules;  // the execution module's, as is the base fee
    Uint256 initial_base_fee;
    const l1::SharedPlan& shared;  // deployed
    const chain::ForkSchedule& l1_schedule;
    seams::L1Node& l1;
    /// The canonical L1 block that the rollup starts after, where a new place is planned; null: the newest.
    chain::SealedBlockPtr origin = nullptr;
};

/// The accounts that act for a rollup on L1.
l1::Roles roles_of(const OperatorKeys& keys);
/// The inbox is an address that nobody has the key of: 0xff, the type of the inbox and the L2's chain id (OP
/// specs, protocol/batcher.md: batch inbox).
Address batch_inbox_of(std::uint64_t l2_chain_id);
/// The contracts of a rollup with these choices and rules, above the shared ones. Their addresses follow from
/// the choices alone; the games begin from no state, so this is not what is sent. Errors: of the plan.
Result<l1::RollupPlan> plan_contracts(const PlacementChoices& choices, const chain::ChainConfig& rules,
                                      const l1::SharedPlan& shared);

/// Plans the place of a rollup that starts after the site's origin. Nothing is sent. Errors: of the plan
/// (deployment_errors.hpp).
Result<Placement> plan_placement(const PlacementChoices& choices, const PlacementSite& site);
/// The place that was planned, from its configuration. Errors: of the plan; kOtherGenesis when the choices do
/// not lead to the configuration's genesis.
Result<Placement> restore_placement(const PlacementChoices& choices, const PlacementSite& site,
                                    const op::RollupConfig& config);

/// Sends planned transactions in order, from number `first` on, and waits until all that the deployer has
/// sent are in blocks; `next_block` waits for the L1's next block or makes it. Errors: kDeploymentFailed,
/// those of the wallet and of `next_block`.
Result<void> deploy(const std::vector<l1::PlannedTransaction>& plan, std::size_t first,
                    settling::L1Wallet& deployer, seams::L1Node& l1,
                    const std::function<Result<void>()>& next_block);
/// How many of a plan's transactions the deployer has sent, whose nonces are the plan's from `first_nonce`
/// on: a program that was killed in the middle goes on there.
std::size_t sent_of(const std::vector<l1::PlannedTransaction>& plan, std::uint64_t first_nonce,
                    const Address& deployer, const seams::L1Node& l1);

}  // namespace studio::rollup
