// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

/// What can be wrong with encoded transactions, receipts, headers and blocks; errors of the RLP itself are
/// codec's (codec_errors.hpp).
namespace studio::chain::errors {

// EIP-2718 and the kinds of transactions.
inline constexpr ErrorKind kTransactionEmpty{"transaction.empty",
                                             STUDIO_TEXT("engine", "The transaction has no bytes.")};
inline constexpr ErrorKind kTransactionUnknownType{
    "transaction.unknown_type",
    STUDIO_TEXT("engine", "Transactions of type %1 are not known; use type 0, 1, 2, 3 or 4.")};
inline constexpr ErrorKind kTransactionFieldCount{
    "transaction.field_count", STUDIO_TEXT("engine", "The transaction has %1 fields instead of %2.")};
inline constexpr ErrorKind kTransactionNonceTooHigh{
    "transaction.nonce_too_high",
    STUDIO_TEXT("engine", "The transaction's nonce is 2^64 - 1, which no account may use (EIP-2681).")};
inline constexpr ErrorKind kTransactionNeedsRecipient{
    "transaction.needs_recipient",
    STUDIO_TEXT("engine", "A transaction of type %1 cannot create a contract; give it a recipient.")};
inline constexpr ErrorKind kTransactionNoAuthorizations{
    "transaction.no_authorizations",
    STUDIO_TEXT("engine", "A transaction of type 4 needs at least one authorization (EIP-7702).")};
inline constexpr ErrorKind kTransactionNoBlobs{
    "transaction.no_blobs",
    STUDIO_TEXT("engine", "A transaction of type 3 needs at least one blob hash (EIP-4844).")};
inline constexpr ErrorKind kTransactionFeeOverflow{
    "transaction.fee_overflow",
    STUDIO_TEXT("engine",
                "The transaction's gas limit times its highest gas price does not fit in 256 bits.")};
inline constexpr ErrorKind kTransactionTipAboveFee{
    "transaction.tip_above_fee",
    STUDIO_TEXT("engine",
                "The transaction's priority fee is above its highest fee a gas; lower it (EIP-1559).")};
inline constexpr ErrorKind kTransactionBadFlag{
    "transaction.bad_flag", STUDIO_TEXT("engine", "The field %1 of the transaction must be 0 or 1.")};

// What comes beside blob transactions: EIP-4844, EIP-7594.
inline constexpr ErrorKind kSidecarNoBlob{
    "sidecar.no_blob",
    STUDIO_TEXT("engine", "Blob %1 is not made of 4,096 field elements, each below the modulus (EIP-4844).")};
inline constexpr ErrorKind kSidecarUnknownVersion{
    "sidecar.unknown_version",
    STUDIO_TEXT("engine", "The blobs come in version %1 of their wrapper; version 1 is known (EIP-7594).")};
inline constexpr ErrorKind kSidecarWrongCount{
    "sidecar.wrong_count",
    STUDIO_TEXT("engine",
                "The transaction names %1 blobs; there must be as many blobs and commitments, and proofs for "
                "all of them.")};
inline constexpr ErrorKind kSidecarOtherCommitment{
    "sidecar.other_commitment",
    STUDIO_TEXT("engine", "The commitment to blob %1 is not the one whose hash the transaction names.")};
inline constexpr ErrorKind kSidecarWrongProof{
    "sidecar.wrong_proof", STUDIO_TEXT("engine", "The proofs do not fit the blobs and their commitments.")};

// Signatures: EIP-2, EIP-155, EIP-2930.
inline constexpr ErrorKind kSignatureBadV{
    "signature.bad_v",
    STUDIO_TEXT("engine", "The signature's v or y parity is %1, which no signature of this type has.")};
inline constexpr ErrorKind kSignatureChainTooLarge{
    "signature.chain_too_large",
    STUDIO_TEXT("engine", "The chain id inside the signature's v does not fit in 64 bits.")};
inline constexpr ErrorKind kSignatureHighS{
    "signature.high_s",
    STUDIO_TEXT("engine",
                "The signature's s is in the upper half of the curve's order; it must be low (EIP-2).")};
inline constexpr ErrorKind kSignatureInvalid{
    "signature.invalid", STUDIO_TEXT("engine", "The signature is not valid: no key can have made it.")};

// Receipts: EIP-658.
inline constexpr ErrorKind kReceiptBadStatus{"receipt.bad_status",
                                             STUDIO_TEXT("engine", "The receipt's status must be 0 or 1.")};
inline constexpr ErrorKind kReceiptTooManyTopics{
    "receipt.too_many_topics", STUDIO_TEXT("engine", "A log of the receipt has more than 4 topics.")};

// Headers and blocks: Yellow Paper 4.3 and the EIPs that added fields.
inline constexpr ErrorKind kHeaderFieldCount{
    "header.field_count",
    STUDIO_TEXT("engine", "The block header has %1 fields; no fork's header has that many.")};
inline constexpr ErrorKind kBlockFieldCount{
    "block.field_count", STUDIO_TEXT("engine", "The block has %1 parts instead of 3 or 4.")};

// Requests: EIP-6110.
inline constexpr ErrorKind kDepositBadLayout{
    "requests.deposit_bad_layout",
    STUDIO_TEXT("engine", "An event of the deposit contract is not laid out as EIP-6110 says.")};

// Account lists (account_list.hpp).
inline constexpr ErrorKind kNoAccountList{
    "account_list.none", STUDIO_TEXT("engine", "This is not a list of accounts that the studio wrote.")};
inline constexpr ErrorKind kAccountListCut{
    "account_list.cut",
    STUDIO_TEXT("engine",
                "The list says that it has %1 accounts, but its size is another one. Copy it again.")};
inline constexpr ErrorKind kAccountListOrder{
    "account_list.order",
    STUDIO_TEXT("engine",
                "Account %1 of the list stands in the wrong place. Copy the list again, or import the table "
                "that it was made from.")};

}  // namespace studio::chain::errors
