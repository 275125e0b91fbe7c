// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <l1/contracts/deployment.hpp>
#include <rollup/l1_link.hpp>

#include "l1_side.hpp"
#include "l2_side.hpp"
#include "test_assets.hpp"
#include "walk.hpp"

namespace studio::bridging {

/// What the steps of a rollup's transfers deal with.
struct Ground {
    L1Side l1;
    L2Side l2;
    const rollup::L1Link& link;
    const l1::RollupContracts& contracts;
    settling::DisputeGames& games;
    std::uint64_t l2_block_time_s = 0;
    TestAssets assets;
};

/// The steps of a transfer in their order, none of them taken yet.
std::vector<api::BridgeStep> step_texts(const Order& order);
/// The step with which the assets leave the account; of test assets, none.
std::optional<std::size_t> leaving_step(const Order& order);
/// Gas that all of a transfer's transactions take at most.
struct GasNeeds {
    std::uint64_t l1 = 0;
    std::uint64_t l2 = 0;
};
GasNeeds gas_needs(const Order& order);

/// Limits of single transactions, about twice what was measured (README) or more; what is not used is not
/// paid.
namespace gas {
inline constexpr std::uint64_t kApprove = 100'000;
inline constexpr std::uint64_t kDeposit = 1'500'000;
inline constexpr std::uint64_t kWithdraw = 600'000;
inline constexpr std::uint64_t kProve = 800'000;
inline constexpr std::uint64_t kFinalize = 1'200'000;
inline constexpr std::uint64_t kDeploy = 4'000'000;
inline constexpr std::uint64_t kTake = 500'000;
}  // namespace gas

/// Goes through the steps of a transfer as far as they are behind it, and takes the next. Errors: what the
/// step that was reached ran into; the next look tries it again.
Result<void> walk_deposit(Walk& walk, Ground& ground);
Result<void> walk_withdrawal(Walk& walk, Ground& ground);
Result<void> walk_test_assets(Walk& walk, Ground& ground);

}  // namespace studio::bridging
