// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <rollup/l1_placement.hpp>

#include "event_shards.hpp"
#include "workspace_l1.hpp"

namespace studio::api_impl {

/// What the design's modules ask of an L1; nothing: it stands on none.
struct L1Wishes {
    seams::L1Choices settlement;
    seams::GameChoices games;
    seams::BatchingChoices batching;
    chain::ChainConfig rules;
    Uint256 initial_base_fee;
    bool is_gasless = false;
    std::uint64_t block_gas_limit = 0;
    std::uint64_t block_time_s = 0;
    std::optional<seams::LifeChoices> life;  // of an ephemeral rollup
    std::string traffic;                     // kind of the design's own; empty: none
};
/// Errors: of the composition.
Result<std::optional<L1Wishes>> l1_wishes(const api::RollupSpec& spec, std::uint64_t chain_id);

/// What the keys of a rollup's operators are made from. No two rollups of a workspace share an account on its
/// L1: each counts the nonces of its own.
struct OperatorSeed {
    std::uint64_t seed = 0;
    api::RunId run = 0;
    EventShards shards = {};
};

/// Who comes to an L1 with a rollup.
struct Newcomer {
    const rollup::RollupSettings& settings;
    const L1Wishes& wishes;
    OperatorSeed operators;
    std::vector<Address> accounts;      // funded on L1, as its operators are
    std::filesystem::path first_shard;  // folder of its event's first shard; empty: it is no other's event
};
/// Gives a rollup its place: funds accounts on L1, plans its contracts, leaves its configuration as
/// rollup.json in its folder, and deploys the contracts. One that has a configuration keeps it; contracts
/// that a killed program left out are deployed now. Shards of an event start after the same L1 block, so that
/// a height is the same moment on all of them. Errors: of the plan, the wallet, the L1, the files.
Result<rollup::Placement> place_on_l1(const Newcomer& newcomer, WorkspaceL1& l1);
/// The place that it has. Errors: kNoPlace, kOtherGenesis, of the plan and the file.
Result<rollup::Placement> find_place(const rollup::RollupSettings& settings, const L1Wishes& wishes,
                                     const OperatorSeed& operators, const l1::SharedPlan& shared,
                                     l1::L1Chain& l1);

/// What stands for a rollup on its L1 and who acts for it there, told from the design, the run's seed and
/// number: the same before, while and after it runs. Errors: of the plan.
struct L1Presence {
    std::vector<l1::NamedContract> contracts;
    l1::Roles roles;
    Address batch_inbox;
};
Result<L1Presence> presence_on_l1(const L1Wishes& wishes, const OperatorSeed& operators,
                                  const l1::SharedPlan& shared);

/// The configuration in a run's folder, if it has one. Errors: kRollupJson…, of the file.
Result<std::optional<op::RollupConfig>> read_rollup_config(const std::filesystem::path& folder);

}  // namespace studio::api_impl
