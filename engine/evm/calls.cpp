// SPDX-License-Identifier: GPL-3.0-or-later
// eth_call and eth_estimateGas: messages that no transaction stands for.
#include <chain/blob_market.hpp>
#include <codec/hex.hpp>
#include <map>
#include <set>

#include "evm_errors.hpp"
#include "execution.hpp"
#include "intrinsic_gas.hpp"
#include "transaction_run.hpp"

namespace studio::evm {
namespace {

chain::Transaction transaction_for(const CallRequest& request) {
    chain::Transaction fields;
    fields.type = !request.authorizations.empty()          ? chain::TransactionType::set_code
                  : !request.blob_versioned_hashes.empty() ? chain::TransactionType::blob
                                                           : chain::TransactionType::fee_market;
    fields.max_fee_per_gas = request.gas_price;
    fields.max_priority_fee_per_gas = request.priority_fee.value_or(request.gas_price);
    fields.max_fee_per_blob_gas = request.max_fee_per_blob_gas;
    fields.blob_versioned_hashes = request.blob_versioned_hashes;
    fields.gas_limit = std::min(request.gas, kMostGas);
    fields.to = request.to;
    fields.value = request.value;
    fields.data = request.data;
    fields.access_list = request.access_list;
    fields.authorizations = request.authorizations;
    return fields;
}

Result<void> check_request(const chain::Transaction& fields, const IntrinsicGas& intrinsic,
                           const Rules& rules, const BlockEnvironment& block) {
    const auto gas = fields.gas_limit;
    if (!fields.to && fields.data.size() > rules.max_init_code_size)
        return fail(errors::kInitCodeTooLarge,
                    {std::to_string(fields.data.size()), std::to_string(rules.max_init_code_size)});
    if (gas < intrinsic.base)
        return fail(errors::kIntrinsicGasTooLow, {std::to_string(gas), std::to_string(intrinsic.base)});
    if (gas < intrinsic.floor)
        return fail(errors::kFloorGasTooLow, {std::to_string(gas), std::to_string(intrinsic.floor)});
    if (!fields.max_fee_per_gas.is_zero() && fields.max_fee_per_gas < block.base_fee)
        return fail(errors::kFeeBelowBaseFee,
                    {fields.max_fee_per_gas.to_decimal(), block.base_fee.to_decimal()});
    if (!fields.blob_versioned_hashes.empty() && fields.max_fee_per_blob_gas < block.blob_base_fee)
        return fail(errors::kBlobFeeTooLow,
                    {fields.max_fee_per_blob_gas.to_decimal(), block.blob_base_fee.to_decimal()});
    return {};
}

/// Where nothing is offered for gas, what it costs is not looked at, nor seen by BASEFEE and BLOBBASEFEE.
BlockEnvironment priced_environment(const CallRequest& request, const BlockEnvironment& block) {
    auto priced = block;
    if (request.gas_price.is_zero())
        priced.base_fee = {};
    if (!request.blob_versioned_hashes.empty() && request.max_fee_per_blob_gas.is_zero())
        priced.blob_base_fee = {};
    return priced;
}

/// Takes what the gas costs, and makes sure that the most it may cost is there, and the value as well.
Result<void> buy_gas(const chain::Transaction& fields, const Address& from, const BlockEnvironment& block,
                     state::Journal& state) {
    const Uint256 blob_gas{fields.blob_versioned_hashes.size() * chain::gas_per_blob};
    Uint256 most;
    Uint256 blobs;
    Uint256 sum;
    bool overflow = mul_overflow(Uint256{fields.gas_limit}, fields.max_fee_per_gas, most);
    overflow |= mul_overflow(blob_gas, fields.max_fee_per_blob_gas, blobs);
    overflow |= add_overflow(most, fields.value, sum);
    overflow |= add_overflow(sum, blobs, sum);
    const auto balance = state.balance(from);
    if (overflow || balance < sum)
        return fail(errors::kInsufficientFunds,
                    {balance.to_decimal(), overflow ? Uint256::max().to_decimal() : sum.to_decimal()});
    const auto price = chain::effective_gas_price(fields, block.base_fee);
    state.subtract_balance(from, Uint256{fields.gas_limit} * price + blob_gas * block.blob_base_fee);
    return {};
}

/// One entry an account, sorted, without repetitions.
chain::AccessList merged(const chain::AccessList& touches) {
    std::map<Address, std::set<Hash32>> by_address;
    for (const auto& touch : touches)
        by_address[touch.address].insert(touch.storage_keys.begin(), touch.storage_keys.end());
    chain::AccessList out;
    for (const auto& [address, keys] : by_address)
        out.push_back({address, {keys.begin(), keys.end()}});
    return out;
}

/// Runs the request with another gas limit on a fresh journal.
class GasTrial {
public:
    GasTrial(CallRequest request, const BlockEnvironment& block, const chain::ChainConfig& config,
             const state::StateView& state, const Clock* clock)
        : request_{std::move(request)}, block_{block}, config_{config}, state_{state}, clock_{clock} {}

    Result<CallOutcome> run(std::uint64_t gas) {
        request_.gas = gas;
        state::Journal journal{state_};
        return call(request_, block_, config_, journal, clock_);
    }
    bool succeeds(std::uint64_t gas) {
        const auto outcome = run(gas);
        return outcome && outcome->status == CallStatus::success;
    }

private:
    CallRequest request_;
    const BlockEnvironment& block_;
    const chain::ChainConfig& config_;
    const state::StateView& state_;
    const Clock* clock_;
};

/// The most gas the request may have: its own limit, the protocol's cap, and what the sender can pay.
std::uint64_t gas_allowance(const CallRequest& request, const chain::ChainConfig& config,
                            const state::StateView& state) {
    auto most = request.gas;
    const auto cap = rules_of(config).max_transaction_gas;
    if (cap != 0)
        most = std::min(most, cap);
    if (request.gas_price.is_zero())
        return most;
    const auto account = state.account(request.from);
    const auto balance = account ? account->balance : Uint256{};
    if (balance < request.value)
        return most;
    const auto affordable = (balance - request.value) / request.gas_price;
    return affordable < Uint256{most} ? affordable.low64() : most;
}

Result<void> refusal(const CallOutcome& outcome, std::uint64_t gas) {
    if (outcome.status == CallStatus::success)
        return {};
    if (outcome.status == CallStatus::revert)
        return fail(errors::kReverted, {codec::to_hex(outcome.output)});
    if (outcome.failure == failure_text(Status::out_of_gas))
        return fail(errors::kGasNotEnough, {std::to_string(gas)});
    return fail(errors::kCallFailed, {outcome.failure});
}

}  // namespace

Result<CallOutcome> call(const CallRequest& request, const BlockEnvironment& surroundings,
                         const chain::ChainConfig& config, state::Journal& state, const Clock* clock,
                         Tracer* tracer) {
    const auto& rules = rules_of(config);
    const auto block = priced_environment(request, surroundings);
    const auto fields = transaction_for(request);
    const auto intrinsic = intrinsic_gas_parts(fields, rules);
    STUDIO_CHECK(check_request(fields, intrinsic, rules, block));
    state.begin_transaction(rules.empty_accounts);
    if (auto bought = buy_gas(fields, request.from, block, state); !bought) {
        state.finish_transaction();
        return fail(std::move(bought.error()));
    }
    auto touches = request.access_list;
    const auto gas_price = chain::effective_gas_price(fields, block.base_fee);
    auto run = run_transaction({fields, request.from, gas_price, block, config, state, tracer,
                                Deadline{clock, request.deadline_monotonic_ns}, &touches},
                               intrinsic.base);
    CallOutcome outcome;
    outcome.status = call_status(run.status);
    outcome.failure = failure_text(run.status);
    outcome.output = std::move(run.output);
    const auto gas_spent = fields.gas_limit - run.gas_left;
    outcome.gas_needed = std::max(gas_spent, intrinsic.floor);
    outcome.gas_used = gas_to_pay(gas_spent, state.refund(), intrinsic.floor, rules);
    outcome.logs = state.logs();
    outcome.touched = merged(touches);
    state.finish_transaction();
    return outcome;
}

Result<std::uint64_t> estimate_gas(const CallRequest& request, const BlockEnvironment& block,
                                   const chain::ChainConfig& config, const state::StateView& state,
                                   const Clock* clock) {
    GasTrial trial{request, block, config, state, clock};
    auto enough = gas_allowance(request, config, state);
    STUDIO_TRY(first, trial.run(enough));
    STUDIO_CHECK(refusal(first, enough));
    auto too_little = first.gas_used - 1;
    // EIP-150 keeps a 64th back at each call, and a stipend may have been lent: a good first guess.
    const auto guess = (first.gas_needed + 2'300) * 64 / 63;
    if (guess < enough && guess > too_little)
        (trial.succeeds(guess) ? enough : too_little) = guess;
    if (first.gas_needed < enough && first.gas_needed > too_little)
        (trial.succeeds(first.gas_needed) ? enough : too_little) = first.gas_needed;
    while (too_little + 1 < enough) {
        const auto middle = too_little + (enough - too_little) / 2;
        (trial.succeeds(middle) ? enough : too_little) = middle;
    }
    return enough;
}

}  // namespace studio::evm
