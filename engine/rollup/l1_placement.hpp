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
    l1::GameTimes times;
    l1::L2Fees fees;
    std::uint64_t block_time_s = 2;
    std::uint64_t l2_gas_limit = 60'000'000;
    std::uint64_t max_sequencer_drift_s = 1800;
    std::uint64_t seq_window_l1_blocks = 3600;
    std::uint64_t channel_timeout_l1_blocks = 50;
    std::uint64_t confirmations = 0;  // L1 blocks
    settling::BatcherSettings batcher;
    settling::ProposerSettings proposer{};
};

struct Placement {
    std::shared_ptr<L1Terms> terms;
    l1::RollupContracts contracts;
    std::vector<l1::NamedContract> names;  // on L1
    std::vector<l1::NamedContract> predeploys;
    std::vector<l1::PlannedTransaction> transactions;  // of the deployer
};

/// Plans the place of a rollup whose L1 origin is the newest L1 block. `settings` is complete but for `l1`;
/// `rules` and the base fee are the execution module's. Nothing is sent. Errors: of the plan
/// (deployment_errors.hpp).
Result<Placement> plan_placement(const PlacementChoices& choices, const RollupSettings& settings,
                                 const chain::ChainConfig& rules, const Uint256& initial_base_fee,
                                 const l1::SharedPlan& shared, const chain::ForkSchedule& l1_schedule,
                                 seams::L1Node& l1);

/// Sends planned transactions in order and waits until all are in blocks; `next_block` waits for the L1's
/// next block or makes it. Errors: kDeploymentFailed, those of the wallet and of `next_block`.
Result<void> deploy(const std::vector<l1::PlannedTransaction>& transactions, settling::L1Wallet& deployer,
                    seams::L1Node& l1, const std::function<Result<void>()>& next_block);

}  // namespace studio::rollup
