// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <rpc/rollup_chain.hpp>

namespace studio::audience {

/// The rollup as phones see it: what comes from them is counted.
class GuestChain final : public rpc::RollupChain {
public:
    using RollupChain::RollupChain;

    Result<Hash32> submit(BytesView raw_transaction) override {
        auto sent = RollupChain::submit(raw_transaction);
        if (sent)
            ++taken_;
        return sent;
    }
    std::uint64_t taken() const { return taken_; }

private:
    std::atomic<std::uint64_t> taken_ = 0;
};

}  // namespace studio::audience
