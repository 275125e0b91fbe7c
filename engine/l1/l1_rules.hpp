// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/fork_schedule.hpp>

namespace studio::l1 {

/// Gas of an L1 block (EIP-7935).
inline constexpr std::uint64_t kBlockGasLimit = 60'000'000;
/// Seconds between blocks of Ethereum.
inline constexpr std::uint64_t kSlotSeconds = 12;
/// Blocks on top of one until it counts as final: two epochs of 32 slots.
inline constexpr std::uint64_t kFinalityDepth = 64;
/// Blocks on top of one until it counts as safe: an epoch.
inline constexpr std::uint64_t kSafeDepth = 32;

/// EIP-7892's second change of blob parameters (COST_AND_RISK).
inline constexpr chain::BlobSchedule kBpo2{14, 21, 11'684'671, true};

/// The rules of the local L1, from genesis on: Prague's, with Osaka's blob market and the schedule given.
chain::ForkSchedule l1_schedule(std::uint64_t chain_id, const chain::BlobSchedule& blobs);

}  // namespace studio::l1
