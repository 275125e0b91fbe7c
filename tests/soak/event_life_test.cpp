// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chrono>
#include <codec/abi.hpp>
#include <codec/hex.hpp>
#include <cstdlib>
#include <filesystem>
#include <load/test_keys.hpp>
#include <studio/engine.hpp>
#include <thread>

#include "end_to_end/rollupctl.hpp"
#include "soak/chain_script.hpp"

/// The whole life of an event, on the wall clock: assets come in through the standard bridges, everybody
/// mints, it ends, everybody is paid on the L1, it is dissolved, and its archive is verified by another
/// program. What is expected is read from the rollup before its end; what came of it from the L1 alone.
namespace studio::test {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using namespace studio::api;
using SteadyClock = std::chrono::steady_clock;

constexpr std::uint64_t kSeed = 7;
constexpr std::uint32_t kMintsEach = 5;
constexpr auto kPatience = 40min;
constexpr auto kLook = 100ms;
constexpr std::uint64_t kBridgeGas = 2'000'000;
/// The portal sells 2 million gas of L2 a block at its least price (ResourceMetering): about five messages.
constexpr std::size_t kDepositsAtOnce = 5;
/// What a message may use on L2.
constexpr std::uint64_t kMessageGas = 100'000;
const Uint256 kTokensEach{1'000'000'000'000'000ULL};
/// The wei of each precompile: genesis gives it, and nobody can claim it.
constexpr std::uint64_t kPrecompileWei = 256;

std::uint32_t number_from(const char* variable, std::uint32_t usual) {
    const auto* const text = std::getenv(variable);
    return text == nullptr ? usual : static_cast<std::uint32_t>(std::stoul(text));
}

double seconds_since(SteadyClock::time_point start) {
    return std::chrono::duration<double>(SteadyClock::now() - start).count();
}

std::size_t files_in(const fs::path& folder) {
    std::size_t count = 0;
    for (const auto& entry : fs::recursive_directory_iterator{folder})
        count += entry.is_regular_file() ? 1 : 0;
    return count;
}

Uint256 sum_of(const std::vector<Uint256>& numbers) {
    Uint256 sum;
    for (const auto& number : numbers)
        sum = sum + number;
    return sum;
}

struct EventLife : testing::Test {
    // The size: STUDIO_EVENT_USERS=2000 STUDIO_EVENT_BRIDGING=200
    const std::uint32_t users_ = number_from("STUDIO_EVENT_USERS", 200);
    const std::uint32_t bridging_ = number_from("STUDIO_EVENT_BRIDGING", 20);  // of them, themselves

    void SetUp() override {
        EngineOptions options;
        options.data_dir = folder_.path();
        options.seed = kSeed;
        options.l1_block_time_ms = 1'000;
        options.l1_safe_depth = 2;
        options.l1_finality_depth = 4;
        auto opened = Engine::open(std::move(options));
        ASSERT_TRUE(opened);
        engine_ = std::move(*opened);
        for (std::uint32_t i = 0; i < users_; ++i)
            people_.push_back(codec::to_hex(load::user_address(kSeed, i).view()));
    }

    RollupSpec event() const {
        RollupSpec spec;
        for (const auto& preset : engine_->presets())
            if (preset.id == "event")
                spec = preset.spec;
        spec.layers[Layer::sequencing].parameters["block_time_s"] = std::int64_t{1};
        spec.layers[Layer::proving].parameters["challenge_period_s"] = std::int64_t{8};
        spec.layers[Layer::proving].parameters["proposal_interval_s"] = std::int64_t{20};
        spec.layers[Layer::settlement].parameters["proof_maturity_s"] = std::int64_t{4};
        spec.layers[Layer::settlement].parameters["game_finality_s"] = std::int64_t{2};
        spec.load = {"mint", 200, users_, {}, 0, std::uint64_t{kMintsEach} * users_};
        return spec;
    }

    template <class Reached>
    bool comes(const char* what, Reached reached) {
        const auto start = SteadyClock::now();
        while (SteadyClock::now() - start < kPatience) {
            const auto now = *engine_->snapshot(run_);
            if (now.state == RunState::failed) {
                ADD_FAILURE() << what << ": " << now.failure.english();
                return false;
            }
            if (reached(now)) {
                std::printf("%-34s %7.1f s\n", what, seconds_since(start));
                std::fflush(stdout);
                return true;
            }
            std::this_thread::sleep_for(kLook);
        }
        ADD_FAILURE() << what << " never came";
        return false;
    }

    std::string contract(const std::string& name) const {
        const auto now = *engine_->snapshot(run_);
        for (const auto& one : now.l1->contracts)
            if (one.name == name)
                return one.address;
        ADD_FAILURE() << "there is no " << name;
        return {};
    }
    RpcClient l1() const { return RpcClient{engine_->l1().rpc_url}; }
    RpcClient l2() const { return RpcClient{engine_->snapshot(run_)->rpc_url}; }
    ScriptWallet wallet(std::size_t account, const std::string& url) const {
        return {url, engine_->test_accounts(run_).at(account).private_key};
    }
    std::vector<Question> of_everybody(const std::string& contract, const std::string& function) const {
        std::vector<Question> questions;
        for (const auto& person : people_)
            questions.push_back(function.empty() ? Question{person, {}}
                                                 : Question{contract, call_of(function, person)});
        return questions;
    }
    std::vector<Uint256> ether(const RpcClient& chain) const { return ask_all(chain, of_everybody({}, {})); }
    std::vector<Uint256> held(const RpcClient& chain, const std::string& token) const {
        return ask_all(chain, of_everybody(token, "balanceOf(address)"));
    }
    Uint256 ether_of(const RpcClient& chain, const std::string& account) const {
        return ask_all(chain, {{account, {}}}).front();
    }
    Uint256 tokens_of(const RpcClient& chain, const std::string& token, const std::string& account) const {
        return ask_all(chain, {{token, call_of("balanceOf(address)", account)}}).front();
    }

    void open();
    void make_token();
    void bridge_in();
    void hand_out_tokens();
    void mint();
    void end();
    void pay();
    void dissolve();

    TemporaryFolder folder_;
    std::unique_ptr<Engine> engine_;
    RunId run_ = 0;
    std::vector<std::string> people_;
    BridgeAsset token_;
    Uint256 bridged_ether_;
    std::uint64_t memory_before_ = 0;
    // What everybody had on the rollup at its end.
    std::vector<Uint256> last_ether_, last_tokens_, last_passes_;
    std::string passes_;  // the collection, on the rollup
};

void EventLife::open() {
    std::this_thread::sleep_for(1'100ms);  // the engine measures its memory once a second
    memory_before_ = engine_->resources().memory_bytes;
    const auto launched = engine_->launch(event(), {std::nullopt, false, {}});
    ASSERT_TRUE(launched) << launched.failure().text.english();
    run_ = *launched;
    ASSERT_TRUE(comes("its first block", [](const auto& now) {
        return now.state == RunState::running && now.head_number >= 1;
    }));
}

void EventLife::make_token() {
    const auto account = engine_->test_accounts(run_).at(0).address;
    ASSERT_TRUE(engine_->begin_bridging(run_, {BridgeKind::test_assets, {}, account, {}}));
    const auto is_done = [&](const auto&) { return engine_->bridge_transfers(run_).front().is_done(); };
    ASSERT_TRUE(comes("the token is made", is_done));
    const auto find = [&] {
        const auto assets = engine_->bridge_assets(run_, account);
        for (const auto& asset : *assets)
            if (asset.kind == AssetKind::erc20)
                token_ = asset;
    };
    find();
    // Half of what the account got goes over to be handed out on the rollup.
    const auto amount = kTokensEach * Uint256{users_};
    ASSERT_GE(Uint256::parse_decimal(token_.balance_l1), amount * Uint256{2});
    ASSERT_TRUE(
        engine_->begin_bridging(run_, {BridgeKind::deposit, AssetKind::erc20, account, amount.to_decimal()}));
    ASSERT_TRUE(comes("its first deposit", is_done));
    find();
    ASSERT_EQ(token_.balance_l2, amount.to_decimal());
}

void EventLife::bridge_in() {
    const auto bridge = contract("L1StandardBridge (proxy)");
    auto sender = wallet(0, engine_->l1().rpc_url);
    const auto call = [](const char* function, codec::abi::Values values) {
        return codec::abi::parse_function(function).value().encode_call(values).value();
    };
    const auto at = [](const std::string& hex) { return codec::fixed_from_hex<20>(hex).value(); };
    ASSERT_TRUE(sender.send(token_.l1_address, {},
                            call("approve(address,uint256)", {at(bridge), kTokensEach * Uint256{bridging_}}),
                            kBridgeGas));
    const auto has_landed = [&](const auto&) { return sender.look().included == sender.sent_count(); };
    const auto start = SteadyClock::now();
    for (std::uint32_t i = 0; i < bridging_; ++i) {
        const auto wei = Uint256{1'000'000'000'000'000ULL + i};
        const auto person = at(people_[i]);
        ASSERT_TRUE(sender.send(bridge, wei,
                                call("depositETHTo(address,uint32,bytes)", {person, kMessageGas, Bytes{}}),
                                kBridgeGas));
        ASSERT_TRUE(sender.send(
            bridge, {},
            call("depositERC20To(address,address,address,uint256,uint32,bytes)",
                 {at(token_.l1_address), at(token_.l2_address), person, kTokensEach, kMessageGas, Bytes{}}),
            kBridgeGas));
        bridged_ether_ = bridged_ether_ + wei;
        while (sender.sent_count() - sender.look().included > kDepositsAtOnce)
            std::this_thread::sleep_for(kLook);
    }
    ASSERT_TRUE(comes("deposits are on the L1", has_landed));
    ASSERT_EQ(sender.look().failed, 0U);
    const auto all_arrived = [&](const auto&) {
        return sum_of(held(l2(), token_.l2_address)) == kTokensEach * Uint256{bridging_};
    };
    ASSERT_TRUE(comes("all of them arrived", all_arrived));
    std::printf("%u deposits of ether and %u of tokens %7.1f s\n", bridging_, bridging_,
                seconds_since(start));

    // Once each, and nothing else (G1, G4).
    const auto balances = ether(l2());
    for (std::uint32_t i = 0; i < users_; ++i)
        ASSERT_EQ(balances[i], load::genesis_funding_wei() +
                                   (i < bridging_ ? Uint256{1'000'000'000'000'000ULL + i} : Uint256{}))
            << people_[i];
}

void EventLife::hand_out_tokens() {
    auto sender = wallet(0, engine_->snapshot(run_)->rpc_url);
    const auto transfer = codec::abi::parse_function("transfer(address,uint256)").value();
    for (const auto& person : people_)
        while (!sender.send(
            token_.l2_address, {},
            transfer.encode_call({{codec::fixed_from_hex<20>(person).value(), kTokensEach}}).value(),
            100'000))
            std::this_thread::sleep_for(kLook);  // as many of one sender as the mempool takes wait already
    const auto is_done = [&](const auto&) { return sender.look().included == people_.size(); };
    ASSERT_TRUE(comes("tokens are handed out", is_done));
    ASSERT_EQ(sender.look().failed, 0U);
    ASSERT_EQ(sum_of(held(l2(), token_.l2_address)), kTokensEach * Uint256{users_ + bridging_});
}

void EventLife::mint() {
    ASSERT_TRUE(engine_->set_load(run_, event().load, true));
    ASSERT_TRUE(comes("everything is minted", [](const auto& now) {
        return now.load.end == LoadEnd::sold_out && now.pool_pending == 0;
    }));
}

void EventLife::end() {
    ASSERT_TRUE(engine_->end_life(run_));
    for (const auto& [state, name] :
         {std::pair{LifeState::sealing, "SEALING"}, std::pair{LifeState::final_output, "FINAL_OUTPUT"},
          std::pair{LifeState::settled, "SETTLED"}})
        ASSERT_TRUE(comes(name, [state = state](const auto& now) { return now.life->state >= state; }));
    ASSERT_TRUE(comes("claims are counted", [](const auto& now) { return now.life->claims.is_known; }));
    last_ether_ = ether(l2());
    last_tokens_ = held(l2(), token_.l2_address);
    const auto assets = engine_->claim_assets(run_);
    for (const auto& asset : *assets)
        if (asset.kind == AssetKind::erc721 && asset.is_born)
            passes_ = asset.on_rollup;
    last_passes_ = held(l2(), passes_);
    ASSERT_EQ(sum_of(last_passes_), Uint256{std::uint64_t{kMintsEach} * users_});
    ASSERT_EQ(sum_of(last_tokens_), kTokensEach * Uint256{users_ + bridging_});
}

void EventLife::pay() {
    const auto portal = contract("OptimismPortal (proxy)");
    const auto bridge = contract("L1StandardBridge (proxy)");
    const auto escrow = ether_of(l1(), portal);
    const auto before = ether(l1());
    const auto claims = engine_->snapshot(run_)->life->claims;
    // G1: what the portal holds is what there was on the rollup.
    EXPECT_EQ(escrow, *Uint256::parse_decimal(claims.wei) + Uint256{kPrecompileWei});
    EXPECT_EQ(tokens_of(l1(), token_.l1_address, bridge), kTokensEach * Uint256{users_ + bridging_});

    ASSERT_TRUE(engine_->pay_claims(run_, {}));
    ASSERT_TRUE(comes("everybody is paid", [](const auto& now) {
        const auto& paid = now.life->claims;
        return !paid.is_paying && paid.paid + paid.refused == paid.holders;
    }));
    const auto paid = engine_->snapshot(run_)->life->claims;
    EXPECT_EQ(paid.refused, 0U);
    EXPECT_EQ(paid.paid_wei, paid.wei);
    std::printf("%llu holders, %s wei paid, fees %s wei\n", static_cast<unsigned long long>(paid.holders),
                paid.paid_wei.c_str(), paid.fees_wei.c_str());

    // Every wei and every token, by the L1 alone.
    std::string collection;
    const auto assets = engine_->claim_assets(run_);
    for (const auto& asset : *assets)
        if (asset.on_rollup == passes_)
            collection = asset.on_l1;
    const auto check = [&] {
        const auto after = ether(l1());
        for (std::size_t i = 0; i < people_.size(); ++i)
            EXPECT_EQ(after[i], before[i] + last_ether_[i]) << people_[i];
        EXPECT_EQ(held(l1(), token_.l1_address), last_tokens_);
        EXPECT_EQ(held(l1(), collection), last_passes_);
        EXPECT_EQ(ether_of(l1(), portal), Uint256{kPrecompileWei});
        EXPECT_EQ(tokens_of(l1(), token_.l1_address, bridge), Uint256{});
    };
    check();
    // G4: nobody is paid twice.
    ASSERT_TRUE(engine_->pay_claims(run_, {}));
    const auto block = engine_->l1().head_number;
    ASSERT_TRUE(comes("four L1 blocks", [&](const auto&) { return engine_->l1().head_number > block + 4; }));
    check();
}

void EventLife::dissolve() {
    std::this_thread::sleep_for(1'100ms);
    const auto memory = engine_->resources().memory_bytes;
    const auto run_folder = folder_.path() / "runs" / std::to_string(run_);
    const auto files = files_in(run_folder);
    ASSERT_TRUE(engine_->dissolve(run_));
    const auto start = SteadyClock::now();
    ASSERT_TRUE(engine_->wait_stopped(run_, std::chrono::milliseconds{kPatience}.count()));
    std::printf("%-34s %7.1f s\n", "DISSOLVED", seconds_since(start));
    const auto end = *engine_->snapshot(run_);
    ASSERT_TRUE(end.archive) << end.failure.english();
    std::this_thread::sleep_for(1'100ms);
    const auto memory_after = engine_->resources().memory_bytes;
    const auto mb = [](std::uint64_t bytes) { return static_cast<double>(bytes) / 1e6; };
    std::printf(
        "memory %.0f MB at first, %.0f MB before, %.0f MB after; files %zu before, %zu after, %.1f MB freed "
        "for an archive of %.1f MB\n",
        mb(memory_before_), mb(memory), mb(memory_after), files, files_in(run_folder),
        mb(end.archive->freed_bytes), mb(end.archive->bytes));
    EXPECT_EQ(files_in(run_folder), 1U);
    EXPECT_LT(memory_after, memory);

    const auto verified = rollupctl({"verify", end.archive->path, "--json"});
    std::printf("verified elsewhere: %s", verified.output.c_str());
    EXPECT_EQ(verified.end.code, 0) << verified.errors;
    EXPECT_NE(verified.output.find(end.state_root), std::string::npos);
}

TEST_F(EventLife, LeavesEveryWeiAndEveryTokenOnTheL1) {
    std::printf("%u users, %u of them bridge themselves, %u collectibles\n", users_, bridging_,
                kMintsEach * users_);
    const auto start = SteadyClock::now();
    for (const auto step :
         {&EventLife::open, &EventLife::make_token, &EventLife::bridge_in, &EventLife::hand_out_tokens,
          &EventLife::mint, &EventLife::end, &EventLife::pay, &EventLife::dissolve}) {
        (this->*step)();
        if (HasFatalFailure())
            return;
    }
    std::printf("in all %.1f s\n", seconds_since(start));
}

}  // namespace
}  // namespace studio::test
