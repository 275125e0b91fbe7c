// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <l1/l1_chain.hpp>

#include "served_chain.hpp"

namespace studio::rpc {

/// The local L1 as JSON-RPC sees it. The chain must outlive it.
class L1Served final : public ServedChain {
public:
    explicit L1Served(l1::L1Chain& chain) : chain_{chain} {}

    const chain::ForkSchedule& schedule() const override { return chain_.schedule(); }
    chain::SealedBlockPtr head() const override { return chain_.l1_head(); }
    seams::SettledHeads settled() const override { return chain_.l1_settled(); }
    pipeline::PendingBlock next_block() const override;
    Result<std::shared_ptr<const state::StateView>> state_at(std::uint64_t block) const override {
        return chain_.state().view_at(block);
    }
    Result<std::shared_ptr<const state::StateView>> pending_state() const override {
        return state_at(chain_.state().head());
    }
    Uint256 suggested_tip() const override;
    const seams::Execution& execution() const override { return chain_.execution(); }
    Result<Hash32> submit(BytesView raw_transaction) override { return chain_.send_to_l1(raw_transaction); }
    const store::ChainStore& store() const override { return chain_.store(); }
    const state::ChainState& state() const override { return chain_.state(); }
    const txpool::TxPool& pool() const override { return chain_.pool(); }
    pipeline::ChainFeed& feed() const override { return chain_.feed(); }

private:
    l1::L1Chain& chain_;
};

}  // namespace studio::rpc
