// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rollup/rollup.hpp>

#include "chain_side.hpp"

namespace studio::bridging {

/// The rollup's own chain, as its sequencer has it. The rollup outlives it.
class L2Side final : public ChainSide {
public:
    explicit L2Side(rollup::Rollup& rollup) : rollup_{rollup} {}

    bool is_l1() const override { return false; }
    Head head() const override;
    std::uint64_t finalized() const override { return rollup_.settled().finalized; }
    std::uint64_t nonce(const Address& account) const override { return account_at_head(account).nonce; }
    std::uint64_t next_nonce(const Address& account) const override {
        return rollup_.pool().next_nonce(account);
    }
    Uint256 balance(const Address& account) const override { return account_at_head(account).balance; }
    Result<Bytes> call(const Address& to, BytesView data) const override;
    Result<std::optional<Included>> included(const Hash32& transaction) const override;
    bool waits(const Hash32& transaction) const override {
        return rollup_.pool().find(transaction) != nullptr;
    }
    std::uint64_t chain_id() const override { return rollup_.config().chain_id; }
    GasPrice gas_price() const override;
    Uint256 most_it_costs(std::uint64_t gas) const override;
    Result<void> send(BytesView raw) override;

private:
    state::Account account_at_head(const Address& account) const;
    Result<Uint256> fee_of(const store::StoredTransaction& found) const;

    rollup::Rollup& rollup_;
};

}  // namespace studio::bridging
