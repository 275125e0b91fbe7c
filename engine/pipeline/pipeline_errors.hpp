// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

/// Why a block is not valid after its parent (Yellow Paper 4.3.4 and the EIPs named). A transaction in it
/// that is not valid gives evm's error.
namespace studio::pipeline::errors {

// The header beside its parent's.
inline constexpr ErrorKind kBlockWrongParent{
    "block.wrong_parent", STUDIO_TEXT("engine", "The block's parent is %1, the chain's last block is %2.")};
inline constexpr ErrorKind kBlockWrongNumber{
    "block.wrong_number", STUDIO_TEXT("engine", "The block has number %1, after its parent comes %2.")};
inline constexpr ErrorKind kBlockTimestampNotLater{
    "block.timestamp_not_later", STUDIO_TEXT("engine", "The block's time %1 is not after its parent's, %2.")};
inline constexpr ErrorKind kBlockGasLimitStep{
    "block.gas_limit_step",
    STUDIO_TEXT("engine",
                "The block's gas limit %1 is below 5000, or a 1024th or more away from its parent's, %2.")};
inline constexpr ErrorKind kBlockWrongBaseFee{
    "block.wrong_base_fee",
    STUDIO_TEXT("engine", "The block's base fee is %1, its parent makes it %2 (EIP-1559).")};
inline constexpr ErrorKind kBlockWrongExcessBlobGas{
    "block.wrong_excess_blob_gas",
    STUDIO_TEXT("engine", "The block's excess blob gas is %1, its parent makes it %2 (EIP-4844).")};

inline constexpr ErrorKind kBlockWrongDifficulty{
    "block.wrong_difficulty",
    STUDIO_TEXT("engine", "The block's difficulty is %1, its parent and its time make it %2.")};

// The header alone.
inline constexpr ErrorKind kBlockFieldsOfOtherFork{
    "block.fields_of_other_fork",
    STUDIO_TEXT("engine", "The block's header does not have the fields of the fork %1.")};
inline constexpr ErrorKind kBlockExtraDataTooLong{
    "block.extra_data_too_long",
    STUDIO_TEXT("engine", "The block's extra data has %1 bytes, at most %2 are allowed.")};
inline constexpr ErrorKind kBlockProofOfWork{
    "block.proof_of_work",
    STUDIO_TEXT("engine",
                "The block's difficulty and nonce must be zero since the Merge, and it has no ommers "
                "(EIP-3675).")};
inline constexpr ErrorKind kBlockGasAboveLimit{
    "block.gas_above_limit", STUDIO_TEXT("engine", "The block uses %1 gas, its limit is %2.")};
inline constexpr ErrorKind kBlockTooLarge{
    "block.too_large", STUDIO_TEXT("engine", "The block has %1 bytes, at most %2 are allowed (EIP-7934).")};

// The header beside what the block contains and does.
inline constexpr ErrorKind kBlockWrongTransactionsRoot{
    "block.wrong_transactions_root",
    STUDIO_TEXT("engine", "The block's transactions have the root %1, its header says %2.")};
inline constexpr ErrorKind kBlockWrongOmmersHash{
    "block.wrong_ommers_hash",
    STUDIO_TEXT("engine", "The block's ommers have the hash %1, its header says %2.")};
inline constexpr ErrorKind kBlockTooManyOmmers{
    "block.too_many_ommers", STUDIO_TEXT("engine", "The block has %1 ommers, at most %2 are allowed.")};
inline constexpr ErrorKind kBlockOmmerKnown{
    "block.ommer_known",
    STUDIO_TEXT("engine", "The block's ommer %1 is one of its ancestors, or an ommer already.")};
inline constexpr ErrorKind kBlockOmmerUnrelated{
    "block.ommer_unrelated",
    STUDIO_TEXT("engine", "The block's ommer %1 is no sibling of one of its last six ancestors.")};
inline constexpr ErrorKind kBlockWrongWithdrawalsRoot{
    "block.wrong_withdrawals_root",
    STUDIO_TEXT("engine", "The block's withdrawals have the root %1, its header says %2.")};
inline constexpr ErrorKind kBlockWrongGasUsed{
    "block.wrong_gas_used",
    STUDIO_TEXT("engine", "The block's transactions use %1 gas, its header says %2.")};
inline constexpr ErrorKind kBlockWrongBlobGasUsed{
    "block.wrong_blob_gas_used",
    STUDIO_TEXT("engine", "The block's transactions use %1 blob gas, its header says %2.")};
inline constexpr ErrorKind kBlockWrongReceiptsRoot{
    "block.wrong_receipts_root",
    STUDIO_TEXT("engine", "The block's receipts have the root %1, its header says %2.")};
inline constexpr ErrorKind kBlockWrongBloom{
    "block.wrong_bloom", STUDIO_TEXT("engine", "The block's logs do not give the bloom in its header.")};
inline constexpr ErrorKind kBlockWrongRequestsHash{
    "block.wrong_requests_hash",
    STUDIO_TEXT("engine", "The block's requests have the hash %1, its header says %2 (EIP-7685).")};
inline constexpr ErrorKind kBlockWrongStateRoot{
    "block.wrong_state_root",
    STUDIO_TEXT("engine", "After the block the state's root is %1, its header says %2.")};

}  // namespace studio::pipeline::errors
