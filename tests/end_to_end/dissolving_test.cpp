// SPDX-License-Identifier: GPL-3.0-or-later
#include <archive/archive_file.hpp>
#include <atomic>
#include <filesystem>
#include <fstream>

#include "ending_engine.hpp"

/// An event that is dissolved: what stands in its place, what can be had from that, here and elsewhere.
namespace studio::test {
namespace {

namespace fs = std::filesystem;
using namespace studio::api;

struct Dissolving : EndingEngine {
    /// An event with some mints, everybody paid but whoever forgot.
    void settle(RollupSpec spec, const std::vector<std::string>& pay) {
        launch(spec);
        ASSERT_TRUE(has_block(20));
        end_and_settle();
        if (!pay.empty()) {
            ASSERT_TRUE(engine->pay_claims(run, pay));
            ASSERT_TRUE(comes([&](const RunSnapshot& now) { return now.life->claims.paid == pay.size(); }));
        }
    }
    void dissolve() {
        const auto asked = engine->dissolve(run);
        ASSERT_TRUE(asked) << asked.failure().text.english();
        ASSERT_TRUE(engine->wait_stopped(run, std::chrono::milliseconds{kPatience}.count()));
        ASSERT_TRUE(engine->snapshot(run)->archive) << engine->snapshot(run)->failure.english();
    }
    std::string test_account(std::size_t index) const { return engine->test_accounts(run).at(index).address; }
    fs::path run_folder() const { return fs::path{engine->snapshot(run)->archive->path}.parent_path(); }
    /// What lies in the run's folder.
    std::vector<std::string> files() const {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator{run_folder()})
            names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }
    /// Its archive as somebody else makes and signs it, with something changed in it.
    using Change = std::function<void(archive::ArchiveContents&)>;
    fs::path forged(const std::string& name, const Change& change) const {
        const TemporaryFolder work;
        const auto honest = archive::extract(engine->snapshot(run)->archive->path, work.path() / "unpacked");
        EXPECT_TRUE(honest);
        archive::ArchiveContents contents{honest->manifest.rollup, {}};
        for (const auto& file : honest->manifest.files)
            contents.files.push_back({file.path, work.path() / "unpacked" / file.path});
        change(contents);
        const auto path = folder.path() / (name + ".rollup-archive");
        Hash32 key;
        key[31] = 7;
        EXPECT_TRUE(archive::write_archive(path, contents, *crypto::SecretKey::from_bytes(key)));
        return path;
    }
    const std::vector<std::string> archive_alone{"dissolved.rollup-archive", "l1"};
};

template <class T>
std::string error_of(const Outcome<T>& outcome) {
    return outcome ? "none" : outcome.failure().id;
}

constexpr std::uint64_t kMegabyte = 1U << 20U;
/// Free space below which people are warned; rollups stop at half of it.
constexpr std::uint64_t kWarned = 1024 * kMegabyte;

TEST_F(Dissolving, AnArchiveTakesThePlaceOfItsFiles) {
    launch(event());
    ASSERT_TRUE(has_block(20));
    EXPECT_EQ(engine->dissolve(run).failure().id, "ending.not_settled");
    EXPECT_EQ(engine->open_archive(run, {}).failure().id, "engine.run_is_live");
    end_and_settle();
    const auto before = *engine->snapshot(run);
    dissolve();

    const auto after = *engine->snapshot(run);
    EXPECT_EQ(after.life->state, LifeState::dissolved);
    EXPECT_EQ(after.archive->hash, after.life->archive.hash);
    EXPECT_EQ(after.archive->organiser, before.life->organiser);
    EXPECT_FALSE(after.archive->is_open);
    EXPECT_GT(after.archive->freed_bytes, 4 * after.archive->bytes);
    EXPECT_EQ(files(), archive_alone);
    EXPECT_EQ(engine->block(run, 1).failure().id, "engine.archive_closed");
    EXPECT_EQ(engine->reopen(run, {}).failure().id, "engine.archive_closed");

    const auto check = engine->open_archive(run, {});
    ASSERT_TRUE(check) << check.failure().text.english();
    EXPECT_TRUE(check->is_l1_known);
    EXPECT_EQ(check->l2_blocks, before.head_number);
    EXPECT_EQ(check->last_block_hash, before.head_hash);
    EXPECT_EQ(check->state_root, before.state_root);
    EXPECT_TRUE(engine->snapshot(run)->archive->is_open);
    EXPECT_EQ(engine->snapshot(run)->transactions, before.transactions);
    const auto last = engine->block(run, before.head_number);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->row.hash, before.head_hash);
    EXPECT_TRUE(engine->block(run, before.head_number / 2));
    EXPECT_EQ(last->row.stage.english(), "finalized");
    EXPECT_FALSE(engine->block(run, before.head_number + 1));

    ASSERT_TRUE(engine->close_archive(run));
    EXPECT_EQ(files(), archive_alone);
    EXPECT_EQ(engine->block(run, 1).failure().id, "engine.archive_closed");
}

TEST_F(Dissolving, NothingComesAfterItsLastBlock) {
    auto spec = event();
    spec.layers[Layer::settlement].parameters["sequencing_window"] = std::int64_t{10};
    settle(spec, {});
    const auto early = test_account(1);
    const auto late = test_account(2);
    const auto last = engine->snapshot(run)->life->last_block;
    const auto hash = engine->block(run, last)->row.hash;
    // The window was over long before the last block was final. Simulated time goes on meanwhile, hours of
    // it.
    const auto time_passes = [] { std::this_thread::sleep_for(std::chrono::seconds{1}); };
    time_passes();
    EXPECT_EQ(engine->snapshot(run)->head_number, last);
    ASSERT_TRUE(engine->pay_claims(run, {early}));
    ASSERT_TRUE(comes([](const RunSnapshot& now) { return now.life->claims.paid == 1; }));
    ASSERT_TRUE(engine->stop(run));
    ASSERT_TRUE(engine->wait_stopped(run, 60'000));
    const auto derived = engine->verify(run, {});
    ASSERT_TRUE(derived) << derived.failure().text.english();
    EXPECT_TRUE(derived->is_whole());
    EXPECT_EQ(derived->l2_blocks, last) << "from L1 alone";
    EXPECT_EQ(derived->head_hash, hash);

    ASSERT_TRUE(engine->reopen(run, {std::uint16_t{0}, false, {}}));
    ASSERT_TRUE(comes([](const RunSnapshot& now) { return now.life && now.life->claims.is_known; }));
    time_passes();
    dissolve();
    const auto check = engine->open_archive(run, {});
    ASSERT_TRUE(check) << check.failure().text.english();
    EXPECT_EQ(check->l2_blocks, last);
    EXPECT_EQ(check->last_block_hash, hash);
    ASSERT_TRUE(engine->reopen(run, {std::uint16_t{0}, false, {}}));
    ASSERT_TRUE(comes([](const RunSnapshot& now) { return now.life && now.life->claims.is_known; }));
    time_passes();
    EXPECT_EQ(engine->snapshot(run)->head_number, last);
    ASSERT_TRUE(engine->pay_claims(run, {late})) << "claims go on for ever";
    ASSERT_TRUE(comes([](const RunSnapshot& now) { return now.life->claims.paid == 2; }));
}

TEST_F(Dissolving, AReportTellsWhatTheEventWasAndStaysInTheArchive) {
    launch(event());
    ASSERT_TRUE(has_block(20));
    EXPECT_EQ(engine->event_report(run).failure().id, "ending.not_settled");
    end_and_settle();
    ASSERT_TRUE(engine->pay_claims(run, {}));
    ASSERT_TRUE(
        comes([](const RunSnapshot& now) { return now.life->claims.paid == now.life->claims.holders; }));
    const auto now = *engine->snapshot(run);

    const auto report = engine->event_report(run);
    ASSERT_TRUE(report) << report.failure().text.english();
    EXPECT_EQ(report->name, now.name);
    EXPECT_EQ(report->transactions, now.transactions);
    EXPECT_EQ(report->claims.paid, now.life->claims.holders);
    EXPECT_EQ(report->shards.at(0).proof.state_root, now.life->state_root);
    EXPECT_EQ(report->shards.at(0).proof.last_block_hash, now.head_hash);
    // What its operators counted themselves, read from the L1's blocks.
    std::map<ReportDuty, ReportCost> costs;
    for (const auto& cost : report->costs)
        costs[cost.duty] = cost;
    EXPECT_EQ(costs[ReportDuty::batches].fee_wei, now.l1->batch_fees_wei);
    EXPECT_EQ(costs[ReportDuty::batches].transactions, now.l1->batch_transactions);
    EXPECT_EQ(costs[ReportDuty::state_claims].fee_wei, now.l1->proposal_fees_wei);
    EXPECT_EQ(costs[ReportDuty::payments].fee_wei, now.life->claims.fees_wei);
    EXPECT_GT(costs[ReportDuty::deployment].transactions, 10U);
    EXPECT_GE(costs[ReportDuty::life].transactions, 4U);  // announced, sealed, named, settled
    EXPECT_GT(costs[ReportDuty::batches].usd, 0);
    ASSERT_EQ(report->assets.size(), 1U);
    std::uint64_t passes = 0;
    for (const auto& row : all_claims())
        for (const auto& share : row.shares)
            passes += std::stoull(share.amount);
    EXPECT_EQ(report->assets[0].amount, std::to_string(passes));
    EXPECT_EQ(report->series.at(0).metric, Metric::tx_per_s);

    dissolve();
    EXPECT_TRUE(engine->snapshot(run)->life->waits_for.empty());
    const auto kept = engine->event_report(run);
    ASSERT_TRUE(kept) << kept.failure().text.english();
    EXPECT_EQ(kept->costs, report->costs);
    EXPECT_EQ(kept->shards, report->shards);
    EXPECT_EQ(kept->claims.paid, report->claims.paid);
    EXPECT_EQ(kept->series.size(), report->series.size());
    const auto page = engine->report_page(*kept, {}, ReportForm::browser);
    EXPECT_NE(page.html.find(now.name), std::string::npos);
    EXPECT_EQ(engine->archived_report(folder.path() / "none").failure().id.substr(0, 4), "disk");
}

TEST_F(Dissolving, WhoeverForgotIsPaidFromTheArchive) {
    settle(event(), {});
    const auto early = test_account(1);
    const auto late = test_account(2);
    ASSERT_TRUE(engine->pay_claims(run, {early}));
    ASSERT_TRUE(comes([&](const RunSnapshot& now) { return now.life->claims.paid == 1; }));
    const auto holders = engine->snapshot(run)->life->claims.holders;
    dissolve();
    engine.reset();
    engine = open_engine(folder.path());  // years later
    ASSERT_TRUE(engine->snapshot(run)->archive);
    const auto opened = engine->open_archive(run, {});
    ASSERT_TRUE(opened) << opened.failure().text.english();
    const auto reopened = engine->reopen(run, {std::uint16_t{0}, false, {}});
    ASSERT_TRUE(reopened) << reopened.failure().text.english();
    ASSERT_TRUE(comes([](const RunSnapshot& now) { return now.life && now.life->claims.is_known; }));
    EXPECT_EQ(engine->snapshot(run)->life->claims.holders, holders);
    EXPECT_EQ(engine->snapshot(run)->life->claims.paid, 1U);
    ASSERT_TRUE(engine->pay_claims(run, {early, late}));
    ASSERT_TRUE(comes([&](const RunSnapshot& now) { return now.life->claims.paid == 2; }));
    EXPECT_EQ(claim_of(late).state, ClaimState::paid);
    const auto hash = opened->hash;
    dissolve();  // it goes back into its archive
    EXPECT_EQ(engine->snapshot(run)->archive->hash, hash);
    EXPECT_EQ(files(), archive_alone);
}

TEST_F(Dissolving, SaysWhoGetsWhatOnAnotherMachine) {
    settle(event(), {});
    const auto holder = test_account(3);
    const auto head = *engine->snapshot(run);
    dissolve();
    const TemporaryFolder elsewhere;
    const auto file = elsewhere.path() / "of a friend.rollup-archive";
    fs::copy_file(engine->snapshot(run)->archive->path, file);
    auto other = open_engine(elsewhere.path() / "data");
    const auto checked = other->verify_archive(file, {});
    ASSERT_TRUE(checked) << checked.failure().text.english();
    EXPECT_FALSE(checked->is_l1_known);
    EXPECT_EQ(checked->state_root, head.state_root);
    EXPECT_EQ(other->runs().size(), 0U);

    const auto taken = other->import_archive(file, {});
    ASSERT_TRUE(taken) << taken.failure().text.english();
    EXPECT_EQ(*other->import_archive(file, {}), *taken);
    EXPECT_EQ(other->runs().size(), 1U);
    EXPECT_EQ(other->snapshot(*taken)->name, head.name);
    EXPECT_TRUE(other->snapshot(*taken)->archive->is_foreign);
    EXPECT_EQ(other->archived_claim(*taken, holder).failure().id, "engine.archive_closed");
    ASSERT_TRUE(other->open_archive(*taken, {}));
    EXPECT_EQ(other->block(*taken, head.head_number)->row.hash, head.head_hash);
    EXPECT_EQ(other->snapshot(*taken)->transactions, head.transactions);
    EXPECT_TRUE(other->test_accounts(*taken).empty());
    EXPECT_EQ(other->reopen(*taken, {}).failure().id, "engine.archive_foreign");
    const auto calls = other->archived_claim(*taken, holder);
    ASSERT_TRUE(calls) << calls.failure().text.english();
    EXPECT_FALSE(calls->back().is_proof);
    EXPECT_EQ(other->archived_claim(*taken, "0x00000000000000000000000000000000000000aa").failure().id,
              "ending.nothing_to_claim");
    other.reset();
    other = open_engine(elsewhere.path() / "data");
    EXPECT_TRUE(other->snapshot(*taken)->archive->is_open);
    EXPECT_TRUE(other->block(*taken, 1));
}

TEST_F(Dissolving, KeepsWhatACommitteeKeptForIt) {
    auto spec = event();
    spec.layers[Layer::availability] = {"committee",
                                        {{"members", std::int64_t{3}}, {"quorum", std::int64_t{2}}}};
    settle(spec, {});
    const auto head = *engine->snapshot(run);
    dissolve();
    const TemporaryFolder elsewhere;
    const auto other = open_engine(elsewhere.path());
    const auto checked = other->verify_archive(engine->snapshot(run)->archive->path, {});
    ASSERT_TRUE(checked) << checked.failure().text.english();
    EXPECT_EQ(checked->state_root, head.state_root);
    EXPECT_EQ(checked->forced_blocks, 0U);
    const auto opened = engine->open_archive(run, {});
    EXPECT_TRUE(opened) << opened.failure().text.english();
}

TEST_F(Dissolving, TakesFromAStrangerOnlyWhatAnArchiveHas) {
    settle(event(), {});
    dissolve();
    const auto stray = folder.path() / "stray";
    std::ofstream{stray} << "a database of the stranger's own";
    const auto adding = [&](const char* name) {
        return [=](archive::ArchiveContents& contents) { contents.files.push_back({name, stray}); };
    };
    const auto without = [](const std::string& name) {
        return [=](archive::ArchiveContents& contents) {
            std::erase_if(contents.files, [&](const auto& file) { return file.path == name; });
        };
    };
    const auto endless = [](archive::ArchiveContents& contents) {
        contents.rollup.last_block = 1'000'000'000;
    };
    const std::vector<std::tuple<std::string, Change, std::string>> forgeries{
        {"chain", adding("chain.db"), "ending.foreign_file"},
        {"l1", adding("l1/chain.db"), "ending.foreign_file"},
        {"list", adding("genesis.accounts"), "ending.foreign_file"},
        {"committee", adding("committee/keyset"), "ending.foreign_file"},
        {"no life", without("life.json"), "ending.file_missing"},
        {"endless", endless, "ending.too_many_blocks"},
    };
    const TemporaryFolder elsewhere;
    const auto other = open_engine(elsewhere.path());
    for (const auto& [name, change, error] : forgeries) {
        const auto file = forged(name, change);
        EXPECT_EQ(error_of(other->import_archive(file, {})), error) << name;
        EXPECT_EQ(error_of(other->verify_archive(file, {})), error) << name;
    }
    EXPECT_TRUE(other->runs().empty());

    // An early studio wrote no report.
    const auto early = other->import_archive(forged("early",
                                                    [&](auto& contents) {
                                                        without("report.json")(contents);
                                                        without("report.html")(contents);
                                                    }),
                                             {});
    ASSERT_TRUE(early) << early.failure().text.english();
    EXPECT_TRUE(other->open_archive(*early, {}));
    EXPECT_EQ(other->event_report(*early).failure().id, "archive.no_report");
}

TEST_F(Dissolving, LeavesRunningRollupsTheirDisk) {
    settle(event(), {});
    dissolve();
    const auto file = engine->snapshot(run)->archive->path;
    const TemporaryFolder elsewhere;
    // What is left, and how much less that is each time when somebody asks.
    std::atomic<std::uint64_t> left = 2 * kWarned;
    std::atomic<std::uint64_t> written = 0;
    const auto other = open_engine(elsewhere.path(), [&] { return left -= written; });
    const auto taken = other->import_archive(file, {});
    ASSERT_TRUE(taken) << taken.failure().text.english();

    left = kWarned - kMegabyte;
    EXPECT_EQ(error_of(other->import_archive(file, {})), "disk.nearly_full");
    EXPECT_EQ(error_of(other->archived_report(file)), "disk.nearly_full");
    left = kWarned + 100 * kMegabyte;
    written = 10 * kMegabyte;
    EXPECT_EQ(error_of(other->verify_archive(file, {})), "disk.nearly_full");
    EXPECT_GT(left, kWarned - 50 * kMegabyte);
    left = kWarned + 100 * kMegabyte;
    EXPECT_EQ(error_of(other->open_archive(*taken, {})), "disk.nearly_full");

    left = 2 * kWarned;
    written = 0;
    EXPECT_TRUE(other->verify_archive(file, {}));
    EXPECT_TRUE(other->open_archive(*taken, {}));
}

TEST_F(Dissolving, OpensNoArchiveWhoseChainFitsOnlyOnce) {
    settle(event(), {});
    dissolve();
    const auto computed = run_folder() / "opening" / "chain";
    const auto file = engine->snapshot(run)->archive->path;
    engine.reset();
    // Not a byte more than must be left once it is computed.
    engine = open_engine(folder.path(), [=] { return fs::exists(computed) ? kWarned : 2 * kWarned; });

    EXPECT_TRUE(engine->verify_archive(file, {}));
    EXPECT_EQ(error_of(engine->open_archive(run, {})), "disk.nearly_full");
    EXPECT_FALSE(engine->snapshot(run)->archive->is_open);
    EXPECT_EQ(files(), archive_alone);
}

TEST_F(Dissolving, DoesNotTakeWhatIsNotAnArchive) {
    const auto file = folder.path() / "letter.rollup-archive";
    std::ofstream{file} << "Dear friend";
    EXPECT_EQ(engine->import_archive(file, {}).failure().id, "archive.damaged");
    EXPECT_EQ(engine->import_archive(folder.path() / "nothing", {}).failure().id, "disk.read_failed");
    EXPECT_TRUE(engine->runs().empty());
    EXPECT_EQ(engine->open_archive(7, {}).failure().id, "engine.no_such_run");
}

}  // namespace
}  // namespace studio::test
