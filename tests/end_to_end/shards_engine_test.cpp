// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <chain/shard_place.hpp>
#include <load/test_keys.hpp>
#include <set>
#include <store/workspace.hpp>

#include "quick_engine.hpp"
#include "rpc_client.hpp"

/// One event over several rollups: one network for wallets, one will for its organiser, one collection on L1.
namespace studio::test {
namespace {

using namespace studio::api;
using nlohmann::json;

constexpr std::size_t kShards = 3;
constexpr std::uint64_t kPasses = 30;
/// Transfer(address,address,uint256), and the zero address as a topic: what is minted.
constexpr const char* kTransfer = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef";
const std::string kNobody = "0x" + std::string(64, '0');

class Shards : public QuickEngine {
protected:
    RollupSpec design() const {
        auto spec = preset_design("event");
        spec.layers[Layer::sequencing].parameters["block_time_s"] = std::int64_t{1};
        spec.layers[Layer::proving].parameters["challenge_period_s"] = std::int64_t{8};
        spec.layers[Layer::proving].parameters["proposal_interval_s"] = std::int64_t{10};
        spec.layers[Layer::settlement].parameters["proof_maturity_s"] = std::int64_t{4};
        spec.layers[Layer::settlement].parameters["game_finality_s"] = std::int64_t{2};
        spec.layers[Layer::lifecycle].parameters["drain_s"] = std::int64_t{24};
        spec.layers[Layer::lifecycle].parameters["shards"] = std::int64_t{kShards};
        spec.load = {"mint", 60, 12, {}, 0, kPasses};
        return spec;
    }
    void launch(const RollupSpec& spec, LaunchOptions options = {}) {
        const auto run = engine_->launch(spec, options);
        ASSERT_TRUE(run) << run.failure().text.english();
        event_ = *run;
        ASSERT_TRUE(all_are(RunState::running));
    }
    void launch_asleep() {
        auto spec = design();
        spec.load = {};
        LaunchOptions options;
        options.activation.kind = ActivationKind::on_demand;
        const auto run = engine_->launch(spec, options);
        ASSERT_TRUE(run);
        event_ = *run;
        ASSERT_TRUE(all_are(RunState::asleep));
    }
    std::vector<RunSnapshot> shards() const {
        auto list = engine_->runs();
        std::erase_if(list, [this](const auto& one) { return !one.shard || one.shard->event != event_; });
        std::ranges::sort(list, {}, [](const auto& one) { return one.shard->index; });
        return list;
    }
    template <class Condition>
    bool all(Condition holds) const {
        return eventually([&] {
            const auto now = shards();
            return now.size() == kShards && std::ranges::all_of(now, holds);
        });
    }
    bool all_are(RunState state) const {
        return all([state](const RunSnapshot& now) { return now.state == state; });
    }
    bool all_reach(LifeState state) const {
        return all([state](const RunSnapshot& now) { return now.life && now.life->state >= state; });
    }
    RpcClient endpoint() const { return RpcClient{shards().front().shard->endpoint}; }
    Engine::TestAccount account_of(std::size_t shard) const {
        return engine_->test_accounts(shards()[shard].id).front();
    }
    std::string payment(std::size_t shard, std::uint64_t nonce) const {
        return QuickEngine::payment(shards()[shard].id, nonce);
    }
    /// At the address of the whole event; true once it is in a block.
    bool pay(std::size_t shard, std::uint64_t nonce) const {
        const auto hash = endpoint().result("eth_sendRawTransaction", {payment(shard, nonce)});
        if (!hash)
            return false;
        return eventually([&] {
            const auto receipt = endpoint().result("eth_getTransactionReceipt", json::array({*hash}));
            return receipt && receipt->is_object();
        });
    }
    /// What an account signed in a block, as it was sent.
    static std::vector<std::string> signed_by(const RunSnapshot& shard, std::uint64_t block,
                                              const Address& account) {
        const RpcClient client{shard.rpc_url};
        const auto found = client.result("eth_getBlockByNumber", {codec::to_quantity(block), true});
        const auto sent = found.value_or(json{{"transactions", json::array()}})["transactions"];
        std::vector<std::string> all;
        for (const auto& one : sent)
            if (crypto::parse_address(one["from"].get<std::string>()) == account)
                all.push_back(*client.result("eth_getRawTransactionByHash", json::array({one["hash"]})));
        return all;
    }
    bool are_all_sold() const {
        return all([](const RunSnapshot& now) { return now.load.end == LoadEnd::sold_out; });
    }
    json mints() const {
        return endpoint()
            .result("eth_getLogs", {{{"fromBlock", "0x0"}, {"topics", {kTransfer, kNobody}}}})
            .value_or(json::array());
    }
    void end_and_settle() {
        const auto asked = engine_->end_life(shards().back().id);  // whichever is asked
        ASSERT_TRUE(asked) << asked.failure().text.english();
        ASSERT_TRUE(all_reach(LifeState::sealing));
        ASSERT_TRUE(engine_->travel(24'000));
        ASSERT_TRUE(all_reach(LifeState::settled));
        ASSERT_TRUE(all([](const RunSnapshot& now) { return now.life->claims.is_known; }));
    }

    /// Whichever shard is asked; also when archives are all that is left.
    void expect_one_report() const {
        std::uint64_t transactions = 0;
        for (const auto& shard : shards())
            transactions += shard.transactions;
        const auto report = engine_->event_report(shards().back().id);
        ASSERT_TRUE(report) << report.failure().text.english();
        EXPECT_EQ(report->transactions, transactions);
        ASSERT_EQ(report->assets.size(), 1U);
        EXPECT_EQ(report->assets.front().amount, std::to_string(kPasses));
        EXPECT_EQ(report->claims.paid, report->claims.holders);
        ASSERT_EQ(report->shards.size(), kShards);
        std::set<std::string> roots;
        for (const auto& shard : report->shards)
            roots.insert(shard.proof.state_root);
        EXPECT_EQ(roots.size(), kShards) << "each has a last state of its own";
    }

    RunId event_ = 0;
};

TEST_F(Shards, AreOneNetworkForWallets) {
    auto spec = design();
    spec.load = {};
    launch(spec);

    std::set<std::string> urls;
    for (const auto& shard : shards()) {
        EXPECT_EQ(shard.spec, spec) << "people see the event's design";
        EXPECT_EQ(shard.chain_id, shards().front().chain_id);
        EXPECT_EQ(shard.shard->endpoint, endpoint().host().insert(0, "http://"));
        urls.insert(shard.rpc_url);
    }
    urls.insert(shards().front().shard->endpoint);
    EXPECT_EQ(urls.size(), kShards + 1);
    EXPECT_EQ(number_of(*endpoint().result("eth_chainId", json::array())), shards().front().chain_id);
    for (std::size_t i = 0; i < kShards; ++i) {
        const auto address = account_of(i).address;
        EXPECT_EQ(chain::home_of(*crypto::parse_address(address), kShards), i);
        EXPECT_TRUE(pay(i, 0));
        EXPECT_EQ(*endpoint().result("eth_getTransactionCount", {address, "latest"}), "0x1");
    }
}

/// Else wallets would wait at the event's address for the shard that is most blocks behind.
TEST_F(Shards, HaveBlocksOfOneHeightAtOneTime) {
    auto spec = design();
    spec.load = {};
    launch(spec);

    std::set<std::string> times;
    for (const auto& shard : shards())
        times.insert((*RpcClient{shard.rpc_url}.result("eth_getBlockByNumber", {"0x0", false}))["timestamp"]);

    EXPECT_EQ(times.size(), 1U);
}

TEST_F(Shards, TakeTransactionsOfTheirOwnAccountsAlone) {
    auto spec = design();
    spec.load = {};
    launch(spec);

    const auto refused =
        RpcClient{shards()[0].rpc_url}.ask("eth_sendRawTransaction", {payment(1, 0)})["error"]["message"];

    EXPECT_NE(refused.get<std::string>().find("lives on shard 2 of the event's 3"), std::string::npos)
        << refused;
    EXPECT_TRUE(pay(1, 0));  // what was refused there is not spent
}

TEST_F(Shards, LetNobodyRepeatWhatTheStudioSignedForAnother) {
    launch(design());
    ASSERT_TRUE(are_all_sold());
    const auto deployer = load::deployer_address(7, load::Kind::mint);
    const auto home = chain::home_of(deployer, kShards);
    const auto other = shards()[(home + 1) % kShards];

    std::size_t repeated = 0;
    for (std::uint64_t number = 1; number <= other.head_number; ++number)
        for (const auto& sent : signed_by(other, number, deployer)) {
            ++repeated;
            const auto answer = RpcClient{shards()[home].rpc_url}.ask("eth_sendRawTransaction", {sent});
            EXPECT_NE(answer["error"]["message"].get<std::string>().find("on every shard"), std::string::npos)
                << answer;
        }
    EXPECT_GT(repeated, 0U);
}

TEST_F(Shards, ShareTheAccountsOfTheDesign) {
    auto spec = design();
    spec.load = {};
    for (int i = 0; i < 6; ++i)
        spec.genesis.push_back({"0x" + std::string(39, 'c') + std::to_string(i), "77", {}});
    launch(spec);

    for (const auto& account : spec.genesis) {
        EXPECT_EQ(*endpoint().result("eth_getBalance", {account.address, "latest"}), "0x4d");
        int here = 0;
        for (const auto& shard : shards())
            here += *RpcClient{shard.rpc_url}.result("eth_getBalance", {account.address, "latest"}) != "0x0";
        EXPECT_EQ(here, 1) << account.address;
    }
}

TEST_F(Shards, SellTheSupplyOnceUnderNumbersOfTheirOwn) {
    launch(design());
    ASSERT_TRUE(are_all_sold());
    ASSERT_TRUE(eventually([this] { return mints().size() >= kPasses; }));

    std::set<std::uint64_t> numbers;
    std::set<std::string> contracts;
    for (const auto& log : mints()) {
        numbers.insert(number_of(log["topics"][3]));
        contracts.insert(log["address"].get<std::string>());
    }
    EXPECT_EQ(numbers.size(), kPasses);
    EXPECT_EQ(*numbers.rbegin(), kPasses);
    EXPECT_EQ(contracts.size(), 1U);
    for (const auto& shard : shards())
        EXPECT_EQ(shard.load.settings, design().load) << "the traffic that was asked for is the event's";
}

TEST_F(Shards, DoTogetherWhatOneOfThemIsTold) {
    LaunchOptions options;
    options.rpc_port = kPortOfShardsTest;
    launch(design(), options);
    const auto url = shards().front().shard->endpoint;
    const auto heads = [this] {
        std::uint64_t least = ~std::uint64_t{0};
        for (const auto& shard : shards())
            least = std::min(least, shard.head_number);
        return least;
    };
    ASSERT_TRUE(eventually([&] { return heads() >= 2; }));

    ASSERT_TRUE(engine_->pause(shards()[1].id));
    EXPECT_TRUE(all_are(RunState::paused));
    ASSERT_TRUE(engine_->resume(shards()[2].id));
    EXPECT_TRUE(all_are(RunState::running));
    ASSERT_TRUE(engine_->stop(shards()[1].id));
    ASSERT_TRUE(engine_->wait_stopped(event_, 60'000));
    EXPECT_TRUE(all_are(RunState::stopped));
    EXPECT_EQ(shards().front().shard->endpoint, "");
    EXPECT_EQ(RpcClient{url}.post("{}").status, 0) << "nobody is at the event's address";

    engine_.reset();
    open();
    ASSERT_TRUE(engine_->reopen(shards()[2].id, {}));
    ASSERT_TRUE(all_are(RunState::running));
    EXPECT_EQ(shards().front().shard->endpoint, url) << "wallets find it where it was";
    const auto before = heads();
    EXPECT_TRUE(eventually([&] { return heads() > before; }));

    ASSERT_TRUE(engine_->stop(event_));
    ASSERT_TRUE(engine_->wait_stopped(event_, 60'000));
    ASSERT_TRUE(engine_->delete_run(shards()[1].id));
    EXPECT_TRUE(shards().empty());
}

TEST_F(Shards, ShareOutTheTrafficThatTheyAreTold) {
    launch(design());
    auto other = design().load;
    other.rate_tx_per_s = 30;
    ASSERT_TRUE(engine_->set_load(shards()[1].id, other, true));
    for (const auto& shard : shards())
        EXPECT_EQ(shard.load.settings, other);

    ASSERT_TRUE(engine_->stop(event_));
    ASSERT_TRUE(engine_->wait_stopped(event_, 60'000));
    ASSERT_TRUE(engine_->reopen(event_, {}));
    ASSERT_TRUE(all_are(RunState::running));

    EXPECT_EQ(shards()[2].load.settings, design().load) << "it begins with its design's again";
}

TEST_F(Shards, SleepUntilOneOfTheirAccountsIsAskedFor) {
    launch_asleep();

    EXPECT_EQ(endpoint().head(), 0U);
    EXPECT_TRUE(all_are(RunState::asleep)) << "wallets that poll wake nobody";
    EXPECT_TRUE(pay(1, 0));
    EXPECT_EQ(shards()[1].state, RunState::running);

    ASSERT_TRUE(engine_->set_load(event_, design().load, true));
    EXPECT_TRUE(all_are(RunState::running)) << "those that slept are part of it";
    EXPECT_TRUE(are_all_sold());
}

TEST_F(Shards, AreDeletedAlsoWhenAKillLeftAPartOfThem) {
    launch_asleep();
    const auto last = shards().back().id;
    engine_.reset();
    {
        const auto workspace = store::Workspace::open(folder_.path() / "data");
        ASSERT_TRUE(workspace);
        ASSERT_TRUE((*workspace)->delete_runs({event_}));
    }

    open();

    EXPECT_EQ(engine_->runs().size(), kShards - 1);
    EXPECT_TRUE(engine_->delete_run(last));
    EXPECT_TRUE(engine_->runs().empty());
}

TEST_F(Shards, EndWhenNobodyUsesAnyOfThem) {
    auto spec = design();
    spec.load = {};
    spec.layers[Layer::lifecycle].parameters["ends"] = std::string{"idle"};
    spec.layers[Layer::lifecycle].parameters["idle_min"] = std::int64_t{1};
    launch(spec);
    ASSERT_TRUE(engine_->travel(40'000));
    ASSERT_TRUE(pay(2, 0));
    ASSERT_TRUE(engine_->travel(40'000));  // the others are quiet for more than a minute
    std::this_thread::sleep_for(std::chrono::seconds{3});
    for (const auto& shard : shards())
        EXPECT_EQ(shard.life->state, LifeState::open) << shard.shard->index;

    ASSERT_TRUE(engine_->travel(30'000));

    EXPECT_TRUE(all_reach(LifeState::sealing));
}

TEST_F(Shards, ComeToLifeOnL1AsOneCollection) {
    launch(design());
    ASSERT_TRUE(are_all_sold());
    ASSERT_TRUE(eventually([this] { return mints().size() >= kPasses; }));
    const auto sold = mints();
    end_and_settle();
    ASSERT_TRUE(engine_->pay_claims(event_, {}));
    ASSERT_TRUE(
        all([](const RunSnapshot& now) { return now.life->claims.paid == now.life->claims.holders; }));

    std::set<std::string> on_l1;
    for (const auto& shard : shards()) {
        const auto assets = engine_->claim_assets(shard.id);
        ASSERT_TRUE(assets && assets->size() == 1);
        on_l1.insert(assets->front().on_l1);
    }
    ASSERT_EQ(on_l1.size(), 1U);
    const RpcClient l1{engine_->l1().rpc_url};
    for (const auto& log : sold) {
        const auto number = log["topics"][3].get<std::string>();
        const auto owner = l1.result(
            "eth_call", {{{"to", *on_l1.begin()}, {"data", "0x6352211e" + number.substr(2)}}, "latest"});
        EXPECT_EQ(owner.value_or(json{}), log["topics"][2]) << number;
    }

    expect_one_report();
    ASSERT_TRUE(engine_->dissolve(event_));
    ASSERT_TRUE(engine_->wait_stopped(event_, 120'000));
    expect_one_report();
    for (const auto& shard : shards()) {
        ASSERT_TRUE(shard.archive);
        const auto check = engine_->verify_archive(shard.archive->path, {});
        EXPECT_TRUE(check) << check.failure().text.english();
        EXPECT_TRUE(check && check->is_l1_known);
    }
}

TEST_F(Shards, AreLaunchedWholeOrNotAtAll) {
    auto spec = design();
    spec.load.supply = 2;
    const auto refused = engine_->launch(spec, {});
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.failure().text.english().find("cannot be shared out over 3 shards"), std::string::npos);
    EXPECT_TRUE(engine_->runs().empty());
    EXPECT_FALSE(engine_->keep_warm(design(), 1));

    LaunchOptions taken;
    launch(design());
    taken.rpc_port = RpcClient{shards().front().shard->endpoint}.port();
    EXPECT_FALSE(engine_->launch(design(), taken)) << "the port is the other event's";
    EXPECT_EQ(engine_->runs().size(), kShards);
}

}  // namespace
}  // namespace studio::test
