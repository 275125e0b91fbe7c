// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <op/rollup_config.hpp>

#include "dispute_games.hpp"
#include "l1_wallet.hpp"
#include "safe_chain.hpp"

namespace studio::settling {

/// EphemeralLife.State.
enum class LifeState : std::uint8_t { open, sealing, final_output, settled, dissolved };

/// The life of an ephemeral rollup as its contract on L1 has it at the newest L1 block (EphemeralLife.sol).
/// Times are the L1's, in seconds; 0: not yet.
struct Life {
    LifeState state = LifeState::open;
    std::uint64_t announced_at = 0;
    std::uint64_t sealable_from = 0;  // by anybody; 2^64 - 1: not by time
    std::uint64_t sealed_at = 0;
    std::uint64_t last_block_time = 0;  // of the L2
    std::uint64_t settled_at = 0;
    std::uint64_t final_block = 0;  // of the L2, from final_output on
    Address final_game;             // likewise
    Hash32 state_root;              // likewise: of that block

    bool is_sealed() const { return state != LifeState::open; }
    friend bool operator==(const Life&, const Life&) = default;
};

/// Errors: those of the L1.
Result<Life> read_life(const seams::L1Node& l1, const Address& contract);

/// The L2 block with which a sealed rollup ends: the first from last_block_time on.
std::uint64_t last_block_of(const Life& life, const op::RollupConfig& config);

/// What the organiser wants. Both are asked for again at each step: whoever asks remembers them.
struct LifeWishes {
    bool shall_end = false;
    bool may_settle = true;         // false: something has to be done before, while it is not settled
    std::optional<Hash32> archive;  // dissolve it, with this hash of what is kept
};

/// What a claim that stands on L1 must say of the L2 to end it (EphemeralLife.End): that it has come to a
/// block, or that a slot of a contract holds a number.
struct EndClaim {
    struct Counter {
        Address contract;  // on the L2; what it counts only grows
        Uint256 slot;
    };
    std::uint64_t value = 0;         // this block or number, or more
    std::optional<Counter> counter;  // empty: of a block
};

/// Sees an ephemeral rollup through its states. All that it knows is read from the L1 again, so that it goes
/// on after a kill or a reorganisation. One thread.
class LifeKeeper {
public:
    struct Terms {
        Address contract;             // EphemeralLife
        std::uint32_t game_type = 1;  // of the final claim
        std::optional<EndClaim> end;  // empty: no claim ends it
        const op::RollupConfig& config;
    };
    /// `organiser` owns the contract. Everything outlives it.
    LifeKeeper(Terms terms, L1Wallet& organiser, seams::L1Node& l1, DisputeGames& games, SafeChain& l2)
        : terms_{terms}, wallet_{organiser}, l1_{l1}, games_{games}, l2_{l2} {}

    /// One decision for each L1 block, `life` being what it says; true when a transaction was sent. Errors:
    /// kWalletEmpty, those of the L1 and of the L2's store; the next L1 block decides again.
    Result<bool> step(const Life& life, const LifeWishes& wishes);

private:
    using Call = std::optional<Bytes>;
    Result<Call> next_call(const Life& life, const LifeWishes& wishes) const;
    Result<Call> end_or_wait(const Life& life, const LifeWishes& wishes) const;
    /// Seals it by a claim that stands, if its rule says so.
    Result<Call> end_by_claim() const;
    Result<Call> end_by_count(const Game& newest, const op::OutputParts& output) const;
    Result<Call> name_final_output(const Life& life) const;
    Result<Call> settle_or_lose(const Life& life, const LifeWishes& wishes) const;

    const Terms terms_;
    L1Wallet& wallet_;
    seams::L1Node& l1_;
    DisputeGames& games_;
    SafeChain& l2_;
    Hash32 decided_at_;  // L1 block
};

}  // namespace studio::settling
