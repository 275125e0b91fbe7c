// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "rows.hpp"
#include "seeds.hpp"

namespace studio::simulation {
namespace {

struct Row {
    const char* name;  // its number, then what breaks
    void (*scenario)(std::uint64_t seed);
};

constexpr Row rows[] = {
    {"row_01_l1_drops_a_batch", l1_drops_a_batch},
    {"row_02_l1_changes_origins", l1_changes_origins},
    {"row_03_l1_drops_a_used_deposit", l1_drops_a_used_deposit},
    {"row_04_l1_drops_moves_and_payouts", l1_drops_moves_and_payouts},
    {"row_05_l1_goes_back_past_finality", l1_goes_back_past_finality},
    {"row_06_l1_stalls_past_the_drift", l1_stalls_past_the_drift},
    {"row_07_time_jumps", time_jumps},
    {"row_08_batcher_is_down_within_the_window", batcher_is_down_within_the_window},
    {"row_08_channels_may_wait_past_the_window", channels_may_wait_past_the_window},
    {"row_09_batcher_is_down_past_the_window", batcher_is_down_past_the_window},
    {"row_10_batcher_is_killed_or_poor", batcher_is_killed_or_poor},
    {"row_11_frames_are_garbage", frames_are_garbage},
    {"row_12_last_frame_comes_late", last_frame_comes_late},
    {"row_13_frames_come_twice_or_out_of_order", frames_come_twice_or_out_of_order},
    {"row_13_two_batches_for_one_block", two_batches_for_one_block},
    {"row_14_channel_is_a_bomb", channel_is_a_bomb},
    {"row_15_batch_is_bad", batch_is_bad},
    {"row_18_blobs_are_wrong_or_late", blobs_are_wrong_or_late},
    {"row_18_l1_node_fails", l1_node_fails},
    {"row_20_sequencer_is_down", sequencer_is_down},
    {"row_21_sequencer_censors_an_account", sequencer_censors_an_account},
    {"row_22_sequencer_signs_two_blocks", sequencer_signs_two_blocks},
    {"row_23_transactions_fail_in_blocks", transactions_fail_in_blocks},
    {"row_38_certificates_are_badly_signed", certificates_are_badly_signed},
};

constexpr std::uint64_t kSeedsOfEachRow = 5;

class Simulation : public ::testing::TestWithParam<Row> {};

TEST_P(Simulation, HoldsFor) {
    for_seeds(kSeedsOfEachRow, GetParam().scenario);
}

INSTANTIATE_TEST_SUITE_P(Rows, Simulation, ::testing::ValuesIn(rows),
                         [](const auto& row) { return std::string{row.param.name}; });

}  // namespace
}  // namespace studio::simulation
