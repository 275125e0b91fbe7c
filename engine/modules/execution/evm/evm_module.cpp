// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>
#include <seams/module.hpp>
#include <seams/parameter_info.hpp>

#include "evm_execution.hpp"

namespace studio::modules::execution {
namespace {

using api::ParameterType;

api::ParameterInfo gas_limit() {
    auto p = seams::integer_parameter(
        "block_gas_limit_m", {STUDIO_TEXT("engine", "Block gas limit"), {}},
        {STUDIO_TEXT("engine",
                     "How much work fits into one block, in millions of gas. A plain transfer takes 0.021."),
         {}},
        {STUDIO_TEXT("engine", "M gas"), {}}, 30, {1, 2000});
    p.step = 5;
    return p;
}

api::ParameterInfo initial_base_fee() {
    api::ParameterInfo p;
    p.id = "initial_base_fee_wei";
    p.title = {STUDIO_TEXT("engine", "First base fee"), {}};
    p.help = {
        STUDIO_TEXT(
            "engine",
            "What a unit of gas costs in the first block. It then rises when blocks are over half full and "
            "falls when they are emptier (EIP-1559)."),
        {}};
    p.type = ParameterType::wei;
    p.unit = {STUDIO_TEXT("engine", "wei"), {}};
    p.default_value = std::string{"1000000"};
    p.advanced = true;
    return p;
}

api::ParameterInfo gasless() {
    api::ParameterInfo p;
    p.id = "gasless";
    p.title = {STUDIO_TEXT("engine", "Gasless"), {}};
    p.help = {STUDIO_TEXT("engine",
                          "Transactions cost nothing, so wallets need no money. Gas is still counted and "
                          "limited. Who runs the rollup pays for its data on the L1, and nothing but the "
                          "block gas limit holds back who sends too much."),
              {}};
    p.type = ParameterType::boolean;
    p.default_value = false;
    return p;
}

api::ParameterInfo fork() {
    api::ParameterInfo p;
    p.id = "fork";
    p.title = {STUDIO_TEXT("engine", "Rules"), {}};
    p.help = {STUDIO_TEXT(
                  "engine",
                  "Which of Ethereum's rule sets contracts run under. Today's Solidity compiles for Prague."),
              {}};
    p.type = ParameterType::choice;
    p.default_value = std::string{"prague"};
    p.choices = {{"prague", {STUDIO_TEXT("engine", "Prague (May 2025)"), {}}},
                 {"osaka", {STUDIO_TEXT("engine", "Osaka (December 2025)"), {}}},
                 {"cancun", {STUDIO_TEXT("engine", "Cancun (March 2024)"), {}}}};
    p.advanced = true;
    return p;
}

api::ParameterInfo op_rules() {
    api::ParameterInfo p;
    p.id = "op_rules";
    p.title = {STUDIO_TEXT("engine", "Rollup rules"), {}};
    p.help = {STUDIO_TEXT(
                  "engine",
                  "Which of the OP Stack's rule sets stand above Ethereum's: what transactions pay for "
                  "their data and to the operator. Jovian also limits the data in a block; Granite knows no "
                  "operator's fee and goes with Cancun's rules."),
              {}};
    p.type = ParameterType::choice;
    p.default_value = std::string{"isthmus"};
    p.choices = {{"isthmus", {STUDIO_TEXT("engine", "Isthmus (May 2025)"), {}}},
                 {"jovian", {STUDIO_TEXT("engine", "Jovian (December 2025)"), {}}},
                 {"granite", {STUDIO_TEXT("engine", "Granite (September 2024)"), {}}}};
    p.advanced = true;
    return p;
}

std::vector<api::ParameterInfo> parameters() {
    auto elasticity = seams::integer_parameter(
        "elasticity", {STUDIO_TEXT("engine", "Elasticity"), {}},
        {STUDIO_TEXT("engine",
                     "The block gas limit divided by the use at which the base fee stays as it is."),
         {}},
        {}, 2, {2, 10});
    auto denominator = seams::integer_parameter(
        "base_fee_denominator", {STUDIO_TEXT("engine", "Base fee denominator"), {}},
        {STUDIO_TEXT("engine", "The base fee changes by at most one part in so many from block to block."),
         {}},
        {}, 50, {8, 1000});
    elasticity.advanced = true;
    denominator.advanced = true;
    std::vector<api::ParameterInfo> list{gas_limit(), gasless(), fork(), op_rules()};
    for (auto& info : {initial_base_fee(), elasticity, denominator})
        list.push_back(seams::applying_when("gasless", false, info));
    return list;
}

/// What contracts get from Prague on, Granite's batches could not carry to L1 (EIP-7702), nor its headers say
/// (EIP-7685).
std::optional<seams::ParameterClash> check_rules(const seams::Parameters& p) {
    if (p.text("op_rules") != "granite" || p.text("fork") == "cancun")
        return std::nullopt;
    return seams::ParameterClash{
        "fork",
        {STUDIO_TEXT("engine", "The rollup rules of Granite are older than Ethereum's rules of %1."),
         {p.text("fork")}},
        {STUDIO_TEXT("engine", "Choose Cancun's rules, or newer rollup rules."), {}},
        std::string{"cancun"}};
}

/// The sequencer's computer is what execution costs: measured CPU time at the price of a core.
double execution_cost(const seams::Footprint& use, const seams::Parameters&, const seams::Prices& prices) {
    const auto price = prices.find("core_hour_usd");
    return price == prices.end() ? 0 : use.cpu_seconds / 3600.0 * price->second;
}

}  // namespace

seams::Module evm() {
    seams::Module module;
    auto& info = module.info;
    info.id = "evm";
    info.layer = api::Layer::execution;
    info.title = {STUDIO_TEXT("engine", "EVM"), {}};
    info.plain = {
        STUDIO_TEXT("engine",
                    "Runs Ethereum's own machine: Solidity contracts, wallets and tools work unchanged."),
        {}};
    info.parameters = parameters();
    info.provides = {"execution.evm"};
    info.cost = {
        STUDIO_TEXT(
            "engine",
            "The processor time its transactions take on this computer, at the price set's price of a core."),
        {}};
    info.limits = {{STUDIO_TEXT("engine", "Blob transactions are refused, as on every OP Stack chain."), {}}};
    info.icon = "cpu";
    module.make = seams::Factory<seams::Execution>{
        [](const seams::Parameters& p, const seams::Services&) { return std::make_unique<EvmExecution>(p); }};
    module.cost = execution_cost;
    module.check = check_rules;
    return module;
}

}  // namespace studio::modules::execution
