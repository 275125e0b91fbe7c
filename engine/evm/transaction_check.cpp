// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a transaction may run, before anything changes.
#include <chain/blob_market.hpp>
#include <chain/chain_errors.hpp>
#include <codec/hex.hpp>
#include <crypto/keccak256.hpp>
#include <limits>

#include "code_analysis.hpp"
#include "evm_errors.hpp"
#include "intrinsic_gas.hpp"
#include "rollup_fees.hpp"
#include "transaction_check.hpp"

namespace studio::evm {
namespace {

using chain::SignedTransaction;
using chain::TransactionType;

/// What a check looks at.
struct Subject {
    const SignedTransaction& transaction;
    const chain::Transaction& fields;
    const BlockEnvironment& block;
    const chain::ChainConfig& config;
    const Rules& rules;
    const state::Journal& state;
    bool pays_rollup_fees = config.op_fork.has_value();
};

bool is_accepted(TransactionType type, const Subject& s) {
    switch (type) {
        case TransactionType::legacy:
        case TransactionType::deposit:  // checked apart
            return true;
        case TransactionType::access_list:
            return s.rules.has_access_lists;
        case TransactionType::fee_market:
            return s.rules.has_fee_market;
        case TransactionType::blob:
            return s.rules.has_blobs && s.config.consensus_layer;
        case TransactionType::set_code:
            return s.rules.has_set_code;
    }
    return false;
}

Result<void> check_kind(const Subject& s) {
    const auto type = s.fields.type;
    if (!is_accepted(type, s))
        return fail(errors::kTypeNotAccepted, {std::to_string(static_cast<int>(type))});
    if (type == TransactionType::legacy && s.fields.chain_id && !s.rules.has_replay_protection)
        return fail(errors::kChainNamedTooEarly, {std::to_string(*s.fields.chain_id)});
    if (s.rules.requires_low_s && !crypto::is_low_s(s.fields.signature))
        return fail(chain::errors::kSignatureHighS);
    if (s.fields.chain_id && *s.fields.chain_id != s.config.chain_id)
        return fail(errors::kWrongChain,
                    {std::to_string(*s.fields.chain_id), std::to_string(s.config.chain_id)});
    return {};
}

Result<void> check_gas_limit(const Subject& s, std::uint64_t gas_left) {
    const auto limit = s.fields.gas_limit;
    if (limit > kMostGas)
        return fail(errors::kGasLimitTooHigh, {std::to_string(limit), std::to_string(kMostGas)});
    if (s.rules.max_transaction_gas != 0 && limit > s.rules.max_transaction_gas)
        return fail(errors::kGasLimitTooHigh,
                    {std::to_string(limit), std::to_string(s.rules.max_transaction_gas)});
    if (limit > gas_left)
        return fail(errors::kBlockGasExceeded, {std::to_string(limit), std::to_string(gas_left)});
    return {};
}

Result<void> check_fees(const Subject& s) {
    const auto& f = s.fields;
    if (f.max_fee_per_gas < f.max_priority_fee_per_gas)
        return fail(errors::kTipAboveFee,
                    {f.max_priority_fee_per_gas.to_decimal(), f.max_fee_per_gas.to_decimal()});
    if (f.max_fee_per_gas < s.block.base_fee)
        return fail(errors::kFeeBelowBaseFee,
                    {f.max_fee_per_gas.to_decimal(), s.block.base_fee.to_decimal()});
    return {};
}

Result<void> check_blob_hashes(const Subject& s) {
    const auto& f = s.fields;
    if (f.type != TransactionType::blob)
        return {};
    if (!f.to)
        return fail(errors::kBlobNoRecipient);
    const auto blobs = f.blob_versioned_hashes.size();
    if (blobs == 0)
        return fail(errors::kBlobNone);
    const auto per_transaction = s.rules.max_blobs_per_transaction;
    const auto most =
        per_transaction == 0 ? s.config.blobs.max : std::min(per_transaction, s.config.blobs.max);
    if (blobs > most)
        return fail(errors::kBlobTooMany, {std::to_string(blobs), std::to_string(most)});
    for (const auto& hash : f.blob_versioned_hashes)
        if (hash[0] != 0x01)
            return fail(errors::kBlobBadHash, {codec::to_hex(hash)});
    return {};
}

Result<void> check_blob_fee(const Subject& s) {
    const auto& f = s.fields;
    if (f.type == TransactionType::blob && f.max_fee_per_blob_gas < s.block.blob_base_fee)
        return fail(errors::kBlobFeeTooLow,
                    {f.max_fee_per_blob_gas.to_decimal(), s.block.blob_base_fee.to_decimal()});
    return {};
}

Result<void> check_set_code(const Subject& s) {
    if (s.fields.type != TransactionType::set_code)
        return {};
    if (!s.fields.to)
        return fail(errors::kSetCodeNoRecipient);
    if (s.fields.authorizations.empty())
        return fail(errors::kSetCodeNoAuthorization);
    return {};
}

Result<void> check_intrinsic_gas(const Subject& s) {
    const auto& f = s.fields;
    if (!f.to && f.data.size() > s.rules.max_init_code_size)
        return fail(errors::kInitCodeTooLarge,
                    {std::to_string(f.data.size()), std::to_string(s.rules.max_init_code_size)});
    const auto gas = intrinsic_gas_parts(f, s.rules);
    if (f.gas_limit < gas.base)
        return fail(errors::kIntrinsicGasTooLow, {std::to_string(f.gas_limit), std::to_string(gas.base)});
    if (f.gas_limit < gas.floor)
        return fail(errors::kFloorGasTooLow, {std::to_string(f.gas_limit), std::to_string(gas.floor)});
    return {};
}

Result<void> check_nonce(const Subject& s) {
    const auto next = s.state.nonce(s.transaction.sender);
    const auto nonce = s.fields.nonce;
    if (nonce < next)
        return fail(errors::kNonceTooLow, {std::to_string(nonce), std::to_string(next)});
    if (nonce > next)
        return fail(errors::kNonceTooHigh, {std::to_string(nonce), std::to_string(next)});
    if (nonce == std::numeric_limits<std::uint64_t>::max())
        return fail(errors::kNonceMax, {std::to_string(nonce)});
    return {};
}

Result<void> check_sender(const Subject& s) {
    STUDIO_CHECK(check_nonce(s));
    const auto& sender = s.transaction.sender;
    const bool has_code = s.state.code_hash(sender) != crypto::kEmptyKeccak256;
    if (has_code && !(s.rules.has_set_code && delegation_target(*s.state.code(sender))))
        return fail(errors::kSenderNotEoa, {codec::to_hex(sender)});
    return {};
}

/// EIP-1559, EIP-4844, OP Fjord and Isthmus: the sender must own what the transaction could cost at most.
Result<void> check_funds(const Subject& s) {
    const auto& f = s.fields;
    Uint256 gas_cost;
    Uint256 blob_cost;
    Uint256 sum;
    bool overflow = mul_overflow(Uint256{f.gas_limit}, f.max_fee_per_gas, gas_cost);
    overflow |= mul_overflow(Uint256{f.blob_versioned_hashes.size() * chain::gas_per_blob},
                             f.max_fee_per_blob_gas, blob_cost);
    overflow |= add_overflow(gas_cost, f.value, sum);
    overflow |= add_overflow(sum, blob_cost, sum);
    if (s.pays_rollup_fees) {
        const auto parameters = rollup_fee_parameters(s.state);
        const auto fees =
            l1_fee(parameters, s.transaction) + operator_fee(parameters, *s.config.op_fork, f.gas_limit);
        overflow |= add_overflow(sum, fees, sum);
    }
    const auto balance = s.state.balance(s.transaction.sender);
    if (overflow || balance < sum)
        return fail(errors::kInsufficientFunds,
                    {balance.to_decimal(), overflow ? Uint256::max().to_decimal() : sum.to_decimal()});
    return {};
}

}  // namespace

Result<void> check_transaction(const SignedTransaction& transaction, const BlockEnvironment& block,
                               const chain::ChainConfig& config, const state::Journal& state,
                               std::uint64_t gas_left) {
    const Subject subject{transaction, transaction.fields, block, config, rules_of(config), state};
    if (transaction.fields.type == TransactionType::deposit) {
        if (transaction.fields.is_system)
            return fail(errors::kSystemDeposit);
        return check_gas_limit(subject, gas_left);
    }
    STUDIO_CHECK(check_kind(subject));
    STUDIO_CHECK(check_gas_limit(subject, gas_left));
    STUDIO_CHECK(check_fees(subject));
    STUDIO_CHECK(check_blob_hashes(subject));
    STUDIO_CHECK(check_blob_fee(subject));
    STUDIO_CHECK(check_set_code(subject));
    STUDIO_CHECK(check_intrinsic_gas(subject));
    STUDIO_CHECK(check_sender(subject));
    return check_funds(subject);
}

bool offers_no_fee(const chain::Transaction& fields) {
    return fields.max_fee_per_gas.is_zero() && fields.max_priority_fee_per_gas.is_zero();
}

bool offers_no_blob_fee(const chain::Transaction& fields) {
    return fields.max_fee_per_blob_gas.is_zero();
}

Result<void> check_simulated(const SignedTransaction& transaction, const BlockEnvironment& block,
                             const chain::ChainConfig& config, const state::Journal& state, bool validate) {
    Subject subject{transaction, transaction.fields, block, config, rules_of(config), state};
    subject.pays_rollup_fees = validate && config.op_fork.has_value();
    const auto& fields = transaction.fields;
    if (validate)
        STUDIO_CHECK(check_nonce(subject));
    if (validate || !offers_no_fee(fields))
        STUDIO_CHECK(check_fees(subject));
    STUDIO_CHECK(check_blob_hashes(subject));
    if (validate || !offers_no_blob_fee(fields))
        STUDIO_CHECK(check_blob_fee(subject));
    STUDIO_CHECK(check_set_code(subject));
    STUDIO_CHECK(check_funds(subject));
    return check_intrinsic_gas(subject);
}

}  // namespace studio::evm
