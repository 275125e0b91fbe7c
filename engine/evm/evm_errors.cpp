// SPDX-License-Identifier: GPL-3.0-or-later
#include "evm_errors.hpp"

#include <crypto/checksum_address.hpp>

namespace studio::evm {
namespace {

struct ClientWords {
    const ErrorKind* kind;
    const char* words;
};

constexpr ClientWords kClientWords[] = {
    {&errors::kTypeNotAccepted, "transaction type not supported"},
    {&errors::kWrongChain, "invalid chain id for signer: have %1 want %2"},
    {&errors::kNonceTooLow, "nonce too low: next nonce %2, tx nonce %1"},
    {&errors::kNonceTooHigh, "nonce too high: next nonce %2, tx nonce %1"},
    {&errors::kNonceMax, "nonce has max value"},
    {&errors::kSenderNotEoa, "sender not an eoa: address %1"},
    {&errors::kFeeBelowBaseFee, "max fee per gas less than block base fee: maxFeePerGas: %1, baseFee: %2"},
    {&errors::kTipAboveFee,
     "max priority fee per gas higher than max fee per gas: maxPriorityFeePerGas: %1, maxFeePerGas: %2"},
    {&errors::kBlobFeeTooLow,
     "max fee per blob gas less than block blob gas fee: maxFeePerBlobGas: %1, "
     "blobBaseFee: %2"},
    {&errors::kIntrinsicGasTooLow, "intrinsic gas too low: have %1, want %2"},
    {&errors::kFloorGasTooLow, "insufficient gas for floor data gas cost: have %1, want %2"},
    {&errors::kGasLimitTooHigh, "transaction gas limit too high (cap: %2, tx: %1)"},
    {&errors::kBlockGasExceeded, "exceeds block gas limit"},
    {&errors::kInitCodeTooLarge, "max initcode size exceeded: code size %1 limit %2"},
    {&errors::kInsufficientFunds, "insufficient funds for gas * price + value: have %1 want %2"},
    {&errors::kBlobNoRecipient, "blob transaction of type create"},
    {&errors::kBlobNone, "blob transaction missing blob hashes"},
    {&errors::kBlobTooMany, "blob transaction has too many blobs (have %1, max %2)"},
    {&errors::kBlobBadHash, "blob hash has invalid version: %1"},
    {&errors::kSetCodeNoRecipient, "EIP-7702 transaction cannot be used to create contract"},
    {&errors::kSetCodeNoAuthorization, "EIP-7702 transaction with empty auth list"},
    {&errors::kSystemDeposit, "system deposit transactions are not supported"},
    {&errors::kReverted, "execution reverted"},
    {&errors::kCallFailed, "%1"},
    {&errors::kGasNotEnough, "gas required exceeds allowance (%1)"},
};

/// %1 and %2 are the error's own arguments, %3 is the sender.
constexpr ClientWords kExecutionWords[] = {
    {&errors::kNonceTooLow, "nonce too low: address %3, tx: %1 state: %2"},
    {&errors::kNonceTooHigh, "nonce too high: address %3, tx: %1 state: %2"},
    {&errors::kNonceMax, "nonce has max value: address %3, nonce: %1"},
    {&errors::kFeeBelowBaseFee,
     "max fee per gas less than block base fee: address %3, maxFeePerGas: %1, baseFee: %2"},
    {&errors::kTipAboveFee,
     "max priority fee per gas higher than max fee per gas: address %3, maxPriorityFeePerGas: %1, "
     "maxFeePerGas: %2"},
    {&errors::kBlobFeeTooLow,
     "max fee per blob gas less than block blob gas fee: address %3 blobGasFeeCap: %1, blobBaseFee: %2"},
    {&errors::kInsufficientFunds, "insufficient funds for gas * price + value: address %3 have %1 want %2"},
    {&errors::kSetCodeNoRecipient, "EIP-7702 transaction cannot be used to create contract (sender %3)"},
    {&errors::kSetCodeNoAuthorization, "EIP-7702 transaction with empty auth list (sender %3)"},
};
constexpr std::size_t kOwnArguments = 2;

}  // namespace

std::string client_message(const Error& error) {
    for (const auto& entry : kClientWords)
        if (error.is(*entry.kind))
            return fill_placeholders(entry.words, error.args);
    return error.english();
}

std::string execution_message(const Error& error, const Address& sender) {
    for (const auto& entry : kExecutionWords) {
        if (!error.is(*entry.kind))
            continue;
        auto args = error.args;
        args.resize(kOwnArguments);
        args.push_back(crypto::checksum_address(sender));
        return fill_placeholders(entry.words, args);
    }
    return client_message(error);
}

}  // namespace studio::evm
