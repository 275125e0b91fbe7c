// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/random.hpp>
#include <set>
#include <support/l1_fixture.hpp>

namespace studio::simulation {

/// An L1's node that may lie, fail or be late, in front of the L1 itself. Everything is off at first.
struct L1Faults {
    std::uint64_t hidden_blocks = 0;         // the newest ones are not seen yet
    unsigned failing_reads_percent = 0;      // of blocks, blobs and receipts
    unsigned wrong_blobs_percent = 0;        // other bytes than the hash stands for
    bool refuses_transactions = false;       // with an error
    unsigned lost_transactions_percent = 0;  // taken, and never heard of again
    bool keeps_transactions_back = false;    // taken, and said to be waiting until forget_kept_back()
};

class FaultyL1 final : public seams::L1Node {
public:
    FaultyL1(test::L1Fixture& l1, std::uint64_t seed) : l1_{l1}, dice_{seed} {}

    L1Faults faults;
    /// As a node that starts again without its mempool.
    void forget_kept_back() { kept_back_.clear(); }

    chain::SealedBlockPtr l1_head() const override;
    Result<chain::SealedBlockPtr> l1_block(std::uint64_t number) const override;
    seams::SettledHeads l1_settled() const override;
    Result<Bytes> l1_blob(const Hash32& versioned_hash) const override;
    Result<Hash32> send_to_l1(BytesView raw_transaction) override;
    std::uint64_t l1_chain_id() const override { return l1_->l1_chain_id(); }
    std::uint64_t l1_next_nonce(const Address& account) const override { return l1_->l1_next_nonce(account); }
    std::uint64_t l1_nonce(const Address& account) const override { return l1_->l1_nonce(account); }
    Uint256 l1_balance(const Address& account) const override { return l1_->l1_balance(account); }
    bool l1_waits(const Hash32& transaction) const override {
        return kept_back_.contains(transaction) || l1_->l1_waits(transaction);
    }
    Result<std::optional<Included>> l1_receipt(const Hash32& transaction) const override;
    Result<Bytes> l1_call(const Address& to, BytesView data) const override { return l1_->l1_call(to, data); }
    Fees l1_fees() const override { return l1_->l1_fees(); }

private:
    std::uint64_t newest_seen() const;
    bool happens(unsigned percent) const { return percent > 0 && dice_.below(100) < percent; }

    test::L1Fixture& l1_;
    std::set<Hash32> kept_back_;
    mutable Random dice_;
};

}  // namespace studio::simulation
