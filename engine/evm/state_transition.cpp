// SPDX-License-Identifier: GPL-3.0-or-later
#include <chain/blob_market.hpp>
#include <chain/predeploys.hpp>

#include "evm_errors.hpp"
#include "intrinsic_gas.hpp"
#include "rollup_fees.hpp"
#include "transaction_check.hpp"
#include "transaction_run.hpp"

namespace studio::evm {
namespace {

using chain::SignedTransaction;
using chain::TransactionType;

/// One transaction on its way through the state.
struct Application {
    const SignedTransaction& transaction;
    const chain::Transaction& fields;
    const BlockEnvironment& block;
    const chain::ChainConfig& config;
    const Rules& rules;
    state::Journal& journal;
    Tracer* tracer = nullptr;
    std::vector<FeeCredit>* credits = nullptr;  // null: pay at once
    Deadline deadline = {};
    bool is_free = false;           // a simulated one that offers no fee
    bool is_blob_gas_free = false;  // likewise
    bool pays_rollup_fees = false;  // OP Stack
};

TransactionResult make_result(const Application& a, RunOutcome outcome, std::uint64_t gas_used) {
    TransactionResult result;
    result.status = call_status(outcome.status);
    result.failure = failure_text(outcome.status);
    result.output = std::move(outcome.output);
    auto& receipt = result.receipt;
    receipt.type = a.fields.type;
    receipt.success = result.status == CallStatus::success;
    receipt.logs = a.journal.logs();
    receipt.logs_bloom = chain::bloom_of(receipt.logs);
    receipt.gas_used = gas_used;
    return result;
}

void pay(const Application& a, const Address& to, const Uint256& wei) {
    if (a.credits != nullptr)
        a.credits->push_back({to, wei});
    else
        a.journal.add_balance(to, wei);
}

/// Gas back to the sender, the tip to the beneficiary, the base fee to the vault or into nothing (EIP-1559).
void settle_fees(const Application& a, const Uint256& price, std::uint64_t gas_used) {
    if (a.is_free)
        return;
    a.journal.add_balance(a.transaction.sender, price * Uint256{a.fields.gas_limit - gas_used});
    pay(a, a.block.beneficiary, (price - a.block.base_fee) * Uint256{gas_used});
    if (a.config.op_fork)
        pay(a, chain::base_fee_vault, a.block.base_fee * Uint256{gas_used});
}

/// What an OP Stack transaction pays beside gas.
struct RollupFees {
    Uint256 for_data;
    Uint256 for_operator_at_most;
};

RollupFees take_rollup_fees(const Application& a, const RollupFeeParameters& parameters) {
    RollupFees fees{l1_fee(parameters, a.transaction),
                    operator_fee(parameters, *a.config.op_fork, a.fields.gas_limit)};
    a.journal.subtract_balance(a.transaction.sender, fees.for_data + fees.for_operator_at_most);
    return fees;
}

void pay_vault(const Application& a, const Address& vault, const Uint256& wei) {
    if (!wei.is_zero())
        pay(a, vault, wei);
}

/// Gives back the operator's fee for gas that was not used; the rest goes to the vaults.
void settle_rollup_fees(const Application& a, const RollupFeeParameters& parameters, const RollupFees& fees,
                        std::uint64_t gas_used) {
    const auto for_operator = operator_fee(parameters, *a.config.op_fork, gas_used);
    a.journal.add_balance(a.transaction.sender, fees.for_operator_at_most - for_operator);
    pay_vault(a, chain::l1_fee_vault, fees.for_data);
    pay_vault(a, chain::operator_fee_vault, for_operator);
}

/// Wei a blob gas.
Uint256 blob_price(const Application& a) {
    return a.is_blob_gas_free ? Uint256{} : a.block.blob_base_fee;
}

TransactionResult apply_ordinary(const Application& a) {
    const auto intrinsic = intrinsic_gas_parts(a.fields, a.rules);
    const auto price = chain::effective_gas_price(a.fields, a.block.base_fee);
    const auto blob_gas = a.fields.blob_versioned_hashes.size() * chain::gas_per_blob;
    a.journal.subtract_balance(a.transaction.sender,
                               price * Uint256{a.fields.gas_limit} + blob_price(a) * Uint256{blob_gas});
    RollupFeeParameters rollup_parameters;
    RollupFees rollup_fees;
    if (a.pays_rollup_fees) {
        rollup_parameters = rollup_fee_parameters(a.journal);
        rollup_fees = take_rollup_fees(a, rollup_parameters);
    }
    const auto sender_nonce = a.fields.nonce;
    auto outcome = run_transaction(
        {a.fields, a.transaction.sender, price, a.block, a.config, a.journal, a.tracer, a.deadline, nullptr},
        intrinsic.base);
    const auto gas_spent = a.fields.gas_limit - outcome.gas_left;
    const auto gas_used = gas_to_pay(gas_spent, a.journal.refund(), intrinsic.floor, a.rules);
    settle_fees(a, price, gas_used);
    if (a.pays_rollup_fees)
        settle_rollup_fees(a, rollup_parameters, rollup_fees, gas_used);
    auto result = make_result(a, std::move(outcome), gas_used);
    result.blob_gas_used = blob_gas;
    result.gas_needed = std::max(gas_spent, intrinsic.floor);
    result.receipt.effective_gas_price = price;
    if (!a.fields.to)
        result.receipt.contract_address = chain::create_address(a.transaction.sender, sender_nonce);
    return result;
}

/// A deposit that could not even begin: it takes all its gas and counts as failed (OP specs, deposits).
RunOutcome refuse_deposit(const Application& a, std::uint64_t nonce) {
    a.journal.set_nonce(a.transaction.sender, nonce + 1);
    return {Status::out_of_gas, 0, {}};
}

TransactionResult apply_deposit(const Application& a) {
    const auto& sender = a.transaction.sender;
    a.journal.add_balance(sender, a.fields.mint);
    const auto nonce = a.journal.nonce(sender);
    const auto intrinsic = intrinsic_gas_parts(a.fields, a.rules);
    const bool can_begin = a.fields.gas_limit >= std::max(intrinsic.base, intrinsic.floor) &&
                           a.journal.balance(sender) >= a.fields.value &&
                           (a.fields.to || a.fields.data.size() <= a.rules.max_init_code_size);
    auto outcome =
        can_begin ? run_transaction(
                        {a.fields, sender, Uint256{}, a.block, a.config, a.journal, a.tracer, {}, nullptr},
                        intrinsic.base)
                  : refuse_deposit(a, nonce);
    const auto gas_used = can_begin ? gas_to_pay(a.fields.gas_limit - outcome.gas_left, a.journal.refund(),
                                                 intrinsic.floor, a.rules)
                                    : a.fields.gas_limit;
    auto result = make_result(a, std::move(outcome), gas_used);
    result.receipt.deposit_nonce = nonce;
    result.receipt.deposit_receipt_version = 1;  // since Canyon
    if (!a.fields.to)
        result.receipt.contract_address = chain::create_address(sender, nonce);
    return result;
}

}  // namespace

Result<TransactionResult> apply_transaction(const SignedTransaction& transaction,
                                            const BlockEnvironment& block, const chain::ChainConfig& config,
                                            state::Journal& state, std::uint64_t gas_left, Tracer* tracer,
                                            std::vector<FeeCredit>* credits) {
    STUDIO_CHECK(check_transaction(transaction, block, config, state, gas_left));
    Application application{transaction, transaction.fields, block, config, rules_of(config), state, tracer};
    application.credits = credits;
    application.pays_rollup_fees = config.op_fork.has_value();
    state.begin_transaction(application.rules.empty_accounts);
    auto result = transaction.fields.type == TransactionType::deposit ? apply_deposit(application)
                                                                      : apply_ordinary(application);
    state.finish_transaction();
    return result;
}

Result<TransactionResult> simulate_transaction(const SignedTransaction& transaction,
                                               const BlockEnvironment& block,
                                               const chain::ChainConfig& config, state::Journal& state,
                                               const SimulationTerms& terms) {
    STUDIO_CHECK(check_simulated(transaction, block, config, state, terms.validate));
    Application application{transaction, transaction.fields, block, config, rules_of(config),
                            state,       terms.tracer};
    application.deadline = {terms.clock, terms.deadline_monotonic_ns};
    application.is_free = !terms.validate && offers_no_fee(transaction.fields);
    application.is_blob_gas_free = !terms.validate && offers_no_blob_fee(transaction.fields);
    application.pays_rollup_fees = terms.validate && config.op_fork.has_value();
    state.begin_transaction(application.rules.empty_accounts);
    auto result = apply_ordinary(application);
    state.finish_transaction();
    return result;
}

}  // namespace studio::evm
