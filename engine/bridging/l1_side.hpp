// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seams/l1_source.hpp>

#include "chain_side.hpp"

namespace studio::bridging {

/// The L1.
class L1Side final : public ChainSide {
public:
    explicit L1Side(seams::L1Node& l1) : l1_{l1} {}

    bool is_l1() const override { return true; }
    Head head() const override;
    std::uint64_t finalized() const override { return l1_.l1_settled().finalized; }
    std::uint64_t nonce(const Address& account) const override { return l1_.l1_nonce(account); }
    std::uint64_t next_nonce(const Address& account) const override { return l1_.l1_next_nonce(account); }
    Uint256 balance(const Address& account) const override { return l1_.l1_balance(account); }
    Result<Bytes> call(const Address& to, BytesView data) const override { return l1_.l1_call(to, data); }
    Result<std::optional<Included>> included(const Hash32& transaction) const override;
    bool waits(const Hash32& transaction) const override { return l1_.l1_waits(transaction); }
    std::uint64_t chain_id() const override { return l1_.l1_chain_id(); }
    GasPrice gas_price() const override;
    Uint256 most_it_costs(std::uint64_t gas) const override { return Uint256{gas} * gas_price().cap; }
    Result<void> send(BytesView raw) override;

    const seams::L1Node& node() const { return l1_; }

private:
    seams::L1Node& l1_;
};

}  // namespace studio::bridging
