// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "served_chain.hpp"

namespace studio::rpc {

/// A running rollup as JSON-RPC sees it. The rollup must outlive it.
class RollupChain : public ServedChain {
public:
    explicit RollupChain(rollup::Rollup& rollup)
        : rollup_{rollup}, schedule_{chain::constant_schedule(rollup.config())} {}

    const chain::ForkSchedule& schedule() const override { return schedule_; }
    chain::SealedBlockPtr head() const override { return rollup_.head(); }
    seams::SettledHeads settled() const override { return rollup_.settled(); }
    pipeline::PendingBlock next_block() const override;
    Result<std::shared_ptr<const state::StateView>> state_at(std::uint64_t block) const override {
        return rollup_.state_at(block);
    }
    Result<std::shared_ptr<const state::StateView>> pending_state() const override {
        return rollup_.pending_state();
    }
    Uint256 suggested_tip() const override { return rollup_.suggested_tip(); }
    const seams::Execution& execution() const override { return rollup_.execution(); }
    Result<Hash32> submit(BytesView raw_transaction) override { return rollup_.submit(raw_transaction); }
    const store::ChainStore& store() const override { return rollup_.store(); }
    const state::ChainState& state() const override { return rollup_.state(); }
    Result<state::AccountProof> prove(std::uint64_t block, const Address& address,
                                      const std::vector<Uint256>& keys) const override {
        return rollup_.prove(block, address, keys);
    }
    const txpool::TxPool& pool() const override { return rollup_.pool(); }
    pipeline::ChainFeed& feed() const override { return rollup_.feed(); }

private:
    rollup::Rollup& rollup_;
    const chain::ForkSchedule schedule_;
};

}  // namespace studio::rpc
