// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/fork_schedule.hpp>
#include <rollup/rollup.hpp>

namespace studio::rpc {

/// What the methods need of a chain, whoever makes its blocks: a rollup, a chain of others that was imported,
/// the local L1. Methods never ask which kind they serve. Must: let every member be called from any thread,
/// and outlive the server.
class ServedChain {
public:
    virtual ~ServedChain() = default;

    /// The rules over the chain's life, those to come included. Must: never change.
    virtual const chain::ForkSchedule& schedule() const = 0;
    /// Newest block. Must: not be null, and be in the store.
    virtual chain::SealedBlockPtr head() const = 0;
    virtual seams::SettledHeads settled() const = 0;
    /// The block after the head as far as it is known: its draft, and what of it is promised already, which
    /// may be nothing.
    virtual pipeline::PendingBlock next_block() const = 0;
    /// The state at the end of a stored block. Error: it is ahead of the head.
    virtual Result<std::shared_ptr<const state::StateView>> state_at(std::uint64_t block) const = 0;
    /// The newest state with what is promised on top.
    virtual Result<std::shared_ptr<const state::StateView>> pending_state() const = 0;
    /// Tip in wei a gas at which a wallet gets in without waiting.
    virtual Uint256 suggested_tip() const = 0;

    /// What runs its transactions.
    virtual const seams::Execution& execution() const = 0;

    /// Reads, checks and pools a transaction from a wallet (EIP-2718 bytes). Gives its hash. Errors: chain,
    /// txpool.
    virtual Result<Hash32> submit(BytesView raw_transaction) = 0;

    virtual const store::ChainStore& store() const = 0;
    virtual const state::ChainState& state() const = 0;
    /// Proof of an account and some of its slots at a stored block. Error: the block is too old for it.
    virtual Result<state::AccountProof> prove(std::uint64_t block, const Address& address,
                                              const std::vector<Uint256>& keys) const {
        return state().prove(block, address, keys);
    }
    virtual const txpool::TxPool& pool() const = 0;
    virtual pipeline::ChainFeed& feed() const = 0;

    /// The rules that a block of the chain followed, or a draft will.
    chain::ChainConfig rules_of(const chain::Header& header) const { return schedule().rules_of(header); }
    std::uint64_t chain_id() const { return schedule().config.chain_id; }
};

}  // namespace studio::rpc
