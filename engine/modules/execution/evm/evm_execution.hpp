// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <seams/execution.hpp>
#include <seams/parameters.hpp>

namespace studio::modules::execution {

class SharedThreads;

/// Ethereum's rules, run by engine/evm.
class EvmExecution final : public seams::Execution {
public:
    explicit EvmExecution(const seams::Parameters& parameters);
    ~EvmExecution() override;

    chain::ChainConfig rules(std::uint64_t chain_id) const override;
    std::uint64_t block_gas_limit() const override { return block_gas_limit_; }
    unsigned most_lanes() const override;
    void use_lanes(unsigned lanes) override;
    Uint256 initial_base_fee() const override { return initial_base_fee_; }
    bool is_gasless() const override { return is_gasless_; }
    std::unique_ptr<seams::BlockBuilder> open_block(const chain::Header& draft,
                                                    const chain::ChainConfig& config,
                                                    const state::StateView& base,
                                                    seams::BlockHashLookup hashes) const override;

private:
    std::unique_ptr<SharedThreads> threads_;
    std::uint64_t block_gas_limit_;
    Uint256 initial_base_fee_;  // wei a gas
    bool is_gasless_;
    chain::Fork fork_;
    chain::OpFork op_fork_;
    chain::FeeMarket fee_market_;
};

}  // namespace studio::modules::execution
