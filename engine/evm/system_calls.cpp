// SPDX-License-Identifier: GPL-3.0-or-later
// What the protocol itself calls before and after a block's transactions.
#include <codec/hex.hpp>

#include "evm_errors.hpp"
#include "system_contracts.hpp"
#include "transaction_run.hpp"

namespace studio::evm {
namespace {

constexpr std::int64_t kSystemCallGas = 30'000'000;
constexpr std::uint64_t kWeiPerGwei = 1'000'000'000;
/// EIP-4788: 0xffff…fffe.
constexpr Address kSystemCaller{{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe}};
/// The block that a system call stands in.
struct SystemScope {
    const BlockEnvironment& block;
    const chain::ChainConfig& config;
    state::Journal& journal;
};

bool has_code(const SystemScope& scope, const Address& contract) {
    return scope.journal.code_hash(contract) != chain::empty_code_hash;
}

/// Outside any transaction, and free.
RunOutcome system_call(const SystemScope& scope, const Address& contract, BytesView input) {
    scope.journal.begin_transaction();  // it came long after EIP-161
    const TransactionContext context{kSystemCaller, Uint256{}, scope.config.chain_id, nullptr};
    WorkspaceLease workspace;
    Machine machine{
        {scope.block, context, rules_of(scope.config), nullptr, {}, nullptr}, scope.journal, *workspace};
    Message message;
    message.gas = kSystemCallGas;
    message.sender = kSystemCaller;
    message.recipient = message.code_address = contract;
    message.input = {input.data(), 0, input.size()};
    const auto result = machine.execute(message);
    RunOutcome outcome{result.status, 0, Bytes{result.output.begin(), result.output.end()}};
    scope.journal.finish_transaction();
    return outcome;
}

/// Contracts that a chain may do without.
void call_if_there(const SystemScope& scope, const Address& contract, const Hash32& input) {
    if (has_code(scope, contract))
        system_call(scope, contract, input.view());
}

/// EIP-7002 and EIP-7251: without the contract, or when it fails, the block is invalid.
Result<void> gather_requests(const SystemScope& scope, const Address& contract, chain::RequestType type,
                             chain::Requests& requests) {
    if (!has_code(scope, contract))
        return fail(errors::kSystemContractMissing, {codec::to_hex(contract)});
    const auto outcome = system_call(scope, contract, {});
    if (!is_success(outcome.status))
        return fail(errors::kSystemCallFailed, {codec::to_hex(contract), failure_text(outcome.status)});
    chain::add_requests(requests, type, outcome.output);
    return {};
}

/// Yellow Paper 11.3: the block's miner gets the reward and a 32nd of it for each ommer; an ommer's miner
/// gets an eighth less for each block that it lies back.
void pay_rewards(const BlockEnvironment& block, const Rules& rules, std::span<const chain::Header> ommers,
                 state::Journal& journal) {
    const Uint256 reward{rules.block_reward};
    journal.begin_transaction(rules.empty_accounts);
    for (const auto& ommer : ommers)
        journal.add_balance(ommer.beneficiary,
                            reward * Uint256{8 + ommer.number - block.number} / Uint256{8});
    journal.add_balance(block.beneficiary, reward + reward / Uint256{32} * Uint256{ommers.size()});
    journal.finish_transaction();
}

/// EIP-4895.
void credit(const chain::Withdrawal& withdrawal, state::Journal& journal) {
    journal.begin_transaction();
    journal.add_balance(withdrawal.address, Uint256{withdrawal.amount_gwei} * Uint256{kWeiPerGwei});
    journal.finish_transaction();
}

}  // namespace

void begin_block(const BlockEnvironment& block, const chain::ChainConfig& config, state::Journal& state) {
    const SystemScope scope{block, config, state};
    const auto& rules = rules_of(config);
    if (rules.has_beacon_root_contract)
        call_if_there(scope, beacon_roots_contract, block.parent_beacon_block_root);
    if (rules.has_history_contract)
        call_if_there(scope, history_contract, block.parent_hash);
}

Result<chain::Requests> end_block(const BlockEnvironment& block, const chain::ChainConfig& config,
                                  const BlockTail& tail, state::Journal& state) {
    chain::Requests requests;
    if (!config.consensus_layer)
        return requests;
    const auto& rules = rules_of(config);
    if (rules.block_reward != 0)
        pay_rewards(block, rules, tail.ommers, state);
    for (const auto& withdrawal : tail.withdrawals)
        credit(withdrawal, state);
    if (!rules.has_requests)
        return requests;
    STUDIO_TRY(deposits, chain::deposit_requests(tail.receipts, config.consensus_layer->deposit_contract));
    chain::add_requests(requests, chain::RequestType::deposit, deposits);
    const SystemScope scope{block, config, state};
    STUDIO_CHECK(
        gather_requests(scope, withdrawal_request_contract, chain::RequestType::withdrawal, requests));
    STUDIO_CHECK(
        gather_requests(scope, consolidation_request_contract, chain::RequestType::consolidation, requests));
    return requests;
}

}  // namespace studio::evm
