// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/rehearsal.hpp>
#include <array>
#include <map>
#include <optional>

namespace studio::rehearsal {

/// What is known of a block once it is made.
struct BlockSample {
    std::int64_t at_ms = 0;               // from the opening; not negative
    std::vector<std::uint32_t> waits_ms;  // of the event's transactions in it, from arrival to the block
    std::uint64_t failed = 0;             // of these, reverted
    std::uint64_t waiting = 0;            // transactions, behind it
    double fullness = 0;                  // 0–1
    double base_fee_gwei = 0;
    double usd_per_tx = 0;
    double work_ms = 0;  // processor time of this computer
};

/// What is known once a run is over.
struct RunEnd {
    api::RehearsalEnd why{};
    std::int64_t at_ms = 0;                      // from the opening
    std::optional<std::int64_t> sold_out_at_ms;  // likewise
    std::uint64_t refused = 0;
    std::uint64_t turned_away = 0;
    std::uint64_t unserved = 0;
    double usd_per_tx = 0;            // of the whole event
    std::optional<double> usd_on_l1;  // likewise; empty: nothing goes to an L1
};

/// One rehearsal, block by block.
class RunRecord {
public:
    explicit RunRecord(std::int64_t span_ms) : span_ms_{span_ms} {}

    void add(const BlockSample& block);
    void finish(const RunEnd& end);

    std::uint64_t served() const { return served_; }
    /// Spans from the opening to the last block.
    std::size_t spans() const { return spans_.size(); }
    /// Behind the end nobody waits and blocks are empty; all else is nothing.
    std::optional<double> value(api::RehearsalMetric metric, std::size_t span) const;
    const std::map<api::RehearsalTotal, double>& totals() const { return totals_; }

private:
    struct Span {
        std::uint64_t blocks = 0;
        std::uint64_t waiting = 0;
        double fullness = 0, base_fee_gwei = 0, usd_per_tx = 0;  // sums over the blocks
        std::vector<std::uint32_t> waits_ms;                     // of those who came in it
    };
    Span& span_at(std::int64_t at_ms);
    void sum_up_waits();

    const std::int64_t span_ms_;
    std::vector<Span> spans_;
    std::vector<std::uint32_t> waits_;  // ms, of all; until it is finished
    std::uint64_t served_ = 0;
    std::uint64_t blocks_ = 0;
    std::uint64_t failed_ = 0;
    double most_work_ms_ = 0;
    std::int64_t last_served_ms_ = 0;
    std::vector<std::array<double, 2>> wait_shares_;  // of each span, s, once finished; negative: nobody came
    std::map<api::RehearsalTotal, double> totals_;
};

}  // namespace studio::rehearsal
