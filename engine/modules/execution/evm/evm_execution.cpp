// SPDX-License-Identifier: GPL-3.0-or-later
#include "evm_execution.hpp"

#include <base/assert.hpp>
#include <chain/predeploys.hpp>
#include <seams/module.hpp>

#include "evm_block_builder.hpp"

namespace studio::modules::execution {
namespace {

std::optional<chain::OpFork> op_fork_by_name(std::string_view name) {
    if (name == "granite")
        return chain::OpFork::granite;
    if (name == "isthmus")
        return chain::OpFork::isthmus;
    return name == "jovian" ? std::optional{chain::OpFork::jovian} : std::nullopt;
}

}  // namespace

EvmExecution::EvmExecution(const seams::Parameters& parameters)
    : threads_{std::make_unique<SharedThreads>()},
      block_gas_limit_{static_cast<std::uint64_t>(parameters.integer(seams::kBlockGasLimitParameter)) *
                       1'000'000} {
    const auto base_fee = Uint256::parse_decimal(parameters.text("initial_base_fee_wei"));
    const auto fork = chain::fork_by_name(parameters.text("fork"));
    const auto op_fork = op_fork_by_name(parameters.text("op_rules"));
    STUDIO_ASSERT(base_fee && fork && op_fork);  // the descriptor's choices and validation allow nothing else
    initial_base_fee_ = *base_fee;
    fork_ = *fork;
    op_fork_ = *op_fork;
    is_gasless_ = parameters.boolean("gasless");
    fee_market_ = {static_cast<std::uint64_t>(parameters.integer("elasticity")),
                   static_cast<std::uint64_t>(parameters.integer("base_fee_denominator"))};
    if (is_gasless_) {
        // A base fee of 0 rises after blocks that use more than their target alone (EIP-1559): with the whole
        // block as the target none does.
        initial_base_fee_ = {};
        fee_market_.elasticity = 1;
    }
}

chain::ChainConfig EvmExecution::rules(std::uint64_t chain_id) const {
    chain::ChainConfig config;
    config.chain_id = chain_id;
    config.fork = fork_;
    config.fee_market = fee_market_;
    config.min_base_fee = is_gasless_ ? 0 : chain::least_base_fee_wei;
    config.op_fork = op_fork_;
    return config;
}

EvmExecution::~EvmExecution() = default;

unsigned EvmExecution::most_lanes() const {
    return SharedThreads::most();
}

void EvmExecution::use_lanes(unsigned lanes) {
    threads_->use(lanes);
}

std::unique_ptr<seams::BlockBuilder> EvmExecution::open_block(const chain::Header& draft,
                                                              const chain::ChainConfig& config,
                                                              const state::StateView& base,
                                                              seams::BlockHashLookup hashes) const {
    return std::make_unique<EvmBlockBuilder>(draft, config, base, std::move(hashes), *threads_);
}

}  // namespace studio::modules::execution
