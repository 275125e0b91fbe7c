// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/clock.hpp>
#include <filesystem>
#include <fstream>
#include <load/load_generator.hpp>
#include <load/test_keys.hpp>
#include <rollup/rollup.hpp>
#include <spec/design.hpp>
#include <support/temporary_folder.hpp>
#include <txpool/txpool_errors.hpp>

namespace studio::rollup {
namespace {

constexpr std::int64_t kStartMs = 1'767'225'600'000;
constexpr std::uint32_t kUsers = 50;
namespace fs = std::filesystem;

/// A load that enters by the same door as a wallet.
class Door final : public load::LoadTarget {
public:
    explicit Door(Rollup& rollup) : rollup_{rollup} {}
    Result<Hash32> submit(Bytes raw) override { return rollup_.submit(raw); }
    std::uint64_t chain_id() const override { return rollup_.config().chain_id; }
    std::uint64_t next_nonce(const Address& account) const override {
        return rollup_.pool().next_nonce(account);
    }
    std::uint64_t executed_nonce(const Address& account) const override { return at_head(account).nonce; }
    Uint256 suggested_fee_cap() const override { return Uint256{1'000'000'000}; }
    bool has_code(const Address& account) const override {
        return at_head(account).code_hash != chain::empty_code_hash;
    }
    Result<Bytes> call(const Address&, BytesView) const override { return Bytes{}; }  // it sells nothing
    std::size_t pool_room() const override { return rollup_.pool().room(); }

private:
    state::Account at_head(const Address& account) const {
        return rollup_.state_at(rollup_.state().head()).value()->account(account).value_or(state::Account{});
    }
    Rollup& rollup_;
};

RollupSettings settings(const std::filesystem::path& folder, std::uint64_t seed, std::uint64_t blocks) {
    RollupSettings settings;
    settings.spec = spec::blank_design();
    settings.chain_id = 7007;
    settings.folder = folder;
    settings.max_blocks = blocks;
    settings.durability = store::Durability::fast;
    const load::LoadAccounts accounts{seed, kUsers};
    for (const auto& address : accounts.addresses())
        settings.funded.push_back({address, load::genesis_funding_wei()});
    return settings;
}

struct RunEnd {
    chain::SealedBlockPtr head;
    std::uint64_t transactions = 0;
};

/// Runs a chain under load in simulated time until it has so many blocks.
RunEnd run(const std::filesystem::path& folder, std::uint64_t seed, std::uint64_t blocks,
           const std::string& kind) {
    SimulatedClock clock{kStartMs};
    SystemClock stopwatch;
    auto rollup = Rollup::open(settings(folder, seed, blocks), {&clock, &stopwatch}).value();
    Door door{*rollup};
    load::LoadGenerator load{std::make_shared<const load::LoadAccounts>(seed, kUsers), door, 1'000'000'000};
    EXPECT_TRUE(load.set_settings({kind, 100, kUsers}));
    load.start(clock.monotonic_ns());
    rollup->set_slice_hook([&](std::int64_t now_ns) { load.pump(now_ns); });
    rollup->start();
    EXPECT_TRUE(rollup->wait_stopped(60'000));
    return {rollup->head(), rollup->store().transaction_count()};
}

/// The door's answer to a payment of somebody.
Result<Hash32> pay(Rollup& rollup, const crypto::SecretKey& key) {
    chain::Transaction fields;
    fields.type = chain::TransactionType::fee_market;
    fields.chain_id = rollup.config().chain_id;
    fields.to = Address{{0x77}};
    fields.gas_limit = 21'000;
    fields.max_fee_per_gas = Uint256{100'000'000'000};
    return rollup.submit(chain::sign_transaction(fields, key).encoded);
}

TEST(RollupAllowList, HasTheAccountsOfTheGenesisListAndNoOthers) {
    const test::TemporaryFolder folder;
    SimulatedClock clock{kStartMs};
    SystemClock stopwatch;
    const auto listed = load::user_key(99, 1);
    auto wanted = settings(folder.path(), 7, 3);
    wanted.spec.layers[api::Layer::sequencing].parameters["senders"] = std::string{"genesis"};
    wanted.genesis_list = std::make_shared<const chain::AccountList>(
        chain::AccountList::of({{crypto::address_of(listed), load::genesis_funding_wei()}}));

    const auto rollup = Rollup::open(std::move(wanted), {&clock, &stopwatch}).value();

    const auto taken = pay(*rollup, listed);
    EXPECT_TRUE(taken) << taken.error().english();
    EXPECT_TRUE(pay(*rollup, load::user_key(7, 1)));
    const auto refused = pay(*rollup, load::user_key(99, 2));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(txpool::errors::kNotAllowed));
}

class RollupRuns : public testing::TestWithParam<const char*> {};

TEST_P(RollupRuns, GiveTheSameChainForTheSameSeed) {
    const test::TemporaryFolder first;
    const test::TemporaryFolder again;
    const test::TemporaryFolder other;

    const auto a = run(first.path(), 7, 10, GetParam());
    const auto b = run(again.path(), 7, 10, GetParam());
    const auto c = run(other.path(), 8, 10, GetParam());

    EXPECT_EQ(a.head->block.header.number, 10U);
    EXPECT_GT(a.transactions, 300U);
    EXPECT_EQ(a.head->hash, b.head->hash);
    EXPECT_NE(a.head->block.header.state_root, c.head->block.header.state_root);
}

TEST_P(RollupRuns, EveryBlockRecomputesFromItsOwnBytes) {
    const test::TemporaryFolder folder;

    run(folder.path(), 7, 8, GetParam());
    SystemClock clock;
    const auto store = store::ChainStore::open(folder.path(), {&clock, store::Durability::fast, {}}).value();

    Hash32 parent;
    for (std::uint64_t number = 0; number <= *store->head(); ++number) {
        const auto sealed = store->block(number).value();
        const auto block = chain::decode_block(chain::encode_block(sealed->block)).value();
        EXPECT_EQ(chain::header_hash(block.header), sealed->hash);
        EXPECT_EQ(chain::transactions_root(block.transactions), block.header.transactions_root);
        EXPECT_EQ(chain::receipts_root(sealed->receipts), block.header.receipts_root);
        EXPECT_EQ(chain::logs_bloom(sealed->receipts), block.header.logs_bloom);
        if (number > 0) {
            EXPECT_EQ(block.header.parent_hash, parent);
            for (const auto& receipt : sealed->receipts)
                EXPECT_TRUE(receipt.success);
        }
        parent = sealed->hash;
    }
}

INSTANTIATE_TEST_SUITE_P(EveryKindOfTraffic, RollupRuns,
                         testing::Values("transfers", "token", "mint", "game", "swap"),
                         [](const auto& kind) { return std::string{kind.param}; });

TEST(Rollup, GoesOnFromItsLastBlockWhenReopened) {
    const test::TemporaryFolder folder;

    const auto before = run(folder.path(), 7, 5, "transfers");
    const auto after = run(folder.path(), 7, 9, "transfers");

    EXPECT_EQ(before.head->block.header.number, 5U);
    EXPECT_EQ(after.head->block.header.number, 9U);
    EXPECT_GT(after.transactions, before.transactions);
    EXPECT_GT(after.head->block.header.timestamp, before.head->block.header.timestamp);
}

TEST(Rollup, RefusesAFolderOfAnotherChain) {
    const test::TemporaryFolder folder;
    run(folder.path(), 7, 2, "transfers");
    SystemClock clock;
    auto other = settings(folder.path(), 7, 2);
    other.chain_id = 1234;

    const auto opened = Rollup::open(other, {&clock, &clock});

    ASSERT_FALSE(opened);
    EXPECT_STREQ(opened.error().kind->id, "rollup.other_chain");
}

TEST(Rollup, EndsByItselfWhenItsTimeIsOver) {
    const test::TemporaryFolder folder;
    auto timed = settings(folder.path(), 7, 1'000);
    timed.spec.layers[api::Layer::lifecycle] = {"fixed-duration", {{"duration_min", std::int64_t{1}}}};
    SimulatedClock clock{kStartMs};
    SystemClock stopwatch;
    auto rollup = Rollup::open(timed, {&clock, &stopwatch}).value();

    rollup->start();

    ASSERT_TRUE(rollup->wait_stopped(60'000));
    EXPECT_EQ(rollup->phase(), Phase::stopped);
    EXPECT_EQ(rollup->head()->block.header.number, 60U);
    EXPECT_FALSE(rollup->end_reason().empty());
}

TEST(Rollup, OfGraniteHasHeadersAsThatForkHasThem) {
    const test::TemporaryFolder folder;
    auto granite = settings(folder.path(), 7, 3);
    granite.spec.layers[api::Layer::execution].parameters = {{"fork", std::string{"cancun"}},
                                                             {"op_rules", std::string{"granite"}}};
    SimulatedClock clock{kStartMs};
    SystemClock stopwatch;
    auto rollup = Rollup::open(granite, {&clock, &stopwatch}).value();

    rollup->start();

    ASSERT_TRUE(rollup->wait_stopped(60'000));
    const auto header = rollup->head()->block.header;
    EXPECT_EQ(header.number, 3U);
    EXPECT_TRUE(header.extra_data.empty());
    EXPECT_EQ(header.withdrawals_root, chain::empty_trie_root);
    EXPECT_EQ(header.requests_hash, std::nullopt);
    EXPECT_EQ(header.blob_gas_used, 0U);
}

/// Notices of one kind, as their English text.
class Listener {
public:
    Listener(const Rollup& rollup, api::EventKind kind) {
        pipeline::ChainListener listener;
        listener.on_notice = [this, kind](const pipeline::Notice& notice) {
            if (notice.kind == kind)
                texts_.push_back(notice.text.english());
        };
        subscription_ = rollup.feed().subscribe(std::move(listener));
    }
    /// Once the rollup has stopped.
    const std::vector<std::string>& texts() const { return texts_; }

private:
    std::vector<std::string> texts_;
    pipeline::ChainFeed::Subscription subscription_;
};

TEST(Rollup, WarnsOnceAndThenStopsWhenTheDiskFillsUp) {
    constexpr std::uint64_t mb = 1U << 20U;
    const test::TemporaryFolder folder;
    auto filling = settings(folder.path(), 7, 1'000);
    auto left = std::make_shared<std::uint64_t>(1'200 * mb);
    filling.disk.free_bytes = [left](const auto&) { return *left -= 20 * mb; };
    SimulatedClock clock{kStartMs};
    SystemClock stopwatch;
    auto rollup = Rollup::open(filling, {&clock, &stopwatch}).value();
    const Listener warnings{*rollup, api::EventKind::warning};
    const Listener errors{*rollup, api::EventKind::error};

    rollup->start();

    ASSERT_TRUE(rollup->wait_stopped(60'000));
    EXPECT_EQ(rollup->phase(), Phase::failed);
    EXPECT_NE(rollup->end_reason().english().find("MB are left on the disk"), std::string::npos);
    EXPECT_EQ(errors.texts(), std::vector{rollup->end_reason().english()});
    ASSERT_EQ(warnings.texts().size(), 1U);
    EXPECT_NE(warnings.texts()[0].find("1024 MB"), std::string::npos) << warnings.texts()[0];
    const auto stopped_at = rollup->head()->block.header.number;
    EXPECT_GT(stopped_at, 3U);
}

TEST(Rollup, StopsWhenItsStoreCannotBeRead) {
    const test::TemporaryFolder folder;
    run(folder.path(), 7, 200, "transfers");
    SystemClock clock;
    auto again = settings(folder.path(), 7, 100'000);
    auto rollup = Rollup::open(again, {&clock, &clock}).value();
    const Listener errors{*rollup, api::EventKind::error};
    {
        std::fstream file{folder.path() / "chain.db", std::ios::binary | std::ios::in | std::ios::out};
        const std::string garbage(static_cast<std::size_t>(fs::file_size(folder.path() / "chain.db")) - 8192,
                                  'x');
        file.seekp(8192);
        file.write(garbage.data(), static_cast<std::streamsize>(garbage.size()));
    }

    const auto old = rollup->state_at(20).value();
    for (std::uint32_t user = 0; user < kUsers; ++user)
        static_cast<void>(old->account(load::user_address(7, user)));
    rollup->start();

    ASSERT_TRUE(rollup->wait_stopped(60'000));
    EXPECT_EQ(rollup->phase(), Phase::failed);
    EXPECT_FALSE(rollup->end_reason().empty());
    EXPECT_EQ(errors.texts(), std::vector{rollup->end_reason().english()});
    EXPECT_EQ(rollup->head()->block.header.number, 200U);
}

TEST(Rollup, PausesAndStopsOnTheWallClock) {
    const test::TemporaryFolder folder;
    SystemClock clock;
    auto rollup = Rollup::open(settings(folder.path(), 7, 1'000), {&clock, &clock}).value();
    rollup->start();

    rollup->pause();
    while (rollup->phase() != Phase::paused) {
    }
    const auto paused_at = rollup->head()->block.header.number;
    rollup->resume();
    rollup->stop();

    EXPECT_TRUE(rollup->wait_stopped(10'000));
    EXPECT_EQ(rollup->phase(), Phase::stopped);
    EXPECT_LE(rollup->head()->block.header.number, paused_at + 1);
}

}  // namespace
}  // namespace studio::rollup
