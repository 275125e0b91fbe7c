// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/clock.hpp>
#include <store/chain_store.hpp>
#include <store/store_errors.hpp>
#include <thread>

#include "test_chain.hpp"

namespace studio::store {
namespace {

using test::TemporaryFolder;
using test::TestChain;

const SystemClock kClock;

OpenOptions fast() {
    OpenOptions options;
    options.clock = &kClock;
    options.durability = Durability::fast;
    options.disk = {1, 0};
    return options;
}

class ChainStoreTest : public testing::Test {
protected:
    void SetUp() override {
        store = std::move(*ChainStore::open(folder.path(), fast()));
        const auto filled = chain.fill(*store, kBlocks);
        ASSERT_TRUE(filled) << filled.error().english();
    }
    void reopen() {
        store.reset();
        auto opened = ChainStore::open(folder.path(), fast());
        ASSERT_TRUE(opened) << opened.error().english();
        store = std::move(*opened);
    }

    static constexpr std::uint64_t kBlocks = 70;  // enough for four merges of the index
    TemporaryFolder folder;
    TestChain chain{1};
    std::unique_ptr<ChainStore> store;
};

void expect_equal(const chain::SealedBlock& got, const chain::SealedBlock& wanted) {
    EXPECT_EQ(got.hash, wanted.hash);
    EXPECT_EQ(got.block.header, wanted.block.header);
    EXPECT_EQ(got.receipts, wanted.receipts);
    EXPECT_EQ(got.block.withdrawals, wanted.block.withdrawals);
    ASSERT_EQ(got.block.transactions.size(), wanted.block.transactions.size());
    for (std::size_t i = 0; i < wanted.block.transactions.size(); ++i) {
        EXPECT_EQ(got.block.transactions[i]->hash, wanted.block.transactions[i]->hash);
        EXPECT_EQ(got.block.transactions[i]->sender, wanted.block.transactions[i]->sender);
        EXPECT_EQ(got.block.transactions[i]->fields, wanted.block.transactions[i]->fields);
        EXPECT_EQ(got.block.transactions[i]->encoded, wanted.block.transactions[i]->encoded);
    }
}

TEST_F(ChainStoreTest, BlocksComeBackAsTheyWereAfterReopening) {
    reopen();
    ASSERT_EQ(store->head(), kBlocks);
    EXPECT_FALSE(store->open_report().damaged);
    std::uint64_t transactions = 0;
    for (const auto& wanted : chain.blocks()) {
        const auto got = store->block(wanted->block.header.number);
        ASSERT_TRUE(got && *got);
        expect_equal(**got, *wanted);
        const auto by_hash = store->block(wanted->hash);
        ASSERT_TRUE(by_hash && *by_hash);
        EXPECT_EQ((*by_hash)->hash, wanted->hash);
        transactions += wanted->receipts.size();
    }
    EXPECT_EQ(store->transaction_count(), transactions);
    EXPECT_EQ(*store->block(kBlocks + 1), nullptr);
    EXPECT_EQ(*store->block(Hash32{{9}}), nullptr);
}

TEST_F(ChainStoreTest, TransactionsAreFoundByHash) {
    reopen();
    for (const auto& block : chain.blocks())
        for (std::size_t i = 0; i < block->receipts.size(); ++i) {
            const auto at = store->find_transaction(block->block.transactions[i]->hash);
            ASSERT_TRUE(at && *at);
            EXPECT_EQ((*at)->block, block->block.header.number);
            EXPECT_EQ((*at)->index, i);
            const auto stored = store->transaction(**at);
            ASSERT_TRUE(stored && *stored);
            EXPECT_EQ((*stored)->receipt, block->receipts[i]);
            EXPECT_EQ((*stored)->times.execution_ns, 1234U);
            EXPECT_EQ((*stored)->times.preconfirmed_ms, (*stored)->times.received_ms + 50);
            EXPECT_EQ((*stored)->stored_ms, (*stored)->times.received_ms + 100);
        }
    EXPECT_EQ(*store->find_transaction(Hash32{{1}}), std::nullopt);
}

TEST_F(ChainStoreTest, RefusesABlockThatDoesNotFollow) {
    auto step = chain.next();
    auto wrong_parent = std::make_shared<chain::SealedBlock>(*step.block);
    wrong_parent->block.header.parent_hash = Hash32{{3}};
    const auto parent = store->append(wrong_parent, step.diff, {});
    ASSERT_FALSE(parent);
    EXPECT_TRUE(parent.error().is(errors::kWrongParent));

    const auto again = store->append(chain.blocks()[kBlocks], step.diff, {});
    ASSERT_FALSE(again);
    EXPECT_TRUE(again.error().is(errors::kWrongBlockNumber));
    EXPECT_TRUE(store->append(step.block, step.diff, step.notes));  // the store is as before
}

TEST_F(ChainStoreTest, StopsBeforeTheDiskIsFull) {
    store.reset();
    auto options = fast();
    options.disk.stop_below_bytes = ~std::uint64_t{0};
    store = std::move(*ChainStore::open(folder.path(), options));
    const auto step = chain.next();
    const auto refused = store->append(step.block, step.diff, {});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(errors::kDiskNearlyFull));
    EXPECT_EQ(store->head(), kBlocks);
    EXPECT_EQ(store->disk_state(), DiskState::plenty);
}

/// Pages through everything and expects what a plain walk over the blocks gives.
TEST_F(ChainStoreTest, PagesOfTransactionsNewestFirst) {
    const Address users[] = {TestChain::token(), chain.blocks()[1]->receipts.empty()
                                                     ? chain.blocks()[2]->block.transactions[0]->sender
                                                     : chain.blocks()[1]->block.transactions[0]->sender};
    for (const auto& address : users) {
        std::vector<TransactionLocation> wanted;
        for (const auto& block : chain.blocks())
            for (std::uint32_t i = 0; i < block->receipts.size(); ++i) {
                const auto& transaction = *block->block.transactions[i];
                if (transaction.sender == address || transaction.fields.to == address)
                    wanted.push_back({block->block.header.number, i});
            }
        std::reverse(wanted.begin(), wanted.end());
        ASSERT_GT(wanted.size(), 20U);
        std::vector<TransactionLocation> got;
        std::optional<TransactionLocation> cursor;
        do {
            const auto page = store->transactions_of(address, cursor, 7);
            ASSERT_TRUE(page);
            for (const auto& row : page->rows)
                got.push_back(row.at);
            cursor = page->next;
        } while (cursor);
        EXPECT_EQ(got, wanted);
    }
}

TEST_F(ChainStoreTest, AllTransactionsNewestFirst) {
    std::vector<Hash32> wanted;
    for (const auto& block : chain.blocks())
        for (const auto& transaction : block->block.transactions)
            wanted.push_back(transaction->hash);
    std::reverse(wanted.begin(), wanted.end());
    std::vector<Hash32> got;
    std::optional<TransactionLocation> cursor;
    do {
        const auto page = store->transactions(cursor, 10);
        ASSERT_TRUE(page);
        EXPECT_LE(page->rows.size(), 10U);
        for (const auto& row : page->rows)
            got.push_back(row.transaction->hash);
        cursor = page->next;
    } while (cursor);
    EXPECT_EQ(got, wanted);
}

TEST_F(ChainStoreTest, LogsAreFilteredAsAPlainWalkFiltersThem) {
    Hash32 who;
    const auto& sender = chain.blocks()[5]->block.transactions.empty()
                             ? chain.blocks()[6]->block.transactions.front()->sender
                             : chain.blocks()[5]->block.transactions.front()->sender;
    std::copy(sender.begin(), sender.end(), who.bytes.begin() + 12);
    const std::vector<LogFilter> filters{
        {3, 60, {}, {}},
        {0, 1000, {TestChain::token()}, {}},
        {0, 70, {}, {{TestChain::transfer_topic()}}},
        {0, 70, {}, {{}, {who}}},
        {10, 50, {TestChain::token(), Address{{5}}}, {{TestChain::transfer_topic()}, {who, Hash32{{1}}}}},
        {0, 70, {Address{{5}}}, {}},
        {0, 70, {}, {{}, {}, {who}}},
        {71, 80, {}, {}},
    };
    for (const auto& filter : filters) {
        std::vector<LogPosition> wanted;
        for (const auto& block : chain.blocks()) {
            std::uint32_t place = 0;
            const auto number = block->block.header.number;
            for (const auto& receipt : block->receipts)
                for (const auto& log : receipt.logs) {
                    if (number >= filter.from_block && number <= filter.to_block && filter.matches(log))
                        wanted.push_back({number, place});
                    ++place;
                }
        }
        const auto found = store->logs(filter);
        ASSERT_TRUE(found) << found.error().english();
        std::vector<LogPosition> got;
        for (const auto& log : *found)
            got.push_back(log.at);
        EXPECT_EQ(got, wanted);

        got.clear();
        std::optional<LogPosition> cursor;
        do {
            const auto page = store->newest_logs(filter, cursor, 5);
            ASSERT_TRUE(page);
            for (const auto& row : page->rows)
                got.push_back(row.at);
            cursor = page->next;
        } while (cursor);
        std::reverse(wanted.begin(), wanted.end());
        EXPECT_EQ(got, wanted);
    }
}

TEST_F(ChainStoreTest, HistoryTellsEveryPastValue) {
    reopen();
    for (std::uint64_t number = 0; number < kBlocks; number += 3) {
        const auto& then = chain.model(number);
        const auto& now = chain.model(kBlocks);
        for (const auto& [address, account] : now.accounts) {
            const auto prior = store->account_before_change(address, number, kBlocks);
            const auto found = then.accounts.find(address);
            const auto wanted = found == then.accounts.end() ? std::nullopt : std::optional{found->second};
            if (prior)
                EXPECT_EQ(prior->account, wanted);
            else
                EXPECT_EQ(std::optional{account}, wanted);  // unchanged since
        }
        for (std::uint64_t k = 0; k < 16; ++k) {
            const auto value_in = [&](const test::Model& model) {
                const auto found = model.slots.find({TestChain::token(), Uint256{k}});
                return found == model.slots.end() ? Uint256{} : found->second;
            };
            const auto prior = store->slot_before_change(TestChain::token(), Uint256{k}, number, kBlocks);
            EXPECT_EQ(prior.value_or(value_in(now)), value_in(then));
        }
    }
    EXPECT_EQ(store->fault(), std::nullopt);
}

TEST_F(ChainStoreTest, HistoryOfAllSlotsOfAnAccount) {
    const std::uint64_t number = 20;
    const std::uint64_t last = 50;
    auto slots = chain.model(last).slots;
    for (const auto& [key, value] : store->slots_before_change(TestChain::token(), number, last))
        slots[{TestChain::token(), key}] = value;
    std::erase_if(slots, [](const auto& slot) { return slot.second.is_zero(); });
    EXPECT_EQ(slots, chain.model(number).slots);
}

TEST_F(ChainStoreTest, AccountsAndContractsInOrderOfAppearance) {
    std::set<Address> got;
    std::optional<std::uint64_t> cursor;
    do {
        const auto page = store->accounts(false, cursor, 9);
        ASSERT_TRUE(page);
        for (const auto& address : page->rows)
            EXPECT_TRUE(got.insert(address).second);
        cursor = page->next;
    } while (cursor);
    std::set<Address> wanted;
    for (const auto& [address, account] : chain.model(kBlocks).accounts)
        wanted.insert(address);
    EXPECT_EQ(got, wanted);

    const auto contracts = store->accounts(true, std::nullopt, 1000);
    ASSERT_TRUE(contracts && contracts->rows.size() > 2);
    EXPECT_EQ(contracts->rows.back(), TestChain::token());
    const auto creation = store->creation_of(contracts->rows.front());
    ASSERT_TRUE(creation && *creation && (*creation)->transaction);
    const auto stored = store->transaction(*(*creation)->transaction);
    EXPECT_EQ((*stored)->receipt.contract_address, contracts->rows.front());
    EXPECT_EQ((*store->creation_of(TestChain::token()))->transaction, std::nullopt);
    EXPECT_EQ(*store->creation_of(Address{{1, 2, 3}}), std::nullopt);
}

TEST(ChainStoreWithList, GivesItsAccountsBackAfterEachOpening) {
    const TemporaryFolder folder;
    std::vector<chain::AccountList::Entry> entries;
    for (std::uint8_t i = 1; i <= 40; ++i)
        entries.push_back({Address{{i}}, Uint256{static_cast<std::uint64_t>(i % 4)}});
    auto options = fast();
    options.genesis_list = std::make_shared<const chain::AccountList>(chain::AccountList::of(entries));
    std::map<Address, chain::GenesisAccount> accounts;
    accounts[entries[6].address].balance = Uint256{99};  // is in the list, too
    accounts[Address{{0xee}}];                           // has nothing at all
    state::ChainState made{nullptr};
    made.load_genesis(accounts, options.genesis_list.get());
    chain::Genesis genesis;
    chain::SealedBlock block{chain::genesis_block(genesis, made.root()), {}, {}};
    block.hash = chain::header_hash(block.block.header);
    ASSERT_TRUE((*ChainStore::open(folder.path(), options))->append_genesis(block, accounts));

    for (const bool has_checkpoint : {false, true}) {
        const auto store = std::move(*ChainStore::open(folder.path(), options));
        state::ChainState state{store.get()};
        const auto restored = store->restore(state);
        ASSERT_TRUE(restored) << restored.error().english();
        EXPECT_EQ(state.root(), made.root()) << has_checkpoint;
        EXPECT_EQ(state.account_count(), 41U);
        EXPECT_EQ(state.head_view().account(entries[6].address)->balance, Uint256{99});
        ASSERT_TRUE(store->write_checkpoint(0));
        EXPECT_EQ(store->newest_checkpoint(), 0U);
        std::vector<Address> seen;
        std::optional<std::uint64_t> cursor;
        do {
            const auto page = store->accounts(false, cursor, 7);
            ASSERT_TRUE(page);
            EXPECT_LE(page->rows.size(), 7U);
            seen.insert(seen.end(), page->rows.begin(), page->rows.end());
            cursor = page->next;
        } while (cursor);
        EXPECT_EQ(seen.size(), 41U);
        EXPECT_EQ((std::set<Address>{seen.begin(), seen.end()}.size()), 41U);
        EXPECT_EQ(seen.back(), entries.front().address);
        EXPECT_TRUE(store->accounts(true, std::nullopt, 7)->rows.empty());
    }
}

TEST_F(ChainStoreTest, ReadersSeeWholeBlocksWhileTheChainGrows) {
    std::atomic<bool> done = false;
    std::atomic<int> wrong = 0;
    std::thread reader{[&] {
        while (!done) {
            const auto head = *store->head();
            const auto block = store->block(head);
            if (!block || !*block || (*block)->block.header.number != head)
                ++wrong;
            const auto page = store->transactions_of(TestChain::token(), std::nullopt, 20);
            if (!page || page->rows.size() != 20)
                ++wrong;
            if (!store->logs({head > 5 ? head - 5 : 0, head, {TestChain::token()}, {}}))
                ++wrong;
        }
    }};
    const auto filled = chain.fill(*store, kBlocks + 100);
    done = true;
    reader.join();
    EXPECT_TRUE(filled);
    EXPECT_EQ(wrong, 0);
}

TEST_F(ChainStoreTest, Properties) {
    EXPECT_EQ(*store->property("seed"), std::nullopt);
    ASSERT_TRUE(store->set_property("seed", "7"));
    ASSERT_TRUE(store->set_property("seed", "8"));
    reopen();
    EXPECT_EQ(*store->property("seed"), "8");
}

}  // namespace
}  // namespace studio::store
