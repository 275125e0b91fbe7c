// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <ending/ending.hpp>
#include <support/memory_files.hpp>

#include "ephemeral_run.hpp"
#include "test_contracts.hpp"

/// Which token contracts the organiser registers for payment, and what is said of the others.
namespace studio::simulation {
namespace {

using settling::LifeState;

constexpr std::uint64_t kCrowdGas = 29'000'000;

WorldSettings short_drain() {
    WorldSettings settings;
    settings.life.emplace();
    settings.life->drain_s = 24;
    return settings;
}

struct LeftOutTokens : ::testing::Test {
    EphemeralRun run{4, short_drain()};
    test::MemoryFiles files;
    test::TemporaryFolder folder;
    std::unique_ptr<ending::Ending> ending;

    LeftOutTokens() { run.has_traffic = false; }
    void SetUp() override { open(); }
    void open() {
        const auto nobody = [](const Address&) { return std::string{}; };
        ending.reset();
        ending = ending::Ending::open({run.world.l2(),
                                       files,
                                       run.world.clock(),
                                       {},
                                       60,
                                       24,
                                       nobody,
                                       folder.path(),
                                       {},
                                       &run.world.clock(),
                                       {},
                                       [](const Address&) { return false; },
                                       false,
                                       [] { return api::EventReport{}; },
                                       [] { return false; }})
                     .value();
    }
    void pass() {
        run.pass();
        for (bool more = true; more;) {
            const auto did = ending->work();
            ASSERT_TRUE(did) << did.error().english();
            more = *did;
        }
    }
    void pass_until(const std::function<bool()>& is_there) {
        for (int i = 0; i < 400 && !is_there(); ++i)
            pass();
        EXPECT_TRUE(is_there()) << "it never comes to that";
    }
    void end_and_settle() {
        ASSERT_TRUE(ending->end());
        pass_until([this] { return run.life().state == LifeState::settled; });
    }
    std::vector<settling::ClaimAsset> assets() {
        return settling::read_claim_assets(run.world.l1(), run.world.placement().contracts.ephemeral_claims)
            .value();
    }
    bool is_registered(const Address& at) {
        const auto all = assets();
        return std::ranges::any_of(all, [&](const auto& asset) { return asset.on_rollup == at; });
    }
    std::string note() { return ending->standing()->claims.note.english(); }
    bool is_told() { return note().find("cannot be paid") != std::string::npos; }
    bool waits_for_the_list() { return note().find("final on the L1") != std::string::npos; }
    Address make(const char* name) {
        return run.send_l2(1, std::nullopt, test_contract(name).creation).contract_address.value();
    }
    void send(const Address& to, const Bytes& call) {
        const auto sent = run.submit_l2(test::test_key(1), to, call, {}, kCrowdGas);
        EXPECT_TRUE(run.receipt_l2(sent).success);
    }
};

TEST_F(LeftOutTokens, AreThoseWithTheFewestHolders) {
    constexpr std::uint64_t kMade = 16, kTimes = 5;
    const auto crowd = make("TokenCrowd");
    for (std::uint64_t i = 0; i < kTimes; ++i)
        send(crowd, test_contract("TokenCrowd").call("make", {kMade, 1}));
    // None comes between the small ones, wherever their addresses lie.
    std::vector<Address> popular;
    for (std::uint64_t i = 0; i < 4; ++i) {
        popular.push_back(make("HonestToken"));
        for (std::uint8_t holder = 1; holder <= 5; ++holder)
            send(popular.back(), test_contract("HonestToken").call("mint", {Address{{0xaa, holder}}, 7}));
    }
    end_and_settle();
    EXPECT_EQ(assets().size(), 64U);
    for (const auto& token : popular)
        EXPECT_TRUE(is_registered(token));
    pass_until([&] { return note().find("20") != std::string::npos; });  // 84 less 64
}

TEST_F(LeftOutTokens, AreNotThoseThatAreStillLookedAt) {
    pass();
    const auto pass_l2 = make("SignedPass");
    send(pass_l2, test_contract("SignedPass").call("mint", {1}));
    end_and_settle();
    EXPECT_TRUE(is_registered(pass_l2));
    EXPECT_FALSE(is_told()) << note();
}

TEST_F(LeftOutTokens, AreToldAfterARestartToo) {
    const auto announcer = make("Announcer");
    send(announcer, test_contract("Announcer").call("announce", {Address{{0xaa}}}));
    end_and_settle();
    EXPECT_TRUE(is_told()) << note();
    open();
    ASSERT_TRUE(ending->work());
    EXPECT_TRUE(is_told() && waits_for_the_list()) << "both: " << note();
    pass_until([this] { return ending->standing()->claims.is_known; });
    EXPECT_TRUE(is_told() && !waits_for_the_list()) << note();
}

}  // namespace
}  // namespace studio::simulation
