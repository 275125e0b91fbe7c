// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bridging/l2_side.hpp>
#include <load/load_target.hpp>
#include <rollup/rollup.hpp>

namespace studio::api_impl {

/// Whom a busy rollup makes wait outside its mempool.
enum class Crowd : std::uint8_t {
    held_back,  // whoever is beyond the next blocks: a rate above the rollup's strength is no long queue
    let_in,     // nobody while there is room: people press the button when they come
};

/// Lets generated traffic in by the same door as a wallet's.
class RollupLoadTarget final : public load::LoadTarget {
public:
    RollupLoadTarget(rollup::Rollup& rollup, Crowd crowd) : rollup_{rollup}, crowd_{crowd} {}

    Result<Hash32> submit(Bytes raw_transaction) override {
        return rollup_.submit(raw_transaction, rollup::SentBy::studio);
    }
    std::uint64_t chain_id() const override { return rollup_.config().chain_id; }
    std::uint64_t next_nonce(const Address& account) const override {
        return rollup_.pool().next_nonce(account);
    }
    std::uint64_t executed_nonce(const Address& account) const override {
        return head_account(account).nonce;
    }
    Uint256 suggested_fee_cap() const override;
    bool has_code(const Address& account) const override;
    Result<Bytes> call(const Address& to, BytesView data) const override {
        return bridging::L2Side{rollup_}.call(to, data);
    }
    std::size_t pool_room() const override;

private:
    state::Account head_account(const Address& account) const;

    rollup::Rollup& rollup_;
    const Crowd crowd_;
};

}  // namespace studio::api_impl
