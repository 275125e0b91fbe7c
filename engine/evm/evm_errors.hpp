// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>

/// Why a transaction may not be in a block (Yellow Paper 6.2 and the EIPs named), or a call could not run.
/// client_message() gives the words that wallets and tools look for.
namespace studio::evm::errors {

// Kind and chain.
inline constexpr ErrorKind kTypeNotAccepted{
    "transaction.type_not_accepted",
    STUDIO_TEXT("engine", "This chain does not take transactions of type %1; send a type 2 transaction.")};
inline constexpr ErrorKind kWrongChain{
    "transaction.wrong_chain",
    STUDIO_TEXT("engine",
                "The transaction is signed for chain %1, this is chain %2; choose the right network.")};

inline constexpr ErrorKind kChainNamedTooEarly{
    "transaction.chain_named_too_early",
    STUDIO_TEXT(
        "engine",
        "The transaction is signed for chain %1 (EIP-155), which this block's rules do not allow yet.")};

// Nonce: Yellow Paper 6.2, EIP-2681.
inline constexpr ErrorKind kNonceTooLow{
    "transaction.nonce_too_low",
    STUDIO_TEXT("engine", "The nonce %1 is used already; the account's next nonce is %2.")};
inline constexpr ErrorKind kNonceTooHigh{
    "transaction.nonce_too_high_for_state",
    STUDIO_TEXT("engine",
                "The nonce %1 is too high; the account's next nonce is %2. Send the ones between first.")};
inline constexpr ErrorKind kNonceMax{
    "transaction.nonce_max",
    STUDIO_TEXT("engine", "The account has used its last nonce (EIP-2681); use another account.")};

// Sender: EIP-3607.
inline constexpr ErrorKind kSenderNotEoa{
    "transaction.sender_not_eoa",
    STUDIO_TEXT("engine", "The sender %1 is a contract and cannot send transactions (EIP-3607).")};

// Fees: EIP-1559, EIP-4844.
inline constexpr ErrorKind kFeeBelowBaseFee{
    "transaction.fee_below_base_fee",
    STUDIO_TEXT("engine", "The transaction pays at most %1 wei a gas, the block asks %2; raise the fee.")};
inline constexpr ErrorKind kTipAboveFee{
    "transaction.tip_above_max_fee",
    STUDIO_TEXT("engine", "The priority fee %1 is above the highest fee %2; lower it or raise the fee.")};
inline constexpr ErrorKind kBlobFeeTooLow{
    "transaction.blob_fee_too_low",
    STUDIO_TEXT("engine",
                "The transaction pays at most %1 wei a blob gas, the block asks %2; raise the blob fee.")};

// Gas: EIP-2028, 2930, 3860, 7623, 7825.
inline constexpr ErrorKind kIntrinsicGasTooLow{
    "transaction.intrinsic_gas_too_low",
    STUDIO_TEXT("engine",
                "The gas limit %1 is below the %2 that the transaction costs before it runs; raise it.")};
inline constexpr ErrorKind kFloorGasTooLow{
    "transaction.floor_gas_too_low",
    STUDIO_TEXT("engine",
                "The gas limit %1 is below the %2 that its data costs at least (EIP-7623); raise it.")};
inline constexpr ErrorKind kGasLimitTooHigh{
    "transaction.gas_limit_too_high",
    STUDIO_TEXT("engine",
                "The gas limit %1 is above the %2 that one transaction may have (EIP-7825); lower it.")};
inline constexpr ErrorKind kBlockGasExceeded{
    "transaction.block_gas_exceeded",
    STUDIO_TEXT("engine", "The gas limit %1 is more than the %2 that the block has left; lower it or wait.")};
inline constexpr ErrorKind kInitCodeTooLarge{
    "transaction.init_code_too_large",
    STUDIO_TEXT("engine", "The contract's creation code has %1 bytes, at most %2 are allowed (EIP-3860).")};

// Funds.
inline constexpr ErrorKind kInsufficientFunds{
    "transaction.insufficient_funds",
    STUDIO_TEXT("engine",
                "The account has %1 wei but needs %2 for value and gas; fund it or lower the amounts.")};

// Blobs: EIP-4844, EIP-7594.
inline constexpr ErrorKind kBlobNoRecipient{
    "transaction.blob_needs_recipient",
    STUDIO_TEXT("engine", "A blob transaction cannot create a contract; give it a recipient.")};
inline constexpr ErrorKind kBlobNone{"transaction.blob_none",
                                     STUDIO_TEXT("engine", "A blob transaction needs at least one blob.")};
inline constexpr ErrorKind kBlobTooMany{
    "transaction.blob_too_many",
    STUDIO_TEXT("engine", "The transaction has %1 blobs, at most %2 are allowed.")};
inline constexpr ErrorKind kBlobBadHash{
    "transaction.blob_bad_hash",
    STUDIO_TEXT("engine", "The blob hash %1 does not begin with version 01 (EIP-4844).")};

// Set-code transactions: EIP-7702.
inline constexpr ErrorKind kSetCodeNoRecipient{
    "transaction.set_code_needs_recipient",
    STUDIO_TEXT("engine", "A set-code transaction cannot create a contract; give it a recipient.")};
inline constexpr ErrorKind kSetCodeNoAuthorization{
    "transaction.set_code_no_authorization",
    STUDIO_TEXT("engine", "A set-code transaction needs at least one authorization.")};

// Deposits: OP specs, protocol/deposits.
inline constexpr ErrorKind kSystemDeposit{
    "transaction.system_deposit",
    STUDIO_TEXT("engine", "Deposits with free gas are not allowed since Regolith; clear the system flag.")};

// Data: OP specs, protocol/jovian.
inline constexpr ErrorKind kDaFootprintExceeded{
    "transaction.da_footprint_exceeded",
    STUDIO_TEXT("engine", "The transaction's data counts for %1 gas, the block has %2 left for data; wait.")};

// The end of a block: EIP-7002, EIP-7251.
inline constexpr ErrorKind kSystemContractMissing{
    "block.system_contract_missing",
    STUDIO_TEXT("engine", "There is no contract at %1, which this chain's rules need (EIP-7002, EIP-7251).")};
inline constexpr ErrorKind kSystemCallFailed{
    "block.system_call_failed",
    STUDIO_TEXT("engine", "The call of the system contract %1 at the end of the block failed: %2.")};

// Calls without a transaction.
inline constexpr ErrorKind kReverted{
    "call.reverted", STUDIO_TEXT("engine", "The contract refused the call (it reverted). Its data: %1")};
inline constexpr ErrorKind kCallFailed{"call.failed", STUDIO_TEXT("engine", "The call failed: %1.")};
inline constexpr ErrorKind kGasNotEnough{
    "call.gas_not_enough",
    STUDIO_TEXT("engine", "The call does not succeed with %1 gas, the most it may use; raise the limit.")};

}  // namespace studio::evm::errors

namespace studio::evm {

/// The error in the words that Ethereum's clients use ("nonce too low"), for JSON-RPC; for other errors their
/// text.
std::string client_message(const Error& error);

/// The words go-ethereum has where it runs a call or transaction of `sender`, rather than where it pools one.
std::string execution_message(const Error& error, const Address& sender);

}  // namespace studio::evm
