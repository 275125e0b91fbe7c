// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <codec/abi.hpp>
#include <evm/execution.hpp>
#include <l1/contracts/deployment.hpp>
#include <map>
#include <memory>
#include <state/chain_state.hpp>
#include <state/journal.hpp>
#include <string>

namespace studio::l1::test {

Address account(std::uint8_t number);
Uint256 ether(std::uint64_t amount);
/// The ABI of an embedded contract.
const codec::abi::Contract& abi_of(std::string_view artifact);

/// A contract that tests talk to.
struct At {
    std::string_view artifact;
    Address address;
};

/// A chain in memory on which every transaction has a block of its own. Senders sign nothing; account(1) to
/// account(15) own 1,000 ether each.
class ContractWorld {
public:
    ContractWorld(const chain::ChainConfig& config, std::map<Address, chain::GenesisAccount> genesis = {});

    /// "ok", or what the revert said. The outcome is in `last` and `output`.
    std::string send(const Address& from, const At& contract, std::string_view function,
                     const codec::abi::Values& arguments = {}, const Uint256& value = {});
    /// Runs a transaction of a plan; the same answer.
    std::string run(const Address& deployer, const PlannedTransaction& planned);
    /// The L1 attributes or another deposit.
    evm::TransactionResult deposit(chain::Transaction fields);
    evm::TransactionResult execute(chain::SignedTransaction transaction);

    codec::abi::Values view(const At& contract, std::string_view function,
                            const codec::abi::Values& arguments = {});
    /// The only value of an answer.
    template <class T>
    T read(const At& contract, std::string_view function, const codec::abi::Values& arguments = {}) {
        return std::get<T>(view(contract, function, arguments).at(0).data);
    }

    void wait(std::uint64_t seconds) { block.timestamp += seconds; }
    /// The first log of that event in `last`, decoded; empty when there is none.
    codec::abi::Values event(const At& contract, std::string_view name) const;

    chain::ChainConfig config;
    evm::BlockEnvironment block;
    evm::TransactionResult last;
    state::Journal& journal() { return *journal_; }

private:
    std::string outcome(const codec::abi::Contract* abi);

    state::ChainState state_{nullptr};
    std::unique_ptr<state::Journal> journal_;
};

/// An L1 with a rollup's contracts on it.
class DeployedWorld : public ContractWorld {
public:
    static RollupSettings usual_settings();
    explicit DeployedWorld(RollupSettings rollup = usual_settings());

    At portal() const { return {"OptimismPortal2", plan.contracts.optimism_portal}; }
    At system_config() const;
    At factory() const { return {"DisputeGameFactory", plan.contracts.dispute_game_factory}; }
    At anchors() const { return {"AnchorStateRegistry", plan.contracts.anchor_state_registry}; }
    At weth() const { return {"DelayedWETH", plan.contracts.permissioned_delayed_weth}; }

    RollupSettings settings;
    SharedPlan shared;
    RollupPlan plan;
    std::vector<std::string> outcomes;    // of every transaction of both plans
    std::vector<std::uint64_t> gas_used;  // likewise
};

}  // namespace studio::l1::test
