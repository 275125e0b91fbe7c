// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>

#include "end_to_end/rollupctl.hpp"
#include "ending_engine.hpp"

/// Accounts of a list: from a table to the first block, to an allow list, to another machine, into an
/// archive.
namespace studio::test {
namespace {

namespace fs = std::filesystem;
using namespace studio::api;

constexpr int kListed = 3'000;

std::string listed(int number) {
    char text[43];
    std::snprintf(text, sizeof text, "0x%040x", 0xabcd00 + number);
    return text;
}

struct GenesisListTest : EndingEngine {
    void SetUp() override {
        EndingEngine::SetUp();
        std::string rows = "address,balance\n";
        for (int i = 0; i < kListed; ++i)
            rows += listed(i) + "," + std::to_string(i) + " gwei\n";
        write_file(table, rows);
    }
    RollupSpec with_list(const std::string& preset) {
        auto spec = design(preset);
        const auto imported = engine->import_genesis_list(table, {}, {});
        EXPECT_TRUE(imported && imported->list);
        spec.genesis_list = imported->list;
        return spec;
    }
    RunSnapshot run_blocks(const RollupSpec& spec, std::uint64_t blocks) {
        const auto id = engine->launch(spec, {std::uint16_t{0}, false, blocks});
        EXPECT_TRUE(id) << id.failure().text.english();
        run = *id;
        EXPECT_TRUE(engine->wait_stopped(run, 120'000));
        return *engine->snapshot(run);
    }
    std::string balance_of(const std::string& account, std::optional<std::uint64_t> block = {}) {
        const auto found = engine->account(run, account, block);
        return found ? found->row.balance_wei : found.failure().text.english();
    }
    const fs::path table = folder.path() / "Guests.csv";
};

TEST_F(GenesisListTest, FundsItsAccountsAtEachOpening) {
    const auto spec = with_list("blank");
    EXPECT_EQ(spec.genesis_list->file, "guests.accounts");
    EXPECT_EQ(spec.genesis_list->accounts, 3'000U);
    EXPECT_EQ(spec.genesis_list->total_wei, "4498500000000000");
    const auto first = run_blocks(spec, 3);
    ASSERT_EQ(first.state, RunState::stopped) << first.failure.english();
    EXPECT_EQ(balance_of(listed(2'999)), "2999000000000");
    EXPECT_EQ(balance_of(listed(7), 0), "7000000000");

    ASSERT_TRUE(engine->reopen(run, {std::uint16_t{0}, false, 6}));
    ASSERT_TRUE(engine->wait_stopped(run, 120'000));
    EXPECT_EQ(engine->snapshot(run)->state, RunState::stopped) << engine->snapshot(run)->failure.english();
    EXPECT_EQ(engine->snapshot(run)->head_number, 6U);
    EXPECT_EQ(balance_of(listed(1)), "1000000000");
}

TEST_F(GenesisListTest, AddsToAnAccountThatTheDesignHasToo) {
    auto spec = with_list("blank");
    spec.genesis.push_back({listed(5), "1", "Twice"});
    spec.genesis.push_back({"0x00000000000000000000000000000000000000ff", "0", "Has nothing"});
    run_blocks(spec, 2);
    EXPECT_EQ(balance_of(listed(5)), "5000000001");
    ASSERT_TRUE(engine->reopen(run, {std::uint16_t{0}, false, 3}));
    ASSERT_TRUE(engine->wait_stopped(run, 120'000));
    EXPECT_EQ(engine->snapshot(run)->head_number, 3U) << engine->snapshot(run)->failure.english();
}

TEST_F(GenesisListTest, TakesNothingFromATableWithABadLine) {
    write_file(table, listed(1) + ",1\nnobody,2\n");
    const auto imported = engine->import_genesis_list(table, {}, {});
    ASSERT_TRUE(imported);
    EXPECT_FALSE(imported->list);
    ASSERT_EQ(imported->problems.size(), 1U);
    EXPECT_EQ(imported->problems[0].line, 2U);
    EXPECT_TRUE(!fs::exists(folder.path() / "genesis") || fs::is_empty(folder.path() / "genesis"));
    EXPECT_EQ(engine->import_genesis_list(table, "much", {}).failure().id, "engine.bad_list_balance");
    EXPECT_EQ(engine->import_genesis_list(folder.path() / "none", {}, {}).failure().id, "disk.read_failed");
    write_file(table, listed(1) + "\n");
    EXPECT_EQ(engine->import_genesis_list(table, {}, [](double) { return false; }).failure().id,
              "engine.list_cancelled");
}

TEST_F(GenesisListTest, IsNotTakenWithMoreThanAChainHolds) {
    std::string list = "RSaccts1" + std::string(7, '\0') + "\x02";
    for (const char account : {'\x01', '\x02'})
        list += std::string(20, account) + std::string(16, '\xff');  // 2^128 - 1 wei
    write_file(table, list);
    const auto imported = engine->import_genesis_list(table, {}, {});
    ASSERT_TRUE(imported) << imported.failure().text.english();
    EXPECT_FALSE(imported->list);
    ASSERT_EQ(imported->problems.size(), 1U);
    EXPECT_NE(imported->problems[0].what.english().find("add up to more than fits"), std::string::npos);
    EXPECT_TRUE(!fs::exists(folder.path() / "genesis") || fs::is_empty(folder.path() / "genesis"));

    write_file(table, "RSaccts1" + std::string(8, '\0'));
    const auto empty = engine->import_genesis_list(table, {}, {});
    ASSERT_TRUE(empty);
    EXPECT_FALSE(empty->list);
    EXPECT_EQ(empty->problem_count, 1U);
}

TEST_F(GenesisListTest, GoesAlongWithADesignAndIsMissedWithoutIt) {
    const auto spec = with_list("blank");
    const auto out = folder.path() / "out";
    fs::create_directories(out);
    ASSERT_TRUE(engine->export_genesis_list(*spec.genesis_list, out));
    write_file(out / "mine.rollup.json", engine->write_design(spec));

    const TemporaryFolder elsewhere;
    auto other = open_engine(elsewhere.path());
    RollupSpec read;
    const auto missed = other->parse_design(content_of(out / "mine.rollup.json"), read);
    ASSERT_FALSE(missed.launchable());
    EXPECT_EQ(missed.problems.back().id, "design.list_missing");
    EXPECT_FALSE(other->launch(read, {}));
    EXPECT_EQ(other->find_genesis_list(*read.genesis_list, elsewhere.path()).failure().id,
              "engine.list_missing");
    ASSERT_TRUE(other->find_genesis_list(*read.genesis_list, out));
    EXPECT_TRUE(other->validate(read).launchable());
    EXPECT_EQ(read, spec);

    write_file(out / "guests.accounts", "RSaccts1 something else");
    EXPECT_EQ(engine->export_genesis_list(*spec.genesis_list, out).failure().id, "engine.list_in_the_way");
    const TemporaryFolder third;
    EXPECT_EQ(open_engine(third.path())->find_genesis_list(*read.genesis_list, out).failure().id,
              "engine.other_list");
}

TEST_F(GenesisListTest, IsForgottenWhenNobodyNamesItAnyMore) {
    const auto spec = with_list("blank");
    engine.reset();
    engine = open_engine(folder.path());
    EXPECT_FALSE(engine->validate(spec).launchable());

    ASSERT_TRUE(engine->save_design("mine", with_list("blank")));
    engine.reset();
    engine = open_engine(folder.path());
    EXPECT_TRUE(engine->validate(spec).launchable());
}

TEST_F(GenesisListTest, IsInTheArchiveOfAnEvent) {
    auto spec = with_list("event");
    launch(spec);
    ASSERT_TRUE(has_block(15));
    end_and_settle();
    EXPECT_EQ(claim_of(listed(2'000)).wei, "2000000000000");
    ASSERT_TRUE(engine->pay_claims(run, {listed(2'000)}));
    ASSERT_TRUE(comes([](const RunSnapshot& now) { return now.life->claims.paid == 1; }));
    ASSERT_TRUE(engine->dissolve(run));
    ASSERT_TRUE(engine->wait_stopped(run, 200'000));
    const auto archive = engine->snapshot(run)->archive;
    ASSERT_TRUE(archive) << engine->snapshot(run)->failure.english();
    ASSERT_TRUE(engine->open_archive(run, {}));
    EXPECT_EQ(balance_of(listed(1'234)), "1234000000000");

    const TemporaryFolder elsewhere;
    const auto other = open_engine(elsewhere.path());
    const auto checked = other->verify_archive(archive->path, {});
    ASSERT_TRUE(checked) << checked.failure().text.english();
    const auto taken = other->import_archive(archive->path, {});
    ASSERT_TRUE(taken && other->open_archive(*taken, {}));
    EXPECT_EQ(other->account(*taken, listed(1'234), {})->row.balance_wei, "1234000000000");
    EXPECT_TRUE(other->archived_claim(*taken, listed(7)));
}

TEST_F(GenesisListTest, CannotHaveMoreThanTheL1CanBack) {
    write_file(table, listed(1) + ",2000000000 ether\n");
    launch(with_list("event"));
    while (engine->snapshot(run)->state == RunState::starting)
        std::this_thread::sleep_for(std::chrono::milliseconds{5});
    const auto failed = engine->snapshot(run)->failure.english();
    EXPECT_NE(failed.find("2010150000 ETH, but only"), std::string::npos) << failed;
}

TEST_F(GenesisListTest, CanBeGivenToRollupctl) {
    const auto run_with = [&](const std::string& list, const std::vector<std::string>& more) {
        std::vector<std::string> words{"run",    preset("blank"),  "--blocks", "2",
                                       "--json", "--genesis-list", list};
        words.insert(words.end(), more.begin(), more.end());
        return rollupctl(words);
    };
    EXPECT_EQ(run_with(table, {}).end.code, 0);
    write_file(table, listed(1) + "\n" + listed(2) + ",x\n");
    const auto refused = run_with(table, {});
    EXPECT_EQ(refused.end.code, 1);
    EXPECT_NE(refused.errors.find("Guests.csv:1: There is no balance behind the address."), std::string::npos)
        << refused.errors;
    EXPECT_NE(refused.errors.find("Guests.csv:2: \"x\" is not an amount."), std::string::npos);
    write_file(table, listed(1) + "\n" + listed(2) + "\n");
    EXPECT_EQ(run_with(table, {"--genesis-balance", "2 ether"}).end.code, 0);
}

}  // namespace
}  // namespace studio::test
