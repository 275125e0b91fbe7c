// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

/// What can be wrong with the OP Stack's formats, grouped by the section of its specification; errors of RLP
/// and compression inside them are codec's (codec_errors.hpp), those of transactions chain's.
namespace studio::op::errors {

// Events of L1 and L2 contracts: Solidity ABI, "Events".
inline constexpr ErrorKind kEventOther{
    "event.other", STUDIO_TEXT("engine", "The event is another one, or lacks arguments.")};
inline constexpr ErrorKind kEventBadLayout{
    "event.bad_layout", STUDIO_TEXT("engine", "The event's data are not laid out as its contract would.")};

// protocol/system-config.md
inline constexpr ErrorKind kConfigUnknownVersion{
    "system_config.unknown_version",
    STUDIO_TEXT("engine", "The change of the rollup's configuration has a version that is not known.")};
inline constexpr ErrorKind kConfigUnknownUpdate{
    "system_config.unknown_update",
    STUDIO_TEXT("engine", "The change of the rollup's configuration is of type %1; types 0 to 7 are known.")};
inline constexpr ErrorKind kConfigOutOfRange{
    "system_config.out_of_range",
    STUDIO_TEXT("engine", "The new value in the rollup's configuration is too large for its field.")};
inline constexpr ErrorKind kConfigBadScalars{
    "system_config.bad_scalars",
    STUDIO_TEXT("engine", "The fee scalars in the rollup's configuration are not in version 0 or 1.")};
inline constexpr ErrorKind kConfigBadFeeMarket{
    "system_config.bad_fee_market",
    STUDIO_TEXT("engine", "Elasticity and denominator of the fee market must both be 0 or both be more.")};

// rollup.json of op-node
inline constexpr ErrorKind kRollupJsonField{
    "rollup_json.field",
    STUDIO_TEXT("engine", "The field %1 of the rollup's configuration is missing or wrong.")};
inline constexpr ErrorKind kRollupJsonFork{
    "rollup_json.fork",
    STUDIO_TEXT("engine", "The fork %1 must be active from genesis on; later activation is not supported.")};

inline constexpr ErrorKind kAllocsJson{
    "allocs_json.account",
    STUDIO_TEXT("engine",
                "The account \"%1\" of the accounts that the rollup began with cannot be read: it needs an "
                "address, a balance, and may have nonce, code and storage.")};

// protocol/deposits.md
inline constexpr ErrorKind kDepositUnknownVersion{
    "deposit.unknown_version", STUDIO_TEXT("engine", "The deposit has a version that is not known.")};
inline constexpr ErrorKind kDepositTooShort{
    "deposit.too_short", STUDIO_TEXT("engine", "The deposit has %1 bytes of data; it needs at least %2.")};
inline constexpr ErrorKind kDepositBadFlag{
    "deposit.bad_flag",
    STUDIO_TEXT("engine", "The deposit must say with 0 or 1 whether it creates a contract; it says %1.")};

// protocol/deposits.md: L1 attributes
inline constexpr ErrorKind kAttributesUnknownCall{
    "attributes.unknown_call", STUDIO_TEXT("engine", "The call is none of those that set L1's attributes.")};
inline constexpr ErrorKind kAttributesWrongLength{
    "attributes.wrong_length", STUDIO_TEXT("engine", "L1's attributes have %1 bytes instead of %2.")};
inline constexpr ErrorKind kAttributesWrongSender{
    "attributes.wrong_sender",
    STUDIO_TEXT("engine", "A block's first transaction must be the deposit that sets L1's attributes.")};

// protocol/derivation.md: batcher transaction format, frame format; experimental/alt-da.md
inline constexpr ErrorKind kPayloadEmpty{"payload.empty",
                                         STUDIO_TEXT("engine", "The batcher's transaction has no data.")};
inline constexpr ErrorKind kPayloadUnknownVersion{
    "payload.unknown_version",
    STUDIO_TEXT("engine", "The batcher's data are of version %1 where version %2 was expected.")};
inline constexpr ErrorKind kPayloadNoFrames{"payload.no_frames",
                                            STUDIO_TEXT("engine", "The batcher's data have no frame.")};
inline constexpr ErrorKind kFrameTruncated{"frame.truncated",
                                           STUDIO_TEXT("engine", "The data end inside frame %1.")};
inline constexpr ErrorKind kFrameTooLarge{
    "frame.too_large",
    STUDIO_TEXT("engine", "A frame says it has %1 bytes of data; at most %2 are allowed.")};
inline constexpr ErrorKind kFrameBadEnd{
    "frame.bad_end",
    STUDIO_TEXT("engine", "A frame must say with 0 or 1 whether it is its channel's last one; it says %1.")};
inline constexpr ErrorKind kCommitmentUnknownType{
    "commitment.unknown_type",
    STUDIO_TEXT("engine", "The commitment to a batch is of type %1; types 0 and 1 are known.")};
inline constexpr ErrorKind kCommitmentWrongLength{
    "commitment.wrong_length", STUDIO_TEXT("engine", "The commitment to a batch has the wrong length.")};
inline constexpr ErrorKind kCommitmentBadLayer{
    "commitment.bad_layer",
    STUDIO_TEXT("engine", "The commitment to a batch names DA layer %1; numbers below 127 are allowed.")};

// protocol/derivation.md: channel format; fjord/derivation.md
inline constexpr ErrorKind kChannelEmpty{"channel.empty", STUDIO_TEXT("engine", "The channel has no data.")};
inline constexpr ErrorKind kChannelUnknownCompression{
    "channel.unknown_compression",
    STUDIO_TEXT("engine", "The channel's first byte, %1, names no compression that is known.")};
inline constexpr ErrorKind kChannelTooManyFrames{
    "channel.too_many_frames",
    STUDIO_TEXT("engine", "The channel needs more than %1 frames; make them larger.")};

// protocol/derivation.md: batch format, batch queue
inline constexpr ErrorKind kBatchEmpty{"batch.empty", STUDIO_TEXT("engine", "The batch has no data.")};
inline constexpr ErrorKind kBatchUnknownVersion{
    "batch.unknown_version",
    STUDIO_TEXT("engine", "The batch is of version %1; versions 0 and 1 are known.")};
inline constexpr ErrorKind kBatchTooLarge{
    "batch.too_large", STUDIO_TEXT("engine", "The batch has more than %1 blocks or transactions.")};
inline constexpr ErrorKind kBatchEmptyTransaction{
    "batch.empty_transaction", STUDIO_TEXT("engine", "Transaction %1 of the batch has no bytes.")};
inline constexpr ErrorKind kBatchDeposit{
    "batch.deposit",
    STUDIO_TEXT("engine", "Transaction %1 of the batch is a deposit; those come from L1 alone.")};
inline constexpr ErrorKind kBatchTransactionType{
    "batch.transaction_type",
    STUDIO_TEXT("engine",
                "Transaction %1 of the batch is of type %2, which the rollup's rules do not have.")};

// protocol/delta/span-batches.md
inline constexpr ErrorKind kSpanTruncated{
    "span.truncated", STUDIO_TEXT("engine", "The span of blocks ends before it is complete.")};
inline constexpr ErrorKind kSpanBadNumber{
    "span.bad_number", STUDIO_TEXT("engine", "A number in the span of blocks does not fit in 64 bits.")};
inline constexpr ErrorKind kSpanNoBlocks{"span.no_blocks", STUDIO_TEXT("engine", "The span has no blocks.")};
inline constexpr ErrorKind kSpanSurplusBits{
    "span.surplus_bits", STUDIO_TEXT("engine", "A list of bits in the span has bits beyond its end.")};
inline constexpr ErrorKind kSpanTrailingBytes{
    "span.trailing_bytes", STUDIO_TEXT("engine", "%1 bytes follow the end of the span of blocks.")};
inline constexpr ErrorKind kSpanBadOrigins{
    "span.bad_origins",
    STUDIO_TEXT("engine", "The span's blocks change their L1 origin more often than there are L1 blocks.")};
inline constexpr ErrorKind kSpanTimeOverflow{
    "span.time_overflow", STUDIO_TEXT("engine", "The span's times do not fit in 64 bits.")};
inline constexpr ErrorKind kSpanTransactionType{
    "span.transaction_type",
    STUDIO_TEXT("engine", "Transaction %1 of the span is of type %2, which spans of blocks cannot hold.")};
inline constexpr ErrorKind kSpanOtherChain{
    "span.other_chain",
    STUDIO_TEXT("engine", "Transaction %1 of the span is signed for chain %2 instead of %3.")};
inline constexpr ErrorKind kSpanNeedsRecipient{
    "span.needs_recipient",
    STUDIO_TEXT("engine", "Transaction %1 of the span sets code and creates a contract; it cannot do both.")};

// protocol/ecotone/derivation.md: blob encoding
inline constexpr ErrorKind kBlobWrongSize{"blob_payload.wrong_size",
                                          STUDIO_TEXT("engine", "A blob has %1 bytes instead of %2.")};
inline constexpr ErrorKind kBlobBadElement{
    "blob_payload.bad_element",
    STUDIO_TEXT("engine", "Field element %1 of the blob uses its two highest bits; they must be 0.")};
inline constexpr ErrorKind kBlobUnknownVersion{
    "blob_payload.unknown_version",
    STUDIO_TEXT("engine", "The blob's data are in version %1; version 0 is known.")};
inline constexpr ErrorKind kBlobTooLong{
    "blob_payload.too_long", STUDIO_TEXT("engine", "The blob says it carries %1 bytes; at most %2 fit.")};
inline constexpr ErrorKind kBlobSurplusBytes{
    "blob_payload.surplus_bytes",
    STUDIO_TEXT("engine", "The blob has bytes other than 0 behind the end of its data.")};

// protocol/proposals.md, protocol/withdrawals.md
inline constexpr ErrorKind kOutputNoPasserRoot{
    "output.no_passer_root",
    STUDIO_TEXT("engine", "The block's header does not have the root of withdrawals to L1.")};
inline constexpr ErrorKind kWithdrawalOtherHash{
    "withdrawal.other_hash",
    STUDIO_TEXT("engine", "The event about a withdrawal has a hash that does not belong to its fields.")};

}  // namespace studio::op::errors
