// SPDX-License-Identifier: GPL-3.0-or-later
#include "exception_names.hpp"

#include <chain/chain_errors.hpp>
#include <evm/evm_errors.hpp>
#include <pipeline/pipeline_errors.hpp>
#include <string_view>

namespace studio::spec_suites {
namespace {

namespace ce = chain::errors;
namespace ee = evm::errors;
namespace pe = pipeline::errors;

/// What each exception of execution-spec-tests is called here; several where the fixtures' one name covers
/// more.
struct ExceptionName {
    const char* name;
    const ErrorKind* kinds[4];
};
constexpr ExceptionName kExceptions[] = {
    {"INSUFFICIENT_ACCOUNT_FUNDS", {&ee::kInsufficientFunds}},
    {"GASLIMIT_PRICE_PRODUCT_OVERFLOW", {&ee::kInsufficientFunds, &ce::kTransactionFeeOverflow}},
    {"INTRINSIC_GAS_TOO_LOW", {&ee::kIntrinsicGasTooLow}},
    {"INTRINSIC_GAS_BELOW_FLOOR_GAS_COST", {&ee::kFloorGasTooLow}},
    {"SENDER_NOT_EOA", {&ee::kSenderNotEoa}},
    {"NONCE_IS_MAX", {&ee::kNonceMax, &ce::kTransactionNonceTooHigh}},
    {"NONCE_MISMATCH_TOO_LOW", {&ee::kNonceTooLow}},
    {"NONCE_MISMATCH_TOO_HIGH", {&ee::kNonceTooHigh}},
    {"INSUFFICIENT_MAX_FEE_PER_BLOB_GAS", {&ee::kBlobFeeTooLow}},
    {"GAS_LIMIT_EXCEEDS_MAXIMUM", {&ee::kGasLimitTooHigh}},
    {"GAS_ALLOWANCE_EXCEEDED", {&ee::kBlockGasExceeded}},
    {"INSUFFICIENT_MAX_FEE_PER_GAS", {&ee::kFeeBelowBaseFee}},
    {"PRIORITY_GREATER_THAN_MAX_FEE_PER_GAS", {&ee::kTipAboveFee, &ce::kTransactionTipAboveFee}},
    {"INITCODE_SIZE_EXCEEDED", {&ee::kInitCodeTooLarge}},
    {"TYPE_1_TX_PRE_FORK", {&ee::kTypeNotAccepted}},
    {"TYPE_2_TX_PRE_FORK", {&ee::kTypeNotAccepted}},
    {"TYPE_3_TX_PRE_FORK", {&ee::kTypeNotAccepted}},
    {"TYPE_3_TX_CONTRACT_CREATION", {&ee::kBlobNoRecipient, &ce::kTransactionNeedsRecipient}},
    {"TYPE_3_TX_INVALID_BLOB_VERSIONED_HASH", {&ee::kBlobBadHash}},
    {"TYPE_3_TX_ZERO_BLOBS", {&ee::kBlobNone, &ce::kTransactionNoBlobs}},
    {"TYPE_3_TX_BLOB_COUNT_EXCEEDED", {&ee::kBlobTooMany}},
    {"TYPE_3_TX_MAX_BLOB_GAS_ALLOWANCE_EXCEEDED", {&ee::kBlobTooMany}},
    {"TYPE_4_TX_CONTRACT_CREATION", {&ee::kSetCodeNoRecipient, &ce::kTransactionNeedsRecipient}},
    {"TYPE_4_EMPTY_AUTHORIZATION_LIST", {&ee::kSetCodeNoAuthorization, &ce::kTransactionNoAuthorizations}},
    {"TYPE_4_TX_PRE_FORK", {&ee::kTypeNotAccepted}},
    {"INVALID_CHAINID", {&ee::kWrongChain}},
    // blocks
    {"UNKNOWN_PARENT", {&pe::kBlockWrongParent}},
    {"INVALID_BLOCK_NUMBER", {&pe::kBlockWrongNumber}},
    {"INVALID_BLOCK_TIMESTAMP_OLDER_THAN_PARENT", {&pe::kBlockTimestampNotLater}},
    {"INVALID_GASLIMIT", {&pe::kBlockGasLimitStep}},
    {"INVALID_BASEFEE_PER_GAS", {&pe::kBlockWrongBaseFee}},
    {"INCORRECT_EXCESS_BLOB_GAS", {&pe::kBlockWrongExcessBlobGas}},
    {"INCORRECT_BLOB_GAS_USED", {&pe::kBlockWrongBlobGasUsed}},
    {"INCORRECT_BLOCK_FORMAT", {&pe::kBlockFieldsOfOtherFork, &ce::kHeaderFieldCount, &ce::kBlockFieldCount}},
    {"EXTRA_DATA_TOO_BIG", {&pe::kBlockExtraDataTooLong}},
    {"GAS_USED_OVERFLOW", {&pe::kBlockGasAboveLimit, &ee::kBlockGasExceeded}},
    {"INVALID_GAS_USED", {&pe::kBlockWrongGasUsed}},
    {"INVALID_GAS_USED_ABOVE_LIMIT", {&pe::kBlockGasAboveLimit}},
    {"RLP_BLOCK_LIMIT_EXCEEDED", {&pe::kBlockTooLarge}},
    {"INVALID_TRANSACTIONS_ROOT", {&pe::kBlockWrongTransactionsRoot}},
    {"INVALID_WITHDRAWALS_ROOT", {&pe::kBlockWrongWithdrawalsRoot}},
    {"INVALID_RECEIPTS_ROOT", {&pe::kBlockWrongReceiptsRoot}},
    {"INVALID_LOG_BLOOM", {&pe::kBlockWrongBloom}},
    {"INVALID_REQUESTS", {&pe::kBlockWrongRequestsHash}},
    {"INVALID_STATE_ROOT", {&pe::kBlockWrongStateRoot}},
    {"SYSTEM_CONTRACT_EMPTY", {&ee::kSystemContractMissing}},
    {"SYSTEM_CONTRACT_CALL_FAILED", {&ee::kSystemCallFailed}},
    {"INVALID_DEPOSIT_EVENT_LAYOUT", {&ce::kDepositBadLayout}},
};

const ExceptionName* find_exception(std::string_view name) {
    for (const auto& entry : kExceptions)
        if (name == entry.name)
            return &entry;
    return nullptr;
}

bool covers(const ExceptionName& exception, const Error& error) {
    for (const auto* kind : exception.kinds)
        if (kind != nullptr && error.is(*kind))
            return true;
    return false;
}

}  // namespace

bool stands_for(const std::string& expected, const Error& error) {
    bool knows_one = false;
    for (std::string_view rest = expected; !rest.empty();) {
        const auto end = std::min(rest.find('|'), rest.size());
        auto name = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        name.remove_prefix(name.rfind('.') + 1);  // npos + 1 is 0
        const auto* exception = find_exception(name);
        if (exception == nullptr)
            continue;
        knows_one = true;
        if (covers(*exception, error))
            return true;
    }
    return !knows_one && !expected.empty();
}

}  // namespace studio::spec_suites
