// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/limits.hpp>
#include <map>
#include <txpool/txpool.hpp>
#include <txpool/txpool_errors.hpp>

namespace studio::txpool {
namespace {

constexpr std::uint64_t kChainId = 7007;

crypto::SecretKey key_of(std::uint8_t number) {
    Hash32 bytes;
    bytes[31] = number;
    return *crypto::SecretKey::from_bytes(bytes);
}

/// First come first served, or the higher tip first.
class Order final : public seams::Sequencing {
public:
    explicit Order(bool by_tip) : by_tip_{by_tip} {}
    std::int64_t block_time_ms() const override { return 1000; }
    std::int64_t slice_ms() const override { return 200; }
    bool makes_empty_blocks() const override { return true; }
    bool before(const seams::Candidate& a, const seams::Candidate& b) const override {
        return by_tip_ && a.tip != b.tip ? a.tip > b.tip : a.arrival < b.arrival;
    }

private:
    bool by_tip_;
};

class TxPoolTest : public testing::Test {
protected:
    TxPoolTest() : pool_{rules(), [this](const Address& a) { return accounts_[a]; }} {
        for (std::uint8_t i = 1; i <= 5; ++i)
            accounts_[crypto::address_of(key_of(i))].balance = Uint256{1'000'000'000'000'000'000ULL};
    }

    static PoolRules rules() {
        PoolRules rules;
        rules.config.chain_id = kChainId;
        rules.config.min_base_fee = Uint256{10};
        rules.block_gas_limit = 1'000'000;
        return rules;
    }

    struct Wish {
        std::uint8_t sender = 1;
        std::uint64_t nonce = 0;
        std::uint64_t fee = 1'000;
        std::uint64_t tip = 1;
        std::uint64_t gas = 21'000;
        std::uint64_t chain_id = kChainId;
    };
    static chain::TransactionPtr make(const Wish& wish) {
        chain::Transaction tx;
        tx.type = chain::TransactionType::fee_market;
        tx.chain_id = wish.chain_id;
        tx.nonce = wish.nonce;
        tx.max_fee_per_gas = Uint256{wish.fee};
        tx.max_priority_fee_per_gas = Uint256{wish.tip};
        tx.gas_limit = wish.gas;
        tx.to = Address{};
        return std::make_shared<const chain::SignedTransaction>(
            chain::sign_transaction(tx, key_of(wish.sender)));
    }
    /// The id of the refusal; empty when it was taken.
    std::string add(const Wish& wish) {
        const auto added = pool_.add(make(wish), {});
        return added ? "" : added.error().kind->id;
    }
    /// Sender and nonce of everything a selection hands out.
    std::vector<std::pair<std::uint8_t, std::uint64_t>> select_all(bool by_tip) {
        std::vector<std::pair<std::uint8_t, std::uint64_t>> out;
        const Order order{by_tip};
        auto selection = pool_.select(order, Uint256{10});
        while (const auto pooled = selection.next())
            for (std::uint8_t i = 1; i <= 5; ++i)
                if (crypto::address_of(key_of(i)) == pooled->transaction->sender)
                    out.emplace_back(i, pooled->transaction->fields.nonce);
        return out;
    }

    std::map<Address, state::Account> accounts_;
    TxPool pool_;
};

using Picks = std::vector<std::pair<std::uint8_t, std::uint64_t>>;

TEST_F(TxPoolTest, HandsOutInOrderOfArrival) {
    add({.sender = 2});
    add({.sender = 1});
    add({.sender = 2, .nonce = 1});

    EXPECT_EQ(select_all(false), (Picks{{2, 0}, {1, 0}, {2, 1}}));
}

TEST_F(TxPoolTest, HandsOutTheHigherTipFirstButKeepsEachSendersNonceOrder) {
    add({.sender = 1, .nonce = 0, .tip = 1});
    add({.sender = 1, .nonce = 1, .tip = 500});
    add({.sender = 2, .tip = 100});

    EXPECT_EQ(select_all(true), (Picks{{2, 0}, {1, 0}, {1, 1}}));
}

TEST_F(TxPoolTest, TakesThoseOfAnAllowListAlone) {
    auto listed = rules();
    listed.may_send = [](const Address& sender) { return sender == crypto::address_of(key_of(2)); };
    TxPool pool{listed, [this](const Address& a) { return accounts_[a]; }};

    EXPECT_TRUE(pool.add(make({.sender = 2}), {}));
    const auto refused = pool.add(make({.sender = 1}), {});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(errors::kNotAllowed));
    EXPECT_EQ(pool.counts().ready, 1U);
}

TEST_F(TxPoolTest, KeepsWhatWaitsForAnEarlierNonce) {
    add({.nonce = 1});
    EXPECT_EQ(select_all(false), Picks{});
    EXPECT_EQ(pool_.counts().queued, 1U);

    add({.nonce = 0});

    EXPECT_EQ(pool_.counts().ready, 2U);
    EXPECT_EQ(select_all(false), (Picks{{1, 0}, {1, 1}}));
}

TEST_F(TxPoolTest, SaysWhyItRefuses) {
    accounts_[crypto::address_of(key_of(3))].nonce = 5;
    EXPECT_EQ(add({.sender = 3, .nonce = 4}), "pool.nonce_too_low");
    EXPECT_EQ(add({.nonce = limits::kPoolMaxNonceGap + 1}), "pool.nonce_gap");
    EXPECT_EQ(add({.chain_id = 1}), "pool.wrong_chain");
    EXPECT_EQ(add({.gas = 20'999}), "pool.intrinsic_gas");
    EXPECT_EQ(add({.gas = 1'000'001}), "pool.gas_above_block");
    EXPECT_EQ(add({.fee = 9}), "pool.fee_too_low");
    EXPECT_EQ(add({.sender = 9}), "pool.insufficient_funds");
    EXPECT_EQ(add({}), "");
    EXPECT_EQ(add({}), "pool.already_known");
    EXPECT_EQ(add({.fee = 1'050}), "pool.underpriced_replacement");
}

TEST_F(TxPoolTest, TakesAReplacementThatPaysMore) {
    add({.fee = 1'000, .tip = 10});

    EXPECT_EQ(add({.fee = 1'100, .tip = 11}), "");

    EXPECT_EQ(pool_.counts().ready, 1U);
    EXPECT_EQ(pool_.content(10).ready.front()->fields.max_fee_per_gas, Uint256{1'100});
}

TEST_F(TxPoolTest, LeavesOutWhatCannotPayTheBaseFee) {
    add({.sender = 1, .fee = 20});
    add({.sender = 2, .fee = 2'000});
    const Order order{false};

    auto selection = pool_.select(order, Uint256{100});

    EXPECT_EQ(selection.next()->transaction->sender, crypto::address_of(key_of(2)));
    EXPECT_FALSE(selection.next());
}

TEST_F(TxPoolTest, GetsBackWhatDidNotFit) {
    add({.sender = 1});
    add({.sender = 1, .nonce = 1});
    const Order order{false};
    auto selection = pool_.select(order, Uint256{10});
    auto first = selection.next();

    selection.give_back(std::move(*first));

    EXPECT_FALSE(selection.next());
    EXPECT_EQ(pool_.counts().ready, 2U);
    EXPECT_EQ(select_all(false), (Picks{{1, 0}, {1, 1}}));
}

TEST_F(TxPoolTest, NextNonceCountsWhatWaitsAndWhatIsBeingBuilt) {
    const auto sender = crypto::address_of(key_of(1));
    add({.nonce = 0});
    add({.nonce = 1});
    EXPECT_EQ(pool_.next_nonce(sender), 2U);

    select_all(false);
    EXPECT_EQ(pool_.next_nonce(sender), 2U);

    accounts_[sender].nonce = 2;
    pool_.forget_included({make({.nonce = 0}), make({.nonce = 1})});
    EXPECT_EQ(pool_.next_nonce(sender), 2U);
    EXPECT_FALSE(pool_.find(make({.nonce = 0})->hash));
}

TEST_F(TxPoolTest, DiscardingOneLetsItsNonceBeUsedAgain) {
    add({.nonce = 0});
    const Order order{false};
    auto selection = pool_.select(order, Uint256{10});
    const auto taken = selection.next();

    pool_.discard(taken->transaction);

    EXPECT_EQ(pool_.next_nonce(crypto::address_of(key_of(1))), 0U);
    EXPECT_EQ(add({.nonce = 0, .tip = 7}), "");
}

TEST_F(TxPoolTest, WhatFollowsADiscardedOneWaitsForItsNonce) {
    for (std::uint64_t nonce = 0; nonce < 4; ++nonce)
        add({.nonce = nonce});
    const Order order{false};
    auto selection = pool_.select(order, Uint256{10});
    const auto first = selection.next();
    auto second = selection.next();

    selection.give_back(std::move(*second));
    pool_.discard(first->transaction);

    EXPECT_FALSE(selection.next());
    EXPECT_FALSE(pool_.select(order, Uint256{10}).next());
    EXPECT_EQ(pool_.next_nonce(crypto::address_of(key_of(1))), 0U);
    EXPECT_EQ(add({.nonce = 0, .tip = 7}), "");
    EXPECT_EQ(pool_.counts().ready, 4U);
}

TEST_F(TxPoolTest, DoesNotHandOutTheOneAfterADiscardedOne) {
    for (std::uint64_t nonce = 0; nonce < 2; ++nonce)
        add({.nonce = nonce});
    const Order order{false};
    auto selection = pool_.select(order, Uint256{10});
    pool_.discard(selection.next()->transaction);

    EXPECT_FALSE(selection.next());
    EXPECT_EQ(pool_.next_nonce(crypto::address_of(key_of(1))), 0U);
}

}  // namespace
}  // namespace studio::txpool
