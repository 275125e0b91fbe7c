// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_snapshot.hpp"

#include <nlohmann/json.hpp>
#include <spec/design.hpp>

#include "archive_record.hpp"
#include "shards_record.hpp"

namespace studio::api_impl {
namespace {

std::uint64_t seed_in(const nlohmann::json& details) {
    if (!details.is_object() || !details.contains("seed") || !details["seed"].is_number_unsigned())
        return 0;
    return details["seed"].get<std::uint64_t>();
}

}  // namespace

api::RunSnapshot snapshot_of(const store::RunRecord& record, const std::filesystem::path& folder) {
    api::RunSnapshot snapshot;
    snapshot.id = record.id;
    snapshot.name = record.name;
    snapshot.state = record.state == kStateFailed   ? api::RunState::failed
                     : record.state == kStateAsleep ? api::RunState::asleep
                                                    : api::RunState::stopped;
    snapshot.failure = {record.failure, {}};
    const auto details = nlohmann::json::parse(record.details_json, nullptr, false);
    const auto event = read_shards_record(details);
    // People see the event's design; a shard runs its share of that.
    [[maybe_unused]] const auto problems =
        spec::read_design(event.shards.runs.empty() ? record.spec_json : event.design, snapshot.spec);
    snapshot.chain_id = record.chain_id;
    snapshot.started_ms = record.started_ms;
    snapshot.ended_ms = record.ended_ms;
    snapshot.head_number = record.head_number;
    snapshot.head_hash = record.head_hash;
    snapshot.state_root = record.state_root;
    snapshot.head_time_ms = record.head_time_ms;
    snapshot.transactions = record.transactions;
    snapshot.peak_tx_per_s = record.peak_tx_per_s;
    snapshot.usd_per_tx = record.usd_per_tx;
    snapshot.seed = seed_in(details);
    snapshot.archive = read_archive_record(details, folder);
    return snapshot;
}

}  // namespace studio::api_impl
