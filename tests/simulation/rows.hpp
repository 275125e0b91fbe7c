// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// What may break, a row each; the numbers are those of the README. A scenario fails the test that runs it.
namespace studio::simulation {

// l1_reorgs.cpp
void l1_drops_a_batch(std::uint64_t seed);
void l1_changes_origins(std::uint64_t seed);
void l1_drops_a_used_deposit(std::uint64_t seed);
void l1_goes_back_past_finality(std::uint64_t seed);
// dispute_reorgs.cpp
void l1_drops_moves_and_payouts(std::uint64_t seed);
// l1_time.cpp
void l1_stalls_past_the_drift(std::uint64_t seed);
void time_jumps(std::uint64_t seed);
// batcher_faults.cpp
void batcher_is_down_within_the_window(std::uint64_t seed);
void channels_may_wait_past_the_window(std::uint64_t seed);
void batcher_is_down_past_the_window(std::uint64_t seed);
void batcher_is_killed_or_poor(std::uint64_t seed);
// hostile_frames.cpp
void frames_are_garbage(std::uint64_t seed);
void last_frame_comes_late(std::uint64_t seed);
void frames_come_twice_or_out_of_order(std::uint64_t seed);
void channel_is_a_bomb(std::uint64_t seed);
// hostile_batches.cpp
void two_batches_for_one_block(std::uint64_t seed);
void batch_is_bad(std::uint64_t seed);
void sequencer_signs_two_blocks(std::uint64_t seed);
// data_faults.cpp
void blobs_are_wrong_or_late(std::uint64_t seed);
void l1_node_fails(std::uint64_t seed);
// silent_sequencer.cpp
void sequencer_is_down(std::uint64_t seed);
void sequencer_censors_an_account(std::uint64_t seed);
// block_building.cpp
void transactions_fail_in_blocks(std::uint64_t seed);
// bad_certificates.cpp
void certificates_are_badly_signed(std::uint64_t seed);

}  // namespace studio::simulation
