// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/chain_config.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "system_config.hpp"

namespace studio::op {

/// A block of either chain.
struct BlockId {
    Hash32 hash;
    std::uint64_t number = 0;
    friend bool operator==(const BlockId&, const BlockId&) = default;
};

/// Batches that lie on another DA layer, with commitments to them on L1 (OP specs, experimental/alt-da.md).
struct AltDa {
    enum class Kind : std::uint8_t { keccak, service };
    Address challenge_contract;
    Kind kind = Kind::keccak;
    std::uint64_t challenge_window = 0;  // L1 blocks
    std::uint64_t resolve_window = 0;    // L1 blocks
    friend bool operator==(const AltDa&, const AltDa&) = default;
};

/// Everything about a rollup that derivation must know beforehand (OP specs, protocol/derivation.md: protocol
/// parameters). The defaults are those of the OP Stack.
struct RollupConfig {
    BlockId l1_genesis;  // the rollup starts after this block
    BlockId l2_genesis;
    std::uint64_t l2_genesis_time = 0;  // seconds
    SystemConfig genesis_system_config;
    std::uint64_t block_time = 2;              // seconds an L2 block
    std::uint64_t max_sequencer_drift = 1800;  // seconds by which an L2 block may be ahead of its L1 origin
    std::uint64_t seq_window_size = 3600;      // L1 blocks in which an epoch's batches must appear
    std::uint64_t channel_timeout = 50;        // L1 blocks from a channel's first frame to its last (Granite)
    std::uint64_t l1_chain_id = 0;
    std::uint64_t l2_chain_id = 0;
    chain::OpFork fork = chain::OpFork::isthmus;  // from genesis on
    chain::FeeMarket fee_market{6, 250};          // while the system configuration says 0 and 0
    Address batch_inbox;                          // where batcher transactions go
    Address deposit_contract;                     // OptimismPortal
    Address system_config_contract;
    std::optional<AltDa> alt_da;
    /// EphemeralLife of a rollup that ends. Not in rollup.json, whose other readers know no such thing: who
    /// reads that sets it.
    std::optional<Address> life;

    friend bool operator==(const RollupConfig&, const RollupConfig&) = default;

    /// The time (seconds) of the L2 block of this number, which is not below genesis.
    std::uint64_t time_of_block(std::uint64_t number) const {
        return l2_genesis_time + (number - l2_genesis.number) * block_time;
    }
    /// The number of the first L2 block from this time (seconds) on.
    std::uint64_t first_block_from(std::uint64_t time) const {
        const auto from_genesis = time - (time < l2_genesis_time ? time : l2_genesis_time);
        return l2_genesis.number + from_genesis / block_time + (from_genesis % block_time == 0 ? 0 : 1);
    }
};

/// op-node's rollup.json, on several lines.
std::string write_rollup_json(const RollupConfig& config);
/// Reads such a text. Every fork must be active from genesis on or never, and no field may be one that is not
/// known: it could change the rules. Errors: codec_errors.hpp, kRollupJson….
Result<RollupConfig> read_rollup_json(std::string_view text);

}  // namespace studio::op
