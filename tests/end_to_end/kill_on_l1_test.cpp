// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/random.hpp>
#include <chrono>
#include <set>
#include <thread>

#include "end_to_end/l1_depositor.hpp"
#include "end_to_end/seen_chain.hpp"

/// Kill -9 of a rollup on the L1 of this computer: while its contracts are deployed, and while deposits,
/// batches and claims are under way. Whatever a client had been told is there afterwards, once.
namespace studio::test {
namespace {

using nlohmann::json;
using std::chrono::milliseconds;

constexpr int kEarlyKills = 5;
constexpr int kKills = 9;
/// L1 blocks after which everything is safe, if it ever is.
constexpr std::uint64_t kEnough = 60;

class Placed {
public:
    Placed() { write_file(folder_.path() / "design.rollup.json", quick_design_on_l1().dump()); }
    std::vector<std::string> serve() const {
        return {"serve",           folder_.path() / "design.rollup.json",
                "--data",          data(),
                "--seed",          "7",
                "--l1-block-time", "1s",
                "--l1-finality",   "8",
                "--load",          "transfers",
                "--rate",          "40"};
    }
    std::string data() const { return folder_.path() / "data"; }
    std::filesystem::path config() const { return folder_.path() / "data" / "runs" / "1" / "rollup.json"; }

private:
    TemporaryFolder folder_;
};

std::uint64_t tagged(const RpcClient& l2, const char* tag) {
    const auto block = l2.result("eth_getBlockByNumber", {tag, false});
    return block && block->is_object() ? number_of((*block)["number"]) : 0;
}

/// A client of both chains that remembers.
class Client {
public:
    SeenChain l1;
    SeenChain l2;
    L1Depositor deposits;

    /// False when the server is gone.
    bool follow(const Greeting& served) {
        const RpcClient chain{served.l2_url};
        if (!l2.follow(chain) || !l1.follow(RpcClient{served.l1_url}))
            return false;
        finalized_ = std::max(finalized_, tagged(chain, "finalized"));
        safe_ = std::max(safe_, tagged(chain, "safe"));
        return true;
    }
    std::uint64_t safe() const { return safe_; }
    std::uint64_t finalized() const { return finalized_; }
    void expect_all_in(const Greeting& served) const {
        EXPECT_GE(tagged(RpcClient{served.l2_url}, "finalized"), finalized_);
        l1.expect_in(RpcClient{served.l1_url}, l1.newest());
        l2.expect_in(RpcClient{served.l2_url}, l2.newest());
    }

private:
    std::uint64_t safe_ = 0;
    std::uint64_t finalized_ = 0;
};

/// Every transaction of a chain stands in it once.
void expect_no_transaction_twice(const RpcClient& chain) {
    std::set<std::string> known;
    const auto head = chain.head().value_or(0);
    for (std::uint64_t number = 1; number <= head; ++number) {
        const auto block = chain.result("eth_getBlockByNumber", {quantity(number), false});
        ASSERT_TRUE(block && block->is_object()) << number;
        for (const auto& hash : (*block)["transactions"])
            EXPECT_TRUE(known.insert(hash).second) << hash << " again in block " << number;
    }
}

/// Blocks that are claimed on L1, in the order of the games (DisputeGameCreated; FaultDisputeGame has
/// l2BlockNumber() = 0x8b85902b).
std::vector<std::uint64_t> claimed_blocks(const Greeting& served) {
    const RpcClient l1{served.l1_url};
    const auto logs = l1.result(
        "eth_getLogs", json::array({{{"fromBlock", "0x0"},
                                     {"address", served.contracts.at("DisputeGameFactory (proxy)")}}}));
    std::vector<std::uint64_t> out;
    for (const auto& log : logs.value_or(json::array())) {
        const auto& topics = log["topics"];
        if (topics.size() != 4)
            continue;  // DisputeGameCreated alone has three indexed fields
        const auto game = "0x" + topics[1].get<std::string>().substr(26);
        const auto block = l1.result("eth_call", {{{"to", game}, {"data", "0x8b85902b"}}, "latest"});
        out.push_back(number_of(block.value_or(json{})));
    }
    return out;
}

/// Killed before it runs; once at the moment when the first contract is about to be deployed.
void kill_early(const Placed& placed, Random& random) {
    for (int kill = 0; kill < kEarlyKills; ++kill) {
        Rollupctl program{placed.serve()};
        if (kill == 1)
            while (program.is_running() && !std::filesystem::exists(placed.config()))
                std::this_thread::sleep_for(milliseconds{1});
        else
            std::this_thread::sleep_for(milliseconds{random.below(1'500)});
        EXPECT_TRUE(program.is_running()) << program.errors();
        program.kill();
    }
}

void run_and_kill(const Placed& placed, Client& client, Random& random) {
    Rollupctl program{placed.serve()};
    const auto served = wait_for_greeting(program);
    ASSERT_TRUE(served) << program.errors();
    EXPECT_EQ(program.errors().find("damaged"), std::string::npos) << program.errors();
    client.expect_all_in(*served);
    for (int blocks = 0; blocks < 2; ++blocks) {
        client.deposits.deposit(*served);
        for (const auto before = client.l2.newest(); client.l2.newest() == before;)
            ASSERT_TRUE(client.follow(*served)) << "the chain does not go on";
    }
    std::this_thread::sleep_for(milliseconds{random.below(3'000)});
    client.deposits.deposit(*served);
    ASSERT_TRUE(client.follow(*served));
    program.kill();
}

/// Nothing is under way any more: all that L1 has is on L2, and all of that is safe.
void wait_until_all_is_safe(Client& client, const Greeting& served) {
    const RpcClient l1{served.l1_url};
    const RpcClient l2{served.l2_url};
    ASSERT_TRUE(client.follow(served));
    const auto target = client.l2.newest();
    const auto last = client.l1.newest() + kEnough;
    while (client.safe() < target || !client.deposits.all_arrived(l1, l2)) {
        ASSERT_TRUE(client.follow(served));
        ASSERT_LT(client.l1.newest(), last) << "safe is " << client.safe() << " of " << target;
    }
}

class KilledOnL1Test : public testing::TestWithParam<std::uint64_t> {};

TEST_P(KilledOnL1Test, WhatWasAcknowledgedIsThereOnceAndFollowsFromL1) {
    Random random{GetParam()};
    const Placed placed;
    kill_early(placed, random);
    const auto config = content_of(placed.config());
    Client client;
    for (int kill = 0; kill < kKills && !HasFatalFailure(); ++kill)
        run_and_kill(placed, client, random);
    ASSERT_FALSE(HasFatalFailure());
    {
        Rollupctl program{placed.serve()};
        const auto served = wait_for_greeting(program);
        ASSERT_TRUE(served) << program.errors();
        client.expect_all_in(*served);
        wait_until_all_is_safe(client, *served);
        ASSERT_FALSE(HasFatalFailure());
        client.deposits.expect_each_once(*served);
        expect_no_transaction_twice(RpcClient{served->l1_url});
        expect_no_transaction_twice(RpcClient{served->l2_url});
        const auto claimed = claimed_blocks(*served);
        EXPECT_GE(claimed.size(), 3U);
        EXPECT_TRUE(std::ranges::is_sorted(claimed, std::less_equal{})) << "a block is claimed again";
        EXPECT_GT(client.deposits.landed(RpcClient{served->l1_url}), std::size_t{kKills});
        EXPECT_EQ(program.stop().code, 0);
    }
    EXPECT_EQ(content_of(placed.config()), config) << "it has got another place";
    EXPECT_GT(client.finalized(), 0U);
    EXPECT_GT(client.l2.transactions(), 100U);

    const auto verified = rollupctl({"verify", "--data", placed.data(), "--json"});
    EXPECT_EQ(verified.end.code, 0) << verified.output << verified.errors;
    const auto found = json::parse(verified.output, nullptr, false);
    ASSERT_TRUE(found.is_object()) << verified.output;
    EXPECT_TRUE(found["equal"].get<bool>());
    EXPECT_EQ(found["forced_blocks"], 0);
    EXPECT_GE(found["l2_blocks"].get<std::uint64_t>(), client.safe());
}

INSTANTIATE_TEST_SUITE_P(Seeds, KilledOnL1Test, testing::Values(1U));

TEST(KilledOnL1, LookingAtARollupThatHasNotBegunSaysSoAndDoesNotHinderIt) {
    const Placed placed;
    {
        Rollupctl program{placed.serve()};
        while (program.is_running() && !std::filesystem::exists(placed.config()))
            std::this_thread::sleep_for(milliseconds{1});
        program.kill();
    }
    const auto looked = rollupctl({"verify", "--data", placed.data()});
    EXPECT_EQ(looked.end.code, 1);
    EXPECT_NE(looked.errors.find("Start it again"), std::string::npos) << looked.errors;

    Rollupctl program{placed.serve()};
    ASSERT_TRUE(wait_for_greeting(program)) << program.errors();
    EXPECT_EQ(program.stop().code, 0);
    EXPECT_EQ(rollupctl({"verify", "--data", placed.data()}).end.code, 0);
}

TEST(KilledOnL1, TwoRollupsOfOneSeedShareTheL1) {
    const Placed placed;
    auto other = quick_design_on_l1();
    other["name"] = "Another";
    const TemporaryFolder folder;
    write_file(folder.path() / "other.rollup.json", other.dump());
    std::set<std::string> portals;
    for (const auto& design : {placed.serve()[1], (folder.path() / "other.rollup.json").string()}) {
        auto words = placed.serve();
        words[1] = design;
        Rollupctl program{words};
        const auto served = wait_for_greeting(program);
        ASSERT_TRUE(served) << program.errors();
        portals.insert(served->contracts.at("OptimismPortal (proxy)"));
        EXPECT_EQ(program.stop().code, 0);
    }
    EXPECT_EQ(portals.size(), 2U);
    const auto verified = rollupctl({"verify", "--data", placed.data()});
    EXPECT_EQ(verified.end.code, 0) << verified.errors;
}

}  // namespace
}  // namespace studio::test
