// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <algorithm>
#include <chain/transaction.hpp>
#include <chrono>
#include <codec/abi.hpp>
#include <codec/hex.hpp>
#include <crypto/checksum_address.hpp>
#include <set>
#include <studio/engine.hpp>
#include <support/temporary_folder.hpp>
#include <thread>

#include "rpc_client.hpp"

/// The page for an event's guests, as a phone's browser meets it.
namespace studio::test {
namespace {

using namespace studio::api;
using nlohmann::json;

constexpr std::chrono::seconds kPatience{60};

crypto::SecretKey guest_key(std::uint8_t number) {
    return *crypto::SecretKey::from_bytes(Hash32{{0x5a, number}});
}

/// Speaks to the page at its address.
class Phone {
public:
    explicit Phone(const std::string& url)
        : client_{url}, path_{url.substr(url.find('/', std::string{"http://"}.size()))} {}

    const std::string& path() const { return path_; }
    HttpReply get(const std::string& target, const std::string& more = {}) const {
        return client_.exchange("GET " + target + " HTTP/1.1\r\nHost: " + client_.host() + "\r\n" + more +
                                "Connection: close\r\n\r\n");
    }
    HttpReply post(const std::string& name, const std::string& body) const {
        return client_.exchange("POST " + path_ + name + " HTTP/1.1\r\nHost: " + client_.host() +
                                "\r\nConnection: close\r\nContent-Length: " + std::to_string(body.size()) +
                                "\r\n\r\n" + body);
    }
    HttpReply exchange(const std::string& request) const { return client_.exchange(request); }
    json event() const { return json::parse(get(path_ + "event").body, nullptr, false); }
    json join(const Address& guest) const {
        return json::parse(post("join", json{{"address", codec::to_hex(guest.view())}}.dump()).body, nullptr,
                           false);
    }
    json rpc(const std::string& method, const json& params) const {
        return json::parse(
            post("rpc", json{{"jsonrpc", "2.0"}, {"id", 1}, {"method", method}, {"params", params}}.dump())
                .body,
            nullptr, false);
    }

private:
    RpcClient client_;
    std::string path_;
};

class AudienceTest : public testing::Test {
protected:
    void SetUp() override {
        EngineOptions options;
        options.data_dir = folder_.path();
        options.seed = 7;
        auto engine = Engine::open(std::move(options));
        ASSERT_TRUE(engine) << engine.failure().text.english();
        engine_ = std::move(*engine);
    }
    RollupSpec design(const char* load) const {
        RollupSpec spec;
        for (const auto& info : engine_->presets())
            if (info.id == "nft-drop")
                spec = info.spec;
        spec.load.kind = load;
        spec.load.users = 2;
        spec.layers[Layer::sequencing].parameters["block_time_s"] = std::int64_t{1};
        return spec;
    }
    void launch(const RollupSpec& spec) {
        const auto id = engine_->launch(spec, {std::uint16_t{0}, false, {}});
        ASSERT_TRUE(id) << id.failure().text.english();
        run_ = *id;
        wait_until("it runs", [this] { return now().state == RunState::running && now().head_number >= 1; });
    }
    RunSnapshot now() const { return *engine_->snapshot(run_); }
    template <class Condition>
    void wait_until(const char* what, Condition holds) const {
        const auto end = std::chrono::steady_clock::now() + kPatience;
        while (!holds() && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(std::chrono::milliseconds{50});
        EXPECT_TRUE(holds()) << what;
    }
    Phone open_page() {
        const auto opened = engine_->open_audience(run_, {false, std::uint16_t{0}});
        if (!opened)
            throw std::runtime_error{opened.failure().text.english()};
        return Phone{now().audience->urls.front()};
    }

    TemporaryFolder folder_;
    std::unique_ptr<Engine> engine_;
    RunId run_ = 0;
};

/// What a phone signs to get a pass, by what the page was told.
std::string mint(const json& event, const crypto::SecretKey& key, std::uint64_t nonce) {
    const auto guest = crypto::address_of(key);
    chain::Transaction transaction;
    transaction.type = chain::TransactionType::fee_market;
    transaction.chain_id = event["chain_id"].get<std::uint64_t>();
    transaction.nonce = nonce;
    transaction.max_fee_per_gas =
        *Uint256::parse_decimal(event["fees"]["max_fee_per_gas"].get<std::string>());
    transaction.max_priority_fee_per_gas =
        *Uint256::parse_decimal(event["fees"]["max_priority_fee_per_gas"].get<std::string>());
    transaction.gas_limit = std::stoull(event["gas"].get<std::string>());
    transaction.to = *crypto::parse_address(event["contract"]["address"].get<std::string>());
    transaction.value = *Uint256::parse_decimal(event["price_wei"].get<std::string>());
    const auto function = codec::abi::parse_function("mint(address,uint256)").value();
    const codec::abi::Values arguments{guest, Uint256{1}};
    transaction.data = function.encode_call(arguments).value();
    return codec::to_hex(chain::sign_transaction(std::move(transaction), key).encoded);
}

TEST_F(AudienceTest, TheEngineAsksForAsManyFilesAsACrowdNeeds) {
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const rlimit few{256, before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &few), 0);
    engine_.reset();
    SetUp();
    rlimit now{};
    ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &now), 0);
    EXPECT_EQ(now.rlim_cur, std::min<rlim_t>(before.rlim_max, 65'536));
}

TEST_F(AudienceTest, IsClosedUntilSomebodyOpensIt) {
    launch(design("mint"));
    EXPECT_FALSE(now().audience);

    const auto phone = open_page();
    EXPECT_FALSE(now().audience->on_network);
    const auto first = now().audience->urls;
    EXPECT_TRUE(first.front().starts_with("http://127.0.0.1:")) << first.front();
    EXPECT_EQ(phone.get(phone.path()).status, 200);
    EXPECT_TRUE(engine_->open_audience(run_, {false, {}})) << "an open page stays";
    EXPECT_EQ(now().audience->urls, first);

    ASSERT_TRUE(engine_->close_audience(run_));
    EXPECT_FALSE(now().audience);
    EXPECT_EQ(phone.get(phone.path()).status, 0) << "nobody listens there any more";

    open_page();
    EXPECT_NE(now().audience->urls, first) << "another code each time";
}

TEST_F(AudienceTest, OnlyWhoKnowsTheAddressIsServedAndNoOtherSite) {
    launch(design("mint"));
    const auto phone = open_page();
    const auto host =
        "127.0.0.1" + now().audience->urls.front().substr(std::string{"http://127.0.0.1"}.size());
    const auto port = host.substr(9, host.find('/') - 9);

    const auto page = phone.get(phone.path());
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(page.body.starts_with("\x1f\x8b")) << "gzip";
    EXPECT_EQ(phone.get(phone.path() + "nothing.js").status, 404);
    EXPECT_EQ(phone.get("/").status, 404);
    EXPECT_EQ(phone.get("/abcdefghj/").status, 404);
    EXPECT_EQ(phone.get("/abcdefghj/event").status, 404);
    EXPECT_EQ(phone.get(phone.path().substr(0, phone.path().size() - 1)).status, 301);
    EXPECT_EQ(phone.get(phone.path() + "event", "Origin: http://evil.example\r\n").status, 403);
    EXPECT_EQ(phone.get(phone.path() + "event", "Origin: http://127.0.0.1" + port + "\r\n").status, 200);
    // A name that its owner points here (DNS rebinding).
    EXPECT_EQ(phone
                  .exchange("GET " + phone.path() + "event HTTP/1.1\r\nHost: evil.example" + port +
                            "\r\nConnection: close\r\n\r\n")
                  .status,
              403);
    EXPECT_EQ(phone.post("event", "{}").status, 405);
    EXPECT_EQ(phone.post("join", std::string(70'000, ' ')).status, 413);
}

TEST_F(AudienceTest, PassesOnWhatAPageNeedsOfJsonRpcAndNothingElse) {
    launch(design("mint"));
    const auto phone = open_page();

    EXPECT_TRUE(phone.rpc("eth_blockNumber", json::array()).contains("result"));
    for (const auto* method : {"debug_traceCall", "eth_getLogs", "eth_subscribe", "testing_buildBlockV1",
                               "eth_getProof", "eth_simulateV1", "web3_sha3"})
        EXPECT_EQ(phone.rpc(method, json::array())["error"]["code"], -32601) << method;
}

TEST_F(AudienceTest, AGuestIsGivenCoinsOnceAndTakesAPass) {
    launch(design("mint"));
    const auto phone = open_page();
    const auto key = guest_key(1);
    const auto guest = codec::to_hex(crypto::address_of(key).view());
    const auto balance = [&] { return number_of(phone.rpc("eth_getBalance", {guest, "latest"})["result"]); };
    const auto count = [&] { return phone.event()["supply"]["taken"].get<std::uint64_t>(); };
    wait_until("the contract is there", [&] { return phone.event()["supply"].is_object(); });

    EXPECT_TRUE(phone.join(crypto::address_of(key))["funded"].get<bool>());
    wait_until("coins arrive", [&] { return balance() > 0; });
    const auto given = balance();
    EXPECT_FALSE(phone.join(crypto::address_of(key))["funded"].get<bool>()) << "once";

    const auto event = phone.event();
    EXPECT_EQ(event["view"], "pass");
    EXPECT_EQ(event["phase"], "open");
    EXPECT_EQ(event["contract"]["name"], "Event Pass");
    EXPECT_EQ(event["refresh_ms"], 1'000);
    const auto taken = count();
    const auto sent = phone.rpc("eth_sendRawTransaction", json::array({mint(event, key, 0)}));
    ASSERT_TRUE(sent.contains("result")) << sent.dump();
    wait_until("the pass is minted", [&] { return count() == taken + 1; });

    EXPECT_LT(balance(), given);
    EXPECT_EQ(phone.rpc("eth_getTransactionReceipt", json::array({sent["result"]}))["result"]["status"],
              "0x1");
    EXPECT_EQ(now().audience->guests, 1U);
    EXPECT_EQ(now().audience->transactions, 1U);
}

TEST_F(AudienceTest, WhatIsNoAddressIsRefused) {
    launch(design("token"));
    const auto phone = open_page();

    for (const auto* body : {"", "[]", "{}", R"({"address":7})", R"({"address":"0x12"})",
                             R"({"address":"0x5FbDB2315678afecb367f032d93F642f64180aaF"})"})
        EXPECT_EQ(phone.post("join", body).status, 400) << body;
    EXPECT_EQ(now().audience->guests, 0U);
}

TEST_F(AudienceTest, ManyGuestsJoinAtOnce) {
    launch(design("game"));
    const auto phone = open_page();
    std::vector<std::jthread> threads;
    std::atomic<int> funded = 0;
    constexpr int kThreads = 4;
    constexpr int kEach = 25;
    for (int thread = 0; thread < kThreads; ++thread)
        threads.emplace_back([&, thread] {
            for (int i = 0; i < kEach; ++i)
                if (phone
                        .join(
                            crypto::address_of(guest_key(static_cast<std::uint8_t>(1 + thread * kEach + i))))
                        .value("funded", false))
                    ++funded;
        });
    threads.clear();
    EXPECT_EQ(funded, kThreads * kEach);
    EXPECT_EQ(now().audience->guests, static_cast<std::uint64_t>(kThreads * kEach));
    const auto has_coins = [&](int number) {
        const auto guest =
            codec::to_hex(crypto::address_of(guest_key(static_cast<std::uint8_t>(number))).view());
        return number_of(phone.rpc("eth_getBalance", {guest, "latest"})["result"]) > 0;
    };
    for (const int number : {1, 37, 100})
        wait_until("every one has coins", [&] { return has_coins(number); });
}

TEST_F(AudienceTest, WhoComesWhenTheCoinsAreGoneIsLetInAndTold) {
    launch(design("game"));
    const auto phone = open_page();
    // One phone asks for coins for one key after the other.
    constexpr int kMoreThanThereAre = 2'050;
    json last = json::object();
    for (int key = 0; key < kMoreThanThereAre && last.value("funded", true); ++key)
        last = phone.join(
            Address{{0x5b, static_cast<std::uint8_t>(key >> 8), static_cast<std::uint8_t>(key & 0xff)}});

    EXPECT_EQ(last, (json{{"funded", false}, {"full", true}})) << "not refused: it may watch, and play";
    EXPECT_LT(now().audience->guests, 1'000U) << "something is left for phones at other addresses";
    EXPECT_EQ(phone.get(phone.path() + "event").status, 200);
}

/// A call as the page asks for it, with these members changed.
json call_of(const json& event, const json& changes = json::object()) {
    json call{{"to", event["contract"]["address"]}, {"gas", "0xf4240"}, {"data", "0x18160ddd"}};
    call.update(changes);
    return call;
}

TEST_F(AudienceTest, GuestsCallTheEventsContractAndNothingElse) {
    launch(design("token"));
    const auto phone = open_page();
    wait_until("the contract is there", [&] { return phone.event()["contract"]["name"] != "GameToken"; });
    const auto event = phone.event();
    const auto code_of = [&](const json& params) {
        const auto reply = phone.rpc("eth_call", params);
        return reply.contains("error") ? reply["error"]["code"].get<int>() : 0;
    };

    EXPECT_EQ(code_of({call_of(event), "latest"}), 0);
    auto creation = call_of(event);
    creation.erase("to");
    EXPECT_EQ(code_of({creation, "latest"}), -32602) << "a contract of the guest's own";
    EXPECT_EQ(
        code_of(
            {call_of(event, {{"to", event["contract"]["address"].get<std::string>().substr(0, 40) + "00"}}),
             "latest"}),
        -32602);
    EXPECT_EQ(code_of({call_of(event, {{"gas", "0x1e8481"}}), "latest"}), -32602)
        << "more than 2 million gas";
    auto unbounded = call_of(event);
    unbounded.erase("gas");
    EXPECT_EQ(code_of({unbounded, "latest"}), -32602);
    const json other_code{{event["contract"]["address"].get<std::string>(), {{"code", "0x5b600056"}}}};
    EXPECT_EQ(code_of({call_of(event), "latest", other_code}), -32602)
        << "the state as the guest would have it";

    const json batch(101, json{{"jsonrpc", "2.0"}, {"id", 1}, {"method", "eth_chainId"}});
    EXPECT_EQ(json::parse(phone.post("rpc", batch.dump()).body)["error"]["code"], -32600);
}

TEST_F(AudienceTest, GuestsWhoAskForMuchHoldUpNobody) {
    launch(design("token"));
    const auto phone = open_page();
    const auto event = phone.event();
    // 5b600056 runs until its gas is gone.
    const json request{{"jsonrpc", "2.0"},
                       {"id", 1},
                       {"method", "eth_call"},
                       {"params", {{{"data", "0x5b600056"}}, "latest"}}};
    std::vector<std::jthread> greedy;
    for (int i = 0; i < 4; ++i)
        greedy.emplace_back([&] { phone.post("rpc", json(std::vector<json>(500, request)).dump()); });
    std::this_thread::sleep_for(std::chrono::milliseconds{500});

    const auto asked_at = std::chrono::steady_clock::now();
    EXPECT_EQ(phone.get(phone.path() + "event").status, 200);
    EXPECT_LT(std::chrono::steady_clock::now() - asked_at, std::chrono::seconds{5});
    EXPECT_EQ(phone.rpc("eth_blockNumber", json::array()).count("result"), 1U);
    EXPECT_LT(std::chrono::steady_clock::now() - asked_at, std::chrono::seconds{10});
}

TEST_F(AudienceTest, IsNotOpenedWhereGuestsCouldDoNothing) {
    launch(design("swap"));
    const auto nothing = engine_->open_audience(run_, {});
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.failure().id, "audience.nothing_to_do");
    ASSERT_TRUE(engine_->stop(run_));
    EXPECT_TRUE(engine_->wait_stopped(run_, 60'000));
    EXPECT_FALSE(engine_->open_audience(run_, {})) << "it does not run";

    auto listed = design("mint");
    listed.layers[Layer::sequencing].parameters["senders"] = std::string{"genesis"};
    launch(listed);
    const auto refused = engine_->open_audience(run_, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.failure().id, "audience.allow_listed");
}

}  // namespace
}  // namespace studio::test
