// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/limits.hpp>
#include <codec/json.hpp>
#include <set>

#include "json_fields.hpp"
#include "report_errors.hpp"
#include "report_json.hpp"

namespace studio::report {
namespace {

constexpr std::size_t kHashBytes = 32;
constexpr std::size_t kAddressBytes = 20;
constexpr std::size_t kMostShards = 8;
constexpr std::size_t kMostAssets = kMostShards * limits::kReportMaxAssets;
constexpr std::size_t kMostDecisions = kMostShards * 200;  // as many as a rollup keeps
/// Versions: archives of before there were shards, and of before reports had decisions, are read, too.
constexpr std::uint8_t kOnlyShard = 1;
constexpr std::uint8_t kShards = 2;
constexpr std::uint8_t kGrowth = 3;

void read_layers(JsonFields& fields, std::vector<api::ReportLayer>& out) {
    fields.read_list("layers", limits::kReportMaxLayers, [&](JsonFields entry) {
        auto& layer = out.emplace_back();
        entry.read("layer", layer.layer);
        entry.read("module", layer.module);
    });
}

void read_samples(JsonFields& fields, std::vector<api::Sample>& out) {
    fields.read_list("samples", limits::kReportMaxSamples, [&](JsonFields entry) {
        auto& sample = out.emplace_back();
        entry.read_time("wall_ms", sample.wall_ms);
        entry.read("min", sample.min);
        entry.read("mean", sample.mean);
        entry.read("max", sample.max);
    });
}

void read_series(JsonFields& fields, std::vector<api::ReportSeries>& out) {
    std::set<api::Metric> seen;
    fields.read_list("series", limits::kReportMaxSeries, [&](JsonFields entry) {
        auto& series = out.emplace_back();
        entry.read_enum("metric", series.metric);
        if (!seen.insert(series.metric).second)
            entry.refuse("metric");
        read_samples(entry, series.samples);
    });
}

void read_growth(JsonFields fields, api::ReportGrowth& out) {
    fields.read("taken", out.taken);
    fields.read_list("decisions", kMostDecisions, [&](JsonFields entry) {
        auto& [decision, shard] = out.decisions.emplace_back();
        entry.read("shard", shard);
        if (shard >= kMostShards)
            entry.refuse("shard");
        entry.read("number", decision.number);
        entry.read_time("wall_ms", decision.wall_ms);
        entry.read("block", decision.block);
        entry.read_enum("knob", decision.knob);
        entry.read("from", decision.from);
        entry.read("to", decision.to);
        entry.read("text", decision.text);
    });
}

void read_costs(JsonFields& fields, std::vector<api::ReportCost>& out) {
    constexpr std::size_t kDuties = 5;
    std::set<api::ReportDuty> seen;
    fields.read_list("costs", kDuties, [&](JsonFields entry) {
        auto& cost = out.emplace_back();
        entry.read_enum("duty", cost.duty);
        if (!seen.insert(cost.duty).second)
            entry.refuse("duty");
        entry.read("transactions", cost.transactions);
        entry.read("failed", cost.failed);
        entry.read("gas", cost.gas);
        entry.read("blobs", cost.blobs);
        entry.read_amount("fee_wei", cost.fee_wei);
        entry.read("usd", cost.usd);
    });
}

void read_claims(JsonFields fields, api::ClaimProgress& out) {
    fields.read("is_known", out.is_known);
    fields.read("holders", out.holders);
    fields.read("paid", out.paid);
    fields.read("refused", out.refused);
    fields.read("is_paying", out.is_paying);
    fields.read("note", out.note);
    fields.read_amount("wei", out.wei);
    fields.read_amount("paid_wei", out.paid_wei);
    fields.read_amount("fees_wei", out.fees_wei);
}

void read_assets(JsonFields& fields, std::vector<api::ReportAsset>& out) {
    fields.read_list("assets", kMostAssets, [&](JsonFields entry) {
        auto& [asset, holders, amount] = out.emplace_back();
        entry.read_enum("kind", asset.kind);
        entry.read("name", asset.name);
        entry.read("symbol", asset.symbol);
        entry.read("decimals", asset.decimals);
        entry.read_hex("on_rollup", kAddressBytes, asset.on_rollup);
        entry.read_hex("on_l1", kAddressBytes, asset.on_l1);
        entry.read("is_born", asset.is_born);
        entry.read("holders", holders);
        entry.read_amount("amount", amount);
    });
}

void read_proof(JsonFields fields, api::ReportProof& out) {
    fields.read("last_block", out.last_block);
    fields.read_hex("last_block_hash", kHashBytes, out.last_block_hash);
    fields.read_hex("state_root", kHashBytes, out.state_root);
    fields.read_hex("output_root", kHashBytes, out.output_root);
    fields.read_hex("game", kAddressBytes, out.game);
    fields.read_hex("life", kAddressBytes, out.life);
    fields.read_hex("claims", kAddressBytes, out.claims);
    fields.read("l1_block", out.l1_block);
    fields.read_hex("l1_hash", kHashBytes, out.l1_hash);
}

void read_shards(JsonFields& fields, std::vector<api::ReportShard>& out) {
    fields.read_list("shards", kMostShards, [&](JsonFields entry) {
        auto& shard = out.emplace_back();
        entry.read("transactions", shard.transactions);
        read_proof(entry.inside("proof"), shard.proof);
    });
}

/// Of the first version: one rollup did everything.
void read_only_shard(JsonFields& fields, api::EventReport& out) {
    auto& shard = out.shards.emplace_back();
    shard.transactions = out.transactions;
    read_proof(fields.inside("proof"), shard.proof);
}

void read_life(JsonFields& fields, api::EventReport& out) {
    fields.read("is_simulated", out.is_simulated);
    fields.read_time("written_ms", out.written_ms);
    fields.read_enum("state", out.state);
    fields.read_time("born_ms", out.born_ms);
    fields.read_time("sealed_ms", out.sealed_ms);
    fields.read_time("last_block_ms", out.last_block_ms);
    fields.read_time("settled_ms", out.settled_ms);
}

api::EventReport read_report(JsonFields fields) {
    std::uint8_t version = 0;
    fields.read("version", version);
    if (version < kOnlyShard || version > kGrowth)
        fields.refuse("version");
    api::EventReport report;
    fields.read("name", report.name);
    fields.read("chain_id", report.chain_id);
    fields.read("l1_chain_id", report.l1_chain_id);
    fields.read_hex("organiser", kAddressBytes, report.organiser);
    read_life(fields, report);
    read_layers(fields, report.layers);
    fields.read("transactions", report.transactions);
    read_series(fields, report.series);
    if (version >= kGrowth)
        read_growth(fields.inside("growth"), report.growth);
    read_costs(fields, report.costs);
    fields.read("prices_title", report.prices_title);
    fields.read("prices_date", report.prices_date);
    fields.read("prices_source", report.prices_source);
    read_claims(fields.inside("claims"), report.claims);
    read_assets(fields, report.assets);
    if (version == kOnlyShard)
        read_only_shard(fields, report);
    else
        read_shards(fields, report.shards);
    return report;
}

}  // namespace

Result<api::EventReport> read_report_json(std::string_view json) {
    if (json.size() > limits::kReportMaxBytes)
        return fail(errors::kTooLarge,
                    {std::to_string(json.size()), std::to_string(limits::kReportMaxBytes)});
    STUDIO_TRY(document, codec::json::parse_strict(json));
    std::string wrong;
    auto report = read_report({document, "", wrong});
    if (!wrong.empty())
        return fail(errors::kField, {wrong});
    return report;
}

}  // namespace studio::report
