// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <charconv>
#include <cmath>
#include <codec/json.hpp>

#include "report_json.hpp"
#include "report_names.hpp"

namespace studio::report {
namespace {

using codec::json::Writer;

/// Reports of the first version knew of one rollup alone, and had its proof where its shards are now; those
/// of the second did not know how rollups grew.
constexpr int kVersion = 3;

/// Beyond 64 bits a double without a point or exponent would be taken for a whole number, and refused.
void write_measured(Writer& out, double value) {
    constexpr double kLarge = 1e15;
    if (!std::isfinite(value) || std::abs(value) < kLarge) {
        out.number(value);
        return;
    }
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::scientific).ptr;
    out.raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void write_time(Writer& out, const char* key, const std::optional<std::int64_t>& time_ms) {
    out.key(key);
    if (time_ms)
        out.number(*time_ms);
    else
        out.null();
}

void write_text(Writer& out, const char* key, const api::Text& text) {
    out.key(key).begin_object().key("text").string(text.text).key("args").begin_array();
    for (const auto& arg : text.args)
        out.string(arg);
    out.end_array().end_object();
}

void write_layers(Writer& out, const std::vector<api::ReportLayer>& layers) {
    out.key("layers").begin_array();
    for (const auto& layer : layers) {
        out.begin_object();
        write_text(out, "layer", layer.layer);
        write_text(out, "module", layer.module);
        out.end_object();
    }
    out.end_array();
}

void write_series(Writer& out, const std::vector<api::ReportSeries>& all) {
    out.key("series").begin_array();
    for (const auto& series : all) {
        out.begin_object().key("metric").string(name_of(series.metric)).key("samples").begin_array();
        for (const auto& sample : series.samples) {
            out.begin_object().key("wall_ms").number(sample.wall_ms);
            write_measured(out.key("min"), sample.min);
            write_measured(out.key("mean"), sample.mean);
            write_measured(out.key("max"), sample.max);
            out.end_object();
        }
        out.end_array().end_object();
    }
    out.end_array();
}

void write_growth(Writer& out, const api::ReportGrowth& growth) {
    out.key("growth").begin_object().key("taken").number(growth.taken).key("decisions").begin_array();
    for (const auto& [decision, shard] : growth.decisions) {
        out.begin_object().key("shard").number(shard).key("number").number(decision.number);
        out.key("wall_ms").number(decision.wall_ms).key("block").number(decision.block);
        out.key("knob").string(name_of(decision.knob));
        write_measured(out.key("from"), decision.from);
        write_measured(out.key("to"), decision.to);
        write_text(out, "text", decision.text);
        out.end_object();
    }
    out.end_array().end_object();
}

void write_costs(Writer& out, const std::vector<api::ReportCost>& costs) {
    out.key("costs").begin_array();
    for (const auto& cost : costs) {
        out.begin_object().key("duty").string(name_of(cost.duty));
        out.key("transactions").number(cost.transactions).key("failed").number(cost.failed);
        out.key("gas").number(cost.gas).key("blobs").number(cost.blobs);
        write_measured(out.key("fee_wei").string(cost.fee_wei).key("usd"), cost.usd);
        out.end_object();
    }
    out.end_array();
}

void write_claims(Writer& out, const api::ClaimProgress& claims) {
    out.key("claims").begin_object().key("is_known").boolean(claims.is_known);
    out.key("holders").number(claims.holders).key("paid").number(claims.paid);
    out.key("refused").number(claims.refused).key("is_paying").boolean(claims.is_paying);
    write_text(out, "note", claims.note);
    out.key("wei").string(claims.wei).key("paid_wei").string(claims.paid_wei);
    out.key("fees_wei").string(claims.fees_wei).end_object();
}

void write_assets(Writer& out, const std::vector<api::ReportAsset>& assets) {
    out.key("assets").begin_array();
    for (const auto& [asset, holders, amount] : assets) {
        out.begin_object().key("kind").string(name_of(asset.kind)).key("name").string(asset.name);
        out.key("symbol").string(asset.symbol).key("decimals").number(asset.decimals);
        out.key("on_rollup").string(asset.on_rollup).key("on_l1").string(asset.on_l1);
        out.key("is_born").boolean(asset.is_born).key("holders").number(holders);
        out.key("amount").string(amount).end_object();
    }
    out.end_array();
}

void write_proof(Writer& out, const api::ReportProof& proof) {
    out.key("proof").begin_object().key("last_block").number(proof.last_block);
    out.key("last_block_hash").string(proof.last_block_hash).key("state_root").string(proof.state_root);
    out.key("output_root").string(proof.output_root).key("game").string(proof.game);
    out.key("life").string(proof.life).key("claims").string(proof.claims);
    out.key("l1_block").number(proof.l1_block).key("l1_hash").string(proof.l1_hash).end_object();
}

void write_shards(Writer& out, const std::vector<api::ReportShard>& shards) {
    out.key("shards").begin_array();
    for (const auto& shard : shards) {
        out.begin_object().key("transactions").number(shard.transactions);
        write_proof(out, shard.proof);
        out.end_object();
    }
    out.end_array();
}

}  // namespace

std::string write_report_json(const api::EventReport& report) {
    Writer out;
    out.begin_object().key("version").number(kVersion).key("name").string(report.name);
    out.key("chain_id").number(report.chain_id).key("l1_chain_id").number(report.l1_chain_id);
    out.key("organiser").string(report.organiser).key("is_simulated").boolean(report.is_simulated);
    out.key("written_ms").number(report.written_ms).key("state").string(name_of(report.state));
    write_time(out, "born_ms", report.born_ms);
    write_time(out, "sealed_ms", report.sealed_ms);
    write_time(out, "last_block_ms", report.last_block_ms);
    write_time(out, "settled_ms", report.settled_ms);
    write_layers(out, report.layers);
    out.key("transactions").number(report.transactions);
    write_series(out, report.series);
    write_growth(out, report.growth);
    write_costs(out, report.costs);
    out.key("prices_title").string(report.prices_title).key("prices_date").string(report.prices_date);
    out.key("prices_source").string(report.prices_source);
    write_claims(out, report.claims);
    write_assets(out, report.assets);
    write_shards(out, report.shards);
    out.end_object();
    return out.take();
}

}  // namespace studio::report
