// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <map>
#include <set>
#include <studio/engine.hpp>
#include <support/temporary_folder.hpp>
#include <thread>

/// The workspace's L1 as Explore shows it, under a rollup that runs for real.
namespace studio::test {
namespace {

using namespace studio::api;
using namespace std::chrono_literals;

constexpr std::int64_t kStopPatienceMs = 60'000;
constexpr auto kPatience = 150s;

std::unique_ptr<Engine> open_engine(const std::filesystem::path& folder) {
    EngineOptions options;
    options.data_dir = folder;
    options.seed = 7;
    options.l1_block_time_ms = 1'000;
    options.l1_safe_depth = 4;
    options.l1_finality_depth = 12;
    auto engine = Engine::open(std::move(options));
    EXPECT_TRUE(engine) << (engine ? "" : engine.failure().text.english());
    return engine ? std::move(*engine) : nullptr;
}

RollupSpec on_ethereum(const Engine& engine, const std::string& name) {
    RollupSpec spec;
    for (const auto& info : engine.presets())
        if (info.id == "on-ethereum")
            spec = info.spec;
    spec.name = name;
    spec.layers.at(Layer::availability).parameters["always_blobs"] = true;
    spec.layers.at(Layer::proving).parameters["proposal_interval_s"] = std::int64_t{30};
    return spec;
}

template <class Condition>
bool wait_for(Condition condition) {
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(100ms);
    }
    return true;
}

/// One rollup on the L1 that has sent batches and made a claim, for all tests of this file.
class L1ExploreTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        folder = std::make_unique<TemporaryFolder>();
        engine = open_engine(folder->path());
        ASSERT_FALSE(engine->block(l1_run, 0));  // nobody has needed an L1 yet
        run = *engine->launch(on_ethereum(*engine, "NFT drop"), {std::uint16_t{0}, true, {}});
        ASSERT_TRUE(wait_for([] {
            const auto now = engine->snapshot(run);
            return now->l1 && now->l1->batches > 0 && now->l1->games > 0;
        })) << engine->snapshot(run)->failure.english();
    }
    static void TearDownTestSuite() {
        engine.reset();
        folder.reset();
    }

    static SearchHit first_hit(const std::string& text) {
        const auto hits = engine->search(l1_run, text);
        return hits.empty() ? SearchHit{} : hits.front();
    }
    static bool finds(const std::string& name) {
        const auto hits = engine->search(l1_run, name);
        return std::any_of(hits.begin(), hits.end(), [&](const auto& hit) { return hit.label == name; });
    }
    static std::vector<TransactionRow> transactions_of(const std::string& name) {
        return engine->transactions(l1_run, {}, first_hit(name).id, "", 100).rows;
    }
    static std::string value_of(const TransactionDetail& detail, const std::string& name) {
        for (const auto& field : detail.fields)
            if (field.name.english() == name)
                return field.value;
        return {};
    }
    static TransactionDetail detail_of(const std::vector<TransactionRow>& rows, const std::string& method) {
        for (const auto& row : rows)
            if (row.method == method) {
                const auto detail = engine->transaction(l1_run, row.hash);
                EXPECT_TRUE(detail) << (detail ? "" : detail.failure().text.english());
                return detail ? *detail : TransactionDetail{};
            }
        ADD_FAILURE() << "no " << method;
        return {};
    }

    static inline std::unique_ptr<TemporaryFolder> folder;
    static inline std::unique_ptr<Engine> engine;
    static inline RunId run = 0;
};

TEST_F(L1ExploreTest, EverybodyThereHasAName) {
    for (const char* name :
         {"Faucet", "Workspace deployer", "SuperchainConfig", "MIPS", "Batcher of NFT drop",
          "Proposer of NFT drop", "Challenger of NFT drop", "Owner of NFT drop", "Batch inbox of NFT drop",
          "Test account 1 of NFT drop", "OptimismPortal of NFT drop", "SystemConfig of NFT drop"})
        EXPECT_TRUE(finds(name)) << name;

    const auto portal = engine->account(l1_run, first_hit("OptimismPortal of").id, {});
    ASSERT_TRUE(portal);
    EXPECT_EQ(portal->contract, "Proxy");  // by its code; its calls are those of the portal
    EXPECT_EQ(portal->row.name, "OptimismPortal of NFT drop");
    std::set<std::string> named;
    std::string cursor;
    do {
        const auto page = engine->accounts(l1_run, true, cursor, 20);
        for (const auto& row : page.rows) {
            EXPECT_TRUE(row.is_contract);
            EXPECT_FALSE(row.name.empty()) << row.address;
            named.insert(row.name);
        }
        cursor = page.next;
    } while (!cursor.empty());
    EXPECT_TRUE(named.contains("DisputeGameFactory of NFT drop"));
    EXPECT_TRUE(named.contains("PermissionedDisputeGame of NFT drop (clone)"));
}

TEST_F(L1ExploreTest, AClaimReadsAsWords) {
    const auto claim = detail_of(transactions_of("DisputeGameFactory of"), "create");

    EXPECT_EQ(claim.row.from_name, "Proposer of NFT drop");
    EXPECT_EQ(
        claim.plain_words.english(),
        "Proposer of NFT drop claimed the rollup's state in a new dispute game of DisputeGameFactory of "
        "NFT drop and locked 0.08 ETH for it");
    EXPECT_NE(claim.decoded_call.find("_rootClaim = 0x"), std::string::npos) << claim.decoded_call;
    ASSERT_FALSE(claim.logs.empty());
    EXPECT_EQ(claim.logs.back().decoded.find("DisputeGameCreated("), 0U) << claim.logs.back().decoded;
    EXPECT_EQ(claim.error, "");
    EXPECT_TRUE(claim.cost.empty());
    EXPECT_FALSE(claim.fee_wei.empty());
    EXPECT_EQ(claim.blob_fee_wei, "");
}

TEST_F(L1ExploreTest, ABatchShowsItsBlobsAndWhatTheyCost) {
    const auto batch = detail_of(transactions_of("Batcher of"), "blobs");

    EXPECT_EQ(batch.row.to_name, "Batch inbox of NFT drop");
    EXPECT_EQ(batch.plain_words.english(),
              "Batcher of NFT drop published data in blobs for Batch inbox of NFT drop; their number: 1");
    EXPECT_EQ(value_of(batch, "Type"), "3 (EIP-4844)");
    EXPECT_EQ(value_of(batch, "Blob hash").substr(0, 4), "0x01");
    EXPECT_EQ(value_of(batch, "Blob gas"), "131072");
    EXPECT_EQ(value_of(batch, "Blob fee"), batch.blob_fee_wei + " wei");
    EXPECT_GT(std::stoull(batch.blob_fee_wei), 0U);
    EXPECT_GT(std::stoull(batch.fee_wei), std::stoull(batch.blob_fee_wei));

    const auto block = engine->block(l1_run, batch.row.block);
    ASSERT_TRUE(block);
    std::map<std::string, std::string> header;
    for (const auto& field : block->header)
        header[field.name.english()] = field.value;
    EXPECT_EQ(header.at("Blob gas used"), "131072");
    EXPECT_EQ(header.at("Blob base fee"), value_of(batch, "Blob gas price paid"));
}

TEST_F(L1ExploreTest, ADeploymentIsTakenApart) {
    const auto rows = transactions_of("Deployer of");

    const auto portal = detail_of(rows, "upgradeAndCall");
    EXPECT_NE(portal.plain_words.english().find("Deployer of NFT drop gave "), std::string::npos);
    EXPECT_FALSE(portal.trace.empty());
    const auto made = detail_of(rows, "deploy");
    EXPECT_EQ(made.error, "");
    EXPECT_NE(made.plain_words.english().find(" of NFT drop"), std::string::npos);
}

TEST_F(L1ExploreTest, BlocksInPagesAreSaferTheOlderTheyAre) {
    const auto status = engine->l1();
    std::vector<std::uint64_t> numbers;
    std::map<std::string, std::uint64_t> newest;  // of each stage
    std::string cursor;
    do {
        const auto page = engine->blocks(l1_run, cursor, 7);
        for (const auto& row : page.rows) {
            numbers.push_back(row.number);
            newest.emplace(row.stage.english(), row.number);
        }
        cursor = page.next;
    } while (!cursor.empty());

    ASSERT_GT(numbers.size(), 12U);
    EXPECT_EQ(numbers.size(), numbers.front() + 1);
    EXPECT_EQ(numbers.back(), 0U);
    EXPECT_GE(newest.at("recent"), status.head_number);
    EXPECT_GE(newest.at("safe"), status.safe_number);
    EXPECT_GE(newest.at("finalized"), status.finalized_number);
    EXPECT_LT(newest.at("finalized"), newest.at("safe"));
    EXPECT_FALSE(newest.contains("soft"));
}

TEST_F(L1ExploreTest, ABlockOfTheRollupLeadsToItsL1Origin) {
    const auto block = engine->block(run, engine->snapshot(run)->head_number);
    ASSERT_TRUE(block);
    ASSERT_TRUE(block->l1_origin);

    const auto origin = engine->block(l1_run, *block->l1_origin);

    ASSERT_TRUE(origin);
    EXPECT_FALSE(origin->l1_origin);
    EXPECT_EQ(first_hit(origin->row.hash).id, std::to_string(*block->l1_origin));
    EXPECT_EQ(first_hit(std::to_string(*block->l1_origin)).kind, HitKind::block);
}

TEST_F(L1ExploreTest, ReorganisationsWhileSomebodyLooks) {
    std::atomic<bool> stop = false;
    std::atomic<int> answers = 0;
    std::thread looker{[&] {
        while (!stop) {
            const auto page = engine->blocks(l1_run, "", 5);
            for (const auto& row : page.rows)
                static_cast<void>(engine->block(l1_run, row.number));
            for (const auto& row : engine->transactions(l1_run, {}, "", "", 5).rows)
                static_cast<void>(engine->transaction(l1_run, row.hash));
            static_cast<void>(engine->accounts(l1_run, false, "", 5));
            static_cast<void>(engine->search(l1_run, "0xf"));
            ++answers;
        }
    }};
    for (int i = 0; i < 4; ++i) {
        const auto before = engine->l1();
        ASSERT_TRUE(engine->reorganise_l1(2));
        EXPECT_TRUE(wait_for([&] { return engine->l1().head_number >= before.head_number; }));
        EXPECT_TRUE(engine->search(l1_run, before.head_hash).empty());
        const auto now = engine->block(l1_run, before.head_number);
        ASSERT_TRUE(now);
        EXPECT_NE(now->row.hash, before.head_hash);
    }
    stop = true;
    looker.join();
    EXPECT_GT(answers, 0);
}

TEST_F(L1ExploreTest, WhatIsNotThereIsSaid) {
    const auto none = engine->transaction(l1_run, "0x" + std::string(64, '7'));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.failure().id, "query.no_such_transaction");
    EXPECT_FALSE(engine->block(l1_run, 1'000'000));
    EXPECT_TRUE(engine->test_accounts(l1_run).empty());

    const TemporaryFolder empty;
    const auto other = open_engine(empty.path());
    const auto block = other->block(l1_run, 0);
    ASSERT_FALSE(block);
    EXPECT_EQ(block.failure().id, "engine.no_l1");
    EXPECT_TRUE(other->blocks(l1_run, "", 10).rows.empty());
    EXPECT_FALSE(other->l1().is_stored);
}

/// The last one: it closes the engine of the others.
TEST_F(L1ExploreTest, TheStoredL1IsReadUntilARollupNeedsIt) {
    const auto portal = first_hit("OptimismPortal of").id;
    ASSERT_TRUE(engine->stop(run));
    ASSERT_TRUE(engine->wait_stopped(run, kStopPatienceMs));
    EXPECT_TRUE(engine->block(l1_run, 1));  // the L1 goes on while the program does
    engine.reset();
    engine = open_engine(folder->path());

    const auto stored = engine->l1();
    EXPECT_FALSE(stored.is_open);
    ASSERT_TRUE(stored.is_stored);
    const auto newest = engine->blocks(l1_run, "", 1);
    ASSERT_EQ(newest.rows.size(), 1U);
    EXPECT_EQ(newest.rows[0].hash, stored.head_hash);
    EXPECT_EQ(first_hit("OptimismPortal of").id, portal);

    ASSERT_TRUE(engine->reopen(run, {std::uint16_t{0}, false, {}}));
    ASSERT_TRUE(wait_for([&] { return engine->l1().head_number > stored.head_number; }));
    EXPECT_FALSE(engine->l1().is_stored);
    EXPECT_TRUE(engine->block(l1_run, stored.head_number + 1));

    const auto second = engine->launch(on_ethereum(*engine, "NFT drop"), {std::uint16_t{0}, false, {}});
    ASSERT_TRUE(second);
    EXPECT_EQ(first_hit("OptimismPortal of NFT drop (run").label,
              "OptimismPortal of NFT drop (run " + std::to_string(*second) + ")");
}

}  // namespace
}  // namespace studio::test
