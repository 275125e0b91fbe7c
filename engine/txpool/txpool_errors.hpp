// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

/// Why the mempool refuses a transaction. The words are those that Ethereum's clients look for.
namespace studio::txpool::errors {

inline constexpr ErrorKind kAlreadyKnown{
    "pool.already_known", STUDIO_TEXT("engine", "already known: the pool has this transaction")};
inline constexpr ErrorKind kWrongChain{
    "pool.wrong_chain",
    STUDIO_TEXT("engine", "invalid chain id: the transaction is signed for chain %1, this is chain %2")};
inline constexpr ErrorKind kTypeRefused{
    "pool.type_refused",
    STUDIO_TEXT("engine", "transaction type not supported: type %1 is not taken from wallets on this chain")};
inline constexpr ErrorKind kBlobsMissing{
    "pool.blobs_missing",
    STUDIO_TEXT("engine",
                "missing blob sidecar: a blob transaction is sent with its blobs and their proofs")};
inline constexpr ErrorKind kBlobProofForm{
    "pool.blob_proof_form",
    STUDIO_TEXT("engine",
                "invalid blob proofs: since Osaka there is one for each cell, before it one for each blob")};
inline constexpr ErrorKind kTooManyBlobs{
    "pool.too_many_blobs", STUDIO_TEXT("engine", "too many blobs in transaction: have %1, permitted %2")};
inline constexpr ErrorKind kTooLarge{
    "pool.too_large",
    STUDIO_TEXT("engine", "oversized data: the transaction has %1 bytes, at most %2 are taken")};
inline constexpr ErrorKind kGasAboveBlock{
    "pool.gas_above_block",
    STUDIO_TEXT("engine", "exceeds block gas limit: the transaction asks for %1 gas, a block has %2")};
inline constexpr ErrorKind kIntrinsicGas{
    "pool.intrinsic_gas",
    STUDIO_TEXT("engine",
                "intrinsic gas too low: the transaction has %1 gas and needs at least %2 to start")};
inline constexpr ErrorKind kNonceTooLow{"pool.nonce_too_low",
                                        STUDIO_TEXT("engine", "nonce too low: next nonce %2, tx nonce %1")};
inline constexpr ErrorKind kNonceGap{"pool.nonce_gap",
                                     STUDIO_TEXT("engine",
                                                 "nonce too high: tx nonce %1 is more than %3 ahead of the "
                                                 "account's next nonce %2; send the ones between first")};
inline constexpr ErrorKind kInsufficientFunds{
    "pool.insufficient_funds",
    STUDIO_TEXT("engine",
                "insufficient funds for gas * price + value: the account has %1 wei and needs %2 wei")};
inline constexpr ErrorKind kUnderpricedReplacement{
    "pool.underpriced_replacement",
    STUDIO_TEXT(
        "engine",
        "replacement transaction underpriced: raise both fees by at least %1 % above the waiting one")};
inline constexpr ErrorKind kFeeTooLow{"pool.fee_too_low",
                                      STUDIO_TEXT("engine",
                                                  "transaction underpriced: the highest fee of %1 wei a gas "
                                                  "is below the chain's least base fee of %2 wei")};
inline constexpr ErrorKind kNotAllowed{
    "pool.not_allowed",
    STUDIO_TEXT(
        "engine",
        "this rollup takes transactions of the accounts in its genesis alone, and %1 is none of them: "
        "use a listed account, or send through a deposit on the L1")};
inline constexpr ErrorKind kPoolFull{
    "pool.full", STUDIO_TEXT("engine", "txpool is full: %1 transactions wait; try again in a moment")};
inline constexpr ErrorKind kSenderFull{
    "pool.sender_full",
    STUDIO_TEXT("engine", "txpool is full for this account: %1 of its transactions wait already")};

}  // namespace studio::txpool::errors
