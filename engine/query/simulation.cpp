// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation.hpp"

#include <chain/predeploys.hpp>
#include <evm/rollup_fees.hpp>
#include <pipeline/block_draft.hpp>

#include "query_errors.hpp"
#include "simulation_logs.hpp"

namespace studio::query {
namespace {

using chain::Fork;

/// The chain's hashes, and behind them those of simulated blocks.
class HashesWithSimulated final : public evm::BlockHashes {
public:
    HashesWithSimulated(const evm::BlockHashes& chain, std::uint64_t newest)
        : chain_{chain}, newest_{newest} {}
    Hash32 block_hash(std::uint64_t number) const override {
        if (number <= newest_)
            return chain_.block_hash(number);
        return number - newest_ <= simulated_.size() ? simulated_[number - newest_ - 1] : Hash32{};
    }
    void add(const Hash32& hash) { simulated_.push_back(hash); }

private:
    const evm::BlockHashes& chain_;
    const std::uint64_t newest_;  // of the chain
    std::vector<Hash32> simulated_;
};

/// The whole run: one journal for all blocks.
class Simulation {
public:
    Simulation(const SimulationBase& base, const SimulationRequest& request)
        : base_{base},
          request_{request},
          journal_{base.view},
          logs_{request.trace_transfers},
          hashes_{base.hashes, base.parent.block.header.number},
          parent_{base.parent.block.header},
          parent_hash_{base.parent.hash},
          gas_budget_{request.gas_budget} {}

    Result<SimulatedBlock, SimulationError> run(const SimulationBlock& block);

private:
    /// One block while its calls run.
    struct Run {
        const SimulationBlock& asked;
        const chain::ChainConfig config;
        chain::Header draft;
        evm::BlockEnvironment environment;
        seams::ExecutedBlock executed;
        std::vector<SimulatedCall> calls;
    };

    Run begin(const SimulationBlock& block) const;
    Result<void, SimulationError> add_call(Run& run, const SimulationCall& call);
    Result<chain::TransactionPtr> transaction_of(const Run& run, const SimulationCall& call) const;
    Result<void> include(Run& run, const chain::TransactionPtr& transaction, evm::TransactionResult result);
    Result<SimulatedBlock> seal(Run run);
    Result<state::ChainState::Roots> roots() const;
    Result<void> check_time() const;

    const SimulationBase& base_;
    const SimulationRequest& request_;
    state::Journal journal_;
    SimulationLogs logs_;
    HashesWithSimulated hashes_;
    chain::Header parent_;
    Hash32 parent_hash_;
    std::uint64_t gas_budget_;
};

/// The header as far as it is known before anything runs.
chain::Header draft_of(const BlockOverrides& overrides, const chain::ChainConfig& config,
                       const chain::Header& parent, const Hash32& parent_hash, bool validate) {
    auto draft = pipeline::draft_block(parent, parent_hash, config,
                                       {*overrides.time, overrides.gas_limit.value_or(parent.gas_limit),
                                        overrides.fee_recipient.value_or(parent.beneficiary)});
    draft.prev_randao = overrides.prev_randao.value_or(Hash32{});
    if (config.fork < Fork::paris)
        draft.difficulty = overrides.difficulty.value_or(parent.difficulty);
    if (overrides.base_fee)
        draft.base_fee_per_gas = overrides.base_fee;
    else if (draft.base_fee_per_gas && !validate)
        draft.base_fee_per_gas = Uint256{};  // calls need not offer any fee
    if (draft.parent_beacon_block_root && overrides.beacon_root)
        draft.parent_beacon_block_root = overrides.beacon_root;
    return draft;
}

Simulation::Run Simulation::begin(const SimulationBlock& block) const {
    const auto& overrides = block.block;
    chain::Header outline;
    outline.number = *overrides.number;
    outline.timestamp = *overrides.time;
    outline.difficulty = parent_.difficulty;
    Run run{block, base_.schedule.rules_of(outline), {}, {}, {}, {}};
    run.draft = draft_of(overrides, run.config, parent_, parent_hash_, request_.validate);
    run.environment = evm::environment_of(run.draft, run.config, &hashes_);
    if (overrides.blob_base_fee)
        run.environment.blob_base_fee = *overrides.blob_base_fee;
    return run;
}

Result<SimulatedBlock, SimulationError> Simulation::run(const SimulationBlock& block) {
    auto run = begin(block);
    evm::PrecompileSet precompiles{evm::rules_of(run.config)};
    if (auto done = apply_overrides(block.accounts, journal_, precompiles); !done)
        return tl::unexpected{SimulationError{done.error()}};
    run.environment.precompiles = &precompiles;
    evm::begin_block(run.environment, run.config, journal_);
    logs_.begin_block();
    for (const auto& call : block.calls)
        if (auto done = add_call(run, call); !done)
            return tl::unexpected{done.error()};
    auto sealed = seal(std::move(run));
    if (!sealed)
        return tl::unexpected{SimulationError{sealed.error()}};
    return std::move(*sealed);
}

Result<chain::TransactionPtr> Simulation::transaction_of(const Run& run, const SimulationCall& call) const {
    auto fields = call.fields;
    if (!call.names_nonce)
        fields.nonce = journal_.nonce(call.from);
    const auto left = run.environment.gas_limit - run.executed.gas_used;
    if (!call.names_gas_limit)
        fields.gas_limit = left;
    if (fields.gas_limit > left)
        return fail(errors::kBlockGasLimitReached, {std::to_string(left), std::to_string(fields.gas_limit)});
    fields.gas_limit = std::min(fields.gas_limit, gas_budget_);
    return std::make_shared<const chain::SignedTransaction>(
        chain::seal_unsigned(std::move(fields), call.from));
}

Result<void, SimulationError> Simulation::add_call(Run& run, const SimulationCall& call) {
    auto transaction = transaction_of(run, call);
    if (!transaction)
        return tl::unexpected{SimulationError{transaction.error()}};
    auto result = evm::simulate_transaction(
        **transaction, run.environment, run.config, journal_,
        {request_.validate, request_.clock, request_.deadline_monotonic_ns, &logs_});
    if (!result)
        return tl::unexpected{SimulationError{
            result.error(), SimulationError::Call{call.from, (*transaction)->fields.gas_limit}}};
    if (auto in_time = check_time(); !in_time)
        return tl::unexpected{SimulationError{in_time.error()}};
    if (auto included = include(run, *transaction, std::move(*result)); !included)
        return tl::unexpected{SimulationError{included.error()}};
    return {};
}

Result<void> Simulation::include(Run& run, const chain::TransactionPtr& transaction,
                                 evm::TransactionResult result) {
    auto& executed = run.executed;
    const auto& header = run.draft;
    const auto gas_used = result.receipt.gas_used;
    gas_budget_ -= gas_used;
    executed.gas_used += gas_used;
    executed.blob_gas_used += result.blob_gas_used;
    if (run.config.op_fork >= chain::OpFork::jovian)  // L1 has none, and compares lower
        executed.blob_gas_used += evm::da_footprint(evm::rollup_fee_parameters(journal_), *transaction);
    SimulatedCall call{result.status, std::move(result.output), result.failure,
                       gas_used,      result.gas_needed,        {}};
    for (auto& [index, log] : logs_.take())
        call.logs.push_back({{header.number, index},
                             static_cast<std::uint32_t>(run.calls.size()),
                             transaction->hash,
                             {},
                             header.timestamp,
                             std::move(log)});
    run.calls.push_back(std::move(call));
    result.receipt.cumulative_gas_used = executed.gas_used;
    if (run.config.fork < Fork::byzantium) {  // EIP-658
        STUDIO_TRY(after, roots());
        result.receipt.post_state_root = after.state;
    }
    executed.receipts.push_back(std::move(result.receipt));
    executed.transactions.push_back(transaction);
    return {};
}

/// Of the state as it is now, and of the storage that holds an OP chain's withdrawals.
Result<state::ChainState::Roots> Simulation::roots() const {
    return base_.state.roots_over(base_.parent.block.header.number, journal_.diff(), chain::message_passer);
}

/// Ends the block and works out its roots; the next one stands on it.
Result<SimulatedBlock> Simulation::seal(Run run) {
    STUDIO_CHECK(check_time());
    const auto withdrawals = run.asked.block.withdrawals.value_or(std::vector<chain::Withdrawal>{});
    STUDIO_TRY(requests,
               evm::end_block(run.environment, run.config, {withdrawals, run.executed.receipts}, journal_));
    run.executed.requests = std::move(requests);
    STUDIO_TRY(after, roots());
    auto sealed = pipeline::seal_block(
        std::move(run.draft), std::move(run.executed),
        {after.state, run.config.op_fork >= chain::OpFork::isthmus ? after.storage
                                                                   : chain::withdrawals_root(withdrawals)});
    if (sealed.block.withdrawals)
        sealed.block.withdrawals = withdrawals;
    for (auto& call : run.calls)
        for (auto& log : call.logs)
            log.block_hash = sealed.hash;
    parent_ = sealed.block.header;
    parent_hash_ = sealed.hash;
    hashes_.add(sealed.hash);
    return SimulatedBlock{std::move(sealed), std::move(run.calls)};
}

Result<void> Simulation::check_time() const {
    if (request_.clock != nullptr && request_.clock->monotonic_ns() >= request_.deadline_monotonic_ns)
        return fail(errors::kSimulationTooLong);
    return {};
}

}  // namespace

Simulated simulate(const SimulationBase& base, SimulationRequest request) {
    auto blocks = complete_chain(std::move(request.blocks), base.parent.block.header);
    if (!blocks)
        return tl::unexpected{SimulationError{blocks.error()}};
    Simulation simulation{base, request};
    std::vector<SimulatedBlock> done;
    for (const auto& block : *blocks) {
        auto result = simulation.run(block);
        if (!result)
            return tl::unexpected{result.error()};
        done.push_back(std::move(*result));
    }
    return done;
}

}  // namespace studio::query
