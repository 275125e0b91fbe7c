// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "fake_engine.hpp"

namespace studio::gui_test {

/// By the L1's clock, in what the samples show.
inline constexpr std::int64_t life_now_ms = 1'790'000'600'000;
inline const std::string organiser = "0x00000000000000000000000000000000000009a5";

/// A run of an ephemeral rollup in a state of its life, with what is known by then.
api::RunSnapshot ephemeral_run(api::RunId id, api::LifeState state,
                               api::RunState run_state = api::RunState::running);

/// The shards of one event, with ids from 1, newest first as the engine has them; each does as much more as
/// its number says.
std::vector<api::RunSnapshot> sample_shards(std::uint32_t count, api::LifeState state = api::LifeState::open);

/// A dissolved rollup of which only the archive is left.
api::RunSnapshot put_away_run(api::RunId id);
/// What was found in its archive.
api::ArchiveCheck sample_check();

/// Holders with ether, a token with two decimals and a collection; of `count` at least six: one is paid, one
/// by somebody else, one is being paid, one is refused, one is a contract whose things the organiser gets.
void fill_claims(FakeEngine& engine, std::size_t count);

std::string holder_address(std::size_t index);

}  // namespace studio::gui_test
