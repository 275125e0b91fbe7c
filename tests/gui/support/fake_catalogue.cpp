// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_engine.hpp"

namespace studio::gui_test {
namespace {

using api::Layer;
using api::ParameterInfo;
using api::ParameterType;

api::ModuleInfo module(const std::string& id, Layer layer, const std::string& title,
                       const std::string& plain) {
    api::ModuleInfo info;
    info.id = id;
    info.layer = layer;
    info.title = {title, {}};
    info.plain = {plain, {}};
    info.cost = {"Nothing but this computer's time.", {}};
    info.icon = id;
    return info;
}

ParameterInfo integer(const std::string& id, const std::string& title, const std::string& unit,
                      std::int64_t value, std::int64_t min, std::int64_t max) {
    ParameterInfo info;
    info.id = id;
    info.title = {title, {}};
    info.help = {"How " + title + " is chosen.", {}};
    info.type = ParameterType::integer;
    info.unit = {unit, {}};
    info.default_value = value;
    info.min = min;
    info.max = max;
    return info;
}

ParameterInfo setting(const std::string& id, const std::string& title, ParameterType type,
                      api::ParameterValue value) {
    ParameterInfo info;
    info.id = id;
    info.title = {title, {}};
    info.help = {"What " + title + " does.", {}};
    info.type = type;
    info.default_value = std::move(value);
    return info;
}

std::vector<api::ModuleInfo> catalogue_modules() {
    auto evm = module("evm", Layer::execution, "EVM", "Runs Solidity contracts under Prague rules.");
    evm.parameters = {integer("gas_limit", "Gas limit", "gas", 30'000'000, 1'000'000, 1'000'000'000),
                      setting("min_fee_wei", "Least fee", ParameterType::wei, std::string("1000000000"))};
    auto single = module("single", Layer::sequencing, "Single sequencer", "One machine orders everything.");
    single.parameters = {integer("block_time_ms", "Block time", "ms", 1'000, 200, 60'000),
                         setting("preconfirmations", "Preconfirmations", ParameterType::boolean, true),
                         setting("fee_recipient", "Fee recipient", ParameterType::address, std::string())};
    auto order = setting("order", "Order of transactions", ParameterType::choice, std::string("fee"));
    order.choices = {{"fee", {"Highest fee first", {}}}, {"arrival", {"First come, first served", {}}}};
    order.advanced = true;
    single.parameters.push_back(order);
    auto local =
        module("sequencer-only", Layer::availability, "Sequencer only", "Only the sequencer has the data.");
    local.limits = {{"Nobody else can check the chain.", {}}};
    auto twin = module("mirror", Layer::availability, "Mirrored", "Two machines have the data.");
    auto sovereign = module("sovereign", Layer::settlement, "Sovereign", "Answers to no other chain.");
    auto unproven = module("unproven", Layer::proving, "No proofs", "Nothing is claimed.");
    auto persistent = module("persistent", Layer::lifecycle, "Persistent", "Runs until it is stopped.");
    auto fixed = module("fixed-duration", Layer::lifecycle, "Fixed duration", "Ends by itself.");
    fixed.parameters = {integer("duration_s", "Duration", "s", 3'600, 10, 86'400)};
    return {persistent, fixed, evm, single, local, twin, sovereign, unproven};
}

api::Estimate catalogue_estimate() {
    api::Estimate estimate;
    estimate.tx_per_s = api::Figure{4'100, api::FigureSource::measured, {"Measured on this computer.", {}}};
    estimate.usd_per_tx = api::Figure{0.0031, api::FigureSource::computed, {"From real bytes and gas.", {}}};
    estimate.soft_confirm_ms =
        api::Figure{250, api::FigureSource::estimated, {"Half a slice and the way.", {}}};
    estimate.costs = {{"execution", {"Execution", {}}, 0.0002}, {"data", {"Data", {}}, 0.0029}};
    const api::RiskLevel levels[] = {api::RiskLevel::bad, api::RiskLevel::bad, api::RiskLevel::warning,
                                     api::RiskLevel::good, api::RiskLevel::warning};
    for (int axis = 0; axis < 5; ++axis)
        estimate.risks.push_back(
            {static_cast<api::RiskAxis>(axis), levels[axis], {"Because of its modules.", {}}});
    estimate.stage.items = {{0, {"The state is claimed on the L1", {}}, false}};
    estimate.transaction_kind = {"mint", {}};
    return estimate;
}

}  // namespace

void fill_catalogue(FakeEngine& engine) {
    engine.layer_list = {
        {Layer::lifecycle, "lifecycle", {"Lifecycle", {}}, {"When the rollup ends.", {}}},
        {Layer::execution, "execution", {"Execution", {}}, {"Runs transactions.", {}}},
        {Layer::sequencing, "sequencing", {"Sequencing", {}}, {"Puts them in order.", {}}},
        {Layer::availability, "availability", {"Data availability", {}}, {"Keeps the data.", {}}},
        {Layer::settlement, "settlement", {"Settlement", {}}, {"Says what is final.", {}}},
        {Layer::proving, "proving", {"Proofs", {}}, {"Says who may object.", {}}}};
    engine.module_list = catalogue_modules();
    engine.load_kind_list = {{"transfer", {"Transfers", {}}, {"Coins change hands.", {}}, "transfer"},
                             {"mint", {"NFT mint", {}}, {"Collectors mint passes.", {}}, "mint", true}};
    engine.load_arrival_list = {
        {"steady", {"Steadily", {}}, {"All the time.", {}}, {"A measure.", {}}, false, {1, 1}},
        {"burst", {"All at the opening", {}}, {"Then fewer.", {}}, {"A model.", {}}, true, {1, 0.3, 0}},
        {"queue", {"A line", {}}, {"All at once.", {}}, {"A model.", {}}, true, {1, 0, 0}}};
    engine.preset_list = {
        {"nft-drop",
         {"NFT drop", {}},
         {"A mint that ends by itself.", {}},
         "nft-drop",
         sample_design("NFT drop")},
        {"blank", {"Blank", {}}, {"Start from nothing.", {}}, "blank", sample_design("New rollup")}};
    engine.price_set_list = {{"mainnet-median", "Mainnet, median", "2026-10", "public figures", false, {}}};
    engine.estimate_answer = catalogue_estimate();
    engine.resource_answer = {1.6, 412'000'000, 90'000'000'000};
}

api::RollupSpec sample_design(const std::string& name) {
    api::RollupSpec spec;
    spec.name = name;
    spec.description = "Collectors mint passes.";
    spec.layers = {{Layer::lifecycle, {"persistent", {}}}, {Layer::execution, {"evm", {}}},
                   {Layer::sequencing, {"single", {}}},    {Layer::availability, {"sequencer-only", {}}},
                   {Layer::settlement, {"sovereign", {}}}, {Layer::proving, {"unproven", {}}}};
    spec.load = {"mint", 500, 200};
    return spec;
}

api::RunSnapshot sample_run(api::RunId id, api::RunState state, const std::string& name) {
    api::RunSnapshot run;
    run.id = id;
    run.name = name;
    run.state = state;
    run.spec = sample_design(name);
    run.chain_id = 7007;
    run.rpc_url = "http://127.0.0.1:8545";
    run.started_ms = 1'790'000'000'000;
    run.head_number = 42;
    run.transactions = 4'200;
    run.tx_per_s = 500;
    run.load.settings = run.spec.load;
    return run;
}

}  // namespace studio::gui_test
