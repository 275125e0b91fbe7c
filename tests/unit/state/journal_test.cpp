// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <crypto/keccak256.hpp>
#include <state/journal.hpp>

#include "memory_view.hpp"

namespace studio::state {
namespace {

using testing::address_of;
using testing::MemoryView;

class JournalTest : public ::testing::Test {
protected:
    const Address alice = address_of(1);
    const Address bob = address_of(2);
    const Address contract = address_of(3);
    const Uint256 key{5};
    MemoryView base = make_base();
    Journal journal{base};

    MemoryView make_base() const {
        MemoryView view;
        view.accounts[alice].account.balance = 1000;
        view.accounts[contract].account.nonce = 1;
        view.accounts[contract].slots[key] = 70;
        return view;
    }
};

TEST_F(JournalTest, a_transfer_is_two_changes_sorted_by_address) {
    journal.begin_transaction();
    journal.subtract_balance(alice, 300);
    journal.add_balance(bob, 300);
    journal.finish_transaction();

    const auto diff = journal.diff();

    ASSERT_EQ(diff.accounts.size(), 2U);
    EXPECT_EQ(diff.accounts[0].address, alice);
    EXPECT_EQ(diff.accounts[0].before->balance, Uint256{1000});
    EXPECT_EQ(diff.accounts[0].after->balance, Uint256{700});
    EXPECT_EQ(diff.accounts[1].before, std::nullopt);
    EXPECT_EQ(diff.accounts[1].after->balance, Uint256{300});
}

TEST_F(JournalTest, what_is_reverted_leaves_no_trace) {
    journal.begin_transaction();
    const auto start = journal.checkpoint();
    journal.subtract_balance(alice, 1);
    journal.set_nonce(alice, 9);
    journal.set_code(alice, {1, 2});
    journal.set_storage(contract, key, 71);
    journal.set_transient(contract, key, 8);
    journal.add_log({contract, {}, {}});
    journal.add_refund(4800);
    journal.warm_account(bob);
    journal.warm_slot(contract, key);
    journal.create_account(bob);
    journal.mark_destroyed(bob);
    journal.revert(start);

    EXPECT_EQ(journal.account(alice), base.accounts[alice].account);
    EXPECT_TRUE(journal.code(alice)->empty());
    EXPECT_EQ(journal.storage(contract, key), Uint256{70});
    EXPECT_EQ(journal.transient(contract, key), Uint256{});
    EXPECT_TRUE(journal.logs().empty());
    EXPECT_EQ(journal.refund(), 0);
    EXPECT_FALSE(journal.is_warm(bob));
    EXPECT_TRUE(journal.warm_slot(contract, key)) << "must be cold again";
    EXPECT_FALSE(journal.created_in_transaction(bob));
    journal.finish_transaction();
    EXPECT_TRUE(journal.diff().is_empty());
}

TEST_F(JournalTest, original_storage_is_that_of_the_transactions_start) {
    journal.begin_transaction();
    journal.set_storage(contract, key, 71);
    EXPECT_EQ(journal.original_storage(contract, key), Uint256{70});
    journal.finish_transaction();

    journal.begin_transaction();
    EXPECT_EQ(journal.original_storage(contract, key), Uint256{71});
    journal.set_storage(contract, key, 72);
    EXPECT_EQ(journal.original_storage(contract, key), Uint256{71});
    journal.finish_transaction();
}

TEST_F(JournalTest, warmth_and_transient_storage_end_with_the_transaction) {
    journal.begin_transaction();
    EXPECT_TRUE(journal.warm_account(alice));
    EXPECT_FALSE(journal.warm_account(alice));
    EXPECT_TRUE(journal.warm_slot(contract, key));
    journal.set_transient(contract, key, 3);
    journal.finish_transaction();

    journal.begin_transaction();
    EXPECT_FALSE(journal.is_warm(alice));
    EXPECT_TRUE(journal.warm_slot(contract, key));
    EXPECT_EQ(journal.transient(contract, key), Uint256{});
}

TEST_F(JournalTest, what_is_marked_goes_when_the_transaction_ends) {
    journal.begin_transaction();
    journal.create_account(bob);
    journal.set_nonce(bob, 1);
    journal.set_code(bob, {0x60});
    journal.set_storage(bob, key, 5);
    journal.mark_destroyed(bob);
    journal.mark_destroyed(contract);
    EXPECT_TRUE(journal.exists(bob)) << "until the transaction ends";
    journal.finish_transaction();

    EXPECT_FALSE(journal.exists(bob));
    EXPECT_EQ(journal.storage(bob, key), Uint256{});
    EXPECT_FALSE(journal.exists(contract));
    EXPECT_EQ(journal.storage(contract, key), Uint256{});
    ASSERT_EQ(journal.diff().accounts.size(), 1U) << "bob came and went";
}

TEST_F(JournalTest, where_empty_accounts_are_kept_a_touch_makes_one) {
    journal.begin_transaction(EmptyAccounts::kept);
    EXPECT_FALSE(journal.exists(bob));
    journal.touch(bob);
    EXPECT_TRUE(journal.exists(bob));
    journal.finish_transaction();

    const auto diff = journal.diff();
    ASSERT_EQ(diff.accounts.size(), 1U);
    EXPECT_EQ(diff.accounts[0].after, Account{});
}

TEST_F(JournalTest, the_touch_of_ripemd160_outlives_its_call) {
    Address ripemd160;
    ripemd160[19] = 3;
    base.accounts[ripemd160].account = Account{};
    journal.begin_transaction();
    const auto start = journal.checkpoint();
    journal.touch(ripemd160);
    journal.revert(start);
    journal.finish_transaction();

    ASSERT_EQ(journal.diff().accounts.size(), 1U);
    EXPECT_EQ(journal.diff().accounts[0].after, std::nullopt);
}

TEST_F(JournalTest, a_touched_empty_account_is_removed) {
    journal.begin_transaction();
    journal.add_balance(bob, 0);
    EXPECT_FALSE(journal.exists(bob));
    journal.subtract_balance(alice, 1000);
    journal.finish_transaction();

    const auto diff = journal.diff();
    ASSERT_EQ(diff.accounts.size(), 1U);
    EXPECT_EQ(diff.accounts[0].address, alice);
    EXPECT_EQ(diff.accounts[0].after, std::nullopt);
}

TEST_F(JournalTest, collisions_are_nonce_code_and_storage) {
    MemoryView view;
    view.accounts[alice].account.balance = 1;
    view.accounts[bob].slots[key] = 1;  // EIP-7610
    Journal fresh{view};
    fresh.begin_transaction();
    EXPECT_FALSE(fresh.collides(address_of(9)));
    EXPECT_FALSE(fresh.collides(alice));
    EXPECT_TRUE(fresh.collides(bob));
    fresh.set_nonce(alice, 1);
    EXPECT_TRUE(fresh.collides(alice));
}

TEST_F(JournalTest, creation_keeps_the_balance_and_clears_the_rest) {
    base.accounts[bob].account = {3, 50, crypto::keccak256(Bytes{1})};
    base.accounts[bob].slots[key] = 4;
    Journal fresh{base};
    fresh.begin_transaction();
    const auto start = fresh.checkpoint();
    fresh.create_account(bob);

    EXPECT_EQ(fresh.account(bob), (Account{0, 50, chain::empty_code_hash}));
    EXPECT_EQ(fresh.storage(bob, key), Uint256{});
    fresh.revert(start);
    EXPECT_EQ(fresh.account(bob), base.accounts[bob].account);
    EXPECT_EQ(fresh.storage(bob, key), Uint256{4});
}

TEST_F(JournalTest, new_code_is_listed_once_and_sorted_by_hash) {
    journal.begin_transaction();
    for (std::uint64_t i = 10; i < 14; ++i)
        journal.set_code(address_of(i), {static_cast<std::uint8_t>(i / 2)});
    journal.finish_transaction();

    const auto diff = journal.diff();
    ASSERT_EQ(diff.new_codes.size(), 2U);
    EXPECT_LT(diff.new_codes[0].first, diff.new_codes[1].first);
    for (const auto& [hash, code] : diff.new_codes)
        EXPECT_EQ(crypto::keccak256(*code), hash);
}

TEST_F(JournalTest, slices_follow_one_another) {
    journal.begin_transaction();
    journal.subtract_balance(alice, 100);
    journal.set_storage(contract, key, 71);
    journal.finish_transaction();
    const auto first = journal.take_slice();

    journal.begin_transaction();
    journal.set_storage(contract, key, 72);
    journal.finish_transaction();
    const auto second = journal.take_slice();

    EXPECT_EQ(first.accounts.size(), 2U);
    ASSERT_EQ(second.accounts.size(), 1U);
    EXPECT_EQ(second.accounts[0].slots, (std::vector<SlotChange>{{key, 71, 72}}));
    EXPECT_EQ(second.accounts[0].before, second.accounts[0].after);
    EXPECT_TRUE(journal.take_slice().is_empty());
    const auto whole = journal.diff();
    EXPECT_EQ(whole.accounts[1].slots, (std::vector<SlotChange>{{key, 70, 72}}));
}

}  // namespace
}  // namespace studio::state
