// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "ending.hpp"
#include "scaling.hpp"
#include "snapshots.hpp"
#include "text.hpp"

/// What an ephemeral rollup was: for the people of its event, and for its archive.
namespace studio::api {

/// What its operators pay for on L1.
enum class ReportDuty : std::uint8_t {
    deployment,    // its contracts
    batches,       // its data
    state_claims,  // dispute games, without the bonds, which come back
    life,          // the end, as EphemeralLife has it, and the registration of tokens
    payments       // what holders had
};

/// What a duty has cost on L1, by the receipts of the L1's blocks.
struct ReportCost {
    ReportDuty duty{};
    std::uint64_t transactions = 0;
    std::uint64_t failed = 0;  // of them
    std::uint64_t gas = 0;
    std::uint64_t blobs = 0;
    std::string fee_wei;  // paid, for gas and blobs; decimal
    double usd = 0;       // the same gas and blobs at the price set's prices
    friend bool operator==(const ReportCost&, const ReportCost&) = default;
};

/// One layer and what it was.
struct ReportLayer {
    Text layer;
    Text module;
    friend bool operator==(const ReportLayer&, const ReportLayer&) = default;
};

/// A token contract of the rollup, and how much of it there was at the end.
struct ReportAsset {
    ClaimAsset asset;
    std::uint64_t holders = 0;
    std::string amount;  // erc20: smallest units, decimal; erc721: how many
    friend bool operator==(const ReportAsset&, const ReportAsset&) = default;
};

/// A measured series over the rollup's life; oldest first.
struct ReportSeries {
    Metric metric{};
    std::vector<Sample> samples;
};

/// A decision of growing in a rush, and which of the event's rollups took it.
struct ReportDecision {
    ScalingDecision decision;
    std::uint32_t shard = 0;  // its place in EventReport::shards
    friend bool operator==(const ReportDecision&, const ReportDecision&) = default;
};

/// How the event's rollups grew in a rush, by the clock of the series.
struct ReportGrowth {
    std::uint64_t taken = 0;                // how many decisions there were, kept or not
    std::vector<ReportDecision> decisions;  // those that are kept, oldest first
    friend bool operator==(const ReportGrowth&, const ReportGrowth&) = default;
};

/// The state that L1 froze, and where to look it up there.
struct ReportProof {
    std::uint64_t last_block = 0;  // L2
    std::string last_block_hash, state_root, output_root;
    std::string game;            // 0x…, the dispute game that the last output won
    std::string life;            // 0x…, EphemeralLife
    std::string claims;          // 0x…, EphemeralClaims
    std::uint64_t l1_block = 0;  // the last one of the L1 data from which all of it follows
    std::string l1_hash;
    friend bool operator==(const ReportProof&, const ReportProof&) = default;
};

/// One of the rollups that carried the event together, its shards, or the only one.
struct ReportShard {
    std::uint64_t transactions = 0;
    ReportProof proof;
    friend bool operator==(const ReportShard&, const ReportShard&) = default;
};

/// A report of an event, as it was when it was written. Times in ms since 1970; of the life: by the L1's
/// clock; of series: by the clock that measured. Empty: not known.
struct EventReport {
    std::string name;
    std::uint64_t chain_id = 0;
    std::uint64_t l1_chain_id = 0;
    std::string organiser;        // 0x…
    bool is_simulated = false;    // ran in simulated time: waits are not what they were for people
    std::int64_t written_ms = 0;  // wall clock
    LifeState state{};
    std::optional<std::int64_t> born_ms, sealed_ms, last_block_ms, settled_ms;
    std::vector<ReportLayer> layers;
    std::uint64_t transactions = 0;  // of all shards
    std::vector<ReportSeries> series;
    ReportGrowth growth;
    std::vector<ReportCost> costs;
    std::string prices_title, prices_date, prices_source;  // of the price set behind USD
    ClaimProgress claims;
    std::vector<ReportAsset> assets;
    std::vector<ReportShard> shards;  // by their index; of an event that one rollup carried: that one
};

/// In which language a report is written.
struct ReportWords {
    std::function<std::string(const Text&)> translated;  // plain text; empty: English
    std::string language = "en";                         // BCP 47
    bool is_right_to_left = false;
};

/// A report as HTML 4 or 5, UTF-8, which needs nothing beside it and runs no script.
struct ReportPage {
    std::string html;
    std::vector<std::string> charts;  // SVG, of `sheets` alone: "chart:0" and on, where the HTML has images
};
enum class ReportForm : std::uint8_t {
    browser,  // charts inside
    sheets    // the simple HTML that a rich text engine lays out on paper, charts apart
};

}  // namespace studio::api
