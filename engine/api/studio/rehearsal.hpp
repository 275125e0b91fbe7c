// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "text.hpp"

namespace studio::api {

/// How an event is rehearsed: its design runs several times in simulated time, each time with other users and
/// another turnout.
struct RehearsalOptions {
    std::uint32_t runs = 8;  // 1–50
    /// How many come, in % of the design's rate, 1–1,000: the runs are spread evenly from the one to the
    /// other.
    std::uint32_t turnout_from = 70;
    std::uint32_t turnout_to = 130;
    /// Chain time of one rehearsal from the opening, 10–86,400 s. Empty: until everybody is served, with an
    /// hour for those who wait when nobody comes any more; 600 s for traffic without an end.
    std::optional<std::uint32_t> longest_s;
};

/// One figure over all rehearsals that have it.
struct RehearsalBand {
    double low = 0;  // of the rehearsal that had least
    double median = 0;
    double high = 0;  // of the one that had most
    friend bool operator==(const RehearsalBand&, const RehearsalBand&) = default;
};

/// What is drawn over the event's time.
enum class RehearsalMetric : std::uint8_t {
    waiting,        // transactions, the most after a block
    wait_s,         // seconds from arrival to the block: what half of those who came then waited at most
    long_wait_s,    // likewise what 19 of 20 waited at most
    fullness,       // of the blocks' gas limit, 0–1, mean
    base_fee_gwei,  // mean
    usd_per_tx,     // mean of the last minute, at the design's price set
};
struct RehearsalPoint {
    double at_s = 0;  // from the opening to the middle of the span
    RehearsalBand band;
    friend bool operator==(const RehearsalPoint&, const RehearsalPoint&) = default;
};
struct RehearsalCurve {
    RehearsalMetric metric{};
    std::vector<RehearsalPoint> points;  // by time; spans in which nothing was measured have none
};

/// Sums over a whole rehearsal.
enum class RehearsalTotal : std::uint8_t {
    served,       // transactions of the event in blocks
    failed,       // of these, reverted: who came when all was sold
    refused,      // that the rollup did not take
    turned_away,  // who came while the mempool was full or gas too dear, and left
    unserved,     // who still waited when the rehearsal was over
    blocks,
    most_waiting,  // transactions
    wait_s,        // what half waited at most
    long_wait_s,   // what 19 of 20 waited at most
    longest_wait_s,
    served_after_s,    // from the opening until nobody waited any more
    sold_out_after_s,  // from the opening; of those rehearsals in which it was
    peak_fullness,     // 0–1, the fullest span
    usd_per_tx,
    usd_on_l1,         // batches and claims of the whole event, as far as they are on L1 then
    fullest_block_ms,  // processor time of this computer for the block that took most
};
struct RehearsalFigure {
    RehearsalTotal total{};
    RehearsalBand band;
};

/// Why a rehearsal ended.
enum class RehearsalEnd : std::uint8_t {
    served,       // everybody who was to come was served
    sold_out,     // and nobody waited any more
    out_of_time,  // RehearsalOptions::longest_s
    closed,       // the rollup's own lifecycle ended it
};
struct RehearsalRun {
    std::uint32_t turnout = 0;        // %
    std::uint32_t rate_tx_per_s = 0;  // what that made of the design's
    std::uint64_t seed = 0;           // of its keys and traffic
    RehearsalEnd end{};
    double chain_s = 0;      // from the opening
    double seconds = 0;      // that it took here, set-up included; measured
    std::string state_root;  // of its last block
};

/// How a sentence about a rehearsal is meant.
enum class RehearsalTone : std::uint8_t { fact, good, bad, advice, limit };
struct RehearsalSentence {
    RehearsalTone tone{};
    Text text;
};

struct RehearsalReport {
    std::string name;    // of the design
    std::string prices;  // title of the price set
    std::vector<RehearsalRun> runs;
    std::vector<RehearsalCurve> curves;
    std::vector<RehearsalFigure> figures;      // those that no rehearsal has are left out
    std::vector<RehearsalSentence> sentences;  // for people: facts, then advice, then what is not in it
    double span_s = 0;                         // that a point of a curve stands for
    double block_time_s = 0;
    double times_real = 0;  // chain time of all rehearsals by the time that they took; measured
};

}  // namespace studio::api
