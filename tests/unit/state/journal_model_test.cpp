// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/random.hpp>
#include <crypto/keccak256.hpp>
#include <map>
#include <set>
#include <state/journal.hpp>

#include "memory_view.hpp"

namespace studio::state {
namespace {

using testing::address_of;
using testing::MemoryView;

/// The journal's rules told by copying everything at each checkpoint.
struct Model {
    std::map<Address, MemoryView::Entry> accounts;
    std::map<Hash32, Code> codes;
    std::map<std::pair<Address, Uint256>, Uint256> transient;
    std::set<Address> warm, touched, created, destroyed;
    std::set<std::pair<Address, Uint256>> warm_slots;
    std::size_t log_count = 0;
    std::int64_t refund = 0;

    void finish() {
        for (const auto& address : destroyed)
            accounts.erase(address);
        for (const auto& address : touched)
            if (const auto found = accounts.find(address);
                found != accounts.end() && found->second.account.is_empty())
                accounts.erase(found);
        begin();
    }
    void begin() {
        transient.clear();
        warm.clear();
        touched.clear();
        created.clear();
        destroyed.clear();
        warm_slots.clear();
        log_count = 0;
        refund = 0;
    }
};

class Comparison {
public:
    explicit Comparison(std::uint64_t seed) : random_{seed} {
        for (std::uint64_t i = 0; i < 6; ++i) {
            auto& entry = base_.accounts[address_of(i)];
            entry.account.balance = 1000 * (i + 1);
            entry.account.nonce = i % 2;
            if (i % 2 == 1)
                entry.slots[i] = i + 40;
        }
        model_.accounts = base_.accounts;
    }

    void run() {
        Journal journal{base_};
        MemoryView sliced = base_;
        for (int transaction = 0; transaction < 12; ++transaction) {
            journal.begin_transaction();
            model_.begin();
            run_transaction(journal);
            journal.finish_transaction();
            model_.finish();
            check_state(journal);
            if (random_.below(3) == 0)
                sliced.apply(journal.take_slice());
        }
        sliced.apply(journal.take_slice());
        MemoryView at_once = base_;
        at_once.apply(journal.diff());
        EXPECT_EQ(at_once.accounts, model_.accounts);
        EXPECT_EQ(sliced.accounts, model_.accounts);
        check_diff(journal.diff());
    }

private:
    void run_transaction(Journal& journal) {
        std::vector<std::pair<Journal::Checkpoint, Model>> checkpoints;
        for (int step = 0; step < 60; ++step) {
            const auto choice = random_.below(10);
            if (choice == 0) {
                checkpoints.emplace_back(journal.checkpoint(), model_);
            } else if (choice == 1 && !checkpoints.empty()) {
                journal.revert(checkpoints.back().first);
                model_ = checkpoints.back().second;
                checkpoints.pop_back();
                check_state(journal);
            } else {
                change(journal);
            }
            check_substate(journal);
        }
    }

    void change(Journal& journal) {
        const auto address = address_of(random_.below(9));
        const Uint256 key{random_.below(4)};
        const Uint256 value{random_.below(3)};
        switch (random_.below(12)) {
            case 0:
                add(journal, address, value);
                break;
            case 1:
                drain(journal, address);
                break;
            case 2:
                set_nonce(journal, address);
                break;
            case 3:
                set_code(journal, address);
                break;
            case 4:
            case 5:
                set_storage(journal, address, key, value);
                break;
            case 6:
                journal.set_transient(address, key, value);
                model_.transient[{address, key}] = value;
                break;
            case 7:
                EXPECT_EQ(journal.warm_account(address), model_.warm.insert(address).second);
                break;
            case 8:
                EXPECT_EQ(journal.warm_slot(address, key), model_.warm_slots.insert({address, key}).second);
                break;
            case 9:
                create(journal, address);
                break;
            case 10:
                journal.mark_destroyed(address);
                model_.destroyed.insert(address);
                break;
            default:
                note(journal, address);
        }
    }

    void add(Journal& journal, const Address& address, const Uint256& wei) {
        journal.add_balance(address, wei);
        model_.accounts[address].account.balance += wei;
        model_.touched.insert(address);
    }
    void drain(Journal& journal, const Address& address) {
        const auto balance = journal.balance(address);
        journal.subtract_balance(address, balance);
        model_.accounts[address].account.balance -= balance;
        model_.touched.insert(address);
    }
    void set_nonce(Journal& journal, const Address& address) {
        const auto nonce = random_.below(3);
        journal.set_nonce(address, nonce);
        model_.accounts[address].account.nonce = nonce;
        model_.touched.insert(address);
    }
    void set_code(Journal& journal, const Address& address) {
        const Bytes code(random_.below(3), 0x5B);
        journal.set_code(address, code);
        const auto hash = crypto::keccak256(code);
        model_.accounts[address].account.code_hash = hash;
        model_.codes[hash] = std::make_shared<const Bytes>(code);
        model_.touched.insert(address);
    }
    void set_storage(Journal& journal, const Address& address, const Uint256& key, const Uint256& value) {
        if (!model_.accounts.contains(address))
            return;  // only existing accounts run code
        journal.set_storage(address, key, value);
        auto& slots = model_.accounts[address].slots;
        if (value.is_zero())
            slots.erase(key);
        else
            slots[key] = value;
    }
    void create(Journal& journal, const Address& address) {
        const auto found = model_.accounts.find(address);
        const bool collides = found != model_.accounts.end() &&
                              (found->second.account.nonce != 0 || !found->second.slots.empty() ||
                               found->second.account.code_hash != chain::empty_code_hash);
        ASSERT_EQ(journal.collides(address), collides);
        if (collides)
            return;
        journal.create_account(address);
        model_.accounts[address];
        model_.touched.insert(address);
        model_.created.insert(address);
    }
    void note(Journal& journal, const Address& address) {
        journal.add_log({address, {}, {}});
        ++model_.log_count;
        const auto gas = static_cast<std::int64_t>(random_.below(9)) - 4;
        journal.add_refund(gas);
        model_.refund += gas;
        journal.touch(address);
        model_.touched.insert(address);
    }

    void check_substate(const Journal& journal) const {
        ASSERT_EQ(journal.logs().size(), model_.log_count);
        ASSERT_EQ(journal.refund(), model_.refund);
    }

    void check_state(const Journal& journal) const {
        for (std::uint64_t i = 0; i < 9; ++i) {
            const auto address = address_of(i);
            const auto found = model_.accounts.find(address);
            const auto expected = found == model_.accounts.end() ? MemoryView::Entry{} : found->second;
            ASSERT_EQ(journal.account(address), expected.account);
            ASSERT_EQ(journal.exists(address), !expected.account.is_empty());
            ASSERT_EQ(journal.is_warm(address), model_.warm.contains(address));
            ASSERT_EQ(crypto::keccak256(*journal.code(address)), expected.account.code_hash);
            for (std::uint64_t key = 0; key < 6; ++key) {
                const auto slot = expected.slots.find(key);
                ASSERT_EQ(journal.storage(address, key),
                          slot == expected.slots.end() ? Uint256{} : slot->second);
                const auto transient = model_.transient.find({address, key});
                ASSERT_EQ(journal.transient(address, key),
                          transient == model_.transient.end() ? Uint256{} : transient->second);
            }
        }
    }

    void check_diff(const StateDiff& diff) const {
        for (std::size_t i = 0; i < diff.accounts.size(); ++i) {
            const auto& change = diff.accounts[i];
            EXPECT_EQ(change.before, base_.account(change.address));
            EXPECT_TRUE(change.before != change.after || !change.slots.empty());
            if (i > 0) {
                EXPECT_LT(diff.accounts[i - 1].address, change.address);
            }
        }
        for (const auto& [hash, code] : diff.new_codes)
            EXPECT_EQ(crypto::keccak256(*code), hash);
    }

    Random random_;
    MemoryView base_;
    Model model_;
};

TEST(JournalModel, agrees_with_copying_the_whole_state) {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Comparison{seed}.run();
        if (::testing::Test::HasFatalFailure())
            return;
    }
}

}  // namespace
}  // namespace studio::state
